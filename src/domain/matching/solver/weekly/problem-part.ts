/** A weekly problem with a part of its edges only, and the rows that say something there: fewer of both, so faster to solve. */
import type { PreparedProblem } from '../prepared-problem';
import { answerCosts } from '../proof/relaxed-value';

export interface ProblemPart {
  /** The same requests and schools. */
  readonly problem: PreparedProblem;
  /** Edge of the whole problem of each edge, and row of each row; both in the order of the whole. */
  readonly edgeOf: Int32Array;
  readonly rowOf: Int32Array;
  /** Row of the part for each row of the whole, −1 for one that says nothing. */
  readonly rowIn: Int32Array;
}

/** 1 for each edge that is among the cheapest of its request at these prices, so many each. */
export function cheapestAt(
  prepared: PreparedProblem,
  { rowPrice, shortagePrice }: { readonly rowPrice: Float64Array; readonly shortagePrice: Float64Array },
  edges: number,
): Uint8Array {
  const { requestCount, start, edgeCost } = prepared;
  const { paid } = answerCosts(prepared, rowPrice, shortagePrice);
  const isNear = new Uint8Array(edgeCost.length);
  for (let i = 0; i < requestCount; i++) {
    const own = paid.slice(start[i]!, start[i + 1]!).sort();
    const most = own[Math.min(edges, own.length) - 1] ?? 0;
    for (let e = start[i]!; e < start[i + 1]!; e++) if (paid[e]! <= most) isNear[e] = 1;
  }
  return isNear;
}

/**
 * A row that no more edges than it has room for still use, or whose edges all belong to another one of its offer with the same
 * room, is left out.
 * @param isIn 1 for each edge of the part
 * @param isHeld 1 for each row that stays whatever it says; none without
 */
export function partOf(prepared: PreparedProblem, isIn: Uint8Array, isHeld?: Uint8Array): ProblemPart {
  const { requestCount, start, edgeOffer, edgeCost } = prepared;
  const edgeOf = ones(isIn);
  const partStart = new Int32Array(requestCount + 1);
  for (let i = 0, count = 0; i < requestCount; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) count += isIn[e]!;
    partStart[i + 1] = count;
  }
  const says = rowsThatSay(prepared, edgeOf);
  if (isHeld) for (let r = 0; r < says.length; r++) says[r]! |= isHeld[r]!;
  const rowOf = ones(says);
  const rowIn = new Int32Array(prepared.rowCount).fill(-1);
  for (let k = 0; k < rowOf.length; k++) rowIn[rowOf[k]!] = k;
  const ofRows = (values: Int32Array): Int32Array => rowOf.map((r) => values[r]!);
  const ofEdges = (values: Int32Array): Int32Array => edgeOf.map((e) => values[e]!);
  const uses = rowUses(prepared, edgeOf, rowIn);
  return {
    problem: {
      ...prepared,
      ...uses,
      start: partStart,
      edgeRow: null,
      edgeOffer: ofEdges(edgeOffer),
      edgeCost: ofEdges(edgeCost),
      rowCount: rowOf.length,
      rowCapacity: ofRows(prepared.rowCapacity),
      rowOffer: ofRows(prepared.rowOffer),
      rowWeek: ofRows(prepared.rowWeek),
      rowLimit: ofRows(prepared.rowLimit),
      isAssignment: uses.mostRows <= 1,
    },
    edgeOf,
    rowOf,
    rowIn,
  };
}

/** Shares of the whole problem's edges: those of a part, 0 elsewhere. */
export function wholeShares({ edgeOf }: ProblemPart, share: Float64Array, edgeCount: number): Float64Array {
  const whole = new Float64Array(edgeCount);
  for (let k = 0; k < edgeOf.length; k++) whole[edgeOf[k]!] = share[k]!;
  return whole;
}

/** Where there is a 1. */
function ones(marks: Uint8Array): Int32Array {
  let count = 0;
  for (let k = 0; k < marks.length; k++) count += marks[k]!;
  const list = new Int32Array(count);
  for (let k = marks.length - 1; k >= 0; k--) if (marks[k] === 1) list[--count] = k;
  return list;
}

/** 1 for each row that these edges could overfill while they keep to all others. */
function rowsThatSay(prepared: PreparedProblem, edgeOf: Int32Array): Uint8Array {
  const { rowCount, rowStart, rowOf, rowCapacity, rowOffer, rowLimit } = prepared;
  const candidates = new Int32Array(rowCount);
  /** Bits: an edge of the part has its first row of places here; its last one. */
  const bounds = new Uint8Array(rowCount);
  for (let k = 0; k < edgeOf.length; k++) {
    const from = rowStart[edgeOf[k]!]!;
    const to = rowStart[edgeOf[k]! + 1]!;
    if (from === to) continue;
    for (let at = from; at < to; at++) candidates[rowOf[at]!]!++;
    // Rows of places come before shared limits, those of an offer by week.
    let last = to - 1;
    while (last > from && rowLimit[rowOf[last]!]! >= 0) last--;
    bounds[rowOf[from]!]! |= BEGINS;
    bounds[rowOf[last]!]! |= ENDS;
  }
  const isLike = (r: number, other: number): boolean => rowOffer[r] === rowOffer[other] && rowCapacity[r] === rowCapacity[other];
  const says = new Uint8Array(rowCount);
  let hasBegun = false;
  for (let r = 0; r < rowCount; r++) {
    // Where the room changes all edges may go on from the row before.
    if (r > 0 && !isLike(r, r - 1)) hasBegun = rowOffer[r] === rowOffer[r - 1];
    if ((bounds[r]! & BEGINS) !== 0) hasBegun = true;
    const goesOn = r + 1 < rowCount && isLike(r, r + 1) && (bounds[r]! & ENDS) === 0;
    if (rowLimit[r]! < 0 && (goesOn || !hasBegun)) continue;
    hasBegun = false;
    if (candidates[r]! > rowCapacity[r]!) says[r] = 1;
  }
  return says;
}

const BEGINS = 1;
const ENDS = 2;

function rowUses(
  { rowStart, rowOf }: PreparedProblem,
  edgeOf: Int32Array,
  rowIn: Int32Array,
): Pick<PreparedProblem, 'rowStart' | 'rowOf' | 'mostRows'> {
  const partRowStart = new Int32Array(edgeOf.length + 1);
  let room = 0;
  for (let k = 0; k < edgeOf.length; k++) room += rowStart[edgeOf[k]! + 1]! - rowStart[edgeOf[k]!]!;
  const partRowOf = new Int32Array(room);
  let uses = 0;
  let mostRows = 0;
  for (let k = 0; k < edgeOf.length; k++) {
    for (let at = rowStart[edgeOf[k]!]!, end = rowStart[edgeOf[k]! + 1]!; at < end; at++) {
      const r = rowIn[rowOf[at]!]!;
      if (r >= 0) partRowOf[uses++] = r;
    }
    partRowStart[k + 1] = uses;
    mostRows = Math.max(mostRows, uses - partRowStart[k]!);
  }
  return { rowStart: partRowStart, rowOf: partRowOf.subarray(0, uses), mostRows };
}
