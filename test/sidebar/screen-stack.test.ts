/** The stack of screens: going forth and back. */
import { stackAfter, stackOf } from '../../src/sidebar/state/screen-stack';

const today = { view: 'today' } as const;
const card = { view: 'request', reference: 'DEM-2026-0142' } as const;

test('going back shows the screen as it was left: same identity, same place', () => {
  const start = stackOf([today]);
  const after = stackAfter(start, { kind: 'opened', screen: card, left: { scroll: 120, focused: null } });
  expect(after.map((entry) => entry.screen)).toEqual([today, card]);
  expect(stackAfter(after, { kind: 'went-back' })).toEqual([{ ...start[0], scroll: 120 }]);
});

test('the first screen is never taken away', () => {
  const start = stackOf([today]);
  expect(stackAfter(start, { kind: 'went-back' })).toBe(start);
});

test('starting again forgets what was on top', () => {
  const after = stackAfter(stackAfter(stackOf([today]), { kind: 'opened', screen: card, left: { scroll: 0, focused: null } }), {
    kind: 'restarted',
    screens: [today],
  });
  expect(after.map((entry) => entry.screen)).toEqual([today]);
});
