/** Copies of what a state consists of are those that the platform of this process makes, and share nothing. */
import { plainCopy } from '../../../src/local/storage/plain-copy';

const HELD = {
  name: 'Demandes',
  none: null,
  absent: undefined,
  areas: [{ row: 0, column: 1 }, []],
  byColumn: { 3: ['a', 'b'], 0: [] },
  when: new Date(0),
  known: new Map([['a', { b: 1 }]]),
  deep: [[[{ leaf: true }]]],
};

test('a copy says what a structured clone says', () => {
  expect(plainCopy(HELD)).toEqual(structuredClone(HELD));
  expect(Object.keys(plainCopy(HELD))).toEqual(Object.keys(HELD));
});

test('a change of the copy is no change of the original, however deep', () => {
  const copy = plainCopy(HELD);
  copy.areas.push([]);
  copy.byColumn[3].push('c');
  copy.deep[0]![0]![0]!.leaf = false;
  copy.when.setTime(1);
  copy.known.get('a')!.b = 2;
  expect(HELD).toMatchObject({ byColumn: { 3: ['a', 'b'] }, deep: [[[{ leaf: true }]]], when: new Date(0) });
  expect([HELD.areas.length, HELD.known.get('a')]).toEqual([2, { b: 1 }]);
});
