/** Why something typed by hand is not kept. */
import { fr, quoted } from '../text/typography';

export const editTexts = {
  refused: 'Saisie non retenue',
  unreadable: (header: string, typed: string): string => `${quoted(typed)} n’est pas une valeur possible pour ${quoted(header)}. L’ancienne valeur est rétablie.`,
  byActions: (header: string): string => `${quoted(header)} change par les actions du panneau, qui préviennent les personnes concernées. L’ancienne valeur est rétablie.`,
  email: (typed: string): string => `${quoted(typed)} n’est pas une adresse de courriel valable. L’ancienne valeur est rétablie.`,
  phone: (typed: string): string => `${quoted(typed)} n’est pas un numéro de téléphone valable. L’ancienne valeur est rétablie.`,
  template: (problem: string): string => fr`Ce modèle ne peut pas être utilisé : ${problem} L’ancienne valeur est rétablie.`,
} as const;
