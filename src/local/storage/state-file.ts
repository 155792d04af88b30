/** The state on disk: an embedded database in which each gesture is one transaction that writes only what changed. */
import { existsSync, rmSync } from 'node:fs';
import Database from 'libsql';
import type { RunView } from '../contract';
import type { Platform } from '../apps-script/base/platform';
import type { FormModel } from '../apps-script/forms/form-model';
import type { MailModel } from '../apps-script/mail/mailbox';
import type { TriggerModel } from '../apps-script/script/trigger-model';
import type { AttributeFields } from '../apps-script/spreadsheet/model/attributes';
import type { ValidationRule } from '../apps-script/spreadsheet/model/data-validation';
import type { SheetProperties } from '../apps-script/spreadsheet/model/sheet-model';
import type { WorkbookProperties } from '../apps-script/spreadsheet/model/workbook';
import { rowFromJson, rowToJson } from './row-json';
import { checkStateFile, stateProblem, StateProblem, STATE_TEXTS } from './state-problem';

const FORMAT = 1;
const RUNS_KEPT = 500;
const TABLES = `
  CREATE TABLE IF NOT EXISTS fact(key TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS attribute(id INTEGER PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS validation(id INTEGER PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sheet(id INTEGER PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS row(sheet INTEGER, r INTEGER, json TEXT NOT NULL, PRIMARY KEY(sheet, r)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS form(id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS response(form TEXT, n INTEGER, json TEXT NOT NULL, PRIMARY KEY(form, n)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS mail(id INTEGER PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS property(store TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY(store, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS run(id INTEGER PRIMARY KEY, json TEXT NOT NULL);`;

/** Small facts that are saved together. */
export interface StoredFacts {
  readonly format: number;
  readonly clock: number;
  readonly idCounter: number;
  readonly seed: number;
  readonly account: Platform['account'];
  readonly workbook: WorkbookProperties;
  readonly sheetOrder: readonly number[];
  readonly triggers: readonly TriggerModel[];
  readonly menus: Platform['menus'];
  readonly quota: Platform['mailbox']['quota'];
  readonly lastRun: number;
}

interface StoredSheet {
  readonly properties: SheetProperties;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly tail: readonly number[];
}

type Row = Readonly<Record<string, unknown>>;

export class StateFile {
  /** True after a save in which forms changed. */
  savedForms = false;
  private readonly db: Database.Database;
  private readonly statements = new Map<string, ReturnType<Database.Database['prepare']>>();
  private savedAttributes = 0;
  private savedValidations = 0;
  private savedFacts = '';
  /** No save has succeeded yet in a file that this process made. */
  private isNew: boolean;

  /**
   * @param path of the file, or ':memory:'
   * @throws StateProblem when what lies there is no state, or cannot be opened
   */
  constructor(private readonly path: string) {
    this.isNew = path === ':memory:' || !existsSync(path);
    if (path !== ':memory:') checkStateFile(path);
    try {
      this.db = new Database(path);
      // Read before anything is written: a database of another program is left as it is.
      if (!this.isNew) this.refuseForeign();
      this.db.exec('PRAGMA journal_mode = WAL');
      this.db.exec('PRAGMA synchronous = FULL');
    } catch (error) {
      throw stateProblem(path, error);
    }
  }

  /** @throws StateProblem for a database that holds no state, whatever else it holds */
  private refuseForeign(): void {
    const tables = this.all("SELECT name FROM sqlite_master WHERE type = 'table'").map((row) => String(row['name']));
    if (tables.length === 0) throw new StateProblem(STATE_TEXTS.empty(this.path));
    if (!['fact', 'sheet', 'row', 'attribute'].every((name) => tables.includes(name)))
      throw new StateProblem(STATE_TEXTS.foreign(this.path));
  }

  /**
   * The facts of an existing state; undefined in a new file.
   * @throws StateProblem when another version wrote it, or when it is damaged
   */
  facts(): StoredFacts | undefined {
    if (this.isNew) return undefined;
    const facts = this.read(() =>
      Object.fromEntries(
        this.all('SELECT key, json FROM fact').map((row) => [String(row['key']), JSON.parse(String(row['json']))]),
      ),
    ) as unknown as Partial<StoredFacts>;
    if (typeof facts.format !== 'number') throw new StateProblem(STATE_TEXTS.damaged(this.path));
    if (facts.format !== FORMAT) throw new StateProblem(STATE_TEXTS[facts.format < FORMAT ? 'older' : 'newer'](this.path));
    return facts as StoredFacts;
  }

  /**
   * Fills an empty platform with what was saved.
   * @throws StateProblem when it is damaged
   */
  load(platform: Platform, facts: StoredFacts): readonly RunView[] {
    return this.read(() => this.loadAll(platform, facts));
  }

