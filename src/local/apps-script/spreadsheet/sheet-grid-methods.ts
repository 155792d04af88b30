/** Sheet: its grid — ranges, rows, columns, contents. */
import { ScriptException } from '../base/script-exception';
import type { MethodRow } from '../base/service-class';
import { followStructure } from './model/follow-structure';
import { followMove } from './model/sheet-model';
import { splitSheetName } from './model/a1';
import type { AttributeFields } from './model/attributes';
import { sortArea } from './model/sort-area';
import { Range, rangeAt, rangeByText } from './range';
import { RangeList } from './range-list';
import { refuseBeyond, refuseNoneLeft } from './refuse-beyond';
import { Sheet } from './sheet';
import { TextFinder } from './text-finder';

const whole = (sheet: Sheet): Range =>
  new Range(sheet.ctx, sheet.model, { row: 0, column: 0, rows: sheet.model.grid.maxRows, columns: sheet.model.grid.maxColumns });

/** The smallest rectangle from A1 that holds all content; A1 alone on an empty tab. */
export function dataRange(sheet: Sheet): Range {
  const { grid } = sheet.model;
  return new Range(sheet.ctx, sheet.model, {
    row: 0,
    column: 0,
    rows: Math.max(1, grid.lastRow()),
    columns: Math.max(1, grid.lastColumn()),
  });
}

function insertRows(sheet: Sheet, at: number, count: number, like: number | undefined): Sheet {
  if (at < 0 || at > sheet.model.grid.maxRows) throw new ScriptException('Those rows are out of bounds.');
  sheet.model.grid.insertRows(at, count, like);
  followStructure(sheet.ctx.workbook, sheet.model, 'rows', at, count);
  return sheet;
}

function insertColumns(sheet: Sheet, at: number, count: number): Sheet {
  if (at < 0 || at > sheet.model.grid.maxColumns) throw new ScriptException('Those columns are out of bounds.');
  sheet.model.grid.insertColumns(at, count);
  followStructure(sheet.ctx.workbook, sheet.model, 'columns', at, count);
  return sheet;
}

function deleteRows(sheet: Sheet, first: number, count: number): Sheet {
  refuseBeyond(sheet, 'rows', first, count);
  refuseNoneLeft(sheet, 'rows', first, count);
  sheet.model.grid.deleteRows(first - 1, count);
  followStructure(sheet.ctx.workbook, sheet.model, 'rows', first - 1, -count);
  return sheet;
}

function deleteColumns(sheet: Sheet, first: number, count: number): Sheet {
  refuseBeyond(sheet, 'columns', first, count);
  refuseNoneLeft(sheet, 'columns', first, count);
  sheet.model.grid.deleteColumns(first - 1, count);
  followStructure(sheet.ctx.workbook, sheet.model, 'columns', first - 1, -count);
  return sheet;
}

/** Takes every look away; what the cells hold, their notes and their rules stay. */
function clearLooks(sheet: Sheet): void {
  const { attributes } = sheet.ctx.workbook;
  sheet.model.grid.changeAttributes(whole(sheet).area, (from) => from && attributes.intern(keptOf(from.fields)));
}
const keptOf = ({ validation, note, formula, image }: AttributeFields): AttributeFields => ({ validation, note, formula, image });

