/** One tab as an action has read it, with the changes that it has made so far. */
import type { OddRows } from '../application/ports';
import { isLiving, STATUS_FIELD } from '../domain/lifecycle/living';
import type { Records, TableName } from '../domain/records';
import type { CellValue } from './cell';
import { FieldIndex } from './field-index';
import type { TableWrites } from './intention';
import { lazyReader, type LazyReader } from './lazy-row';
import { KEYED_TABLES } from './look-over';
import { readRow, unreadableFields } from './row';
import { isRecordRow, keyOfCell, keyOfRow } from './row-key';
import { sameCell } from './same-cell';
import { columnsOf, type Structure } from './structure/read-structure';
import type { Table } from './table';

type AnyRecord = Records[TableName];
interface Change {
  readonly before: Record<string, CellValue>;
  readonly after: Record<string, CellValue>;
}

/** Tables of which lists read a few columns; the others are matched field by field, and better read whole. */
const LISTED: ReadonlySet<TableName> = new Set<TableName>(['messages', 'journal', 'contacts']);

export class LoadedTable {
  private readonly indexByKey = new Map<string, number>();
  /** By row; '' where it has none. */
  private readonly keyOf: string[] = [];
  /** By row: it stands for a record, and is not the copy of another row. */
  private readonly holds: boolean[] = [];
  /** Records by row, each read when it is first asked for. */
  private readonly records: (AnyRecord | undefined)[] = [];
  /** The records in order, until the next change. */
  private list?: readonly AnyRecord[];
  /** By field, each made when it is first asked for. */
  private readonly indexes = new Map<string, FieldIndex>();
  private readonly isLazy: boolean;
  private readonly reader: LazyReader<AnyRecord>;
  /** Rows read so far of which a cell could not be read. */
  private readonly faulty = new Set<number>();
  private readonly changes = new Map<string, Change>();
  private readonly added: string[] = [];
  /** Columns of the status that people see and of the one that the hub last recorded. */
  private readonly statusAt?: { readonly shown: number; readonly recorded: number };
  /** Keys of rows that are emptied: the sheet shows them until they are written. */
  private readonly removed = new Set<string>();

  constructor(
    private readonly table: Table<TableName>,
    private readonly headers: readonly CellValue[],
    private readonly structure: Structure,
    private readonly rows: CellValue[][],
  ) {
    this.isLazy = LISTED.has(table.name);
    const shown = isLiving(table.name) ? structure.positions[STATUS_FIELD[table.name]] : undefined;
    const recorded = structure.positions['recordedStatus'];
    if (shown !== undefined && recorded !== undefined) this.statusAt = { shown, recorded };
    this.reader = lazyReader(table, structure);
    rows.forEach((row, index) => {
      const key = keyOfRow(table, structure, row);
      this.keyOf.push(key);
      if (key !== '' && !this.indexByKey.has(key)) this.indexByKey.set(key, index);
      this.holds.push(this.isRecord(row, index));
    });
  }

  get cells(): number {
    return this.rows.length * this.headers.length;
  }

  has(key: string): boolean {
    return this.indexByKey.has(key) || this.removed.has(key);
  }

  keys(): Iterable<string> {
    return this.indexByKey.keys();
  }

  /** Every record once: of rows that bear the same reference, the first. */
  all(): readonly AnyRecord[] {
    return (this.list ??= this.readAll());
  }

  /** Those of `all` that hold the value in the field now, changes of this action included. */
  where(field: string, value: unknown): readonly AnyRecord[] {
    let index = this.indexes.get(field);
    if (index === undefined) {
      this.indexes.set(field, (index = new FieldIndex()));
      const read = this.reader.field(field as keyof AnyRecord);
      for (let row = 0; row < this.rows.length; row += 1) this.noteIn(index, read, row);
    }
    return index.rows(value).flatMap((row) => this.at(row) ?? []);
  }

  find(key: string): AnyRecord | undefined {
    const index = this.indexByKey.get(key);
    return index === undefined ? undefined : this.at(index);
  }

  row(key: string): ReadonlyMap<string, CellValue> | undefined {
    const index = this.indexByKey.get(key);
    return index === undefined
      ? undefined
      : new Map(this.headers.map((header, position) => [String(header), this.rows[index]![position] ?? '']));
  }

  cell(key: string, field: string): CellValue | undefined {
    const index = this.indexByKey.get(key);
    const position = this.structure.positions[field];
    return index === undefined || position === undefined ? undefined : (this.rows[index]![position] ?? '');
  }

  /** Fields of the row whose cell could not be read; none for a key that is not there. */
  unreadable(key: string): readonly string[] {
    const index = this.indexByKey.get(key);
    return index === undefined || (!this.isLazy && this.records[index] !== undefined && !this.faulty.has(index))
      ? []
      : unreadableFields(this.table, this.structure, this.rows[index]!);
  }

  /** Keys of the rows whose status cell does not show the status last recorded: a person has typed there since. */
  chosen(): readonly string[] {
    return this.statusAt === undefined
      ? []
      : [...this.indexByKey].flatMap(([key, index]) => (this.asRecorded(this.rows[index]!) === this.rows[index] ? [] : [key]));
  }

  /** Rows that bear another row's key, and rows with content and without a key. */
  oddRows(): OddRows {
    const doubled: { key: string; row: number }[] = [];
    const keyless: number[] = [];
    if (this.table.presentBy !== undefined || (KEYED_TABLES as readonly TableName[]).includes(this.table.name))
      return { doubled, keyless };
    this.rows.forEach((row, index) => {
      const key = this.keyOf[index]!;
      if (key !== '' && this.indexByKey.get(key) !== index) doubled.push({ key, row: index + 2 });
      if (key === '' && row.some((cell) => cell !== '' && typeof cell !== 'boolean')) keyless.push(index + 2);
    });
    return { doubled, keyless };
  }

