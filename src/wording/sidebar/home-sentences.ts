/** What the « Aujourd'hui » view says of each thing to do. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const homeSentences = {
  urgentRequest: (reference: string, when: string): string => `${reference} ${when}, sans hôte`,
  toAnswer: (reference: string, answer: string): string => fr`${reference} : « ${answer} »`,
  doubtful: (subject: string): string => fr`Peut-être parti : ${subject}`,
  failed: (subject: string): string => fr`Échec de l’envoi : ${subject}`,
  withoutMessage: (reference: string): string => fr`${reference} n’est pas partie : aucun courriel en file`,
  toSearch: (reference: string): string => fr`${reference} : à chercher`,
  refused: (count: number): string => (count === 0 ? 'aucune proposition encore' : `${counted(count, 'refus', 'refus')}`),
  toComplete: (reference: string): string => `${reference} est à compléter`,
  companyToCheck: (reference: string, company: string): string => fr`${reference} est à vérifier : ${company}`,
  offerToCheck: (reference: string, company: string): string => fr`${reference} est à vérifier : ${company}`,
} as const;
