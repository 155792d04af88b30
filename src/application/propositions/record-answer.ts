/** What a host answers, by form or by telephone, and all that follows from it. */
import { doubtOfCallBack } from '../../domain/proposition/call-back-day';
import type { Answer, Proposition } from '../../domain/proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { joinWithin } from '../../domain/text/clean-text';
import { fingerprint } from '../../domain/text/fingerprint';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { badCallBack, badOtherDates } from '../../wording/errors/action-errors';
import { answerLabels, refusalReasonLabels } from '../../wording/labels/lists';
import { answeredBy, journalActions, journalObjects } from '../../wording/labels/journal';
import { propositionStatusLabels } from '../../wording/labels/statuses';
import { movedCallBack } from '../../wording/sidebar/call-back-sentences';
import { answerToMissing, callBackWord, otherDatesWord, withdrawalReason } from '../../wording/sidebar/proposition-sentences';
import { refreshSolicitations } from '../companies/refresh-solicitations';
import { noteInJournal } from '../journal/note-in-journal';
import type { Occurrence, Refusal } from '../lifecycle/act';
import { inOneAction, refusalsOf } from '../lifecycle/apply-event';
import type { Patch, Ports, Register } from '../ports';
import { callBackRuleOf } from './call-back-days';
import { confirmAnswer } from './confirm-answer';
import { UserProblem } from '../user-problem';
import type { GivenAnswer } from './given-answer';
import { thankLateAnswer } from './thank-late-answer';

/**
 * `taken`: acted upon; `kept`: noted for the animator; `too-late`: the pupil, the seat or the stage is gone; `again`: said
 * before.
 */
export type AnswerOutcome = 'taken' | 'kept' | 'too-late' | 'again';

type Recorder = (register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer) => AnswerOutcome;

/** Reasons that no place, no law and no date can mend: nobody waits for this answer any more. */
export const TOO_LATE: readonly string[] = ['not-in-this-status', 'request-seeks', 'stage-ahead', 'seat-free'];

/**
 * Notes the answer on the proposition and carries out what it means. The same answer given twice changes nothing the second time.
 */
export function recordAnswer(register: Register, ports: Ports, proposition: Proposition, said: GivenAnswer): AnswerOutcome {
  requireSensible(ports, said);
  const given = withCallDay(register, ports, proposition, said);
  const mark = given.origin === undefined ? undefined : fingerprint(given.origin) + fingerprint(given.origin, SECOND_SEED);
  const marks = (proposition.answerKeys ?? '').split(' ').filter((one) => one !== '');
  if (mark !== undefined) {
    if (marks.includes(mark)) return 'again';
    register.change('propositions', proposition.reference, { answerKeys: [...marks, mark].join(' ') });
  }
  leaveAlone(register, ports, proposition, given);
  const outcome = take(register, ports, proposition, given);
  // Asked by telephone before its message has left: a solicitation like any other.
  if (proposition.sentOn === undefined) refreshSolicitations(register, ports, proposition.companyReference);
  return outcome;
}

const take: Recorder = (register, ports, proposition, given) => {
  // Who holds the pupil and says so again is not told that it comes too late.
  const isHost = SEATED_PROPOSITION_STATUSES.includes(proposition.status) && given.answer === 'yes';
  if (!isHost && hasEnded(register, ports, proposition)) return keepLate(register, ports, proposition, given);
  const missing = missingRows(register, proposition);
  if (missing.length > 0 && given.answer !== 'no') return keepOrphan(register, ports, proposition, given, missing);
  return RECORDERS[given.answer](register, ports, proposition, given);
};

/** What is typed in the panel is asked again; a form's answer has been read with its doubts said. */
function requireSensible({ clock }: Ports, { otherStartsOn, otherEndsOn }: GivenAnswer): void {
  if (otherStartsOn === undefined || otherEndsOn === undefined) return;
  if (otherEndsOn < otherStartsOn || otherStartsOn <= clock.today())
    throw new UserProblem(badOtherDates.message, badOtherDates.advice);
}

/**
 * A day on which nobody calls: the animator is asked for another; a host that has written by its form is called on the next day
 * that is worked, and reads so.
 */
