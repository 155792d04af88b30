/** What is said of something typed by hand: why it is not kept, what it changed. */
import { readAddresses } from '../../domain/contact/email';
import { counted, numberInFrench } from '../text/numbers';
import { fr, quoted } from '../text/typography';

/** Who said it, when it was chosen in its cell. */
export const conventionByHand = 'saisie dans le registre';

export const handStatusTexts = {
  notByHand: (from: string, to: string): string =>
    fr`${quoted(from)} ne peut pas devenir ${quoted(to)} ici : ce statut vient d’une autre action (proposition, réponse, places).`,
  reasonFirst: (to: string): string =>
    fr`Pour choisir ${quoted(to)}, écrivez le motif dans la colonne du motif : le changement se fera alors.`,
  /** Begins the note of a status that waits for its reason; the label stands between quotes. */
  waiting: (to: string): string =>
    fr`Motif attendu pour ${quoted(to)} : écrivez-le dans la colonne du motif, le changement se fera alors.`,
  waitingFor: (note: string): string | undefined => /^Motif attendu pour «\u00a0(.+?)\u00a0»/.exec(note)?.[1],
  several: (done: number, refused: number): string =>
    [
      ...(done > 0 ? [`${counted(done, 'statut changé', 'statuts changés')}`] : []),
      ...(refused > 0 ? [`${counted(refused, 'statut remis comme avant', 'statuts remis comme avant')}`] : []),
    ].join(', ') + '.',
  done: (reference: string, to: string): string => fr`${reference} : ${quoted(to)}. Les personnes concernées seront prévenues.`,
} as const;

/** What an edit changes beside its cell. */
export const followTexts = {
  complete: (reference: string): string => fr`${reference} est complète : la recherche peut commencer.`,
  datesAgreed: (host: string): string =>
    fr`Ces dates sont celles dont ${host} et l’établissement sont convenus : elles restent. Pour en changer, retirez d’abord l’hôte, puis proposez les nouvelles dates.`,
  conventionWithoutHost: (reference: string): string =>
    fr`${reference} n’a pas d’hôte : il n’y a pas encore de convention à suivre. La cellule est vidée.`,
  datesAsked: (count: number): string =>
    fr`${counted(count, 'proposition portait', 'propositions portaient')} sur les anciennes dates : ${count === 1 ? 'elle prend fin, l’organisme en est averti' : 'elles prennent fin, les organismes en sont avertis'}. Proposez de nouveau.`,
} as const;

/** What is said of a row that was typed by hand. */
export const adoptTexts = {
  whichCompany: (typed: string): string =>
    fr`Aucune entreprise ne porte, ou plusieurs portent, le nom ou la référence ${quoted(typed.slice(0, 60))} : indiquez la référence (ENT-…) dans la colonne Entreprise.`,
} as const;

