/** Figures in French: decimal comma, thousands apart, agreement of the noun, units held to their number. */
import { NARROW_NBSP, NBSP } from './typography';

/** « 1 250 », « 4,5 ». At most `decimals` digits after the comma, none that is zero at the end. */
export function numberInFrench(value: number, decimals = 1): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const trimmed = fraction?.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) > 0 || trimmed) ? '−' : '';
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, NARROW_NBSP) + (trimmed ? `,${trimmed}` : '');
}

/** « 0 place », « 1 place », « 2 places »: in French the plural begins at 2. Without `plural`, an s is added. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${numberInFrench(count)}${NBSP}${pluralised(count, singular, plural)}`;

/** The noun alone, agreed with its number. */
export const pluralised = (count: number, singular: string, plural = `${singular}s`): string =>
  Math.abs(count) < 2 ? singular : plural;

/** « 11 km », « moins de 1 km »; whole kilometres from 10 on, one decimal below. */
export function distanceInWords(distanceKm: number): string {
  if (distanceKm < 1) return `moins de 1${NBSP}km`;
  return `${numberInFrench(distanceKm, distanceKm < 10 ? 1 : 0)}${NBSP}km`;
}

/** « 8 h 30 », « 8 h » for a number of hours; minutes are rounded. */
export function hoursInWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${NBSP}h${rest === 0 ? '' : `${NBSP}${String(rest).padStart(2, '0')}`}`;
}

/** « 45 min », « 1 h 15 » for a number of minutes. */
export const durationInWords = (minutes: number): string =>
  Math.round(minutes) < 60 ? `${Math.round(minutes)}${NBSP}min` : hoursInWords(minutes / 60);
