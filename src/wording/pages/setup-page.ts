/** Words of the first-run assistant. */
import { buildingForm } from '../labels/menu';
import { de } from '../text/elision';
import { counted, numberInFrench } from '../text/numbers';
import { plainDate } from '../text/dates';
import { fr } from '../text/typography';

const STEP_TITLES = {
  identity: 'Le pôle',
  schools: 'Les établissements',
  trainings: 'Les formations',
  forms: 'Les formulaires',
  test: 'Essai',
} as const;

export const setupWords = {
  title: 'Assistant de démarrage',
  intro: fr`Cinq étapes, moins de dix minutes. Vous pouvez fermer et reprendre : ce qui est enregistré le reste.`,
  steps: STEP_TITLES,
  stepsLabel: 'Étapes',
  step: (index: number): string => fr`Étape ${index} sur 5`,
  stepDone: 'fait',
  stepToDo: 'à faire',
  loading: fr`Lecture de l'installation`,
  save: 'Enregistrer et continuer',
  next: 'Continuer',
  previous: 'Précédent',
  later: 'Fermer, je reprendrai plus tard',
  finish: 'Terminer',
  finished: fr`Le pôle est prêt. Ouvrez le panneau par le menu « Pôle de stages » : les demandes y arriveront.`,
  saved: fr`Enregistré.`,
  optional: 'facultatif',
} as const;

export const identityWords = {
  intro: fr`Ces mots signent tous les messages et disent qui répond des données.`,
  missing: {
    hubName: fr`Donnez un nom au pôle : il signe les messages.`,
    departements: fr`Indiquez au moins un département, par exemple 42.`,
    animatorName: fr`Indiquez qui anime le pôle : son nom est dans chaque message.`,
    animatorEmail: fr`Indiquez l'adresse à laquelle on vous répondra.`,
  },
  wrongEmail: fr`Cette adresse n'est pas complète. Exemple : prenom.nom@ac-lyon.fr`,
  fields: {
    hubName: { label: 'Nom du pôle', help: fr`Exemple : Pôle de stages du Roannais` },
    territory: { label: 'Territoire', help: fr`Exemple : Roanne et ses environs` },
    academie: { label: 'Académie', help: fr`Exemple : Lyon` },
    departements: { label: 'Départements', help: fr`Numéros séparés par des virgules : 42, 69` },
    animatorName: { label: 'Votre nom', help: fr`Celui que les entreprises appelleront` },
    animatorRole: { label: 'Votre fonction', help: fr`Exemple : animatrice du pôle de stages` },
    animatorPhone: { label: 'Votre téléphone', help: fr`Dans chaque message, pour être rappelé` },
    animatorEmail: { label: 'Votre courriel', help: fr`Reçoit les réponses et les essais` },
    controller: { label: 'Responsable des données', help: fr`Exemple : le rectorat, ou l'établissement support` },
    dpoContact: { label: 'Délégué à la protection des données', help: fr`Son adresse, donnée aux familles et aux entreprises` },
  },
} as const;

export const schoolsWords = {
  intro: fr`Le pôle reconnaît les établissements par l'annuaire officiel de l'Éducation nationale. Collez-le ici, ou choisissez l'onglet où vous l'avez mis.`,
  count: (count: number): string =>
    count === 0 ? fr`Aucun établissement pour l'instant.` : fr`${counted(count, 'établissement')} dans le registre.`,
  source: 'Source',
  paste: 'Coller ou choisir un fichier',
  tab: 'Un onglet de cette feuille',
  text: fr`Annuaire : texte d'un fichier CSV, ou cellules copiées avec leurs titres`,
  file: 'Choisir un fichier CSV',
  fileRead: (name: string, schools: number): string => fr`${name} : ${counted(schools, 'établissement')}.`,
  lines: (schools: number): string => counted(schools, 'établissement'),
  tabName: 'Onglet',
  chooseTab: 'Choisissez un onglet',
  noTab: fr`Cette feuille n'a pas encore d'onglet à lire.`,
  empty: fr`Collez l'annuaire, ou choisissez un fichier ou un onglet.`,
  preview: fr`Vérifier avant d'importer`,
  counts: {
    toCreate: (count: number): string => fr`${numberInFrench(count)} à créer`,
    known: (count: number): string => fr`${numberInFrench(count)} déjà ${count < 2 ? 'connu' : 'connus'}`,
    changed: (count: number): string => fr`${numberInFrench(count)} à mettre à jour`,
    rejected: (count: number): string => fr`${counted(count, 'ligne rejetée', 'lignes rejetées')}`,
  },
  sample: fr`Premières lignes, telles qu'elles seront écrites`,
  columns: { uai: 'UAI', name: 'Établissement', commune: 'Commune', kind: 'Type' },
  rejected: 'Lignes rejetées',
  line: (line: number): string => fr`Ligne ${line}`,
  rejectedHelp: fr`Elles ne seront pas importées ; les autres le seront.`,
  import: (count: number): string => (count === 0 ? fr`Rien à importer` : fr`Importer ${counted(count, 'établissement')}`),
  imported: (count: number): string => fr`Import terminé : ${counted(count, 'établissement')} dans le registre.`,
} as const;

