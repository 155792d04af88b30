/** Every row that an edge uses: the places of its offer, week by week, and the limits that it shares with other offers. */
import type { AllocationProblem } from '../problem';
import type { CapacityRows, RowInput } from './capacity-rows';

export interface EdgeRows {
  /** Rows of edge e: entries `rowStart[e] … rowStart[e + 1]` of `rowOf`; none when it is never disputed. */
  readonly rowStart: Int32Array;
  readonly rowOf: Int32Array;
  readonly rowCount: number;
  readonly rowCapacity: Int32Array;
  /** Offer and week of a row of places, −1 of a shared limit; number of the limit in the problem, −1 of places. */
  readonly rowOffer: Int32Array;
  readonly rowWeek: Int32Array;
  readonly rowLimit: Int32Array;
  /** Row of each edge, `rowCount` of one that is never disputed; null when some edge uses two rows. */
  readonly edgeRow: Int32Array | null;
  /** Most rows that one edge uses. */
  readonly mostRows: number;
  /** True when no edge uses two rows: capacity is then one constraint per edge. */
  readonly isAssignment: boolean;
  /** True when a row is a shared limit: the places of offers alone no longer say whether a plan is valid. */
  readonly hasLimits: boolean;
}

/**
 * The rows of a problem. A row whose requests can never be too many, or whose edges all belong to another one with no more
 * room, says nothing and is left out.
 * @param room of each limit of the problem
 */
export function edgeRows(
  problem: AllocationProblem,
  places: CapacityRows,
  room: readonly number[],
  input: RowInput & { readonly edgeId: Int32Array | null },
): EdgeRows {
  const limits = disputedLimits(problem, room, input);
  if (limits.length === 0) return rowsWithoutLimits(places, problem.weeks, input);
  const { rowStart: placeStart, rowOf: placeOf } = rowsOfPlaces(places, problem.weeks, input);
  const edgesOf: (readonly number[])[] = [
    ...edgesOfPlaces(places.rowCount, placeStart, placeOf),
    ...limits.map(({ edges }) => edges),
  ];
  const capacity = [...places.rowCapacity, ...limits.map(({ limit }) => room[limit]!)];
  const kept = unimplied(edgesOf, capacity, input.edgeOffer.length);
  const rowStart = new Int32Array(input.edgeOffer.length + 1);
  for (const r of kept) for (const e of edgesOf[r]!) rowStart[e + 1]!++;
  let mostRows = 0;
  for (let e = 0; e < rowStart.length - 1; e++) {
    mostRows = Math.max(mostRows, rowStart[e + 1]!);
    rowStart[e + 1]! += rowStart[e]!;
  }
  const rowOf = new Int32Array(rowStart[rowStart.length - 1]!);
  const at = rowStart.slice();
  kept.forEach((r, k) => {
    for (const e of edgesOf[r]!) rowOf[at[e]!++] = k;
  });
  const isPlaces = (r: number): boolean => r < places.rowCount;
  const isAssignment = mostRows <= 1;
  return {
    rowStart,
    rowOf,
    edgeRow: isAssignment ? rowOfEach(rowStart, rowOf, kept.length) : null,
    rowCount: kept.length,
    rowCapacity: Int32Array.from(kept, (r) => capacity[r]!),
    rowOffer: Int32Array.from(kept, (r) => (isPlaces(r) ? places.rowOffer[r]! : -1)),
    rowWeek: Int32Array.from(kept, (r) => (isPlaces(r) ? places.rowWeek[r]! : -1)),
    rowLimit: Int32Array.from(kept, (r) => (isPlaces(r) ? -1 : limits[r - places.rowCount]!.limit)),
    mostRows,
    isAssignment,
    hasLimits: kept.some((r) => !isPlaces(r)),
  };
}

/** Where an edge has one row at most, the lists of rows are made when they are asked for: exact assignments never do. */
function rowsWithoutLimits(places: CapacityRows, weeks: number, input: RowInput): EdgeRows {
  const { rowCount, rowCapacity, rowOffer, rowWeek, mostRows } = places;
  const isAssignment = mostRows <= 1;
  let lists = isAssignment ? null : rowsOfPlaces(places, weeks, input);
  const known = (): Pick<EdgeRows, 'rowStart' | 'rowOf'> => (lists ??= rowsOfPlaces(places, weeks, input));
  return {
    get rowStart() {
      return known().rowStart;
    },
    get rowOf() {
      return known().rowOf;
    },
    edgeRow: isAssignment ? placeOfEach(places, weeks, input) : null,
    rowCount,
    rowCapacity,
    rowOffer,
    rowWeek,
    rowLimit: new Int32Array(rowCount).fill(-1),
    mostRows,
    isAssignment,
    hasLimits: false,
  };
}

/** The one row of each edge, `none` without, from lists that have no more than one. */
function rowOfEach(rowStart: Int32Array, rowOf: Int32Array, none: number): Int32Array {
  const edgeRow = new Int32Array(rowStart.length - 1);
  for (let e = 0; e < edgeRow.length; e++) edgeRow[e] = rowStart[e + 1]! > rowStart[e]! ? rowOf[rowStart[e]!]! : none;
  return edgeRow;
}

