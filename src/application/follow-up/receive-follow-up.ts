/**
 * A teacher says how a request stands, through the link: the token names the request, the question that was asked, or a line of a
 * plan.
 */
import { mailableAddress } from '../../domain/contact/email';
import { UNSENT_MESSAGE_STATUSES } from '../../domain/message/message';
import type { Proposition } from '../../domain/proposition/proposition';
import type { FollowUp } from '../../domain/request/follow-up';
import { withoutPersonalDetails } from '../../domain/request/personal-details';
import type { Request } from '../../domain/request/request';
import { fingerprint } from '../../domain/text/fingerprint';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { cancelReasonLabels, followUpLabels } from '../../wording/labels/lists';
import { unknownToken } from '../../wording/sidebar/proposition-sentences';
import { withdrawnByTeacher } from '../../wording/sidebar/follow-up-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import { inOneAction, mayApply } from '../lifecycle/apply-event';
import { receiveRemark } from '../drafts/receive-remark';
import { messagesAbout } from '../outbox/messages-about';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { propositionsOf } from '../propositions/propositions-of';
import { CONVENTION_EVENTS } from '../requests/convention-states';
import { tickConvention } from '../requests/tick-convention';
import { UserProblem } from '../user-problem';
import { settleCounterOffer } from './counter-offer';
import { keepFoundHost } from './keep-found-host';
import type { FollowUpOutcome, FollowUpReceipt, ReceivedFollowUp } from './received-follow-up';

/** Carries out what was said and confirms it to the teacher. An unknown token is kept in the journal for the animator. */
export function receiveFollowUp(register: Register, ports: Ports, received: ReceivedFollowUp): FollowUpReceipt {
  const token = received.token?.trim() ?? '';
  const proposition = token === '' ? undefined : register.where('propositions', 'teacherToken', token)[0];
  const request =
    token === ''
      ? undefined
      : proposition === undefined
        ? register.where('requests', 'token', token)[0]
        : register.find('requests', proposition.requestReference);
  if (request === undefined) {
    const [line] = token === '' ? [] : register.where('plans', 'token', token);
    if (line !== undefined) return receiveRemark(register, ports, line, received);
    noteInJournal(register, ports, {
      action: journalActions.followUpWithoutRequest,
      object: journalObjects.request,
      reference: '',
      reason: unknownToken,
    });
    return { outcome: 'unknown-token' };
  }
  if (received.say === undefined) return { outcome: 'no-answer' };
  noteInJournal(register, ports, {
    action: journalActions.followUpSaid,
    object: journalObjects.request,
    reference: request.reference,
    after: followUpLabels[received.say],
  });
  const outcome = carryOut(register, ports, { ...received, say: received.say }, request, proposition);
  if (outcome === 'kept' || received.word !== undefined) keepWord(register, request.reference, received, outcome);
  confirm(register, ports, request.reference, received, outcome);
  return { outcome, reference: request.reference };
}

type Said = ReceivedFollowUp & { readonly say: FollowUp };

function carryOut(
  register: Register,
  ports: Ports,
  said: Said,
  request: Request,
  proposition: Proposition | undefined,
): FollowUpOutcome {
  const { reference } = request;
  switch (said.say) {
    case 'agree':
    case 'disagree':
      return proposition === undefined ? 'kept' : settle(register, ports, said, proposition);
    case 'convention-sent':
      return tick(register, ports, said, request, 'sent');
    case 'convention-returned':
      return tick(register, ports, said, request, 'returned');
    case 'convention-signed':
      return tick(register, ports, said, request, 'signed');
    case 'pupil-found':
      if (said.found !== undefined) keepFoundHost(register, ports, request, said.found, said.originKey);
      return fireFor(register, ports, reference, 'cancelled', cancelReasonLabels['pupil-found']);
    case 'pupil-left':
      return fireFor(register, ports, reference, 'host-left', withdrawnByTeacher);
    case 'pupil-withdrew': {
      const outcome = fireFor(register, ports, reference, 'pupil-withdrew', withdrawnByTeacher);
      return outcome === 'taken' ? outcome : fireFor(register, ports, reference, 'cancelled', withdrawnByTeacher);
    }
    // A plan is spoken of by the link of one of its lines: said through another, it is for the animator to read.
    case 'plan-keep':
    case 'plan-forbid':
    case 'message':
      return 'kept';
  }
}

