/** Kinds of allocation problems that a hub can meet, each drawn at any size: none of them is one that the solver was tuned on. */
import type {
  AllocationEdge,
  AllocationOffer,
  AllocationProblem,
  AllocationRequest,
  SharedLimit,
} from '../../../src/domain/matching/solver/problem';
import { distinct, numbersFrom } from './random-problems';

export interface DrawSize {
  readonly requests: number;
  readonly offers: number;
  readonly seed: number;
}

/** What tells one structure from another; the rest is the same everywhere. */
interface Structure {
  readonly weeks: number;
  readonly schools: number;
  readonly step: number;
  readonly edges: number;
  readonly stage: (draw: Draw) => { readonly first: number; readonly length: number };
  readonly places: (draw: Draw) => number;
  /** Share of the offers that is left. */
  readonly scarcity: number;
  readonly unplaced: (draw: Draw) => number;
  readonly cost: (draw: Draw, from: Spot, to: Spot) => number;
  readonly spot: (draw: Draw) => Spot;
  /** Part of the year that an offer is open. */
  readonly isOpenInPart: boolean;
  /** Offers of one company, which takes so many pupils a week; none without. */
  readonly company?: { readonly offers: number; readonly room: number };
  /** Offers one after another, each request at two neighbours: one refusal moves all the others. */
  readonly isChain?: boolean;
}

interface Draw {
  readonly random: () => number;
  readonly below: (count: number) => number;
}
type Spot = readonly [x: number, y: number];

const distance = ([a, b]: Spot, [c, d]: Spot): number => Math.hypot(a - c, b - d);
const anywhere = ({ random }: Draw): Spot => [random(), random()];
const inCommunes = ({ random, below }: Draw): Spot => {
  const town = below(12);
  return [(town % 4) / 4 + random() * 0.03, Math.floor(town / 4) / 3 + random() * 0.03];
};
/** Starts on any week, ends within the year. */
const within = ({ below }: Draw, weeks: number, length: number): { first: number; length: number } => ({
  first: below(weeks - length + 1),
  length,
});

const COMMON: Structure = {
  weeks: 36,
  schools: 20,
  step: 1000,
  edges: 20,
  stage: (draw) => within(draw, 36, 1 + draw.below(6)),
  places: ({ below }) => 1 + below(2),
  scarcity: 1,
  unplaced: ({ random }) => (random() < 0.1 ? 200_000 : 100_000),
  cost: ({ below }) => 1 + below(1000),
  spot: anywhere,
  isOpenInPart: false,
};
const SAME_WEEKS: Partial<Structure> = { weeks: 4, stage: () => ({ first: 0, length: 4 }), places: () => 1 };
const map: Structure['cost'] = ({ below }, from, to) => 1 + Math.floor(distance(from, to) * 700) + below(60);

