/** The communes of some départements, decoded and indexed. */
import type { KnownPoint } from '../place/point';
import { communeKey, keyWithoutArticle } from './commune-name';
import { decodeDepartementLine, lineKeys } from './departement-line';
import type { GridPoint } from './departement-line';
import type { PlaceMatch } from './place-match';

export interface CommuneTable {
  /** In order of département and INSEE code. */
  readonly communes: readonly PlaceMatch[];
  /** By INSEE code, former ones included. */
  readonly byInsee: ReadonlyMap<string, PlaceMatch>;
  readonly byPostalCode: ReadonlyMap<string, readonly PlaceMatch[]>;
  /** By `communeKey` of the name, and by the same without its article. */
  readonly byKey: ReadonlyMap<string, readonly PlaceMatch[]>;
  /** By the key of a former commune's name. */
  readonly byFormerKey: ReadonlyMap<string, readonly PlaceMatch[]>;
  /** Communes with the keys of their name, by the first word of these keys; in the order of `communes`. */
  readonly byFirstWord: ReadonlyMap<string, readonly NamedPlace[]>;
}

/** A commune under one of its keys. */
export interface NamedPlace {
  readonly key: string;
  readonly place: PlaceMatch;
  /** Where it stands in `communes`. */
  readonly position: number;
}

export const firstWordOf = (key: string): string => {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
};

const degrees = (point: GridPoint, tier: KnownPoint['tier']): KnownPoint => ({
  latitude: point.latitude / 1000,
  longitude: point.longitude / 1000,
  tier,
});

const addTo = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
};

/**
 * Mean of the known points of each postal code, in thousandths of a degree. The builder of the table uses the same function to
 * decide which communes can do without a point of their own.
 */
export const postalMeans = (
  communes: readonly { readonly postalCodes: readonly string[]; readonly point?: GridPoint; readonly isEpciMean?: boolean }[],
): ReadonlyMap<string, GridPoint> => {
  const sums = new Map<string, { latitude: number; longitude: number; count: number }>();
  for (const { postalCodes, point, isEpciMean } of communes) {
    if (!point || isEpciMean) continue;
    for (const code of postalCodes) {
      const sum = sums.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
      sums.set(code, {
        latitude: sum.latitude + point.latitude,
        longitude: sum.longitude + point.longitude,
        count: sum.count + 1,
      });
    }
  }
  return new Map(
    [...sums].map(([code, { latitude, longitude, count }]) => [
      code,
      { latitude: Math.round(latitude / count), longitude: Math.round(longitude / count) },
    ]),
  );
};

const readLine = (line: string): { places: PlaceMatch[]; former: { insee: string; place: PlaceMatch }[] } => {
  const { communes, former } = decodeDepartementLine(line);
  const means = postalMeans(communes);
  const places = communes.map(({ insee, name, postalCodes, point, isEpciMean }): PlaceMatch => {
    const mean = postalCodes.map((code) => means.get(code)).find(Boolean);
    if (!point && !mean) throw new Error(`Commune table: no point for ${insee} ${name}`);
    return {
      insee,
      name,
      postalCodes,
      addressName: /\d/.test(name) ? name.replace(/ \d+er? Arrondissement$/, '') : name,
      point: point ? degrees(point, isEpciMean ? 2 : 0) : degrees(mean!, 1),
    };
  });
  return {
    places,
    former: former.map(({ insee, owner, name, point }) => {
      const place = places[owner]!;
      return {
        insee,
        place: name === '' ? place : { ...place, formerName: name, point: point ? degrees(point, 0) : place.point },
      };
    }),
  };
};

/**
 * Decodes the lines of the départements needed, or all of them.
 * @param text the whole file `communes.txt`, or a page that has it between other lines
 * @param departements INSEE codes of départements ("2A") or beginnings of postal codes ("42", "20", "974"); a département is
 * decoded as
 *   well when one of its communes has such a postal code
 */
export const decodeCommunes = (text: string, departements?: readonly string[]): CommuneTable => {
  const wanted = departements && new Set(departements);
  const communes: PlaceMatch[] = [];
  const byInsee = new Map<string, PlaceMatch>();
  const byPostalCode = new Map<string, PlaceMatch[]>();
  const byKey = new Map<string, PlaceMatch[]>();
  const byFormerKey = new Map<string, PlaceMatch[]>();
  const byFirstWord = new Map<string, NamedPlace[]>();
  const name = (key: string, place: PlaceMatch): void => {
    addTo(byKey, key, place);
    const named = { key, place, position: communes.length - 1 };
    const first = firstWordOf(key);
    const known = byFirstWord.get(first);
    if (known) known.push(named);
    else byFirstWord.set(first, [named]);
  };
  const formerCodes: { insee: string; place: PlaceMatch }[] = [];
  for (const line of text.split('\n')) {
    if (!/^\d[\dAB]\d?\|/.test(line) || (wanted && !lineKeys(line).some((key) => wanted.has(key)))) continue;
    const { places, former } = readLine(line);
    for (const place of places) {
      communes.push(place);
      byInsee.set(place.insee, place);
      for (const code of place.postalCodes) addTo(byPostalCode, code, place);
      const key = communeKey(place.name);
      name(key, place);
      const bare = keyWithoutArticle(key);
      if (bare !== key) name(bare, place);
    }
    for (const one of former) {
      formerCodes.push(one);
      if (one.place.formerName) addTo(byFormerKey, keyWithoutArticle(communeKey(one.place.formerName)), one.place);
    }
  }
  for (const { insee, place } of formerCodes) if (!byInsee.has(insee)) byInsee.set(insee, place);
  return { communes, byInsee, byPostalCode, byKey, byFormerKey, byFirstWord };
};
