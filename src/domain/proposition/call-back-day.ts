/** On which days a host may be called again: one table of worked days for every road by which such a day comes in. */
import { addDays, isIsoDate, type IsoDate } from '../calendar/iso-date';
import { openYear } from '../calendar/school-year';
import { hostCalendar, workedFrom, type HostCalendarSettings } from '../calendar/working-days';

/** What a page needs to judge a day by itself. */
export interface CallBackRule extends HostCalendarSettings {
  /** No call is noted for later. */
  readonly last: IsoDate;
}

/** `next`: the day to take instead; absent when there is none before the last. */
export interface CallBackDoubt {
  readonly code: 'unreadable' | 'past' | 'unworked' | 'too-late';
  readonly next?: IsoDate;
}

/** @param startsOn first day of the stage: afterwards a call has nothing more to ask */
export function callBackRule(
  { workingDays, departements }: HostCalendarSettings,
  today: IsoDate,
  startsOn: IsoDate | undefined,
): CallBackRule {
  const { last } = openYear(today);
  const before = startsOn === undefined || startsOn <= today ? last : addDays(startsOn, -1);
  return { workingDays, departements, last: before < last ? before : last };
}

/** What speaks against the day; `undefined` when it may be taken. Today may be taken where it is worked. */
export function doubtOfCallBack(day: IsoDate, today: IsoDate, rule: CallBackRule): CallBackDoubt | undefined {
  const isWorked = hostCalendar(rule);
  const from = (first: IsoDate): Pick<CallBackDoubt, 'next'> => {
    const next = workedFrom(isWorked, first);
    return isWorked(next) && next <= rule.last ? { next } : {};
  };
  const soon = (): Pick<CallBackDoubt, 'next'> => from(addDays(today, 1));
  if (!isIsoDate(day)) return { code: 'unreadable', ...soon() };
  if (day < today) return { code: 'past', ...soon() };
  if (day > rule.last) return { code: 'too-late', ...soon() };
  if (isWorked(day)) return undefined;
  const after = from(day);
  return { code: 'unworked', ...(after.next === undefined ? soon() : after) };
}
