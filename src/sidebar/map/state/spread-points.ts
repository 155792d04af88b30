/** Where the signs are drawn: on their place, and beside each other where several share one. */
import type { MapItem } from '../../../application/map-api';
import type { XY } from './map-frame';

/** Half the width of an item's sign, screen pixels. The area of an offer's circle follows its places. */
export const radiusOf = ({ kind, size }: Pick<MapItem, 'kind' | 'size'>): number =>
  kind === 'offer' ? Math.min(20, 4.5 * Math.sqrt(Math.max(1, size))) : kind === 'request' ? 4.5 : 4;

export interface PlacedItem {
  readonly item: MapItem;
  readonly at: XY;
  readonly radius: number;
}

/** Points nearer than this, screen pixels, are taken to be one place. */
const TOGETHER = 5;
/** Each sign turns by this angle from the one before, as the seeds of a sunflower: none hides another, in whatever number. */
const LOOSENESS = 1.3;
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Every item with its place on the screen; the largest stays in the middle of those that share a place. The same items give the
 * same drawing.
 * @param locate screen position of an item
 */
export function spreadPoints(items: readonly MapItem[], locate: (item: MapItem) => XY): readonly PlacedItem[] {
  const places = new Map<string, { readonly at: XY; readonly items: MapItem[] }>();
  const cell = (value: number): number => Math.floor(value / TOGETHER);
  for (const item of items) {
    const at = locate(item);
    const key = `${cell(at.x)} ${cell(at.y)}`;
    const near = places.get(key);
    if (near === undefined) places.set(key, { at, items: [item] });
    else near.items.push(item);
  }
  return [...places.values()].flatMap(({ at, items: here }) => {
    const inOrder = here
      .slice()
      .sort((a, b) => radiusOf(b) - radiusOf(a) || a.kind.localeCompare(b.kind) || a.reference.localeCompare(b.reference));
    // Each sign lies outside the area of those before it.
    let area = 0;
    return inOrder.map((item, index): PlacedItem => {
      const radius = radiusOf(item);
      const away = index === 0 ? 0 : LOOSENESS * Math.sqrt(area + radius * radius);
      area += (radius + 1) ** 2;
      return { item, radius, at: { x: at.x + away * Math.cos(index * TURN), y: at.y + away * Math.sin(index * TURN) } };
    });
  });
}

/** The item to go to from another with an arrow key: the nearest within a quarter turn of that direction. */
export function neighbour(placed: readonly PlacedItem[], from: PlacedItem, direction: XY): PlacedItem | undefined {
  let best: { readonly item: PlacedItem; readonly cost: number } | undefined;
  for (const item of placed) {
    const [x, y] = [item.at.x - from.at.x, item.at.y - from.at.y];
    const along = x * direction.x + y * direction.y;
    const aside = Math.abs(x * direction.y) + Math.abs(y * direction.x);
    if (along <= 0.5 || aside > along) continue;
    const cost = along + 2 * aside;
    if (best === undefined || cost < best.cost) best = { item, cost };
  }
  return best?.item;
}

/** Names of the places that hold the most items, above their signs; those whose names would cover another's are left out. */
export function townNames(placed: readonly PlacedItem[], most = 14): readonly { readonly name: string; readonly at: XY }[] {
  const towns = new Map<string, { readonly at: { readonly x: number; y: number }; count: number }>();
  for (const { item, at, radius } of placed) {
    const town = towns.get(item.place) ?? { at: { x: at.x, y: Infinity }, count: 0 };
    town.at.y = Math.min(town.at.y, at.y - radius - 4);
    town.count += 1;
    towns.set(item.place, town);
  }
  const shown: { name: string; at: XY }[] = [];
  for (const [name, { at }] of [...towns]
    .filter(([place]) => place !== '')
    .sort((a, b) => b[1].count - a[1].count || a[0].localeCompare(b[0], 'fr'))) {
    const isFree = shown.every(
      (other) => Math.abs(other.at.y - at.y) > 13 || Math.abs(other.at.x - at.x) > (name.length + other.name.length) * 3.2 + 8,
    );
    if (isFree && shown.length < most) shown.push({ name, at });
  }
  return shown;
}
