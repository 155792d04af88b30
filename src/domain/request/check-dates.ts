/** Checks the days of a stage: that they are there, possible, still to come, and of a usual length. */
import { addDays, addMonths, dayOfWeek, daysBetween, isIsoDate, type IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { blocking, hasBlocking, saidOf, warning } from '../finding/findings';
import type { RequestDraft } from './request-draft';
import { REQUEST_TYPE_RULES } from './request-type';

/** No stage is sought further away; another year is a slip of the hand. */
const MONTHS_AWAY = 36;

/**
 * Is it a day of the calendar within three years of today? Others are kept out of the register: nothing can be counted from them.
 */
export const isPossibleDay = (day: IsoDate | undefined, today: IsoDate): day is IsoDate =>
  day !== undefined && isIsoDate(day) && day <= addMonths(today, MONTHS_AWAY) && day >= addMonths(today, -MONTHS_AWAY);

/** First and last day, in this order. */
export const DAY_FIELDS = ['startsOn', 'endsOn'] as const;
type DayField = (typeof DAY_FIELDS)[number];

/** The days without which nothing can be searched: an apprenticeship needs a first one only. */
export const neededDays = (type: RequestDraft['type']): readonly DayField[] =>
  type === 'apprenticeship' ? ['startsOn'] : DAY_FIELDS;

/** Names the day that is missing; none when both are. */
export const missingDates = (missing: readonly DayField[]): Finding =>
  blocking('missing-dates', missing.length === 1 ? { field: missing[0]! } : undefined);

type Dates = Pick<RequestDraft, 'type' | 'startsOn' | 'endsOn'>;

/**
 * Findings on the dates. An impossible day blocks when it was needed. What the reading of the form said is not said again.
 */
export function checkDates(draft: Dates, readingFindings: readonly Finding[], today: IsoDate): Finding[] {
  const needed = neededDays(draft.type);
  const impossible = DAY_FIELDS.flatMap((field) => {
    const day = draft[field];
    if (day === undefined || isPossibleDay(day, today)) return [];
    return [(needed.includes(field) ? blocking : warning)('invalid-date', { field, value: day })];
  });
  if (hasBlocking(impossible)) return impossible;
  const missing = needed.filter((field) => draft[field] === undefined && !saidOf(readingFindings, field));
  if (missing.length > 0) return [...impossible, missingDates(missing)];
  return draft.startsOn === undefined ? [] : [...impossible, ...checkPeriod({ ...draft, startsOn: draft.startsOn }, today)];
}

/** Findings on a period of which the first day is possible. */
function checkPeriod({ type, startsOn, endsOn }: Dates & { readonly startsOn: IsoDate }, today: IsoDate): Finding[] {
  if (!isPossibleDay(endsOn, today)) return startsOn < today ? [warning('start-in-past', { startsOn })] : [];
  if (endsOn < startsOn) return [blocking('end-before-start', { startsOn, endsOn })];
  const findings: Finding[] = [];
  if (endsOn < today) findings.push(blocking('start-in-past', { startsOn, endsOn }));
  else if (startsOn < today) findings.push(warning('start-in-past', { startsOn }));
  const usual = (type && REQUEST_TYPE_RULES[type].usualMaxDays) ?? Infinity;
  const days = workingDays(startsOn, endsOn);
  if (days > usual) findings.push(warning('period-longer-than-usual', { days, usual }));
  return findings;
}

/** Days from Monday to Friday, both ends counted; public holidays are not taken off. */
function workingDays(first: IsoDate, last: IsoDate): number {
  const total = daysBetween(first, last) + 1;
  let days = Math.floor(total / 7) * 5;
  for (let rest = 0; rest < total % 7; rest += 1) if (dayOfWeek(addDays(last, -rest)) <= 5) days += 1;
  return days;
}
