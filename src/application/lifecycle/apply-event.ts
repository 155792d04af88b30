/**
 * The one door for a change of status. Buttons, commands, triggers, answers and hand edits come through here:
 * guards, status, journal line, effects, in this order; then everyone concerned is told what is true.
 */
import { transitionOf } from '../../domain/lifecycle/lifecycle';
import { LIFECYCLES, recordedStatus, type EventOf, type LifecycleOf, type LivingTable } from '../../domain/lifecycle/living';
import type { Records } from '../../domain/records';
import { notInThisStatus, notQueuedAnyMore, reasonNeeded } from '../../wording/errors/action-errors';
import { eventLabels } from '../../wording/labels/events';
import { livingObjects, livingStatusLabel } from '../../wording/labels/journal';
import { noteStatus } from '../journal/note-in-journal';
import { tellWhatIsTrue } from '../outbox/tell-what-is-true';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import type { Act, Occurrence, Refusal, Scope } from './act';
import { isChosen } from './chosen-status';
import { EFFECTS } from './effects';
import { GUARDS } from './guards';
import { takeHandStatus } from './take-hand-status';

/**
 * Applies the event and all that follows from it; done again it changes nothing. Throws a UserProblem with the reasons when it
 * may not happen; nothing is written then.
 */
export function applyEvent<T extends LivingTable>(register: Register, ports: Ports, occurrence: Occurrence<T>): void {
  if (isDone(register, occurrence)) return;
  inOneAction(register, ports, (scope) => scope.fire(occurrence));
}

/**
 * A click that is repeated, after a broken run or by a second person, finds the object where it leads: there is nothing to
 * refuse.
 */
function isDone<T extends LivingTable>(register: Register, { table, reference, event }: Occurrence<T>): boolean {
  const record = register.find(table, reference);
  if (record === undefined || rowOf(table, record, event) !== undefined) return false;
  return (LIFECYCLES[table] as LifecycleOf<T>).transitions.some(
    (row) => row.event === event && row.to === recordedStatus(table, record),
  );
}

/** Several events that belong together: people are told once, of where they lead. */
export function inOneAction<R>(register: Register, ports: Ports, work: (scope: Scope) => R): R {
  const scope: Scope = {
    register,
    ports,
    touched: new Set(),
    fire: (occurrence) => fire(scope, occurrence),
    fireIfPossible: (occurrence) => {
      takeChosen(scope, occurrence);
      return refusalsIn(scope, occurrence).length > 0 ? false : (fire(scope, occurrence), true);
    },
  };
  const tell = (): void => {
    for (const request of scope.touched) tellWhatIsTrue(scope, request);
  };
  try {
    const result = work(scope);
    tell();
    return result;
  } catch (error) {
    // One of several may be refused while the others are kept: a status chosen in a cell has been followed all the same.
    if (error instanceof UserProblem) tell();
    throw error;
  }
}

/** The twin of `applyEvent`: why the event may not happen; empty when it may. Writes nothing, throws nothing. */
export function refusalsOf<T extends LivingTable>(
  register: Register,
  ports: Ports,
  occurrence: Occurrence<T>,
): readonly Refusal[] {
  const scope: Scope = { register, ports, touched: new Set(), fire: () => undefined, fireIfPossible: () => false };
  return refusalsIn(scope, occurrence);
}

/** May the event happen now? A reason still to be given does not count against it: the person will be asked for it. */
export const mayApply = <T extends LivingTable>(
  register: Register,
  ports: Ports,
  table: T,
  reference: string,
  event: EventOf<T>,
): boolean => refusalsOf(register, ports, { table, reference, event }).every(({ code }) => code === 'reason-needed');

const rowOf = <T extends LivingTable>(table: T, record: Records[T], event: EventOf<T>) =>
  transitionOf(LIFECYCLES[table] as LifecycleOf<T>, recordedStatus(table, record), event);

function refusalsIn<T extends LivingTable>(scope: Scope, occurrence: Occurrence<T>): Refusal[] {
  const { table, reference, event, reason } = occurrence;
  const record = scope.register.find(table, reference);
  const row = record && rowOf(table, record, event);
  if (record === undefined || row === undefined) {
    const { message, advice } =
      table === 'messages'
        ? notQueuedAnyMore
        : notInThisStatus(reference, record === undefined ? '—' : livingStatusLabel(table, recordedStatus(table, record)));
    return [{ code: 'not-in-this-status', sentence: message, advice }];
  }
  const act: Act<T> = { ...scope, record, occurrence };
  const lacking =
    row.needsReason === true && (reason ?? '').trim() === ''
      ? [{ code: 'reason-needed', sentence: reasonNeeded.message, advice: reasonNeeded.advice }]
      : [];
  return [...lacking, ...(row.guards ?? []).flatMap((guard) => GUARDS[table][guard](act) ?? [])];
}

/** A status chosen in its cell, of which no trigger has told yet, is an event of its own and comes first. */
function takeChosen<T extends LivingTable>(scope: Scope, { table, reference }: Occurrence<T>): void {
  if (isChosen(scope.register, table, reference)) takeHandStatus(scope, table, reference);
}

function fire<T extends LivingTable>(scope: Scope, occurrence: Occurrence<T>): void {
  const { register, ports } = scope;
  const { table, reference, event, reason, patch } = occurrence;
  requireRecord(register, table, reference);
  takeChosen(scope, occurrence);
  const refusals = refusalsIn(scope, occurrence);
  if (refusals.length > 0)
    throw new UserProblem(
      refusals.map(({ sentence }) => sentence).join(' '),
      refusals.find(({ advice }) => advice !== undefined)?.advice,
    );
  const record = requireRecord(register, table, reference);
  const row = rowOf(table, record, event)!;
  const before = recordedStatus(table, record);
  const after = row.to === 'same' ? before : row.to;
  if (patch !== undefined) register.change(table, reference, patch);
  register.settle(table, reference, after);
  noteStatus(
    register,
    ports,
    {
      action: eventLabels[table][event],
      object: livingObjects[table],
      reference,
      before: livingStatusLabel(table, before),
      after: livingStatusLabel(table, after),
      reason: reason?.trim() || undefined,
    },
    table === 'messages' && after === 'sending',
  );
  const act: Act<T> = { ...scope, record, occurrence };
  for (const effect of row.effects ?? []) EFFECTS[table][effect](act);
  const request = requestTouchedBy(register, occurrence, record);
  if (request !== undefined) scope.touched.add(request);
}

/** Events of a message after which somebody may lack a word: it was held for said, and was not. */
const UNSAID: readonly string[] = ['skipped', 'put-back'] satisfies EventOf<'messages'>[];

function requestTouchedBy<T extends LivingTable>(
  register: Register,
  { table, event }: Occurrence<T>,
  record: Records[T],
): string | undefined {
  if (table === 'requests') return (record as Records['requests']).reference;
  if (table === 'propositions') return (record as Records['propositions']).requestReference;
  if (table !== 'messages' || !UNSAID.includes(event)) return undefined;
  const { about } = record as Records['messages'];
  return register.find('propositions', about)?.requestReference ?? register.find('requests', about)?.reference;
}
