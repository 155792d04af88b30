/** The register on the sheet: each tab is read once, changes are kept, said as an intention, then written by key. */
import type { NumberedTable, OddRows, Patch, RawCell, RawCells, Register } from '../../application/ports';
import type { FormKind } from '../../application/setup-api';
import { schoolYearOf } from '../../domain/calendar/school-year';
import { isLiving, STATUS_FIELD, type LivingTable, type StatusOf } from '../../domain/lifecycle/living';
import type { Records, TableName } from '../../domain/records';
import type { AnswerMark, TableWrites } from '../../register/intention';
import type { LoadedTable } from '../../register/loaded-table';
import { writeFields } from '../../register/row';
import type { Column } from '../../register/table';
import { headerOf, TABLES, TABLE_NAMES } from '../../register/tables';
import type { Counters } from '../properties/counters';
import type { KnownTab } from './known-tab';
import { loadTable } from './loaded-table';
import type { TabFinder } from './tab-finder';

/** What others refer to is written first: who reads between two tabs finds no reference to nothing. */
const FIRST: readonly TableName[] = ['companies', 'contacts', 'offers', 'propositions', 'requests'];
const WRITE_ORDER: readonly TableName[] = [...FIRST, ...TABLE_NAMES.filter((name) => !FIRST.includes(name))];

/** Everything that an action writes, and how to write it. */
export interface Writes {
  readonly tables: readonly TableWrites[];
  readonly marks: readonly AnswerMark[];
  readonly part?: BundlePart;
}
/** What the action is a part of. */
export interface BundlePart {
  readonly bundle: string;
  readonly step: string;
}
export type Write = (writes: Writes, known: (table: TableName) => KnownTab, isFirst: boolean) => void;

export class SheetRegister implements Register {
  private readonly loaded = new Map<TableName, LoadedTable>();
  private marks: AnswerMark[] = [];
  private isFirst = true;
  private part?: BundlePart;
  /** Stems whose rows have been looked at: from then on the counter knows the highest number. */
  private readonly numbered = new Set<string>();

  constructor(
    private readonly tabs: TabFinder,
    private readonly counters: Counters,
    private readonly today: () => string,
    private readonly write: Write | undefined,
  ) {}

  all<T extends TableName>(name: T): readonly Records[T][] {
    return this.load(name).all() as unknown as readonly Records[T][];
  }

  where<T extends TableName, F extends keyof Records[T]>(name: T, field: F, value: Records[T][F]): readonly Records[T][] {
    return this.load(name).where(field as string, value) as unknown as readonly Records[T][];
  }

  find<T extends TableName>(name: T, key: string): Records[T] | undefined {
    return this.load(name).find(key) as unknown as Records[T] | undefined;
  }

  unreadable(name: TableName, key: string): readonly string[] {
    return this.load(name).unreadable(key);
  }

  oddRows(name: TableName): OddRows {
    return this.load(name).oddRows();
  }

  header(name: TableName, field: string): string {
    return headerOf(name, field);
  }

  reread(name: TableName): void {
    if (this.loaded.get(name)?.writes() !== undefined) throw new Error(`reread-before-save: ${name}`);
    this.loaded.delete(name);
  }

  add<T extends TableName>(name: T, record: Records[T]): void {
    // A living object is born with the status that the hub records.
    const born = isLiving(name)
      ? { ...record, recordedStatus: (record as unknown as Record<string, unknown>)[STATUS_FIELD[name]] }
      : record;
    this.load(name).add(writeFields(TABLES[name], born as Partial<Records[T]>));
  }

  change<T extends TableName>(name: T, key: string, patch: Patch<T>): void {
    this.load(name).change(key, writeFields(TABLES[name], patch as Partial<Records[T]>));
  }

  settle<T extends LivingTable>(name: T, key: string, status: StatusOf<T>): void {
    this.load(name).change(
      key,
      writeFields(TABLES[name], { [STATUS_FIELD[name]]: status, recordedStatus: status } as unknown as Partial<Records[T]>),
    );
  }

  chosen(name: LivingTable): readonly string[] {
    return this.load(name).chosen();
  }

  cell(name: TableName, key: string, field: string): RawCell {
    return this.load(name).cell(key, field) ?? '';
  }

  fields(name: TableName): readonly string[] {
    return Object.keys(TABLES[name].columns);
  }

  reading(name: TableName, field: string, cell: RawCell): unknown {
    const reading = (TABLES[name].columns as unknown as Readonly<Record<string, Column<unknown>>>)[field]?.codec.read(cell);
    return reading?.kind === 'value' ? reading.value : undefined;
  }

  putBack(name: TableName, key: string, cells: RawCells): void {
    this.load(name).change(key, new Map(Object.entries(cells)));
  }

  remove(name: TableName, key: string): void {
    this.load(name).remove(key);
  }

  bundle(id: string, step: string): void {
    this.part = { bundle: id, step };
  }

  markAnswer(form: FormKind, key: string, text: string): void {
    this.marks.push({ form, key, text });
  }

  nextReference(name: NumberedTable): string {
    const stem = `${TABLES[name].prefix}-${schoolYearOf(this.today())}-`;
    let highest = this.counters.last(stem);
    if (!this.numbered.has(stem))
      for (const key of this.load(name).keys())
        if (key.startsWith(stem)) highest = Math.max(highest, Number(key.slice(stem.length)) || 0);
    this.numbered.add(stem);
    this.counters.use(stem, highest + 1);
    return stem + String(highest + 1).padStart(4, '0');
  }

  /** Writes what the action changed so far. */
  save(): void {
    const tables = this.writes();
    const isChanged = tables.length > 0 || this.marks.length > 0;
    if (isChanged && this.write === undefined) throw new Error('read-only-register');
    this.counters.save();
    if (isChanged) {
      this.write!({ tables, marks: this.marks, part: this.part }, (table) => this.load(table), this.isFirst);
      this.isFirst = false;
    }
    for (const name of this.loaded.keys()) this.loaded.get(name)!.written();
    this.marks = [];
  }

  /** Is there anything to write? */
  isChanged(): boolean {
    return this.marks.length > 0 || this.writes().length > 0;
  }

  /** Has it been read? Then no column is missed in it, or doubled. */
  hasRead(name: TableName): boolean {
    return this.loaded.has(name);
  }

  private writes(): TableWrites[] {
    return WRITE_ORDER.flatMap((name): TableWrites[] => {
      const writes = this.loaded.get(name)?.writes();
      return writes === undefined ? [] : [{ table: name, ...writes }];
    });
  }

  private load(name: TableName): LoadedTable {
    const known = this.loaded.get(name);
    if (known !== undefined) return known;
    const loaded = loadTable(this.tabs, name, this.write !== undefined);
    this.loaded.set(name, loaded);
    return loaded;
  }
}
