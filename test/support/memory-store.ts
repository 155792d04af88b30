/**
 * The register in memory: the same port as the sheet, with the same promises (`test/register-contract` runs one suite on both).
 * An action sees the committed rows and its own changes; all is committed at once, or nothing when the action throws.
 */
import type { NumberedTable, OddRows, Patch, RawCell, RawCells, Register, UnitOfWork } from '../../src/application/ports';
import type { FormKind } from '../../src/application/setup-api';
import { schoolYearOf } from '../../src/domain/calendar/school-year';
import { isLiving, STATUS_FIELD, type LivingTable, type StatusOf } from '../../src/domain/lifecycle/living';
import type { Records, TableName } from '../../src/domain/records';
import { fitCell, type CellValue } from '../../src/register/cell';
import { columnsOf } from '../../src/register/structure/read-structure';
import type { Table } from '../../src/register/table';
import { headerOf, TABLES } from '../../src/register/tables';

type AnyRow = Readonly<Record<string, unknown>>;
type Rows = readonly AnyRow[];

/** What cannot stand in a record: cells that cannot be read, copied rows, rows without a key. */
export interface Oddities {
  /** Fields by « table key ». */
  readonly unreadable?: Readonly<Record<string, readonly string[]>>;
  readonly rows?: { readonly [T in TableName]?: Partial<OddRows> };
}

/** A mark beside a form's answer. */
export interface Mark {
  readonly form: FormKind;
  readonly key: string;
  readonly text: string;
}

const tableOf = (name: TableName): Table<TableName> => TABLES[name] as unknown as Table<TableName>;
const keyOf = (name: TableName, row: AnyRow): string => String(row[tableOf(name).key ?? ''] ?? '');

/** What a cell gives back of a value: `undefined` for an empty one, unless the column fills it. */
function throughCell(name: TableName, field: string, value: unknown): unknown {
  const column = columnsOf(tableOf(name)).find(([other]) => other === field)?.[1];
  if (column === undefined) return undefined;
  const cell: CellValue = value === undefined ? '' : fitCell(column.codec.write(value));
  const reading = column.codec.read(cell);
  return reading.kind === 'value' ? reading.value : column.ifEmpty;
}

/** The fields as the sheet would give them back; one without a value is left out. */
function amended(name: TableName, row: AnyRow, fields: AnyRow): AnyRow {
  const next: Record<string, unknown> = { ...row };
  for (const field of Object.keys(fields)) {
    const value = throughCell(name, field, fields[field]);
    if (value === undefined) delete next[field];
    else next[field] = value;
  }
  return next;
}

/** The record that an empty row of the table gives. */
const blanks = new Map<TableName, AnyRow>();
function blankOf(name: TableName): AnyRow {
  let blank = blanks.get(name);
  if (blank === undefined) {
    const fields = Object.fromEntries(columnsOf(tableOf(name)).map(([field]) => [field, undefined]));
    // A box that nobody has ticked says so.
    const boxes = columnsOf(tableOf(name)).flatMap(([field, { codec }]) =>
      codec.display === 'checkbox' ? [[field, false]] : [],
    );
    blanks.set(name, (blank = amended(name, {}, { ...fields, ...Object.fromEntries(boxes) })));
  }
  return blank;
}

/** The row with the status that an event gave it: one chosen in its cell counts when its event has been applied, not before. */
function asRecorded(name: LivingTable, row: AnyRow): AnyRow {
  const { recordedStatus } = row;
  return recordedStatus === undefined || row[STATUS_FIELD[name]] === recordedStatus
    ? row
    : { ...row, [STATUS_FIELD[name]]: recordedStatus };
}

/** What lasts from one action to the next. */
export class MemoryStore {
  private readonly tables = new Map<TableName, Rows>();
  private readonly numbers = new Map<string, number>();
  readonly marks: Mark[] = [];

