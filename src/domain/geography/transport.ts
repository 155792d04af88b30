/** How far and how long a pupil travels, by means of transport. */
import type { Transport } from '../request/request';

export interface TravelMode {
  /** Mean speed on the way, in km/h of road. */
  readonly speedKmh: number;
  /** Minutes lost whatever the distance: walking to the stop and waiting, parking. */
  readonly fixedMinutes: number;
  /** The longest journey, one way, that one asks of a pupil every day of a stage. */
  readonly longestMinutes: number;
}

/**
 * Assumptions, not measures: usual orders of magnitude of door-to-door journeys outside the large cities. They only bound and
 * order propositions; the school decides. Two-wheels covers bicycle and moped (45 km/h at most by law, R311-1 of the code de la
 * route).
 */
const TRAVEL_MODES: Readonly<Record<Transport, TravelMode>> = {
  walking: { speedKmh: 4.5, fixedMinutes: 0, longestMinutes: 40 },
  'public-transport': { speedKmh: 28, fixedMinutes: 15, longestMinutes: 75 },
  'two-wheels': { speedKmh: 20, fixedMinutes: 5, longestMinutes: 50 },
  accompanied: { speedKmh: 45, fixedMinutes: 5, longestMinutes: 50 },
  car: { speedKmh: 50, fixedMinutes: 5, longestMinutes: 75 },
};

/**
 * Minutes of a journey one way, door to door, rounded to the minute.
 * @param distanceKm by road
 */
export const travelMinutes = (distanceKm: number, transport: Transport): number => {
  const { speedKmh, fixedMinutes } = TRAVEL_MODES[transport];
  return Math.round(fixedMinutes + (distanceKm / speedKmh) * 60);
};

/** The farthest that the transport goes in its longest journey, in kilometres by road. */
export const longestJourneyKm = (transport: Transport): number => {
  const { speedKmh, fixedMinutes, longestMinutes } = TRAVEL_MODES[transport];
  return (speedKmh * (longestMinutes - fixedMinutes)) / 60;
};

/**
 * The radius within which a host can be reached, in kilometres by road: what was accepted, bounded by what the transport can do.
 * Without a transport the accepted radius stands; without either there is no bound.
 */
export const reachableRadiusKm = (acceptedRadiusKm: number | undefined, transport?: Transport): number =>
  Math.min(acceptedRadiusKm ?? Infinity, transport ? longestJourneyKm(transport) : Infinity);
