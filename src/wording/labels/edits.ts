/** What is said of something typed by hand: why it is not kept, what it changed. */
import { readAddresses } from '../../domain/contact/email';
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const handStatusTexts = {
  notByHand: (from: string, to: string): string => fr`${quoted(from)} ne peut pas devenir ${quoted(to)} ici : ce statut vient d’une autre action (proposition, réponse, places).`,
  reasonFirst: (to: string): string => fr`Pour choisir ${quoted(to)}, écrivez le motif dans la colonne du motif : le changement se fera alors.`,
  /** Begins the note of a status that waits for its reason; the label stands between quotes. */
  waiting: (to: string): string => fr`Motif attendu pour ${quoted(to)} : écrivez-le dans la colonne du motif, le changement se fera alors.`,
  waitingFor: (note: string): string | undefined => /^Motif attendu pour «\u00a0(.+?)\u00a0»/.exec(note)?.[1],
  several: (done: number, refused: number): string => [...(done > 0 ? [`${counted(done, 'statut changé', 'statuts changés')}`] : []), ...(refused > 0 ? [`${counted(refused, 'statut remis comme avant', 'statuts remis comme avant')}`] : [])].join(', ') + '.',
  done: (reference: string, to: string): string => fr`${reference} : ${quoted(to)}. Les personnes concernées seront prévenues.`,
} as const;

/** What an edit changes beside its cell. */
export const followTexts = {
  complete: (reference: string): string => fr`${reference} est complète : la recherche peut commencer.`,
  datesAgreed: (host: string): string => fr`Ces dates sont celles dont ${host} et l’établissement sont convenus : elles restent. Pour en changer, retirez d’abord l’hôte, puis proposez les nouvelles dates.`,
  datesAsked: (count: number): string =>
    fr`${counted(count, 'proposition portait', 'propositions portaient')} sur les anciennes dates : ${count === 1 ? 'elle prend fin, l’organisme en est averti' : 'elles prennent fin, les organismes en sont avertis'}. Proposez de nouveau.`,
} as const;

export const editTexts = {
  refused: 'Saisie non retenue',
  restored: 'L’ancienne valeur est rétablie.',
  kept: fr`La valeur d’avant n’est pas connue : la cellule est marquée, corrigez-la.`,
  toLookAt: 'À vérifier',
  adopted: 'Nouvelle fiche',
  status: 'Statut',
  newRows: (count: number): string => (count === 0 ? '' : fr`${counted(count, 'ligne enregistrée', 'lignes enregistrées')}.`),
  unreadable: (header: string, typed: string): string => fr`${quoted(typed)} n’est pas une valeur possible pour ${quoted(header)}.`,
  byActions: (header: string): string => fr`${quoted(header)} change par les actions du panneau, qui préviennent les personnes concernées.`,
  email: (typed: string): string => (readAddresses(typed).kind === 'several'
    ? fr`${quoted(typed)} contient plusieurs adresses : gardez-en une ici, et ajoutez un contact pour chaque autre.`
    : fr`${quoted(typed)} n’est pas une adresse de courriel valable.`),
  phone: (typed: string): string => fr`${quoted(typed)} n’est pas un numéro de téléphone valable.`,
  template: (problem: string): string => fr`Ce modèle ne peut pas être utilisé : ${problem}`,
  /** Begins the note of a pasted cell that the checks do not accept. */
  markedCell: fr`À corriger : `,
  newRow: (reference: string): string => `${reference} est enregistrée.`,
  pasteFaults: (count: number, marked: number): string =>
    fr`Collage gardé. ${counted(count, 'cellule est à corriger', 'cellules sont à corriger')}${marked < count ? fr`, dont ${marked} marquées` : ''} : voyez les cellules rouges et leur note.`,
} as const;
