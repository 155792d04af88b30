/** Improves a plan whose rows are of any kind: chains of requests that give way to one another. */
import type { PreparedProblem } from '../prepared-problem';
import { planObjective } from '../proof/plan-objective';
import type { PlanSearch } from './plan-search';

/** Requests that one after another leave their place in one chain. */
const LONGEST_CHAIN = 3;
/** Answers and pupils in the way that are tried at each link of a chain, the cheapest first. */
const ANSWERS = 12;
const IN_THE_WAY = 8;

/**
 * Starts from a valid plan; every step leaves it valid and cheaper. One round gives every request that could have a cheaper
 * answer one try at each: free, or by sending on one pupil who stands in the way, who may send on another.
 */
export function exchangeSearch(prepared: PreparedProblem, start: Int32Array, budget: () => boolean): PlanSearch {
  const chains = new Chains(prepared, start.slice());
  let cost = planObjective(prepared, start);
  return {
    get plan() {
      return chains.plan;
    },
    get cost() {
      return cost;
    },
    round() {
      for (let i = 0; i < prepared.requestCount; i++) {
        if ((i & 15) === 0 && !budget()) return false;
        while (chains.improves(i));
      }
      cost = planObjective(prepared, chains.plan);
      return true;
    },
  };
}

class Chains {
  private readonly used: Int32Array;
  private readonly missing: Int32Array;
  /** Who is in each row: `used[r]` of them from `memberFrom[r]` on, each by the place of its edge and row in `rowOf`. */
  private readonly member: Int32Array;
  private readonly memberFrom: Int32Array;
  /** Of each place in `rowOf`: where it stands in `member`, and the request of its edge. */
  private readonly memberAt: Int32Array;
  private readonly requestOf: Int32Array;
  private readonly isMoving: Uint8Array;
  /** Those in the way that are tried at each link. */
  private readonly inTheWay: Int32Array;

  constructor(
    private readonly prepared: PreparedProblem,
    readonly plan: Int32Array,
  ) {
    const { rowCount, rowOf, rowStart, rowCapacity, requestCount, start, schoolCount, school } = prepared;
    this.used = new Int32Array(rowCount);
    this.missing = new Int32Array(schoolCount);
    const candidates = new Int32Array(rowCount);
    for (const r of rowOf) candidates[r]!++;
    this.memberFrom = new Int32Array(rowCount + 1);
    for (let r = 0; r < rowCount; r++)
      this.memberFrom[r + 1] = this.memberFrom[r]! + Math.max(0, Math.min(candidates[r]!, rowCapacity[r]!));
    this.member = new Int32Array(this.memberFrom[rowCount]!);
    this.memberAt = new Int32Array(rowOf.length);
    this.requestOf = new Int32Array(rowOf.length);
    this.isMoving = new Uint8Array(requestCount);
    this.inTheWay = new Int32Array((LONGEST_CHAIN + 1) * IN_THE_WAY);
    for (let i = 0; i < requestCount; i++) {
      this.requestOf.fill(i, rowStart[start[i]!]!, rowStart[start[i + 1]!]!);
      if (plan[i]! < 0) this.missing[school[i]!]!++;
      else this.occupy(plan[i]!);
    }
  }

  /** True when a chain that begins with this request made the plan cheaper; else all is as before. */
  improves(request: number): boolean {
    const former = this.plan[request]!;
    if (former >= 0 && former === this.prepared.start[request]!) return false;
    const gain = this.leave(request);
    if (this.settles(request, gain, LONGEST_CHAIN) < gain) return true;
    this.take(request, former);
    return false;
  }

  /**
   * Gives a request without an answer one such that all that is paid on the way is less than `most`; what it costs, or Infinity
   * when nothing was changed.
   */
  private settles(request: number, most: number, links: number): number {
    const { start, edgeCost } = this.prepared;
    const last = links === LONGEST_CHAIN ? start[request + 1]! : Math.min(start[request + 1]!, start[request]! + ANSWERS);
    // What is paid may be below 0, where the one who is sent on gains more than the edge costs.
    let paid = Infinity;
    this.isMoving[request] = 1;
    for (let e = start[request]!; e < last && paid === Infinity; e++) {
      if (edgeCost[e]! >= most) break;
      const full = this.fullRow(e);
      if (full < 0) {
        paid = edgeCost[e]!;
        this.take(request, e);
      } else if (links > 1) paid = this.sendsOn(request, e, full, most, links);
    }
    this.isMoving[request] = 0;
    if (paid < Infinity) return paid;
    const unplaced = this.unplacedCost(request);
    if (unplaced >= most) return Infinity;
    this.take(request, -1);
    return unplaced;
  }

  /** The same by one edge, whose row `full` has no room: one of those there leaves. */
  private sendsOn(request: number, e: number, full: number, most: number, links: number): number {
    const { edgeCost } = this.prepared;
    const { member, memberFrom, used, requestOf, isMoving, inTheWay } = this;
    const from = links * IN_THE_WAY;
    let to = from;
    for (let at = memberFrom[full]!, end = at + used[full]!; at < end && to < from + IN_THE_WAY; at++) {
      const other = requestOf[member[at]!]!;
      if (isMoving[other] === 0) inTheWay[to++] = other;
    }
    for (let k = from; k < to; k++) {
      const other = inTheWay[k]!;
      const former = this.plan[other]!;
      const gain = this.leave(other);
      if (this.fullRow(e) < 0) {
        this.take(request, e);
        const paid = this.settles(other, most - edgeCost[e]! + gain, links - 1);
        if (paid < Infinity) return edgeCost[e]! + paid - gain;
        this.leave(request);
      }
      this.take(other, former);
    }
    return Infinity;
  }

  /** A row of the edge without room, −1 when there is none. */
  private fullRow(e: number): number {
    const { rowStart, rowOf, rowCapacity } = this.prepared;
    for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) {
      const r = rowOf[k]!;
      if (this.used[r]! >= rowCapacity[r]!) return r;
    }
    return -1;
  }

  private unplacedCost(request: number): number {
    const { unplacedCost, school, steps } = this.prepared;
    return unplacedCost[request]! + steps[school[request]!]! * this.missing[school[request]!]!;
  }

  /** Takes a request out of its answer and returns what that answer cost; it has none until it takes another. */
  private leave(request: number): number {
    const { school, edgeCost } = this.prepared;
    const e = this.plan[request]!;
    if (e < 0) {
      this.missing[school[request]!]!--;
      return this.unplacedCost(request);
    }
    const { rowStart, rowOf } = this.prepared;
    const { used, member, memberFrom, memberAt } = this;
    for (let k = rowStart[e]!, end = rowStart[e + 1]!; k < end; k++) {
      const r = rowOf[k]!;
      // The last one there comes to where this one stood.
      const last = member[memberFrom[r]! + --used[r]!]!;
      member[memberAt[k]!] = last;
      memberAt[last] = memberAt[k]!;
    }
    return edgeCost[e]!;
  }

  private take(request: number, e: number): void {
    this.plan[request] = e;
    if (e < 0) this.missing[this.prepared.school[request]!]!++;
    else this.occupy(e);
  }

  private occupy(e: number): void {
    const { rowStart, rowOf } = this.prepared;
    const { used, member, memberFrom, memberAt } = this;
    for (let k = rowStart[e]!, end = rowStart[e + 1]!; k < end; k++) {
      const r = rowOf[k]!;
      const at = memberFrom[r]! + used[r]!++;
      member[at] = k;
      memberAt[k] = at;
    }
  }
}
