/** The places of offers one by one, each a calendar that holds one pupil at a time. */
import type { PreparedProblem } from '../prepared-problem';

/** Who occupies a place: a prepared request, or a kept pair (negative). */
export interface PlaceCalendars {
  readonly placeCount: number;
  /** Places of offer j: `firstPlace[j] … firstPlace[j + 1]`. */
  readonly firstPlace: Int32Array;
  readonly offerOf: Int32Array;
  /** Occupied stretches of each place, by week; `request` is −1 for a kept pair. */
  readonly stretches: (readonly Stretch[])[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly request: number;
}

/**
 * Lays a plan out on places: intervals taken by starting week go to the first free place, which never needs more places
 * than there are pupils at the same time (greedy colouring of interval graphs).
 * @param plan edge of each prepared request or −1
 * @param keptWeeks first and last week of each kept pair, in the order of `prepared.kept`
 */
export function layOut(
  prepared: PreparedProblem,
  plan: Int32Array,
  keptWeeks: readonly (readonly [number, number])[],
): PlaceCalendars {
  const { offerCount, requestCount, first, last, edgeOffer, kept } = prepared;
  const waiting: Stretch[][] = Array.from({ length: offerCount }, () => []);
  for (let i = 0; i < requestCount; i++)
    if (plan[i]! >= 0) waiting[edgeOffer[plan[i]!]!]!.push({ from: first[i]!, to: last[i]!, request: i });
  kept.forEach(([, offer], k) => waiting[offer]!.push({ from: keptWeeks[k]![0], to: keptWeeks[k]![1], request: -1 }));
  const most = usefulPlaces(prepared, waiting);
  const firstPlace = new Int32Array(offerCount + 1);
  for (let j = 0; j < offerCount; j++) firstPlace[j + 1] = firstPlace[j]! + most[j]!;
  const placeCount = firstPlace[offerCount]!;
  const offerOf = new Int32Array(placeCount);
  const stretches: Stretch[][] = Array.from({ length: placeCount }, () => []);
  for (let j = 0; j < offerCount; j++) {
    offerOf.fill(j, firstPlace[j]!, firstPlace[j + 1]!);
    for (const stretch of waiting[j]!.sort((a, b) => a.from - b.from || a.to - b.to)) {
      let place = firstPlace[j]!;
      while (place < firstPlace[j + 1]! - 1 && stretches[place]!.some(({ to }) => to >= stretch.from)) place++;
      stretches[place]!.push(stretch);
    }
  }
  return { placeCount, firstPlace, offerOf, stretches };
}

/** Places of each offer, no more than the candidates and kept pairs that could ever use one. */
function usefulPlaces({ offerCount, places, edgeOffer }: PreparedProblem, waiting: readonly (readonly Stretch[])[]): Int32Array {
  const wishes = new Int32Array(offerCount);
  for (let e = 0; e < edgeOffer.length; e++) wishes[edgeOffer[e]!]!++;
  return wishes.map((count, j) => Math.min(places[j]!, count + waiting[j]!.length));
}
