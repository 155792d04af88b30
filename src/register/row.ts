/** A row of a tab as a record, and the fields of a record as cells. */
import type { Records, TableName } from '../domain/records';
import { fitCell, type CellValue } from './cell';
import { FAULTY, type Codec } from './codec';
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
  let faulty: FieldReader[] | undefined;
  const readers = fieldReadersOf(table, structure);
  for (let at = 0; at < readers.length; at += 1) {
    const reader = readers[at]!;
    const cell = row[reader.position] ?? '';
    let value = cell === '' ? reader.empty : (reader.codec.quick?.(cell) ?? slowly(reader, cell));
    if (value === FAULTY) {
      (faulty ??= []).push(reader);
      value = reader.ifEmpty;
    }
    if (value !== undefined) record[reader.field] = value;
  }
  if (faulty !== undefined) withoutHidden(record, faulty, readers);
  return { record: record as unknown as Records[T], faults: faulty?.map(({ header }) => header) ?? NONE };
}

const NONE: readonly string[] = [];

const slowly = ({ codec, ifEmpty }: FieldReader, cell: CellValue): unknown => {
  const reading = codec.read(cell);
  return reading.kind === 'value' ? reading.value : reading.kind === 'empty' ? ifEmpty : FAULTY;
};

/** What counts as empty beside a cell that cannot be read. */
function withoutHidden(record: Record<string, unknown>, faulty: readonly FieldReader[], readers: readonly FieldReader[]): void {
  const hidden = new Set(faulty.flatMap(({ hides = NONE }) => hides));
  for (const { field, ifEmpty } of readers)
    if (hidden.has(field)) {
      if (ifEmpty === undefined) delete record[field];
      else record[field] = ifEmpty;
    }
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
