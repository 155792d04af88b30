/** The linear relaxation of a weekly problem as sparse columns: edges, unplaced requests, shortage slots, slacks. */
import type { BasisColumns } from '../basis/pivot-order';
import type { PreparedProblem } from '../prepared-problem';

/**
 * Rows: one per request (placed or not: = 1), one per capacity row (≤ capacity), one per school (unplaced requests =
 * slots used). Columns, in this order: edges; request i unplaced; slots (as many per school as it has requests, the
 * k-th costing k × its step; with no step anywhere one slot per school serves for all); slacks of the capacity rows.
 */
export interface WeeklyColumns extends BasisColumns {
  readonly prepared: PreparedProblem;
  readonly unplacedFrom: number;
  readonly slotFrom: number;
  readonly slackFrom: number;
  readonly columnCount: number;
  readonly capacityRow: number;
  readonly schoolRow: number;
  /** First slot of each school, numbered from 0 without `slotFrom`; then the number of slots. */
  readonly schoolSlot: Int32Array;
  readonly slotSchool: Int32Array;
  /** Most that one slot holds. */
  readonly slotLimit: number;
  readonly edgeRequest: Int32Array;
  costOf(column: number): number;
}

export function weeklyColumns(prepared: PreparedProblem): WeeklyColumns {
  const { requestCount, schoolCount, rowCount, start, edgeCost, rowStart, rowOf, school, steps } = prepared;
  const isFlat = steps.every((step) => step === 0);
  const edgeRequest = new Int32Array(edgeCost.length);
  for (let i = 0; i < requestCount; i++) edgeRequest.fill(i, start[i]!, start[i + 1]!);
  const schoolSlot = new Int32Array(schoolCount + 1);
  for (let i = 0; i < requestCount; i++) schoolSlot[school[i]! + 1]!++;
  for (let s = 0; s < schoolCount; s++) schoolSlot[s + 1] = schoolSlot[s]! + (isFlat ? 1 : schoolSlot[s + 1]!);
  const slotCount = schoolSlot[schoolCount]!;
  const slotSchool = new Int32Array(slotCount);
  for (let s = 0; s < schoolCount; s++) slotSchool.fill(s, schoolSlot[s]!, schoolSlot[s + 1]!);
  const unplacedFrom = edgeCost.length;
  const slotFrom = unplacedFrom + requestCount;
  const slackFrom = slotFrom + slotCount;
  const capacityRow = requestCount;
  const schoolRow = requestCount + rowCount;
  return {
    prepared,
    unplacedFrom,
    slotFrom,
    slackFrom,
    columnCount: slackFrom + rowCount,
    capacityRow,
    schoolRow,
    schoolSlot,
    slotSchool,
    slotLimit: isFlat ? Infinity : 1,
    edgeRequest,
    rowCount: schoolRow + schoolCount,
    rowsOf(column, rows) {
      if (column < unplacedFrom) {
        let n = 0;
        rows[n++] = edgeRequest[column]!;
        for (let k = rowStart[column]!; k < rowStart[column + 1]!; k++) rows[n++] = capacityRow + rowOf[k]!;
        return n;
      }
      if (column < slotFrom) {
        rows[0] = column - unplacedFrom;
        rows[1] = schoolRow + school[column - unplacedFrom]!;
        return 2;
      }
      rows[0] = column < slackFrom ? schoolRow + slotSchool[column - slotFrom]! : capacityRow + column - slackFrom;
      return 1;
    },
    signOf: (column) => (column >= slotFrom && column < slackFrom ? -1 : 1),
    slackRow: (column) => (column >= slackFrom ? capacityRow + column - slackFrom : -1),
    costOf: costsOf(prepared, { unplacedFrom, slotFrom, slackFrom, slotSchool, schoolSlot }),
  };
}

/** The same columns at other costs of edges and shortages. */
export function withCostsOf(prepared: PreparedProblem, columns: WeeklyColumns): WeeklyColumns {
  return { ...columns, prepared, costOf: costsOf(prepared, columns) };
}

function costsOf(
  { edgeCost, unplacedCost, steps }: PreparedProblem,
  {
    unplacedFrom,
    slotFrom,
    slackFrom,
    slotSchool,
    schoolSlot,
  }: Pick<WeeklyColumns, 'unplacedFrom' | 'slotFrom' | 'slackFrom' | 'slotSchool' | 'schoolSlot'>,
): WeeklyColumns['costOf'] {
  return (column) => {
    if (column < unplacedFrom) return edgeCost[column]!;
    if (column < slotFrom) return unplacedCost[column - unplacedFrom]!;
    if (column >= slackFrom) return 0;
    const s = slotSchool[column - slotFrom]!;
    return (column - slotFrom - schoolSlot[s]!) * steps[s]!;
  };
}