export const sheetGridMethods: Readonly<Record<string, MethodRow<Sheet>>> = {
  getRange: [
    'n n | n n n | n n n n | s',
    'local',
    (sheet, first, column, rows = 1, columns = 1) => {
      if (typeof first === 'number') return rangeAt(sheet.ctx, sheet.model, first - 1, column - 1, rows, columns);
      const { sheet: name, range } = splitSheetName(first as string);
      const model = name === undefined ? sheet.model : sheet.ctx.workbook.sheetByName(name);
      if (!model) throw new ScriptException('Range not found');
      return rangeByText(sheet.ctx, model, range);
    },
  ],
  getRangeList: [
    'a',
    'local',
    (sheet, notations) =>
      new RangeList((notations as unknown[]).map((text) => rangeByText(sheet.ctx, sheet.model, String(text)))),
  ],
  getDataRange: ['', 'read', dataRange],
  createTextFinder: ['s', 'local', ({ ctx, model }, text) => new TextFinder(ctx, [{ sheet: model }], text as string)],
  getLastRow: ['', 'read', (sheet) => sheet.model.grid.lastRow()],
  getLastColumn: ['', 'read', (sheet) => sheet.model.grid.lastColumn()],
  getMaxRows: ['', 'read', (sheet) => sheet.model.grid.maxRows],
  getMaxColumns: ['', 'read', (sheet) => sheet.model.grid.maxColumns],
  getSheetValues: [
    'n n n n',
    'read',
    (sheet, row, column, rows, columns) => rangeAt(sheet.ctx, sheet.model, row - 1, column - 1, rows, columns).values(),
  ],
  appendRow: [
    'a',
    'write',
    (sheet, values) => {
      const { grid } = sheet.model;
      const row = grid.lastRow();
      const width = (values as unknown[]).length;
      if (row >= grid.maxRows) insertRows(sheet, row, 1, row - 1);
      if (width > grid.maxColumns) insertColumns(sheet, grid.maxColumns, width - grid.maxColumns);
      const appended = new Range(sheet.ctx, sheet.model, { row, column: 0, rows: 1, columns: width });
      const before = appended.map((r, c) => ({ value: grid.value(r, c), attributes: grid.attributes(r, c) }))[0] ?? [];
      try {
        appended.write((_r, c) => (values as unknown[])[c]);
      } catch (error) {
        // The whole row or nothing.
        before.forEach((cell, c) => grid.set(row, c, cell.value, cell.attributes));
        throw error;
      }
      return sheet;
    },
  ],
  insertRowAfter: ['n', 'structure', (sheet, row) => insertRows(sheet, row, 1, row - 1)],
  insertRowBefore: ['n', 'structure', (sheet, row) => insertRows(sheet, row - 1, 1, row - 1)],
  insertRowsAfter: ['n n', 'structure', (sheet, row, count) => insertRows(sheet, row, count, row - 1)],
  insertRowsBefore: ['n n', 'structure', (sheet, row, count) => insertRows(sheet, row - 1, count, row - 1)],
  insertRows: ['n | n n', 'structure', (sheet, row, count = 1) => insertRows(sheet, row - 1, count, row - 1)],
  insertColumnAfter: ['n', 'structure', (sheet, column) => insertColumns(sheet, column, 1)],
  insertColumnBefore: ['n', 'structure', (sheet, column) => insertColumns(sheet, column - 1, 1)],
  insertColumnsAfter: ['n n', 'structure', (sheet, column, count) => insertColumns(sheet, column, count)],
  insertColumnsBefore: ['n n', 'structure', (sheet, column, count) => insertColumns(sheet, column - 1, count)],
  insertColumns: ['n | n n', 'structure', (sheet, column, count = 1) => insertColumns(sheet, column - 1, count)],
  deleteRow: ['n', 'structure', (sheet, row) => deleteRows(sheet, row, 1)],
  deleteRows: [
    'n n',
    'structure',
    (sheet, row, count) => {
      deleteRows(sheet, row, count);
    },
  ],
  deleteColumn: ['n', 'structure', (sheet, column) => deleteColumns(sheet, column, 1)],
  deleteColumns: [
    'n n',
    'structure',
    (sheet, column, count) => {
      deleteColumns(sheet, column, count);
    },
  ],
  moveColumns: [
    'Range n',
    'structure',
    (sheet, range, destination) => {
      const { column, columns } = (range as Range).area;
      followMove(sheet.model, column, columns, destination - 1);
      sheet.model.grid.moveColumns(column, columns, destination - 1);
    },
  ],
  sort: [
    'n | n b',
    'structure',
    (sheet, column, ascending = true) => {
      const { grid, properties } = sheet.model;
      const first = properties.frozenRows;
      const rows = grid.lastRow() - first;
      if (rows > 0)
        sortArea(sheet.model, { row: first, column: 0, rows, columns: grid.maxColumns }, [
          { column: column - 1, ascending: ascending as boolean },
        ]);
      return sheet;
    },
  ],
  clear: [
    '| o',
    'write',
    (sheet, options) => {
      const only = options as { contentsOnly?: boolean; formatOnly?: boolean } | undefined;
      if (!only?.formatOnly) whole(sheet).clearContent();
      if (!only?.contentsOnly) {
        clearLooks(sheet);
        sheet.change({ merges: [], conditionalRules: [] });
      }
      return sheet;
    },
  ],
  clearContents: [
    '',
    'write',
    (sheet) => {
      whole(sheet).clearContent();
      return sheet;
    },
  ],
  clearFormats: [
    '',
    'write',
    (sheet) => {
      clearLooks(sheet);
      return sheet;
    },
  ],
  clearNotes: [
    '',
    'write',
    (sheet) => {
      whole(sheet).restyle({ note: undefined });
      return sheet;
    },
  ],
};
