/** Gives rows that have none their reference, many at once: what landed on another row, because rows moved meanwhile, is taken back. */
import { TYPED_TABLES, type TypedTable } from '../../application/edits/adopt-row';
import type { Register } from '../../application/ports';
import { keyOfCell } from '../../register/row-key';
import type { CellValue } from '../../register/cell';
import type { EditedTab } from './edited-tab';

const MOST_ATTEMPTS = 5;

interface Line { readonly key: string; readonly print: string; readonly begins: boolean }
interface Wanted { readonly row: number; readonly print: string; readonly reference: string }

/**
 * Writes a reference beside every row that begins a record and has none; a few calls, however many rows.
 * @param rows 1-based; absent: all rows of the tab
 * @returns the references that stand where they belong
 */
export function placeReferences(register: Register, tab: EditedTab, rows?: ReadonlySet<number>): string[] {
  const table = tab.name as TypedTable;
  let lines = look(tab);
  let pending = lines.flatMap((line, index): Wanted[] =>
    (index > 0 && line.key === '' && line.begins && (rows === undefined || rows.has(index + 1)) ? [{ row: index + 1, print: line.print, reference: register.nextReference(table) }] : []));
  const all = pending;
  for (let attempt = 0; pending.length > 0 && attempt < MOST_ATTEMPTS; attempt += 1) {
    write(tab, settle(lines, pending));
    const after = look(tab);
    const isWell = ({ reference, print }: Wanted): boolean => after.some((line) => line.key === reference && line.print === print);
    const astray = pending.filter((one) => !isWell(one) && after.some(({ key }) => key === one.reference));
    if (astray.length > 0) write(tab, meant(lines, after, astray));
    pending = pending.filter((one) => !isWell(one));
    lines = astray.length > 0 ? look(tab) : after;
  }
  return all.filter((one) => !pending.includes(one)).map(({ reference }) => reference);
}

/** Every row's key, and what else it holds. */
function look({ sheet, table, structure }: EditedTab): Line[] {
  const keyAt = structure.positions[table.key ?? '']!;
  const fields = TYPED_TABLES[table.name as TypedTable].map((field) => structure.positions[field]).filter((position): position is number => position !== undefined);
  return (sheet.getDataRange().getValues() as CellValue[][]).map((cells) => ({
    key: keyOfCell(table, cells[keyAt] ?? ''),
    print: JSON.stringify(cells.filter((_, position) => position !== keyAt)),
    begins: fields.some((position) => String(cells[position] ?? '').trim() !== ''),
  }));
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

/** What the rows held that a reference was written over: the key that has gone and whose row has the same content, else nothing. */
function meant(before: readonly Line[], after: readonly Line[], astray: readonly Wanted[]): Keys {
  const there = new Set(after.map(({ key }) => key));
  const lost = before.filter(({ key }) => key !== '' && !there.has(key));
  return new Map(astray.map(({ reference }) => {
    const index = after.findIndex(({ key }) => key === reference);
    const at = lost.findIndex(({ print }) => print === after[index]!.print);
    return [index + 1, at === -1 ? '' : lost.splice(at, 1)[0]!.key] as const;
  }));
}

/** Rows next to one another are written in one go. */
function write({ sheet, table, structure }: EditedTab, keys: Keys): void {
  const column = structure.positions[table.key ?? '']! + 1;
  const rows = [...keys.keys()].sort((a, b) => a - b);
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && rows[to] === rows[to - 1]! + 1) to += 1;
    sheet.getRange(rows[from]!, column, to - from, 1).setValues(rows.slice(from, to).map((row) => [keys.get(row)!]));
    from = to;
  }
}
