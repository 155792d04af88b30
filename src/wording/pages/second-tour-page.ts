/** The dialog of the second tour between hubs. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const secondTourWords = {
  title: 'Second tour entre pôles',
  intro: fr`Les demandes restées sans hôte partent vers un pôle voisin dans un fichier anonyme ; sa réponse revient par un fichier.`,
  give: fr`Transmettre vos demandes`,
  giveHelp: fr`Le fichier dit le type, la formation, les secteurs, les semaines et la commune : ni initiales, ni âge, ni établissement, ni référence.`,
  none: fr`Aucune demande à transmettre`,
  noneHelp: fr`Chaque demande a un hôte, une proposition en cours, ou est cherchée depuis moins d’une semaine.`,
  leaving: (count: number): string => fr`${counted(count, 'demande partirait', 'demandes partiraient')}`,
  make: fr`Préparer le fichier des demandes`,
  save: (fileName: string, what: string): string => fr`Enregistrer ${fileName} (${what})`,
  afterRequests: fr`Envoyez-le par courriel à l’animateur d’un pôle voisin.`,
  afterAnswer: fr`Renvoyez-le au pôle qui vous a écrit. Aucun organisme n’y est nommé : vous le direz au téléphone.`,
  take: fr`Lire un fichier reçu`,
  takeHelp: fr`Les demandes d’un autre pôle, ou sa réponse aux vôtres.`,
  file: fr`Choisir le fichier reçu`,
  other: fr`Lire un autre fichier`,
  offered: fr`Places que vous pourriez offrir`,
  noOffer: fr`Aucune place ne convient.`,
  answer: (count: number): string =>
    count === 0 ? fr`Cochez au moins une place` : fr`Préparer la réponse (${counted(count, 'place')})`,
  note: (count: number): string => (count === 0 ? fr`Tout est noté` : fr`Noter ${counted(count, 'place')} dans « Aujourd’hui »`),
  noted: fr`Notée : à voir dans « Aujourd’hui ».`,
  contact: (who: string): string => (who === '' ? fr`Ce pôle n’a pas laissé de contact.` : fr`À appeler : ${who}`),
} as const;
