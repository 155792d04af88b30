/** Words of the check of the platform: what each probe tries, what is expected, and what a difference means. */
import { menuTexts } from '../labels/menu';
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

interface ProbeText {
  /** What is tried. */
  readonly tried: string;
  /** What the add-on counts on. */
  readonly expected: string;
  /** What becomes of the add-on when it is otherwise. */
  readonly otherwise: string;
}
const text = (tried: string, expected: string, otherwise: string): ProbeText => ({ tried, expected, otherwise });

const STOPS = fr`une partie du registre ne fonctionnera pas : transmettez ce compte rendu.`;
const HARMLESS = fr`sans conséquence : l’extension fonctionne des deux façons.`;

export const PROBE_TEXTS = {
  permissions: text(
    'Autorisations données à l’extension',
    'les cinq autorisations',
    fr`les gestes qui en ont besoin diront laquelle manque ; Google la redemandera.`,
  ),
  cells: text('Écrire et relire des cellules', 'un texte, un nombre, une date et une case reviennent tels quels', STOPS),
  'formula-guard': text(
    fr`Texte précédé d’une apostrophe (« =1+1 »)`,
    'un texte, sans l’apostrophe et sans formule',
    fr`si l’apostrophe revient, l’extension l’ôte ; si une formule revient, n’importez rien et transmettez ce compte rendu.`,
  ),
  'plus-formula': text(fr`Texte qui commence par « + »`, 'une formule', HARMLESS),
  'plain-text': text('Colonne au format texte', fr`« 007 » reste « 007 »`, STOPS),
  'whole-number-format': text(
    fr`Nombre entier au format « 0.## »`,
    fr`« 20 », sans virgule`,
    fr`les nombres entiers s’afficheront avec une virgule ; leur valeur est juste.`,
  ),
  'beyond-grid': text('Plage au-delà de la feuille', 'un refus dès la demande de la plage', HARMLESS),
  'list-validation': text('Liste déroulante', 'la règle se relit', STOPS),
  'painted-rule': text('Mise en forme conditionnelle', 'la règle se relit', fr`les lignes urgentes ne seront pas colorées.`),
  protection: text(
    'Protection avec avertissement',
    'la protection se relit',
    fr`les colonnes de l’extension ne seront pas protégées.`,
  ),
  'language-and-zone': text(
    'Langue et fuseau du classeur',
    'France et Europe/Paris, comme le script',
    fr`choisissez-les dans « Fichier › Paramètres », puis rechargez la page.`,
  ),
  lock: text('Verrou du document', 'obtenu et rendu', STOPS),
  properties: text('Propriétés du document', 'écrites, relues, effacées', STOPS),
  cache: text('Mémoire temporaire', 'écrite, relue, effacée', HARMLESS),
  digest: text('Empreinte d’un texte', 'la valeur publiée', STOPS),
  'french-words': text('Nombres et dates en français', fr`« 1 234,5 » et « 5 janvier 2027 »`, HARMLESS),
  pages: text('Pages et tables du projet', 'le panneau et la table des communes se lisent', STOPS),
  'missing-globals': text('Fonctions du langage que l’extension évite', 'absentes', HARMLESS),
  'private-fields': text(fr`Champs privés du langage (« #x »)`, 'refusés', HARMLESS),
  trigger: text(
    'Déclencheur horaire',
    'créé puis supprimé',
    fr`les rappels et les envois ne partiront pas seuls : transmettez ce compte rendu.`,
  ),
  'mail-quota': text('Destinataires possibles aujourd’hui', 'un nombre', fr`les envois attendront ; rien n’est perdu.`),
  'mail-refusal': text(
    'Adresse sans arobase (rien ne part)',
    fr`un refus qui commence par « Invalid email »`,
    fr`sans conséquence : tout refus est gardé avec son texte dans « Courriels ».`,
  ),
  'form-birth': text('Formulaire créé par un programme', 'non publié à sa création', HARMLESS),
  'form-publishing': text('Publication d’un formulaire', 'une adresse publique', STOPS),
  'form-for-all': text(
    'Ouverture du formulaire à toute personne',
    'acceptée, ou refusée sur un compte personnel, ouvert d’office',
    fr`vérifiez l’adresse du formulaire dans une fenêtre privée.`,
  ),
  'form-spaces': text(
    'Espaces d’une question et d’un choix',
    'rendues telles quelles',
    fr`sans conséquence : les espaces sont comparées comme on les lit.`,
  ),
  'form-destination': text(
    'Réponses du formulaire dans ce classeur',
    'acceptées avec les autorisations données',
    fr`les formulaires ne pourront pas être reliés : transmettez ce compte rendu.`,
  ),
  'form-tab-address': text(
    'Adresse du formulaire lue sur son onglet',
    'elle ouvre le même formulaire',
    fr`les onglets de réponses ne seront pas reconnus : transmettez ce compte rendu.`,
  ),
  'form-tab-name': text('Nom de l’onglet de réponses', fr`« Réponses au formulaire » et un numéro`, HARMLESS),
  'form-link': text(
    'Lien prérempli',
    fr`une adresse avec « entry. »`,
    fr`les liens de réponse et de correction ne marcheront pas.`,
  ),
  'answer-format': text(
    fr`Réponse « 007 » dans une colonne de texte`,
    fr`« 007 » dans l’onglet de réponses`,
    fr`sans conséquence : la réponse est alors relue dans le formulaire.`,
  ),
  'edited-answer': text(
    'Réponse modifiée par son auteur',
    'l’onglet de réponses garde la réponse entière',
    fr`à essayer à la main : répondez, puis modifiez la réponse par son lien, et regardez l’onglet.`,
  ),
  'private-window': text(
    'Formulaire ouvert sans compte',
    'la page s’ouvre',
    fr`à essayer à la main : ouvrez chaque adresse dans une fenêtre privée.`,
  ),
  'foreign-form': text(
    'Formulaire d’un autre compte',
    'Google refuse de l’ouvrir, quel que soit son texte',
    fr`à essayer à deux comptes : le premier lance cette vérification, puis le second, dans le même classeur ; le compte rendu du second dit ce que Google répond.`,
  ),
  'form-sharing': text(
    'Formulaires partagés avec un second animateur',
    'une heure après son arrivée, il les ouvre et les met à jour',
    fr`à essayer à deux comptes : 1. partagez le classeur avec le second ; 2. il y choisit « Entretien › Réparer le registre » ; 3. une heure plus tard, il choisit « Formulaires › Créer ou mettre à jour ». Si un formulaire est « laissé tel quel », ajoutez ce compte comme collaborateur dans chaque formulaire et transmettez ce compte rendu.`,
  ),
  'form-sharing-mail': text(
    'Courriels de Google au second animateur',
    'un au plus par formulaire, aucun ensuite',
    fr`à essayer à la suite : comptez ceux que le second a reçus, choisissez de nouveau « Formulaires › Créer ou mettre à jour » depuis le premier, et voyez s’il en vient d’autres.`,
  ),
} as const;

