/** Placement and delay told by type, school and sector. */
import { groupBy } from '../group-by';
import { schoolName } from '../school/school';
import { measureOf, type Case, type Measure } from './measure';
import { placementDelays, settled } from './request-cases';
import { openGroups, type OpenGroups } from './small-groups';
import type { RequestFact, YearFacts } from './year-facts';

export const BREAKDOWNS = ['type', 'school', 'sector'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export interface GroupFigures {
  /** A request type, a school as people read it, a sector; absent for the groups that are told as one. */
  readonly key?: string;
  /** Searches that are over. */
  readonly settled: number;
  readonly placed: number;
  readonly delay: Measure;
}

/** The sector that a request is counted in: the first one sought, else that of its training. */
export const sectorOf = ({ request, training }: Pick<RequestFact, 'request' | 'training'>): string | undefined =>
  request.soughtSectors[0] ?? training?.sectors[0];

/** What a request is told under; requests of which it is not known are one group among the others. */
export const NOT_KNOWN = '';
export const keyOf = ({ rows }: Pick<YearFacts, 'rows'>): Readonly<Record<Breakdown, (fact: RequestFact) => string>> => {
  const names = new Map(rows.schools.map((school) => [school.uai, schoolName(school)]));
  return {
    type: ({ request }) => request.type ?? NOT_KNOWN,
    school: ({ request }) => names.get(request.schoolUai ?? '') ?? NOT_KNOWN,
    sector: (fact) => sectorOf(fact) ?? NOT_KNOWN,
  };
};

/** How many there are in each group. */
export const sizes = (groups: ReadonlyMap<string, readonly unknown[]>): ReadonlyMap<string, number> =>
  new Map([...groups].map(([key, group]) => [key, group.length]));

/** Calls with the members of each group that may be told, the ones told as one last. */
export function told<T, R>(
  { alone, together }: OpenGroups,
  groups: ReadonlyMap<string, readonly T[]>,
  tell: (members: readonly T[], key: string | undefined) => R,
): R[] {
  const of = (keys: readonly string[]): T[] => keys.flatMap((key) => groups.get(key) ?? []);
  return [...alone.map((key) => tell(of([key]), key)), ...(together.length === 0 ? [] : [tell(of(together), undefined)])];
}

/** The groups that may be told, the largest first, those told as one last; empty when none may. */
export function breakDown(facts: YearFacts, by: Breakdown): GroupFigures[] {
  const key = keyOf(facts)[by];
  const delays = new Map(placementDelays(facts).map((one) => [one.request!, one]));
  const groups = groupBy(settled(facts), key);
  // Sectors are told of all requests too, beside the places: those still looked for are the difference.
  const open = by === 'sector' ? groupBy(searched(facts), key) : new Map<string, RequestFact[]>();
  const figures = told(openGroups(sizes(groups), sizes(open)), groups, (members, group): GroupFigures => {
    const placed = members.filter(({ isPlaced }) => isPlaced);
    const cases: Case[] = placed.flatMap((fact) => delays.get(fact) ?? []);
    return {
      ...(group === undefined ? {} : { key: group }),
      settled: members.length,
      placed: placed.length,
      delay: measureOf(cases, 'median', true),
    };
  }).filter(({ settled: count }) => count > 0);
  // All the rest, and nothing else, is no breakdown.
  return figures.some(({ key: own }) => own !== undefined) ? figures : [];
}

/** Still looked for. */
const searched = ({ requests }: YearFacts): RequestFact[] =>
  requests.filter(({ isSettled, status }) => !isSettled && status !== 'cancelled');

/** Which sectors may be told, the same for placements and for places. */
export const openSectors = (facts: YearFacts): OpenGroups => {
  const key = keyOf(facts).sector;
  return openGroups(sizes(groupBy(settled(facts), key)), sizes(groupBy(searched(facts), key)));
};
