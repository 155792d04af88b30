/** Words of the journeys tried on a copy of the spreadsheet: each step, what is expected, and what the tab says of it. */
import { counted } from '../text/numbers';
import { fr } from '../text/typography';

interface StepText {
  readonly step: string;
  readonly expected: string;
}
const text = (step: string, expected: string): StepText => ({ step, expected });

/** In the order in which they are played. */
export const JOURNEY_TEXTS = {
  own: text('La copie devient un pôle en mode d’essai', fr`mode d’essai actif ; rien de l’original n’attend plus d’envoi`),
  forms: text('Construire les formulaires', fr`six formulaires complets, publiés, reliés à la copie`),
  offer: text('Une entreprise dépose une offre', fr`une ligne dans « Offres », disponible`),
  request: text('Un établissement dépose une demande', fr`une ligne dans « Demandes », nouvelle`),
  ranking: text('Classer les lieux d’accueil', fr`l’entreprise inventée est classée pour la demande`),
  proposing: text('Proposer', fr`une proposition à envoyer`),
  sending: text('Envoyer', fr`la proposition est envoyée ; en mode d’essai, à l’animateur seul`),
  answer: text('L’entreprise répond oui', fr`proposition acceptée, demande placée`),
  convention: text('Suivre la convention', fr`envoyée, revenue, signée`),
  stage: text('Le stage a lieu (dates avancées)', fr`la demande est en stage`),
  review: text('Le bilan de l’établissement', fr`un bilan enregistré`),
  closing: text('Clore la demande', fr`la demande est terminée`),
  cleaning: text('Ranger', fr`formulaires fermés, vidés et détachés, déclencheurs retirés ; la copie n’envoie plus rien`),
} as const;

export type JourneyStep = keyof typeof JOURNEY_TEXTS;
export type JourneyVerdict = 'as-expected' | 'different' | 'failed' | 'broken-off' | 'skipped';

export interface JourneyLine {
  readonly step: JourneyStep;
  readonly verdict: JourneyVerdict;
  /** What was seen; the platform's words when it refused. */
  readonly seen: string;
  readonly seconds: number;
}

export const journeyVerdicts: Readonly<Record<JourneyVerdict, string>> = {
  'as-expected': 'Conforme',
  different: 'Différent',
  failed: 'Refusé',
  'broken-off': 'Interrompu',
  skipped: 'Non joué',
};

export const journeyWords = {
  sheetName: 'Parcours vérifiés',
  headers: ['Étape', 'Attendu', 'Vu', 'Résultat', 'Secondes'],
  /** Thrown in the script editor: the person reads it there. */
  notACopy: fr`Les parcours ne se jouent que dans une copie du classeur. Dans Google Sheets : « Fichier › Créer une copie », puis, dans la copie, « Extensions › Apps Script », fonction verifierLesParcours, « Exécuter ». Ici, rien n’a été fait.`,
  underWay: fr`Ces parcours sont déjà en train de se jouer : l’onglet « Parcours vérifiés » se remplit.`,
  noSchool: fr`aucun établissement dans le registre : ajoutez-en un, puis recommencez`,
  notArrived: fr`la réponse n’est pas arrivée dans son onglet`,
  brokenOff: fr`interrompu plusieurs fois`,
  skipped: fr`une étape précédente n’a pas abouti`,
  /** Invented people and places: their domain belongs to nobody (RFC 2606), their number to fiction. */
  invented: {
    teacher: 'Camille Inventée',
    host: 'Alex Inventé',
    company: (stamp: string): string => `Organisme inventé ${stamp}`,
    street: '1 place Fictive',
    commune: 'Montbrison',
    postalCode: '42600',
    phone: '04 65 71 00 01',
    activity: 'Accueil et vente',
    nobody: 'Aucune',
  },
  own: (waiting: number): string => fr`mode d’essai, ${counted(waiting, 'courriel en attente', 'courriels en attente')}`,
  forms: (built: number): string => counted(built, 'formulaire complet', 'formulaires complets'),
  ranked: (rank: number, of: number): string => fr`au rang ${rank} sur ${of}`,
  notRanked: (of: number): string => fr`absente des ${of} lieux classés`,
  reviews: (count: number): string => counted(count, 'bilan', 'bilans'),
  cleaned: (forms: number, left: number): string =>
    fr`${counted(forms, 'formulaire rangé', 'formulaires rangés')}, ${counted(left, 'déclencheur', 'déclencheurs')}`,
  under: (lines: readonly JourneyLine[], isOver: boolean): string =>
    isOver
      ? fr`${summary(lines)} Mettez maintenant à la corbeille cette copie et, dans votre Drive, ses six formulaires : l’extension n’a pas accès à Drive.`
      : fr`${summary(lines)} La suite se joue seule dans quelques minutes.`,
} as const;

/** « 13 étapes sur 13 conformes. » */
function summary(lines: readonly JourneyLine[]): string {
  const good = lines.filter(({ verdict }) => verdict === 'as-expected').length;
  return fr`${good} sur ${counted(Object.keys(JOURNEY_TEXTS).length, 'étape conforme', 'étapes conformes')}.`;
}
