/** The cells of one tab: a plain array of rows, where the rows nobody wrote to share one look per column. */
import { isVisible, NO_CONTENT, type Attributes, type AttributeTable } from './attributes';
import type { Area } from './a1';
import type { CellValue } from './cell-value';

/** One row; both arrays may be shorter than the grid is wide. */
export interface GridRow {
  readonly v: CellValue[];
  readonly a: (Attributes | null)[];
  /** What the row looked like when it was last shown; forgotten at each change. */
  shown?: unknown;
  /** Also held by a state that was remembered: whoever changes it makes a row of its own first. */
  isShared?: boolean;
}

export class SheetGrid {
  /** Rows from the top down to the last one that was written. */
  readonly rows: GridRow[] = [];
  /** Look of the rows below, by column. */
  readonly tail: (Attributes | null)[] = [];
  /** Rows to save, and from which row on everything moved. */
  readonly dirtyRows = new Set<number>();
  dirtyFrom = Number.POSITIVE_INFINITY;
  isTailDirty = true;
  version = 1;
  formulas = 0;
  private extent: { readonly version: number; readonly rows: number; readonly columns: number } | null = null;

  constructor(
    readonly table: AttributeTable,
    public maxRows: number,
    public maxColumns: number,
  ) {}

  value(row: number, column: number): CellValue {
    return this.rows[row]?.v[column] ?? null;
  }

  attributes(row: number, column: number): Attributes | null {
    const held = this.rows[row];
    return (held ? held.a[column] : this.tail[column]) ?? null;
  }

  /** Writes value and attributes of one cell. */
  set(row: number, column: number, value: CellValue, attributes: Attributes | null): void {
    const held = this.rowAt(row);
    const before = held.a[column];
    if (before?.fields.formula !== undefined) this.formulas -= 1;
    if (attributes?.fields.formula !== undefined) this.formulas += 1;
    pad(held.v, column);
    pad(held.a, column);
    held.v[column] = value;
    held.a[column] = attributes;
    this.touch(row);
  }

  /** Writes the value that a formula gave; the cell did not change for those who save it. */
  setComputed(row: number, column: number, value: CellValue): void {
    if (this.rows[row]) this.own(row).v[column] = value;
  }

  /** Applies one change of look to an area; an area that reaches the bottom of the grid costs nothing for its unwritten rows. */
  changeAttributes(area: Area, change: (from: Attributes | null) => Attributes | null): void {
    const bottom = area.row + area.rows;
    const toBottom = bottom >= this.maxRows;
    if (!toBottom && bottom > this.rows.length) this.rowAt(bottom - 1);
    if (toBottom && area.row > this.rows.length) this.rowAt(area.row - 1);
    for (let r = area.row; r < Math.min(bottom, this.rows.length); r += 1) {
      let held = this.rows[r]!;
      let isChanged = false;
      for (let c = area.column; c < area.column + area.columns; c += 1) {
        const from = held.a[c] ?? null;
        const to = change(from);
        if (to === from) continue;
        isChanged = true;
        held = this.own(r);
        pad(held.a, c);
        held.a[c] = to;
        if ((from?.fields.formula === undefined) !== (to?.fields.formula === undefined))
          this.formulas += to?.fields.formula === undefined ? -1 : 1;
      }
      // What looks as before is not saved again.
      if (isChanged) this.touch(r);
    }
    if (!toBottom) return;
    for (let c = area.column; c < area.column + area.columns; c += 1) {
      pad(this.tail, c);
      this.tail[c] = change(this.tail[c] ?? null);
    }
    this.isTailDirty = true;
    this.version += 1;
  }

  /** The row, made real with the look of the unwritten ones if need be. */
  rowAt(row: number): GridRow {
    while (this.rows.length <= row) {
      this.rows.push({ v: [], a: this.tail.slice() });
      this.dirtyRows.add(this.rows.length - 1);
    }
    return this.own(row);
  }

  /** The rows as they are now, for whoever remembers them: from now on a change makes a row of its own first. */
  shareRows(): readonly GridRow[] {
    for (const row of this.rows) row.isShared = true;
    return this.rows.slice();
  }

  private own(row: number): GridRow {
    const held = this.rows[row]!;
    return held.isShared ? (this.rows[row] = { v: held.v.slice(), a: held.a.slice(), shown: held.shown }) : held;
  }

  private ownAll(): void {
    for (let r = 0; r < this.rows.length; r += 1) this.own(r);
  }

  touch(row: number): void {
    this.dirtyRows.add(row);
    const held = this.rows[row];
    if (held) held.shown = undefined;
    this.version += 1;
  }

  private touchFrom(row: number): void {
    this.dirtyFrom = Math.min(this.dirtyFrom, row);
    this.version += 1;
  }

  /** Inserts rows that look like `likeRow` (a note or a formula is not inherited). */
  insertRows(at: number, count: number, likeRow?: number): void {
    this.maxRows += count;
    const like = likeRow === undefined ? undefined : this.rows[likeRow];
    if (at >= this.rows.length && !like) {
      this.version += 1;
      this.isTailDirty = true;
      return;
    }
    if (at > this.rows.length) this.rowAt(at - 1);
    const look = (like?.a ?? this.tail).map(
      (from) => from && this.table.intern({ ...from.fields, ...NO_CONTENT, note: undefined }),
    );
    this.rows.splice(at, 0, ...Array.from({ length: count }, () => ({ v: [], a: look.slice() })));
    this.touchFrom(at);
  }