/** By name; the sizes are the caller's. */
export const STRUCTURES: Readonly<Record<string, Structure>> = {
  uniform: { ...COMMON, ...SAME_WEEKS },
  map: { ...COMMON, ...SAME_WEEKS, cost: map },
  communes: { ...COMMON, spot: inCommunes, cost: map },
  shortage: { ...COMMON, ...SAME_WEEKS, scarcity: 0.4, cost: map },
  ties: { ...COMMON, ...SAME_WEEKS, cost: () => 100, scarcity: 0.9 },
  'large offers': { ...COMMON, ...SAME_WEEKS, places: ({ below }) => 20 + below(400), scarcity: 0.05 },
  'cost scales': { ...COMMON, ...SAME_WEEKS, cost: ({ random }) => Math.floor(10 ** (random() * 7)), unplaced: () => 20_000_000 },
  dense: { ...COMMON, ...SAME_WEEKS, edges: 1000, scarcity: 0.8 },
  'ranked alike': { ...COMMON, ...SAME_WEEKS, edges: 1000, scarcity: 0.8, cost: (_, __, [x]) => 1 + Math.floor(x * 1000) },
  'nearly ranked alike': {
    ...COMMON,
    ...SAME_WEEKS,
    edges: 1000,
    scarcity: 0.8,
    cost: ({ below }, [, y], [x]) => 1 + Math.floor(x * 1000) + Math.floor(y * 300) + below(40),
  },
  'sparse ranked alike': { ...COMMON, ...SAME_WEEKS, scarcity: 0.8, cost: (_, __, [x]) => 1 + Math.floor(x * 1000) },
  'sparse nearly alike': {
    ...COMMON,
    ...SAME_WEEKS,
    cost: ({ below }, [, y], [x]) => 1 + Math.floor(x * 1000) + Math.floor(y * 300) + below(40),
  },
  chains: { ...COMMON, ...SAME_WEEKS, isChain: true, edges: 2 },
  'long stages': { ...COMMON, stage: (draw) => within(draw, 36, 12 + draw.below(16)), scarcity: 0.8 },
  'two and two weeks': { ...COMMON, stage: ({ below }) => ({ first: 2 * below(17), length: 2 + 2 * below(2) }), scarcity: 0.25 },
  'overlapping windows': {
    ...COMMON,
    weeks: 16,
    stage: ({ below }) => ({ first: 2 + below(6), length: 3 + below(6) }),
    scarcity: 0.5,
    cost: map,
  },
  'mixed lengths': {
    ...COMMON,
    stage: (draw) => within(draw, 36, draw.random() < 0.6 ? 1 + draw.below(2) : 8 + draw.below(20)),
    scarcity: 0.3,
  },
  'shared limits': {
    ...COMMON,
    company: { offers: 8, room: 3 },
    weeks: 12,
    stage: ({ below }) => ({ first: below(4) * 2, length: 2 + below(4) }),
  },
  'many schools': {
    ...COMMON,
    schools: 400,
    step: 5000,
    scarcity: 0.3,
    weeks: 12,
    stage: ({ below }) => ({ first: below(6), length: 2 + below(5) }),
  },
};

/** One draw of a structure: the same for the same size and seed. */
export function drawProblem(name: string, { requests, offers, seed }: DrawSize): AllocationProblem {
  const structure = STRUCTURES[name]!;
  const random = numbersFrom(seed);
  const draw: Draw = { random, below: (count) => Math.floor(random() * count) };
  const { weeks, schools } = structure;
  const asked = Array.from({ length: requests }, (): AllocationRequest => {
    const { first, length } = structure.stage(draw);
    return { first, last: first + length - 1, school: draw.below(schools), unplacedCost: structure.unplaced(draw) };
  });
  const given = Array.from({ length: Math.max(2, Math.round(offers * structure.scarcity)) }, (): AllocationOffer => ({
    first: structure.isOpenInPart && random() < 0.5 ? draw.below(Math.ceil(weeks / 3)) : 0,
    last: weeks - 1,
    places: structure.places(draw),
  }));
  const homes = asked.map(() => structure.spot(draw));
  const hosts = given.map(() => structure.spot(draw));
  const edges = asked.flatMap((_, request): AllocationEdge[] => {
    const near = structure.isChain
      ? [request % given.length, (request + 1) % given.length]
      : [...distinct(Math.min(structure.edges, given.length), given.length, random)];
    return near.map((offer) => [request, offer, structure.cost(draw, homes[request]!, hosts[offer]!)] as const);
  });
  const limits = structure.company === undefined ? [] : companyLimits(structure.company, weeks, asked, edges);
  return { weeks, shortageStep: structure.step, requests: asked, offers: given, edges, ...(limits.length > 0 ? { limits } : {}) };
}

/** Neighbouring offers are of one company, which takes `room` pupils a week. */
function companyLimits(
  { offers, room }: NonNullable<Structure['company']>,
  weeks: number,
  requests: readonly AllocationRequest[],
  edges: readonly AllocationEdge[],
): SharedLimit[] {
  const byCompany = new Map<number, number[]>();
  edges.forEach(([, offer], e) => {
    const company = Math.floor(offer / offers);
    const own = byCompany.get(company);
    if (own) own.push(e);
    else byCompany.set(company, [e]);
  });
  return [...byCompany.values()].flatMap((own) =>
    Array.from({ length: weeks }, (_, week) => ({
      room,
      edges: own.filter((e) => requests[edges[e]![0]]!.first <= week && requests[edges[e]![0]]!.last >= week),
    })).filter((limit) => limit.edges.length > room),
  );
}
