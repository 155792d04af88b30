/** What a place more is worth by the prices of the plan, confirmed by exchanges with the place. */
import type { RequestNeeds } from '../pairing/request-needs';
import type { PlanGround } from '../plan/allocate';
import type { LimitedAllocation } from '../plan/limited-allocation';
import type { AllocationDuals } from '../solver/problem';
import { solveAllocation } from '../solver/solve-allocation';
import { takerOf, takersOf } from './askable';
import { withPlaces } from './changed-world';
import { boundOf, changedBetween, costOf, faultsOfPromise, type Placement } from './checker';
import { exchangedFrom } from './exchanged-from';
import { whoCouldGive } from './who-could-give';
import type { WorthSearch } from './worth-search';
import { pricesOf, statementOf } from './statement';

/** A request that gains as much by a place is one that the shortage bears on, be it left out or in the place of one that is. */
const SHORT_VALUE = 5_000_000;

export function worthBySolving(
  ground: PlanGround,
  allocation: LimitedAllocation,
  onScreen: Placement,
  needs: (request: number) => RequestNeeds,
  mayGoOn: () => boolean,
): WorthSearch {
  const statement = statementOf(allocation);
  const present = exchangedFrom(allocation, onScreen, mayGoOn);
  const isAllPlaced = ground.requests.every((_, request) => present.has(request));
  const { kept, forbidden } = allocation.constraints;
  const { duals } = isAllPlaced ? NO_PRICES : solveAllocation(allocation.problem, { kept, forbidden, budget: mayGoOn });
  const isBound = boundOf(statement, pricesOf(duals)) <= costOf(statement, present);
  const priceFaults = isBound ? [] : ['the prices prove more than the plan costs'];
  return {
    present,
    short: isAllPlaced ? [] : shortRequests(allocation, duals, ground.requests.length),
    tryAt: ({ hosts, span }) => {
      const { candidate } = hosts[0]!;
      const takers = takersOf(ground, candidate, needs);
      const solve = (places: number) => {
        const world = withPlaces(allocation, candidate, span, places, takers);
        const solved = exchangedFrom(world, present, mayGoOn);
        return { plan: solved, more: solved.size - present.size, faults: faultsIn(world, present, solved) };
      };
      const one = solve(1);
      const two = one.more < 1 ? one : solve(2);
      const faults = [...priceFaults, ...one.faults, ...two.faults];
      const seated = newlyIn(present, two.plan);
      const given = whoCouldGive(allocation, one.plan, hosts, span, (request, host) =>
        takerOf(request, host, needs(request), ground.context),
      );
      return { withOne: one.more, withTwo: two.more, seated, hosts: given, faults };
    },
  };
}

const NO_PRICES = { duals: { weekPrices: [], shortagePrices: [] } as AllocationDuals };

/** Those who have a host in the second plan and had none in the first. */
export const newlyIn = (present: Placement, plan: Placement): number[] =>
  [...plan.keys()].filter((request) => !present.has(request));

/** What the checker finds wrong with a plan in a world with a place more. */
export function faultsIn(world: LimitedAllocation, present: Placement, plan: Placement): string[] {
  const statement = statementOf(world);
  const changed = changedBetween(present, plan);
  return faultsOfPromise(statement, {
    present,
    plan,
    imposed: world.constraints.kept,
    told: { changed, placed: plan.size, cost: costOf(statement, plan) },
  });
}

/** By the prices, the requests that would free or take a place of which somebody is short. */
function shortRequests({ problem }: LimitedAllocation, duals: AllocationDuals, count: number): number[] {
  const sums = new Map<number, Float64Array>();
  for (const { offer, week, price } of duals.weekPrices) {
    if (!sums.has(offer)) sums.set(offer, new Float64Array(problem.weeks + 1));
    for (let w = week; w < problem.weeks; w++) sums.get(offer)![w + 1]! += price;
  }
  const shortage = new Map(duals.shortagePrices.map(({ school, price }) => [school, price] as const));
  const value = problem.requests.map(({ unplacedCost, school }) => unplacedCost + (shortage.get(school) ?? 0));
  for (const [request, offer, cost] of problem.edges) {
    const { first, last } = problem.requests[request]!;
    const sum = sums.get(offer);
    value[request] = Math.min(value[request]!, cost + (sum ? sum[last + 1]! - sum[first]! : 0));
  }
  return value.slice(0, count).flatMap((worth, request) => (worth >= SHORT_VALUE ? [request] : []));
}
