/** Finds the commune that someone meant by a postal code and a name, by a fixed order of rules. */
import { distance } from 'fastest-levenshtein';
import { cityOfArrondissement, communeKey, keyWithoutArticle } from './commune-name';
import { firstWordOf, type CommuneTable } from './commune-table';
import type { PlaceFinding, PlaceMatch, PlaceQuery } from './place-match';
import { departementPrefix, readAddressEnd, readInseeCode } from './postal-code';
import { isQuarterOf } from './quarters';
import { suggestPlaces } from './suggest-places';

const MOST_CANDIDATES = 20;

const isArrondissement = (place: PlaceMatch): boolean => place.addressName !== place.name;

/** One place for each INSEE code; of a city and its arrondissement the arrondissement, which says more. */
const distinct = (places: readonly PlaceMatch[]): PlaceMatch[] => {
  const single = places.filter(({ insee }, position) => places.findIndex((other) => other.insee === insee) === position);
  const parted = new Set(single.filter(isArrondissement).map(({ addressName }) => addressName));
  return single.filter((place) => isArrondissement(place) || !parted.has(place.name));
};

const answer = (places: readonly PlaceMatch[]): PlaceFinding | undefined => {
  const [first, ...others] = distinct(places);
  if (!first) return undefined;
  return others.length === 0
    ? { kind: 'found', place: first }
    : { kind: 'ambiguous', candidates: [first, ...others].slice(0, MOST_CANDIDATES) };
};

/** Keys under which a typed name may be filed, the surest first: as typed, without article, the city of an arrondissement. */
const keysOf = (commune: string): readonly string[] => {
  const key = communeKey(commune);
  return [...new Set([key, keyWithoutArticle(key), cityOfArrondissement(key) ?? key])].filter(Boolean);
};

const named = (table: CommuneTable, keys: readonly string[]): readonly PlaceMatch[] => {
  for (const key of keys) {
    const places = table.byKey.get(key);
    if (places) {
      // "Le Port" and "Port" are two communes: the one written exactly so goes first.
      const exact = places.filter((place) => communeKey(place.name) === key);
      return exact.length > 0 ? exact : places;
    }
  }
  return [];
};

const formerlyNamed = (table: CommuneTable, keys: readonly string[]): readonly PlaceMatch[] => {
  const key = keys.map(keyWithoutArticle).find((one) => table.byFormerKey.has(one));
  return key === undefined ? [] : table.byFormerKey.get(key)!;
};

const startsWithWords = (longer: string, shorter: string): boolean => longer.startsWith(`${shorter} `) && shorter.length >= 3;

/** Places whose name begins with what was typed: "Saint-Ouen" for "Saint-Ouen-sur-Seine". In the order of the table. */
const beginning = (
  table: CommuneTable,
  keys: readonly string[],
  isMeant: (place: PlaceMatch) => boolean = () => true,
): PlaceMatch[] => {
  const found = new Map<number, PlaceMatch>();
  for (const key of keys)
    for (const { key: name, place, position } of table.byFirstWord.get(firstWordOf(key)) ?? [])
      if (startsWithWords(name, key) && !isArrondissement(place) && isMeant(place)) found.set(position, place);
  return [...found].sort(([a], [b]) => a - b).map(([, place]) => place);
};

/** Places whose name is the beginning of what was typed, the longest name: "Roanne Centre". */
const beginningOfTyped = (places: readonly PlaceMatch[], keys: readonly string[]): PlaceMatch[] => {
  const fitting = places.filter((place) => keys.some((key) => startsWithWords(key, communeKey(place.name))));
  const longest = Math.max(...fitting.map(({ name }) => name.length));
  return fitting.filter(({ name }) => name.length === longest);
};

/** With a code that the table knows, what agrees with both code and name wins over what agrees with the name alone. */
const findByKnownCode = (table: CommuneTable, postalCode: string, keys: readonly string[]): PlaceFinding | undefined => {
  const ofCode = table.byPostalCode.get(postalCode)!;
  const within = (places: readonly PlaceMatch[]) => places.filter((place) => place.postalCodes.includes(postalCode));
  return (
    answer(byArrondissement(ofCode, within(named(table, keys)))) ??
    answer(within(formerlyNamed(table, keys))) ??
    answer(beginning(table, keys, (place) => ofCode.includes(place))) ??
    quarter(ofCode, keys) ??
    mismatch(table, postalCode, keys) ??
    answer(byArrondissement(ofCode, beginningOfTyped(ofCode, keys)))
  );
};

/** "75011 Paris" and "75011 Paris Bastille" are the arrondissement of that code. */
const byArrondissement = (ofCode: readonly PlaceMatch[], cities: readonly PlaceMatch[]): readonly PlaceMatch[] => {
  const arrondissements = ofCode.filter(
    (place) => isArrondissement(place) && cities.some((city) => city.addressName === place.addressName),
  );
  return arrondissements.length > 0 ? arrondissements : cities;
};

const quarter = (ofCode: readonly PlaceMatch[], keys: readonly string[]): PlaceFinding | undefined => {
  const [place, ...others] = ofCode.filter(
    (one) => isArrondissement(one) && keys.some((key) => isQuarterOf(one.addressName, key)),
  );
  return place && others.length === 0 ? { kind: 'found', place, how: 'by-code' } : undefined;
};

