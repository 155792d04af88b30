/** A person's right to know: what the register holds on an address, row by row. */
import { isNameOf, tracesIn, type Person } from '../../domain/person/person';
import { NAME_FIELDS, TABLES_OF_THE_HUB } from '../../domain/person/person-fields';
import type { TableName } from '../../domain/records';
import { isBlank } from '../../domain/text/is-blank';
import { TABLE_KEYS } from '../../domain/upkeep/table-keys';
import { tableLabels } from '../../wording/labels/tables';
import type { Register } from '../ports';
import { findPerson, planRowsOf, type AnyRecord, type Found } from './parts-of';

/** A row that holds something of the person. */
export interface HeldRow {
  readonly tab: string;
  readonly key: string;
  /** What it holds, by the header of its column. */
  readonly facts: readonly { readonly header: string; readonly value: string }[];
}

const inWords = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(' ; ') : String(value));

/** Texts of a record, one or a list of them. */
const isText = (value: unknown): boolean => typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');

/** Fields of any record in which the person is named, whoever it is of. */
const fieldsNaming = (table: TableName, record: AnyRecord, person: Person): string[] =>
  Object.entries(record).flatMap(([field, value]) =>
    field !== TABLE_KEYS[table] &&
    isText(value) &&
    (tracesIn(person, inWords(value)).length > 0 ||
      (NAME_FIELDS.includes(field) && table !== 'companies' && isNameOf(person, inWords(value))))
      ? [field]
      : [],
  );

/** Every row that names the person, with the fields that do; tables of the hub itself apart. */
export const rowsNaming = (
  register: Register,
  tables: readonly TableName[],
  { person }: Found,
): { readonly table: TableName; readonly key: string; readonly record: AnyRecord; readonly fields: readonly string[] }[] =>
  tables
    .filter((table) => !TABLES_OF_THE_HUB.includes(table))
    .flatMap((table) =>
      (register.all(table) as unknown as readonly AnyRecord[]).flatMap((record) => {
        const fields = fieldsNaming(table, record, person);
        return fields.length === 0 ? [] : [{ table, key: String(record[TABLE_KEYS[table]] ?? ''), record, fields }];
      }),
    );

export const ALL_TABLES = Object.keys(TABLE_KEYS) as readonly TableName[];

/** Grouped by tab, in their order. Writes nothing. */
export function whatWeHold(register: Register, address: string): readonly HeldRow[] {
  const found = findPerson(register, address);
  const own = new Map<
    string,
    { readonly table: TableName; readonly key: string; readonly record: AnyRecord; fields: Set<string> }
  >();
  const note = (table: TableName, key: string, record: AnyRecord, fields: readonly (string | undefined)[]): void => {
    const name = `${table} ${key}`;
    const row = own.get(name) ?? { table, key, record, fields: new Set<string>() };
    for (const field of fields) if (field !== undefined && !isBlank(record[field])) row.fields.add(field);
    own.set(name, row);
  };
  for (const { table, key, record, part } of found.parts)
    note(table, key, record, [part.address, part.name, part.phone, ...(part.alsoEmptied ?? [])]);
  for (const row of planRowsOf(register, found.parts)) note('plans', row.reference, row as unknown as AnyRecord, ['word']);
  for (const { table, key, record, fields } of rowsNaming(register, ALL_TABLES, found)) note(table, key, record, fields);
  return [...own.values()]
    .sort((one, other) => ALL_TABLES.indexOf(one.table) - ALL_TABLES.indexOf(other.table))
    .map(({ table, key, record, fields }) => ({
      tab: tableLabels[table],
      key,
      facts: register
        .fields(table)
        .filter((field) => fields.has(field))
        .map((field) => ({ header: register.header(table, field), value: inWords(record[field]) })),
    }));
}
