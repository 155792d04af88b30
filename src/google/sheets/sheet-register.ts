/** The register on the sheet: each tab is read once, changes are kept, and leave together in contiguous blocks. */
import type { NumberedTable, Register } from '../../application/ports';
import { UserProblem } from '../../application/user-problem';
import { schoolYearOf } from '../../domain/calendar/school-year';
import type { Records, TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import { readRow, writeFields } from '../../register/row';
import { isRecordRow, keyOfRow } from '../../register/row-key';
import { columnsOf, readStructure, type Structure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES, TABLE_NAMES } from '../../register/tables';
import { structureProblem } from '../../wording/errors/register-errors';
import type { Counters } from '../properties/counters';
import { blocksOf } from './cell-blocks';
import type { TabFinder } from './tab-finder';

/**
 * What others refer to is written first: a run broken on the way then leaves rows that the next one recognises and completes,
 * a seat before the request that it places, and every row before the message about it.
 */
const FIRST: readonly TableName[] = ['companies', 'contacts', 'offers', 'propositions', 'requests'];
const WRITE_ORDER: readonly TableName[] = [...FIRST, ...TABLE_NAMES.filter((name) => !FIRST.includes(name))];

interface LoadedTable {
  readonly table: Table<TableName>;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly structure: Structure;
  readonly width: number;
  /** Rows from the second on; grows with the added ones. */
  readonly rows: CellValue[][];
  /** How many of `rows` the sheet already holds, up to the last one with content of its own. */
  stored: number;
  readonly indexByKey: Map<string, number>;
  readonly dirty: Map<string, CellValue>;
  /** Records by row, read when first asked for; a row without a key has none. */
  records?: (Records[TableName] | undefined)[];
  /** The records in order, until the next change. */
  list?: readonly Records[TableName][];
}

export class SheetRegister implements Register {
  private readonly loaded = new Map<TableName, LoadedTable>();

  constructor(private readonly tabs: TabFinder, private readonly counters: Counters, private readonly today: () => string, private readonly flush: () => void) {}

  all<T extends TableName>(name: T): readonly Records[T][] {
    const loaded = this.load(name);
    loaded.list ??= recordsOf(loaded).filter((record) => record !== undefined);
    return loaded.list as unknown as readonly Records[T][];
  }

  find<T extends TableName>(name: T, key: string): Records[T] | undefined {
    const loaded = this.load(name);
    const index = loaded.indexByKey.get(key);
    if (index === undefined) return undefined;
    const record = loaded.records === undefined ? readRow(loaded.table, loaded.structure, loaded.rows[index]!).record : loaded.records[index];
    return record as unknown as Records[T];
  }

  add<T extends TableName>(name: T, record: Records[T]): void {
    const loaded = this.load(name);
    const row = new Array<CellValue>(loaded.width).fill('');
    for (const [field, cell] of writeFields(TABLES[name] as Table<T>, record)) row[loaded.structure.positions[field]!] = cell;
    loaded.rows.push(row);
    const key = loaded.table.key as keyof Records[T] | undefined;
    if (key !== undefined) loaded.indexByKey.set(String(record[key]), loaded.rows.length - 1);
    refresh(loaded, loaded.rows.length - 1);
  }

  change<T extends TableName>(name: T, key: string, patch: Partial<Records[T]>): void {
    const loaded = this.load(name);
    const index = loaded.indexByKey.get(key);
    if (index === undefined) throw new Error(`record-not-found: ${name} ${key}`);
    for (const [field, cell] of writeFields(TABLES[name] as Table<T>, patch)) {
      const position = loaded.structure.positions[field]!;
      if (sameCell(loaded.rows[index]![position], cell)) continue;
      loaded.rows[index]![position] = cell;
      if (index < loaded.stored) loaded.dirty.set(`${index} ${position}`, cell);
    }
    refresh(loaded, index);
  }

  nextReference(name: NumberedTable): string {
    const stem = `${TABLES[name].prefix}-${schoolYearOf(this.today())}-`;
    let highest = this.counters.last(stem);
    for (const key of this.load(name).indexByKey.keys()) if (key.startsWith(stem)) highest = Math.max(highest, Number(key.slice(stem.length)) || 0);
    this.counters.use(stem, highest + 1);
    return stem + String(highest + 1).padStart(4, '0');
  }

  /** Writes what the action changed so far. */
  save(): void {
    this.counters.save();
    let wrote = false;
    for (const name of WRITE_ORDER) {
      const loaded = this.loaded.get(name);
      if (loaded === undefined || (loaded.dirty.size === 0 && loaded.rows.length === loaded.stored)) continue;
      this.write(loaded);
      loaded.dirty.clear();
      loaded.stored = loaded.rows.length;
      wrote = true;
    }
    if (wrote) this.flush();
  }

  private write({ table, structure, sheet, rows, stored, width, dirty }: LoadedTable): void {
    for (const block of blocksOf(dirty)) sheet.getRange(block.row + 2, block.column + 1, block.values.length, block.values[0]!.length).setValues(block.values);
    if (rows.length === stored) return;
    const lacking = rows.length + 1 - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), Math.max(lacking, 200));
    for (const [field, column] of columnsOf(table)) {
      if (column.codec.display === 'checkbox') sheet.getRange(stored + 2, structure.positions[field]! + 1, rows.length - stored, 1).insertCheckboxes();
    }
    sheet.getRange(stored + 2, 1, rows.length - stored, width).setValues(rows.slice(stored));
  }

  private load(name: TableName): LoadedTable {
    const known = this.loaded.get(name);
    if (known !== undefined) return known;
    const table = TABLES[name] as unknown as Table<TableName>;
    const sheet = this.tabs.find(name);
    const [headers = [], ...body] = sheet.getDataRange().getValues() as CellValue[][];
    const structure = readStructure(table, headers);
    if (structure.missing.length > 0 || structure.doubled.length > 0) {
      const { message, advice } = structureProblem(table.sheetName, structure.missing, structure.doubled);
      throw new UserProblem(message, advice);
    }
    const rows = body.slice(0, lastFilled(body) + 1);
    const loaded: LoadedTable = { table, sheet, structure, width: headers.length, rows, stored: rows.length, indexByKey: new Map(), dirty: new Map() };
    if (table.key !== undefined) {
      rows.forEach((row, index) => {
        const key = keyOfRow(table, structure, row);
        if (key !== '' && !loaded.indexByKey.has(key)) loaded.indexByKey.set(key, index);
      });
    }
    this.loaded.set(name, loaded);
    return loaded;
  }
}

const recordOf = (loaded: LoadedTable, row: readonly CellValue[]): Records[TableName] | undefined =>
  isRecordRow(loaded.table, loaded.structure, row) ? readRow(loaded.table, loaded.structure, row).record : undefined;

/** Reading a large table is the costly part: each row is read once, and again only when it changes. */
function recordsOf(loaded: LoadedTable): (Records[TableName] | undefined)[] {
  loaded.records ??= loaded.rows.map((row) => recordOf(loaded, row));
  return loaded.records;
}

function refresh(loaded: LoadedTable, index: number): void {
  if (loaded.records !== undefined) loaded.records[index] = recordOf(loaded, loaded.rows[index]!);
  loaded.list = undefined;
}

/** Index of the last row with content; ticked-off boxes alone do not make a row. */
const lastFilled = (rows: readonly (readonly CellValue[])[]): number => {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (rows[index]!.some((cell) => cell !== '' && cell !== false)) return index;
  return -1;
};

const sameCell = (a: CellValue | undefined, b: CellValue): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
