/** Rows are found by what they hold now, in the order of the sheet. */
import fc from 'fast-check';
import { FieldIndex } from '../../src/register/field-index';

describe('rows found by a field', () => {
  it('are those that going through all of them would find, whatever was changed and added in between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ row: fc.nat(8), value: fc.constantFrom('a', 'b', undefined) }), { maxLength: 40 }),
        (notes) => {
          const index = new FieldIndex();
          const held = new Map<number, string | undefined>();
          for (const { row, value } of notes) {
            index.note(row, value);
            held.set(row, value);
            for (const sought of ['a', 'b', undefined]) {
              expect(index.rows(sought)).toEqual(
                [...held]
                  .filter(([, one]) => one === sought)
                  .map(([one]) => one)
                  .sort((a, b) => a - b),
              );
            }
          }
        },
      ),
    );
  });
});
