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
  private readonly members: Set<number>[];
  private readonly isMoving: Uint8Array;

  constructor(
    private readonly prepared: PreparedProblem,
    readonly plan: Int32Array,
  ) {
    this.used = new Int32Array(prepared.rowCount);
    this.missing = new Int32Array(prepared.schoolCount);
    this.members = Array.from({ length: prepared.rowCount }, () => new Set<number>());
    this.isMoving = new Uint8Array(prepared.requestCount);
    for (let i = 0; i < prepared.requestCount; i++) {
      if (plan[i]! < 0) this.missing[prepared.school[i]!]!++;
      else this.occupy(i, plan[i]!);
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
    let dearest = -1;
    const last = links === LONGEST_CHAIN ? start[request + 1]! : Math.min(start[request + 1]!, start[request]! + ANSWERS);
    this.isMoving[request] = 1;
    for (let e = start[request]!; e < last && dearest < 0; e++) {
      if (edgeCost[e]! >= most) break;
      const full = this.fullRow(e);
      if (full < 0) {
        dearest = edgeCost[e]!;
        this.take(request, e);
      } else if (links > 1) {
        const paid = this.sendsOn(request, e, full, most, links);
        if (paid < most) dearest = paid;
      }
    }
    this.isMoving[request] = 0;
    if (dearest >= 0) return dearest;
    const unplaced = this.unplacedCost(request);
    if (unplaced >= most) return Infinity;
    this.take(request, -1);
    return unplaced;
  }

  /** The same by one edge, whose row `full` has no room: one of those there leaves. */
  private sendsOn(request: number, e: number, full: number, most: number, links: number): number {
    const { edgeCost } = this.prepared;
    let tried = 0;
    for (const other of [...this.members[full]!]) {
      if (this.isMoving[other] === 1 || tried++ >= IN_THE_WAY) continue;
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
    for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) {
      this.used[rowOf[k]!]!--;
      this.members[rowOf[k]!]!.delete(request);
    }
    return edgeCost[e]!;
  }

  private take(request: number, e: number): void {
    this.plan[request] = e;
    if (e < 0) this.missing[this.prepared.school[request]!]!++;
    else this.occupy(request, e);
  }

  private occupy(request: number, e: number): void {
    const { rowStart, rowOf } = this.prepared;
    for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) {
      this.used[rowOf[k]!]!++;
      this.members[rowOf[k]!]!.add(request);
    }
  }
}
