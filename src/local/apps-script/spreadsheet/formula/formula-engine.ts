/** Computes the formulas of a spreadsheet, once after each change of its cells. */
import { serialOfInstant } from '../../../clock/serial-date';
import { parseA1, shiftReference } from '../model/a1';
import { CellError, type CellValue } from '../model/cell-value';
import type { SheetModel } from '../model/sheet-model';
import type { Workbook } from '../model/workbook';
import { compare, textOf } from './compare-values';
import { FRENCH_NAMES, FUNCTIONS, numberOf, single, type Operand } from './functions';
import { FormulaSyntaxError, parseFormula, type FormulaNode } from './parse-formula';

const MAX_DEPTH = 50;
/** Where a formula is read from, and how far from the cell it was written for. */
interface Home {
  readonly sheet: SheetModel;
  readonly rows: number;
  readonly columns: number;
}

export interface FormulaEngine {
  /** Brings all formulas up to date; does nothing when no cell changed. */
  recalculate(): void;
  /** The value of a formula written for one cell, as it reads so many rows and columns further. */
  evaluate(text: string, sheet: SheetModel, rows: number, columns: number): CellValue;
}

/** The formulas of a workbook. */
export function formulaEngine(workbook: Workbook, now: () => number): FormulaEngine {
  return new Engine(workbook, now);
}

class Engine implements FormulaEngine {
  private readonly trees = new Map<string, FormulaNode | CellError>();
  /** Values found since the last change, by cell. */
  private done = new Map<string, CellValue>();
  /** The state of the cells that they were found for. */
  private seen = '';

  constructor(
    private readonly workbook: Workbook,
    private readonly now: () => number,
  ) {}

  recalculate(): void {
    const { sheets, zone } = this.workbook;
    if (!sheets.some((sheet) => sheet.grid.formulas > 0)) return;
    const today = Math.floor(serialOfInstant(this.now(), zone));
    const state = `${today} ${sheets.map((sheet) => `${sheet.id}:${sheet.grid.version}`).join()}`;
    if (state === this.seen) return;
    this.seen = state;
    this.done = new Map();
    for (const sheet of sheets) if (sheet.grid.formulas > 0) this.recalculateSheet(sheet);
  }

  evaluate(text: string, sheet: SheetModel, rows: number, columns: number): CellValue {
    const tree = this.treeOf(text);
    return tree instanceof CellError ? tree : single(this.compute(tree, { sheet, rows, columns }, 0));
  }

  private recalculateSheet(sheet: SheetModel): void {
    sheet.grid.rows.forEach((row, r) => {
      if (!row.a.some((attributes) => attributes?.fields.formula !== undefined)) return;
      row.shown = undefined;
      row.a.forEach((attributes, c) => {
        if (attributes?.fields.formula !== undefined) this.valueAt(sheet, r, c, 0);
      });
    });
  }

  private treeOf(text: string): FormulaNode | CellError {
    let tree = this.trees.get(text);
    if (!tree) {
      try {
        tree = parseFormula(text, this.workbook.locale.decimal === ',');
      } catch (error) {
        if (!(error instanceof FormulaSyntaxError)) throw error;
        tree = new CellError('#ERROR!');
      }
      this.trees.set(text, tree);
    }
    return tree;
  }

  private valueAt(sheet: SheetModel, row: number, column: number, depth: number): CellValue {
    const text = sheet.grid.attributes(row, column)?.fields.formula;
    if (text === undefined) return sheet.grid.value(row, column);
    const key = `${sheet.id}:${row}:${column}`;
    const known = this.done.get(key);
    if (known !== undefined) return known;
    // A formula that comes back to itself finds this.
    this.done.set(key, new CellError('#REF!'));
    const tree = this.treeOf(text);
    const value =
      depth > MAX_DEPTH
        ? new CellError('#REF!')
        : tree instanceof CellError
          ? tree
          : single(this.compute(tree, { sheet, rows: 0, columns: 0 }, depth + 1));
    this.done.set(key, value);
    sheet.grid.setComputed(row, column, value);
    return value;
  }

  private compute(node: FormulaNode, home: Home, depth: number): Operand {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'range':
        return this.cellsOf(node, home, depth);
      case 'negative':
      case 'percent': {
        const value = single(this.compute(node.of, home, depth));
        const figure = numberOf(value);
        return figure instanceof CellError ? figure : node.kind === 'negative' ? -figure : figure / 100;
      }
      case 'operator':
        return operate(
          node.operator,
          single(this.compute(node.left, home, depth)),
          single(this.compute(node.right, home, depth)),
        );
      case 'call':
        return this.call(node, home, depth);
    }
  }

  private cellsOf(node: FormulaNode & { readonly kind: 'range' }, home: Home, depth: number): Operand {
    const sheet = node.sheet === undefined ? home.sheet : this.workbook.sheetByName(node.sheet);
    const area = sheet && parseA1(shiftReference(node.a1, home.rows, home.columns), sheet.grid.maxRows, sheet.grid.maxColumns);
    if (!sheet || !area) return new CellError('#REF!');
    const rows = Math.min(area.rows, Math.max(1, sheet.grid.rows.length - area.row));
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => this.valueAt(sheet, area.row + r, area.column + c, depth)),
    );
  }

  private call(node: FormulaNode & { readonly kind: 'call' }, home: Home, depth: number): Operand {
    const run = FUNCTIONS[FRENCH_NAMES[node.name] ?? node.name];
    // A function that is not computed here shows what the platform shows while it works.
    if (!run) return this.workbook.locale.loading;
    const serial = serialOfInstant(this.now(), this.workbook.zone);
    return run(
      node.args.map((arg) => this.compute(arg, home, depth)),
      { today: Math.floor(serial), now: serial },
    );
  }
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') return textOf(left) + textOf(right);
  if (/[=<>]/.test(operator)) return compare(left, right, operator);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  if (operator === '/') return b === 0 ? new CellError('#DIV/0!') : a / b;
  const result = ({ '+': a + b, '-': a - b, '*': a * b, '^': a ** b } as Record<string, number>)[operator]!;
  return Number.isFinite(result) ? result : new CellError('#NUM!');
}
