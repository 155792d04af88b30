/** What names a row: the text by which the register finds it. */
import type { TableName } from '../domain/records';
import type { CellValue } from './cell';
import type { Structure } from './structure/read-structure';
import type { Column, Table } from './table';

/** The key that a cell of the table's key column holds, as the code names it; '' when it is empty or no key of this table. */
export function keyOfCell(table: Table<TableName>, cell: CellValue): string {
  if (table.key === undefined) return '';
  const codec = (table.columns as unknown as Readonly<Record<string, Column<unknown>>>)[table.key]?.codec;
  const quick = codec?.quick?.(cell);
  if (quick !== undefined) return String(quick);
  const reading = codec?.read(cell);
  return reading?.kind === 'value' ? String(reading.value) : '';
}

/** The key of a row; '' for a row that has none, which is no record. */
export function keyOfRow(table: Table<TableName>, structure: Structure, row: readonly CellValue[]): string {
  const position = structure.positions[table.key ?? ''];
  return position === undefined ? '' : keyOfCell(table, row[position] ?? '');
}

/**
 * Is the row a record? With a key that can be read, or, where the table says so (the journal), with any content in another field:
 * a line is never left out.
 */
export function isRecordRow(table: Table<TableName>, structure: Structure, row: readonly CellValue[]): boolean {
  if (table.presentBy === undefined) return keyOfRow(table, structure, row) !== '';
  const position = structure.positions[table.presentBy];
  return position !== undefined && String(row[position] ?? '').trim() !== '';
}