function withCallDay(register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer): GivenAnswer {
  const { callBackOn: day } = given;
  const today = ports.clock.today();
  const doubt = day === undefined ? undefined : doubtOfCallBack(day, today, callBackRuleOf(register, ports, proposition));
  if (day === undefined || doubt === undefined) return given;
  if (given.by !== 'form') {
    const { message, advice } = badCallBack(day, doubt);
    throw new UserProblem(message, advice);
  }
  return {
    ...given,
    callBackOn: doubt.next,
    word: joinWithin([...(given.word === undefined ? [] : [given.word]), movedCallBack(day, doubt.next)], TEXT_LIMITS.word),
  };
}

/** What the proposition names and the register no longer has: nobody knows then whether the pupil still seeks. */
const missingRows = (register: Register, { requestReference, companyReference }: Proposition): string[] => [
  ...(register.find('requests', requestReference) === undefined ? [requestReference] : []),
  ...(register.find('companies', companyReference) === undefined ? [companyReference] : []),
];

/** Noted and left to the animator: neither accepted nor called too late. */
function keepOrphan(
  register: Register,
  ports: Ports,
  proposition: Proposition,
  given: GivenAnswer,
  missing: readonly string[],
): AnswerOutcome {
  const reason = answerToMissing(missing);
  register.change('propositions', proposition.reference, detailsOf(ports, given));
  addWord(register, proposition.reference, reason);
  noteInJournal(register, ports, {
    action: journalActions.answerKept,
    object: journalObjects.proposition,
    reference: proposition.reference,
    after: answerLabels[given.answer],
    reason,
  });
  return 'kept';
}

const SECOND_SEED = 0x01234567;

/** A link serves until its stage has begun or its proposition was taken back. */
function hasEnded(register: Register, ports: Ports, { status, startsOn, requestReference }: Proposition): boolean {
  const begins = startsOn ?? register.find('requests', requestReference)?.startsOn;
  return status === 'cancelled' || (begins !== undefined && begins <= ports.clock.today());
}

const RECORDERS: Readonly<Record<Answer, Recorder>> = {
  yes: accept,
  no: decline,
  'call-back': askCall,
  'other-dates': askCall,
  'other-public': askCall,
};

function note(register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer): void {
  noteInJournal(register, ports, {
    action: answeredBy[given.by ?? 'phone'],
    object: journalObjects.proposition,
    reference: proposition.reference,
    before: propositionStatusLabels[proposition.status],
    after: answerLabels[given.answer],
    reason: [given.refusalReason && refusalReasonLabels[given.refusalReason], given.callBackOn && callBackWord(given.callBackOn)]
      .filter((part) => part !== undefined)
      .join(' '),
  });
}

/** The answer itself and what the host added; what it did not say again stays as it was. */
function detailsOf(ports: Ports, given: GivenAnswer): Patch<'propositions'> {
  const otherDates =
    given.otherStartsOn !== undefined && given.otherEndsOn !== undefined
      ? otherDatesWord(given.otherStartsOn, given.otherEndsOn)
      : undefined;
  const words = [otherDates, given.word].filter((word) => word !== undefined);
  return {
    answer: given.answer,
    answeredOn: ports.clock.today(),
    ...(given.refusalReason === undefined ? {} : { refusalReason: given.refusalReason }),
    ...(words.length === 0 ? {} : { receivedWord: words.join('\n') }),
    ...(given.tutorName === undefined ? {} : { tutorName: given.tutorName }),
    // A day to call back is of the last answer: an older one would hide the call.
    callBackOn: given.callBackOn,
    ...(given.otherStartsOn === undefined || given.otherEndsOn === undefined
      ? {}
      : { otherStartsOn: given.otherStartsOn, otherEndsOn: given.otherEndsOn }),
    ...(given.otherPublic === undefined ? {} : { otherPublic: given.otherPublic }),
  };
}

const addWord = (register: Register, reference: string, ...words: readonly (string | undefined)[]): void => {
  const said = register.find('propositions', reference)?.receivedWord;
  register.change('propositions', reference, {
    receivedWord: [said, ...words].filter((line) => line !== undefined && line !== '').join('\n'),
  });
};

