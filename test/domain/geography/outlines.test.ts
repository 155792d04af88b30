/** The map: outlines of the départements and where a point falls on them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCommunes } from '../../../src/domain/geography/commune-table';
import { departementOutlines, mapProjection, outlinePath } from '../../../src/domain/geography/outlines';
import type { Outline, OutlineFile } from '../../../src/domain/geography/outlines';
import type { Point } from '../../../src/domain/geography/place-match';
import { communeText } from './commune-file';

const file = JSON.parse(readFileSync(join(__dirname, '../../../data/geography/outlines.json'), 'utf8')) as OutlineFile;

/** Even-odd rule: a ray from the point crosses the rings an odd number of times. */
const contains = ({ rings }: Outline, { latitude, longitude }: Point): boolean =>
  rings.reduce(
    (inside, ring) =>
      ring.reduce((odd, a, at) => {
        const b = ring[(at + 1) % ring.length]!;
        const crosses =
          a.latitude > latitude !== b.latitude > latitude &&
          longitude < a.longitude + ((latitude - a.latitude) / (b.latitude - a.latitude)) * (b.longitude - a.longitude);
        return crosses ? !odd : odd;
      }, inside),
    false,
  );

test('the 96 départements of the mainland and Corsica and the five overseas have an outline and their name', () => {
  expect(Object.keys(file)).toHaveLength(101);
  expect(departementOutlines(file, ['2A', '42', '974', '00']).map(({ name }) => name)).toEqual([
    'Corse-du-Sud',
    'Loire',
    'La Réunion',
  ]);
});

test('nearly every commune with a point of its own lies inside the outline of its département', () => {
  const exact = decodeCommunes(communeText).communes.filter(
    ({ point, insee }) => point.tier === 0 && file[insee.slice(0, /^97/.test(insee) ? 3 : 2)],
  );
  const outlines = new Map(departementOutlines(file, Object.keys(file)).map((outline) => [outline.code, outline]));
  const inside = exact.filter(({ insee, point }) => contains(outlines.get(insee.slice(0, /^97/.test(insee) ? 3 : 2))!, point));
  expect(inside.length / exact.length).toBeGreaterThan(0.97);
});

test('all points fall within the map, north up and east right', () => {
  const points = departementOutlines(file, ['42', '43']).flatMap(({ rings }) => rings.flat());
  const map = mapProjection(points, 900, 12);
  const pixels = points.map(map.project);
  expect(Math.min(...pixels.map(({ x }) => x))).toBeCloseTo(12, 0);
  expect(Math.max(...pixels.map(({ x }) => x))).toBeCloseTo(888, 0);
  expect(Math.min(...pixels.map(({ y }) => y))).toBeGreaterThan(11);
  expect(Math.max(...pixels.map(({ y }) => y))).toBeLessThan(map.height - 11);
  const [roanne, firminy] = [
    { latitude: 46.036, longitude: 4.068 },
    { latitude: 45.389, longitude: 4.287 },
  ].map(map.project);
  expect(roanne!.y).toBeLessThan(firminy!.y);
  expect(roanne!.x).toBeLessThan(firminy!.x);
});

test('a kilometre is as long eastward as northward', () => {
  const map = mapProjection(
    [
      { latitude: 45, longitude: 4 },
      { latitude: 46, longitude: 5 },
    ],
    900,
  );
  const from = map.project({ latitude: 45.5, longitude: 4.5 });
  const north = map.project({ latitude: 45.5 + 10 / 111.19, longitude: 4.5 });
  const east = map.project({ latitude: 45.5, longitude: 4.5 + 10 / (111.19 * Math.cos((45.5 * Math.PI) / 180)) });
  expect(east.x - from.x).toBeCloseTo(from.y - north.y, 3);
});

test('a single point makes a map, no point makes none', () => {
  const map = mapProjection([{ latitude: 45.4, longitude: 4.4 }], 400);
  expect(map.project({ latitude: 45.4, longitude: 4.4 })).toEqual({ x: 200, y: map.height / 2 });
  expect(() => mapProjection([], 400)).toThrow('at least one point');
});

test('a path has one closed figure for each ring', () => {
  const square: Outline = {
    code: 'X',
    name: 'Square',
    rings: [
      [
        { latitude: 0, longitude: 0 },
        { latitude: 0, longitude: 1 },
        { latitude: 1, longitude: 1 },
      ],
    ],
  };
  const map = mapProjection(square.rings.flat(), 120, 10);
  expect(outlinePath(square, map)).toBe('M10.0,110.0L110.0,110.0L110.0,10.0Z');
});
