/** The allocation with one thing changed, to be solved again for real: a request that concedes, or a place more at a host. */
import type { IsoWeek } from '../../calendar/iso-week';
import type { AllocationLine, LimitedAllocation } from '../plan/limited-allocation';
import { slotsIn } from '../plan/plan-options';
import type { Pair } from '../pairing/pair';
import { fitCostOf } from '../plan/allocation-problem';
import type { Candidate } from '../pool/candidate';
import type { Uses } from '../seats/use-period';
import { usesBut } from '../seats/uses-by-holder';
import type { ReachableHost } from '../ranking/reachable-hosts';
import type { AllocationEdge, AllocationRequest, IndexPair } from '../solver/problem';

/** Nobody but these counts; each costs more than all moves and fits of a hub together. */
const MUST_BE_PLACED = 10_000_000;

/**
 * The same allocation where only these requests are to be placed, all of them: the others ask for nothing, the seats held stay
 * held.
 */
export function onlyPlacing(
  allocation: LimitedAllocation,
  wanted: ReadonlySet<number>,
  isHeld: (request: number) => boolean,
): LimitedAllocation {
  const { problem } = allocation;
  const schools = problem.requests.reduce((most, { school }) => Math.max(most, school), 0);
  return {
    ...allocation,
    changedFrom: undefined,
    problem: {
      ...problem,
      requests: problem.requests.map((request, index) =>
        isHeld(index)
          ? request
          : wanted.has(index)
            ? { ...request, unplacedCost: MUST_BE_PLACED }
            : { ...request, unplacedCost: 0, school: schools + 1 + index },
      ),
      edges: problem.edges.filter(([request]) => isHeld(request) || wanted.has(request)),
    },
  };
}

/** True when a bound says that they cannot all be placed. */
export const isProvenImpossible = (lowerBound: number): boolean => lowerBound >= MUST_BE_PLACED;

/** One who could take a place more at a host. */
export interface Taker {
  readonly request: number;
  readonly pair: Pair;
  /** 0–100, not rounded. */
  readonly score: number;
}

/** When a further place is open: in the numbers of the problem, and all other weeks of the hub by name. */
export interface PlaceWeeks {
  readonly first: number;
  readonly last: number;
  readonly elsewhere: readonly IsoWeek[];
}

/**
 * The same allocation with `places` more at a host, for pupils whose stage lies within these weeks. The company takes as many
 * more in these weeks only; what the law and a tutor allow stays as it is.
 */
export function withPlaces(
  allocation: LimitedAllocation,
  host: Candidate,
  { first, last, elsewhere }: PlaceWeeks,
  places: number,
  takers: readonly Taker[],
): LimitedAllocation {
  const { problem, lineOf, hostsOf, slotsOf, uses } = allocation;
  const extra = problem.offers.length;
  const fitting = takers.filter(
    ({ request }) => problem.requests[request]!.first >= first && problem.requests[request]!.last <= last,
  );
  const widened = new Map<Candidate, Candidate>();
  const wider = (candidate: Candidate): Candidate => {
    if (candidate.company.reference !== host.company.reference || candidate.ofCompany.places === undefined) return candidate;
    let copy = widened.get(candidate);
    if (!copy) {
      copy = { ...candidate, ofCompany: { ...candidate.ofCompany, places: candidate.ofCompany.places + places } };
      widened.set(candidate, copy);
    }
    return copy;
  };
  const added = new Map(
    fitting.map(({ request, pair }) => [
      request,
      { pair: [request, extra], needs: pair.needs, candidate: wider(host) } as AllocationLine,
    ]),
  );
  const edges: AllocationEdge[] = fitting.map(({ request, score }) => [request, extra, fitCostOf(score)]);
  const changed = {
    problem: { ...problem, offers: [...problem.offers, { first, last, places }], edges: [...problem.edges, ...edges] },
    uses: usedElsewhere(uses, host, elsewhere, places),
    lineOf: (pair: IndexPair): AllocationLine | undefined => {
      if (pair[1] === extra) return added.get(pair[0]);
      const line = lineOf(pair);
      const candidate = line && wider(line.candidate);
      return line?.candidate === candidate ? line : { ...line!, candidate: candidate! };
    },
  };
  const isThere = ({ company }: Candidate): boolean => company.reference === host.company.reference;
  const touched = new Set([...added.keys(), ...(requestsByCompany(allocation).get(host.company.reference) ?? [])]);
  const changedFrom = { allocation, requests: touched };
  const slotsThere = slotsIn({ ...changed, changedFrom });
  return {
    ...allocation,
    ...changed,
    changedFrom,
    // Elsewhere than at this company nothing changes.
    slotsOf: (pair) => (pair[1] === extra || isThere(lineOf(pair)!.candidate) ? slotsThere(pair) : slotsOf(pair)),
    hostsOf: (request) =>
      touched.has(request)
        ? [
            ...hostsOf(request).map(({ offer, candidate }) => ({ offer, candidate: wider(candidate) })),
            ...(added.has(request) ? [{ offer: extra, candidate: wider(host) }] : []),
          ]
        : hostsOf(request),
  };
}

