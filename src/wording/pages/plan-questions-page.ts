/** Words around what it would take, what a place is worth, and the changes a plan costs. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

export const planQuestionsWords = {
  ways: (pupil: string): string => fr`Que faudrait-il pour placer ${pupil} ?`,
  waysLoading: fr`Chaque solution est calculée pour de vrai`,
  concessions: fr`Ce que l'établissement peut accepter`,
  askSchool: fr`Poser la question à l'établissement`,
  askSchoolHelp: fr`Un courriel demande à l'enseignant ce qui est acceptable ; vous pourrez l'annuler avant son départ.`,
  places: fr`Une place à demander`,
  worth: fr`Places à trouver`,
  worthHelp: fr`Les places qui manquent le plus à ce plan, et les hôtes connus qui pourraient les donner, dans l'ordre où les appeler.`,
  worthFor: fr`Élèves sans hôte concernés :`,
  worthMore: (count: number): string => fr`et ${counted(count, 'autre')}`,
  seeLine: (pupil: string, reference: string): string => fr`Voir ${pupil}, ${reference}`,
  worthLoading: fr`Le plan est recalculé avec chaque place`,
  frontier: fr`Changer moins de lignes`,
  frontierLoading: fr`Recherche des plans qui changent le moins`,
  frontierNote: fr`« Recalculer » repart du plan choisi et peut à nouveau déplacer des lignes.`,
  pick: fr`Prendre ce plan`,
  isShown: fr`C'est le plan affiché.`,
  callAll: (count: number): string => (count < 2 ? fr`Mettre dans « Appels »` : fr`Mettre les ${count} dans « Appels »`),
  inCalls: fr`Dans « Appels »`,
  noPhone: fr`numéro à trouver`,
  asked: fr`Places à demander`,
  askedDone: fr`Appel fait`,
  askedDoneOf: (company: string): string => fr`Appel à ${company} fait : ne plus l'afficher`,
  askedNoted: (company: string): string => fr`Appel à ${company} noté.`,
  askedHelp: fr`Une place donnée ? Prenez l'offre au téléphone, puis notez l'appel.`,
  drafts: fr`Plans gardés`,
  rules: fr`Règles de répartition`,
  back: fr`Revenir au plan`,
} as const;
