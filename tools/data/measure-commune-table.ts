/**
 * Measures the commune table: size, decoding time, kinds of points, error of the fallbacks and, given a semicolon-separated CSV
 * of schools with columns code_postal, commune, code_insee, latitude, longitude, the distance between each school and the place
 * found for it. Run: npx tsx tools/data/measure-commune-table.ts [schools.csv]
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { decodeCommunes } from '../../src/domain/geography/commune-table';
import { placeFinder } from '../../src/domain/geography/place-finder';
import type { Point } from '../../src/domain/geography/place-match';
import { greatCircleKm } from '../../src/domain/geography/road-distance';
import { communeSources } from './commune-sources';

const text = readFileSync(new URL('../../data/geography/communes.txt', import.meta.url), 'utf8');

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const errors = (label: string, kilometres: readonly number[]): void =>
  console.log(
    `${label}: ${kilometres.length} places, median ${quantile(kilometres, 0.5).toFixed(2)} km, 95 % under ${quantile(kilometres, 0.95).toFixed(2)} km, worst ${Math.max(...kilometres).toFixed(1)} km`,
  );
const milliseconds = (act: () => unknown): number => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

/** Error of a mean for a commune whose point is known: the mean is taken over the others. */
const leaveOneOut = (groups: ReadonlyMap<string, readonly { insee: string; point: Point }[]>): number[] =>
  [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ insee, point }) => {
        const others = group.filter((other) => other.insee !== insee);
        return greatCircleKm(point, {
          latitude: others.reduce((sum, other) => sum + other.point.latitude, 0) / others.length,
          longitude: others.reduce((sum, other) => sum + other.point.longitude, 0) / others.length,
        });
      }),
    );
/** Prints every figure of the table; `schools` is the path of a directory of schools, if there is one. */
export function measureCommuneTable(schools?: string): void {
  console.log(`${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} compressed, ${text.trim().split('\n').length} lines`);
  const eight = ['42', '43', '63', '69', '03', '71', '38', '07'];
  const first = milliseconds(() => decodeCommunes(text, eight));
  const warm = Array.from({ length: 30 }, () => milliseconds(() => decodeCommunes(text, eight)));
  console.log(
    `Decoding eight départements (${decodeCommunes(text, eight).communes.length} communes): ${first.toFixed(1)} ms the first time, ${quantile(warm, 0.5).toFixed(1)} ms warm; all: ${milliseconds(() => decodeCommunes(text)).toFixed(0)} ms`,
  );

  const { official, epcis } = communeSources();
  const population = new Map(official.map(({ code, population: people }) => [code, people ?? 0]));
  const present = new Set(official.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code));
  const communes = decodeCommunes(text).communes.filter(({ insee }) => present.has(insee));
  const people = communes.reduce((sum, { insee }) => sum + population.get(insee)!, 0);
  for (const tier of [0, 1, 2]) {
    const those = communes.filter(({ point }) => point.tier === tier);
    console.log(
      `Tier ${tier}: ${those.length} communes (${percent(those.length, communes.length)}), ${percent(
        those.reduce((sum, { insee }) => sum + population.get(insee)!, 0),
        people,
      )} of people`,
    );
  }

  const exact = communes.filter(({ point, insee }) => point.tier === 0 && !/^9[78]/.test(insee));
  const byCode = new Map<string, typeof exact>();
  for (const commune of exact)
    for (const code of commune.postalCodes.slice(0, 1)) byCode.set(code, [...(byCode.get(code) ?? []), commune]);
  errors('Mean of the postal code, held against known points', leaveOneOut(byCode));
  const byInsee = new Map(exact.map((commune) => [commune.insee, commune]));
  errors(
    'Mean of the EPCI, held against known points',
    leaveOneOut(new Map(epcis.map(({ membres }, at) => [String(at), membres.flatMap(({ code }) => byInsee.get(code) ?? [])]))),
  );

  if (schools) {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(schools, 'utf8'), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    const find = placeFinder(() => text);
    const kinds: Record<string, number> = {};
    const kilometres: number[] = [];
    const otherCode: string[] = [];
    for (const row of data) {
      const finding = find({ postalCode: row.code_postal, commune: row.commune });
      kinds[finding.kind] = (kinds[finding.kind] ?? 0) + 1;
      if (finding.kind === 'found' && row.code_insee && finding.place.insee !== row.code_insee)
        otherCode.push(`${row.code_postal} ${row.commune}: ${row.code_insee}, found ${finding.place.insee}`);
      if (finding.kind === 'found')
        kilometres.push(greatCircleKm(finding.place.point, { latitude: Number(row.latitude), longitude: Number(row.longitude) }));
      else console.log(`${finding.kind}: ${row.code_postal} ${row.commune}`);
    }
    console.log(`Schools: ${JSON.stringify(kinds)}; another INSEE code than the file's: ${otherCode.join('; ') || 'none'}`);
    errors('Schools', kilometres);
  }
}

if (process.argv[1]?.endsWith('measure-commune-table.ts')) measureCommuneTable(process.argv[2]);
