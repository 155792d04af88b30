/** A kept plan beside the plan of the day, once some of its pupils have found a place and others have come. */
import { solvePlan } from '../../../src/application/allocation/solve-plan';
import { comparePlans } from '../../../src/application/drafts/compare-plans';
import { keepDraft } from '../../../src/application/drafts/keep-draft';
import { plain } from '../../support/hub';
import { asKept, own, pairsIn, planHub, REQUESTS } from './shared-plan-hub';

const NO_WISHES = { kept: [], forbidden: [], previous: [] };

test('who has found a place since is not said to lose it, and who came since is said to have come', () => {
  const { ports, register } = planHub();
  const { reference } = keepDraft(register, ports, asKept(solvePlan(register, ports, NO_WISHES)));
  const before = pairsIn(solvePlan(register, ports, NO_WISHES)).map(({ requestReference }) => requestReference);
  register.settle('requests', before[0]!, 'placed');
  register.add('requests', own('DEM-2026-0004', 'D. D.'));
  const after = solvePlan(register, ports, NO_WISHES);
  const found = comparePlans(register, ports, { draft: reference }, { pairs: pairsIn(after) });
  const pupil = REQUESTS.find((request) => request.reference === before[0])!.pupilInitials!;
  expect(found.changes.map(({ requestReference }) => requestReference)).not.toContain(before[0]);
  expect(found.changes.map(({ kind }) => kind)).not.toContain('loses');
  expect(found.whole.map(plain).slice(-2)).toEqual([
    `${pupil} n’est plus à répartir : cette ligne n’est pas comparée.`,
    'D. D. n’était pas encore dans le plan PLN-2026-0001.',
  ]);
});
