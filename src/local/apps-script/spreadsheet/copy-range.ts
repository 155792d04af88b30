/** Range.copyTo: what is copied, how often, and what the formulas become. */
import { Enumeration } from '../base/enum-value';
import type { AttributeFields } from './model/attributes';
import { shiftReference } from './model/a1';
import type { CellValue } from './model/cell-value';
import { mapReferences } from './model/formula-references';
import type { Range } from './range';

export const COPY_PASTE_TYPE = new Enumeration('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

export type PasteType =
  'PASTE_NORMAL' | 'PASTE_NO_BORDERS' | 'PASTE_FORMAT' | 'PASTE_FORMULA' | 'PASTE_DATA_VALIDATION' | 'PASTE_VALUES';
interface Cell {
  readonly value: CellValue;
  readonly fields: AttributeFields;
}

/** What a cell becomes by the kind of paste; what it does not name stays. */
const PASTES: Readonly<Record<PasteType, (from: Cell, to: Cell) => Cell>> = {
  PASTE_NORMAL: (from) => from,
  PASTE_NO_BORDERS: (from, to) => ({ value: from.value, fields: { ...from.fields, border: to.fields.border } }),
  PASTE_FORMAT: (from, { value, fields: { formula, note, validation, link } }) => ({
    value,
    fields: { ...from.fields, formula, note, validation, link },
  }),
  PASTE_FORMULA: ({ value, fields: { formula } }, to) => ({ value, fields: { ...to.fields, formula } }),
  PASTE_DATA_VALIDATION: ({ fields: { validation } }, { value, fields }) => ({ value, fields: { ...fields, validation } }),
  PASTE_VALUES: ({ value }, to) => ({ value, fields: { ...to.fields, formula: undefined, link: undefined } }),
};

/** @returns true when this runtime knows the kind of paste */
export function isPasteType(label: string): label is PasteType {
  return Object.hasOwn(PASTES, label);
}

/** Copies a block. A larger target is filled with whole copies of it; a smaller one takes the whole block all the same. */
export function copyRange(source: Range, target: Range, type: PasteType, isTransposed = false): void {
  source.ctx.workbook.recalculate();
  const { grid } = source.sheet;
  const cellAt = (sheet: Range['sheet'], r: number, c: number): Cell => ({
    value: sheet.grid.value(r, c),
    fields: sheet.grid.attributes(r, c)?.fields ?? {},
  });
  const read = source.map((r, c) => ({ r, c, cell: cellAt(source.sheet, r, c) }));
  const block = isTransposed ? read[0]!.map((_, c) => read.map((row) => row[c]!)) : read;
  const [rows, columns] = [block.length, block[0]!.length];
  const times = (asked: number, size: number): number => Math.max(1, Math.floor(asked / size)) * size;
  const { table } = grid;
  for (let i = 0; i < times(target.rows, rows); i += 1) {
    for (let j = 0; j < times(target.columns, columns); j += 1) {
      const { r, c, cell } = block[i % rows]![j % columns]!;
      const [row, column] = [target.area.row + i, target.area.column + j];
      if (row >= target.sheet.grid.maxRows || column >= target.sheet.grid.maxColumns) continue;
      const { formula } = cell.fields;
      const moved: Cell =
        formula === undefined
          ? cell
          : {
              ...cell,
              fields: {
                ...cell.fields,
                formula: mapReferences(formula, (_sheet, a1) => shiftReference(a1, row - r, column - c)),
              },
            };
      const { value, fields } = PASTES[type](moved, cellAt(target.sheet, row, column));
      target.sheet.grid.set(row, column, value, table.intern(fields));
    }
  }
}
