/** What is left of a weekly problem once some answers are known to be out: fewer edges, and fewer rows that say something. */
import type { PreparedProblem } from '../prepared-problem';
import { rowOfEach, unimplied } from './edge-rows';

export interface CoreProblem {
  readonly core: PreparedProblem;
  /** Edge of the whole problem of each edge of the core. */
  readonly edgeOf: Int32Array;
}

/**
 * The same requests and schools, without the edges that are out. A row that no more edges than it has room for still use, or
 * that another one implies, is left out.
 * @param isOut 1 for each edge that is out
 */
export function coreProblem(prepared: PreparedProblem, isOut: Uint8Array): CoreProblem {
  const { requestCount, start, edgeOffer, edgeCost, rowStart, rowOf, rowCount, rowCapacity } = prepared;
  const edgeOf = new Int32Array(edgeCost.length);
  const coreStart = new Int32Array(requestCount + 1);
  const edgesOf: number[][] = Array.from({ length: rowCount }, () => []);
  let count = 0;
  for (let i = 0; i < requestCount; i++) {
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      if (isOut[e] === 1) continue;
      for (let k = rowStart[e]!; k < rowStart[e + 1]!; k++) edgesOf[rowOf[k]!]!.push(count);
      edgeOf[count++] = e;
    }
    coreStart[i + 1] = count;
  }
  const disputed: number[] = [];
  for (let r = 0; r < rowCount; r++) if (edgesOf[r]!.length > rowCapacity[r]!) disputed.push(r);
  const kept = unimplied(
    disputed.map((r) => edgesOf[r]!),
    disputed.map((r) => rowCapacity[r]!),
    count,
  ).map((k) => disputed[k]!);
  const coreRowStart = new Int32Array(count + 1);
  for (const r of kept) for (const e of edgesOf[r]!) coreRowStart[e + 1]!++;
  let mostRows = 0;
  for (let e = 0; e < count; e++) {
    mostRows = Math.max(mostRows, coreRowStart[e + 1]!);
    coreRowStart[e + 1]! += coreRowStart[e]!;
  }
  const coreRowOf = new Int32Array(coreRowStart[count]!);
  const at = coreRowStart.slice();
  kept.forEach((r, k) => {
    for (const e of edgesOf[r]!) coreRowOf[at[e]!++] = k;
  });
  const ofRows = (values: Int32Array): Int32Array => Int32Array.from(kept, (r) => values[r]!);
  const whole = edgeOf.slice(0, count);
  const isAssignment = mostRows <= 1;
  const core: PreparedProblem = {
    ...prepared,
    start: coreStart,
    edgeOffer: Int32Array.from(whole, (e) => edgeOffer[e]!),
    edgeCost: Int32Array.from(whole, (e) => edgeCost[e]!),
    rowStart: coreRowStart,
    rowOf: coreRowOf,
    rowCount: kept.length,
    rowCapacity: ofRows(rowCapacity),
    rowOffer: ofRows(prepared.rowOffer),
    rowWeek: ofRows(prepared.rowWeek),
    rowLimit: ofRows(prepared.rowLimit),
    mostRows,
    isAssignment,
    edgeRow: isAssignment ? rowOfEach(coreRowStart, coreRowOf, kept.length) : null,
  };
  return { core, edgeOf: whole };
}
