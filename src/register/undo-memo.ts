/** Which actions can be undone, and what is told of them: the lines that they add to the journal say it. */
import type { RememberedWrites } from '../application/ports';
import { journalActions, journalObjects } from '../wording/labels/journal';
import { menuTexts } from '../wording/labels/menu';
import { messageStatusLabels } from '../wording/labels/statuses';
import { triggerActors } from '../wording/labels/triggers';
import { undoTexts, type ToldLine } from '../wording/labels/undo';
import type { Intention, Memo } from './intention';
import { unshieldText } from './cell';

/** What people do themselves; what forms and the clock bring is no gesture of theirs. */
const BY_PEOPLE: readonly string[] = [menuTexts.actor, triggerActors.edit];
/** What cannot be taken back by writing cells. */
const FINAL: readonly string[] = [
  journalActions.installed,
  journalActions.repaired,
  journalActions.undone,
  journalActions.formsBuilt,
  journalActions.refusedEdit,
  journalActions.erased,
  journalActions.yearBegun,
  journalActions.yearClosed,
];
const UNDER_WAY: readonly string[] = [messageStatusLabels.sending, messageStatusLabels.sent];

const textOf = (cell: unknown): string => (typeof cell === 'string' ? unshieldText(cell) : '');

/** The lines that an action adds to the journal. */
const linesOf = (tables: readonly RememberedWrites[]): (ToldLine & { readonly actor: string })[] =>
  tables
    .filter(({ table }) => table === 'journal')
    .flatMap(({ adds }) => adds)
    .map(({ cells }) => ({
      actor: textOf(cells['actor']),
      action: textOf(cells['action']),
      object: textOf(cells['object']),
      reference: textOf(cells['reference']),
      before: textOf(cells['before']),
      after: textOf(cells['after']),
    }));

/** `undefined` for an action that is not undone: not a person's, without a word in the journal, or with mail that leaves. */
export function memoOf({ tables, marks }: Intention, part: Pick<Memo, 'bundle' | 'step'>): Memo | undefined {
  const lines = linesOf(tables);
  if (marks.length > 0 || lines.length === 0) return undefined;
  if (lines.some(({ actor, action }) => !BY_PEOPLE.includes(actor) || FINAL.includes(action))) return undefined;
  const sends = tables.some(
    ({ table, changes }) => table === 'messages' && changes.some(({ after }) => UNDER_WAY.includes(textOf(after['status']))),
  );
  if (sends) return undefined;
  // What was done comes before what is told of it to others.
  const told = lines.filter(({ object }) => object !== journalObjects.message);
  return { ...part, label: undoTexts.label(told.length > 0 ? told : lines) };
}
