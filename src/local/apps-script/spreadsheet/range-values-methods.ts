/** Range: values, formulas, notes, sorting and place. */
import { ScriptException } from '../base/script-exception';
import { EnumValue } from '../base/enum-value';
import { platformText } from '../base/platform-text';
import { NotImplemented } from '../base/script-exception';
import type { MethodRow } from '../base/service-class';
import { copyRange, isPasteType } from './copy-range';
import { Range, requireShape } from './range';
import { sortArea } from './model/sort-area';
import { Sheet } from './sheet';

type Rows = Readonly<Record<string, MethodRow<Range>>>;
const formulaOf = (range: Range, r: number, c: number): string => range.attributes(r, c)?.fields.formula ?? '';
const noteOf = (range: Range, r: number, c: number): string => range.attributes(r, c)?.fields.note ?? '';
const asFormula = (text: unknown): string => {
  const given = String(text ?? '');
  return given === '' || given.startsWith('=') ? given : `=${given}`;
};

export const rangeValuesMethods: Rows = {
  getValues: ['', 'read', (range) => range.values()],
  getValue: ['', 'read', (range) => range.first().values()[0]![0]],
  getDisplayValues: ['', 'read', (range) => range.displayValues()],
  getDisplayValue: ['', 'read', (range) => range.first().displayValues()[0]![0]],
  getFormulas: ['', 'read', (range) => range.map((r, c) => formulaOf(range, r, c))],
  getFormula: ['', 'read', (range) => formulaOf(range, range.area.row, range.area.column)],
  setValues: [
    'a',
    'write',
    (range, data) => {
      const grid = requireShape(range, data, 'setValues');
      return range.write((r, c) => grid[r]![c]);
    },
  ],
  setValue: ['x', 'write', (range, value) => range.write(() => value)],
  setFormulas: [
    'a',
    'write',
    (range, data) => {
      const grid = requireShape(range, data, 'setFormulas');
      return range.write((r, c) => asFormula(grid[r]![c]));
    },
  ],
  setFormula: ['s?', 'write', (range, text) => range.write(() => asFormula(text))],
  isBlank: ['', 'read', (range) => range.values().every((row) => row.every((value) => value === ''))],
  getNotes: ['', 'read', (range) => range.map((r, c) => noteOf(range, r, c))],
  getNote: ['', 'read', (range) => noteOf(range, range.area.row, range.area.column)],
  setNote: ['s?', 'write', (range, note) => range.restyle({ note: note || undefined })],
  setNotes: [
    'a',
    'write',
    (range, data) => {
      const grid = requireShape(range, data, 'setNotes');
      // The platform writes whole numbers as 25.0 here, and as 25 in setNote.
      const text = (value: unknown): string | undefined =>
        value === null || value === undefined || value === '' ? undefined : platformText(value);
      return range.restyleEach('note', (r, c) => text(grid[r]![c]));
    },
  ],
  clearNote: ['', 'write', (range) => range.restyle({ note: undefined })],
  clearContent: ['', 'write', (range) => range.clearContent()],
  clearFormat: ['', 'write', (range) => clearLook(range)],
  clear: [
    '| o',
    'write',
    (range, options) => {
      const only = options as { contentsOnly?: boolean; formatOnly?: boolean } | undefined;
      if (!only?.formatOnly) range.clearContent();
      if (!only?.contentsOnly) clearLook(range);
      return range;
    },
  ],
  getRow: ['', 'local', (range) => range.area.row + 1],
  getColumn: ['', 'local', (range) => range.area.column + 1],
  getLastRow: ['', 'local', (range) => range.area.row + range.rows],
  getLastColumn: ['', 'local', (range) => range.area.column + range.columns],
  getNumRows: ['', 'local', (range) => range.rows],
  getNumColumns: ['', 'local', (range) => range.columns],
  getHeight: ['', 'local', (range) => range.rows],
  getWidth: ['', 'local', (range) => range.columns],
  getA1Notation: ['', 'local', (range) => range.a1()],
  getSheet: ['', 'local', (range) => new Sheet(range.ctx, range.sheet)],
  getGridId: ['', 'local', (range) => range.sheet.id],
  getCell: [
    'n n',
    'local',
    (range, row, column) => {
      const { area } = range;
      if (row < 1 || column < 1 || row > area.rows || column > area.columns)
        throw new ScriptException('Cell reference out of range');
      return range.sibling(area.row + row - 1, area.column + column - 1, 1, 1);
    },
  ],
  offset: [
    'n n | n n n | n n n n',
    'local',
    (range, row, column, rows = range.rows, columns = range.columns) =>
      range.sibling(range.area.row + row, range.area.column + column, rows, columns),
  ],
  sort: [
    'x',
    'structure',
    (range, by) => {
      const keys = (Array.isArray(by) ? by : [by]).map((key: unknown) =>
        typeof key === 'number'
          ? { column: key - 1, ascending: true }
          : {
              column: Number((key as { column: number }).column) - 1,
              ascending: (key as { ascending?: boolean }).ascending ?? true,
            },
      );
      sortArea(range.sheet, range.area, keys);
      return range;
    },
  ],
  copyTo: [
    'Range | Range o | Range CopyPasteType b',
    'write',
    (range, target, how, isTransposed) => {
      const only = how as { contentsOnly?: boolean; formatOnly?: boolean } | undefined;
      const type =
        how instanceof EnumValue
          ? how.label
          : only?.contentsOnly
            ? 'PASTE_VALUES'
            : only?.formatOnly
              ? 'PASTE_FORMAT'
              : 'PASTE_NORMAL';
      if (!isPasteType(type)) throw new NotImplemented(`Range.copyTo(${type})`);
      copyRange(range, target as Range, type, isTransposed as boolean | undefined);
    },
  ],
};

function clearLook(range: Range): Range {
  return range.restyle({
    format: undefined,
    background: undefined,
    fontColor: undefined,
    bold: undefined,
    italic: undefined,
    line: undefined,
    fontSize: undefined,
    fontFamily: undefined,
    wrap: undefined,
    align: undefined,
    verticalAlign: undefined,
    border: undefined,
    link: undefined,
    rich: undefined,
    rotation: undefined,
    direction: undefined,
    hidesLink: undefined,
  });
}
