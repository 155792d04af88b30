/** One tab as an action has read it, with the changes that it has made so far. */
import { UserProblem } from '../../application/user-problem';
import type { Records, TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import type { TableWrites } from '../../register/intention';
import { lazyReader, type LazyReader } from '../../register/lazy-row';
import { readRow } from '../../register/row';
import { isRecordRow, keyOfCell, keyOfRow } from '../../register/row-key';
import { sameCell } from '../../register/same-cell';
import { columnsOf, readStructure, type Structure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES } from '../../register/tables';
import { structureProblem } from '../../wording/errors/register-errors';
import type { KnownTab } from './keyed-writer';
import type { TabFinder } from './tab-finder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type AnyRecord = Records[TableName];
interface Change { readonly before: Record<string, CellValue>; readonly after: Record<string, CellValue> }

/** Tables of which lists read a few columns; the others are matched field by field, and better read whole. */
const LISTED: ReadonlySet<TableName> = new Set<TableName>(['messages', 'journal', 'propositions', 'contacts']);

export class LoadedTable implements KnownTab {
  private readonly indexByKey = new Map<string, number>();
  /** Records by row, read when first asked for; a row without a key has none. */
  private records?: (AnyRecord | undefined)[];
  /** The records in order, until the next change. */
  private list?: readonly AnyRecord[];
  private readonly lazy?: LazyReader<AnyRecord>;
  private readonly changes = new Map<string, Change>();
  private readonly added: string[] = [];

  constructor(private readonly table: Table<TableName>, private readonly headers: readonly CellValue[], private readonly structure: Structure, private readonly rows: CellValue[][]) {
    this.lazy = LISTED.has(table.name) ? lazyReader(table, structure) : undefined;
    rows.forEach((row, index) => {
      const key = keyOfRow(table, structure, row);
      if (key !== '' && !this.indexByKey.has(key)) this.indexByKey.set(key, index);
    });
  }

  get cells(): number {
    return this.rows.length * this.headers.length;
  }

  has(key: string): boolean {
    return this.indexByKey.has(key);
  }

  keys(): Iterable<string> {
    return this.indexByKey.keys();
  }

  /** Every record once: of rows that bear the same reference, the first. */
  all(): readonly AnyRecord[] {
    this.records ??= this.rows.map((row, index) => this.read(row, index));
    this.list ??= this.records.filter((record) => record !== undefined);
    return this.list;
  }

  find(key: string): AnyRecord | undefined {
    const index = this.indexByKey.get(key);
    if (index === undefined) return undefined;
    return this.records === undefined ? this.read(this.rows[index]!, index) : this.records[index];
  }

  row(key: string): ReadonlyMap<string, CellValue> | undefined {
    const index = this.indexByKey.get(key);
    return index === undefined ? undefined : new Map(this.headers.map((header, position) => [String(header), this.rows[index]![position] ?? '']));
  }

  cell(key: string, field: string): CellValue | undefined {
    const index = this.indexByKey.get(key);
    const position = this.structure.positions[field];
    return index === undefined || position === undefined ? undefined : this.rows[index]![position] ?? '';
  }

  add(cells: ReadonlyMap<string, CellValue>): void {
    const row = new Array<CellValue>(this.headers.length).fill('');
    for (const [field, cell] of cells) if (this.structure.positions[field] !== undefined) row[this.structure.positions[field]!] = cell;
    this.rows.push(row);
    const key = keyOfCell(this.table, cells.get(this.table.key ?? '') ?? '');
    this.indexByKey.set(key, this.rows.length - 1);
    this.added.push(key);
    this.refresh(this.rows.length - 1);
  }

  change(key: string, cells: ReadonlyMap<string, CellValue>): void {
    const index = this.indexByKey.get(key);
    if (index === undefined) throw new Error(`record-not-found: ${this.table.name} ${key}`);
    const change = this.changes.get(key) ?? { before: {}, after: {} };
    let isChanged = false;
    for (const [field, cell] of cells) {
      const position = this.structure.positions[field];
      if (position === undefined || sameCell(this.rows[index]![position], cell)) continue;
      if (!(field in change.before)) change.before[field] = this.rows[index]![position] ?? '';
      change.after[field] = cell;
      this.rows[index]![position] = cell;
      isChanged = true;
    }
    if (!isChanged) return;
    this.changes.set(key, change);
    this.refresh(index);
  }

  /** What is to be written; `undefined` when nothing is. */
  writes(): Omit<TableWrites, 'table'> | undefined {
    if (this.changes.size === 0 && this.added.length === 0) return undefined;
    const isNew = new Set(this.added);
    return {
      changes: [...this.changes].filter(([key]) => !isNew.has(key)).map(([key, { before, after }]) => ({ key, before, after })),
      adds: this.added.map((key) => ({ key, cells: this.cellsOf(key) })),
    };
  }

  written(): void {
    this.changes.clear();
    this.added.length = 0;
  }

  private cellsOf(key: string): Record<string, CellValue> {
    const row = this.rows[this.indexByKey.get(key)!]!;
    return Object.fromEntries(Object.entries(this.structure.positions).flatMap(([field, position]) => (row[position] === '' || row[position] === undefined ? [] : [[field, row[position]!]])));
  }

  private read(row: readonly CellValue[], index: number): AnyRecord | undefined {
    const { table, structure } = this;
    if (!isRecordRow(table, structure, row)) return undefined;
    const key = keyOfRow(table, structure, row);
    // A copied row bears a reference that is another row's: it is shown by the verification, and counts for nothing.
    if (key !== '' && this.indexByKey.get(key) !== index) return undefined;
    return this.lazy === undefined ? readRow(table, structure, row).record : this.lazy.record([...row]);
  }

  private refresh(index: number): void {
    if (this.records !== undefined) this.records[index] = this.read(this.rows[index]!, index);
    this.list = undefined;
  }
}

/** Reads the tab. Throws a UserProblem when columns are missing or doubled; those that nobody sees are added first when `mayMend`. */
export function loadTable(tabs: TabFinder, name: TableName, mayMend: boolean): LoadedTable {
  const table = TABLES[name] as unknown as Table<TableName>;
  const sheet = tabs.find(name);
  const [read = [], ...body] = sheet.getDataRange().getValues() as CellValue[][];
  let headers: readonly CellValue[] = read;
  let structure = readStructure(table, headers);
  const hidden = hiddenHeaders(table);
  const isHidden = (header: string): boolean => hidden.has(header);
  if (mayMend && structure.missing.length > 0 && structure.missing.every(isHidden)) {
    headers = addColumns(sheet, headers, structure.missing);
    structure = readStructure(table, headers);
  }
  const seen = structure.missing.filter((header) => !isHidden(header));
  if (seen.length > 0 || structure.doubled.length > 0) {
    const { message, advice } = structureProblem(table.sheetName, structure.missing, structure.doubled);
    throw new UserProblem(message, advice);
  }
  const rows = body.slice(0, lastFilled(body) + 1);
  const lacking = headers.length - (rows[0]?.length ?? headers.length);
  return new LoadedTable(table, headers, structure, lacking > 0 ? rows.map((row) => [...row, ...new Array<CellValue>(lacking).fill('')]) : rows);
}

const hiddenHeaders = (table: Table<TableName>): ReadonlySet<string> => new Set(columnsOf(table).filter(([, column]) => column.isHidden).map(([, column]) => column.header));

/** A register made by an earlier version lacks them. */
function addColumns(sheet: Sheet, headers: readonly CellValue[], missing: readonly string[]): CellValue[] {
  const lacking = headers.length + missing.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet.getRange(1, headers.length + 1, 1, missing.length).setValues([[...missing]]);
  sheet.getRange(2, headers.length + 1, sheet.getMaxRows() - 1, missing.length).setNumberFormat('@');
  sheet.hideColumns(headers.length + 1, missing.length);
  return [...headers, ...missing];
}

/** Index of the last row with content; ticked-off boxes alone do not make a row. */
const lastFilled = (rows: readonly (readonly CellValue[])[]): number => {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (rows[index]!.some((cell) => cell !== '' && cell !== false)) return index;
  return -1;
};
