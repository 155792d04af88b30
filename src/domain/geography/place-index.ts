/** A spatial index: which of many points lie within a distance. */
import KDBush from 'kdbush';
import { around } from 'geokdbush';
import type { Point } from './place-match';
import { ROAD_FACTOR } from './road-distance';

export interface PlaceIndex<Item> {
  readonly items: readonly Item[];
  /** None when there is nothing to index. */
  readonly tree?: KDBush;
}

/** Indexes the items; those without a point are left out. */
export const placeIndex = <Item>(all: readonly Item[], pointOf: (item: Item) => Point | undefined): PlaceIndex<Item> => {
  const placed = all.flatMap((item) => {
    const point = pointOf(item);
    return point ? [{ item, point }] : [];
  });
  if (placed.length === 0) return { items: [] };
  const tree = new KDBush(placed.length);
  for (const { point } of placed) tree.add(point.longitude, point.latitude);
  return { items: placed.map(({ item }) => item), tree: tree.finish() };
};

/**
 * Items within a distance, the nearest first.
 * @param km by road, as estimated by `roadDistanceKm`
 */
export const placesWithin = <Item>(index: PlaceIndex<Item>, point: Point, km: number): Item[] =>
  index.tree && km >= 0
    ? around(index.tree, point.longitude, point.latitude, Infinity, km / ROAD_FACTOR).map((position) => index.items[position]!)
    : [];

/** The nearest items, at most `count`, the nearest first. */
export const nearestPlaces = <Item>(index: PlaceIndex<Item>, point: Point, count: number): Item[] =>
  index.tree && count > 0
    ? around(index.tree, point.longitude, point.latitude, count).map((position) => index.items[position]!)
    : [];
