/** A row of a tab as a record, and the fields of a record as cells. */
import type { Records, TableName } from '../domain/records';
import { fitCell, type CellValue } from './cell';
import { columnsOf, type Structure } from './structure/read-structure';
import type { Table } from './table';

export interface RowReading<R> {
  readonly record: R;
  /** Headers whose cell could not be read; the cell is kept as it is. */
  readonly faults: readonly string[];
}

/** Reads one row; a cell that cannot be read counts as absent and is reported. */
export function readRow<T extends TableName>(table: Table<T>, structure: Structure, row: readonly CellValue[]): RowReading<Records[T]> {
  const record: Record<string, unknown> = {};
  const faults: string[] = [];
  const hidden: string[] = [];
  for (const [field, column] of columnsOf(table)) {
    const position = structure.positions[field];
    const reading = column.codec.read(position === undefined ? '' : row[position] ?? '');
    if (reading.kind === 'faulty') {
      faults.push(column.header);
      if (column.hides !== undefined) hidden.push(...column.hides);
    }
    const value = reading.kind === 'value' ? reading.value : column.ifEmpty;
    if (value !== undefined) record[field] = value;
  }
  for (const [field, column] of hidden.length === 0 ? [] : columnsOf(table)) {
    if (!hidden.includes(field)) continue;
    if (column.ifEmpty === undefined) delete record[field];
    else record[field] = column.ifEmpty;
  }
  return { record: record as unknown as Records[T], faults };
}

/** Fields whose cell holds something that cannot be read. */
export function unreadableFields<T extends TableName>(table: Table<T>, structure: Structure, row: readonly CellValue[]): string[] {
  return columnsOf(table).flatMap(([field, { codec }]) => {
    const position = structure.positions[field];
    return position !== undefined && codec.read(row[position] ?? '').kind === 'faulty' ? [field] : [];
  });
}

/**
 * The cells of the given fields, by field; an absent value empties its cell, a text too long for a cell is cut. Throws nothing: every codec
 * writes every value.
 */
export function writeFields<T extends TableName>(table: Table<T>, fields: Partial<Records[T]>): ReadonlyMap<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const [field, column] of columnsOf(table)) {
    if (!(field in fields)) continue;
    const value = (fields as Record<string, unknown>)[field];
    cells.set(field, value === undefined ? '' : fitCell(column.codec.write(value)));
  }
  return cells;
}
