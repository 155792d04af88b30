/** Checks the days of a stage: that they are there, possible, still to come, and of a usual length. */
import { addDays, addMonths, dayOfWeek, daysBetween, isIsoDate, type IsoDate } from '../calendar/iso-date';
import type { Finding } from '../finding/finding';
import { blocking, saidOf, warning } from '../finding/findings';
import type { RequestDraft } from './request-draft';
import { REQUEST_TYPE_RULES } from './request-type';

/** No stage is sought further away; another year is a slip of the hand. */
const MONTHS_AWAY = 36;

/**
 * Is it a day of the calendar within three years of today? Others are kept out of the register: nothing can be counted from them.
 */
export const isPossibleDay = (day: IsoDate, today: IsoDate): boolean =>
  isIsoDate(day) && day <= addMonths(today, MONTHS_AWAY) && day >= addMonths(today, -MONTHS_AWAY);

type Dates = Pick<RequestDraft, 'type' | 'startsOn' | 'endsOn'>;

/** Findings on the dates; an apprenticeship needs a first day only. What the reading of the form said is not said again. */
export function checkDates(draft: Dates, readingFindings: readonly Finding[], today: IsoDate): Finding[] {
  const { startsOn, endsOn } = draft;
  const needsEnd = draft.type !== 'apprenticeship';
  const impossible = (['startsOn', 'endsOn'] as const).filter((field) => {
    const day = draft[field];
    return day !== undefined && !isPossibleDay(day, today);
  });
  if (impossible.length > 0) return impossible.map((field) => blocking('invalid-date', { field, value: draft[field] ?? '' }));

  const missing = (['startsOn', 'endsOn'] as const).filter(
    (field) => draft[field] === undefined && (field === 'startsOn' || needsEnd),
  );
  const unsaid = missing.filter((field) => !saidOf(readingFindings, field));
  if (unsaid.length === 2) return [blocking('missing-dates')];
  if (unsaid.length === 1) return [blocking('missing-dates', { field: unsaid[0]! })];
  if (startsOn === undefined) return [];
  if (endsOn !== undefined && endsOn < startsOn) return [blocking('end-before-start', { startsOn, endsOn })];

  const findings: Finding[] = [];
  if (startsOn < today) {
    const isOver = endsOn !== undefined && endsOn < today;
    findings.push(isOver ? blocking('start-in-past', { startsOn, endsOn }) : warning('start-in-past', { startsOn }));
  }
  const usual = draft.type === undefined ? undefined : REQUEST_TYPE_RULES[draft.type].usualMaxDays;
  if (endsOn !== undefined && usual !== undefined) {
    const days = workingDays(startsOn, endsOn);
    if (days > usual) findings.push(warning('period-longer-than-usual', { days, usual }));
  }
  return findings;
}

/** Days from Monday to Friday, both ends counted; public holidays are not taken off. */
function workingDays(first: IsoDate, last: IsoDate): number {
  const total = daysBetween(first, last) + 1;
  let days = Math.floor(total / 7) * 5;
  for (let rest = 0; rest < total % 7; rest += 1) if (dayOfWeek(addDays(last, -rest)) <= 5) days += 1;
  return days;
}
