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
  /** The line of the journal; any object, when absent. */
  readonly action: string;
  readonly object?: string;
  /** Told in another way: the passing status of a message under way is no line of the journal. */
  readonly countIn?: (state: State) => number;
}

const startsOfSending = ({ messages }: State): number => messages.filter(({ attempts }) => attempts > 0).length;

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
      ...(event === 'sending-started' ? { countIn: startsOfSending } : {}),
    })),
  ),
  ...NOTED.map((name) => ({ name, action: journalActions[name] })),
];

/** Histories in memory, of 80 gestures, by which every mark is reached. */
export const ALL_REACHED_WITHIN = 300;

/** Reached by one history in ten or fewer: fifty may miss them. */
export const RARE_MARKS: readonly string[] = [
  'requests: completed',
  'requests: search-started',
  'requests: host-left',
  'requests: pupil-withdrew',
  'requests: convention-sent',
  'requests: convention-returned',
  'requests: convention-signed',
  'requests: convention-undone',
  'requests: stage-ended',
  'requests: stage-interrupted',
  'offers: found-doubtful',
  'offers: all-taken',
  'propositions: trial-ended',
  'propositions: confirmed',
  'propositions: offer-declined',
  'companies: made-active',
  'messages: queued',
  'messages: failed',
  'answerKept',
  'answerWithoutProposition',
];

/** Whether each mark was come through: 1 or 0. */
export function reachedIn(state: State): ReadonlyMap<string, 0 | 1> {
  const { journal } = state;
  const lines = new Map<string, number>();
  for (const { action, object } of journal)
    for (const key of [action, `${object} ${action}`]) lines.set(key, (lines.get(key) ?? 0) + 1);
  return new Map(
    MARKS.map(
      ({ name, action, object, countIn }) =>
        [name, (countIn?.(state) ?? lines.get(object === undefined ? action : `${object} ${action}`) ?? 0) > 0 ? 1 : 0] as const,
    ),
  );
}
