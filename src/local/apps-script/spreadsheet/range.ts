/** A block of cells as scripts hold it, and the reading and writing of its values. */
import type { CostKind } from '../base/cost-model';
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { parseA1, toA1, wholeLines, type Area } from './model/a1';
import { NO_CONTENT, type AttributeFields, type Attributes } from './model/attributes';
import type { CellImage } from './model/cell-image';
import type { ValidationRule } from './model/data-validation';
import type { SheetModel } from './model/sheet-model';

export class Range {
  /** @param lines how the range was asked for when it names whole columns or rows: D:F */
  constructor(
    readonly ctx: RunContext,
    readonly sheet: SheetModel,
    readonly area: Area,
    private readonly lines?: string,
  ) {}

  get cells(): number {
    return this.area.rows * this.area.columns;
  }

  /** One value for each cell, in rows. */
  map<T>(of: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(row + r, column + c)));
  }

  attributes(row: number, column: number): Attributes | null {
    return this.sheet.grid.attributes(row, column);
  }

  first(): Range {
    return this.rows === 1 && this.columns === 1 ? this : new Range(this.ctx, this.sheet, { ...this.area, rows: 1, columns: 1 });
  }

  get rows(): number {
    return this.area.rows;
  }

  get columns(): number {
    return this.area.columns;
  }

  /** Reads values as scripts get them. */
  values(): (string | number | boolean | Date | CellImage)[][] {
    this.ctx.workbook.recalculate();
    this.ctx.spendCells(this.cells);
    return this.ctx.workbook.scriptValues(this.sheet, this.area);
  }

  displayValues(): string[][] {
    this.ctx.workbook.recalculate();
    this.ctx.spendCells(this.cells);
    return this.map((r, c) => this.ctx.workbook.display(this.sheet, r, c));
  }

  /** Writes one value per cell; what was written before a refused cell stays. */
  write(of: (r: number, c: number) => unknown): this {
    this.ctx.spendCells(this.cells);
    const { row, column, rows, columns } = this.area;
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < columns; c += 1)
        this.ctx.workbook.write(this.sheet, row + r, column + c, of(r, c), (rule, a1) => this.refuse(rule, a1));
    }
    return this;
  }

  private refuse(rule: ValidationRule, a1: string): never {
    const listed = rule.criterion.startsWith('VALUE_IN')
      ? this.ctx.workbook.listed(this.ctx.workbook.internValidation(rule))
      : [];
    const hint = listed.length ? ` Please enter one of the following values: ${listed.join(', ')}.` : '';
    throw new ScriptException(`The data you entered in cell ${a1} violates the data validation rules set on this cell.${hint}`);
  }

  /** Changes the look of all cells in one way. */
  restyle(patch: AttributeFields): this {
    return this.restyleBy(this.ctx.workbook.attributes.change(patch));
  }

  /** The same where what a cell becomes depends on how it looked. */
  restyleBy(change: (from: Attributes | null) => Attributes | null): this {
    this.sheet.grid.changeAttributes(this.area, change);
    return this;
  }

  /** Changes one trait cell by cell; neighbours in a row that get the same are changed together. */
  restyleEach<F extends keyof AttributeFields>(field: F, of: (r: number, c: number) => AttributeFields[F]): this {
    const { row, column } = this.area;
    const changes = new Map<AttributeFields[F], (from: Attributes | null) => Attributes | null>();
    const finish = (r: number, begun: number, end: number, value: AttributeFields[F]): void => {
      if (!changes.has(value)) changes.set(value, this.ctx.workbook.attributes.change({ [field]: value }));
      this.sheet.grid.changeAttributes(
        { row: row + r, column: column + begun, rows: 1, columns: end - begun },
        changes.get(value)!,
      );
    };
    for (let r = 0; r < this.rows; r += 1) {
      let [begun, alike] = [0, of(r, 0)];
      for (let c = 1; c < this.columns; c += 1) {
        const value = of(r, c);
        if (value === alike) continue;
        finish(r, begun, c, alike);
        [begun, alike] = [c, value];
      }
      finish(r, begun, this.columns, alike);
    }
    return this;
  }

  clearContent(): this {
    const { row, column, rows, columns } = this.area;
    const keep = this.ctx.workbook.attributes.change(NO_CONTENT);
    const grid = this.sheet.grid;
    for (let r = row; r < Math.min(row + rows, grid.rows.length); r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const attributes = grid.attributes(r, c);
        if (grid.value(r, c) !== null || attributes?.fields.formula !== undefined) grid.set(r, c, null, keep(attributes));
      }
    }
    return this;
  }

  a1(): string {
    return this.lines ?? toA1(this.area);
  }

  /** A part of the same sheet; throws the platform's texts when it leaves the grid. */
  sibling(row: number, column: number, rows: number, columns: number): Range {
    return rangeAt(this.ctx, this.sheet, row, column, rows, columns);
  }
}

/** Refuses a range that a person took away meanwhile: its tab, its rows or its columns. */
export function refuseGone(range: Range, cost: CostKind): void {
  if (cost === 'local') return;
  const { sheet, area } = range;
  requireSheet(range.ctx, sheet);
  if (area.row + area.rows > sheet.grid.maxRows || area.column + area.columns > sheet.grid.maxColumns) {
    throw new ScriptException('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Refuses a tab that is no longer in the spreadsheet. */
export function requireSheet(ctx: RunContext, sheet: SheetModel): void {
  if (!ctx.workbook.sheets.includes(sheet)) throw new ScriptException(`Sheet ${sheet.id} not found`);
}

/** A range by 0-based place and size, with the platform's refusals. */
export function rangeAt(ctx: RunContext, sheet: SheetModel, row: number, column: number, rows: number, columns: number): Range {
  if (row < 0) throw new ScriptException('The starting row of the range is too small.');
  if (column < 0) throw new ScriptException('The starting column of the range is too small.');
  if (rows < 1) throw new ScriptException('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ScriptException('The number of columns in the range must be at least 1.');
  if (row + rows > sheet.grid.maxRows || column + columns > sheet.grid.maxColumns) {
    throw new ScriptException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return new Range(ctx, sheet, {
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  });
}

/** A range by A1 text inside one sheet. */
export function rangeByText(ctx: RunContext, sheet: SheetModel, text: string): Range {
  const area = parseA1(text, sheet.grid.maxRows, sheet.grid.maxColumns);
  if (!area) throw new ScriptException('Range not found');
  const range = rangeAt(ctx, sheet, area.row, area.column, area.rows, area.columns);
  const lines = wholeLines(text);
  return lines === undefined ? range : new Range(ctx, sheet, range.area, lines);
}

/** Checks that the data has the shape of the range. */
export function requireShape(range: Range, data: readonly unknown[], method: string): readonly (readonly unknown[])[] {
  const wrong = data.find((row) => !Array.isArray(row));
  if (wrong !== undefined) {
    const types = data.every((item) => typeof item === 'number') ? 'number[]' : 'Array';
    throw new ScriptException(`The parameters (${types}) don't match the method signature for SpreadsheetApp.Range.${method}.`);
  }
  if (data.length !== range.rows) {
    throw new ScriptException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${range.rows}.`,
    );
  }
  for (const row of data as readonly (readonly unknown[])[]) {
    if (row.length !== range.columns) {
      throw new ScriptException(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${range.columns}.`,
      );
    }
  }
  return data as readonly (readonly unknown[])[];
}