  private read<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      // A text that is no JSON, a number that leads nowhere: what was written here is not what is read.
      if (error instanceof SyntaxError || error instanceof TypeError)
        throw new StateProblem(STATE_TEXTS.damaged(this.path), { cause: error });
      throw stateProblem(this.path, error);
    }
  }

  private loadAll(platform: Platform, facts: StoredFacts): readonly RunView[] {
    const { workbook, forms, mailbox, properties, triggers, menus } = platform;
    for (const fields of this.jsons<AttributeFields>('SELECT json FROM attribute ORDER BY id'))
      workbook.attributes.intern(fields);
    for (const rule of this.jsons<ValidationRule>('SELECT json FROM validation ORDER BY id')) workbook.internValidation(rule);
    for (const id of facts.sheetOrder) this.loadSheet(platform, id);
    for (const form of this.jsons<FormModel>('SELECT json FROM form')) {
      forms.forms.push({ ...form, responses: this.jsons('SELECT json FROM response WHERE form = ? ORDER BY n', form.id) });
    }
    for (const mail of this.jsons<MailModel>('SELECT json FROM mail ORDER BY id')) mailbox.messages.push(mail);
    mailbox.quota = { ...facts.quota };
    for (const row of this.all('SELECT store, key, value FROM property')) {
      properties[row['store'] as 'document'].values.set(String(row['key']), String(row['value']));
    }
    triggers.triggers.push(...facts.triggers);
    menus.push(...facts.menus);
    workbook.arePropertiesDirty = false;
    this.savedAttributes = workbook.attributes.size;
    this.savedValidations = workbook.validations.length;
    return this.jsons<RunView>('SELECT json FROM run ORDER BY id');
  }

  private loadSheet(platform: Platform, id: number): void {
    const { workbook } = platform;
    const stored = this.jsons<StoredSheet>('SELECT json FROM sheet WHERE id = ?', id)[0];
    if (!stored) throw new StateProblem(STATE_TEXTS.damaged(this.path));
    const sheet = workbook.restoreSheet(id, stored.properties, stored.maxRows, stored.maxColumns);
    sheet.grid.tail.push(...stored.tail.map((attribute) => workbook.attributes.get(attribute)));
    for (const row of this.all('SELECT r, json FROM row WHERE sheet = ? ORDER BY r', id)) {
      const read = rowFromJson(String(row['json']), workbook.attributes);
      sheet.grid.rows.push(read);
      sheet.grid.formulas += read.a.filter((attributes) => attributes?.fields.formula !== undefined).length;
    }
    sheet.grid.dirtyRows.clear();
    sheet.grid.isTailDirty = false;
    sheet.arePropertiesDirty = false;
  }

  /**
   * Writes what changed since the last save that succeeded, as one durable transaction: what fails is written by the next one.
   * @throws Error of the database, with its code
   */
  save(platform: Platform, runs: readonly RunView[], lastRun: number): void {
    this.savedForms ||= platform.forms.dirty.size > 0 || platform.forms.removed.size > 0;
    const facts = this.presentFacts(platform, lastRun);
    this.db.exec('BEGIN');
    try {
      if (this.isNew) this.db.exec(TABLES);
      this.saveSheets(platform);
      this.saveForms(platform);
      for (const id of platform.mailbox.dirty) this.put('mail', id, platform.mailbox.messages[id - 1]);
      this.saveProperties(platform);
      for (const run of runs) this.put('run', run.id, run);
      if (runs.length) this.run('DELETE FROM run WHERE id <= ?', lastRun - RUNS_KEPT);
      if (facts.json !== this.savedFacts) {
        for (const [key, value] of Object.entries(facts.values))
          this.run('INSERT OR REPLACE INTO fact VALUES (?, ?)', key, JSON.stringify(value));
      }
      this.db.exec('COMMIT');
    } catch (error) {
      // A full disk may already have ended the transaction.
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
    this.isNew = false;
    this.savedFacts = facts.json;
    this.forgetChanges(platform);
  }

  /** Only once they are on disk. */
  private forgetChanges({ workbook, forms, mailbox, properties }: Platform): void {
    this.savedAttributes = workbook.attributes.size;
    this.savedValidations = workbook.validations.length;
    workbook.removedSheets.clear();
    for (const sheet of workbook.sheets) {
      sheet.grid.dirtyRows.clear();
      sheet.grid.dirtyFrom = Number.POSITIVE_INFINITY;
      sheet.grid.isTailDirty = false;
      sheet.arePropertiesDirty = false;
    }
    forms.dirty.clear();
    forms.removed.clear();
    forms.newResponses.clear();
    mailbox.dirty.clear();
    for (const store of Object.values(properties)) store.dirty.clear();
  }

  private saveSheets({ workbook }: Platform): void {
    for (const attributes of workbook.attributes.from(this.savedAttributes + 1))
      this.put('attribute', attributes.id, attributes.fields);
    for (let id = this.savedValidations + 1; id <= workbook.validations.length; id += 1)
      this.put('validation', id, workbook.validations[id - 1]);
    for (const id of workbook.removedSheets) {
      this.run('DELETE FROM sheet WHERE id = ?', id);
      this.run('DELETE FROM row WHERE sheet = ?', id);
    }
    for (const sheet of workbook.sheets) {
      const { grid } = sheet;
      if (sheet.arePropertiesDirty || grid.isTailDirty || grid.dirtyFrom !== Number.POSITIVE_INFINITY) {
        const tail = grid.tail.map((attributes) => attributes?.id ?? 0);
        this.put('sheet', sheet.id, {
          properties: sheet.properties,
          maxRows: grid.maxRows,
          maxColumns: grid.maxColumns,
          tail,
        } satisfies StoredSheet);
      }
      if (grid.dirtyFrom !== Number.POSITIVE_INFINITY) {
        this.run('DELETE FROM row WHERE sheet = ? AND r >= ?', sheet.id, grid.dirtyFrom);
        for (let r = grid.dirtyFrom; r < grid.rows.length; r += 1) grid.dirtyRows.add(r);
      }
      for (const r of grid.dirtyRows) {
        const row = grid.rows[r];
        if (row) this.run('INSERT OR REPLACE INTO row VALUES (?, ?, ?)', sheet.id, r, rowToJson(row));
      }
    }
  }

  private saveForms({ forms }: Platform): void {
    for (const id of forms.removed) {
      this.run('DELETE FROM form WHERE id = ?', id);
      this.run('DELETE FROM response WHERE form = ?', id);
    }
    for (const form of forms.forms) {
      if (forms.dirty.has(form.id))
        this.run('INSERT OR REPLACE INTO form VALUES (?, ?)', form.id, JSON.stringify({ ...form, responses: [] }));
      if (forms.dirty.has(form.id)) this.run('DELETE FROM response WHERE form = ? AND n >= ?', form.id, form.responses.length);
      const added = Math.min(forms.newResponses.get(form.id) ?? 0, form.responses.length);
      for (let n = form.responses.length - added; n < form.responses.length; n += 1) {
        this.run('INSERT OR REPLACE INTO response VALUES (?, ?, ?)', form.id, n, JSON.stringify(form.responses[n]));
      }
    }
  }

  private saveProperties({ properties }: Platform): void {
    for (const [name, store] of Object.entries(properties)) {
      for (const key of store.dirty) {
        const value = store.values.get(key);
        if (value === undefined) this.run('DELETE FROM property WHERE store = ? AND key = ?', name, key);
        else this.run('INSERT OR REPLACE INTO property VALUES (?, ?, ?)', name, key, value);
      }
    }
  }

  private presentFacts(platform: Platform, lastRun: number): { readonly values: StoredFacts; readonly json: string } {
    const { workbook } = platform;
    const values: StoredFacts = {
      format: FORMAT,
      clock: platform.clock.now(),
      idCounter: platform.ids.counter,
      seed: platform.ids.seed,
      account: platform.account,
      workbook: workbook.properties,
      sheetOrder: workbook.sheets.map((sheet) => sheet.id),
      triggers: platform.triggers.triggers,
      menus: platform.menus,
      quota: platform.mailbox.quota,
      lastRun,
    };
    return { values, json: JSON.stringify(values) };
  }

  /** A file that was made here and in which nothing could be written is taken away again. */
  close(): void {
    try {
      // One file to keep or to move: the journal beside it would be left behind. A file that was refused is left as it is.
      if (this.savedFacts !== '') this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      this.db.close();
    }
    if (this.isNew && this.path !== ':memory:')
      for (const suffix of ['', '-wal', '-shm']) rmSync(this.path + suffix, { force: true });
  }

  private prepare(sql: string): ReturnType<Database.Database['prepare']> {
    let statement = this.statements.get(sql);
    if (!statement) this.statements.set(sql, (statement = this.db.prepare(sql)));
    return statement;
  }

  private run(sql: string, ...values: readonly (string | number)[]): void {
    this.prepare(sql).run([...values]);
  }

  private put(table: 'attribute' | 'validation' | 'sheet' | 'mail' | 'run', id: number, value: unknown): void {
    this.run(`INSERT OR REPLACE INTO ${table} VALUES (?, ?)`, id, JSON.stringify(value));
  }

  private all(sql: string, ...values: readonly (string | number)[]): Row[] {
    return this.prepare(sql).all([...values]) as Row[];
  }

  private jsons<T>(sql: string, ...values: readonly (string | number)[]): T[] {
    return this.all(sql, ...values).map((row) => JSON.parse(String(row['json'])) as T);
  }
}
