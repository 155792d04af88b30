/** What is said of something typed by hand: why it is not kept, what it changed. */
import { readAddresses } from '../../domain/contact/email';
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';

export const editTexts = {
  refused: 'Saisie non retenue',
  restored: 'L’ancienne valeur est rétablie.',
  toLookAt: 'À vérifier',
  adopted: 'Nouvelle fiche',
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
