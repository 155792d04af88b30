/** Reads an allocation problem from untyped JSON, or says what is wrong with it. */
import type { AllocationEdge, AllocationOffer, AllocationProblem, AllocationRequest, SharedLimit } from './problem';

/** Costs stay under this so that sums along any path fit in 32 bits. */
export const LARGEST_COST = 500_000_000;
const MOST_WEEKS = 520;

/**
 * Checks the whole problem: whole numbers, weeks inside the calendar, edges between known requests and offers.
 * @throws Error whose message names the first fault and where it is
 */
export function readAllocationProblem(json: unknown): AllocationProblem {
  const file = record(json, 'the file');
  const weeks = integer(file.weeks, '"weeks"', 1, MOST_WEEKS);
  const shortageStep = integer(file.shortageStep, '"shortageStep"', 0, LARGEST_COST);
  const requests = list(file.requests, '"requests"').map((entry, i): AllocationRequest => {
    const place = `request ${i}`;
    const { first, last, school, unplacedCost } = record(entry, place);
    return {
      ...stretch(first, last, weeks, place),
      school: integer(school, `"school" of ${place}`, 0, 1_000_000),
      unplacedCost: integer(unplacedCost, `"unplacedCost" of ${place}`, 0, LARGEST_COST),
    };
  });
  const offers = list(file.offers, '"offers"').map((entry, j): AllocationOffer => {
    const place = `offer ${j}`;
    const { first, last, places } = record(entry, place);
    return { ...stretch(first, last, weeks, place), places: integer(places, `"places" of ${place}`, 0, 100_000) };
  });
  const edges = list(file.edges, '"edges"').map((entry, e): AllocationEdge => {
    const place = `edge ${e}`;
    if (!Array.isArray(entry) || entry.length !== 3) throw new Error(`${capital(place)} must be [request, offer, cost].`);
    return [
      integer(entry[0], `the request of ${place}`, 0, requests.length - 1),
      integer(entry[1], `the offer of ${place}`, 0, offers.length - 1),
      integer(entry[2], `the cost of ${place}`, -LARGEST_COST, LARGEST_COST),
    ];
  });
  const limits = list(file.limits ?? [], '"limits"').map((entry, l): SharedLimit => {
    const place = `limit ${l}`;
    const { room, edges: numbers } = record(entry, place);
    return {
      room: integer(room, `"room" of ${place}`, 0, 100_000),
      edges: list(numbers, `"edges" of ${place}`).map((e) => integer(e, `an edge of ${place}`, 0, edges.length - 1)),
    };
  });
  return { weeks, shortageStep, requests, offers, edges, ...(limits.length === 0 ? {} : { limits }) };
}

function record(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${capital(place)} must be an object.`);
  return value as Record<string, unknown>;
}

function list(value: unknown, place: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${capital(place)} must be a list.`);
  return value;
}

function integer(value: unknown, place: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new Error(`${capital(place)} must be a whole number.`);
  if (value < least || value > most) throw new Error(`${capital(place)} is ${value}; expected ${least} to ${most}.`);
  return value;
}

function stretch(first: unknown, last: unknown, weeks: number, place: string): { first: number; last: number } {
  const from = integer(first, `"first" of ${place}`, 0, weeks - 1);
  const to = integer(last, `"last" of ${place}`, 0, weeks - 1);
  if (to < from) throw new Error(`${capital(place)} ends (week ${to}) before it begins (week ${from}).`);
  return { first: from, last: to };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
