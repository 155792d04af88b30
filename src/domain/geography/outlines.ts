/** Outlines of the départements, and their projection on a plain map. */
import type { Point } from './place-match';

/**
 * The file outlines.json. A ring is a list of numbers in thousandths of a degree: longitude and latitude of the first point, then
 * for each further point the differences to the one before. A hole is a ring like the others: fill with the even-odd rule.
 */
export type OutlineFile = Readonly<Record<string, { readonly name: string; readonly rings: readonly (readonly number[])[] }>>;

export interface Outline {
  /** INSEE code of the département. */
  readonly code: string;
  readonly name: string;
  readonly rings: readonly (readonly Point[])[];
}

/** Outlines of the départements asked for, in that order; those that the file lacks are left out. */
export const departementOutlines = (file: OutlineFile, codes: readonly string[]): Outline[] =>
  codes.flatMap((code) => {
    const entry = file[code];
    if (!entry) return [];
    const rings = entry.rings.map((ring) => {
      let longitude = 0;
      let latitude = 0;
      return Array.from({ length: ring.length / 2 }, (_, at): Point => {
        longitude += ring[2 * at]!;
        latitude += ring[2 * at + 1]!;
        return { latitude: latitude / 1000, longitude: longitude / 1000 };
      });
    });
    return [{ code, name: entry.name, rings }];
  });

export interface MapProjection {
  /** Pixels; `height` follows from `width` and the shape of the territory. */
  readonly width: number;
  readonly height: number;
  /** Pixels from the upper left corner. */
  readonly project: (point: Point) => { readonly x: number; readonly y: number };
}

/**
 * The projection x = longitude · cos(mean latitude), y = −latitude that shows all points with a margin. True enough for one
 * département and its neighbours.
 * @param width in pixels
 * @param margin in pixels, on each side
 * @throws when there is no point
 */
export const mapProjection = (points: readonly Point[], width: number, margin = 12): MapProjection => {
  if (points.length === 0) throw new Error('A map needs at least one point');
  const bounds = points.reduce(
    (box, { latitude, longitude }) => ({
      south: Math.min(box.south, latitude),
      north: Math.max(box.north, latitude),
      west: Math.min(box.west, longitude),
      east: Math.max(box.east, longitude),
    }),
    { south: Infinity, north: -Infinity, west: Infinity, east: -Infinity },
  );
  const shrink = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  // A single point has no extent: show about ten kilometres around it.
  const spanX = Math.max((bounds.east - bounds.west) * shrink, 0.1);
  const spanY = Math.max(bounds.north - bounds.south, 0.1);
  const scale = (width - 2 * margin) / spanX;
  const height = Math.round(spanY * scale + 2 * margin);
  const middleX = ((bounds.west + bounds.east) / 2) * shrink;
  const middleY = (bounds.south + bounds.north) / 2;
  return {
    width,
    height,
    project: ({ latitude, longitude }) => ({
      x: width / 2 + (longitude * shrink - middleX) * scale,
      y: height / 2 - (latitude - middleY) * scale,
    }),
  };
};

/** The `d` of an SVG path for an outline, in tenths of a pixel; to be filled with the even-odd rule. */
export const outlinePath = (outline: Outline, projection: MapProjection): string =>
  outline.rings
    .map(
      (ring) =>
        `${ring
          .map((point, at) => {
            const { x, y } = projection.project(point);
            return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`;
          })
          .join('')}Z`,
    )
    .join('');