export const trainingsWords = {
  intro: fr`Cochez les formations des établissements du pôle : elles sont proposées dans les formulaires et servent au classement des hôtes.`,
  search: 'Chercher une formation',
  chosen: (count: number, all: number): string =>
    fr`${numberInFrench(count)} ${count < 2 ? 'cochée' : 'cochées'} sur ${numberInFrench(all)}`,
  all: (diploma: string): string => fr`Toutes les formations ${de(diploma)}`,
  none: (text: string): string => fr`Aucune formation ne correspond à « ${text} ».`,
  noneAtAll: fr`Aucune formation n'est connue. Importez d'abord la liste dans l'onglet « Formations ».`,
  mustChoose: fr`Cochez au moins une formation.`,
  saved: (count: number): string => fr`${counted(count, 'formation')} ${count < 2 ? 'enregistrée' : 'enregistrées'}.`,
} as const;

export const formsWords = {
  intro: fr`Les formulaires Google sont créés dans votre Drive, avec vos établissements et vos formations. Les réponses arrivent dans cette feuille.`,
  there: 'Créé',
  missing: 'À créer',
  problem: 'À réparer',
  link: (title: string): string => fr`Lien du formulaire ${title}`,
  open: 'Ouvrir',
  openForm: (title: string): string => fr`Ouvrir le formulaire ${title}`,
  build: 'Créer les formulaires',
  rebuild: 'Mettre à jour les formulaires',
  building: buildingForm,
  builtOne: (place: number, count: number, title: string): string => fr`${title} : prêt, ${place} sur ${count}.`,
  built: fr`Les formulaires sont prêts.`,
  isOpen: 'Ouvert aux réponses',
  isClosed: 'Fermé aux réponses',
  notLooked: 'Ouverture à vérifier',
  lookedOn: (day: string): string => fr`Vérifié auprès de Google le ${plainDate(day)}`,
  check: fr`Vérifier l'ouverture`,
  checked: fr`Ouverture des formulaires vérifiée.`,
  openToAnswers: 'Ouvrir aux réponses',
  openToAnswersOf: (title: string): string => fr`Ouvrir aux réponses le formulaire ${title}`,
  openedToAnswers: (title: string): string => fr`${title} : ouvert aux réponses.`,
  outside: {
    question: fr`À vérifier à la main : ouvrez l'adresse dans une fenêtre de navigation privée. Que voyez-vous ?`,
    questionOf: (title: string): string => fr`${title} : que voyez-vous dans une fenêtre de navigation privée ?`,
    choices: { opens: fr`La page s'ouvre sans demander de compte`, 'asks-account': fr`Google demande un compte` },
    noted: fr`C'est noté.`,
    seenOn: (day: string): string => fr`vu le ${plainDate(day)}`,
    advice: fr`Les entreprises ne pourront pas répondre. Dans le formulaire, ouvrez « Publié », puis « Gérer » et, à « Répondants », choisissez « Tous les utilisateurs disposant du lien ». Si ce choix manque, votre académie ne le permet pas : demandez-le à son administrateur, ou créez les formulaires avec un autre compte. Revérifiez ensuite ici.`,
    edit: 'Ouvrir l’éditeur du formulaire',
    editOf: (title: string): string => fr`Ouvrir l'éditeur du formulaire ${title}`,
  },
  who: {
    request: fr`À donner aux professeurs et aux établissements`,
    offer: fr`À donner aux entreprises et aux lieux d'accueil`,
    answer: fr`Envoyé de lui-même avec chaque proposition`,
    'follow-up': fr`Envoyé de lui-même aux enseignants, avec l'accusé de réception et l'accord`,
    review: fr`Envoyé de lui-même à l'organisme et à l'enseignant, deux jours après la fin du stage`,
    contribution: fr`À donner aux établissements et aux entreprises du réseau`,
  },
} as const;

export const testWords = {
  intro: fr`Avant d'écrire à de vraies entreprises, essayez sans risque.`,
  mode: fr`Où partent les courriels`,
  sandbox: 'Mode d’essai',
  sandboxHelp: fr`Tous les courriels arrivent à vous seul, avec le nom de leur vrai destinataire. Conseillé tant que vous essayez.`,
  real: 'Envois réels',
  realHelp: fr`Les courriels partent aux professeurs et aux entreprises, après votre relecture et deux minutes pour annuler.`,
  leave: fr`Passer aux envois réels ?`,
  /** Read before the first real message leaves. */
  dpo: fr`Le DPO de votre académie ou de votre établissement a-t-il donné son avis ? Dès que vous confirmez, les courriels en file partent à de vraies personnes.`,
  tried: (propositions: number, messages: number): string =>
    fr`Pendant l'essai, ${counted(messages, 'courriel n’est arrivé', 'courriels ne sont arrivés')} qu'à vous${propositions === 0 ? '' : fr`, dont ${counted(propositions, 'proposition')} en cours`}. Personne d'autre n'en sait rien.`,
  forget: fr`Oublier ce qui a été essayé`,
  sendTried: fr`L'envoyer réellement`,
  confirmReal: 'Passer aux envois réels',
  stay: 'Rester en essai',
  nowSandbox: fr`Mode d’essai : les courriels n'arrivent qu'à vous.`,
  nowReal: fr`Envois réels : les courriels partent à leurs destinataires.`,
  send: (email: string): string => (email === '' ? fr`M'envoyer un message d'essai` : fr`Envoyer un message d'essai à ${email}`),
  sent: fr`Message d'essai envoyé. S'il n'arrive pas dans la minute, regardez les indésirables.`,
} as const;
