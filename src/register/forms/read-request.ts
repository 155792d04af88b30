/** The answers of « Demande de stage » as a draft. */
import type { Finding } from '../../domain/finding/finding';
import { warning } from '../../domain/finding/findings';
import type { RequestDraft } from '../../domain/request/request-draft';
import { fold } from '../../domain/text/fold';
import {
  ageBracketLabels,
  levelLabels,
  requesterRoleLabels,
  requestTypeLabels,
  sectorLabels,
  transportLabels,
} from '../../wording/labels/lists';
import { YES_NO_ANSWERS, type Answers } from './read-answers';
import { CORRECTION } from './section-builder';
import type { FormLists } from './form-definition';
import { isOtherDates, periodNamed, spanOf } from './request-form';
import type { Level, RequestType } from '../../domain/request/request-type';

/** Type of request → question that gives its training. */
export const TRAINING_QUESTION: Readonly<Partial<Record<RequestType, string>>> = {
  pfmp: 'training-pfmp',
  bts: 'training-bts',
  apprenticeship: 'training-apprenticeship',
};

/** Type of request → question that gives its class; types of one class need none. */
export const LEVEL_QUESTION: Readonly<Partial<Record<RequestType, string>>> = {
  'observation-3e': 'level-3e',
  'prepa-segpa': 'level-prepa',
  pfmp: 'level-pfmp',
  bts: 'level-bts',
  other: 'level-other',
};
const ONLY_LEVEL: Readonly<Partial<Record<RequestType, Level>>> = {
  'observation-4e': '4e',
  'observation-2de': '2de-gt',
  apprenticeship: 'apprentissage',
};

export function readRequest(
  answers: Answers,
  lists: Pick<FormLists, 'periods'>,
): { readonly draft: RequestDraft; readonly findings: readonly Finding[]; readonly correction?: string } {
  const type = answers.code('type', requestTypeLabels);
  // A link may have filled a branch that the person then left for another: only the questions of the type count.
  const isSeconde = type === undefined || type === 'observation-2de';
  const levelQuestion = type && LEVEL_QUESTION[type];
  const training = type === undefined ? answers.firstKey('training-') : TRAINING_QUESTION[type];
  const chosenTraining = training && answers.meaning(training);
  const seconde = isSeconde ? spanOf(answers.meaning('secondeWeeks')) : undefined;
  const periodAnswer = type === undefined || training !== undefined ? answers.text('period') : undefined;
  // A period whose dates the animator has changed since is asked again: its former dates are wrong.
  const period = periodNamed(lists.periods, periodAnswer);
  const nature = answers.text('nature');
  const comment = answers.text('comment');
  const draft: RequestDraft = {
    type,
    level:
      type === undefined ? undefined : levelQuestion === undefined ? ONLY_LEVEL[type] : answers.code(levelQuestion, levelLabels),
    trainingName: training && answers.text(training),
    chosenTraining,
    schoolName: answers.text('schoolName'),
    chosenSchool: answers.meaning('schoolName'),
    requesterName: answers.text('requesterName'),
    requesterRole: answers.code('requesterRole', requesterRoleLabels),
    requesterEmail: answers.text('requesterEmail'),
    requesterPhone: answers.text('requesterPhone'),
    pupilInitials: answers.text('pupilInitials'),
    ageBracket: answers.code('ageBracket', ageBracketLabels),
    startsOn: seconde?.startsOn ?? period?.startsOn ?? answers.day('startsOn'),
    endsOn: seconde?.endsOn ?? period?.endsOn ?? answers.day('endsOn'),
    hoursPerWeek: answers.number('hoursPerWeek'),
    soughtActivities: activitiesOf(answers, type, chosenTraining),
    soughtSectors: answers.codes('soughtSectors', sectorLabels),
    fallbackSectors: answers.codes('fallbackSectors', sectorLabels),
    commune: answers.text('commune'),
    postalCode: answers.text('postalCode'),
    radiusKm: answers.number('radiusKm'),
    transport: answers.code('transport', transportLabels),
    lodging: answers.text('lodging'),
    contactedCount: answers.number('contactedCount'),
    contactedCompanies: answers.text('contactedCompanies'),
    urgency: answers.text('urgency'),
    needsArrangement: YES_NO_ANSWERS.get(fold(answers.text('needsArrangement') ?? '')),
    comment: nature === undefined ? comment : [nature, comment].filter((part) => part !== undefined).join('\n'),
  };
  const findings = [...answers.findings];
  if (period && draft.schoolName !== undefined && !isSameSchool(period.schoolName, draft.schoolName))
    findings.push(warning('period-of-other-school', { value: period.schoolName }));
  if (periodAnswer !== undefined && !period && !isOtherDates(periodAnswer))
    findings.push(warning('unknown-choice', { field: 'period', value: periodAnswer }));
  const weeks = isSeconde ? answers.text('secondeWeeks') : undefined;
  if (weeks !== undefined && !seconde && !isOtherDates(weeks))
    findings.push(warning('unknown-choice', { field: 'secondeWeeks', value: weeks }));
  const correction = answers.text(CORRECTION);
  return { draft, findings, ...(correction === undefined ? {} : { correction }) };
}

/** Those of the training that was chosen; of every branch when nothing tells them apart. */
function activitiesOf(answers: Answers, type: RequestType | undefined, code: string | undefined): string[] {
  if (type !== undefined && TRAINING_QUESTION[type] === undefined) return [];
  const own = code === undefined ? [] : answers.ticked(`activities-${code}`);
  return code !== undefined && answers.isAsked(`activities-${code}`) ? own : answers.tickedStarting('activities-');
}

/** The animator may have written a school in the tab of periods without its commune. */
const isSameSchool = (written: string, chosen: string): boolean =>
  [chosen, chosen.split(' – ')[0]!].some((name) => fold(name) === fold(written));
