/** Proposes places for a name that is nobody's: probably a typing mistake. */
import { distance } from 'fastest-levenshtein';
import type { CommuneTable } from './commune-table';
import type { PlaceMatch } from './place-match';
import { departementPrefix } from './postal-code';

const MOST_SUGGESTIONS = 5;

/** Wrong, missing or extra letters that are forgiven: one in four, four at the most; two exchanged letters count as two. */
const forgiven = (key: string): number => (key.length < 5 ? 1 : Math.min(4, Math.max(2, Math.floor(key.length / 4))));

/**
 * Places with a close name, those of the postal code first, then those of its département; after them the communes of the postal
 * code, for the name may be that of a hamlet. Places of other départements only when the postal code is nobody's or not given.
 * @param key as made by `communeKey`
 */
export const suggestPlaces = (table: CommuneTable, key: string, postalCode?: string): readonly PlaceMatch[] => {
  const ofCode = (postalCode !== undefined && table.byPostalCode.get(postalCode)) || [];
  const prefix = postalCode && departementPrefix(postalCode);
  const isNear = (place: PlaceMatch): boolean => !prefix || place.postalCodes.some((code) => code.startsWith(prefix));
  const limit = forgiven(key);
  const close: { place: PlaceMatch; rank: number }[] = [];
  for (const [name, places] of [...table.byKey, ...table.byFormerKey]) {
    if (Math.abs(name.length - key.length) > limit) continue;
    const mistakes = distance(key, name);
    if (mistakes > limit) continue;
    for (const place of places) {
      const near = isNear(place);
      // One more mistake weighs less than another postal code, and much less than another département.
      if (near || ofCode.length === 0) close.push({ place, rank: mistakes + (ofCode.includes(place) ? 0 : near ? 2 : 5) });
    }
  }
  const names = close.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
  return [...new Set([...names, ...ofCode])].slice(0, MOST_SUGGESTIONS);
};
