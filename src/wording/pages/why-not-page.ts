/** Words around « Pourquoi pas ce lieu pour cet élève ? », in the dialog and in the panel. */
import { numberInFrench } from '../text/numbers';
import { fr } from '../text/typography';

export const whyNotWords = {
  title: fr`Pourquoi pas ce lieu ?`,
  ask: fr`Pourquoi pas ?`,
  askOf: (company: string, pupil: string): string => fr`Pourquoi pas ${company} pour ${pupil} ?`,
  loading: fr`Le plan est recalculé avec ce lieu`,
  kinds: {
    asked: fr`L'élève choisi`,
    moves: fr`Change de lieu`,
    loses: fr`Perd sa place`,
    gains: fr`Trouve une place`,
  },
  whole: fr`Pour l'ensemble`,
  see: (reference: string): string => fr`Voir ${reference}`,
  checked: fr`Arrangement vérifié : aucune place ni aucune limite n'est dépassée.`,
  keep: fr`Garder cet arrangement`,
  back: 'Revenir',
  inPlan: fr`Pourquoi pas, dans la répartition ?`,
  inPlanOf: (company: string): string => fr`Pourquoi pas, dans la répartition ? Le plan avec ${company}`,
  keepOpens: fr`Gardé, cet arrangement s'ouvre dans « Répartition ». Rien ne part avant « Créer les propositions ».`,
  motive: (company: string): string => fr`Motif pour garder ${company} malgré cette règle`,
  motiveHelp: fr`Le motif sera gardé au journal avec la proposition. Exemple : « l'élève sera conduit par sa famille ».`,
  motiveMissing: fr`Écrivez le motif : il sera gardé au journal.`,
  lower: (count: number): string => fr`Lieux moins bien classés (${numberInFrench(count)})`,
  setAside: (count: number): string => fr`Lieux écartés (${numberInFrench(count)})`,
  firstOnes: (shown: number): string => fr`Les ${numberInFrench(shown)} qui s’approchent le plus de la demande :`,
} as const;
