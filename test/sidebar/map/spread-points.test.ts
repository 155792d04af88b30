/** Signs that share a place are drawn beside each other. */
import type { MapItem } from '../../../src/application/map-api';
import { neighbour, radiusOf, spreadPoints, townNames } from '../../../src/sidebar/map/state/spread-points';

const item = (reference: string, x: number, y: number, more: Partial<MapItem> = {}): MapItem => ({
  kind: 'request',
  reference,
  label: reference,
  detail: '',
  place: 'Roanne',
  x,
  y,
  isApproximate: false,
  sectors: [],
  weeks: [],
  size: 0,
  linkedTo: [],
  ...more,
});
const locate = ({ x, y }: MapItem): { x: number; y: number } => ({ x, y });

test('of a hundred signs on one place, none lies on the middle of another and all stay near', () => {
  const placed = spreadPoints(
    Array.from({ length: 100 }, (_, index) =>
      item(`D${index}`, 200, 200, index % 3 === 0 ? { kind: 'offer', size: 1 + (index % 5) } : {}),
    ),
    locate,
  );
  expect(placed).toHaveLength(100);
  for (const one of placed) {
    expect(Math.hypot(one.at.x - 200, one.at.y - 200)).toBeLessThan(110);
    for (const other of placed)
      if (one !== other) expect(Math.hypot(one.at.x - other.at.x, one.at.y - other.at.y)).toBeGreaterThan(4);
  }
});

test('a sign alone stays on its place; of several, the largest does', () => {
  const placed = spreadPoints(
    [item('alone', 10, 10), item('small', 101, 101), item('large', 101, 101, { kind: 'offer', size: 9 })],
    locate,
  );
  const at = (reference: string) => placed.find((one) => one.item.reference === reference)?.at;
  expect(at('alone')).toEqual({ x: 10, y: 10 });
  expect(at('large')).toEqual({ x: 101, y: 101 });
  expect(at('small')).not.toEqual({ x: 101, y: 101 });
});

test('the drawing does not depend on the order of the items', () => {
  const items = [item('a', 50, 50), item('b', 50, 50), item('c', 50, 50, { kind: 'company' })];
  const drawing = (list: readonly MapItem[]): string =>
    JSON.stringify(
      spreadPoints(list, locate)
        .map(({ item: { reference }, at }) => [reference, at])
        .sort(),
    );
  expect(drawing(items.slice().reverse())).toBe(drawing(items));
});

test('the area of an offer is proportional to its places, up to a limit', () => {
  expect((radiusOf({ kind: 'offer', size: 4 }) / radiusOf({ kind: 'offer', size: 1 })) ** 2).toBeCloseTo(4);
  expect(radiusOf({ kind: 'offer', size: 500 })).toBe(20);
});

test('an arrow goes to the nearest point on that side, and nowhere when there is none', () => {
  const placed = spreadPoints(
    [item('from', 100, 100), item('right', 150, 110), item('far', 300, 100), item('below', 100, 160)],
    locate,
  );
  const from = placed.find((one) => one.item.reference === 'from')!;
  expect(neighbour(placed, from, { x: 1, y: 0 })?.item.reference).toBe('right');
  expect(neighbour(placed, from, { x: 0, y: 1 })?.item.reference).toBe('below');
  expect(neighbour(placed, from, { x: -1, y: 0 })).toBeUndefined();
});

test('names of towns do not cover each other: the one with more points is written', () => {
  const placed = spreadPoints(
    [
      item('a', 100, 100),
      item('b', 100, 100),
      item('c', 112, 102, { place: 'Riorges' }),
      item('d', 300, 300, { place: 'Feurs' }),
    ],
    locate,
  );
  expect(townNames(placed).map(({ name }) => name)).toEqual(['Roanne', 'Feurs']);
});
