/** What cases come to, and when they come to no figure. */
import { measureOf, type Gathering } from '../../../src/domain/indicators/measure';

const of = (values: readonly number[], gathering: Gathering, isOfPupils = false) =>
  measureOf(
    values.map((value) => ({ value })),
    gathering,
    isOfPupils,
  );

test.each([
  ['mean', [1, 0, 1, 1], 0.75],
  ['median', [9, 1, 4], 4],
  ['median', [9, 1, 4, 6], 5],
  ['total', [2, 3], 5],
  ['total', [], 0],
] as const)('the %s of %j is %d', (gathering, values, value) => {
  expect(of(values, gathering)).toEqual({ value, over: values.length });
});

test.each(['mean', 'median'] as const)('a %s of nothing is no figure: there is nothing to divide by', (gathering) => {
  expect(of([], gathering)).toEqual({ lack: 'empty' });
  expect(of([], gathering, true)).toEqual({ lack: 'empty' });
});

test('a rate or a delay of one to four pupils is not told, of five it is; a rate of four companies is', () => {
  for (const gathering of ['mean', 'median'] as const) {
    expect(of([1], gathering, true)).toEqual({ lack: 'too-few' });
    expect(of([1, 1, 1, 1], gathering, true)).toEqual({ lack: 'too-few' });
    expect(of([1, 1, 1, 1, 1], gathering, true)).toEqual({ value: 1, over: 5 });
    expect(of([1, 1, 1, 1], gathering)).toEqual({ value: 1, over: 4 });
  }
});
