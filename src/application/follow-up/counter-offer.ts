/** What a host offers instead, other days or another public, is put to the teacher, and carried out when both agree. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { mailableAddress } from '../../domain/contact/email';
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { isCounterOffer } from '../../domain/proposition/counter-offer';
import type { Proposition } from '../../domain/proposition/proposition';
import { stageWithin } from '../../domain/request/follow-up';
import { OPEN_REQUEST_STATUSES, REQUEST_LIFECYCLE } from '../../domain/request/request-status';
import { badOtherDates, noAddress, noCounterOffer, requestClosed } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { plainPeriod } from '../../wording/text/dates';
import { noteInJournal } from '../journal/note-in-journal';
import type { Scope } from '../lifecycle/act';
import { inOneAction, refusalsOf } from '../lifecycle/apply-event';
import { queuedView } from '../outbox/queued-view';
import { queueMessage } from '../outbox/queue-message';
import { callSoon } from '../propositions/call-back-days';
import { contextOfProposition } from '../propositions/context-of-proposition';
import { livePropositionsOf } from '../propositions/propositions-of';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { QueuedView } from '../sidebar-views/message-views';
import { problemOf } from '../user-problem';
import { withToken } from '../with-token';

interface Span {
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** The days that the teacher is asked about; `undefined` when the host gave none that can be read. */
export function offeredStage(register: Register, proposition: Proposition): Span | undefined {
  const { otherStartsOn, otherEndsOn, requestReference } = proposition;
  if (otherStartsOn === undefined || otherEndsOn === undefined) return undefined;
  return stageWithin({ startsOn: otherStartsOn, endsOn: otherEndsOn }, register.find('requests', requestReference) ?? {});
}

/** Asks the teacher, once for what was offered. Throws a UserProblem when there is nothing to ask or nobody to be asked. */
export function putToTeacher(register: Register, ports: Ports, reference: string): QueuedView {
  const proposition = requireRecord(register, 'propositions', reference);
  const request = requireRecord(register, 'requests', proposition.requestReference);
  if (!isCounterOffer(proposition)) throw problemOf(noCounterOffer);
  if (!OPEN_REQUEST_STATUSES.includes(request.status)) throw problemOf(requestClosed(request.reference));
  const to = mailableAddress(request.requesterEmail);
  if (to === undefined) throw problemOf(noAddress(request.requesterName ?? request.reference));
  const teacherToken = proposition.teacherToken ?? ports.tokens.next();
  register.change('propositions', reference, { teacherToken, teacherAskedOn: ports.clock.today() });
  const { context } = contextOfProposition(register, reference);
  const message = queueMessage(register, ports, {
    template: proposition.answer === 'other-dates' ? 'other-dates-question' : 'other-public-question',
    about: reference,
    to,
    context: {
      ...context,
      request: withToken(register, ports, 'requests', request),
      proposition: { ...proposition, teacherToken },
      offeredStage: offeredStage(register, proposition),
    },
    occasion: [proposition.otherStartsOn, proposition.otherEndsOn, proposition.answeredOn].join('.'),
    departure: 'after-delay',
  });
  return queuedView(ports, [message]);
}

/** `taken`: carried out; `kept`: noted for the animator; `too-late`: nobody waits for it any more. */
export type CounterOutcome = 'taken' | 'kept' | 'too-late';

/**
 * The school's word on what the host offers instead. Agreed days become those of the request: hosts asked for the former ones are
 * freed, and this one, which said yes to these, holds the pupil when it still may. Throws a UserProblem for days outside of those
 * that the host offered.
 */
export function settleCounterOffer(
  register: Register,
  ports: Ports,
  reference: string,
  isAgreed: boolean,
  chosen?: Span,
): CounterOutcome {
  const proposition = requireRecord(register, 'propositions', reference);
  const request = register.find('requests', proposition.requestReference);
  if (!isCounterOffer(proposition) || request === undefined || !mayHappen(REQUEST_LIFECYCLE, request.status, 'host-accepted'))
    return 'too-late';
  note(register, ports, reference, isAgreed);
  if (!isAgreed) {
    inOneAction(register, ports, ({ fire }) =>
      fire({ table: 'propositions', reference, event: 'offer-declined', patch: { endedBy: 'offer-declined' } }),
    );
    return 'taken';
  }
  const stage = proposition.answer === 'other-dates' ? offeredStage(register, proposition) : undefined;
  if (stage === undefined) {
    // Another public, or days that are not clear: the host is called again with the school's word.
    register.change('propositions', reference, { callBackOn: callSoon(register, ports) });
    return 'kept';
  }
  const days = chosen ?? stage;
  requireWithin(ports, proposition, days);
  return inOneAction(register, ports, (scope) => moveStage(scope, proposition, days));
}

function note(register: Register, ports: Ports, reference: string, isAgreed: boolean): void {
  noteInJournal(register, ports, {
    action: isAgreed ? journalActions.counterAgreed : journalActions.counterDeclined,
    object: journalObjects.proposition,
    reference,
  });
}

function requireWithin({ clock }: Ports, { otherStartsOn = '', otherEndsOn = '' }: Proposition, days: Span): void {
  const isInside = days.startsOn >= otherStartsOn && days.endsOn <= otherEndsOn && days.startsOn <= days.endsOn;
  if (!isInside || days.startsOn <= clock.today()) throw problemOf(badOtherDates);
}

function moveStage(scope: Scope, proposition: Proposition, days: Span): CounterOutcome {
  const { register, ports, fire, fireIfPossible } = scope;
  const { reference, requestReference } = proposition;
  const request = requireRecord(register, 'requests', requestReference);
  register.change('requests', requestReference, days);
  noteInJournal(register, ports, {
    action: journalActions.datesMoved,
    object: journalObjects.request,
    reference: requestReference,
    before: request.startsOn && request.endsOn && plainPeriod(request.startsOn, request.endsOn),
    after: plainPeriod(days.startsOn, days.endsOn),
  });
  for (const other of livePropositionsOf(register, requestReference)) {
    if (other.reference === reference) continue;
    fireIfPossible({
      table: 'propositions',
      reference: other.reference,
      event: 'dates-changed',
      patch: { endedBy: 'dates-changed' },
    });
  }
  register.change('propositions', reference, { ...days, callBackOn: undefined });
  const accepted = { table: 'propositions', reference, event: 'accepted' } as const;
  if (refusalsOf(register, ports, accepted).length === 0) {
    fire(accepted);
    return 'taken';
  }
  // The host has no place left at these days, or the law stands in the way: hosts are matched again.
  scope.touched.add(requestReference);
  register.change('propositions', reference, { callBackOn: callSoon(register, ports) });
  return 'kept';
}
