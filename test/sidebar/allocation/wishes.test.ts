/** Pairs kept and forbidden: what excludes what, and what is not yet in the plan. */
import type { PlanView } from '../../../src/application/allocation-api';
import {
  NO_WISHES,
  pendingWishes,
  plainPairs,
  withForbidden,
  withKept,
  withoutWish,
  type Wish,
} from '../../../src/sidebar/allocation/state/wishes';

const pair = (requestReference: string, hostId: string): Wish => ({
  requestReference,
  hostId,
  pupil: `élève de ${requestReference}`,
  companyName: `hôte ${hostId}`,
});
const A1 = pair('DEM-A', 'OFF-1');
const A2 = pair('DEM-A', 'OFF-2');
const B1 = pair('DEM-B', 'OFF-1');
const planWith = (...pairs: Wish[]): PlanView =>
  ({ lines: pairs.map(({ requestReference, hostId }) => ({ requestReference, host: { hostId } })) }) as unknown as PlanView;

test('a request has one kept host at most', () => {
  expect(withKept(withKept(withKept(NO_WISHES, A1), B1), A2).kept).toEqual([B1, A2]);
});

test('a pair is never both kept and forbidden: the last gesture holds', () => {
  expect(withForbidden(withKept(NO_WISHES, A1), A1)).toEqual({ kept: [], forbidden: [A1] });
  expect(withKept(withForbidden(NO_WISHES, A1), A1)).toEqual({ kept: [A1], forbidden: [] });
  expect(withForbidden(withForbidden(NO_WISHES, A1), A1).forbidden).toEqual([A1]);
  expect(withoutWish({ kept: [A1], forbidden: [B1] }, B1)).toEqual({ kept: [A1], forbidden: [] });
});

test('only what would change the plan waits for a computation', () => {
  const plan = planWith(A1, B1);
  expect(pendingWishes(withKept(NO_WISHES, A1), NO_WISHES, plan)).toBe(0);
  expect(pendingWishes(withKept(NO_WISHES, A2), NO_WISHES, plan)).toBe(1);
  const forbidden = withForbidden(NO_WISHES, A1);
  expect(pendingWishes(forbidden, NO_WISHES, plan)).toBe(1);
  expect(pendingWishes(forbidden, forbidden, plan)).toBe(0);
  expect(pendingWishes(NO_WISHES, forbidden, plan)).toBe(1);
  expect(pendingWishes(withForbidden(withKept(NO_WISHES, A1), A1), withKept(NO_WISHES, A1), plan)).toBe(1);
});

test('the names stay on the page: only references cross to the spreadsheet', () => {
  expect(plainPairs([A1])).toEqual([{ requestReference: 'DEM-A', hostId: 'OFF-1' }]);
});
