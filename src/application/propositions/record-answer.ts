/** What a host answers, by form or by telephone, and all that follows from it. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import type { Answer, Proposition, RefusalReason } from '../../domain/proposition/proposition';
import { PROPOSITION_LIFECYCLE, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { OPEN_REQUEST_STATUSES, REQUEST_LIFECYCLE } from '../../domain/request/request-status';
import { answerLabels, refusalReasonLabels } from '../../wording/labels/lists';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { propositionStatusLabels } from '../../wording/labels/statuses';
import { otherDatesWord } from '../../wording/sidebar/proposition-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { isFreeFor, refreshOffer } from './free-seats';
import { lawForbids } from './law-forbids';
import { placePupil } from './place-pupil';
import { tellWithdrawal } from './tell-withdrawal';
import { contactOf, livePropositionsOf } from './propose-hosts';

export interface GivenAnswer {
  readonly answer: Answer;
  readonly refusalReason?: RefusalReason;
  readonly word?: string;
  readonly tutorName?: string;
  readonly callBackOn?: IsoDate;
  readonly otherStartsOn?: IsoDate;
  readonly otherEndsOn?: IsoDate;
}

/** `taken`: acted upon; `kept`: noted for the animator; `too-late`: the pupil or the seat is gone; `again`: said before. */
export type AnswerOutcome = 'taken' | 'kept' | 'too-late' | 'again';

/** Notes the answer on the proposition and carries out what it means. The same answer given twice changes nothing the second time. */
export function recordAnswer(register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer): AnswerOutcome {
  if (given.answer === 'yes' && SEATED_PROPOSITION_STATUSES.includes(proposition.status)) {
    register.change('propositions', proposition.reference, { ...detailsOf(given), answer: 'yes', answeredOn: proposition.answeredOn ?? ports.clock.today() });
    placePupil(register, ports, proposition.reference);
    return 'again';
  }
  if (given.answer === 'no' && proposition.status === 'declined') {
    register.change('propositions', proposition.reference, { ...detailsOf(given), answer: 'no', answeredOn: proposition.answeredOn ?? ports.clock.today() });
    refreshOffer(register, proposition.offerReference, ports.clock.today());
    backToSearch(register, ports, proposition.requestReference);
    return 'again';
  }
  note(register, ports, proposition, given);
  return OUTCOMES[given.answer](register, ports, proposition, given);
}

const OUTCOMES: Readonly<Record<Answer, (register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer) => AnswerOutcome>> = {
  yes: accept,
  no: decline,
  'call-back': keep,
  'other-dates': keep,
  'other-public': keep,
};

function note(register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer): void {
  register.change('propositions', proposition.reference, { ...detailsOf(given), answer: given.answer, answeredOn: ports.clock.today() });
  noteInJournal(register, ports, {
    action: journalActions.answered,
    object: journalObjects.proposition,
    reference: proposition.reference,
    before: propositionStatusLabels[proposition.status],
    after: answerLabels[given.answer],
    reason: given.refusalReason && refusalReasonLabels[given.refusalReason],
  });
}

/** What the host added; what it did not say again stays as it was. */
function detailsOf(given: GivenAnswer): Partial<Proposition> {
  const otherDates = given.otherStartsOn !== undefined && given.otherEndsOn !== undefined ? otherDatesWord(given.otherStartsOn, given.otherEndsOn) : undefined;
  const words = [otherDates, given.word].filter((word) => word !== undefined);
  return {
    ...(given.refusalReason === undefined ? {} : { refusalReason: given.refusalReason }),
    ...(words.length === 0 ? {} : { receivedWord: words.join('\n') }),
    ...(given.tutorName === undefined ? {} : { tutorName: given.tutorName }),
    ...(given.callBackOn === undefined ? {} : { callBackOn: given.callBackOn }),
  };
}

function keep(): AnswerOutcome {
  return 'kept';
}

