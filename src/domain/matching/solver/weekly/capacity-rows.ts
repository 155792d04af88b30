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
  /**
   * First row of an offer at or after a week, at `offer × (weeks + 1) + week`. An edge uses those from its first week on to
   * before the week after its last; none when it is never disputed.
   */
  readonly rowAt: Int32Array;
  /** Most rows that one edge uses, and those of all edges together. */
  readonly mostRows: number;
  readonly rowUses: number;
  readonly rowCount: number;
  /** True when all requests are for the same weeks. */
  readonly isAlike: boolean;
  readonly rowOffer: Int32Array;
  readonly rowWeek: Int32Array;
  readonly rowCapacity: Int32Array;
}

/**
 * One row per offer and week at which more candidates than places may meet, whatever the order of the edges. A week whose
 * candidates all belong to another row of the same offer, no larger in capacity, says nothing and has no row.
 * @param free places left per offer and week, at `offer × weeks + week`
 */
export function capacityRows({ offers, weeks }: AllocationProblem, free: Int32Array, input: RowInput): CapacityRows {
  const met = meetings(offers.length, weeks, input);
  const rowOffer: number[] = [];
  const rowWeek: number[] = [];
  const rowCapacity: number[] = [];
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
  return {
    rowAt,
    ...rowUse(rowAt, weeks, input, met.asked),
    rowCount: rowOffer.length,
    isAlike: met.asked !== null,
    rowOffer: Int32Array.from(rowOffer),
    rowWeek: Int32Array.from(rowWeek),
    rowCapacity: Int32Array.from(rowCapacity),
  };
}

function rowUse(
  rowAt: Int32Array,
  weeks: number,
  { requestCount, start, edgeOffer, first, last }: RowInput,
  asked: Int32Array | null,
): Pick<CapacityRows, 'mostRows' | 'rowUses'> {
  let mostRows = 0;
  let rowUses = 0;
  if (rowAt[rowAt.length - 1] === 0) return { mostRows, rowUses };
  for (let j = 0; asked !== null && j < asked.length; j++) {
    if (asked[j] === 0) continue;
    const base = j * (weeks + 1);
    const rows = rowAt[base + last[0]! + 1]! - rowAt[base + first[0]!]!;
    mostRows = Math.max(mostRows, rows);
    rowUses += rows * asked[j]!;
  }
  if (asked !== null) return { mostRows, rowUses };
  for (let i = 0; i < requestCount; i++) {
    const from = first[i]!;
    const to = last[i]! + 1;
    for (let e = start[i]!, end = start[i + 1]!; e < end; e++) {
      const base = edgeOffer[e]! * (weeks + 1);
      const rows = rowAt[base + to]! - rowAt[base + from]!;
      if (rows > mostRows) mostRows = rows;
      rowUses += rows;
    }
  }
  return { mostRows, rowUses };
}

/** Per offer and week. */
interface Meetings {
  readonly candidates: Int32Array;
  /** First week of the longest candidate that ends in this one; `weeks` when none does. */
  readonly firstOfEnd: Int32Array;
  /** Last week of the longest candidate that begins in this one; −1 when none does. */
  readonly lastOfStart: Int32Array;
  /** Edges of each offer, where all requests are for the same weeks; else null. */
  readonly asked: Int32Array | null;
}

function meetings(offerCount: number, weeks: number, { requestCount, start, edgeOffer, first, last }: RowInput): Meetings {
  const candidates = new Int32Array(offerCount * weeks + 1);
  const firstOfEnd = new Int32Array(offerCount * weeks).fill(weeks);
  const lastOfStart = new Int32Array(offerCount * weeks).fill(-1);
  if (requestCount > 0 && areAlike(first) && areAlike(last)) {
    const asked = new Int32Array(offerCount);
    for (let e = 0; e < edgeOffer.length; e++) asked[edgeOffer[e]!]!++;
    for (let j = 0; j < offerCount; j++) {
      if (asked[j] === 0) continue;
      candidates.fill(asked[j]!, j * weeks + first[0]!, j * weeks + last[0]! + 1);
      firstOfEnd[j * weeks + last[0]!] = first[0]!;
      lastOfStart[j * weeks + first[0]!] = last[0]!;
    }
    return { candidates, firstOfEnd, lastOfStart, asked };
  }
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
  return { candidates, firstOfEnd, lastOfStart, asked: null };
}

const areAlike = (values: Int32Array): boolean => values.every((value) => value === values[0]);
