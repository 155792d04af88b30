/** Sheet: its copy, its lines moved and shown, what belongs to the spreadsheet around it. */
import { ScriptException } from '../base/script-exception';
import type { MethodRow } from '../base/service-class';
import { bandingsOf } from './banding';
import { Color } from './colors';
import { copyOfSheet } from './model/workbook-memory';
import { namedRangesOf } from './named-range';
import type { Range } from './range';
import { refuseBeyond } from './refuse-beyond';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet-class';

const DEFAULT_HEIGHT = 21;

/** Copies the tab: cells, looks and rules; protections, names and the link of a form stay with the original. */
export function copySheet(sheet: Sheet, name: string, index: number): Sheet {
  const { workbook } = sheet.ctx;
  workbook.refuseTakenName(name);
  const copied = workbook.insertSheet(name, index, sheet.model.grid.maxRows, sheet.model.grid.maxColumns);
  copyOfSheet(sheet.model, copied);
  copied.properties.name = name;
  copied.properties.hidden = false;
  delete copied.properties.formLink;
  copied.properties.protections = [];
  return new Sheet(sheet.ctx, copied);
}

/** "Copie de X", "Copy of X": the first that is free. */
function copyName(sheet: Sheet): string {
  const { workbook } = sheet.ctx;
  const stem = `${workbook.locale.tag === 'fr-FR' ? 'Copie de' : 'Copy of'} ${sheet.model.properties.name}`;
  let number = 1;
  while (workbook.sheetByName(number === 1 ? stem : `${stem} ${number}`)) number += 1;
  return number === 1 ? stem : `${stem} ${number}`;
}

function moveRows(sheet: Sheet, range: Range, destination: number): void {
  const { row, rows } = range.area;
  const { grid } = sheet.model;
  if (destination < 1 || destination > grid.maxRows + 1) throw new ScriptException('Those rows are out of bounds.');
  const to = destination - 1;
  if (to >= row && to <= row + rows) return;
  grid.rowAt(Math.max(row + rows, to) - 1);
  const first = Math.min(row, to);
  const last = Math.max(row + rows, to);
  const moved = Array.from({ length: rows }, (_, i) => row + i);
  const others = Array.from({ length: last - first }, (_, i) => first + i).filter((r) => !moved.includes(r));
  const order = to < row ? [...moved, ...others] : [...others, ...moved];
  grid.reorder(
    first,
    order.map((r) => r - first),
  );
  const places = new Map(order.map((r, i) => [r, first + i]));
  const { rowHeights, hiddenRows } = sheet.model.properties;
  sheet.change({
    rowHeights: Object.fromEntries(Object.entries(rowHeights).map(([r, height]) => [places.get(Number(r)) ?? r, height])),
    hiddenRows: hiddenRows.map((r) => places.get(r) ?? r).sort((a, b) => a - b),
  });
}

/** Heights by content: what fits one line of text, so many times as the tallest cell has lines. */
function fittedRows(sheet: Sheet, first: number, count: number): Sheet {
  refuseBeyond(sheet, 'rows', first, count);
  const heights = { ...sheet.model.properties.rowHeights };
  for (let row = first - 1; row < first - 1 + count; row += 1) {
    const held = sheet.model.grid.rows[row]?.v ?? [];
    const lines = Math.max(1, ...held.map((_v, c) => sheet.ctx.workbook.display(sheet.model, row, c).split('\n').length));
    heights[row] = DEFAULT_HEIGHT * lines;
  }
  return sheet.change({ rowHeights: heights });
}

function shown(sheet: Sheet, field: 'hiddenColumns' | 'hiddenRows', first: number, count: number, isShown: boolean): void {
  const lines = Array.from({ length: count }, (_, i) => first + i);
  const others = sheet.model.properties[field].filter((line) => !lines.includes(line));
  sheet.change({ [field]: isShown ? others : [...others, ...lines].sort((a, b) => a - b) });
}

const none: MethodRow<Sheet> = ['', 'read', () => []];

export const sheetMoreMethods: Readonly<Record<string, MethodRow<Sheet>>> = {
  getParent: ['', 'local', ({ ctx }) => new Spreadsheet(ctx)],
  copyTo: ['Spreadsheet', 'structure', (sheet) => copySheet(sheet, copyName(sheet), sheet.ctx.workbook.sheets.length)],
  moveRows: ['Range n', 'structure', (sheet, range, destination) => moveRows(sheet, range as Range, destination as number)],
  autoResizeRows: ['n n', 'write', (sheet, first, count) => fittedRows(sheet, first as number, count as number)],
  hideRow: ['Range', 'write', (sheet, { area }: Range) => shown(sheet, 'hiddenRows', area.row, area.rows, false)],
  unhideRow: ['Range', 'write', (sheet, { area }: Range) => shown(sheet, 'hiddenRows', area.row, area.rows, true)],
  unhideColumn: ['Range', 'write', (sheet, { area }: Range) => shown(sheet, 'hiddenColumns', area.column, area.columns, true)],
  getNamedRanges: ['', 'read', ({ ctx, model }) => namedRangesOf(ctx, model)],
  getBandings: ['', 'read', ({ ctx, model }) => bandingsOf(ctx, model)],
  isRightToLeft: ['', 'read', ({ model }) => model.properties.isRightToLeft ?? false],
  setRightToLeft: ['b', 'write', (sheet, isRightToLeft) => sheet.change({ isRightToLeft: isRightToLeft as boolean })],
  getTabColorObject: [
    '',
    'read',
    ({ model }) => (model.properties.tabColor === undefined ? null : new Color(model.properties.tabColor)),
  ],
  setTabColorObject: [
    'Color?',
    'write',
    (sheet, color: Color | null) => sheet.change({ tabColor: color?.kept('Sheet.setTabColorObject') }),
  ],
  // What this runtime cannot put on a tab is not on it.
  getImages: none,
  getDrawings: none,
  getSlicers: none,
  getPivotTables: none,
  getDataSourceTables: none,
  // Null on a tab that is no data source's (reference of Sheet.asDataSourceSheet).
  asDataSourceSheet: ['', 'local', () => null],
};