/** The same from the places of offers. */
function placeOfEach(places: CapacityRows, weeks: number, { requestCount, start, edgeOffer, first, last }: RowInput): Int32Array {
  const { rowAt, rowCount, isAlike } = places;
  const edgeRow = new Int32Array(edgeOffer.length);
  const rowOf = (offer: number, i: number): number => {
    const row = rowAt[offer * (weeks + 1) + first[i]!]!;
    return row < rowAt[offer * (weeks + 1) + last[i]! + 1]! ? row : rowCount;
  };
  if (isAlike) {
    const ofOffer = new Int32Array(rowAt.length / (weeks + 1));
    for (let j = 0; j < ofOffer.length; j++) ofOffer[j] = rowOf(j, 0);
    for (let e = 0; e < edgeRow.length; e++) edgeRow[e] = ofOffer[edgeOffer[e]!]!;
    return edgeRow;
  }
  for (let i = 0; i < requestCount; i++)
    for (let e = start[i]!, end = start[i + 1]!; e < end; e++) edgeRow[e] = rowOf(edgeOffer[e]!, i);
  return edgeRow;
}

function rowsOfPlaces(
  { rowAt, rowUses }: CapacityRows,
  weeks: number,
  { requestCount, start, edgeOffer, first, last }: RowInput,
): Pick<EdgeRows, 'rowStart' | 'rowOf'> {
  const rowStart = new Int32Array(edgeOffer.length + 1);
  const rowOf = new Int32Array(rowUses);
  let at = 0;
  for (let i = 0; i < requestCount; i++) {
    const from = first[i]!;
    const to = last[i]! + 1;
    for (let e = start[i]!, end = start[i + 1]!; e < end; e++) {
      const base = edgeOffer[e]! * (weeks + 1);
      for (let r = rowAt[base + from]!, past = rowAt[base + to]!; r < past; r++) rowOf[at++] = r;
      rowStart[e + 1] = at;
    }
  }
  return { rowStart, rowOf };
}

function edgesOfPlaces(rowCount: number, rowStart: Int32Array, rowOf: Int32Array): number[][] {
  const edgesOf: number[][] = Array.from({ length: rowCount }, () => []);
  for (let e = 0; e < rowStart.length - 1; e++) for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) edgesOf[rowOf[k]!]!.push(e);
  return edgesOf;
}

/** The limits that more requests than they have room for could meet in, with their prepared edges. */
function disputedLimits(
  { limits = [], edges }: AllocationProblem,
  room: readonly number[],
  { requestCount, start, edgeId }: RowInput & { readonly edgeId: Int32Array | null },
): { readonly limit: number; readonly edges: readonly number[] }[] {
  if (limits.length === 0 || edgeId === null) return [];
  const preparedAt = new Int32Array(edges.length).fill(-1);
  const requestAt = new Int32Array(edgeId.length);
  for (let i = 0; i < requestCount; i++) requestAt.fill(i, start[i]!, start[i + 1]!);
  for (let e = 0; e < edgeId.length; e++) preparedAt[edgeId[e]!] = e;
  const lastIn = new Int32Array(requestCount).fill(-1);
  return limits.flatMap((limit, number) => {
    const inside: number[] = [];
    let requests = 0;
    for (const id of limit.edges) {
      const e = preparedAt[id]!;
      if (e < 0) continue;
      inside.push(e);
      if (lastIn[requestAt[e]!] !== number) requests++;
      lastIn[requestAt[e]!] = number;
    }
    return requests > room[number]! ? [{ limit: number, edges: distinctInOrder(inside) }] : [];
  });
}

/** Sorted as typed numbers: several times faster than with a comparison. */
function distinctInOrder(list: readonly number[]): number[] {
  const sorted = Int32Array.from(list).sort();
  const distinct: number[] = [];
  for (let k = 0; k < sorted.length; k++) if (k === 0 || sorted[k] !== sorted[k - 1]) distinct.push(sorted[k]!);
  return distinct;
}

/** Numbers of the rows that no other one implies; of two that say the same, the first. */
function unimplied(edgesOf: readonly (readonly number[])[], capacity: readonly number[], edgeCount: number): number[] {
  const from = new Int32Array(edgeCount + 1);
  for (const edges of edgesOf) for (const e of edges) from[e + 1]!++;
  for (let e = 0; e < edgeCount; e++) from[e + 1]! += from[e]!;
  const rowsOf = new Int32Array(from[edgeCount]!);
  const at = from.slice();
  for (let r = 0; r < edgesOf.length; r++) for (const e of edgesOf[r]!) rowsOf[at[e]!++] = r;
  const shared = new Int32Array(edgesOf.length);
  const isImplied = (row: number, edges: readonly number[]): boolean => {
    if (edges.length === 0) return true;
    for (let k = from[edges[0]!]!; k < from[edges[0]! + 1]!; k++) {
      const other = rowsOf[k]!;
      if (other === row || shared[other] !== edges.length || capacity[other]! > capacity[row]!) continue;
      if (capacity[other]! < capacity[row]! || edgesOf[other]!.length > edges.length || other < row) return true;
    }
    return false;
  };
  const kept: number[] = [];
  for (let row = 0; row < edgesOf.length; row++) {
    const edges = edgesOf[row]!;
    shared.fill(0);
    for (const e of edges) for (let k = from[e]!; k < from[e + 1]!; k++) shared[rowsOf[k]!]!++;
    if (!isImplied(row, edges)) kept.push(row);
  }
  return kept;
}
