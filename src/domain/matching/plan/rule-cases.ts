/** The rules of the allocation as small cases, each solved by the very code that plans the hub. */
import type { Priority } from '../../request/request';
import { solveAllocation } from '../solver/solve-allocation';
import type { AllocationProblem, IndexPair } from '../solver/problem';
import { fitCostOf, MOVE_COST } from './allocation-problem';
import { shareStep, unplacedCostOf } from './shortage-cost';

export const RULE_CASES = ['most-placed', 'urgent', 'shares', 'memory', 'fit', 'stability'] as const;
export type RuleCaseCode = (typeof RULE_CASES)[number];

export interface CasePupil {
  readonly school: number;
  readonly priority?: Priority;
  /** Score of each host, 0–100; absent where it does not suit. */
  readonly scores: readonly (number | undefined)[];
}
export interface RuleCase {
  /** What each school remembers; as many as there are schools. */
  readonly remembered: readonly number[];
  readonly pupils: readonly CasePupil[];
  /** Places of each host. */
  readonly places: readonly number[];
  /** Host of each pupil in the plan before; absent for a first plan. */
  readonly previous?: readonly number[];
}

const alike = (school: number, count: number): CasePupil[] => Array.from({ length: count }, () => ({ school, scores: [80] }));

export const ruleCases: Readonly<Record<RuleCaseCode, RuleCase>> = {
  'most-placed': {
    remembered: [0],
    pupils: [
      { school: 0, scores: [95, 55] },
      { school: 0, scores: [60, undefined] },
    ],
    places: [1, 1],
  },
  urgent: {
    remembered: [0, 0],
    pupils: [
      { school: 0, scores: [95] },
      { school: 1, priority: 'urgent', scores: [50] },
    ],
    places: [1],
  },
  shares: { remembered: [0, 0], pupils: [...alike(0, 6), ...alike(1, 2)], places: [4] },
  memory: { remembered: [0, 1], pupils: [...alike(0, 2), ...alike(1, 2)], places: [3] },
  fit: {
    remembered: [0],
    pupils: [
      { school: 0, scores: [90, 60] },
      { school: 0, scores: [80, 75] },
    ],
    places: [1, 1],
  },
  stability: { remembered: [0], pupils: [{ school: 0, scores: [70, 90] }], places: [1, 1], previous: [0] },
};

export interface SolvedCase {
  /** Host of each pupil. */
  readonly hosts: readonly (number | undefined)[];
  readonly schools: readonly { readonly asked: number; readonly left: number }[];
}

/** The case in the terms of the engine: everybody on the same week. */
function problemOfCase({ remembered, pupils, places }: RuleCase): AllocationProblem {
  const asked = remembered.map((_, school) => pupils.filter((pupil) => pupil.school === school).length);
  return {
    weeks: 1,
    shortageStep: 0,
    schoolSteps: asked.map((count) => shareStep(Math.max(1, count))),
    requests: pupils.map(({ school, priority = 'normal' }) => ({
      first: 0,
      last: 0,
      school,
      unplacedCost: unplacedCostOf(priority, asked[school]!, remembered[school]!),
    })),
    offers: places.map((count) => ({ first: 0, last: 0, places: count })),
    edges: pupils.flatMap(({ scores }, request) =>
      scores.flatMap((score, offer) => (score === undefined ? [] : [[request, offer, fitCostOf(score)] as const])),
    ),
  };
}

export function solveCase(given: RuleCase): SolvedCase {
  const { pupils, remembered, previous } = given;
  const before = previous?.map((host, pupil): IndexPair => [pupil, host]);
  const plan = solveAllocation(
    problemOfCase(given),
    before === undefined ? {} : { previous: { placed: before, moveCost: MOVE_COST } },
  );
  const hostOf = new Map(plan.placed);
  return {
    hosts: pupils.map((_, pupil) => hostOf.get(pupil)),
    schools: remembered.map((_, school) => {
      const own = pupils.flatMap((pupil, index) => (pupil.school === school ? [index] : []));
      return { asked: own.length, left: own.filter((index) => !hostOf.has(index)).length };
    }),
  };
}
