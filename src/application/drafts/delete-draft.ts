/** A kept plan is deleted: it is shown nowhere any more, and undoing the action brings it back. */
import { draftsOf, isTaken, isUndecided, type Draft } from '../../domain/draft/plan-draft';
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { MESSAGE_LIFECYCLE, type Message } from '../../domain/message/message';
import { coveredBy } from '../../domain/reminder/due-items';
import { noSuchRecord } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { draftListWords } from '../../wording/sidebar/draft-list-sentences';
import { draftWords } from '../../wording/sidebar/draft-sentences';
import { noLongerNeeded } from '../../wording/sidebar/message-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import { inOneAction } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';
import { problemOf } from '../user-problem';

/** Messages that share the draft. */
const messagesOf = (register: Register, reference: string): readonly Message[] =>
  register.where('messages', 'about', reference).filter(({ template }) => template === 'plan-shared');
/** It may still be kept from leaving. */
const waits = ({ status }: Message): boolean => mayHappen(MESSAGE_LIFECYCLE, status, 'skipped');
const hasLeft = ({ status }: Message): boolean => status === 'sending' || status === 'sent';

/** What its deletion would do, in sentences that are read before. Writes nothing. */
export function deletionOf(register: Register, { reference, rows }: Draft): string[] {
  const read = new Set(
    messagesOf(register, reference)
      .filter(hasLeft)
      .flatMap((message) => coveredBy(message).map(({ about }) => about)),
  );
  const schools = [...new Set(rows.filter((row) => read.has(row.reference)).map(({ schoolName }) => schoolName))];
  const mails = messagesOf(register, reference).filter(waits).length;
  const remarks = rows.filter((row) => isUndecided(row) && !isTaken(row)).length;
  const taken = rows.filter(isTaken).length;
  const shared = schools.map((name) => name ?? draftWords.someSchool).sort((a, b) => a.localeCompare(b, 'fr'));
  return [
    draftListWords.deletionHides,
    ...(mails === 0 ? [] : [draftListWords.deletionStops(mails)]),
    ...(remarks === 0 ? [] : [draftListWords.deletionLeaves(remarks)]),
    ...(taken === 0 ? [] : [draftListWords.deletionTaken(taken)]),
    ...(shared.length === 0 ? [] : [draftListWords.deletionShared(shared)]),
    draftListWords.deletionUndone,
  ];
}

/**
 * Its rows stay in the register without the day on which they were kept; what schools said and nobody has read is left, and their
 * messages that wait do not leave. Done again it changes nothing. Throws a UserProblem when there is no such plan.
 */
export function deleteDraft(register: Register, ports: Ports, reference: string): { readonly sentence: string } {
  const all = register.where('plans', 'draft', reference);
  if (all.length === 0) throw problemOf(noSuchRecord(reference));
  const [draft] = draftsOf(all);
  if (draft === undefined) return { sentence: draftWords.deletedAlready(reference) };
  for (const row of draft.rows)
    register.change('plans', row.reference, {
      keptAt: undefined,
      ...(isUndecided(row) ? { decision: isTaken(row) ? 'accepted' : 'left' } : {}),
    });
  inOneAction(register, ports, ({ fireIfPossible }) => {
    for (const message of messagesOf(register, reference).filter(waits))
      fireIfPossible({ table: 'messages', reference: message.reference, event: 'skipped', patch: { error: noLongerNeeded } });
  });
  noteInJournal(register, ports, { action: journalActions.planDeleted, object: journalObjects.plan, reference });
  return { sentence: draftWords.deleted(reference) };
}
