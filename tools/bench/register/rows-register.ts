/** The register over rows held in memory: what a screen costs beside the reading of the sheet. */
import type { Register } from '../../../src/application/ports';
import type { Records, TableName } from '../../../src/domain/records';
import type { CellValue } from '../../../src/register/cell';
import { lazyReader } from '../../../src/register/lazy-row';
import { readRow, unreadableFields, writeFields } from '../../../src/register/row';
import { columnsOf, readStructure, type Structure } from '../../../src/register/structure/read-structure';
import type { Table } from '../../../src/register/table';
import { headerOf, TABLES } from '../../../src/register/tables';
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
  const unread = new Map<TableName, ReadonlyMap<string, readonly CellValue[]>>();
  const faulty = new Map<TableName, (readonly CellValue[])[]>();
  const whole = (name: TableName, table: Table<TableName>, structure: Structure, row: readonly CellValue[]): Records[TableName] => {
    const { record, faults } = readRow(table, structure, row);
    if (faults.length > 0) faulty.set(name, [...(faulty.get(name) ?? []), row]);
    return record;
  };
  const all = <T extends TableName>(name: T): readonly Records[T][] => {
    let list = lists.get(name);
    if (list === undefined) {
      const table = TABLES[name] as unknown as Table<TableName>;
      const structure = readStructure(table, columnsOf(table).map(([, column]) => column.header));
      const reader = lazyReader(table, structure);
      list = (rows.get(name) ?? []).map((row) => (LAZY.has(name) ? reader.record(row) : whole(name, table, structure, row)));
      lists.set(name, list);
    }
    return list as unknown as readonly Records[T][];
  };
  return {
    all,
    find(name, key) {
      let index = indexes.get(name);
      if (index === undefined) {
        const field = TABLES[name].key as string;
        indexes.set(name, (index = new Map(all(name).map((record) => [String((record as unknown as Record<string, unknown>)[field]),
          record as Records[TableName]]))));
      }
      return index.get(key) as never;
    },
    unreadable(name, key) {
      const table = TABLES[name] as unknown as Table<TableName>;
      const structure = readStructure(table, columnsOf(table).map(([, column]) => column.header));
      let byKey = unread.get(name);
      if (byKey === undefined) {
        const at = structure.positions[table.key ?? ''] ?? -1;
        // Of a table that is read whole, the reading has told which rows have something that cannot be read.
        const suspect = LAZY.has(name) ? rows.get(name) ?? [] : (all(name), faulty.get(name) ?? []);
        unread.set(name, (byKey = new Map(suspect.map((row) => [String(row[at]), row] as const))));
      }
      const row = byKey.get(key);
      return row === undefined ? [] : unreadableFields(table, structure, row);
    },
    oddRows: () => ({ doubled: [], keyless: [] }),
    header: headerOf,
    reread: () => undefined,
    add: () => undefined,
    change: () => undefined,
    settle: () => undefined,
    markAnswer: () => undefined,
    nextReference: () => 'XXX-2026-0001',
    save: () => undefined,
  };
}
