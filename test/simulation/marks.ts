/**
 * Which parts of the product a history has come through, told by the journal that it leaves: every event of every lifecycle, and
 * what the hub notes when it refuses, holds back or repairs.
 */
import { LIFECYCLES, LIVING_TABLES } from '../../src/domain/lifecycle/living';
import { eventLabels } from '../../src/wording/labels/events';
import { journalActions, livingObjects } from '../../src/wording/labels/journal';
import type { State } from './world';

interface Mark {
  readonly name: string;
  readonly action: string;
  /** Any object, when absent. */
  readonly object?: string;
}

/** What the hub notes of its own when something is not as usual. */
const NOTED = [
  'refusedEdit',
  'answerTooLate',
  'heldByLaw',
  'answerKept',
  'answerWithoutProposition',
  'exclusionSetAside',
] as const;

const MARKS: readonly Mark[] = [
  ...LIVING_TABLES.flatMap((table) =>
    [...new Set(LIFECYCLES[table].transitions.map(({ event }) => event as string))].map((event) => ({
      name: `${table}: ${event}`,
      action: (eventLabels[table] as Readonly<Record<string, string>>)[event]!,
      object: livingObjects[table],
    })),
  ),
  ...NOTED.map((name) => ({ name, action: journalActions[name] })),
];

/** How often each mark was come through; those that were not count 0. */
export function reachedIn({ journal }: State): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { action, object } of journal)
    for (const key of [action, `${object} ${action}`]) lines.set(key, (lines.get(key) ?? 0) + 1);
  return new Map(
    MARKS.map(
      ({ name, action, object }) => [name, lines.get(object === undefined ? action : `${object} ${action}`) ?? 0] as const,
    ),
  );
}
