/** The register over rows held in memory: what a screen costs beside the reading of the sheet. */
import type { Register } from '../../../src/application/ports';
import type { Records, TableName } from '../../../src/domain/records';
import type { CellValue } from '../../../src/register/cell';
import { FieldIndex } from '../../../src/register/field-index';
import { lazyReader } from '../../../src/register/lazy-row';
import { readRow, writeFields } from '../../../src/register/row';
import { columnsOf, readStructure } from '../../../src/register/structure/read-structure';
import type { Table } from '../../../src/register/table';
import { TABLES } from '../../../src/register/tables';
import type { HubRecords } from './shaped-hub';

type Rows = ReadonlyMap<TableName, readonly (readonly CellValue[])[]>;

/** The cells of every record, as the sheet would hold them. */
export const rowsOf = (records: HubRecords): Rows => new Map((Object.keys(records) as TableName[]).map((name) => {
  const table = TABLES[name] as unknown as Table<TableName>;
  return [name, (records[name] as readonly Records[TableName][]).map((record) => {
    const cells = writeFields(table, record);
    return columnsOf(table).map(([field]) => cells.get(field) ?? '');
  })];
}));

/** Tables that lists look through; the others are matched, field by field, and are better read whole. */
const LAZY: ReadonlySet<TableName> = new Set<TableName>(['messages', 'journal', 'propositions', 'contacts']);

/** A register for one run: a table is read when it is first asked for, as the register on the sheet may do. */
export function rowsRegister(rows: Rows): Register {
  const lists = new Map<TableName, readonly Records[TableName][]>();
  const indexes = new Map<TableName, ReadonlyMap<string, Records[TableName]>>();
  const all = <T extends TableName>(name: T): readonly Records[T][] => {
    let list = lists.get(name);
    if (list === undefined) {
      const table = TABLES[name] as unknown as Table<TableName>;
      const structure = readStructure(table, columnsOf(table).map(([, column]) => column.header));
      const reader = lazyReader(table, structure);
      list = (rows.get(name) ?? []).map((row) => (LAZY.has(name) ? reader.record(row) : readRow(table, structure, row).record));
      lists.set(name, list);
    }
    return list as unknown as readonly Records[T][];
  };
  const fields = new Map<string, FieldIndex>();
  return {
    all,
    where(name, field, value) {
      const place = `${name} ${String(field)}`;
      let index = fields.get(place);
      if (index === undefined) {
        const made = new FieldIndex();
        all(name).forEach((record, row) => made.note(row, record[field]));
        fields.set(place, (index = made));
      }
      return index.rows(value).map((row) => all(name)[row]!);
    },
    find(name, key) {
      let index = indexes.get(name);
      if (index === undefined) {
        const field = TABLES[name].key as string;
        indexes.set(name, (index = new Map(all(name).map((record) => [String((record as unknown as Record<string, unknown>)[field]),
          record as Records[TableName]]))));
      }
      return index.get(key) as never;
    },
    add: () => undefined,
    change: () => undefined,
    settle: () => undefined,
    markAnswer: () => undefined,
    nextReference: () => 'XXX-2026-0001',
    save: () => undefined,
  };
}
