/** A request in the words of an e-mail. Takes nothing that names the pupil or the school: it serves the anonymous proposition. */
import type { Request } from '../../domain/request/request';
import type { Level, RequestType } from '../../domain/request/request-type';
import { ageBracketLabels, levelLabels } from '../labels/lists';
import { longPeriod, longDate, plainPeriod } from '../text/dates';
import { de, hubWithArticle } from '../text/elision';
import { hoursInWords } from '../text/numbers';
import { capitalised, fr } from '../text/typography';

/** After the name of a training, which already says the diploma. */
const CLASS_AFTER_TRAINING: Partial<Readonly<Record<Level, string>>> = {
  '2de-pro': '2de professionnelle',
  '1re-pro': '1re professionnelle',
  'terminale-pro': 'terminale professionnelle',
  'cap-1': '1re année',
  'cap-2': '2e année',
  'cap-1-an': 'en 1 an',
  'cap-3-ans': 'en 3 ans',
  'bts-1': '1re année',
  'bts-2': '2e année',
  apprentissage: 'en apprentissage',
  ulis: 'ULIS',
};

/** When neither the training nor the level is known. */
const CLASS_OF_TYPE: Readonly<Record<RequestType, string>> = {
  'observation-4e': '4e',
  'observation-3e': '3e',
  'prepa-segpa': 'collège',
  'observation-2de': 'seconde',
  pfmp: 'lycée professionnel',
  bts: 'BTS',
  apprenticeship: 'lycée, en apprentissage',
  other: 'collège ou de lycée',
};

/**
 * « CAP Cuisine, 1re année », « 3e », « 2de générale et technologique », « collège »; '' when nothing is known. Follows « un
 * élève de ».
 */
export function classInWords(request: Pick<Request, 'type' | 'level' | 'trainingName'>): string {
  const { type, level, trainingName } = request;
  if (trainingName === undefined) return level !== undefined ? levelLabels[level] : type !== undefined ? CLASS_OF_TYPE[type] : '';
  const name = level === undefined ? undefined : CLASS_AFTER_TRAINING[level];
  return name === undefined ? trainingName : `${trainingName}, ${name}`;
}

/**
 * « du lundi 11 janvier au vendredi 5 février 2027 », « à partir du lundi 7 septembre 2026 » without an end, '' without a start.
 */
export const datesInWords = ({ startsOn, endsOn }: Pick<Request, 'startsOn' | 'endsOn'>): string =>
  startsOn === undefined ? '' : endsOn === undefined ? fr`à partir du ${longDate(startsOn)}` : longPeriod(startsOn, endsOn);

/** « du 11 janvier au 5 février 2027 », for a subject. */
export const shortDatesInWords = ({ startsOn, endsOn }: Pick<Request, 'startsOn' | 'endsOn'>): string =>
  startsOn === undefined || endsOn === undefined ? datesInWords({ startsOn, endsOn }) : plainPeriod(startsOn, endsOn);

/** Who looks after the pupil, as a label: BTS keeps the words of higher education. */
export const tutorTitle = (type: RequestType | undefined): string => (type === 'bts' ? fr`Maître de stage` : 'Tuteur ou tutrice');

/** After « un », « l’ » or « cet »: each begins with a vowel. */
export const pupilWord = (type: RequestType | undefined): string =>
  type === 'bts' ? fr`étudiant` : type === 'apprenticeship' ? 'apprenti' : fr`élève`;

/** « 16 ou 17 ans »; '' when unknown. */
export const ageInWords = ({ ageBracket }: Pick<Request, 'ageBracket'>): string =>
  ageBracket === undefined ? '' : ageBracketLabels[ageBracket].toLowerCase();

/** « 35 h »; '' when unknown. */
export const weeklyHoursInWords = ({ hoursPerWeek }: Pick<Request, 'hoursPerWeek'>): string =>
  hoursPerWeek === undefined ? '' : hoursInWords(hoursPerWeek);

