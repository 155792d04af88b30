/**
 * Writes the cells of an intention by key. Places are read again just before writing and just after: when a person has moved
 * rows or columns in between, what landed in the wrong place is put right and the writing is done again.
 */
import type { TableName } from '../../domain/records';
import { isLiving, STATUS_FIELD } from '../../domain/lifecycle/living';
import { shieldText, type CellValue } from '../../register/cell';
import type { FieldCells, TableWrites } from '../../register/intention';
import { sameCell } from '../../register/same-cell';
import { columnsOf } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES } from '../../register/tables';
import { arrangementOf, columnsOnly, isUnmoved, letters, type Arrangement } from './arrangement';
import { blocksOf, strokesOf, type CellBlock } from './cell-blocks';
import { isAsWritten, WrittenValues } from './as-written';
import type { KnownTab } from './known-tab';
import { putRight, type Written } from './put-right';
import { tickBoxes } from './tick-boxes';
import { writeBlock } from './write-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface WrittenTable {
  /** Keys whose row has disappeared: nothing was written for them. */
  readonly gone: readonly string[];
}

/**
 * Somebody typed in a cell after the action had read it, or there is a row that it has not seen: what it decided may not hold,
 * and what it would write there would take their words away.
 */
export class Overtaken extends Error {}

/** Moves under way are outlasted; after so many the rest is left to the next run. */
const MOST_ATTEMPTS = 8;
const PAUSE_MS = 150;
/** Up to so many new rows are appended one by one; more of them cost less in one block. */
const FEW_ROWS = 5;

export interface Writing {
  /**
   * Throws `Overtaken`, before anything is written, when a cell that people type in differs from what the action had read, or a
   * row is new to it.
   */
  readonly mayBeOvertaken: boolean;
  /** A broken run has begun this: some of it may stand already. */
  readonly isResumed: boolean;
}

interface Pending extends Written {
  readonly writes: TableWrites;
  before: Arrangement;
  blocks: readonly CellBlock[];
  gone: Set<string>;
}

export class KeyedWriter {
  /** @param find the tab of a table; @param known what the action knows of it */
  constructor(
    private readonly find: (table: TableName) => Sheet,
    private readonly known: (table: TableName) => KnownTab,
  ) {}

  /**
   * Writes all tables, each verified.
   * @param mayBeOvertaken see `Writing`
   * @param beforeFirstCell called once all tabs have been found as they should be
   */
  write(
    tables: readonly TableWrites[],
    { mayBeOvertaken, isResumed }: Writing,
    beforeFirstCell: () => void,
  ): ReadonlyMap<TableName, WrittenTable> {
    let pending = tables.map((writes): Pending => this.begin(writes, isResumed));
    if (mayBeOvertaken) for (const one of pending) refuseIfOvertaken(one);
    beforeFirstCell();
    const all = pending;
    for (let attempt = 0; pending.length > 0; attempt += 1) {
      if (attempt === MOST_ATTEMPTS) throw new Error('register-keeps-moving');
      // A sort takes a moment: the writing waits a little longer each time.
      if (attempt > 1) Utilities.sleep(attempt * PAUSE_MS);
      if (attempt > 0) for (const one of pending) one.before = this.look(one, watchedFields(one));
      const refused = new Map(pending.flatMap((one) => putUnlessRefused(one)));
      pending = pending.filter((one) => !this.isDone(one, attempt > 0, refused.get(one)));
    }
    return new Map(
      all.map((one) => {
        const leaving = leavingKeys(one);
        return [one.writes.table, { gone: [...one.gone].filter((key) => !leaving.has(key)) }];
      }),
    );
  }

  private begin(writes: TableWrites, isResumed: boolean): Pending {
    const table = TABLES[writes.table] as unknown as Table<TableName>;
    const sheet = this.find(writes.table);
    const known = this.known(writes.table);
    const pending = { writes, table, sheet, known, blocks: [], gone: new Set<string>() };
    // A key that was just given stands nowhere yet, and appending a row writes over none.
    const isAppended = !isResumed && writes.changes.length === 0 && writes.adds.length <= FEW_ROWS;
    return { ...pending, before: isAppended ? columnsOnly(sheet, table) : this.look(pending, typedFields(writes)) };
  }

