/** What becomes a proposition: never a host that covers nothing of what is sought, unless the animator says so. */
import type { PlanLine, PlanView } from '../../../src/application/allocation-api';
import { APART, NO_FILTER, shownGroups } from '../../../src/sidebar/allocation/state/shown-lines';
import { isTicked, NO_TICKS, withTicks } from '../../../src/sidebar/allocation/state/ticks';

const line = (requestReference: string, hostId?: string, isApart?: true): PlanLine =>
  ({
    requestReference,
    schoolName: 'LP Exemple',
    weeks: [],
    ...(hostId === undefined ? {} : { host: { hostId, companyReference: 'ENT-1', ...(isApart && { isApart }) } }),
  }) as unknown as PlanLine;
const [suited, apart, unplaced] = [line('DEM-A', 'OFF-1'), line('DEM-B', 'OFF-2', true), line('DEM-C')];

test('at first what suits is ticked, what covers nothing is not, nor what has no host', () => {
  expect([suited, apart, unplaced].map((one) => isTicked(NO_TICKS, one))).toEqual([true, false, false]);
});
test('the animator ticks it, for that host: another plan with another such host asks again', () => {
  const ticks = withTicks(NO_TICKS, [apart], true);
  expect([apart, line('DEM-B', 'OFF-3', true), line('DEM-B', 'OFF-4')].map((one) => isTicked(ticks, one))).toEqual([
    true,
    false,
    true,
  ]);
  expect(isTicked(withTicks(ticks, [apart], false), apart)).toBe(false);
});
test('a request that was taken out stays out, whatever its host', () => {
  const ticks = withTicks(NO_TICKS, [suited], false);
  expect(isTicked(ticks, line('DEM-A', 'OFF-9'))).toBe(false);
  expect(isTicked(withTicks(ticks, [suited], true), suited)).toBe(true);
});
test('it stands in a group of its own, after what has no host, by school and by company alike', () => {
  const plan = {
    lines: [unplaced, suited, apart],
    placed: 2,
    total: 3,
    schools: [{ schoolName: 'LP Exemple', placed: 2, total: 3 }],
    companies: [{ companyReference: 'ENT-1', companyName: 'Hôte', pupils: 2, requestReferences: [] }],
  } as unknown as PlanView;
  for (const grouping of ['school', 'company'] as const)
    expect(shownGroups(plan, NO_FILTER, grouping).map(({ key, lines }) => [key, lines])).toEqual([
      ['', [unplaced]],
      [APART, [apart]],
      [expect.any(String), [suited]],
    ]);
});
test('a host kept with a motive was looked at: its line is ticked, and stands among the others', () => {
  const kept = { ...apart, host: { ...apart.host!, overrideReason: 'Conduit par sa famille' } } as PlanLine;
  expect([isTicked(NO_TICKS, kept), isTicked(withTicks(NO_TICKS, [kept], false), kept)]).toEqual([true, false]);
  const plan = { lines: [kept], placed: 1, total: 1, schools: [{ schoolName: 'LP Exemple', placed: 1, total: 1 }] };
  expect(shownGroups(plan as unknown as PlanView, NO_FILTER, 'school').map(({ key }) => key)).toEqual(['LP Exemple']);
});
