/** The state on disk: an embedded database in which each gesture is one transaction that writes only what changed. */
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

  /** @param path of the file, or ':memory:' */
  constructor(path: string) {
    this.db = new Database(path);
    this.db.exec('PRAGMA journal_mode = WAL');
    this.db.exec('PRAGMA synchronous = FULL');
    this.db.exec(TABLES);
  }

  /** The facts of an existing state; undefined in a new file. Throws when another version wrote it. */
  facts(): StoredFacts | undefined {
    const rows = this.all('SELECT key, json FROM fact');
    if (rows.length === 0) return undefined;
    const facts = Object.fromEntries(rows.map((row) => [String(row['key']), JSON.parse(String(row['json']))])) as unknown as StoredFacts;
    if (facts.format !== FORMAT) throw new Error(`the state file has format ${String(facts.format)}, this runtime reads format ${FORMAT}`);
    return facts;
  }

  /** Fills an empty platform with what was saved. */
  load(platform: Platform, facts: StoredFacts): readonly RunView[] {
    const { workbook, forms, mailbox, properties, triggers, menus } = platform;
    for (const fields of this.jsons<AttributeFields>('SELECT json FROM attribute ORDER BY id')) workbook.attributes.intern(fields);
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
    if (!stored) throw new Error(`the state file lacks sheet ${id}`);
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

  /** Writes what changed since the last call, as one durable transaction. */
  save(platform: Platform, runs: readonly RunView[], lastRun: number): void {
    this.db.exec('BEGIN');
    try {
      this.saveSheets(platform);
      this.saveForms(platform);
      for (const id of platform.mailbox.dirty) this.put('mail', id, platform.mailbox.messages[id - 1]);
      for (const [name, store] of Object.entries(platform.properties)) {
        for (const key of store.dirty) {
          const value = store.values.get(key);
          if (value === undefined) this.run('DELETE FROM property WHERE store = ? AND key = ?', name, key);
          else this.run('INSERT OR REPLACE INTO property VALUES (?, ?, ?)', name, key, value);
        }
        store.dirty.clear();
      }
      for (const run of runs) this.put('run', run.id, run);
      if (runs.length) this.run('DELETE FROM run WHERE id <= ?', lastRun - RUNS_KEPT);
      this.saveFacts(platform, lastRun);
      this.db.exec('COMMIT');
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
    platform.mailbox.dirty.clear();
  }

  private saveSheets(platform: Platform): void {
    const { workbook } = platform;
    for (const attributes of workbook.attributes.from(this.savedAttributes + 1)) this.put('attribute', attributes.id, attributes.fields);
    this.savedAttributes = workbook.attributes.size;
    for (let id = this.savedValidations + 1; id <= workbook.validations.length; id += 1) this.put('validation', id, workbook.validations[id - 1]);
    this.savedValidations = workbook.validations.length;
    for (const id of workbook.removedSheets) {
      this.run('DELETE FROM sheet WHERE id = ?', id);
      this.run('DELETE FROM row WHERE sheet = ?', id);
    }
    workbook.removedSheets.clear();
    for (const sheet of workbook.sheets) {
      const { grid } = sheet;
      if (sheet.arePropertiesDirty || grid.isTailDirty || grid.dirtyFrom !== Number.POSITIVE_INFINITY) {
        const stored: StoredSheet = { properties: sheet.properties, maxRows: grid.maxRows, maxColumns: grid.maxColumns, tail: grid.tail.map((attributes) => attributes?.id ?? 0) };
        this.put('sheet', sheet.id, stored);
      }
      if (grid.dirtyFrom !== Number.POSITIVE_INFINITY) {
        this.run('DELETE FROM row WHERE sheet = ? AND r >= ?', sheet.id, grid.dirtyFrom);
        for (let r = grid.dirtyFrom; r < grid.rows.length; r += 1) grid.dirtyRows.add(r);
      }
      for (const r of grid.dirtyRows) {
        const row = grid.rows[r];
        if (row) this.run('INSERT OR REPLACE INTO row VALUES (?, ?, ?)', sheet.id, r, rowToJson(row));
      }
      grid.dirtyRows.clear();
      grid.dirtyFrom = Number.POSITIVE_INFINITY;
      grid.isTailDirty = false;
      sheet.arePropertiesDirty = false;
    }
  }

  private saveForms({ forms }: Platform): void {
    this.savedForms = forms.dirty.size > 0 || forms.removed.size > 0;
    for (const id of forms.removed) {
      this.run('DELETE FROM form WHERE id = ?', id);
      this.run('DELETE FROM response WHERE form = ?', id);
    }
    for (const form of forms.forms) {
      if (forms.dirty.has(form.id)) this.run('INSERT OR REPLACE INTO form VALUES (?, ?)', form.id, JSON.stringify({ ...form, responses: [] }));
      if (form.responses.length === 0 && forms.dirty.has(form.id)) this.run('DELETE FROM response WHERE form = ?', form.id);
      const added = Math.min(forms.newResponses.get(form.id) ?? 0, form.responses.length);
      for (let n = form.responses.length - added; n < form.responses.length; n += 1) {
        this.run('INSERT OR REPLACE INTO response VALUES (?, ?, ?)', form.id, n, JSON.stringify(form.responses[n]));
      }
    }
    forms.dirty.clear();
    forms.removed.clear();
    forms.newResponses.clear();
  }

  private saveFacts(platform: Platform, lastRun: number): void {
    const { workbook } = platform;
    const facts: StoredFacts = {
      format: FORMAT, clock: platform.clock.now(), idCounter: platform.ids.counter, seed: platform.ids.seed, account: platform.account, workbook: workbook.properties,
      sheetOrder: workbook.sheets.map((sheet) => sheet.id), triggers: platform.triggers.triggers, menus: platform.menus, quota: platform.mailbox.quota, lastRun,
    };
    const json = JSON.stringify(facts);
    if (json === this.savedFacts) return;
    for (const [key, value] of Object.entries(facts)) this.run('INSERT OR REPLACE INTO fact VALUES (?, ?)', key, JSON.stringify(value));
    this.savedFacts = json;
  }

  close(): void {
    this.db.close();
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
