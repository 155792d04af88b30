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
import type { Answers } from './read-answers';
import type { FormLists } from './form-definition';
import { isOtherDates, periodNamed, spanOf } from './request-form';
import type { Level, RequestType } from '../../domain/request/request-type';

/** Type of request → question that gives its class; types of one class need none. */
const LEVEL_QUESTION: Readonly<Partial<Record<RequestType, string>>> = {
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
): { readonly draft: RequestDraft; readonly findings: readonly Finding[] } {
  const type = answers.code('type', requestTypeLabels);
  const levelQuestion = type && LEVEL_QUESTION[type];
  const training = answers.firstKey('training-');
  const seconde = spanOf(answers.meaning('secondeWeeks'));
  const periodAnswer = answers.text('period');
  // A period whose dates the animator has changed since is asked again: its former dates are wrong.
  const period = periodNamed(lists.periods, periodAnswer);
  const nature = answers.text('nature');
  const comment = answers.text('comment');
  const draft: RequestDraft = {
    type,
    level:
      type === undefined ? undefined : levelQuestion === undefined ? ONLY_LEVEL[type] : answers.code(levelQuestion, levelLabels),
    trainingName: training && answers.text(training),
    chosenTraining: training && answers.meaning(training),
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
    soughtActivities: answers.tickedStarting('activities-'),
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
    needsArrangement: fold(answers.text('needsArrangement') ?? '') === 'oui',
    comment: nature === undefined ? comment : [nature, comment].filter((part) => part !== undefined).join('\n'),
  };
  const findings = [...answers.findings];
  if (period && draft.schoolName !== undefined && !isSameSchool(period.schoolName, draft.schoolName))
    findings.push(warning('period-of-other-school', { value: period.schoolName }));
  if (periodAnswer !== undefined && !period && !isOtherDates(periodAnswer))
    findings.push(warning('unknown-choice', { field: 'period', value: periodAnswer }));
  const weeks = answers.text('secondeWeeks');
  if (weeks !== undefined && !seconde && !isOtherDates(weeks))
    findings.push(warning('unknown-choice', { field: 'secondeWeeks', value: weeks }));
  return { draft, findings };
}

/** The animator may have written a school in the tab of periods without its commune. */
const isSameSchool = (written: string, chosen: string): boolean =>
  [chosen, chosen.split(' – ')[0]!].some((name) => fold(name) === fold(written));