/** Thanked and noted; it changes nothing. */
function keepLate(
  register: Register,
  ports: Ports,
  proposition: Proposition,
  given: GivenAnswer,
  refusals: readonly Refusal[] = [],
): AnswerOutcome {
  noteInJournal(register, ports, {
    action: journalActions.answerTooLate,
    object: journalObjects.proposition,
    reference: proposition.reference,
    after: answerLabels[given.answer],
    reason: refusals.map(({ sentence }) => sentence).join(' ') || undefined,
  });
  if (given.word !== undefined) addWord(register, proposition.reference, given.word);
  thankLateAnswer(register, ports, proposition, given, refusals);
  return 'too-late';
}

/** A seat is taken by acceptance: only while the pupil still seeks, the host has a place each week and the law allows it. */
function accept(register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer): AnswerOutcome {
  const { reference } = proposition;
  if (SEATED_PROPOSITION_STATUSES.includes(proposition.status)) {
    register.change('propositions', reference, {
      ...detailsOf(ports, given),
      answeredOn: proposition.answeredOn ?? ports.clock.today(),
    });
    return 'again';
  }
  const occurrence: Occurrence<'propositions'> = {
    table: 'propositions',
    reference,
    event: 'accepted',
    patch: detailsOf(ports, given),
  };
  const refusals = refusalsOf(register, ports, occurrence);
  if (refusals.length === 0) {
    note(register, ports, proposition, given);
    inOneAction(register, ports, ({ fire }) => fire(occurrence));
    return 'taken';
  }
  if (refusals.some(({ code }) => TOO_LATE.includes(code))) {
    register.change('propositions', reference, detailsOf(ports, given));
    const outcome = keepLate(register, ports, proposition, given, refusals);
    inOneAction(register, ports, ({ fireIfPossible }) =>
      fireIfPossible({
        table: 'propositions',
        reference,
        event: 'cancelled',
        patch: { endedBy: refusals.some(({ code }) => code === 'request-seeks') ? 'superseded' : 'cancelled' },
      }),
    );
    return outcome;
  }
  // The law, or dates that have changed since: the animator decides, and sees why.
  register.change('propositions', reference, detailsOf(ports, given));
  const held = refusals.map(({ sentence }) => sentence).join(' ');
  addWord(register, reference, held);
  noteInJournal(register, ports, {
    action: journalActions.heldByLaw,
    object: journalObjects.proposition,
    reference,
    reason: held,
  });
  return 'kept';
}

/** « Ne plus être sollicité » is said once: the company is left alone from then on, by the one door. */
function leaveAlone(register: Register, ports: Ports, { companyReference }: Proposition, { refusalReason }: GivenAnswer): void {
  if (refusalReason !== 'no-more-solicitation') return;
  const reason = refusalReasonLabels[refusalReason];
  inOneAction(register, ports, ({ fireIfPossible }) =>
    fireIfPossible({ table: 'companies', reference: companyReference, event: 'refused-contact', reason }),
  );
}

function decline(register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer): AnswerOutcome {
  const { reference, status } = proposition;
  if (status === 'declined') {
    register.change('propositions', reference, {
      ...detailsOf(ports, given),
      answeredOn: proposition.answeredOn ?? ports.clock.today(),
    });
    return 'again';
  }
  note(register, ports, proposition, given);
  const isSeated = SEATED_PROPOSITION_STATUSES.includes(status);
  const reason = given.refusalReason === undefined ? withdrawalReason : refusalReasonLabels[given.refusalReason];
  inOneAction(register, ports, ({ fire }) =>
    fire({
      table: 'propositions',
      reference,
      event: isSeated ? 'host-withdrew' : 'declined',
      ...(isSeated ? { reason } : {}),
      patch: detailsOf(ports, given),
    }),
  );
  confirmAnswer(register, ports, reference, given);
  return 'taken';
}

/** Neither yes nor no: the animator goes on from here. */
function askCall(register: Register, ports: Ports, proposition: Proposition, given: GivenAnswer): AnswerOutcome {
  note(register, ports, proposition, given);
  inOneAction(register, ports, ({ fire }) =>
    fire({ table: 'propositions', reference: proposition.reference, event: 'call-asked', patch: detailsOf(ports, given) }),
  );
  confirmAnswer(register, ports, proposition.reference, given);
  return 'kept';
}