  /**
   * A row inserted between the measuring of a tab and its reading pushes the last one out of sight: a key that is missed is
   * looked for again.
   */
  private look(
    { writes, table, sheet, known }: Pick<Pending, 'writes' | 'table' | 'sheet' | 'known'>,
    withFields: readonly string[],
  ): Arrangement {
    const look = (): Arrangement => arrangementOf(sheet, table, known.cells, withFields);
    const seen = look();
    return writes.changes.every(({ key }) => seen.rowOf.has(key)) ? seen : look();
  }

  /**
   * True when everything stands where it belongs; otherwise what landed wrongly is put right. The cells themselves are read
   * again: rows that were sorted and sorted back around the writing stand as before, and hold what is not theirs. What was
   * refused though nothing has moved is thrown.
   * @param hasMoved rows moved while this was written: an empty row may still hold some of it
   */
  private isDone(one: Pending, hasMoved: boolean, refusal?: Error): boolean {
    const { writes } = one;
    const fields = [...new Set(writes.changes.flatMap(({ after }) => Object.keys(after)))];
    const after = this.look(one, fields);
    if (refusal !== undefined && isUnmoved(one.before, after)) throw refusal;
    const isAdded = writes.adds.every(({ key }) => after.rowOf.has(key));
    const isInPlace = isAdded && isUnmoved(one.before, after, leavingKeys(one)) && holds(writes, after);
    if (isInPlace && !(hasMoved && hasStray(writes, fields, after))) {
      tickBoxes({ sheet: one.sheet, table: one.table, keys: writes.adds.map(({ key }) => key) }, after);
      return true;
    }
    putRight(one, after);
    return false;
  }
}

/**
 * Does every row that is still there hold what was written for it? A text may come back without the shield that it was written
 * with.
 */
function holds({ changes }: TableWrites, now: Arrangement): boolean {
  return changes.every(({ key, after }) => {
    const row = now.rowOf.get(key);
    return (
      row === undefined ||
      Object.entries(after).every(
        ([field, cell]) => !(field in now.structure.positions) || isAsWritten(now.cell(row, field), cell),
      )
    );
  });
}

/** Does a row without a key hold what was written for others, in the same column? Taking it back may have missed it as well. */
function hasStray({ changes }: TableWrites, fields: readonly string[], now: Arrangement): boolean {
  const written = new Map(
    fields.map((field) => [field, new WrittenValues(changes.flatMap(({ after }) => after[field] || []))] as const),
  );
  return now.keys.some(
    (key, index) =>
      key === '' &&
      fields.some((field) => {
        const cell = now.cell(index + 2, field) || '';
        return cell !== '' && written.get(field)!.has(cell);
      }),
  );
}

/** Keys whose row is emptied: that it cannot be found any more is what was wanted. */
const leavingKeys = ({ writes, table }: Pick<Pending, 'writes' | 'table'>): ReadonlySet<string> =>
  new Set(writes.changes.filter(({ after }) => after[table.key ?? ''] === '').map(({ key }) => key));

/** Fields that people type in, among those that are written: the status first of all. */
function typedFields({ table, changes }: TableWrites): string[] {
  const written = new Set(changes.flatMap(({ after }) => Object.keys(after)));
  const status = isLiving(table) ? STATUS_FIELD[table] : undefined;
  return columnsOf(TABLES[table] as unknown as Table<TableName>).flatMap(([field, { writer }]) =>
    written.has(field) && (field === status || writer !== 'addon') ? [field] : [],
  );
}

/** The same, and of rows that are emptied all that goes. */
const watchedFields = (one: Pending): string[] =>
  leavingKeys(one).size === 0
    ? typedFields(one.writes)
    : [...new Set(one.writes.changes.flatMap(({ after }) => Object.keys(after)))];

function refuseIfOvertaken({ writes, before, known }: Pending): void {
  const unseen = before.keys.find((key) => key !== '' && !known.has(key));
  if (unseen !== undefined) throw new Overtaken(`${writes.table} ${unseen}`);
  const typed = typedFields(writes);
  for (const { key, before: read, after } of writes.changes) {
    const row = before.rowOf.get(key);
    if (row === undefined) continue;
    for (const field of typed.filter((one) => one in after)) {
      const now = before.cell(row, field);
      if (now !== undefined && now !== '' && !sameCell(now, read[field]) && !isAsWritten(now, after[field]!))
        throw new Overtaken(`${writes.table} ${key}`);
    }
  }
}

/**
 * A column that comes in between may bring cells under another's rule, which the platform refuses: that is no fault of what was
 * to be written.
 */
