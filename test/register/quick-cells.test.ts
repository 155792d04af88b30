/** A cell that is read at a glance is read as it would be with care. */
import fc from 'fast-check';
import type { CellValue } from '../../src/register/cell';
import { columnsOf } from '../../src/register/structure/read-structure';
import { TABLES } from '../../src/register/tables';
import type { Table } from '../../src/register/table';
import type { TableName } from '../../src/domain/records';

const columns = (Object.keys(TABLES) as TableName[]).flatMap((name) =>
  columnsOf(TABLES[name] as unknown as Table<TableName>).map(([field, { codec }]) => ({ name: `${name}.${field}`, codec })),
);
const labels = [...new Set(columns.flatMap(({ codec }) => codec.choices ?? []))];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' a', 'a ', "'=1", "'a", '\u00a0a', 'a\u3000', '\ufeffa', '2027-01-12', 'oui', '=1'),
  fc.constantFrom(...labels, ...labels.map((label) => ` ${label}`), ...labels.map((label) => label.toUpperCase())),
  fc.boolean(),
  fc.double(),
  fc.date(),
  fc.constant(new Date(NaN)),
);

test.each(columns)('$name', ({ codec }) => {
  fc.assert(
    fc.property(cell, (typed) => {
      const value = codec.quick?.(typed);
      if (value !== undefined) expect(codec.read(typed)).toEqual({ kind: 'value', value });
    }),
    { numRuns: 60 },
  );
});

test('what the hub has written is read at a glance in the columns that it fills most', () => {
  const { reference, status, sentOn, createdOn } = TABLES.propositions.columns;
  expect(reference.codec.quick?.('PRO-2026-0001')).toBe('PRO-2026-0001');
  expect(status.codec.quick?.(status.codec.write('sent'))).toBe('sent');
  expect(TABLES.messages.columns.createdAt.codec.quick?.(new Date('2027-01-05T08:00:00.000Z'))).toBe('2027-01-05T08:00:00.000Z');
  expect([sentOn.codec.read(new Date(2027, 0, 5)), createdOn.codec.read(new Date(2027, 0, 5))]).toEqual([
    { kind: 'value', value: '2027-01-05' },
    { kind: 'value', value: '2027-01-05' },
  ]);
});
