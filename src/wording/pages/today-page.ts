/** Words of « Aujourd'hui »: what must be done, the most urgent first. */
import { counted, numberInFrench } from '../text/numbers';
import { fr } from '../text/typography';

export const todayWords = {
  toDo: (count: number): string => `À faire (${count})`,
  groups: {
    urgent: 'Urgent',
    'to-answer': 'À répondre',
    'to-call': 'À appeler',
    conventions: 'Conventions',
    promised: 'Réponses promises',
    'to-review': 'À relire',
    'to-search': 'À chercher',
    'to-complete': 'À compléter',
    network: 'Réseau',
    'to-check': 'À vérifier',
  },
  /** Why these come here in the list. */
  why: {
    urgent: fr`Un appui est demandé, un hôte s'est désisté, le stage commence bientôt, plusieurs ont refusé, ou la recherche est difficile.`,
    'to-answer': fr`Un organisme attend votre réponse, un établissement donne son avis sur un plan, ou un bilan dit que le stage n'a pas eu lieu.`,
    'to-call': fr`Sans réponse depuis une semaine, ou à joindre par téléphone.`,
    conventions: fr`Le stage commence bientôt.`,
    promised: fr`L'enseignant devait avoir une réponse à cette date, et rien ne lui a été écrit depuis.`,
    'to-review': fr`Rien ne part avant votre lecture.`,
    'to-search': fr`Par date de début.`,
    'to-complete': fr`La recherche attend ces éléments.`,
    network: fr`Un membre du réseau attend une réponse.`,
    'to-check': fr`Une donnée est douteuse, ou une place convient mal.`,
  },
  nothing: fr`Rien à faire pour l'instant.`,
  nothingAdvice: (openRequests: number): string =>
    openRequests === 0
      ? fr`Aucune demande en cours. Les demandes arrivent ici dès que le formulaire « Demande de stage » est rempli.`
      : fr`${counted(openRequests, 'demande')} en cours, toutes suivies. Touche / pour chercher une demande, une offre ou une entreprise.`,
  notReady: fr`Le pôle n'est pas encore installé.`,
  notReadyAdvice: fr`L'assistant de démarrage le prépare en cinq étapes, moins de dix minutes ; vous pouvez l'interrompre et le reprendre.`,
  setUp: fr`Ouvrir l'assistant de démarrage`,
  allocate: (count: number): string => (count === 1 ? 'Répartir 1 demande' : `Répartir ${numberInFrench(count)} demandes`),
  map: 'Carte',
  quota: (left: number | undefined): string =>
    left === undefined ? fr`Quota du jour inconnu` : fr`Quota : ${counted(left, 'envoi restant', 'envois restants')} aujourd'hui`,
  stuck: fr`Bloqué`,
  queued: (count: number): string => (count === 0 ? fr`Aucun courriel en file` : `${counted(count, 'courriel')} en file`),
  open: (count: number): string => (count === 0 ? fr`Aucune demande en cours` : `${counted(count, 'demande')} en cours`),
  seeQueue: 'Voir les courriels',
} as const;
