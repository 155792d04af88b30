/** Lists that the platform refuses when they say a thing twice. */
import fc from 'fast-check';
import { fold } from '../../../src/domain/text/fold';
import { onceEach, toldApart } from '../../../src/domain/text/once-each';

test('texts that people read alike are kept once, on one line, in their order', () => {
  expect(onceEach([' Vendre ', 'Accueillir\nun client', 'vendre', 'Accueillir un  client', '', '?!'])).toEqual([
    'Vendre',
    'Accueillir un client',
    '?!',
  ]);
});

test('names that are shared get the first mark that tells all of them apart', () => {
  const labels = (items: readonly { name: string; street?: string; code: string }[]): string[] =>
    toldApart(items, ({ name }) => name, [({ street }) => street, ({ code }) => code]).map(({ label }) => label);
  expect(
    labels([
      { name: 'A', street: 'rue Haute', code: '1' },
      { name: 'a', street: 'rue Basse', code: '2' },
      { name: 'B', code: '3' },
    ]),
  ).toEqual(['A (rue Haute)', 'a (rue Basse)', 'B']);
  expect(
    labels([
      { name: 'A', street: 'rue Haute', code: '1' },
      { name: 'A', code: '2' },
    ]),
  ).toEqual(['A (1)', 'A (2)']);
  expect(
    labels([
      { name: 'A', code: '1' },
      { name: 'A', code: '2' },
      { name: 'A (1)', code: '3' },
    ]),
  ).toEqual(['A (1) (1)', 'A (2)', 'A (1) (3)']);
});

test('whatever the names, no two labels read alike while codes differ', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({ name: fc.constantFrom('A', 'a', 'A (1)', 'B', 'A B'), code: fc.integer({ min: 1, max: 6 }).map(String) }),
        { selector: ({ code }) => code },
      ),
      (items) => {
        const labels = toldApart(items, ({ name }) => name, [({ code }) => code]).map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.every((label) => fold(label) !== '')).toBe(true);
      },
    ),
  );
});
