/** The add-on's menu and the reports of its items. */
import { counted } from '../text/numbers';
import { fr, quoted } from '../text/typography';
import { upkeepTexts } from '../upkeep/problem-sentences';
import { lookOverTexts } from './look-over';

export const menuTexts = {
  title: 'Pôle de stages',
  actor: 'Animateur',
  openSidebar: 'Ouvrir le panneau',
  openAllocation: 'Répartition',
  openMap: 'Carte',
  undo: 'Annuler la dernière action',
  figures: 'Chiffres et rapport',
  openReport: 'Rapport annuel',
  openPapers: 'Feuilles à imprimer',
  refreshDashboard: 'Actualiser le tableau de bord',
  openImport: 'Importer des entreprises',
  openExport: 'Exporter une liste',
  openSecondTour: 'Second tour entre pôles',
  openSetup: 'Assistant de démarrage',
  openTemplates: 'Modifier un modèle',
  forms: 'Formulaires',
  refreshForms: 'Créer ou mettre à jour',
  showFormLinks: 'Adresses des formulaires',
  callPool: 'Relancer le vivier',
  upkeep: 'Entretien',
  readAnswers: 'Relire les réponses en attente',
  sendMessages: 'Envoyer les courriels en attente',
  findDuplicates: 'Chercher les entreprises en double',
  repair: 'Réparer le registre',
  help: 'Aide',
  licences: 'Licences et sources des données',
  health: 'Santé du pôle',
  handover: 'Passer la main',
  verify: 'Vérifier le registre',
  verifyPlatform: 'Vérifier la plateforme',
  closeYear: 'Clore l’année scolaire',
  showPerson: 'Ce que le pôle sait d’une adresse',
  erasePerson: 'Effacer une personne',
  linksDone: 'Adresses affichées.',
  noForms: fr`Aucun formulaire n’existe encore : choisissez « Formulaires › Créer ou mettre à jour ».`,
  linksText: (request: string, offer: string, contribution: string): string =>
    fr`Demande de stage :\n${request}\n\nOffre d’accueil :\n${offer}\n\nContribution au réseau :\n${contribution}`,
} as const;

/** What a command is doing, while it does it. */
export const doingTexts = {
  readAnswers: fr`Lecture des réponses en attente…`,
  sendMessages: fr`Envoi des courriels en attente…`,
  sent: (count: number): string => fr`Envoi : ${counted(count, 'courriel parti', 'courriels partis')}…`,
  repairTabs: fr`Réparation des onglets…`,
  verifyRows: fr`Vérification des lignes du registre…`,
  verifyHealth: fr`Vérification des formulaires et de l’horloge…`,
  lookForCompanies: fr`Recherche des entreprises à relancer…`,
  queueCalls: fr`Préparation des courriels…`,
  called: (count: number): string => fr`Préparation : ${counted(count, 'courriel prêt', 'courriels prêts')}…`,
  lookForAction: fr`Recherche de la dernière action…`,
  undo: fr`Annulation…`,
  openForms: fr`Ouverture des formulaires…`,
  lookAtForm: (place: number, count: number): string => fr`Vérification des formulaires : ${place} sur ${count}…`,
} as const;

/** What an update of the forms found and did, by titles. */
export interface FormsBuilt {
  /** Forms that had been deleted: each has a new address. */
  readonly recreated: readonly string[];
  /** Questions that someone had renamed or removed in the form's editor. */
  readonly restored: readonly string[];
  /** Questions that someone had added in the form's editor. */
  readonly removed: readonly string[];
  /** Questions whose help someone has reworded: it stays, though the add-on now has another. */
  readonly reworded: readonly string[];
  /** Forms that take no answer. */
  readonly closed: readonly string[];
  /** Forms of another account that has not shared them: left as they are. */
  readonly foreign: readonly string[];
}

const FORMS_SENTENCES: Readonly<Record<keyof FormsBuilt, (titles: string) => string>> = {
  recreated: (titles) =>
    fr`Recréé après suppression : ${titles}. L’ancienne adresse ne répond plus : diffusez la nouvelle (« Formulaires › Adresses des formulaires »).`,
  restored: (titles) => fr`Remis comme prévu : ${titles}.`,
  removed: (titles) => fr`Retiré, car ajouté à la main : ${titles} ; les réponses déjà reçues restent dans leur onglet.`,
  reworded: (titles) =>
    fr`Aide laissée telle que vous l’avez réécrite : ${titles}. Pour avoir la nouvelle, effacez l’aide de la question dans le formulaire, puis recommencez.`,
  closed: (titles) =>
    fr`Fermé, personne ne peut y répondre : ${titles}. Ouvrez-le par l’assistant de démarrage, étape « Les formulaires ».`,
  foreign: (titles) =>
    fr`Laissé tel quel, car il est au compte d’une autre personne, qui ne l’a pas encore partagé : ${titles}. « Entretien › Santé du pôle » dit ce qui y remédie.`,
};

