/** Words of the reviews of a stage, on the cards. */
import { fr } from '../text/typography';

export const reviewWords = {
  title: (count: number): string => (count === 0 ? 'Bilan' : `Bilans (${count})`),
  none: fr`Aucun bilan reçu.`,
  settle: fr`C'est traité`,
  settleOf: (sentence: string): string => fr`C'est traité : ${sentence}`,
  settled: fr`Bilan traité : il n'est plus dans « Aujourd'hui ».`,
  stage: {
    interrupted: { button: fr`Noter le stage comme interrompu`, done: fr`Stage noté comme interrompu.` },
    held: { button: fr`Le stage a bien eu lieu`, done: fr`Stage noté comme réalisé.` },
  },
  note: fr`Noter un bilan reçu par téléphone…`,
  by: fr`Qui répond ?`,
  done: fr`Le stage a-t-il eu lieu ?`,
  fit: fr`Activités conformes aux attendus`,
  welcome: 'Accueil',
  worked: fr`Attendus travaillés, un par ligne (facultatif)`,
  again: fr`Recommencer l'an prochain ?`,
  toImprove: fr`À améliorer (facultatif)`,
  noName: fr`N'écrivez ni le nom de l'élève, ni rien de sa santé ou de sa famille.`,
  notSaid: 'Non précisé',
  submit: 'Enregistrer le bilan',
  recorded: 'Bilan enregistré.',
} as const;
