/** Words of the dialog « Répartition ». */
import { de } from '../text/elision';
import { counted, numberInFrench, pluralised } from '../text/numbers';
import { fr } from '../text/typography';

export const allocationWords = {
  title: 'Répartition',
  loading: 'Calcul de la répartition',
  loadingHelp: fr`Toutes les demandes ouvertes sont comparées à tous les hôtes. Rien n'est écrit : vous pouvez fermer cette fenêtre et revenir.`,
  solving: 'Nouveau calcul en cours',
  solvingHelp: fr`Le plan affiché reste utilisable.`,
  kept: fr`Le plan affiché est gardé.`,
  solved: (summary: string): string => fr`Calcul terminé : ${summary}`,
  interrupted: fr`Le calcul s'est arrêté au bout du temps accordé ; voici le meilleur plan trouvé. « Recalculer » repart de lui.`,
  of: (placed: number, total: number): string => fr`${numberInFrench(placed)} sur ${numberInFrench(total)}`,
  placedWord: (placed: number): string => pluralised(placed, 'placée'),
  changes: fr`Depuis le plan précédent`,
  memory: (schools: number): string =>
    schools === 1
      ? fr`1 établissement a déjà manqué de places cette année`
      : fr`${schools} établissements ont déjà manqué de places cette année`,
  memoryRule: fr`Mémoire de la pénurie : à égalité, un établissement dont des demandes sont déjà restées longtemps sans hôte cette année (trois comptées au plus) passe avant. Le nombre d’élèves placés et les urgences restent premiers.`,
  planOfTheDay: fr`Voir le plan du jour`,
  close: 'Fermer',
  sideLabel: fr`Résumé et filtres`,
} as const;

export const planEmptyWords = {
  title: 'Aucune demande à répartir',
  help: fr`Une demande entre ici dès qu'elle est complète et qu'elle cherche encore son hôte.`,
  toDo: [
    fr`Dans le panneau, sous « Aujourd'hui », complétez les demandes du groupe « À compléter ».`,
    fr`Vérifiez dans l'onglet « Demandes » que leur période n'est pas passée.`,
    fr`Ou donnez le lien du formulaire aux établissements : les demandes arriveront ici.`,
  ],
} as const;

export const planFilterWords = {
  title: 'Afficher',
  view: 'Regrouper par',
  bySchool: 'Établissement',
  byCompany: 'Entreprise',
  school: 'Établissement',
  type: 'Type',
  week: 'Semaine',
  allSchools: 'Tous',
  allTypes: 'Tous',
  allWeeks: 'Toutes',
  withoutHost: (count: number): string => fr`Sans hôte seulement (${numberInFrench(count)})`,
  clear: 'Effacer les filtres',
  shown: (shown: number, all: number): string =>
    shown === all ? counted(all, 'ligne') : fr`${counted(shown, 'ligne')} sur ${numberInFrench(all)}`,
  none: fr`Aucune ligne ne correspond à ces filtres.`,
} as const;

export const wishWords = {
  title: (count: number): string => fr`Vos choix (${numberInFrench(count)})`,
  kept: 'Gardée',
  forbidden: 'Interdite',
  from: (school: string): string => fr`souhait de ${school}`,
  lift: 'Retirer',
  leave: 'Écarter',
  leaveOf: (school: string, pupil: string, company: string): string =>
    fr`Écarter l'avis de ${school} sur ${pupil} chez ${company}`,
  left: (school: string): string => fr`L'avis de ${school} est écarté : il ne compte plus.`,
  liftKept: (pupil: string, company: string): string => fr`Retirer : ne plus garder ${pupil} chez ${company}`,
  liftForbidden: (pupil: string, company: string): string => fr`Retirer : ne plus interdire ${company} à ${pupil}`,
  pair: (pupil: string, company: string): string => fr`${pupil} – ${company}`,
  pending: (count: number): string =>
    count < 2
      ? fr`1 choix n'est pas encore dans le plan : recalculez.`
      : fr`${numberInFrench(count)} choix ne sont pas encore dans le plan : recalculez.`,
  notFollowed: fr`Hors du plan : ce choix n'est pas possible avec les autres.`,
} as const;

