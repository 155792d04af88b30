/** From what a teacher sent to what the register keeps: normalised fields, and what is missing or doubtful. */
import type { IsoDate } from '../calendar/iso-date';
import { faultOfAddresses, mailableAddress, readAddresses } from '../contact/email';
import { normalisePhone } from '../contact/phone';
import { textReader, type TextReader } from '../finding/check-texts';
import type { Finding } from '../finding/finding';
import { blocking, blockingOn, LIST_SEPARATOR, saidOf, warning } from '../finding/findings';
import { checkPlace } from '../place/check-place';
import type { Locate } from '../place/place-answer';
import type { Rule } from '../rules/rule';
import { schoolAnswered, type KnownSchool } from '../school/recognise-school';
import { schoolName, type School } from '../school/school';
import { levelSuitsDiploma } from '../training/levels-of-diploma';
import { recogniseLevel } from '../training/recognise-level';
import { trainingAnswered } from '../training/recognise-training';
import { saysNothing } from '../text/says-nothing';
import { trainingName, type Training } from '../training/training';
import { checkAge } from './check-age';
import { checkDates, isPossibleDay, neededDays } from './check-dates';
import { checkNumbers } from './check-numbers';
import { findDuplicate } from './find-duplicate';
import { sensitiveWordsIn } from './personal-data';
import { personalDetailsIn } from './personal-details';
import { toldHardships } from './hardships';
import { priorityOf } from './priority-of';
import { checkInitials } from './pupil-initials';
import type { Request } from './request';
import type { RequestDraft } from './request-draft';
import { REQUEST_TYPE_RULES, type Level } from './request-type';

/** What a form fills; the rest of a request is written by the life it leads afterwards. */
export type RequestFields = Pick<
  Request,
  | 'priority'
  | 'type'
  | 'level'
  | 'trainingName'
  | 'trainingCode'
  | 'schoolName'
  | 'schoolUai'
  | 'requesterName'
  | 'requesterRole'
  | 'requesterEmail'
  | 'requesterPhone'
  | 'pupilInitials'
  | 'ageBracket'
  | 'startsOn'
  | 'endsOn'
  | 'hoursPerWeek'
  | 'soughtActivities'
  | 'soughtSectors'
  | 'fallbackSectors'
  | 'commune'
  | 'postalCode'
  | 'point'
  | 'radiusKm'
  | 'transport'
  | 'lodging'
  | 'contactedCount'
  | 'contactedCompanies'
  | 'urgency'
  | 'needsArrangement'
  | 'comment'
>;

export interface RequestCheckInput {
  readonly draft: RequestDraft;
  /** What the reading of the form already found; kept, and not said twice. */
  readonly readingFindings: readonly Finding[];
  readonly schools: readonly School[];
  readonly trainings: readonly Training[];
  readonly locate: Locate;
  readonly rules: readonly Rule[];
  readonly today: IsoDate;
  /** The other requests of the register, for duplicates. */
  readonly others: readonly Request[];
}

export interface CheckedRequest {
  readonly fields: RequestFields;
  readonly findings: readonly Finding[];
}

/**
 * Blocks what makes a search impossible, warns of the rest, and keeps every text (up to its limit; the raw answer has the whole).
 * An answer that only says « néant » is an empty one. A pupil's name is the one exception: only initials are kept. Never throws.
 */
export function checkRequest(input: RequestCheckInput): CheckedRequest {
  const { draft, today } = input;
  const readingFindings = blockingOn(
    input.readingFindings,
    (['type', ...neededDays(draft.type)] as const).filter((field) => draft[field] === undefined),
  );
  const texts = textReader();
  const requester = checkRequester(input, texts);
  const studies = checkStudies(input, readingFindings, texts);
  const stage = checkStage(input, readingFindings, studies.fields.level);
  const pupil = checkPupil(input, texts);
  const words = checkWords(draft, studies, texts);
  const { needsArrangement = false, soughtSectors = [], fallbackSectors = [] } = draft;
  const fields: RequestFields = {
    priority: priorityOf(stage.fields.startsOn, toldHardships({ urgency: words.fields.urgency, needsArrangement }), today),
    ...studies.fields,
    ...requester.fields,
    ...stage.fields,
    ...pupil.fields,
    soughtSectors: [...new Set(soughtSectors)],
    fallbackSectors: [...new Set(fallbackSectors)],
    transport: draft.transport,
    contactedCompanies: texts.freeText('contactedCompanies', draft.contactedCompanies),
    needsArrangement,
    ...words.fields,
  };
  const duplicate = findDuplicate(fields, input.others);
  return {
    fields,
    findings: [
      ...readingFindings,
      ...[requester, studies, stage, pupil, words].flatMap(({ findings }) => findings),
      ...(duplicate ? [warning('possible-duplicate', { reference: duplicate.reference, status: duplicate.status })] : []),
      ...texts.findings,
    ],
  };
}

