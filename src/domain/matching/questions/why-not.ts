/** Why not this host for this pupil: its exclusions, or the plan that has the pair and what it takes from whom. */
import type { Exclusion } from '../ranking/exclusions/exclusion';
import { judgeHost } from '../ranking/rank-hosts';
import {
  allocationUnder,
  groundPastRules,
  pairsOf,
  type AllocationWishes,
  type PlanGround,
  type PlannedPair,
} from '../plan/allocate';
import type { LimitedAllocation } from '../plan/limited-allocation';
import { inTheWay } from '../plan/plan-limits';
import type { IndexPair } from '../solver/problem';
import { hostsByNumber, type HostChange } from './host-change';
import { imposePair } from './impose-pair';

export type WhyNot =
  | { readonly kind: 'unknown-request' | 'unknown-host' | 'already' | 'seats-held' }
  | { readonly kind: 'excluded'; readonly exclusions: readonly Exclusion[]; readonly mayOverride: boolean }
  /** The animator keeps others there. */
  | { readonly kind: 'kept-away'; readonly keptReferences: readonly string[] }
  | {
      readonly kind: 'solved';
      /** The pupil of the question first, then by reference. */
      readonly changes: readonly HostChange[];
      readonly placedBefore: number;
      readonly placedAfter: number;
      /** What the whole loses beside the number placed, as the plan counts it. */
      readonly loss: number;
      readonly isBest: boolean;
      /** What the checker finds wrong with the answer. */
      readonly faults: readonly string[];
      /** The rules that the animator would go past; empty for a host that suits. */
      readonly exclusions: readonly Exclusion[];
    };

/**
 * @param wishes what the animator imposes, and as `previous` the plan that the question is asked of
 * @param mayGoOn asked now and then; the first `false` ends the search with the best plan so far
 */
export function whyNot(ground: PlanGround, wishes: AllocationWishes, asked: PlannedPair, mayGoOn: () => boolean): WhyNot {
  const { requestReference, hostId } = asked;
  const request = ground.requests.find(({ reference }) => reference === requestReference);
  if (request === undefined) return { kind: 'unknown-request' };
  const [pair] = pairsOf([asked], ground.indexed, ground.choicesOf);
  if (pair === undefined) {
    const judged = judgeHost(request, hostId, ground.context);
    if (judged === undefined || judged.exclusions.length === 0) return { kind: 'unknown-host' };
    const { exclusions, mayOverride } = judged;
    const past = mayOverride ? groundPastRules(ground, asked) : ground;
    const found = past === ground ? undefined : whyNot(past, wishes, asked, mayGoOn);
    return found?.kind === 'solved' ? { ...found, exclusions } : { kind: 'excluded', exclusions, mayOverride };
  }
  if (wishes.previous.some((line) => isSame(line, asked))) return { kind: 'already' };
  const kept = wishes.kept.filter((line) => line.requestReference !== requestReference);
  const forbidden = wishes.forbidden.filter((line) => !isSame(line, asked));
  const allocation = allocationUnder(ground, { kept: [...kept, asked], forbidden, previous: wishes.previous });
  if (!holds(allocation, pair)) {
    const alone = allocationUnder(ground, { kept: [asked], forbidden, previous: wishes.previous });
    return holds(alone, pair)
      ? { kind: 'kept-away', keptReferences: keptThere(ground, allocation, pair) }
      : { kind: 'seats-held' };
  }
  return solved(ground, allocation, pair, mayGoOn);
}

const isSame = (one: PlannedPair, other: PlannedPair): boolean =>
  one.requestReference === other.requestReference && one.hostId === other.hostId;

const holds = ({ constraints }: LimitedAllocation, [request, offer]: IndexPair): boolean =>
  (constraints.kept ?? []).some((kept) => kept[0] === request && kept[1] === offer);

/** The kept requests that fill the host's own weeks or what it shares with others. */
function keptThere(ground: PlanGround, { constraints, lineOf, problem, uses }: LimitedAllocation, pair: IndexPair): string[] {
  const asked = problem.requests[pair[0]]!;
  const kept = constraints.kept ?? [];
  const sharing = inTheWay(
    lineOf(pair)!,
    kept.flatMap((one) => lineOf(one) ?? []),
    uses,
  ).map((line) => line.pair[0]);
  const there = kept.filter(([request, offer]) => {
    const { first, last } = problem.requests[request]!;
    return offer === pair[1] && first <= asked.last && asked.first <= last;
  });
  return [...new Set([...there.map(([request]) => request), ...sharing])].map((request) => ground.requests[request]!.reference);
}

function solved(ground: PlanGround, allocation: LimitedAllocation, pair: IndexPair, mayGoOn: () => boolean): WhyNot {
  const present = allocation.constraints.previous?.placed ?? [];
  const { plan, changed, cost, costBefore, isBest, faults } = imposePair(allocation, pair, mayGoOn);
  const before = new Map(present);
  const hostAt = hostsByNumber(ground);
  return {
    kind: 'solved',
    changes: [pair[0], ...changed.filter((request) => request !== pair[0])].map((request) => ({
      requestReference: ground.requests[request]!.reference,
      before: hostAt(request, before.get(request)),
      after: hostAt(request, plan.get(request)),
    })),
    placedBefore: before.size,
    placedAfter: plan.size,
    loss: cost - costBefore,
    isBest,
    faults,
    exclusions: [],
  };
}