export const planListWords = {
  label: 'Plan',
  withoutHost: (count: number): string => fr`Sans hôte (${numberInFrench(count)})`,
  apart: (count: number): string => fr`Aucun attendu couvert (${numberInFrench(count)}) : à cocher ligne par ligne`,
  schoolGroup: (school: string, placed: number, total: number): string =>
    fr`${school} · ${numberInFrench(placed)} ${pluralised(placed, 'placée')} sur ${numberInFrench(total)}`,
  companyGroup: (company: string, pupils: number): string => fr`${company} · ${counted(pupils, 'élève')}`,
  urgent: 'Urgent',
  score: (score: number): string => fr`note ${score} sur 100`,
  noOffer: 'sans offre datée',
  noHost: 'Sans hôte',
  include: (pupil: string, company: string): string => fr`Créer la proposition ${de(pupil)} à ${company}`,
  excluded: fr`Interdite : elle ne sera pas créée. Recalculez pour un autre hôte.`,
  left: fr`Non cochée : aucune activité connue pour sa formation`,
  details: (pupil: string): string => fr`Détails ${de(pupil)}`,
  keep: 'Garder',
  keepPair: (pupil: string, company: string): string => fr`Garder ${pupil} chez ${company}`,
  forbid: 'Interdire',
  forbidPair: (pupil: string, company: string): string => fr`Interdire ${company} à ${pupil}`,
  tickShown: 'Tout cocher',
  untickShown: 'Tout décocher',
  ticked: (ticked: number, all: number): string =>
    fr`${numberInFrench(ticked)} ${pluralised(ticked, 'cochée')} sur ${numberInFrench(all)}`,
  saidKept: (pupil: string, company: string): string => fr`Vous gardez ${pupil} chez ${company}.`,
  saidForbidden: (pupil: string, company: string): string =>
    fr`Vous interdisez ${company} à ${pupil}. Recalculez pour trouver un autre hôte.`,
  saidLifted: fr`Choix retiré.`,
} as const;

export const planDetailsWords = {
  label: 'Ligne choisie',
  none: 'Choisissez une ligne',
  noneHelp: fr`Son détail et les autres hôtes possibles s'affichent ici, avec les élèves dont ils prendraient la place.`,
  host: fr`Hôte dans ce plan`,
  why: fr`Pourquoi sans hôte`,
  choices: (count: number): string =>
    count === 0
      ? fr`Aucun hôte ne serait possible, même si cette demande était la seule.`
      : count === 1
        ? fr`Un seul hôte est possible.`
        : fr`${numberInFrench(count)} hôtes sont possibles.`,
  keep: 'Garder',
  forbid: 'Interdire ce lieu',
  choose: 'Choisir',
  choosePair: (company: string, pupil: string): string => fr`Choisir celle-ci : ${company} pour ${pupil}`,
  alternatives: 'Autres hôtes possibles',
  loading: 'Recherche des autres hôtes',
  noAlternative: fr`Aucun autre hôte n'est possible.`,
  noHost: fr`Aucun hôte n'est possible tel quel.`,
  wouldHelp: fr`Ce qui aiderait :`,
  nothingHelps: fr`Ni un autre rayon ni d'autres dates n'en apporteraient : il faudrait une offre de plus.`,
  displaced: (pupil: string, reference: string): string => fr`Voir ${pupil}, ${reference}`,
  chosen: (company: string, pupil: string): string =>
    fr`Vous choisissez ${company} pour ${pupil} ; le plan est recalculé autour.`,
  arranged: (company: string, pupil: string): string => fr`Vous gardez ${company} pour ${pupil} : voici le plan annoncé.`,
  overridden: (motive: string): string => fr`Gardé malgré la règle : « ${motive} »`,
  backToLine: 'Revenir à la ligne',
} as const;

export const planActionWords = {
  solve: 'Recalculer',
  create: (count: number): string => (count === 0 ? fr`Créer les propositions` : fr`Créer ${counted(count, 'proposition')}`),
  tickOne: fr`Cochez au moins une ligne.`,
  confirmTitle: (count: number, companies: number): string =>
    fr`Créer ${counted(count, 'proposition')} à ${counted(companies, 'entreprise')} ?`,
  nothingLeaves: (count: number): string =>
    count < 2
      ? fr`Rien ne part maintenant : le courriel vous attendra dans le panneau, sous « Courriels », et vous le relirez avant l'envoi.`
      : fr`Rien ne part maintenant : les ${numberInFrench(count)} courriels vous attendront dans le panneau, sous « Courriels », et vous les relirez avant l'envoi.`,
  hidden: (count: number): string =>
    fr`${counted(count, 'ligne cochée', 'lignes cochées')} ${count < 2 ? 'est masquée' : 'sont masquées'} par vos filtres, et ${count < 2 ? 'comptée' : 'comptées'} ici.`,
  pending: fr`Vos derniers choix ne sont pas dans ce plan ; les lieux interdits ne seront pas proposés.`,
  confirm: (count: number): string => fr`Oui, créer ${counted(count, 'proposition')}`,
  cancel: 'Revenir au plan',
} as const;

export const planResultWords = {
  refused: (count: number): string => fr`${counted(count, 'ligne non créée', 'lignes non créées')}`,
  refusedHelp: fr`Ces demandes restent ouvertes.`,
  review: 'Relire les courriels',
  reviewSteps: [
    fr`Fermez cette fenêtre.`,
    fr`Dans le panneau « Pôle de stages », ouvrez « Courriels ».`,
    fr`Les courriels attendent sous « À relire » : chacun part quand vous le mettez en file, et s'annule encore pendant le délai d'envoi.`,
  ],
  waiting: (count: number): string => fr`${counted(count, 'courriel')} à relire`,
  more: (count: number): string => fr`et ${counted(count, 'autre')}`,
  again: 'Répartir les demandes restantes',
  close: 'Fermer',
} as const;
