/** Computes the formulas of a spreadsheet when its cells changed since the last time. */
import { serialOfInstant } from '../../../clock/serial-date';
import { parseA1 } from '../model/a1';
import { CellError, type CellValue } from '../model/cell-value';
import type { SheetModel } from '../model/sheet-model';
import type { Workbook } from '../model/workbook';
import { FRENCH_NAMES, FUNCTIONS, single, type Operand } from './functions';
import { FormulaSyntaxError, parseFormula, type FormulaNode } from './parse-formula';

const MAX_DEPTH = 50;

/** A function that brings all formulas of the workbook up to date, and does nothing when no cell changed. */
export function recalculator(workbook: Workbook, now: () => number): () => void {
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

  return () => {
    if (!workbook.sheets.some((sheet) => sheet.grid.formulas > 0)) return;
    const state = workbook.sheets.map((sheet) => `${sheet.id}:${sheet.grid.version}`).join();
    if (state === seen) return;
    seen = state;
    const serial = serialOfInstant(now(), workbook.zone);
    const clock = { today: Math.floor(serial), now: serial };
    const done = new Map<string, CellValue>();

    const valueAt = (sheet: SheetModel, row: number, column: number, depth: number): CellValue => {
      const text = sheet.grid.attributes(row, column)?.fields.formula;
      if (text === undefined) return sheet.grid.value(row, column);
      const key = `${sheet.id}:${row}:${column}`;
      const known = done.get(key);
      if (known !== undefined) return known;
      done.set(key, new CellError('#REF!'));
      const tree = treeOf(text);
      const value = depth > MAX_DEPTH ? new CellError('#REF!') : tree instanceof CellError ? tree : single(compute(tree, sheet, depth + 1));
      done.set(key, value);
      sheet.grid.setComputed(row, column, value);
      return value;
    };

    const compute = (node: FormulaNode, home: SheetModel, depth: number): Operand => {
      if (node.kind === 'value') return node.value;
      if (node.kind === 'range') {
        const sheet = node.sheet === undefined ? home : workbook.sheetByName(node.sheet);
        const area = sheet && parseA1(node.a1, sheet.grid.maxRows, sheet.grid.maxColumns);
        if (!sheet || !area) return new CellError('#REF!');
        const rows = Math.min(area.rows, Math.max(1, sheet.grid.rows.length - area.row));
        return Array.from({ length: rows }, (_, r) => Array.from({ length: area.columns }, (__, c) => valueAt(sheet, area.row + r, area.column + c, depth)));
      }
      if (node.kind === 'negative' || node.kind === 'percent') {
        const value = single(compute(node.of, home, depth));
        if (value instanceof CellError) return value;
        const figure = Number(value ?? 0);
        return Number.isNaN(figure) ? new CellError('#VALUE!') : node.kind === 'negative' ? -figure : figure / 100;
      }
      if (node.kind === 'operator') return operate(node.operator, single(compute(node.left, home, depth)), single(compute(node.right, home, depth)));
      const name = FRENCH_NAMES[node.name] ?? node.name;
      const run = FUNCTIONS[name];
      if (!run) return workbook.locale.loading;
      return run(node.args.map((arg) => compute(arg, home, depth)), clock);
    };

    for (const sheet of workbook.sheets) {
      if (sheet.grid.formulas === 0) continue;
      sheet.grid.rows.forEach((row, r) => {
        if (!row.a.some((attributes) => attributes?.fields.formula !== undefined)) return;
        row.shown = undefined;
        row.a.forEach((attributes, c) => { if (attributes?.fields.formula !== undefined) valueAt(sheet, r, c, 0); });
      });
    }
  };
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') return `${left ?? ''}${right ?? ''}`;
  if (/[=<>]/.test(operator)) {
    const [a, b] = typeof left === 'number' && typeof right === 'number' ? [left, right] : [String(left ?? '').toLowerCase(), String(right ?? '').toLowerCase()];
    return ({ '=': a === b, '<>': a !== b, '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b } as Record<string, boolean>)[operator]!;
  }
  const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
  if (Number.isNaN(a) || Number.isNaN(b)) return new CellError('#VALUE!');
  if (operator === '/') return b === 0 ? new CellError('#DIV/0!') : a / b;
  return ({ '+': a + b, '-': a - b, '*': a * b, '^': a ** b } as Record<string, number>)[operator]!;
}
