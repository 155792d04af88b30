/** Range.copyTo: what is copied, how often, and what the formulas become. */
import { Enumeration } from '../base/enum-value';
import { NO_CONTENT, type AttributeFields } from './model/attributes';
import { shiftReference, type Area } from './model/a1';
import type { CellValue } from './model/cell-value';
import { mapReferences } from './model/formula-references';
import type { SheetModel } from './model/sheet-model';
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
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES';
interface Cell {
  readonly value: CellValue;
  readonly fields: AttributeFields;
}

/** What a cell becomes by the kind of paste; what it does not name stays. */
const PASTES: Readonly<Record<PasteType, (from: Cell, to: Cell) => Cell>> = {
  PASTE_NORMAL: (from) => from,
  PASTE_NO_BORDERS: (from, to) => ({ value: from.value, fields: { ...from.fields, border: to.fields.border } }),
  PASTE_FORMAT: (from, { value, fields: { formula, note, validation, link, rich, image } }) => ({
    value,
    fields: { ...from.fields, formula, note, validation, link, rich, image },
  }),
  PASTE_FORMULA: ({ value, fields: { formula, image } }, to) => ({
    value,
    fields: { ...to.fields, formula, image, rich: undefined },
  }),
  PASTE_DATA_VALIDATION: ({ fields: { validation } }, { value, fields }) => ({ value, fields: { ...fields, validation } }),
  PASTE_VALUES: ({ value, fields: { image } }, to) => ({ value, fields: { ...to.fields, ...NO_CONTENT, image } }),
};

/** @returns true when this runtime knows the kind of paste */
export function isPasteType(label: string): label is PasteType {
  return Object.hasOwn(PASTES, label);
}

/** A block of one tab. */
interface Block {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Copies a block. A larger target is filled with whole copies of it; a smaller one takes the whole block all the same. */
export function copyRange(source: Range, target: Range, type: PasteType, isTransposed = false): void {
  source.ctx.workbook.recalculate();
  copyArea(source, target, type, isTransposed);
}

/** The same for blocks; to call once formulas are up to date. */
export function copyArea(source: Block, target: Block, type: PasteType, isTransposed = false): void {
  const cellAt = ({ grid }: SheetModel, r: number, c: number): Cell => ({
    value: grid.value(r, c),
    fields: grid.attributes(r, c)?.fields ?? {},
  });
  const read = linesOf(source.area).map((line) => line.map(([r, c]) => ({ r, c, cell: cellAt(source.sheet, r, c) })));
  const block = isTransposed ? read[0]!.map((_, c) => read.map((row) => row[c]!)) : read;
  const [rows, columns] = [block.length, block[0]!.length];
  const times = (asked: number, size: number): number => Math.max(1, Math.floor(asked / size)) * size;
  const { grid } = target.sheet;
  for (let i = 0; i < times(target.area.rows, rows); i += 1) {
    for (let j = 0; j < times(target.area.columns, columns); j += 1) {
      const { r, c, cell } = block[i % rows]![j % columns]!;
      const [row, column] = [target.area.row + i, target.area.column + j];
      if (row >= grid.maxRows || column >= grid.maxColumns) continue;
      const { value, fields } = PASTES[type](shifted(cell, row - r, column - c), cellAt(target.sheet, row, column));
      grid.set(row, column, value, grid.table.intern(fields));
    }
  }
}

function linesOf({ row, column, rows, columns }: Area): (readonly [number, number])[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => [row + r, column + c] as const));
}

/** The cell with its formula as it reads so many rows and columns further. */
function shifted(cell: Cell, rows: number, columns: number): Cell {
  const { formula } = cell.fields;
  if (formula === undefined) return cell;
  const moved = mapReferences(formula, (_sheet, a1) => shiftReference(a1, rows, columns));
  return { ...cell, fields: { ...cell.fields, formula: moved } };
}
