/** Tells points that may be in France from those that cannot. */
import type { Point } from './place-match';

/** South, north, west, east of mainland France and Corsica, and of each territory overseas, in degrees, rounded outwards. */
const BOXES: readonly (readonly [south: number, north: number, west: number, east: number])[] = [
  [41.3, 51.2, -5.3, 9.7],
  [15.8, 16.6, -61.9, -60.9], // Guadeloupe
  [17.8, 18.2, -63.2, -62.7], // Saint-Martin, Saint-Barthelemy
  [14.3, 15, -61.3, -60.7], // Martinique
  [2, 6, -54.7, -51.5], // French Guiana
  [-21.5, -20.8, 55.1, 55.9], // Reunion
  [-13.1, -12.5, 44.9, 45.4], // Mayotte
  [46.7, 47.2, -56.5, -56.1], // Saint-Pierre-et-Miquelon
  [-22.9, -19.4, 158, 172.1], // New Caledonia
  [-27.8, -7.8, -154.8, -134.3], // French Polynesia
  [-14.5, -13.1, -178.3, -176.1], // Wallis and Futuna
];

/** False for a point at sea far away, at 0, or with latitude and longitude exchanged. */
export const isInFrance = ({ latitude, longitude }: Point): boolean =>
  BOXES.some(([south, north, west, east]) => latitude >= south && latitude <= north && longitude >= west && longitude <= east);
