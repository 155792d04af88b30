/**
 * The register over rows held in memory, each table as an action on the sheet holds it: what a screen costs beside the reading of
 * the sheet.
 */
import type { Register } from '../../../src/application/ports';
import type { Records, TableName } from '../../../src/domain/records';
import { LoadedTable } from '../../../src/register/loaded-table';
import type { CellValue } from '../../../src/register/cell';
import { writeFields } from '../../../src/register/row';
import { columnsOf, readStructure } from '../../../src/register/structure/read-structure';
import type { Table } from '../../../src/register/table';
import { headerOf, TABLES } from '../../../src/register/tables';
import type { HubRecords } from './shaped-hub';

type Rows = ReadonlyMap<TableName, readonly (readonly CellValue[])[]>;

/** The cells of every record, as the sheet would hold them. */
export const rowsOf = (records: HubRecords): Rows =>
  new Map(
    (Object.keys(records) as TableName[]).map((name) => {
      const table = TABLES[name] as unknown as Table<TableName>;
      return [
        name,
        (records[name] as readonly Records[TableName][]).map((record) => {
          const cells = writeFields(table, record);
          return columnsOf(table).map(([field]) => cells.get(field) ?? '');
        }),
      ];
    }),
  );

/** A register for one run: a table is read when it is first asked for. Nothing of it is written. */
export function rowsRegister(rows: Rows): Register {
  const loaded = new Map<TableName, LoadedTable>();
  const load = (name: TableName): LoadedTable => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const table = TABLES[name] as unknown as Table<TableName>;
    const headers = columnsOf(table).map(([, column]) => column.header);
    const made = new LoadedTable(table, headers, readStructure(table, headers), (rows.get(name) ?? []) as CellValue[][]);
    loaded.set(name, made);
    return made;
  };
  return {
    all: (name) => load(name).all() as never,
    where: (name, field, value) => load(name).where(field as string, value) as never,
    find: (name, key) => load(name).find(key) as never,
    unreadable: (name, key) => load(name).unreadable(key),
    oddRows: (name) => load(name).oddRows(),
    header: headerOf,
    reread: () => undefined,
    add: () => undefined,
    change: () => undefined,
    settle: () => undefined,
    chosen: (name) => load(name).chosen(),
    cell: (name, key, field) => load(name).cell(key, field) ?? '',
    fields: (name) => Object.keys(TABLES[name].columns),
    reading: () => undefined,
    putBack: () => undefined,
    remove: () => undefined,
    bundle: () => undefined,
    markAnswer: () => undefined,
    nextReference: () => 'XXX-2026-0001',
    save: () => undefined,
  };
}
