/// <reference path="./jours-feries.d.ts" />
/** Public holidays in France (code du travail L3133-1), with the two more of Alsace and Moselle (L3134-13). */
import joursFeries from '@socialgouv/jours-feries';
import { dayOfNumber } from './day-number';
import type { IsoDate } from './iso-date';

/** Départements of the local law of Alsace-Moselle. */
const LOCAL_LAW = ['57', '67', '68'];

const years = new Map<string, ReadonlySet<IsoDate>>();

/** Is the day a public holiday? A text that is no day is none. */
export function isPublicHoliday(day: IsoDate, hasLocalLaw = false): boolean {
  const year = Number(day.slice(0, 4));
  if (!Number.isInteger(year)) return false;
  const key = `${year}${hasLocalLaw}`;
  let days = years.get(key);
  if (days === undefined) {
    const dates = Object.values(joursFeries(year, { alsace: hasLocalLaw }));
    days = new Set(dates.map((date) => dayOfNumber(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000)));
    years.set(key, days);
  }
  return days.has(day);
}

/** Does the local law hold in a hub with these départements, « 67, 68 »? */
export const hasLocalLawIn = (departements: string): boolean =>
  departements.split(/\D+/).some((code) => LOCAL_LAW.includes(code));