  /**
   * @param today the day by which references are numbered
   * @param tables rows to begin with, held as they are
   */
  constructor(
    readonly today: () => string,
    tables: { readonly [T in TableName]?: readonly Records[T][] } = {},
    readonly odd: Oddities = {},
  ) {
    for (const [name, records] of Object.entries(tables)) this.tables.set(name as TableName, records as unknown as Rows);
  }

  rows<T extends TableName>(name: T): readonly Records[T][] {
    return (this.tables.get(name) ?? []) as unknown as readonly Records[T][];
  }

  number(stem: string): number {
    return this.numbers.get(stem) ?? 0;
  }

  commit(tables: ReadonlyMap<TableName, Rows>, numbers: ReadonlyMap<string, number>, marks: readonly Mark[]): void {
    for (const [name, rows] of tables) this.tables.set(name, rows);
    for (const [stem, number] of numbers) this.numbers.set(stem, number);
    this.marks.push(...marks);
  }

  /** A person types into the cells of a row: nothing is asked of the register. */
  type<T extends TableName>(name: T, key: string, fields: Partial<Records[T]>): void {
    this.tables.set(
      name,
      this.rows(name).map((row) =>
        keyOf(name, row as unknown as AnyRow) === key ? amended(name, row as unknown as AnyRow, fields as AnyRow) : row,
      ) as unknown as Rows,
    );
  }

  /** A person deletes the row. */
  remove<T extends TableName>(name: T, key: string): void {
    this.tables.set(
      name,
      (this.rows(name) as unknown as Rows).filter((row) => keyOf(name, row) !== key),
    );
  }

  /** A copy that shares nothing that may change: rows themselves never do. */
  copy(today: () => string): MemoryStore {
    const copy = new MemoryStore(today, {}, this.odd);
    copy.commit(this.tables, this.numbers, this.marks);
    return copy;
  }

  /**
   * One action after the other; an action begun within another is refused, as the document's lock does.
   * @param around makes each commit: where a run can be broken off
   */
  unitOfWork(around: (commit: () => void) => void = (commit) => commit()): UnitOfWork {
    let isUnderWay = false;
    return (work) => {
      if (isUnderWay) throw new Error('an action within an action');
      isUnderWay = true;
      try {
        const register = new MemoryRegister(this, around);
        const result = work(register);
        register.save();
        return result;
      } finally {
        isUnderWay = false;
      }
    };
  }
}

export class MemoryRegister implements Register {
  private readonly changed = new Map<TableName, Rows>();
  private readonly numbers = new Map<string, number>();
  /** Stems whose rows have been looked at: from then on the counter knows the highest number. */
  private readonly numbered = new Set<string>();
  private marks: Mark[] = [];
  private count = 0;

  constructor(
    private readonly store: MemoryStore,
    private readonly around: (commit: () => void) => void = (commit) => commit(),
  ) {}

  all<T extends TableName>(name: T): readonly Records[T][] {
    const rows = this.rows(name);
    return (isLiving(name) ? rows.map((row) => asRecorded(name, row)) : rows) as unknown as readonly Records[T][];
  }

  where<T extends TableName, F extends keyof Records[T]>(name: T, field: F, value: Records[T][F]): readonly Records[T][] {
    return this.all(name).filter((record) => record[field] === value);
  }

  find<T extends TableName>(name: T, key: string): Records[T] | undefined {
    const row = this.rowOf(name, key);
    return (row === undefined || !isLiving(name) ? row : asRecorded(name, row)) as unknown as Records[T] | undefined;
  }

  unreadable(name: TableName, key: string): readonly string[] {
    return this.store.odd.unreadable?.[`${name} ${key}`] ?? [];
  }

  oddRows(name: TableName): OddRows {
    return { doubled: [], keyless: [], ...this.store.odd.rows?.[name] };
  }

  header(name: TableName, field: string): string {
    return headerOf(name, field);
  }

  reread(name: TableName): void {
    if (this.changed.has(name)) throw new Error(`reread-before-save: ${name}`);
  }

