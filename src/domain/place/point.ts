/** A point on the map, as the register keeps it. */

/** Degrees, WGS 84. `tier` says how sure it is: 0 = the place itself, 1 = mean of its postal code, 2 = mean of its EPCI. */
export interface KnownPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly tier: 0 | 1 | 2;
}
