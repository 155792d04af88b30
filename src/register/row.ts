/** A row of a tab as a record, and the fields of a record as cells. */
import type { Records, TableName } from '../domain/records';
import { fitCell, type CellValue } from './cell';
import type { Codec } from './codec';
import { columnsOf, type Structure } from './structure/read-structure';
import type { Table } from './table';

export interface RowReading<R> {
  readonly record: R;
  /** Headers whose cell could not be read; the cell is kept as it is. */
  readonly faults: readonly string[];
}

/** Reads one row; a cell that cannot be read counts as absent and is reported. */
export function readRow<T extends TableName>(
  table: Table<T>,
  structure: Structure,
  row: readonly CellValue[],
): RowReading<Records[T]> {
  const record: Record<string, unknown> = {};
  const faults: string[] = [];
  const hidden: string[] = [];
  for (const { field, header, position, codec, ifEmpty, empty, hides } of fieldReadersOf(table, structure)) {
    const cell = row[position] ?? '';
    if (cell === '') {
      if (empty !== undefined) record[field] = empty;
      continue;
    }
    const reading = codec.read(cell);
    if (reading.kind === 'faulty') {
      faults.push(header);
      if (hides !== undefined) hidden.push(...hides);
    }
    const value = reading.kind === 'value' ? reading.value : ifEmpty;
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
export function unreadableFields<T extends TableName>(
  table: Table<T>,
  structure: Structure,
  row: readonly CellValue[],
): string[] {
  return columnsOf(table).flatMap(([field, { codec }]) => {
    const position = structure.positions[field];
    return position !== undefined && codec.read(row[position] ?? '').kind === 'faulty' ? [field] : [];
  });
}

/** How a field is read from its place in a row. */
export interface FieldReader {
  readonly field: string;
  readonly header: string;
  /** -1 without a column: no row has a cell there. */
  readonly position: number;
  readonly codec: Codec<unknown>;
  readonly ifEmpty: unknown;
  /** What an empty cell gives: most cells are. */
  readonly empty: unknown;
  /** Fields that count as empty when this one cannot be read. */
  readonly hides?: readonly string[];
}

const readersByStructure = new WeakMap<Structure, readonly FieldReader[]>();

/** One reader a field, in the order of the columns; made once for a structure, which is of one table. */
export function fieldReadersOf<T extends TableName>(table: Table<T>, structure: Structure): readonly FieldReader[] {
  const known = readersByStructure.get(structure);
  if (known !== undefined) return known;
  const readers = columnsOf(table).map(([field, { header, codec, ifEmpty, hides }]): FieldReader => {
    const reading = codec.read('');
    return {
      field,
      header,
      position: structure.positions[field] ?? -1,
      codec,
      ifEmpty,
      empty: reading.kind === 'value' ? reading.value : ifEmpty,
      hides,
    };
  });
  readersByStructure.set(structure, readers);
  return readers;
}

/**
 * The cells of the given fields, by field; an absent value empties its cell, a text too long for a cell is cut. Throws nothing:
 * every codec writes every value.
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