/** A seat is taken by acceptance: only while the pupil still seeks, the host has a place each week and the law allows it. */
function accept(register: Register, ports: Ports, proposition: Proposition): AnswerOutcome {
  const request = register.find('requests', proposition.requestReference);
  const status = statusAfter(PROPOSITION_LIFECYCLE, proposition.status, 'accepted');
  const mayPlace = request !== undefined && statusAfter(REQUEST_LIFECYCLE, request.status, 'host-accepted') !== undefined;
  if (status === undefined || !mayPlace || !isFreeFor(register, proposition, ports.clock.today())) {
    refuseLate(register, ports, proposition);
    return 'too-late';
  }
  const forbidden = lawForbids(register, ports.clock.today(), request, proposition);
  if (forbidden !== undefined) {
    const said = register.find('propositions', proposition.reference)?.receivedWord;
    register.change('propositions', proposition.reference, { receivedWord: [said, forbidden].filter((line) => line !== undefined && line !== '').join('\n') });
    noteInJournal(register, ports, { action: journalActions.heldByLaw, object: journalObjects.proposition, reference: proposition.reference, reason: forbidden });
    return 'kept';
  }
  register.change('propositions', proposition.reference, { status });
  placePupil(register, ports, proposition.reference);
  return 'taken';
}

function refuseLate(register: Register, ports: Ports, proposition: Proposition): void {
  noteInJournal(register, ports, { action: journalActions.answerTooLate, object: journalObjects.proposition, reference: proposition.reference });
  const status = statusAfter(PROPOSITION_LIFECYCLE, proposition.status, 'cancelled');
  if (status !== undefined) register.change('propositions', proposition.reference, { status });
  // With its last host gone, the request must be searched again.
  backToSearch(register, ports, proposition.requestReference);
  const company = register.find('companies', proposition.companyReference);
  const request = register.find('requests', proposition.requestReference);
  const contact = contactOf(register, proposition.companyReference);
  const to = contact?.email ?? company?.email;
  if (to !== undefined && company !== undefined) queueMessage(register, ports, { template: 'answer-too-late', about: proposition.reference, to, context: { request, company, contact, proposition }, occasion: 'answer', departure: 'after-delay' });
}

function decline(register: Register, ports: Ports, proposition: Proposition): AnswerOutcome {
  const status = statusAfter(PROPOSITION_LIFECYCLE, proposition.status, 'declined') ?? statusAfter(PROPOSITION_LIFECYCLE, proposition.status, 'host-withdrew');
  if (status === undefined) return 'too-late';
  register.change('propositions', proposition.reference, { status });
  refreshOffer(register, proposition.offerReference, ports.clock.today());
  backToSearch(register, ports, proposition.requestReference);
  return 'taken';
}

/** When no proposition is waiting any more, the search goes on. */
export function backToSearch(register: Register, ports: Ports, requestReference: string): void {
  const request = register.find('requests', requestReference);
  if (request === undefined) return;
  const live = livePropositionsOf(register, requestReference).length;
  register.change('requests', requestReference, { livePropositions: live });
  const holdsSeat = register.all('propositions').some((other) => other.requestReference === requestReference && SEATED_PROPOSITION_STATUSES.includes(other.status));
  if (live > 0 || holdsSeat) return;
  const status = statusAfter(REQUEST_LIFECYCLE, request.status, 'all-declined') ?? statusAfter(REQUEST_LIFECYCLE, request.status, 'host-withdrew');
  // A run broken between the status and the host's name has left the name behind.
  const mustSearch = status !== undefined || OPEN_REQUEST_STATUSES.includes(request.status);
  if (request.hostName !== undefined && mustSearch) {
    tellWithdrawal(register, ports, request);
    register.change('requests', requestReference, { hostName: undefined, placedOn: undefined, priority: 'urgent' });
  }
  if (status === undefined) return;
  register.change('requests', requestReference, { status });
  noteInJournal(register, ports, { action: journalActions.backToSearch, object: journalObjects.request, reference: requestReference });
}