/** The commune of an INSEE code that was typed as a postal code, when its name agrees. */
const findByInseeAsPostal = (table: CommuneTable, typedCode: string, keys: readonly string[]): PlaceFinding | undefined => {
  const place = table.byInsee.get(typedCode);
  if (!place || (table.byPostalCode.get(typedCode) ?? []).some((other) => named(table, keys).includes(other))) return undefined;
  const agrees =
    named(table, keys).some((other) => other.insee === place.insee || other.name === place.addressName) ||
    formerlyNamed(table, keys).some((other) => other.insee === place.insee);
  return agrees ? { kind: 'found', place, how: 'insee' } : undefined;
};

/**
 * What the postal code says alone, of a name that nobody knows: the only commune of that code, or the only one whose name is
 * within the typed one ("La Plaine Saint-Denis"). Undefined when several are possible, or when the name is one letter away from a
 * commune of elsewhere.
 * @param table must hold the whole of France
 */
export const findByCodeAlone = (table: CommuneTable, query: PlaceQuery): PlaceFinding | undefined => {
  const { postalCode, commune } = readAddressEnd(query);
  const ofCode = distinct((postalCode !== undefined && table.byPostalCode.get(postalCode)) || []);
  const key = communeKey(commune);
  const within = ofCode.filter((place) => ` ${key} `.includes(` ${keyWithoutArticle(communeKey(place.name))} `));
  const place =
    within.length === 1 ? within[0] : ofCode.length === 1 && !isMisspeltElsewhere(table, key, ofCode[0]!) ? ofCode[0] : undefined;
  // The commune is sure, not where in it: never surer than the mean of a postal code.
  return (
    place && {
      kind: 'found',
      place: { ...place, point: { ...place.point, tier: place.point.tier === 0 ? 1 : place.point.tier } },
      how: 'by-code',
    }
  );
};

const isMisspeltElsewhere = (table: CommuneTable, key: string, ofCode: PlaceMatch): boolean =>
  key.length >= 6 &&
  [...table.byKey].some(
    ([name, places]) =>
      Math.abs(name.length - key.length) <= 1 && !places.some(({ insee }) => insee === ofCode.insee) && distance(key, name) <= 1,
  );

/** CEDEX codes belong to no commune: their département and the name are enough. */
const findInDepartement = (table: CommuneTable, postalCode: string, keys: readonly string[]): PlaceFinding | undefined => {
  const prefix = departementPrefix(postalCode);
  const isWithin = (place: PlaceMatch): boolean => place.postalCodes.some((code) => code.startsWith(prefix));
  const within = (places: readonly PlaceMatch[]) => places.filter(isWithin);
  return (
    answer(within(named(table, keys))) ??
    answer(within(formerlyNamed(table, keys))) ??
    answer(beginning(table, keys, isWithin)) ??
    mismatch(table, postalCode, keys) ??
    answer(beginningOfTyped(within(table.communes), keys))
  );
};

const mismatch = (table: CommuneTable, postalCode: string, keys: readonly string[]): PlaceFinding | undefined => {
  const namesakes = distinct(named(table, keys));
  if (namesakes.length === 0) return undefined;
  // A wrong digit at the end is likelier than a wrong département.
  const prefix = departementPrefix(postalCode);
  const near = namesakes.filter((place) => place.postalCodes.some((code) => code.startsWith(prefix)));
  const communes = near.length > 0 ? near : namesakes;
  return {
    kind: 'mismatch',
    communes: communes.slice(0, MOST_CANDIDATES),
    codesOfCommune: [...new Set(communes.flatMap((place) => place.postalCodes))].sort(),
    communesOfCode: distinct(table.byPostalCode.get(postalCode) ?? []),
  };
};

/** What postal code and name say, without an INSEE code. */
const findTyped = (table: CommuneTable, postalCode: string | undefined, keys: readonly string[]): PlaceFinding => {
  const ofCode = postalCode === undefined ? [] : (table.byPostalCode.get(postalCode) ?? []);
  if (keys.length === 0) return answer(ofCode) ?? { kind: 'unknown', suggestions: [] };
  const finding =
    postalCode === undefined
      ? (answer(named(table, keys)) ?? answer(formerlyNamed(table, keys)) ?? answer(beginning(table, keys)))
      : ofCode.length > 0
        ? findByKnownCode(table, postalCode, keys)
        : findInDepartement(table, postalCode, keys);
  return finding ?? { kind: 'unknown', suggestions: distinct(suggestPlaces(table, keys[0]!, postalCode)) };
};

/**
 * The place that was meant, among the communes of a table, by the first rule that answers:
 * 1. INSEE code, present or former, unless postal code and name both say another place; 2. postal code + name; 3. former commune
 * of that
 * code; 4. beginning of a name of that code; 5. département + name when the postal code is nobody's (CEDEX); 6. the name alone
 * when no
 * postal code was given. A name that is known elsewhere only is a mismatch; any other is unknown, with suggestions.
 * The table must hold the départements concerned: use `placeFinder` to have them decoded on demand.
 */
export const findPlace = (table: CommuneTable, query: PlaceQuery): PlaceFinding => {
  const { postalCode, commune } = readAddressEnd(query);
  const keys = keysOf(commune);
  const byCode = table.byInsee.get((query.insee ?? '').trim().toUpperCase());
  if (!byCode)
    return findByInseeAsPostal(table, readInseeCode(query.postalCode) ?? '', keys) ?? findTyped(table, postalCode, keys);
  const isContradicted =
    postalCode !== undefined &&
    keys.length > 0 &&
    !byCode.postalCodes.includes(postalCode) &&
    !named(table, keys).includes(byCode);
  const typed = isContradicted ? findTyped(table, postalCode, keys) : undefined;
  return typed?.kind === 'found' ? typed : { kind: 'found', place: byCode };
};