const byCompany = new WeakMap<LimitedAllocation['hostsOf'], ReadonlyMap<string, ReadonlySet<number>>>();

/** Those who could have a host of a company; worked out once, whatever the wishes. */
function requestsByCompany({ problem, hostsOf }: LimitedAllocation): ReadonlyMap<string, ReadonlySet<number>> {
  const before = byCompany.get(hostsOf);
  if (before !== undefined) return before;
  const all = new Map<string, Set<number>>();
  for (const request of problem.requests.keys())
    for (const { candidate } of hostsOf(request)) {
      const there = all.get(candidate.company.reference);
      if (there) there.add(request);
      else all.set(candidate.company.reference, new Set([request]));
    }
  byCompany.set(hostsOf, all);
  return all;
}

/** A request as it would be, and the hosts that it could then have. */
export interface ConcededPart {
  readonly request: AllocationRequest;
  /** In the numbers of the problem; behind them, hosts that nobody else of the plan could have. */
  readonly hosts: readonly (ReachableHost & { readonly offer: number })[];
}

/** The same allocation with these requests behind all others; what they stand for stays among those without a host. */
export function withParts(allocation: LimitedAllocation, parts: readonly ConcededPart[]): LimitedAllocation {
  const { problem, lineOf, hostsOf, slotsOf } = allocation;
  const count = problem.requests.length;
  const hostsBehind = [
    ...new Set(parts.flatMap(({ hosts }) => hosts.map(({ offer }) => offer).filter((offer) => offer >= problem.offers.length))),
  ];
  const lines = parts.map(
    ({ hosts }, k) =>
      new Map(
        hosts.map(({ offer, pair, candidate }) => [
          offer,
          { pair: [count + k, offer], needs: pair.needs, candidate } as AllocationLine,
        ]),
      ),
  );
  const changed = {
    problem: {
      ...problem,
      requests: [...problem.requests, ...parts.map(({ request }) => request)],
      offers: [...problem.offers, ...hostsBehind.map(() => ({ first: 0, last: problem.weeks - 1, places: 1 }))],
      edges: [
        ...problem.edges,
        ...parts.flatMap(({ hosts }, k) => hosts.map(({ offer, score }): AllocationEdge => [count + k, offer, fitCostOf(score)])),
      ],
    },
    uses: allocation.uses,
    lineOf: (pair: IndexPair): AllocationLine | undefined =>
      pair[0] < count ? lineOf(pair) : lines[pair[0] - count]?.get(pair[1]),
    changedFrom: { allocation, requests: new Set(parts.map((_, k) => count + k)) },
  };
  const slotsThere = slotsIn(changed);
  return {
    ...allocation,
    ...changed,
    slotsOf: (pair) => (pair[0] < count ? slotsOf(pair) : slotsThere(pair)),
    hostsOf: (request) => (request < count ? hostsOf(request) : parts[request - count]!.hosts),
  };
}

/** Outside these weeks the company's further places are as if taken. */
function usedElsewhere(uses: Uses, { company, ofCompany }: Candidate, elsewhere: readonly IsoWeek[], places: number): Uses {
  if (ofCompany.places === undefined) return uses;
  const held = new Map(uses.ofCompany.get(company.reference));
  for (const week of elsewhere) held.set(week, (held.get(week) ?? 0) + places);
  return { ...uses, ofCompany: usesBut(uses.ofCompany, company.reference, held) };
}
