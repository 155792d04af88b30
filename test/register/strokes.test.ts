/** Many cells are written in few calls: each gets its value, and no cell in between changes. */
import fc from 'fast-check';
import type { CellValue } from '../../src/register/cell';
import { strokesOf, type CellBlock } from '../../src/google/sheets/cell-blocks';

/** A person's column, in which nothing may be written along with the rest. */
const THEIRS = 1;
const held = (row: number, column: number): string => `${row} ${column}`;

function apply(sheet: Map<string, CellValue>, { row, column, values }: CellBlock): void {
  values.forEach((line, down) =>
    line.forEach((value, across) => {
      if (column + across === THEIRS && !sheet.has(`own ${row + down}`)) throw new Error('a cell of theirs was written');
      sheet.set(held(row + down, column + across), value);
    }),
  );
}

test('cells that are not the action’s stay as they are, and those of people are not even written over with what they hold', () => {
  const change = fc.record({ row: fc.nat(60), column: fc.nat(3), value: fc.constantFrom<CellValue>('a', 'b', 1, true, '') });
  fc.assert(
    fc.property(fc.uniqueArray(change, { maxLength: 80, selector: ({ row, column }) => held(row, column) }), (changes) => {
      const cells = new Map(changes.map(({ row, column, value }) => [held(row, column), value] as const));
      const sheet = new Map<string, CellValue>(
        changes.filter(({ column }) => column === THEIRS).map(({ row }) => [`own ${row}`, true] as const),
      );
      const { blocks, alike } = strokesOf(cells, (row, column) =>
        column === THEIRS || row % 7 === 0 ? undefined : held(row, column),
      );
      for (const block of blocks) apply(sheet, block);
      for (const group of alike)
        for (const block of group.blocks)
          apply(sheet, { ...block, values: block.values.map((line) => line.map(() => group.value)) });
      for (const [place, value] of cells) expect([place, sheet.get(place)]).toEqual([place, value]);
      for (const [place, value] of sheet) if (!cells.has(place) && !place.startsWith('own')) expect(value).toBe(place);
    }),
  );
});

test('a text in each of many rows takes one call, and one value in many rows takes one', () => {
  const rows = Array.from({ length: 400 }, (_, index) => index * 12);
  const texts = strokesOf(new Map(rows.map((row) => [held(row, 5), `n° ${row}`] as const)), held);
  expect([texts.blocks.length, texts.alike.length]).toEqual([1, 0]);
  const status = strokesOf(new Map(rows.map((row) => [held(row, 5), 'Proposée'] as const)), () => undefined);
  expect([status.blocks.length, status.alike.length]).toEqual([0, 1]);
});
