/** A status that a person chose in its cell is the event that leads there, or goes back with the reason. */
import { transitionByHand } from '../../domain/lifecycle/lifecycle';
import { LIFECYCLES, recordedStatus, type LifecycleOf, type LivingTable, type StatusOf } from '../../domain/lifecycle/living';
import type { Records } from '../../domain/records';
import { handStatusTexts } from '../../wording/labels/edits';
import { journalActions, livingObjects, livingStatusLabel } from '../../wording/labels/journal';
import { noteInJournal } from '../journal/note-in-journal';
import { UserProblem } from '../user-problem';
import type { Scope } from './act';
import { chosenStatus, isChosen } from './chosen-status';

export type HandStatusOutcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'done'; readonly sentence: string }
  /** The status went back; `isForReason`: it comes once the reason is written in its column. */
  | { readonly kind: 'refused'; readonly sentence: string; readonly isForReason: boolean; readonly wanted: string };

/** The column of the row in which the reason of an event is written. */
const REASON_OF: { readonly [T in LivingTable]?: (record: Records[T]) => string | undefined } = {
  requests: ({ closingReason }) => closingReason,
  propositions: ({ closingReason }) => closingReason,
};
/** Its header, as people read it. */
export const REASON_FIELD: Readonly<Partial<Record<LivingTable, 'closingReason'>>> = {
  requests: 'closingReason',
  propositions: 'closingReason',
};

/**
 * Applies the event that the shown (or `chosen`) status means, or puts the recorded one back. Throws nothing that a person can
 * understand: the sentence says it.
 */
export function takeHandStatus<T extends LivingTable>(
  scope: Scope,
  table: T,
  reference: string,
  chosen?: StatusOf<T>,
): HandStatusOutcome {
  const record = scope.register.find(table, reference);
  if (record === undefined) return { kind: 'unchanged' };
  const recorded = recordedStatus(table, record);
  const shown = chosen ?? chosenStatus(scope.register, table, reference) ?? recorded;
  if (recorded === shown) {
    // What cannot be read, or says the same otherwise, gives way to what is recorded.
    if (isChosen(scope.register, table, reference)) scope.register.settle(table, reference, recorded);
    return { kind: 'unchanged' };
  }
  const wanted = livingStatusLabel(table, shown);
  const row = transitionByHand(LIFECYCLES[table] as LifecycleOf<T>, recorded, shown);
  // Until the event is applied, the cell shows what is true.
  scope.register.settle(table, reference, recorded);
  const reason = REASON_OF[table]?.(record);
  const refuse = (sentence: string, isForReason = false): HandStatusOutcome => {
    noteInJournal(scope.register, scope.ports, {
      action: journalActions.refusedEdit,
      object: livingObjects[table],
      reference,
      before: wanted,
      after: livingStatusLabel(table, recorded),
      reason: sentence,
    });
    return { kind: 'refused', sentence, isForReason, wanted };
  };
  if (row === undefined) return refuse(handStatusTexts.notByHand(livingStatusLabel(table, recorded), wanted));
  if (row.needsReason === true && (reason ?? '').trim() === '') return refuse(handStatusTexts.reasonFirst(wanted), true);
  try {
    scope.fire({ table, reference, event: row.event, reason });
    return { kind: 'done', sentence: handStatusTexts.done(reference, wanted) };
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
    return refuse(error.message);
  }
}
