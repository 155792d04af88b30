/** Records read field by field are the records that are read whole. */
import type { CellValue } from '../../src/register/cell';
import { lazyReader } from '../../src/register/lazy-row';
import { readRow } from '../../src/register/row';
import { columnsOf, readStructure } from '../../src/register/structure/read-structure';
import { TABLES } from '../../src/register/tables';

const table = TABLES.propositions;
const headers = columnsOf(table).map(([, column]) => column.header);
const structure = readStructure(table, headers);
const row = (cells: Readonly<Record<string, CellValue>>): CellValue[] => columnsOf(table).map(([field]) => cells[field] ?? '');
const ROWS = [
  row({
    reference: 'PRO-2026-0001',
    requestReference: 'DEM-2026-0001',
    companyReference: 'ENT-2026-0001',
    status: 'Envoyée',
    startsOn: new Date(2027, 1, 1),
    score: 80,
  }),
  row({ reference: 'PRO-2026-0002', status: 'n’importe quoi', startsOn: '99/99/2027', score: 'beaucoup' }),
  row({}),
];

test.each(ROWS.map((cells, index) => [index, cells] as const))(
  'row %i: listed, spread, compared and sent as JSON, whatever was asked for before',
  (_index, cells) => {
    const reader = lazyReader(table, structure);
    const expected = readRow(table, structure, cells).record;
    const fresh = reader.record(cells);
    expect({ ...fresh }).toEqual(expected);
    expect(Object.keys(fresh)).toEqual(Object.keys(expected));
    const asked = reader.record(cells);
    for (const field of ['score', 'status', 'token', 'reference'] as const)
      expect([asked[field], asked[field]]).toEqual([expected[field], expected[field]]);
    expect(asked).toEqual(expected);
    expect(JSON.stringify(asked)).toBe(JSON.stringify(expected));
    expect(['startsOn' in asked, 'token' in asked, 'nothing' in asked]).toEqual([
      'startsOn' in expected,
      'token' in expected,
      false,
    ]);
    expect(Object.entries(asked)).toEqual(Object.entries(expected));
    expect(String(asked)).toBe('[object Object]');
  },
);

test('only the fields that are asked for are read, each once', () => {
  const read: string[] = [];
  const cells = new Proxy(ROWS[0]!, {
    get: (target, position) => {
      read.push(headers[Number(position)] ?? '');
      return Reflect.get(target, position) as CellValue;
    },
  });
  const reader = lazyReader(table, structure);
  const record = reader.record(cells);
  expect([record.status, record.status, record.reference]).toEqual(['sent', 'sent', 'PRO-2026-0001']);
  expect(reader.field('companyReference')(cells)).toBe('ENT-2026-0001');
  expect(read).toEqual([table.columns.status.header, table.columns.reference.header, table.columns.companyReference.header]);
});

test('a record is not written to: the register changes rows', () => {
  const record = lazyReader(table, structure).record(ROWS[0]!) as { status: string };
  expect(() => {
    record.status = 'accepted';
  }).toThrow(TypeError);
});