/** Who asks, for which school, and how to answer. */
function checkRequester({ draft, schools }: RequestCheckInput, texts: TextReader) {
  const findings: Finding[] = [];
  const requesterName = texts.line('requesterName', draft.requesterName);
  if (requesterName === undefined) findings.push(warning('missing-name'));
  const school = checkSchool(
    texts.line('schoolName', draft.schoolName),
    { chosen: draft.chosenSchool, before: draft.schoolUai },
    schools,
  );
  findings.push(...school.findings);

  const emailTyped = texts.line('requesterEmail', draft.requesterEmail);
  const email = mailableAddress(emailTyped);
  if (emailTyped === undefined) findings.push(blocking('missing-email'));
  else if (email === undefined) {
    const why = faultOfAddresses(readAddresses(emailTyped));
    findings.push(blocking('invalid-email', { field: 'requesterEmail', value: emailTyped.slice(0, 100), why }));
  }

  const phoneTyped = texts.freeLine('requesterPhone', draft.requesterPhone);
  const phone = phoneTyped && normalisePhone(phoneTyped);
  if (phoneTyped !== undefined && phone === undefined)
    findings.push(warning('invalid-phone', { field: 'requesterPhone', value: phoneTyped.slice(0, 100) }));
  return {
    fields: {
      schoolName: school.name,
      schoolUai: school.uai,
      requesterName,
      requesterRole: draft.requesterRole,
      requesterEmail: email ?? emailTyped,
      requesterPhone: phone ?? phoneTyped,
    },
    findings,
  };
}

/** What kind of stage, at which level of which training. */
function checkStudies({ draft, trainings }: RequestCheckInput, readingFindings: readonly Finding[], texts: TextReader) {
  const { type } = draft;
  const findings: Finding[] = [];
  if (type === undefined && !saidOf(readingFindings, 'type')) findings.push(blocking('missing-type'));
  const training = checkTraining(texts.line('trainingName', draft.trainingName), draft, trainings);
  findings.push(...training.findings);
  const levels = type && REQUEST_TYPE_RULES[type].levels;
  const isOfType = (level: Level): boolean => levels?.includes(level) ?? true;
  // « En apprentissage », said of a PFMP, is not the level that nobody ticked.
  const readLevel = training.level && isOfType(training.level) ? training.level : undefined;
  const level = draft.level ?? readLevel ?? (levels?.length === 1 ? levels[0] : undefined);
  if (type !== undefined && draft.level !== undefined && !isOfType(draft.level))
    findings.push(warning('unknown-choice', { field: 'level', value: draft.level, type }));
  else if (draft.level !== undefined && training.known && !levelSuitsDiploma(draft.level, training.known.diploma))
    findings.push(warning('level-of-other-diploma', { level: draft.level, training: trainingName(training.known) }));
  return { fields: { type, level, trainingName: training.name, trainingCode: training.known?.code }, findings };
}

/** When, for how many hours, how far, and whether the law allows it at that age. */
function checkStage({ draft, rules, today }: RequestCheckInput, readingFindings: readonly Finding[], level: Request['level']) {
  const possible = (day: IsoDate | undefined): IsoDate | undefined => (isPossibleDay(day, today) ? day : undefined);
  const [startsOn, endsOn] = [possible(draft.startsOn), possible(draft.endsOn)];
  const { hoursPerWeek, radiusKm, contactedCount, findings } = checkNumbers(draft);
  return {
    fields: { ageBracket: draft.ageBracket, startsOn, endsOn, hoursPerWeek, radiusKm, contactedCount },
    findings: [
      ...checkDates(draft, readingFindings, today),
      ...findings,
      ...checkAge({ ...draft, level, startsOn, hoursPerWeek }, rules, today),
    ],
  };
}