  add<T extends TableName>(name: T, record: Records[T]): void {
    const given = record as unknown as AnyRow;
    // A living object is born with the status that the hub records.
    const born = isLiving(name) ? { ...given, recordedStatus: given[STATUS_FIELD[name]] } : given;
    this.put(name, [...this.rows(name), amended(name, blankOf(name), born)]);
  }

  change<T extends TableName>(name: T, key: string, patch: Patch<T>): void {
    this.amend(name, key, patch as AnyRow);
  }

  settle<T extends LivingTable>(name: T, key: string, status: StatusOf<T>): void {
    this.amend(name, key, { [STATUS_FIELD[name]]: status, recordedStatus: status });
  }

  chosen(name: LivingTable): readonly string[] {
    return this.rows(name).flatMap((row) => (asRecorded(name, row) === row ? [] : [keyOf(name, row)]));
  }

  cell(name: TableName, key: string, field: string): RawCell {
    const value = this.rowOf(name, key)?.[field];
    const column = columnsOf(tableOf(name)).find(([other]) => other === field)?.[1];
    return value === undefined || column === undefined ? '' : fitCell(column.codec.write(value));
  }

  fields(name: TableName): readonly string[] {
    return columnsOf(tableOf(name)).map(([field]) => field);
  }

  reading(name: TableName, field: string, cell: RawCell): unknown {
    const reading = columnsOf(tableOf(name))
      .find(([other]) => other === field)?.[1]
      .codec.read(cell);
    return reading?.kind === 'value' ? reading.value : undefined;
  }

  putBack(name: TableName, key: string, cells: RawCells): void {
    this.amend(
      name,
      key,
      Object.fromEntries(Object.entries(cells).map(([field, cell]) => [field, this.reading(name, field, cell)])),
    );
  }

  remove(name: TableName, key: string): void {
    if (this.find(name, key) === undefined) throw new Error(`record-not-found: ${name} ${key}`);
    this.put(
      name,
      this.rows(name).filter((row) => keyOf(name, row) !== key),
    );
  }

  bundle(): void {
    // Nothing is undone here: the memory keeps no actions.
  }

  markAnswer(form: FormKind, key: string, text: string): void {
    this.marks.push({ form, key, text });
  }

  nextReference(name: NumberedTable): string {
    const stem = `${TABLES[name].prefix}-${schoolYearOf(this.store.today())}-`;
    let highest = this.numbers.get(stem) ?? this.store.number(stem);
    if (!this.numbered.has(stem))
      for (const row of this.rows(name)) {
        const key = keyOf(name, row);
        if (key.startsWith(stem)) highest = Math.max(highest, Number(key.slice(stem.length)) || 0);
      }
    this.numbered.add(stem);
    this.numbers.set(stem, highest + 1);
    return stem + String(highest + 1).padStart(4, '0');
  }

  save(): void {
    if (this.changed.size + this.numbers.size + this.marks.length === 0) return;
    this.around(() => this.store.commit(this.changed, this.numbers, this.marks));
    this.changed.clear();
    this.marks = [];
  }

  /** How many times something was written. */
  changes(): number {
    return this.count;
  }

  private rowOf(name: TableName, key: string): AnyRow | undefined {
    return key === '' ? undefined : this.rows(name).find((row) => keyOf(name, row) === key);
  }

  private rows(name: TableName): Rows {
    return this.changed.get(name) ?? (this.store.rows(name) as unknown as Rows);
  }

  /** Another list each time: one that was given before stays as it was. */
  private put(name: TableName, rows: Rows): void {
    this.changed.set(name, rows);
    this.count += 1;
  }

  private amend(name: TableName, key: string, fields: AnyRow): void {
    const index = key === '' ? -1 : this.rows(name).findIndex((row) => keyOf(name, row) === key);
    if (index === -1) throw new Error(`record-not-found: ${name} ${key}`);
    const rows = [...this.rows(name)];
    rows[index] = amended(name, rows[index]!, fields);
    this.put(name, rows);
  }
}
