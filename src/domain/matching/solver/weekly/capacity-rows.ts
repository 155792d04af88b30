/** Which offers and weeks can be disputed: the maximal groups of candidates that may meet there. */
import type { AllocationProblem } from '../problem';

export interface RowInput {
  readonly requestCount: number;
  readonly start: Int32Array;
  readonly edgeOffer: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Rows of the places of offers. */
export interface CapacityRows {
  /** Rows that an edge uses: `rowFrom … rowTo`; none when it is never disputed. */
  readonly rowFrom: Int32Array;
  readonly rowTo: Int32Array;
  readonly rowCount: number;
  readonly rowOffer: Int32Array;
  readonly rowWeek: Int32Array;
  readonly rowCapacity: Int32Array;
}

/**
 * One row per offer and week at which more candidates than places may meet, and those that each edge uses. A week whose
 * candidates all belong to another row of the same offer, no larger in capacity, says nothing and has no row.
 * @param free places left per offer and week, at `offer × weeks + week`
 */
export function capacityRows({ offers, weeks }: AllocationProblem, free: Int32Array, input: RowInput): CapacityRows {
  const { requestCount, start, edgeOffer, first, last } = input;
  const edgeTotal = edgeOffer.length;
  // Per offer and week: number of candidates, earliest end and latest start among them.
  const candidates = new Int32Array(offers.length * weeks);
  const earliestEnd = new Int32Array(offers.length * weeks).fill(weeks);
  const latestStart = new Int32Array(offers.length * weeks).fill(-1);
  for (let i = 0; i < requestCount; i++) {
    const from = first[i]!;
    const to = last[i]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const base = edgeOffer[e]! * weeks;
      for (let at = base + from; at <= base + to; at++) {
        candidates[at]!++;
        if (earliestEnd[at]! > to) earliestEnd[at] = to;
        if (latestStart[at]! < from) latestStart[at] = from;
      }
    }
  }
  const rowOffer: number[] = [];
  const rowWeek: number[] = [];
  const rowCapacity: number[] = [];
  // First row of an offer at or after a week, as a global row number.
  const rowAt = new Int32Array(offers.length * (weeks + 1));
  for (let j = 0; j < offers.length; j++) {
    const base = j * weeks;
    for (let w = 0; w < weeks; w++) {
      rowAt[j * (weeks + 1) + w] = rowOffer.length;
      const capacity = free[base + w]!;
      if (candidates[base + w]! <= capacity) continue;
      let isImplied = false;
      for (let v = latestStart[base + w]!; v <= earliestEnd[base + w]! && !isImplied; v++) {
        const other = free[base + v]!;
        isImplied = v !== w && other <= capacity && (v > w || other < capacity || candidates[base + v]! > candidates[base + w]!);
      }
      if (isImplied) continue;
      rowOffer.push(j);
      rowWeek.push(w);
      rowCapacity.push(capacity);
    }
    rowAt[j * (weeks + 1) + weeks] = rowOffer.length;
  }
  const rowFrom = new Int32Array(edgeTotal);
  const rowTo = new Int32Array(edgeTotal);
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const base = edgeOffer[e]! * (weeks + 1);
      rowFrom[e] = rowAt[base + first[i]!]!;
      rowTo[e] = rowAt[base + last[i]! + 1]!;
    }
  }
  return {
    rowFrom,
    rowTo,
    rowCount: rowOffer.length,
    rowOffer: Int32Array.from(rowOffer),
    rowWeek: Int32Array.from(rowWeek),
    rowCapacity: Int32Array.from(rowCapacity),
  };
}
