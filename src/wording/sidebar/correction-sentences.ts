/** Corrections that the checks propose. */
import { fr } from '../text/typography';

export const correctionTexts = {
  title: 'Corrections proposées',
  take: (value: string): string => fr`Prendre ${value}`,
  taken: fr`Fiche corrigée.`,
  gone: {
    message: fr`Cette correction n’est plus proposée : la ligne a changé depuis.`,
    advice: 'Rien n’a été modifié. Actualisez la fiche.',
  },
} as const;