export const editTexts = {
  refused: 'Saisie non retenue',
  restored: 'L’ancienne valeur est rétablie.',
  kept: fr`La valeur d’avant n’est pas connue : la cellule est marquée, corrigez-la.`,
  toLookAt: 'À vérifier',
  adopted: 'Nouvelle fiche',
  status: 'Statut',
  newRows: (count: number): string => (count === 0 ? '' : fr`${counted(count, 'ligne enregistrée', 'lignes enregistrées')}.`),
  unreadable: (header: string, typed: string): string =>
    fr`${quoted(typed)} n’est pas une valeur possible pour ${quoted(header)}.`,
  byActions: (header: string): string =>
    fr`${quoted(header)} change par les actions du panneau, qui préviennent les personnes concernées.`,
  email: (typed: string): string =>
    readAddresses(typed).kind === 'several'
      ? fr`${quoted(typed)} contient plusieurs adresses : gardez-en une ici, et ajoutez un contact pour chaque autre.`
      : fr`${quoted(typed)} n’est pas une adresse de courriel valable.`,
  phone: (typed: string): string => fr`${quoted(typed)} n’est pas un numéro de téléphone valable.`,
  siretMayBeEmpty: fr`Un organisme sans SIRET laisse la cellule vide.`,
  postalCode: (typed: string): string => fr`${quoted(typed)} n’est pas un code postal : cinq chiffres sont attendus.`,
  uai: (typed: string): string =>
    fr`${quoted(typed)} n’est pas un code UAI : sept chiffres et une lettre sont attendus, par exemple 0421002L.`,
  link: (typed: string): string =>
    fr`${quoted(typed.slice(0, 100))} n’est pas un lien sûr : il doit commencer par https:// et ne porter ni espace ni mot de passe.`,
  leaves: (day: string, open: number, kept: number): string =>
    [
      fr`L’établissement sort du réseau le ${day} : il ne reçoit plus ni point hebdomadaire, ni appel, ni invitation.`,
      open === 0
        ? ''
        : open === 1
          ? fr`Sa demande ouverte va à son terme.`
          : fr`Ses ${open} demandes ouvertes vont à leur terme.`,
      kept === 0
        ? ''
        : fr`${counted(kept, 'entreprise réservée sera partagée', 'entreprises réservées seront partagées')} avec tous.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  initials: (typed: string): string => fr`${quoted(typed)} ne contient pas d’initiales, par exemple L.M.`,
  onlyInitials: (initials: string): string =>
    fr`Un nom a été écrit à la place des initiales de l’élève : seules les initiales ${initials} sont gardées.`,
  number: (header: string, typed: string, min: number, max: number): string =>
    fr`${quoted(typed)} n’est pas possible pour ${quoted(header)}${max < 1e6 ? fr` : il est attendu de ${numberInFrench(min)} à ${numberInFrench(max)}` : ''}.`,
  day: (header: string, typed: string): string =>
    fr`${quoted(typed)} est trop loin d’aujourd’hui pour ${quoted(header)} : vérifiez l’année.`,
  alsoTheEnd: fr`Corrigez aussi la fin.`,
  needed: (header: string): string => fr`${quoted(header)} ne peut pas rester vide.`,
  allWeeks: fr`Toute l’année : la cellule reste vide, toutes les semaines entre le début et la fin sont ouvertes.`,
  weeks: (typed: string): string =>
    fr`${quoted(typed)} n’est pas compris en entier comme des semaines. Écrivez par exemple 2027-S12 à 2027-S15; 2027-S20.`,
  ownReference: fr`La référence est donnée par l’extension. Pour une ligne copiée, videz cette cellule : la ligne reçoit la sienne.`,
  unknownReference: (key: string, header: string): string => fr`${quoted(key)} n’existe pas dans le registre (${header}).`,
  alreadyUsed: (header: string, key: string): string => fr`${quoted(key)} est déjà sur une autre ligne (${header}).`,
  closedCompany: (reference: string, name: string, kept?: string): string =>
    fr`La fiche ${reference} (${name}) est fermée${kept === undefined ? '' : fr`, remplacée par ${kept}`} : elle n’est jamais proposée.${kept === undefined ? '' : fr` Écrivez plutôt ${kept}.`}`,
  overSolicited: (passed: string): string => fr`${passed} : laissez-la se reposer, ou dites pourquoi dans les notes.`,
  sameSiret: (reference: string, name: string): string =>
    fr`Ce SIRET est aussi celui de ${name} (${reference}) : peut-être une fiche en double.`,
  unknownSchool: (typed: string, examples: readonly string[]): string =>
    fr`L’établissement ${quoted(typed)} n’est pas dans la liste : écrivez-le comme dans l’onglet Établissements${examples.length === 0 ? '' : fr`, par exemple ${examples.map(quoted).join(' ou ')}`}.`,
  template: (problem: string): string => fr`Ce modèle ne peut pas être utilisé : ${problem}`,
  /** Begins the note of a pasted cell that the checks do not accept. */
  markedCell: fr`À corriger : `,
  /** Begins the note of a cell whose former value is back, for those whom no message on screen reaches. */
  refusedCell: fr`Saisie non retenue : `,
  /** Begins the note of a cell that is kept and to be looked at. */
  saidCell: fr`À vérifier : `,
  tooLarge: fr`Ce collage est trop grand pour être vérifié cellule par cellule : choisissez « Entretien › Vérifier le registre ».`,
  newRow: (reference: string): string => `${reference} est enregistrée.`,
  pasteFaults: (count: number, marked: number): string =>
    fr`Collage gardé. ${counted(count, 'cellule est à corriger', 'cellules sont à corriger')}${marked < count ? fr`, dont ${marked} marquées` : ''} : voyez les cellules rouges et leur note.`,
} as const;