/** Who the pupil is, by initials alone, and where the way to the host begins. */
function checkPupil({ draft, locate }: RequestCheckInput, texts: TextReader) {
  const { initials, wasName } = checkInitials(texts.line('pupilInitials', draft.pupilInitials) ?? '');
  const place = checkPlace(
    { commune: texts.line('commune', draft.commune), postalCode: texts.line('postalCode', draft.postalCode) },
    locate,
    'commune',
  );
  const findings: Finding[] = [];
  if (initials === undefined) findings.push(warning('missing-initials'));
  else if (wasName) findings.push(warning('personal-data-suspected', { field: 'pupilInitials', initials }));
  return {
    fields: { pupilInitials: initials, commune: place.commune, postalCode: place.postalCode, point: place.point },
    findings: [...findings, ...place.findings],
  };
}

/** What was written freely: no health, no opinion, no way to know or to reach the pupil. */
function checkWords(draft: RequestDraft, { fields: studies }: ReturnType<typeof checkStudies>, texts: TextReader) {
  const findings: Finding[] = [];
  const freeTexts = {
    lodging: texts.freeText('lodging', draft.lodging),
    urgency: texts.freeText('urgency', draft.urgency),
    comment: texts.freeText('comment', draft.comment),
  };
  const soughtActivities = texts.list(
    'soughtActivities',
    draft.soughtActivities?.filter((activity) => !saysNothing('soughtActivities', activity)),
  );
  for (const [field, text] of answered(freeTexts)) {
    const words = sensitiveWordsIn(text);
    if (words.length > 0)
      findings.push(warning('personal-data-suspected', { field, words: words.slice(0, 5).join(LIST_SEPARATOR) }));
  }
  const ownWords = {
    ...freeTexts,
    soughtActivities: soughtActivities.join('\n'),
    trainingName: studies.trainingCode === undefined ? studies.trainingName : undefined,
  };
  for (const [field, text] of answered(ownWords)) {
    const kinds = personalDetailsIn(text);
    if (kinds.length > 0) findings.push(warning('person-named', { field, kinds: kinds.join(LIST_SEPARATOR) }));
  }
  return { fields: { soughtActivities, ...freeTexts }, findings };
}

const answered = (texts: Readonly<Record<string, string | undefined>>): (readonly [field: string, text: string])[] =>
  Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [[field, text]]));

function checkSchool(
  typed: string | undefined,
  known: KnownSchool,
  schools: readonly School[],
): { name?: string; uai?: string; findings: readonly Finding[] } {
  if (typed === undefined) return { findings: [blocking('missing-school')] };
  const answer = schoolAnswered(typed, known, schools);
  if (answer.kind === 'found') return { name: schoolName(answer.school), uai: answer.school.uai, findings: [] };
  const near = answer.kind === 'ambiguous' ? answer.candidates : answer.suggestions;
  return {
    name: typed,
    findings: [
      blocking('unknown-school', {
        value: typed.slice(0, 100),
        suggestions: near.slice(0, 3).map(schoolName).join(LIST_SEPARATOR),
      }),
    ],
  };
}

interface CheckedTraining {
  name?: string;
  /** Named beside the training, « CAP Cuisine 1re année ». */
  level?: Request['level'];
  known?: Training;
  findings: readonly Finding[];
}

/** An unknown training blocks only when no sector was given to search by. */
function checkTraining(asTyped: string | undefined, draft: RequestDraft, trainings: readonly Training[]): CheckedTraining {
  const isNeeded = draft.type !== undefined && REQUEST_TYPE_RULES[draft.type].needsTraining;
  if (asTyped === undefined) return { findings: isNeeded ? [blocking('missing-training')] : [] };
  const answer = trainingAnswered(asTyped, draft, trainings);
  if (answer.kind === 'found') {
    const known = answer.training;
    return { name: trainingName(known), level: recogniseLevel(asTyped, known.diploma), known, findings: [] };
  }
  const near = answer.kind === 'ambiguous' ? answer.candidates : answer.suggestions;
  const details = { value: asTyped.slice(0, 100), suggestions: near.slice(0, 3).map(trainingName).join(LIST_SEPARATOR) };
  const isSearchable = !isNeeded || (draft.soughtSectors ?? []).length > 0;
  return {
    name: asTyped,
    level: recogniseLevel(asTyped),
    findings: [isSearchable ? warning('unknown-training', details) : blocking('unknown-training', details)],
  };
}
