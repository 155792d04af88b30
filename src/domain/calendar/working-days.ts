/** Days on which the hub works: its days of the week, without public holidays and, where it says so, without school holidays. */
import type { Settings } from '../settings/setting';
import { readHours, readWeekdays } from './opening';
import { addDays, dayOfWeek, daysBetween, type IsoDate } from './iso-date';
import { hasLocalLawIn, isPublicHoliday } from './public-holidays';
import { isInHolidays, schoolHolidays, type HolidaySettings } from './school-holidays';

/** Says of a day whether it is worked. */
export type WorkingCalendar = (day: IsoDate) => boolean;

/** `host`: firms work in school holidays too; `school`: nobody is there to read or to answer. */
export interface Calendars {
  readonly host: WorkingCalendar;
  readonly school: WorkingCalendar;
}

/** On which days firms and the hub work. */
export type HostCalendarSettings = Pick<Settings, 'workingDays' | 'departements'>;
type CalendarSettings = HolidaySettings & HostCalendarSettings & Pick<Settings, 'worksInHolidays'>;

/** The days of the week that the hub works, without public holidays; weekdays that cannot be read are Monday to Friday. */
export function hostCalendar(settings: HostCalendarSettings): WorkingCalendar {
  const weekdays = readWeekdays(settings.workingDays) ?? [1, 2, 3, 4, 5];
  const hasLocalLaw = hasLocalLawIn(settings.departements);
  return (day) => weekdays.includes(dayOfWeek(day)) && !isPublicHoliday(day, hasLocalLaw);
}

/** The calendars of the hub. */
export function calendarsOf(settings: CalendarSettings): Calendars {
  const host = hostCalendar(settings);
  const holidays = schoolHolidays(settings);
  const school: WorkingCalendar = settings.worksInHolidays === 'oui' ? host : (day) => host(day) && !isInHolidays(holidays, day);
  return { host, school };
}

/** Longer than any holidays: a calendar without a working day is not searched for ever. */
const FARTHEST = 120;

/** The day itself when it is worked, else the next one that is. */
export const workedFrom = (calendar: WorkingCalendar, day: IsoDate): IsoDate => step(calendar, day, 1);
/** The day itself when it is worked, else the last one before it that is. */
export const workedUntil = (calendar: WorkingCalendar, day: IsoDate): IsoDate => step(calendar, day, -1);

function step(calendar: WorkingCalendar, day: IsoDate, direction: 1 | -1): IsoDate {
  let found = day;
  for (let tried = 0; tried < FARTHEST; tried += 1) {
    if (calendar(found)) return found;
    found = addDays(found, direction);
  }
  return day;
}

/** The day `count` worked days later; the day itself for 0. */
export function workedDaysLater(calendar: WorkingCalendar, day: IsoDate, count: number): IsoDate {
  let later = day;
  for (let left = count; left > 0; left -= 1) later = workedFrom(calendar, addDays(later, 1));
  return later;
}

/** The first `count` worked days after the day. */
export const nextWorkedDays = (calendar: WorkingCalendar, day: IsoDate, count: number): IsoDate[] =>
  Array.from({ length: count }, (_, index) => workedDaysLater(calendar, day, index + 1));

/** Hours of the day in which messages leave: from `from` on, until `until`; those that ship when what was typed tells nothing. */
export const sendingHours = ({ sendingHours: typed }: Pick<Settings, 'sendingHours'>): { from: number; until: number } =>
  readHours(typed) ?? { from: 8, until: 19 };

/** Worked days after `from`, up to `to`, both days of the calendar; 0 on the same day and when `to` is earlier. */
export function workedDaysBetween(calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let left = daysBetween(from, to), day = addDays(from, 1); left > 0; left -= 1, day = addDays(day, 1))
    if (calendar(day)) count += 1;
  return count;
}