/** While the forms are built, one after the other; `share` of the form is done, 0 to 1. */
export const buildingForm = (place: number, count: number, title: string, share = 0): string =>
  fr`Formulaire ${place} sur ${count} : ${title}${share === 0 ? '' : fr`, ${Math.floor(share * 100)} %`}…`;

export function formsReport(built: FormsBuilt): string {
  const told = (Object.keys(FORMS_SENTENCES) as (keyof FormsBuilt)[])
    .filter((what) => built[what].length > 0)
    .map((what) => FORMS_SENTENCES[what](built[what].map(quoted).join(', ')));
  return told.length === 0 ? 'Les formulaires sont à jour.' : told.join(' ');
}

/** @param left what still waits: the time of one operation is limited, and some answers cannot be recorded (`failed`) */
export function sweepReport(received: number, left: { readonly waiting: number; readonly failed: number }): string {
  if (received === 0 && left.waiting === 0) return 'Aucune réponse en attente.';
  const unread = left.waiting - left.failed;
  return [
    received === 0 ? '' : `${counted(received, 'réponse enregistrée', 'réponses enregistrées')}.`,
    unread === 0
      ? ''
      : fr`${counted(unread, 'réponse attend', 'réponses attendent')} encore : choisissez de nouveau « Relire les réponses en attente ».`,
    left.failed === 0
      ? ''
      : fr`${counted(left.failed, 'réponse n’a', 'réponses n’ont')} pas pu être ${left.failed === 1 ? 'enregistrée' : 'enregistrées'} : « À reprendre » dans la colonne « Suivi » de son onglet.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

interface Change {
  readonly sheetName: string;
  readonly kind: 'created' | 'named' | 'column-named' | 'column-added' | 'keys-named';
  readonly detail?: string;
}
const changeSentences: Readonly<Record<Change['kind'], (change: Change) => string>> = {
  created: ({ sheetName }) => `onglet ${quoted(sheetName)} créé`,
  named: ({ sheetName, detail = '' }) => `onglet ${quoted(detail)} renommé ${quoted(sheetName)}`,
  'column-named': ({ sheetName, detail = '' }) => fr`${sheetName} : colonne ${detail}`,
  'column-added': ({ sheetName, detail = '' }) => fr`${sheetName} : colonne ${quoted(detail)} ajoutée`,
  'keys-named': ({ sheetName, detail = '' }) =>
    fr`${sheetName} : ${counted(Number(detail), 'ligne renommée en français', 'lignes renommées en français')}`,
};

/**
 * What the repair did, and what it leaves to the animator.
 * @param left tabs whose headers stand twice
 * @param marked cells of the tabs of reference that do not count as they stand
 * @param problems what the verification finds: then the register is not in order
 */
export function repairReport(
  changes: readonly Change[],
  left: readonly { readonly sheetName: string; readonly doubled: readonly string[] }[],
  marked: readonly { readonly sheetName: string; readonly count: number }[] = [],
  problems = 0,
): string {
  const doubled = left
    .filter(({ doubled: headers }) => headers.length > 0)
    .map(
      ({ sheetName, doubled: headers }) =>
        fr`${sheetName} : ${headers.map(quoted).join(', ')} en double, à renommer ou supprimer`,
    );
  const toDo = [
    ...doubled,
    ...marked.map(({ sheetName, count }) => lookOverTexts.toLookAt(sheetName, count)),
    ...(problems > 0 ? [upkeepTexts.found(problems)] : []),
  ];
  const done =
    changes.length > 0
      ? fr`Réparé : ${changes.map((change) => changeSentences[change.kind](change)).join(fr` ; `)}.`
      : toDo.length > 0
        ? undefined
        : 'Le registre est en ordre.';
  return [done, toDo.length === 0 ? undefined : fr`À faire : ${toDo.join(fr` ; `)}.`]
    .filter((part) => part !== undefined)
    .join(' ');
}
