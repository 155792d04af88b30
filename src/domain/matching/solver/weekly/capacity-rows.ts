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
  const met = meetings(offers.length, weeks, input);
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
      if (met.candidates[base + w]! <= capacity) continue;
      // Whoever is there stays from `from` to `to`.
      let to = w;
      while (met.firstOfEnd[base + to]! > w) to++;
      let from = w;
      while (met.lastOfStart[base + from]! < w) from--;
      let isImplied = false;
      for (let v = from; v <= to && !isImplied; v++) {
        const other = free[base + v]!;
        isImplied =
          v !== w && other <= capacity && (v > w || other < capacity || met.candidates[base + v]! > met.candidates[base + w]!);
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

/** Per offer and week. */
interface Meetings {
  readonly candidates: Int32Array;
  /** First week of the longest candidate that ends in this one; `weeks` when none does. */
  readonly firstOfEnd: Int32Array;
  /** Last week of the longest candidate that begins in this one; −1 when none does. */
  readonly lastOfStart: Int32Array;
}

function meetings(offerCount: number, weeks: number, { requestCount, start, edgeOffer, first, last }: RowInput): Meetings {
  const candidates = new Int32Array(offerCount * weeks + 1);
  const firstOfEnd = new Int32Array(offerCount * weeks).fill(weeks);
  const lastOfStart = new Int32Array(offerCount * weeks).fill(-1);
  for (let i = 0; i < requestCount; i++) {
    const from = first[i]!;
    const to = last[i]!;
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const base = edgeOffer[e]! * weeks;
      candidates[base + from]!++;
      candidates[base + to + 1]!--;
      if (firstOfEnd[base + to]! > from) firstOfEnd[base + to] = from;
      if (lastOfStart[base + from]! < to) lastOfStart[base + from] = to;
    }
  }
  // One that ends with the year ends where the next offer begins: the sum goes on over all offers.
  for (let at = 1; at < candidates.length; at++) candidates[at]! += candidates[at - 1]!;
  return { candidates, firstOfEnd, lastOfStart };
}
