/** When a host takes pupils: the whole year, from one day to another, or the weeks it wrote. */
import { addDays, type IsoDate } from '../calendar/iso-date';
import { mondayOfWeek, weekOf, type IsoWeek } from '../calendar/iso-week';
import { parseWeeks, speaksOfNextYear } from '../calendar/parse-weeks';
import { schoolYearOf, schoolYearSpan } from '../calendar/school-year';
import type { Finding } from '../finding/finding';
import { blocking, saidOf, warning } from '../finding/findings';
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
 * plans. Weeks narrow the dates; alone, they give them (Monday of the first, Sunday of the last).
 */
export function checkOfferDates(
  draft: Pick<OfferDraft, 'isAllYear' | 'startsOn' | 'endsOn' | 'weeksText'>, readingFindings: readonly Finding[], today: IsoDate,
): CheckedOfferDates {
  const findings: Finding[] = [];
  const allYear = draft.isAllYear === true ? wholeYear(today) : undefined;
  const [startsOn, endsOn] = (['startsOn', 'endsOn'] as const).map((field) => {
    const day = draft[field];
    if (day === undefined || isPossibleDay(day, today)) return day;
    findings.push((allYear ? warning : blocking)('invalid-date', { field, value: day }));
    return undefined;
  });
  const weeks = draft.weeksText === undefined ? [] : parseWeeks(draft.weeksText, today);
  const fromWeeks = weeks.length > 0 ? { startsOn: mondayOfWeek(weeks[0]!), endsOn: addDays(mondayOfWeek(weeks[weeks.length - 1]!), 6) } : undefined;
  const dates = {
    startsOn: startsOn ?? allYear?.startsOn ?? fromWeeks?.startsOn,
    endsOn: endsOn ?? allYear?.endsOn ?? fromWeeks?.endsOn,
  };
  const isDated = dates.startsOn !== undefined && dates.endsOn !== undefined;

  if (draft.weeksText !== undefined && weeks.length === 0) {
    findings.push((isDated ? warning : blocking)('invalid-date', { field: 'weeksText', value: draft.weeksText.slice(0, 100) }));
  } else if (!isDated && findings.length === 0 && !DATE_QUESTIONS.some((field) => saidOf(readingFindings, field))) {
    findings.push(blocking('missing-dates', dates.startsOn === undefined && dates.endsOn === undefined ? undefined : { field: dates.startsOn === undefined ? 'startsOn' : 'endsOn' }));
  }
  if (dates.startsOn !== undefined && dates.endsOn !== undefined) {
    if (dates.endsOn < dates.startsOn) findings.push(blocking('end-before-start', { startsOn: dates.startsOn, endsOn: dates.endsOn }));
    else if (dates.endsOn < today) findings.push(blocking('start-in-past', { startsOn: dates.startsOn, endsOn: dates.endsOn }));
  }
  const within = weeks.filter((week) => (dates.startsOn === undefined || week >= weekOf(dates.startsOn)) && (dates.endsOn === undefined || week <= weekOf(dates.endsOn)));
  return { ...dates, weeks: within, findings };
}

function wholeYear(today: IsoDate): { startsOn: IsoDate; endsOn: IsoDate } {
  const year = schoolYearOf(today);
  return { startsOn: schoolYearSpan(year).startsOn, endsOn: schoolYearSpan(speaksOfNextYear(today) ? year + 1 : year).endsOn };
}
