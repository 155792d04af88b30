/** Computes the formulas of a spreadsheet, once after each change of its cells. */
import { serialOfInstant } from '../../../clock/serial-date';
import { parseA1, shiftReference } from '../model/a1';
import { CellError, type CellValue } from '../model/cell-value';
import type { SheetModel } from '../model/sheet-model';
import type { Workbook } from '../model/workbook';
import { FRENCH_NAMES, FUNCTIONS, single, type Operand } from './functions';
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
  const trees = new Map<string, FormulaNode | CellError>();
  let seen = '';
  const treeOf = (text: string): FormulaNode | CellError => {
    let tree = trees.get(text);
    if (!tree) {
      try {
        tree = parseFormula(text, workbook.locale.decimal === ',');
      } catch (error) {
        if (!(error instanceof FormulaSyntaxError)) throw error;
        tree = new CellError('#ERROR!');
      }
      trees.set(text, tree);
    }
    return tree;
  };

  let done = new Map<string, CellValue>();

  const valueAt = (sheet: SheetModel, row: number, column: number, depth: number): CellValue => {
    const text = sheet.grid.attributes(row, column)?.fields.formula;
    if (text === undefined) return sheet.grid.value(row, column);
    const key = `${sheet.id}:${row}:${column}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    // A formula that comes back to itself finds this.
    done.set(key, new CellError('#REF!'));
    const tree = treeOf(text);
    const value =
      depth > MAX_DEPTH
        ? new CellError('#REF!')
        : tree instanceof CellError
          ? tree
          : single(compute(tree, { sheet, rows: 0, columns: 0 }, depth + 1));
    done.set(key, value);
    sheet.grid.setComputed(row, column, value);
    return value;
  };

  const compute = (node: FormulaNode, home: Home, depth: number): Operand => {
    if (node.kind === 'value') return node.value;
    if (node.kind === 'range') {
      const sheet = node.sheet === undefined ? home.sheet : workbook.sheetByName(node.sheet);
      const area = sheet && parseA1(shiftReference(node.a1, home.rows, home.columns), sheet.grid.maxRows, sheet.grid.maxColumns);
      if (!sheet || !area) return new CellError('#REF!');
      const rows = Math.min(area.rows, Math.max(1, sheet.grid.rows.length - area.row));
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => valueAt(sheet, area.row + r, area.column + c, depth)),
      );
    }
    if (node.kind === 'negative' || node.kind === 'percent') {
      const value = single(compute(node.of, home, depth));
      if (value instanceof CellError) return value;
      const figure = Number(value ?? 0);
      return Number.isNaN(figure) ? new CellError('#VALUE!') : node.kind === 'negative' ? -figure : figure / 100;
    }
    if (node.kind === 'operator')
      return operate(node.operator, single(compute(node.left, home, depth)), single(compute(node.right, home, depth)));
    const run = FUNCTIONS[FRENCH_NAMES[node.name] ?? node.name];
    // A function that is not computed here shows what the platform shows while it works.
    if (!run) return workbook.locale.loading;
    const serial = serialOfInstant(now(), workbook.zone);
    return run(
      node.args.map((arg) => compute(arg, home, depth)),
      { today: Math.floor(serial), now: serial },
    );
  };

  return {
    recalculate: () => {
      if (!workbook.sheets.some((sheet) => sheet.grid.formulas > 0)) return;
      const today = Math.floor(serialOfInstant(now(), workbook.zone));
      const state = `${today} ${workbook.sheets.map((sheet) => `${sheet.id}:${sheet.grid.version}`).join()}`;
      if (state === seen) return;
      seen = state;
      done = new Map();
      for (const sheet of workbook.sheets) {
        if (sheet.grid.formulas === 0) continue;
        sheet.grid.rows.forEach((row, r) => {
          if (!row.a.some((attributes) => attributes?.fields.formula !== undefined)) return;
          row.shown = undefined;
          row.a.forEach((attributes, c) => {
            if (attributes?.fields.formula !== undefined) valueAt(sheet, r, c, 0);
          });
        });
      }
    },
    evaluate: (text, sheet, rows, columns) => {
      const tree = treeOf(text);
      return tree instanceof CellError ? tree : single(compute(tree, { sheet, rows, columns }, 0));
    },
  };
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') return `${left ?? ''}${right ?? ''}`;
  if (/[=<>]/.test(operator)) {
    const [a, b] =
      typeof left === 'number' && typeof right === 'number'
        ? [left, right]
        : [String(left ?? '').toLowerCase(), String(right ?? '').toLowerCase()];
    return ({ '=': a === b, '<>': a !== b, '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b } as Record<string, boolean>)[
      operator
    ]!;
  }
  const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
  if (Number.isNaN(a) || Number.isNaN(b)) return new CellError('#VALUE!');
  if (operator === '/') return b === 0 ? new CellError('#DIV/0!') : a / b;
  const result = ({ '+': a + b, '-': a - b, '*': a * b, '^': a ** b } as Record<string, number>)[operator]!;
  return Number.isFinite(result) ? result : new CellError('#NUM!');
}
