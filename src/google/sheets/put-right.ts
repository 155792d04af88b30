/** What a writing left in other cells than its own, because rows or columns moved meanwhile, is taken back. */
import type { TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import type { FieldCells, TableWrites } from '../../register/intention';
import { keyOfCell, keyOfRow } from '../../register/row-key';
import { sameCell } from '../../register/same-cell';
import { readStructure, type Structure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import type { Arrangement } from './arrangement';
import { isAsWritten, WrittenValues } from './as-written';
import { blocksOf, type CellBlock } from './cell-blocks';
import type { KnownTab } from './known-tab';
import { tableValues } from './whole-values';
import { writeBlock } from './write-block';

/** A tab, what was to be written in it, and where it was written. */
export interface Written {
  readonly writes: TableWrites;
  readonly table: Table<TableName>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly known: KnownTab;
  readonly before: Arrangement;
  readonly blocks: readonly CellBlock[];
}

/**
 * Cells of other rows or columns that were written over get back what they are meant to hold; a row that was written over comes
 * back whole. Nobody can tell where the rows stood at the moment of writing: a cell is taken for written over when it holds one
 * of the values just written and is meant to hold another.
 */
export function putRight(one: Written, after: Arrangement): void {
  const { sheet, known, writes, before, table } = one;
  const [headers = [], ...rows] = tableValues(sheet, table);
  const written = new WrittenValues(one.blocks.flatMap(({ values }) => values.flat()));
  const amended = new Map(writes.changes.map(({ key, after: cells }) => [key, cells] as const));
  const structure = readStructure(table, headers);
  const fieldAt = new Map(Object.entries(structure.positions).map(([field, position]) => [position, field] as const));
  const cells = new Map<string, CellValue>();
  rows.forEach((row, index) => {
    const key = keyOfRow(table, structure, row);
    const meant = key === '' ? undefined : known.row(key);
    if (key !== '' && meant === undefined) return;
    row.forEach((cell, position) => {
      const wanted =
        key === '' ? '' : (amended.get(key)?.[fieldAt.get(position) ?? ''] ?? meant!.get(String(headers[position] ?? '')));
      if (wanted !== undefined && cell !== '' && written.has(cell) && !isAsWritten(cell, wanted))
        cells.set(`${index} ${position}`, wanted);
      // What was emptied in another row than its own.
      if (wanted !== undefined && cell === '' && wanted !== '' && written.has('')) cells.set(`${index} ${position}`, wanted);
    });
  });
  const filled = writes.adds.map(({ key, cells: added }) =>
    fillAdded({ key, added, table, structure, rows, isKnown: (other) => other !== key && known.has(other) }, cells),
  );
  const isTheirs = (key: string): boolean => key === '' || known.has(key) || before.keys.includes(key);
  rows.forEach((row, index) => {
    if (!filled.includes(index) && !isTheirs(keyOfRow(table, structure, row)) && isHalfWritten(row, writes))
      for (const [position, cell] of row.entries()) if (cell !== '' && cell !== false) cells.set(`${index} ${position}`, '');
  });
  for (const [place, key] of keysTakenAway(one, after, structure, rows)) cells.set(place, key);
  for (const block of blocksOf(cells)) writeBlock(sheet, block);
  for (const key of overwritten(before, after, writes)) {
    const row = known.row(key);
    if (row !== undefined) sheet.appendRow(headers.map((header) => row.get(String(header)) ?? ''));
  }
}

/** A row that lost its key in the place of another that was to lose it: all else that it holds tells which it is. */
function keysTakenAway(
  { writes, table, known, before }: Written,
  after: Arrangement,
  structure: Structure,
  rows: readonly (readonly CellValue[])[],
): (readonly [string, string])[] {
  const keyAt = structure.positions[table.key ?? ''];
  const leaving = new Set(writes.changes.filter((change) => change.after[table.key ?? ''] === '').map(({ key }) => key));
  if (keyAt === undefined || leaving.size === 0) return [];
  return before.keys
    .filter((key) => key !== '' && !after.rowOf.has(key) && !leaving.has(key))
    .flatMap((key) => {
      const holdsAll = (row: readonly CellValue[]): boolean =>
        row[keyAt] === '' &&
        Object.entries(structure.positions).every(
          ([field, position]) => position === keyAt || isAsWritten(row[position], known.cell(key, field) ?? ''),
        );
      const index = rows.findIndex((row) => row.some((cell) => cell !== '' && cell !== false) && holdsAll(row));
      return index === -1 ? [] : [[`${index} ${keyAt}`, key] as const];
    });
}

interface AddedRow {
  readonly key: string;
  readonly added: FieldCells;
  readonly table: Table<TableName>;
  readonly structure: Structure;
  readonly rows: readonly (readonly CellValue[])[];
  /** Is it the key of another row? */
  isKnown(key: string): boolean;
}

/**
 * A new row whose columns moved while it was written has its values under other headers: each goes where it belongs. What a
 * person has typed in the row meanwhile stays. Gives where the row is, 0-based; -1 when it is not there.
 */
function fillAdded({ key, added, table, structure, rows, isKnown }: AddedRow, cells: Map<string, CellValue>): number {
  const keyAt = structure.positions[table.key ?? ''];
  if (keyAt === undefined) return -1;
  const isOurs = (row: readonly CellValue[]): boolean => keyOfCell(table, row[keyAt] ?? '') === key;
  const landed = rows.findIndex(isOurs);
  const keyCell = added[table.key ?? ''];
  const index =
    landed !== -1
      ? landed
      : rows.findIndex((row) => row.some((cell) => sameCell(cell, keyCell)) && !isKnown(keyOfCell(table, row[keyAt] ?? '')));
  if (index === -1) return -1;
  const ours = new WrittenValues(Object.values(added));
  const meant = new Map(Object.entries(structure.positions).map(([field, position]) => [position, added[field] ?? ''] as const));
  const width = Math.max(rows[index]!.length, ...[...meant.keys()].map((position) => position + 1));
  for (let position = 0; position < width; position += 1) {
    const now = rows[index]![position] ?? '';
    const wanted = meant.get(position) ?? '';
    if (!sameCell(now, wanted) && (now === '' || ours.has(now))) cells.set(`${index} ${position}`, wanted);
  }
  return index;
}

/**
 * The beginning of a new row, and nothing else: a column that came in between brought a value under a rule that refused it, and
 * the rest of the row with it.
 */
const isHalfWritten = (row: readonly CellValue[], { adds }: TableWrites): boolean =>
  adds.some(({ cells }) => {
    const ours = new WrittenValues(Object.values(cells));
    return row.every((cell) => cell === '' || cell === false || ours.has(cell));
  });

/** Keys that stood there before, are gone, and lay where new rows were written. */
function overwritten(before: Arrangement, after: Arrangement, { adds }: TableWrites): string[] {
  const added = adds.flatMap(({ key }) => after.rowOf.get(key) ?? []);
  if (added.length < 2) return [];
  const [first, last] = [Math.min(...added), Math.max(...added)];
  let shift = 0;
  return before.keys.flatMap((key, index) => {
    const now = after.rowOf.get(key);
    if (key === '') return [];
    if (now !== undefined) {
      shift = now - (index + 2);
      return [];
    }
    const place = index + 2 + shift;
    return shift > 0 && place >= first && place <= last ? [key] : [];
  });
}
