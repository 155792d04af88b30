/** The plan that « Pourquoi pas ? » told of, line by line: what was read is what is kept. Writes nothing. */
import { groundPastRules, standingPlan, type PlannedPair } from '../../domain/matching/plan/allocate';
import type { HostChange } from '../../domain/matching/questions/host-change';
import { whyNot } from '../../domain/matching/questions/why-not';
import { noArrangement, noMotive } from '../../wording/errors/action-errors';
import { planChanges, type PlanChanges } from '../../wording/sidebar/plan-sentences';
import { whyNotWords } from '../../wording/sidebar/why-not-sentences';
import type { Arrangement, PlanPair, PlanWishes } from '../allocation-api';
import type { Ports, Register } from '../ports';
import { problemOf } from '../user-problem';
import { pupilsOf } from './plan-names';
import { presentPlan } from './present-plan';
import { planView } from './solve-plan';
import { answerOf } from './why-not-host';

/**
 * @param asked with its motive, for a host that a rule sets aside
 * @param given `previous` is the plan that the question was asked of; without one it is the plan of the day
 * Throws a UserProblem that says why when the pair cannot be planned (any more), or when its motive is missing.
 */
export function arrangeWith(register: Register, ports: Ports, asked: PlanPair, given: PlanWishes): Arrangement {
  const { ground, wishes, ofSchools } = presentPlan(register, ports, given);
  const found = whyNot(ground, wishes, asked, ports.hasTimeLeft);
  const pupilOf = pupilsOf(register);
  const solved = found.kind === 'solved' && found.faults.length === 0 ? found : undefined;
  if (solved === undefined && found.kind !== 'already')
    throw problemOf(noArrangement(answerOf(found, pupilOf, ground.requests.length).answer));
  if ((solved?.exclusions ?? []).length > 0 && (asked.overrideReason ?? '').trim() === '') throw problemOf(noMotive);
  const changes = solved?.changes ?? [];
  const past = groundPastRules(ground, asked);
  const { plan } = standingPlan(past, changed(wishes.previous, changes));
  const pupil = pupilOf(asked.requestReference);
  const companyName = past.context.candidateById.get(asked.hostId)?.company.name ?? asked.hostId;
  const gap = [whyNotWords.arranged(companyName, pupil), ...(solved?.isBest === false ? [whyNotWords.notProven] : [])];
  return {
    view: {
      ...planView(past.context, plan, gap.join(' '), [...wishes.kept, asked], pupilOf),
      ...(changes.length === 0 ? {} : { changes: planChanges(countOf(changes)) }),
      ...(ofSchools === undefined ? {} : { ofSchools }),
    },
    kept: { ...asked, pupil, companyName },
  };
}

const countOf = (changes: readonly HostChange[]): PlanChanges => ({
  moved: changes.filter(({ before, after }) => before && after).length,
  gained: changes.filter(({ before }) => before === undefined).length,
  lost: changes.filter(({ after }) => after === undefined).length,
});

/** The pairs after the changes. */
function changed(before: readonly PlannedPair[], changes: readonly HostChange[]): PlannedPair[] {
  const touched = new Set(changes.map(({ requestReference }) => requestReference));
  return [
    ...before.filter(({ requestReference }) => !touched.has(requestReference)),
    ...changes.flatMap(({ requestReference, after }) => (after ? [{ requestReference, hostId: after.candidate.id }] : [])),
  ];
}
