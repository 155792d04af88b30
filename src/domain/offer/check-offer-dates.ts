/** When a host takes pupils: the whole year, from one day to another, or the weeks it wrote. */
import type { IsoDate } from '../calendar/iso-date';
import { weekOf, type IsoWeek } from '../calendar/iso-week';
import { openYear } from '../calendar/school-year';
import { readWeeks, type ReadWeeks } from '../calendar/weeks/read-weeks';
import type { Finding } from '../finding/finding';
import { blocking, LIST_SEPARATOR, saidOf, warning } from '../finding/findings';
import { isPossibleDay } from '../request/check-dates';
import type { OfferDraft } from './offer-draft';

export interface CheckedOfferDates {
  readonly startsOn?: IsoDate;
  readonly endsOn?: IsoDate;
  readonly weeks: readonly IsoWeek[];
  readonly findings: readonly Finding[];
}

/** Questions that may give the dates. */
export const DATE_QUESTIONS = ['when', 'startsOn', 'endsOn', 'weeksText'] as const;

/**
 * « All year » is the school year of `today`; from 1 May on it runs to the end of the next one, since that is the year the host
 * plans. Weeks narrow the dates; alone, they give them. Whatever is not understood of the weeks keeps the offer from being
 * proposed, and is said beside what was.
 */
export function checkOfferDates(
  draft: Pick<OfferDraft, 'isAllYear' | 'startsOn' | 'endsOn' | 'weeksText'>,
  readingFindings: readonly Finding[],
  today: IsoDate,
): CheckedOfferDates {
  const findings: Finding[] = [];
  const read = draft.weeksText === undefined ? undefined : readWeeks(draft.weeksText, { today });
  const allYear = draft.isAllYear === true || read?.isAllYear === true ? openYear(today) : undefined;
  const [startsOn, endsOn] = (['startsOn', 'endsOn'] as const).map((field) => {
    const day = draft[field];
    if (day === undefined || isPossibleDay(day, today)) return day;
    findings.push((allYear ? warning : blocking)('invalid-date', { field, value: day }));
    return undefined;
  });
  // « Toute l’année » in words is the box of that name: no list of weeks is kept.
  const weeks = read === undefined || read.isAllYear ? [] : read.weeks;
  const dates = { startsOn: startsOn ?? allYear?.first ?? read?.from, endsOn: endsOn ?? allYear?.last ?? read?.to };
  const isDated = dates.startsOn !== undefined && dates.endsOn !== undefined;

  if (read !== undefined && read.weeks.length === 0) {
    findings.push(blocking('invalid-date', { field: 'weeksText', value: draft.weeksText!.slice(0, 100) }));
  } else if (!isDated && findings.length === 0 && !DATE_QUESTIONS.some((field) => saidOf(readingFindings, field))) {
    findings.push(
      blocking(
        'missing-dates',
        dates.startsOn === undefined && dates.endsOn === undefined
          ? undefined
          : { field: dates.startsOn === undefined ? 'startsOn' : 'endsOn' },
      ),
    );
  }
  const within = weeks.filter(
    (week) =>
      (dates.startsOn === undefined || week >= weekOf(dates.startsOn)) &&
      (dates.endsOn === undefined || week <= weekOf(dates.endsOn)),
  );
  const outside = weeks.filter((week) => !within.includes(week));
  if (read !== undefined)
    findings.push(...findingsOfWeeks({ ...read, leftOver: [...read.leftOver, ...outside.map((week) => week.slice(5))] }));
  if (dates.startsOn !== undefined && dates.endsOn !== undefined) {
    if (dates.endsOn < dates.startsOn)
      findings.push(blocking('end-before-start', { startsOn: dates.startsOn, endsOn: dates.endsOn }));
    else if (dates.endsOn < today) findings.push(blocking('start-in-past', { startsOn: dates.startsOn, endsOn: dates.endsOn }));
  }
  // Weeks that all lie outside the dates are kept: an empty list would open every week between them.
  return { ...dates, weeks: within.length > 0 ? within : weeks, findings };
}

/** Most pieces that are quoted one by one. */
const MOST_QUOTES = 6;

/** What was not understood, beside what was; durations and hours, which say nothing of the weeks. */
function findingsOfWeeks(read: ReadWeeks): Finding[] {
  const findings: Finding[] = [];
  const { leftOver, weeks, from, to } = read;
  if (leftOver.length > 0 && weeks.length > 0 && from !== undefined && to !== undefined) {
    const quotes =
      leftOver.length <= MOST_QUOTES
        ? leftOver
        : [...leftOver.slice(0, MOST_QUOTES - 1), leftOver.slice(MOST_QUOTES - 1).join(' ')];
    findings.push(
      blocking('weeks-left-over', {
        field: 'weeksText',
        weeks: weeks.join(' '),
        startsOn: from,
        endsOn: to,
        leftOver: quotes.join(LIST_SEPARATOR),
      }),
    );
  }
  const said = (code: 'duration' | 'hours'): string =>
    read.understood
      .filter((one) => one.code === code)
      .map(({ text }) => text)
      .join(LIST_SEPARATOR);
  if (said('duration') !== '') findings.push(warning('weeks-duration', { field: 'weeksText', value: said('duration') }));
  if (said('hours') !== '' && weeks.length > 0)
    findings.push(warning('weeks-hours', { field: 'weeksText', value: said('hours') }));
  return findings;
}