/** Said only when the host is free for longer than the stage. */
export function marginInWords(
  offered: { readonly otherStartsOn?: string; readonly otherEndsOn?: string } | undefined,
  stage: { readonly startsOn: string; readonly endsOn: string } | undefined,
): string {
  const { otherStartsOn, otherEndsOn } = offered ?? {};
  if (otherStartsOn === undefined || otherEndsOn === undefined || stage === undefined || otherEndsOn === stage.endsOn) return '';
  return fr`L'organisme est disponible ${longPeriod(otherStartsOn, otherEndsOn)} : d'autres dates dans cet intervalle peuvent se choisir sur la page de réponse.`;
}

/** A link carries these words: a longer one would be cut by mail programs. */
const LONGEST_RECALL = 300;

/**
 * The proposition as the answer form recalls it: who asks, for whom, when, for which activities. Takes texts already cleared of
 * personal details; 300 characters at most, whole activities only.
 */
export function recallInWords({ request, age, hubName, activities }: RecallParts): string {
  const pupil = request.formation === '' ? fr`un ${request.eleve}` : fr`un ${request.eleve} ${de(request.formation)}`;
  const hub = capitalised(hubName === '' ? fr`le pôle de stages` : hubWithArticle(hubName));
  const asked = fr`${hub} vous propose d'accueillir ${[pupil, age, request.dates].filter((part) => part !== '').join(', ')}.`;
  return withActivities(asked, fr`Au programme`, activities);
}

/** The sentence, then as many whole activities as the length of a link leaves room for. */
function withActivities(sentence: string, intro: string, activities: readonly string[]): string {
  let said = '';
  for (const activity of activities) {
    const more = said === '' ? fr` ${intro} : ${activity}` : fr`${said} ; ${activity}`;
    if (sentence.length + more.length < LONGEST_RECALL) said = more;
  }
  return `${sentence}${said === '' ? '' : `${said}.`}`.slice(0, LONGEST_RECALL);
}

/** What a school agrees to by the link that shares a company. */
export const releaseRecall = (company: string): string => fr`Partager avec tout le réseau : ${company}`;

/** What a host asks by the link of the message in the middle of the stage. */
export const supportRecall = (reference: string): string => fr`Demander un appui pendant l'accueil ${reference}`;

/** A stage as the form that looks back on it recalls it: no initials, since a link may be passed on. */
export const stageRecall = ({ reference, request, hostName, activities }: StageRecallParts): string =>
  withActivities(
    `${[reference, request.formation, hostName ?? '', request.dates].filter((part) => part !== '').join(', ')}.`,
    fr`Attendus visés`,
    activities,
  );
export interface StageRecallParts {
  readonly reference: string;
  readonly request: { readonly formation: string; readonly dates: string };
  /** Recalled to the school; the host knows who it is. */
  readonly hostName?: string;
  readonly activities: readonly string[];
}
/** The same for a host that was asked for no pupil in particular. */
export const stopRecall = (hubName: string): string =>
  fr`Pour ne plus être sollicité par ${hubName === '' ? fr`le pôle de stages` : hubWithArticle(hubName)}, gardez « Non » et choisissez le motif « Ne plus être sollicité par le pôle ».`;

export interface RecallParts {
  readonly request: { readonly formation: string; readonly dates: string; readonly eleve: string };
  readonly age: string;
  readonly hubName: string;
  readonly activities: readonly string[];
}

/** One line for each activity or expectation, « – Dresser et envoyer les plats ». */
export const linesOf = (items: readonly string[]): string => items.map((item) => `– ${item}`).join('\n');

/** PFMP only: the State pays the pupil an allowance through its own agency, the host owes nothing. */
export const allowanceSentence = ({ type }: Pick<Request, 'type'>): string =>
  type === 'pfmp' ? fr`L'élève perçoit une allocation de l'État : vous n'avez rien à verser.` : '';