  /** Removes rows and gives those that were written. */
  deleteRows(at: number, count: number): GridRow[] {
    this.maxRows -= count;
    const removed = this.rows.splice(at, count);
    for (const row of removed) this.formulas -= row.a.filter((a) => a?.fields.formula !== undefined).length;
    this.isTailDirty = true;
    this.touchFrom(at);
    return removed;
  }

  /** Puts back rows taken away by `deleteRows`. */
  restoreRows(at: number, count: number, rows: readonly GridRow[]): void {
    this.maxRows += count;
    if (rows.length) {
      if (at > this.rows.length) this.rowAt(at - 1);
      this.rows.splice(at, 0, ...rows);
      for (const row of rows) this.formulas += row.a.filter((a) => a?.fields.formula !== undefined).length;
    }
    this.isTailDirty = true;
    this.touchFrom(at);
  }

  /** Gives the rows a new order: `order[i]` is the old place, counted from `first`, of what comes at `first + i`. */
  reorder(first: number, order: readonly number[]): void {
    this.rowAt(first + order.length - 1);
    const old = this.rows.slice(first, first + order.length);
    order.forEach((from, i) => {
      this.rows[first + i] = old[from]!;
    });
    this.touchFrom(first);
  }

  insertColumns(at: number, count: number): void {
    this.maxColumns += count;
    this.everyArray((array) => {
      if (array.length > at) array.splice(at, 0, ...Array.from({ length: count }, () => null));
    });
  }

  /** Removes columns and gives, for each written row and the tail, what stood there. */
  deleteColumns(
    at: number,
    count: number,
  ): { readonly v: CellValue[][]; readonly a: (Attributes | null)[][]; readonly tail: (Attributes | null)[] } {
    this.maxColumns -= count;
    this.ownAll();
    const v = this.rows.map((row) => row.v.splice(at, count));
    const a = this.rows.map((row) => row.a.splice(at, count));
    for (const cells of a) this.formulas -= cells.filter((cell) => cell?.fields.formula !== undefined).length;
    const tail = this.tail.splice(at, count);
    this.changedEverywhere();
    return { v, a, tail };
  }

  /** Puts back what `deleteColumns` gave. */
  restoreColumns(at: number, count: number, removed: ReturnType<SheetGrid['deleteColumns']>): void {
    this.insertColumns(at, count);
    this.rows.forEach((_row, r) => {
      for (let i = 0; i < count; i += 1) {
        const attributes = removed.a[r]?.[i] ?? null;
        const value = removed.v[r]?.[i] ?? null;
        if (attributes || value !== null) this.set(r, at + i, value, attributes);
      }
    });
    removed.tail.forEach((attributes, i) => {
      pad(this.tail, at + i);
      this.tail[at + i] = attributes;
    });
  }

  /** Moves `count` columns so that they come before the column that stood at `to`. */
  moveColumns(from: number, count: number, to: number): void {
    this.everyArray((array) => {
      pad(array as unknown[], this.maxColumns - 1);
      const moved = array.splice(from, count);
      array.splice(to > from ? to - count : to, 0, ...(moved as never[]));
    });
  }

  /** Number of rows down to the last one with content. */
  lastRow(): number {
    return this.contentExtent().rows;
  }

  /** Number of columns up to the last one with content. */
  lastColumn(): number {
    return this.contentExtent().columns;
  }

  private contentExtent(): { readonly rows: number; readonly columns: number } {
    if (this.extent?.version !== this.version)
      this.extent = { version: this.version, rows: this.findLastRow(), columns: this.findLastColumn() };
    return this.extent;
  }

  private findLastRow(): number {
    for (let r = this.rows.length - 1; r >= 0; r -= 1) {
      const row = this.rows[r]!;
      for (let c = row.v.length - 1; c >= 0; c -= 1) if (hasContent(row, c)) return r + 1;
    }
    return 0;
  }

  private findLastColumn(): number {
    let last = 0;
    for (const row of this.rows) {
      for (let c = Math.max(row.v.length, row.a.length) - 1; c >= last; c -= 1)
        if (hasContent(row, c)) {
          last = c + 1;
          break;
        }
    }
    return last;
  }

  /** Rows and columns down to the last cell that shows something: content, colour, note, drop-down. */
  shownSize(): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = this.tail.reduce((last, attributes, c) => (attributes ? c + 1 : last), 0);
    this.rows.forEach((row, r) => {
      for (let c = Math.max(row.v.length, row.a.length) - 1; c >= 0; c -= 1) {
        if (!hasContent(row, c) && !(row.a[c] && isVisible(row.a[c]!))) continue;
        rows = r + 1;
        columns = Math.max(columns, c + 1);
        break;
      }
    });
    return { rows, columns: Math.min(columns, this.maxColumns) };
  }

  private everyArray(change: (array: (CellValue | Attributes)[]) => void): void {
    this.ownAll();
    for (const row of this.rows) {
      change(row.v as (CellValue | Attributes)[]);
      change(row.a as (CellValue | Attributes)[]);
    }
    change(this.tail as (CellValue | Attributes)[]);
    this.changedEverywhere();
  }

  private changedEverywhere(): void {
    for (const row of this.rows) row.shown = undefined;
    this.isTailDirty = true;
    this.touchFrom(0);
  }
}

function hasContent(row: GridRow, column: number): boolean {
  const value = row.v[column];
  if (value !== null && value !== undefined && value !== '') return true;
  const fields = row.a[column]?.fields;
  return fields !== undefined && (fields.formula !== undefined || fields.image !== undefined);
}

function pad(array: unknown[], upTo: number): void {
  while (array.length < upTo) array.push(null);
}
