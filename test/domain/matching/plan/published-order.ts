/**
 * The order of what a plan weighs, as the page of rules publishes it, and the best of all plans in it: nothing of the engine's
 * costs is here.
 */
import type { RuleCase } from '../../../../src/domain/matching/plan/rule-cases';

const WEIGHT = { normal: 2, high: 3, urgent: 4 } as const;
type Hosts = readonly (number | undefined)[];

function everyPlan({ pupils, places }: RuleCase): Hosts[] {
  const plans: Hosts[] = [];
  const free = [...places];
  const go = (hosts: Hosts): void => {
    const pupil = pupils[hosts.length];
    if (pupil === undefined) return void plans.push(hosts);
    go([...hosts, undefined]);
    pupil.scores.forEach((score, host) => {
      if (score === undefined || free[host]! <= 0) return;
      free[host]! -= 1;
      go([...hosts, host]);
      free[host]! += 1;
    });
  };
  go([]);
  return plans;
}

/** The published order, smaller being better: nothing of costs is in it. */
export function measure({ pupils, remembered }: RuleCase, hosts: Hosts): readonly number[] {
  const left = pupils.filter((_, index) => hosts[index] === undefined);
  const shares = remembered.map((memory, school) => {
    const asked = pupils.filter((pupil) => pupil.school === school).length;
    const count = left.filter((pupil) => pupil.school === school).length;
    return asked === 0 ? 0 : (count + memory) / asked;
  });
  return [
    left.reduce((sum, { priority = 'normal' }) => sum + WEIGHT[priority], 0),
    ...shares.sort((a, b) => b - a),
    pupils.reduce((sum, { scores }, index) => sum - (hosts[index] === undefined ? 0 : (scores[hosts[index]] ?? 0)), 0),
  ];
}

export const compare = (one: readonly number[], other: readonly number[]): number => {
  const at = one.findIndex((value, index) => Math.abs(value - other[index]!) > 1e-9);
  return at < 0 ? 0 : one[at]! - other[at]!;
};
export const best = (given: RuleCase): readonly number[] =>
  everyPlan(given)
    .map((hosts) => measure(given, hosts))
    .sort(compare)[0]!;