function putUnlessRefused(one: Pending): (readonly [Pending, Error])[] {
  try {
    put(one);
    return [];
  } catch (error) {
    return [[one, error instanceof Error ? error : new Error(String(error))]];
  }
}

function put(one: Pending): void {
  const { writes, before, sheet } = one;
  const cells = new Map<string, CellValue>();
  const keys = new Map<string, CellValue>();
  one.gone = new Set();
  for (const { key, after } of writes.changes) {
    const row = before.rowOf.get(key);
    if (row === undefined) {
      one.gone.add(key);
      continue;
    }
    const isLeaving = after[one.table.key ?? ''] === '';
    const isBare = isLeaving && isEmptied(one, row, after);
    for (const [field, cell] of Object.entries(after)) {
      const position = before.structure.positions[field];
      if (position === undefined) continue;
      const isKey = field === one.table.key;
      // While its row is being emptied, the key still says whose it is: it goes alone, when nothing else is left.
      if (isLeaving && isKey !== isBare) continue;
      (isKey ? keys : cells).set(`${row - 2} ${position}`, cell);
    }
  }
  const { blocks, alike } = strokesOf(cells, spareCells(one));
  const ofKeys = blocksOf(keys);
  one.blocks = [...blocks, ...alike.flatMap((group) => group.blocks), ...ofKeys];
  for (const block of blocks) writeBlock(sheet, block);
  for (const group of alike) sheet.getRangeList(group.blocks.map(placeOf)).setValue(group.value);
  for (const block of ofKeys) writeBlock(sheet, block);
  addRows(
    one,
    writes.adds.filter(({ key }) => !before.rowOf.has(key)),
  );
}

/** Does nothing but the key stand in the row any more, as it was read last? */
const isEmptied = ({ before, table }: Pending, row: number, after: FieldCells): boolean =>
  Object.keys(after).every((field) => {
    const now = field === table.key || !(field in before.structure.positions) ? '' : before.cell(row, field);
    return now === '' || now === false;
  });

const placeOf = ({ row, column, values }: CellBlock): string =>
  `${letters(column)}${row + 2}:${letters(column + values[0]!.length - 1)}${row + 1 + values.length}`;

/**
 * What a cell holds that is no part of the action, where it may be written along with its neighbours: of a row that the action
 * knows, in a column that the add-on alone fills, never a status, which people choose in its cell.
 */
function spareCells({ table, before, known }: Pending): (row: number, column: number) => CellValue | undefined {
  const status = isLiving(table.name) ? STATUS_FIELD[table.name] : undefined;
  const fieldAt = new Map(
    columnsOf(table).flatMap(([field, { writer, codec }]) => {
      const position = before.structure.positions[field];
      return position === undefined || writer !== 'addon' || field === status || field === table.key
        ? []
        : [[position, { field, codec }] as const];
    }),
  );
  return (row, column) => {
    const own = fieldAt.get(column);
    const key = before.keys[row] ?? '';
    if (own === undefined || key === '' || before.rowOf.get(key) !== row + 2) return undefined;
    const held = known.cell(key, own.field);
    return typeof held === 'string' && held !== '' && (own.codec.display !== 'text' || shieldText(held) !== held)
      ? undefined
      : held;
  };
}

/**
 * Each row is appended in one go (the platform promises that nothing comes between); of many, the others go right below the
 * first.
 */
function addRows(one: Pending, adds: TableWrites['adds']): void {
  const first = adds[0];
  if (first === undefined) return;
  const { sheet, before, table } = one;
  const width = before.headers.length;
  const rows = adds.map(({ cells }) => rowFrom(before, cells, width));
  for (const row of rows.length > FEW_ROWS ? rows.slice(0, 1) : rows) sheet.appendRow(row);
  if (rows.length <= FEW_ROWS) return;
  const at = arrangementOf(sheet, table, one.known.cells).rowOf.get(first.key);
  if (at === undefined) return;
  sheet.insertRowsAfter(at, adds.length - 1);
  sheet.getRange(at + 1, 1, adds.length - 1, width).setValues(rows.slice(1));
}

function rowFrom({ structure }: Arrangement, cells: FieldCells, width: number): CellValue[] {
  const row = new Array<CellValue>(width).fill('');
  for (const [field, cell] of Object.entries(cells))
    if (structure.positions[field] !== undefined) row[structure.positions[field]!] = cell;
  return row;
}
