/**
 * What is wrong with rows by themselves and with what they name: references to nothing, copied rows, rows without a name, cells
 * that cannot be read.
 */
import { groupBy } from '../../domain/group-by';
import { TABLE_KEYS } from '../../domain/upkeep/table-keys';
import { keysIn, REFERENCES, type Reference } from '../../domain/upkeep/references';
import type { TableName } from '../../domain/records';
import { tableLabels } from '../../wording/labels/tables';
import { upkeepTexts } from '../../wording/upkeep/problem-sentences';
import { isTyped } from '../edits/adopt-row';
import type { Register } from '../ports';
import { alive } from './alive';
import type { Problem } from './problem';

const keyOf = (table: TableName, record: unknown): string =>
  String((record as Readonly<Record<string, unknown>>)[TABLE_KEYS[table]] ?? '');

/** Fields that a row cannot do without. */
const NEEDED: readonly string[] = [
  'offers.companyReference',
  'propositions.requestReference',
  'propositions.companyReference',
  'contacts.companyReference',
  'registrations.meetingReference',
];

/** References that point to nothing: a row removed by hand, a key that was changed. */
export const danglingReferences = (register: Register, tables: readonly TableName[]): Problem[] =>
  [...groupBy(REFERENCES, ({ table }) => table)].flatMap(([, references]) => {
    const { table } = references[0]!;
    const judged = tables.includes(table) ? references.filter(({ target }) => tables.includes(target)) : [];
    const records = judged.length === 0 ? [] : alive(register, table);
    return judged.flatMap((reference) => records.flatMap(dangling(register, reference)));
  });

function dangling(register: Register, { table, field, target }: Reference): (record: unknown) => Problem[] {
  const isNeeded = NEEDED.includes(`${table}.${field}`);
  const header = register.header(table, field);
  const isThere = (key: string): boolean => register.find(target, key) !== undefined;
  return (record) => {
    const keys = keysIn((record as Readonly<Record<string, unknown>>)[field]);
    if (keys.length === 0 ? !isNeeded : keys.every(isThere)) return [];
    const key = keyOf(table, record);
    if (keys.length === 0)
      return [{ table, key, sentence: upkeepTexts.namesNothing(key, header), gesture: upkeepTexts.fillIn(header) }];
    return keys
      .filter((one) => !isThere(one))
      .map((one) => ({
        table,
        key,
        sentence: upkeepTexts.pointsToNothing(key, header, one),
        gesture: upkeepTexts.bringBack(tableLabels[target]),
        ...(isNeeded ? {} : { mend: { kind: 'clear-reference' as const, field, value: one } }),
      }));
  };
}

/** Offers of a closed company: never ranked, whatever their status says. */
export const offersOfClosed = (register: Register): Problem[] =>
  alive(register, 'offers').flatMap(({ reference, companyReference }): Problem[] => {
    const company = register.find('companies', companyReference);
    return company?.standing !== 'closed'
      ? []
      : [
          {
            table: 'offers',
            key: reference,
            sentence: upkeepTexts.ofClosed(reference, companyReference),
            gesture: upkeepTexts.reopenOrMove,
            mend: { kind: 'withdraw-offer' },
          },
        ];
  });

export const oddRows = (register: Register, tables: readonly TableName[]): Problem[] =>
  tables.flatMap((table): Problem[] => {
    const { doubled, keyless } = register.oddRows(table);
    return [
      ...doubled.map(({ key, row }) => ({
        table,
        key,
        row,
        sentence: upkeepTexts.copied(tableLabels[table], row, key),
        gesture: isTyped(table) ? upkeepTexts.freeCopy : upkeepTexts.removeCopy,
      })),
      ...keyless.map((row) => ({
        table,
        key: '',
        row,
        sentence: upkeepTexts.nameless(tableLabels[table], row),
        gesture: isTyped(table) ? upkeepTexts.name(table) : upkeepTexts.moveAway,
        ...(isTyped(table) ? { mend: { kind: 'adopt-row' as const } } : {}),
      })),
    ];
  });

/** Cells of living rows that hold something that cannot be read. */
export const faultyCells = (register: Register, tables: readonly TableName[]): Problem[] =>
  tables.flatMap((table) =>
    alive(register, table).flatMap((record): Problem[] => {
      const key = keyOf(table, record);
      const fields = register.unreadable(table, key);
      return fields.length === 0
        ? []
        : [
            {
              table,
              key,
              sentence: upkeepTexts.unreadable(
                key,
                fields.map((field) => register.header(table, field)),
              ),
              gesture: upkeepTexts.retype,
            },
          ];
    }),
  );
