/** What is said of a request or an offer taken by telephone. */
import { fr } from '../text/typography';

export const intakeSentences = {
  incomplete: fr`Il manque des réponses pour commencer la recherche. Complétez-les, ou enregistrez tel quel : la ligne attendra d'être complétée.`,
  same: (reference: string): string =>
    fr`${reference}, reçue aujourd'hui, dit la même chose. Rien n'a été ajouté : ouvrez-la, ou ajoutez celle-ci quand même.`,
  recorded: (reference: string, isWaiting: boolean, isAcknowledged: boolean): string =>
    fr`${reference} est enregistrée${isWaiting ? fr`, à compléter` : ''}.${isAcknowledged ? fr` L'accusé de réception part dans quelques minutes.` : ''}`,
} as const;