  add(cells: ReadonlyMap<string, CellValue>): void {
    const row = new Array<CellValue>(this.headers.length).fill('');
    // A box that nobody has ticked says so.
    for (const [field, { codec }] of columnsOf(this.table))
      if (codec.display === 'checkbox' && this.structure.positions[field] !== undefined)
        row[this.structure.positions[field]!] = false;
    for (const [field, cell] of cells)
      if (this.structure.positions[field] !== undefined) row[this.structure.positions[field]!] = cell;
    this.rows.push(row);
    const key = keyOfCell(this.table, cells.get(this.table.key ?? '') ?? '');
    this.keyOf.push(key);
    this.indexByKey.set(key, this.rows.length - 1);
    this.added.push(key);
    this.refresh(this.rows.length - 1);
  }

  change(key: string, cells: ReadonlyMap<string, CellValue>): void {
    const index = this.indexByKey.get(key);
    if (index === undefined) throw new Error(`record-not-found: ${this.table.name} ${key}`);
    const change = this.changes.get(key) ?? { before: {}, after: {} };
    // Records given before keep the row as it was.
    let row: CellValue[] | undefined;
    for (const [field, cell] of cells) {
      const position = this.structure.positions[field];
      const now = position === undefined ? undefined : (row ?? this.rows[index]!)[position];
      if (position === undefined || sameCell(now, cell)) continue;
      if (!(field in change.before)) change.before[field] = now ?? '';
      change.after[field] = cell;
      row ??= [...this.rows[index]!];
      row[position] = cell;
    }
    if (row === undefined) return;
    this.rows[index] = row;
    this.changes.set(key, change);
    this.refresh(index);
  }

  /** Empties every cell of the row, the key as well. Throws `record-not-found`. */
  remove(key: string): void {
    this.change(key, new Map(columnsOf(this.table).map(([field]) => [field, ''])));
    const index = this.indexByKey.get(key)!;
    this.indexByKey.delete(key);
    this.removed.add(key);
    this.keyOf[index] = '';
    this.refresh(index);
  }

  /** What is to be written; `undefined` when nothing is. */
  writes(): Omit<TableWrites, 'table'> | undefined {
    if (this.changes.size === 0 && this.added.length === 0) return undefined;
    const isNew = new Set(this.added);
    return {
      changes: [...this.changes]
        .filter(([key]) => !isNew.has(key))
        .map(([key, { before, after }]) => ({ key, before, after, ...this.birthOf(key, before, after) })),
      adds: this.added.map((key) => ({ key, cells: this.cellsOf(key) })),
    };
  }

  written(): void {
    this.changes.clear();
    this.added.length = 0;
  }

  /** A living row that begins to be recorded was typed by a person: undoing it takes the whole row. */
  private birthOf(key: string, before: Change['before'], after: Change['after']): { born?: Record<string, CellValue> } {
    return before['recordedStatus'] === '' && after['recordedStatus'] !== undefined && after['recordedStatus'] !== ''
      ? { born: this.cellsOf(key) }
      : {};
  }

  private cellsOf(key: string): Record<string, CellValue> {
    const row = this.rows[this.indexByKey.get(key)!]!;
    return Object.fromEntries(
      Object.entries(this.structure.positions).flatMap(([field, position]) =>
        row[position] === '' || row[position] === undefined ? [] : [[field, row[position]!]],
      ),
    );
  }

  private readAll(): AnyRecord[] {
    const records: AnyRecord[] = [];
    for (let index = 0; index < this.rows.length; index += 1) {
      const record = this.at(index);
      if (record !== undefined) records.push(record);
    }
    return records;
  }

  private at(index: number): AnyRecord | undefined {
    return this.holds[index] ? (this.records[index] ??= this.read(this.rows[index]!, index)) : undefined;
  }

  private isRecord(row: readonly CellValue[], index: number): boolean {
    const key = this.keyOf[index]!;
    if (this.table.presentBy === undefined ? key === '' : !isRecordRow(this.table, this.structure, row)) return false;
    // A copied row bears a reference that is another row's: it is shown by the verification, and counts for nothing.
    return key === '' || this.indexByKey.get(key) === index;
  }

  private read(row: readonly CellValue[], index: number): AnyRecord {
    const known = this.asRecorded(row);
    if (this.isLazy) return this.reader.record(known);
    const { record, faults } = readRow(this.table, this.structure, known);
    // What a person has typed over the status may be unreadable.
    if (faults.length > 0 || known !== row) this.faulty.add(index);
    else this.faulty.delete(index);
    return record;
  }

  private noteIn(index: FieldIndex, read: (row: readonly CellValue[]) => unknown, row: number): void {
    if (this.holds[row]) index.note(row, read(this.asRecorded(this.rows[row]!)));
  }

  /** The row with the status that an event gave it: one chosen in its cell counts when its event has been applied, not before. */
  private asRecorded(row: readonly CellValue[]): readonly CellValue[] {
    if (this.statusAt === undefined) return row;
    const { shown, recorded } = this.statusAt;
    const last = row[recorded] ?? '';
    if (last === '' || row[shown] === last) return row;
    const known = [...row];
    known[shown] = last;
    return known;
  }

  private refresh(index: number): void {
    this.holds[index] = this.isRecord(this.rows[index]!, index);
    this.records[index] = undefined;
    this.list = undefined;
    for (const [field, byValue] of this.indexes) this.noteIn(byValue, this.reader.field(field as keyof AnyRecord), index);
  }
}
