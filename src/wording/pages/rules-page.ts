/** Words of « Règles de répartition » in the dialog of the allocation. */
import { fr } from '../text/typography';

export const ruleWords = {
  title: fr`Règles de répartition`,
  loading: fr`Calcul des exemples`,
  weights: fr`Essayer un poids`,
  weightsHelp: fr`Le plan est recalculé pour de vrai avec ce poids, et vous voyez ce qui changerait. Rien n'est modifié avant « Appliquer ce poids ».`,
  weight: 'Critère',
  option: (label: string, value: string): string => fr`${label} (${value})`,
  value: fr`Nouveau poids`,
  tryIt: 'Essayer',
  apply: fr`Appliquer ce poids`,
  leave: fr`Ne rien changer`,
  cases: fr`Exemples`,
  casesHelp: fr`Ces petits cas viennent d'être calculés exactement comme votre plan.`,
  result: fr`Résultat :`,
} as const;
