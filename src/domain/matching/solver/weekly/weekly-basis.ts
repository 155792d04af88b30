/** A basis of the linear relaxation of a weekly problem, with the values of its columns: what both simplexes work on. */
import { BasisFactor } from '../basis/basis-factor';
import type { PreparedProblem } from '../prepared-problem';
import { BASIC, FORBIDDEN } from './column-state';
import { weeklyColumns, withCostsOf, type WeeklyColumns } from './weekly-columns';

/** Capacities are widened by about this, each by another amount, so that steps are never stuck on ties. */
const SPREAD = 1e-5;

export interface BasisState {
  readonly basic: Int32Array;
  readonly state: Uint8Array;
  readonly isFull: Uint8Array;
}

/** Entry r of `basic` is the column that pivots on row r, `x[r]` its value and `upper[r]` the most it may hold. */
export class WeeklyBasis {
  columns: WeeklyColumns;
  readonly factor: BasisFactor;
  readonly basic: Int32Array;
  readonly x: Float64Array;
  readonly upper: Float64Array;
  readonly state: Uint8Array;
  /** 1 for each slot that is out of the basis and full. */
  readonly isFull: Uint8Array;
  /** Pivots since the factor was built. */
  sinceFactor = 0;
  private readonly rhs: Float64Array;

  /**
   * Starts with the edge (or −1) that `plan` gives each request, the shortage slots it needs and the slacks.
   * @param rowIds numbers of the rows in the problem of which this is a part: each row is as wide in all parts
   */
  constructor(
    public prepared: PreparedProblem,
    plan: Int32Array,
    rowIds?: Int32Array,
  ) {
    const { requestCount, rowCount: capacityRows, schoolCount, school } = prepared;
    this.columns = weeklyColumns(prepared);
    const { rowCount, columnCount, unplacedFrom, slotFrom, slackFrom, capacityRow, schoolRow, schoolSlot, slotLimit } =
      this.columns;
    this.factor = new BasisFactor(this.columns, prepared.mostRows + 2);
    this.basic = new Int32Array(rowCount);
    this.x = new Float64Array(rowCount);
    this.upper = new Float64Array(rowCount);
    this.state = new Uint8Array(columnCount);
    this.isFull = new Uint8Array(slackFrom - slotFrom);
    this.rhs = spreadCapacities(this.columns, rowIds);
    const missing = new Int32Array(schoolCount);
    for (let i = 0; i < requestCount; i++) {
      this.basic[i] = plan[i]! >= 0 ? plan[i]! : unplacedFrom + i;
      if (plan[i]! < 0) missing[school[i]!]!++;
    }
    for (let r = 0; r < capacityRows; r++) this.basic[capacityRow + r] = slackFrom + r;
    for (let s = 0; s < schoolCount; s++) {
      const slots = schoolSlot[s + 1]! - schoolSlot[s]!;
      const used = slotLimit === Infinity ? 0 : Math.min(missing[s]!, slots - 1);
      this.isFull.fill(1, schoolSlot[s]!, schoolSlot[s]! + used);
      this.basic[schoolRow + s] = slotFrom + schoolSlot[s]! + used;
    }
    for (let r = 0; r < rowCount; r++) this.state[this.basic[r]!] = BASIC;
  }

  /** What `restore` needs to come back here. */
  save(): BasisState {
    return { basic: this.basic.slice(), state: this.state.slice(), isFull: this.isFull.slice() };
  }

  /** Comes back to a saved basis; its factor and values are built at the next `refactor`. */
  restore({ basic, state, isFull }: BasisState): void {
    this.basic.set(basic);
    this.state.set(state);
    this.isFull.set(isFull);
    this.sinceFactor = 0;
  }

  /** Goes on with the same problem at other costs; its factor and values stay. */
  setCosts(prepared: PreparedProblem): void {
    this.prepared = prepared;
    this.columns = withCostsOf(prepared, this.columns);
  }

  /** Forbids columns; those in the basis are to leave it. */
  forbid(columns: readonly number[]): void {
    for (const column of columns) this.state[column]! |= FORBIDDEN;
    this.boundBasics();
  }

  private boundBasics(): void {
    const { basic, upper } = this;
    for (let r = 0; r < basic.length; r++) upper[r] = this.upperOf(basic[r]!);
  }

  upperOf(column: number): number {
    const { slotFrom, slackFrom, slotLimit } = this.columns;
    if (column >= slotFrom && column < slackFrom) return slotLimit;
    return (this.state[column]! & FORBIDDEN) !== 0 ? 0 : Infinity;
  }

  /** Builds the factor and the values afresh; false when rounding errors made the basis unusable. */
  refactor(): boolean {
    const { columns, isFull, x, basic } = this;
    if (!this.factor.rebuild(basic)) return false;
    x.set(this.rhs);
    for (let k = 0; k < isFull.length; k++) if (isFull[k]!) x[columns.schoolRow + columns.slotSchool[k]!]! += columns.slotLimit;
    this.factor.solve(x);
    this.boundBasics();
    this.sinceFactor = 0;
    return true;
  }

  /**
   * Replaces the column of a row, once the factor has solved that row and the entering column.
   * @param pivot entry of the solved column on that row
   */
  replace(row: number, entering: number, leavesFull: boolean, value: number, pivot: number): void {
    const { slotFrom, slackFrom } = this.columns;
    const out = this.basic[row]!;
    this.state[out]! &= ~BASIC;
    if (leavesFull && out >= slotFrom && out < slackFrom) this.isFull[out - slotFrom] = 1;
    if (entering >= slotFrom && entering < slackFrom) this.isFull[entering - slotFrom] = 0;
    this.basic[row] = entering;
    this.state[entering]! |= BASIC;
    this.upper[row] = this.upperOf(entering);
    this.x[row] = value;
    this.factor.replace(row, pivot);
    this.sinceFactor++;
  }

  /** Share of each edge, 0 to 1. */
  shares(): Float64Array {
    const share = new Float64Array(this.columns.unplacedFrom);
    for (let r = 0; r < this.basic.length; r++) if (this.basic[r]! < share.length) share[this.basic[r]!] = this.x[r]!;
    return share;
  }
}

function spreadCapacities({ prepared, rowCount, capacityRow }: WeeklyColumns, rowIds?: Int32Array): Float64Array {
  const values = new Float64Array(rowCount);
  values.fill(1, 0, prepared.requestCount);
  for (let r = 0; r < prepared.rowCount; r++)
    values[capacityRow + r] = prepared.rowCapacity[r]! + SPREAD * (0.5 + scattered(rowIds ? rowIds[r]! : r));
  return values;
}

/** A number in [0, 1) for each row, without any order (the mixing of MurmurHash). */
function scattered(row: number): number {
  let h = Math.imul(row + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return ((h ^ (h >>> 13)) >>> 0) / 0x100000000;
}
