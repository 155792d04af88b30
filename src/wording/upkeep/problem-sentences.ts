/** What the verification of the register says, and the gesture that mends each thing. */
import type { TableName } from '../../domain/records';
import { ruleCodeLabels } from '../labels/rule-texts';
import { settingLabels } from '../labels/settings';
import { counted } from '../text/numbers';
import { enumeration, fr, quoted } from '../text/typography';

/** A row's key as it is shown: codes by their label. */
export const keyLabel = (table: TableName, key: string): string => {
  const labels: Readonly<Record<string, string>> = table === 'rules' ? ruleCodeLabels : table === 'settings' ? settingLabels : {};
  return quotedIfLabel(labels[key], key);
};
const quotedIfLabel = (label: string | undefined, key: string): string => (label === undefined ? key : quoted(label));

const BEGINS: Readonly<Partial<Record<TableName, string>>> = {
  companies: 'la raison sociale',
  contacts: 'le nom',
  periods: 'le libellé',
  requests: 'le type de demande',
  offers: fr`l’entreprise`,
};

export const upkeepTexts = {
  pointsToNothing: (key: string, header: string, target: string): string =>
    fr`${key} : ${quoted(header)} nomme ${target}, qui n’est pas dans le registre.`,
  namesNothing: (key: string, header: string): string => fr`${key} : ${quoted(header)} est vide.`,
  bringBack: (tab: string): string =>
    fr`Corrigez la référence, ou rétablissez la ligne de l’onglet ${tab} (Fichier › Historique des versions).`,
  fillIn: (header: string): string => fr`Complétez ${quoted(header)}.`,
  ofClosed: (offer: string, company: string): string =>
    fr`${offer} est une offre de ${company}, dont la fiche est fermée : elle n’est jamais proposée.`,
  reopenOrMove: fr`Donnez-lui l’entreprise qui la remplace, retirez l’offre, ou rouvrez la fiche.`,
  copied: (tab: string, row: number, key: string): string =>
    fr`${tab}, ligne ${row} : la référence ${key} est aussi celle d’une autre ligne ; celle-ci ne compte pas.`,
  freeCopy: fr`Supprimez la ligne copiée, ou videz sa référence : elle en reçoit une nouvelle.`,
  removeCopy: fr`Supprimez la ligne copiée.`,
  nameless: (tab: string, row: number): string => fr`${tab}, ligne ${row} : sans référence, elle ne compte pas.`,
  name: (table: TableName): string => fr`Complétez ${BEGINS[table] ?? 'la ligne'} : elle reçoit sa référence. Ou supprimez-la.`,
  moveAway: fr`Supprimez la ligne, ou complétez sa première colonne.`,
  unreadable: (key: string, headers: readonly string[]): string =>
    fr`${key} : ${enumeration(headers.map(quoted), 'et')} ${headers.length === 1 ? 'ne peut pas être lu et ne compte pas' : 'ne peuvent pas être lus et ne comptent pas'}.`,
  retype: fr`Corrigez la cellule.`,
  notCounted: (key: string, header: string, value: string): string =>
    fr`${key} : ${quoted(value.slice(0, 40))} dans ${quoted(header)} n’est pas une valeur possible et ne compte pas.`,
  overbooked: (key: string, company: string, sentence: string): string =>
    fr`${key}${company === '' ? '' : `, ${company}`} : ${sentence}.`,
  seePropositions: (references: readonly string[]): string =>
    references.length === 0
      ? fr`Attendez avant de solliciter de nouveau.`
      : fr`Voyez ${enumeration(references.slice(0, 5), 'et')} : changez le nombre de places, ou retirez un hôte.`,
  statusDiffers: (reference: string, shown: string, told: string): string =>
    fr`${reference} est ${quoted(shown)}, mais le journal dit ${quoted(told)}.`,
  chooseStatus: fr`Choisissez le bon statut dans sa cellule, ou par les actions du panneau.`,
  /** Answers that belong to nothing. */
  lost: {
    answer: {
      sentence: (day: string): string => fr`Une réponse reçue le ${day} ne correspond à aucune proposition.`,
      gesture: fr`Lisez-la dans l’onglet « Réponses – Propositions », puis notez-la dans la fiche de la proposition.`,
    },
    review: {
      sentence: (day: string): string => fr`Un bilan reçu le ${day} ne correspond à aucun stage.`,
      gesture: fr`Lisez-le dans l’onglet « Réponses – Bilans », puis notez-le dans la fiche de la proposition.`,
    },
  },
  /** What the register knows no longer, and people have read. */
  forgottenMails: (count: number, day: string): string =>
    count === 1
      ? fr`Un courriel parti le ${day} n’est plus noté : une version antérieure du classeur a été rétablie, ou sa ligne supprimée.`
      : fr`${count} courriels partis depuis le ${day} ne sont plus notés : une version antérieure du classeur a été rétablie, ou leurs lignes supprimées.`,
  seeSent: fr`Comparez avec vos messages envoyés et les réponses des formulaires, et ressaisissez ce qui manque.`,
  idle: (key: string): string => fr`${key} : aucun signe de cette personne depuis plus de 24 mois.`,
  eraseIdle: fr`Effacez ses données, ou appelez-la et notez une offre.`,
  messageNowhere: (reference: string): string => fr`${reference} ne peut pas partir : son adresse n’est pas valable.`,
  badAddress: (reference: string): string => fr`${reference} : l’adresse de courriel n’est pas valable, aucun message n’y part.`,
  correctAddress: fr`Corrigez l’adresse.`,
  /** The alert of the menu: how many, and the first of them. */
  title: (count: number): string =>
    count === 0 ? 'Le registre est en ordre.' : fr`${counted(count, 'point est à voir', 'points sont à voir')}`,
  line: (tab: string, sentence: string, gesture: string): string =>
    [fr`${tab} – ${sentence}`, gesture].filter((part) => part !== '').join(' '),
  more: (count: number): string => fr`… et ${counted(count, 'autre')} : voyez « À vérifier » dans le panneau.`,
  found: (count: number): string => fr`${counted(count, 'point')} à voir par « Entretien › Vérifier le registre »`,
  /** The title of the alert, and what stops the hub elsewhere than in its rows. */
  withHealth: (title: string, causes: number): string =>
    causes === 0
      ? title
      : fr`${title.replace(/\.$/, '')} ; ${counted(causes, 'cause de silence', 'causes de silence')} : voyez « Entretien › Santé du pôle ».`,
  /** Beside what the last verification saw: it may have been mended since. */
  seenOn: (day: string): string => fr`vu le ${day}`,
} as const;
