/**
 * Gives rows that have none their reference, many at once: what landed on another row, because rows moved meanwhile, is taken
 * back.
 */
import { TYPED_TABLES, type TypedTable } from '../../application/edits/adopt-row';
import type { Register } from '../../application/ports';
import { keyOfCell } from '../../register/row-key';
import type { CellValue } from '../../register/cell';
import { readStructure } from '../../register/structure/read-structure';
import { heldBefore } from '../sheets/held-before';
import { tableValues } from '../sheets/whole-values';
import type { EditedTab } from './edited-tab';

const MOST_ATTEMPTS = 5;

interface Line {
  readonly key: string;
  readonly print: string;
  readonly begins: boolean;
}
interface Look {
  readonly values: readonly (readonly CellValue[])[];
  readonly keyAt: number;
  readonly lines: readonly Line[];
}
interface Wanted {
  readonly row: number;
  readonly print: string;
  readonly reference: string;
}

/**
 * Writes a reference beside every row that begins a record and has none; a few calls, however many rows.
 * @param rows 1-based; absent: all rows of the tab
 * @returns the references that stand where they belong
 */
export function placeReferences(register: Register, tab: EditedTab, rows?: ReadonlySet<number>): string[] {
  const table = tab.name as TypedTable;
  let before = look(tab);
  let pending = before.lines.flatMap((line, index): Wanted[] =>
    index > 0 && line.key === '' && line.begins && (rows === undefined || rows.has(index + 1))
      ? [{ row: index + 1, print: line.print, reference: register.nextReference(table) }]
      : [],
  );
  const all = pending;
  for (let attempt = 0; pending.length > 0 && attempt < MOST_ATTEMPTS; attempt += 1) {
    write(tab, before.keyAt, settle(before.lines, pending));
    const after = look(tab);
    const isWell = ({ reference, print }: Wanted): boolean =>
      after.lines.some((line) => line.key === reference && line.print === print);
    const astray = pending.filter((one) => !isWell(one)).flatMap(({ reference }) => placeOf(after, reference));
    for (const { row, column } of astray)
      tab.sheet.getRange(row + 1, column + 1).setValue(heldBefore(before.values, after.values, row, column));
    pending = pending.filter((one) => !isWell(one));
    before = astray.length > 0 ? look(tab) : after;
  }
  return all.filter((one) => !pending.includes(one)).map(({ reference }) => reference);
}

/** Every row's key, and what else it holds; the columns are found anew, for they move too. */
function look({ sheet, table }: EditedTab): Look {
  const values = tableValues(sheet, table);
  const { positions } = readStructure(table, values[0] ?? []);
  const keyAt = positions[table.key ?? ''] ?? -1;
  const begins = TYPED_TABLES[table.name as TypedTable].flatMap((field) => positions[field] ?? []);
  const held = Object.values(positions).filter((position) => position !== keyAt);
  const lines = values.map((cells) => ({
    key: keyAt === -1 ? '' : keyOfCell(table, cells[keyAt] ?? ''),
    print: JSON.stringify(held.map((position) => cells[position] ?? '')),
    begins: begins.some((position) => String(cells[position] ?? '').trim() !== ''),
  }));
  return { values, keyAt, lines };
}

function placeOf({ values }: Look, reference: string): { readonly row: number; readonly column: number }[] {
  const row = values.findIndex((cells) => cells.some((cell) => cell === reference));
  return row === -1 ? [] : [{ row, column: values[row]!.findIndex((cell) => cell === reference) }];
}

type Keys = ReadonlyMap<number, string>;

/** Where each row stands now: in its old place, else where the same content is. */
function settle(lines: readonly Line[], pending: readonly Wanted[]): Keys {
  const keys = new Map<number, string>();
  for (const { row, print, reference } of pending) {
    const isFree = (index: number): boolean => lines[index]?.key === '' && lines[index]!.print === print && !keys.has(index + 1);
    const index = isFree(row - 1) ? row - 1 : lines.findIndex((_, at) => at > 0 && isFree(at));
    if (index !== -1) keys.set(index + 1, reference);
  }
  return keys;
}

/** Rows next to one another are written in one go. */
function write({ sheet }: EditedTab, keyAt: number, keys: Keys): void {
  const rows = [...keys.keys()].sort((a, b) => a - b);
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && rows[to] === rows[to - 1]! + 1) to += 1;
    sheet.getRange(rows[from]!, keyAt + 1, to - from, 1).setValues(rows.slice(from, to).map((row) => [keys.get(row)!]));
    from = to;
  }
}
