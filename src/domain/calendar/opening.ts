/** Days and hours of opening, as people type them in the settings. */
import { fold } from '../text/fold';

/** As people type them, Monday first. */
export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** « lundi, mardi », « du lundi au vendredi »: 1 for Monday to 7, in order; `undefined` when a word is no day. */
export function readWeekdays(typed: string): readonly number[] | undefined {
  const words = fold(typed)
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && word !== 'et' && word !== 'du' && word !== 'le');
  const found = new Set<number>();
  let [last, isRange] = [0, false];
  for (const word of words) {
    if (word === 'au' || word === 'a') {
      isRange = true;
      continue;
    }
    const day = WEEKDAYS.findIndex((name) => word === name || word === `${name}s`) + 1;
    if (day === 0 || (isRange && (last === 0 || day <= last))) return undefined;
    for (let one = isRange ? last : day; one <= day; one += 1) found.add(one);
    [last, isRange] = [day, false];
  }
  return found.size === 0 || isRange ? undefined : [...found].sort();
}

/** « 8-18 », « 8 h à 18 h », « de 8h à 18h00 »: whole hours, the first one before the second; `undefined` otherwise. */
export function readHours(typed: string): { readonly from: number; readonly until: number } | undefined {
  const found = /^(?:de)?\s*(\d{1,2})\s*h?(?:\s*00)?\s*(?:-|–|a)\s*(\d{1,2})\s*h?(?:\s*00)?$/.exec(
    typed
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  if (found === null) return undefined;
  const [from, until] = [Number(found[1]), Number(found[2])];
  return from < until && until <= 24 ? { from, until } : undefined;
}
