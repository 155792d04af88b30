/** What is told of groups, and what can be worked out from it, speaks of five pupils at least. */
import fc from 'fast-check';
import { openGroups } from '../../../src/domain/indicators/small-groups';

const map = (sizes: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(sizes));

test.each([
  ['no small group: each stands alone, the largest first', { a: 5, b: 9 }, { alone: ['b', 'a'], together: [] }],
  [
    'one small group would be the difference to the total: the smallest joins it',
    { a: 20, b: 9, c: 3 },
    { alone: ['a'], together: ['c', 'b'] },
  ],
  ['two small groups that are five together are told as one', { a: 20, b: 3, c: 2 }, { alone: ['a'], together: ['b', 'c'] }],
  [
    'two small groups that are four together take a third with them',
    { a: 20, b: 6, c: 3, d: 1 },
    { alone: ['a'], together: ['c', 'd', 'b'] },
  ],
  ['when all would be told as one, nothing is', { a: 6, b: 3 }, { alone: [], together: [] }],
  ['when all are too few, nothing is', { a: 2, b: 1 }, { alone: [], together: [] }],
  ['one group alone is the whole', { a: 7 }, { alone: ['a'], together: [] }],
  ['a group of nobody is none', { a: 7, b: 0 }, { alone: ['a'], together: [] }],
])('%s', (_, sizes, expected) => {
  expect(openGroups(map(sizes))).toEqual(expected);
});

test('of a figure told of some and another told of all, the difference counts: two pupils still searched for hide their sector', () => {
  const settled = map({ hospitality: 9, retail: 8, wood: 7 });
  expect(openGroups(settled, map({ hospitality: 6, retail: 2, wood: 3 }))).toEqual({
    alone: ['hospitality'],
    together: ['retail', 'wood'],
  });
  // Two pupils less, and the whole would tell of them.
  expect(openGroups(settled, map({ hospitality: 6, retail: 2, wood: 0 }))).toEqual({ alone: [], together: [] });
});

const size = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));

test('whatever the sizes: no group told, no total less all that are told, has one to four pupils of any part', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(size, size), { maxLength: 12 }), (groups) => {
      const parts = [0, 1].map((part) => new Map(groups.map((sizes, index) => [`g${index}`, sizes[part as 0 | 1]])));
      const { alone, together } = openGroups(...parts);
      for (const part of parts) {
        const sum = (keys: readonly string[]): number => keys.reduce((total, key) => total + part.get(key)!, 0);
        const told = [...alone.map((key) => sum([key])), sum(together)];
        for (const pupils of told) expect(pupils === 0 || pupils >= 5).toBe(true);
        // What everybody can work out: the whole less what is told.
        const rest = sum([...part.keys()]) - sum(alone);
        if (alone.length > 0) expect(rest === 0 || rest >= 5).toBe(true);
      }
      expect(together.length).not.toBe(1);
    }),
  );
});
