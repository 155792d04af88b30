/** Distances between two points, estimated without a map of the roads. */
import type { Point } from './place-match';

const EARTH_RADIUS_KM = 6371;

/**
 * Road kilometres per kilometre in a straight line. 1.34 is the mean over 300 European cities of the way to their centre
 * (mean detour 1.343, Environment and Planning B, 2023, doi:10.1177/23998083231168870). In the mountains the true one is higher.
 */
export const ROAD_FACTOR = 1.34;

/** Great-circle distance in kilometres. */
export const greatCircleKm = (a: Point, b: Point): number => {
  const radians = Math.PI / 180;
  const sinLatitude = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const sinLongitude = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const haversine =
    sinLatitude * sinLatitude + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * sinLongitude * sinLongitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
};

/** Distance by road in kilometres, estimated: great circle × `ROAD_FACTOR`. */
export const roadDistanceKm = (a: Point, b: Point): number => greatCircleKm(a, b) * ROAD_FACTOR;