function settle(register: Register, ports: Ports, said: Said, { reference }: Proposition): FollowUpOutcome {
  const { startsOn, endsOn } = said;
  const chosen = startsOn === undefined || endsOn === undefined ? undefined : { startsOn, endsOn };
  try {
    return settleCounterOffer(register, ports, reference, said.say === 'agree', chosen);
  } catch (error) {
    // Days that the host did not offer: the animator sees with both.
    if (error instanceof UserProblem) return 'kept';
    throw error;
  }
}

function tick(
  register: Register,
  ports: Ports,
  { on }: Said,
  request: Request,
  state: 'sent' | 'returned' | 'signed',
): FollowUpOutcome {
  if (!mayApply(register, ports, 'requests', request.reference, CONVENTION_EVENTS[state]))
    return request.convention === state ? 'taken' : 'too-late';
  const today = ports.clock.today();
  const by = request.requesterName ?? followUpLabels.message;
  tickConvention(register, ports, request.reference, { state, on: on !== undefined && on <= today ? on : today, by });
  return 'taken';
}

const fireFor = (
  register: Register,
  ports: Ports,
  reference: string,
  event: 'cancelled' | 'host-left' | 'pupil-withdrew',
  reason: string,
): FollowUpOutcome =>
  inOneAction(register, ports, ({ fireIfPossible }) => fireIfPossible({ table: 'requests', reference, event, reason }))
    ? 'taken'
    : 'too-late';

/** What only a person can go on with stands in the request's notes. */
function keepWord(register: Register, reference: string, { say, word }: ReceivedFollowUp, outcome: FollowUpOutcome): void {
  const notes = register.find('requests', reference)?.notes;
  const line = [say !== undefined && outcome !== 'taken' ? followUpLabels[say] : undefined, word && withoutPersonalDetails(word)]
    .filter((part) => part !== undefined)
    .join(' : ');
  // Sent twice in a row it is one word.
  if (notes === line || notes?.endsWith(`\n${line}`) === true) return;
  register.change('requests', reference, { notes: [notes, line].filter((part) => part !== undefined && part !== '').join('\n') });
}

/** What changes the placement is told to the teacher by its own message. */
const TOLD_BY_ITSELF: readonly FollowUp[] = ['agree', 'pupil-found', 'pupil-left', 'pupil-withdrew'];

/** That message waits: one thing is not told twice. */
function isToldAnyway(register: Register, { reference }: Request, to: string): boolean {
  const about = [reference, ...propositionsOf(register, reference).map((proposition) => proposition.reference)];
  return messagesAbout(register, about).some(
    (message) => message.to === to && message.template !== 'follow-up-noted' && UNSENT_MESSAGE_STATUSES.includes(message.status),
  );
}

/** Confirms to the teacher what no other message tells; what is said again the same day, with the same outcome, once. */
function confirm(
  register: Register,
  ports: Ports,
  reference: string,
  { say, word = '' }: ReceivedFollowUp,
  outcome: FollowUpOutcome,
): void {
  const request = register.find('requests', reference);
  const to = mailableAddress(request?.requesterEmail);
  if (request === undefined || to === undefined || say === undefined) return;
  if (outcome === 'taken' && TOLD_BY_ITSELF.includes(say) && isToldAnyway(register, request, to)) return;
  queueMessage(register, ports, {
    template: 'follow-up-noted',
    about: reference,
    to,
    context: { request, followUp: { say, outcome } },
    occasion: [say, outcome, ports.clock.today(), fingerprint(word)].join('/'),
    departure: 'after-delay',
  });
}
