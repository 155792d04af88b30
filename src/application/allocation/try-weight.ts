/** What a weight would change in the plan is solved for real before anything is changed; then it is changed, or not. */
import { planGround, planOn, LEAST_MOVE_COST, type PlanGround } from '../../domain/matching/plan/allocate';
import type { CriterionCode } from '../../domain/settings/setting';
import { settingsFrom } from '../../domain/settings/setting';
import { readSetting } from '../../domain/settings/read-setting';
import { badWeight } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { criterionLabels } from '../../wording/labels/lists';
import { gainByFacts } from '../../wording/sidebar/draft-sentences';
import { weightWords } from '../../wording/sidebar/rule-sentences';
import type { PlanPair, PlanWishes, WeightTrial } from '../allocation-api';
import { comparison, hostsIn } from '../drafts/compare-plans';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { writeSetting } from '../setup/setup-hub';
import { problemOf } from '../user-problem';
import { presentPlan } from './present-plan';

const settingOf = (code: CriterionCode): `weight.${CriterionCode}` => `weight.${code}`;

/** The value as the register keeps it. Throws a UserProblem for one that cannot serve. */
function readWeight(code: CriterionCode, typed: string): string {
  const read = criterionLabels[code] === undefined ? undefined : readSetting(settingOf(code), typed);
  if (read === undefined) throw problemOf(badWeight);
  return read;
}

/**
 * Both plans are solved from the plan on screen, each moving a line for any better fit: what differs between them is the weight's
 * doing, and nothing else is. Writes nothing.
 */
export function tryWeight(register: Register, ports: Ports, code: CriterionCode, typed: string, given: PlanWishes): WeightTrial {
  const value = readWeight(code, typed);
  const { ground, wishes, leftOut } = presentPlan(register, ports, given);
  const { context } = ground;
  const changed = planGround({ ...context, weights: { ...context.weights, [code]: Number(value) } }, wishes.kept);
  const solve = (on: PlanGround, previous: readonly PlanPair[]): PlanPair[] =>
    [...planOn(on, { ...wishes, previous }, ports.hasTimeLeft, LEAST_MOVE_COST).hostOf].map(
      ([requestReference, { candidate }]) => ({ requestReference, hostId: candidate.id }),
    );
  const now = solve(ground, wishes.previous);
  const then = solve(changed, now);
  const requests = new Set(ground.requests.map(({ reference }) => reference));
  const found = comparison(
    register,
    ground,
    { title: '', requests, hostOf: hostsIn(now) },
    { title: '', requests, hostOf: hostsIn(then) },
    gainByFacts,
  );
  const screen = hostsIn(wishes.previous);
  const isMoved = ({ requestReference, hostId }: PlanPair): boolean =>
    screen.has(requestReference) && screen.get(requestReference) !== hostId;
  const restless = now.filter(isMoved).length;
  return {
    ...found,
    title: weightWords.title(criterionLabels[code], context.weights[code], Number(value), found.changes.length),
    whole: found.changes.length === 0 ? [weightWords.nothing] : found.whole,
    notes: [
      ...(leftOut === undefined ? [] : [leftOut]),
      ...(found.changes.length === 0 ? [] : [weightWords.notesAreNow]),
      ...(restless === 0 ? [] : [weightWords.restless(restless)]),
      ...(ports.hasTimeLeft() ? [] : [weightWords.interrupted]),
    ],
    pairs: then,
  };
}

/** Writes the weight into Paramètres; done again it changes nothing. Throws a UserProblem for a value that cannot serve. */
export function applyWeight(register: Register, ports: Ports, code: CriterionCode, typed: string): { readonly sentence: string } {
  const value = readWeight(code, typed);
  const before = settingsFrom(register.all('settings'))[settingOf(code)];
  if (before !== value) {
    writeSetting(register, settingOf(code), value);
    noteInJournal(register, ports, {
      action: journalActions.settingChanged,
      object: journalObjects.hub,
      reference: criterionLabels[code],
      before,
      after: value,
    });
  }
  return { sentence: weightWords.applied(criterionLabels[code], Number(value)) };
}
