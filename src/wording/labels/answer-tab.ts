/** Words in the tabs of the raw answers. */
import { fr } from '../text/typography';

/** Header of the column that says what became of an answer. */
export const answerMark = 'Suivi';

/** Headers that the platform gives to the column of time stamps, in the languages of the accounts here; compared folded. */
export const stampHeaders: readonly string[] = ['horodateur', 'timestamp'];

export const answerTabNames = {
  request: 'Réponses – Demandes',
  offer: 'Réponses – Offres',
  answer: 'Réponses – Propositions',
  'follow-up': 'Réponses – Suivi',
  review: 'Réponses – Bilans',
  contribution: 'Réponses – Contributions',
} as const;

/** An answer that a fault of the program keeps from being read; it stays and is tried again. */
export const answerFailed = fr`À reprendre : l’enregistrement a échoué`;