export type ProbeCode = keyof typeof PROBE_TEXTS;
export type ProbeVerdict = 'as-expected' | 'different' | 'failed' | 'by-hand';

/** What one probe gave: what was found in technical words, or the platform's refusal. */
export interface ProbeResult {
  readonly code: ProbeCode;
  readonly verdict: ProbeVerdict;
  readonly found: string;
}

const VERDICTS: Readonly<Record<ProbeVerdict, string>> = {
  'as-expected': 'Conforme',
  different: 'Différent',
  failed: 'Refusé',
  'by-hand': 'À essayer',
};

export const probeWords = {
  title: menuTexts.verifyPlatform,
  ask: fr`L’extension va essayer, dans ce classeur, chaque service de Google dont elle dépend. Elle crée un onglet et un formulaire d’essai, puis les retire. Aucun courriel ne part et le registre n’est pas touché. Commencer ?`,
  trying: (place: number, count: number, what: string): string => fr`Essai ${place} sur ${count} : ${what}…`,
  waiting: (look: number): string => fr`Attente d’une réponse du formulaire d’essai : ${look}…`,
  lookingForTab: fr`Recherche de l’onglet du formulaire d’essai…`,
  clearing: fr`Rangement des essais…`,
  kept: 'Vérification non commencée.',
  sheetName: 'Essai de la plateforme',
  formName: fr`Pôle de stages : essai de la plateforme (à supprimer)`,
  question: fr`Question  à  espaces : une seule`,
  choice: 'Choix\u00a0insécable',
  copy: 'Compte rendu à copier',
  copyHelp: fr`Cliquez dans le texte, puis Ctrl+A et Ctrl+C (⌘ sur Mac). Il ne contient aucune donnée du registre.`,
  leftForm: fr`Le formulaire d’essai reste dans votre Drive, fermé et vide, car l’extension n’a pas accès à Drive. Il sert de nouveau à la prochaine vérification ; vous pouvez le supprimer.`,
  leftTab: fr`L’onglet d’essai n’a pas pu être retiré : supprimez-le à la main.`,
} as const;

/** One line for the message that ends the check. */
export function probeSummary(results: readonly ProbeResult[]): string {
  const tried = results.filter(({ verdict }) => verdict !== 'by-hand');
  const good = tried.filter(({ verdict }) => verdict === 'as-expected').length;
  const others = tried.length - good;
  const head = counted(good, 'essai conforme', 'essais conformes');
  const left = results.length - tried.length;
  return [
    others === 0 ? `${head}.` : fr`${head}, ${counted(others, 'différence', 'différences')} : lisez le compte rendu.`,
    ...(left === 0
      ? []
      : [fr`${counted(left, 'point reste', 'points restent')} à essayer à la main : le compte rendu dit comment.`]),
  ].join(' ');
}

/** The report, line by line; `about` are facts of the place where it was made, by their French names. */
export function probeReport(
  results: readonly ProbeResult[],
  about: readonly (readonly [string, string])[],
  left: readonly string[],
): string {
  const lines = results.map(({ code, verdict, found }) => {
    const { tried, expected, otherwise } = PROBE_TEXTS[code];
    const head = fr`[${VERDICTS[verdict]}] ${tried} (${code})`;
    const seen = found === '' ? [] : [fr`   Trouvé : ${found}`];
    return verdict === 'as-expected'
      ? [head, ...seen].join('\n')
      : [head, fr`   Attendu : ${expected}`, ...seen, fr`   Alors : ${otherwise}`].join('\n');
  });
  return [
    probeSummary(results),
    ...about.map(([name, value]) => fr`${name} : ${value}`),
    '',
    ...lines,
    ...(left.length === 0 ? [] : ['', ...left]),
  ].join('\n');
}
