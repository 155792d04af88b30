/** The answers of « Réponse à une proposition » as what the host said. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { Finding } from '../../domain/finding/finding';
import { warning } from '../../domain/finding/findings';
import type { Answer, RefusalReason } from '../../domain/proposition/proposition';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { cleanLine, joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { answerLabels, refusalReasonLabels } from '../../wording/labels/lists';
import { oneOtherDate } from '../../wording/sidebar/proposition-sentences';
import type { Answers } from './read-answers';

export interface HostAnswer {
  readonly token?: string;
  readonly answer?: Answer;
  readonly refusalReason?: RefusalReason;
  readonly tutorName?: string;
  readonly callBackOn?: IsoDate;
  /**
   * Everything the host added, one matter a line, within its limit; a mark says when there was more. Dates that cannot be are
   * said here and taken nowhere else.
   */
  readonly word?: string;
  readonly otherStartsOn?: IsoDate;
  readonly otherEndsOn?: IsoDate;
  readonly otherPublic?: string;
  readonly findings: readonly Finding[];
}

/** @param today without it, days that are past are not told from others */
export function readHostAnswer(answers: Answers, today: IsoDate = ''): HostAnswer {
  const other = readOtherDates(answers, today);
  const callBack = readCallBack(answers, today);
  const own = [...other.findings, ...callBack.findings];
  const unread = answers.findings.filter((finding) => DAYS.includes(String(finding.details?.['field'])));
  const texts = ['schedule', 'instructions', 'callBackTime', 'otherPublic', 'word']
    .map((key) => answers.text(key))
    .filter((line) => line !== undefined);
  const lines = [...(other.line === undefined ? [] : [other.line]), ...texts, ...[...unread, ...own].map(sentenceOfFinding)];
  return {
    token: answers.text('token'),
    answer: answers.code('answer', answerLabels),
    refusalReason: answers.code('refusalReason', refusalReasonLabels),
    tutorName: joinWithin([cleanLine(answers.text('tutorName'))], TEXT_LIMITS.tutorName),
    callBackOn: callBack.day,
    word: joinWithin(lines, TEXT_LIMITS.word),
    otherStartsOn: other.startsOn,
    otherEndsOn: other.endsOn,
    otherPublic: joinWithin([cleanLine(answers.text('otherPublic'))], TEXT_LIMITS.word),
    findings: [...answers.findings, ...own],
  };
}

const DAYS = ['callBackOn', 'otherStartsOn', 'otherEndsOn'];

/** The dates of a stage that the host would take: both, in order, not over. */
function readOtherDates(
  answers: Answers,
  today: IsoDate,
): { startsOn?: IsoDate; endsOn?: IsoDate; line?: string; findings: readonly Finding[] } {
  const [startsOn, endsOn] = [answers.day('otherStartsOn'), answers.day('otherEndsOn')];
  if (startsOn === undefined || endsOn === undefined) return { line: oneOtherDate(startsOn, endsOn), findings: [] };
  if (endsOn < startsOn) return { findings: [warning('end-before-start', { field: 'otherEndsOn', startsOn, endsOn })] };
  if (endsOn < today) return { findings: [warning('start-in-past', { field: 'otherEndsOn', startsOn, endsOn })] };
  return { startsOn, endsOn, findings: [] };
}

/** A day to call back that has passed is no appointment: the host is called without one. */
function readCallBack(answers: Answers, today: IsoDate): { day?: IsoDate; findings: readonly Finding[] } {
  const day = answers.day('callBackOn');
  return day === undefined || day >= today
    ? { day, findings: [] }
    : { findings: [warning('invalid-date', { field: 'callBackOn', value: day })] };
}
