/** What a school thinks of a line of a plan comes in by the line's own link: noted there, used once the animator takes it. */
import { mailableAddress } from '../../domain/contact/email';
import { isReplaced, isStanding, isTaken, type LateRemark, type PlanRow, type RemarkKind } from '../../domain/draft/plan-draft';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { coveredBy } from '../../domain/reminder/due-items';
import type { FollowUp } from '../../domain/request/follow-up';
import { withoutPersonalDetails } from '../../domain/request/personal-details';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { joinWithin } from '../../domain/text/clean-text';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { followUpLabels } from '../../wording/labels/lists';
import type { FollowUpReceipt, ReceivedFollowUp } from '../follow-up/received-follow-up';
import { noteInJournal } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { propositionsOf } from '../propositions/propositions-of';

const REMARKS: Readonly<Partial<Record<FollowUp, RemarkKind>>> = { 'plan-keep': 'keep', 'plan-forbid': 'forbid' };

/** Why the remark comes late; `undefined` in time. A request that was deleted is closed. */
export function lateness(register: Register, line: PlanRow): LateRemark | undefined {
  const request = register.find('requests', line.requestReference);
  const propositions = propositionsOf(register, line.requestReference);
  if (
    request !== undefined &&
    propositions.some(({ status }) => [...LIVE_PROPOSITION_STATUSES, ...SEATED_PROPOSITION_STATUSES].includes(status))
  )
    return 'proposed';
  if (request === undefined || !OPEN_REQUEST_STATUSES.includes(request.status)) return 'closed';
  if (!isStanding(line)) return 'deleted';
  return isReplaced(line, register.all('plans')) ? 'replaced' : undefined;
}

/**
 * Notes the remark on its line. Another wish replaces the first, whose words stay, and is to be decided anew; further words leave
 * it as it was decided; anything else said through the link changes nothing and is for the animator to read there.
 */
export function receiveRemark(register: Register, ports: Ports, line: PlanRow, received: ReceivedFollowUp): FollowUpReceipt {
  const { say, originKey } = received;
  const late = lateness(register, line);
  const remark = say === undefined ? undefined : REMARKS[say];
  const outcome = remark === undefined ? 'kept' : late === 'closed' ? 'too-late' : 'taken';
  if (say === undefined && received.word === undefined) return { outcome: 'no-answer' };
  const today = ports.clock.today();
  const said = [
    remark === undefined && say !== undefined && say !== 'message' ? followUpLabels[say] : undefined,
    received.word === undefined ? undefined : withoutPersonalDetails(received.word),
  ].filter((text) => text !== undefined);
  // A column that moves while an answer is read gives it another key: the same words on the same day are the same answer.
  const isAgain =
    line.remark === (remark ?? line.remark) && line.remarkOn === today && (line.word ?? '').endsWith(said.join('\n'));
  if (line.originKey === originKey || isAgain) return { outcome, reference: line.reference };
  register.change('plans', line.reference, {
    ...(remark === undefined ? {} : { remark }),
    remarkOn: today,
    // Words that go with the same wish take nothing back: they are read, and the wish counts on.
    decision:
      !isTaken(line) || (remark ?? line.remark) !== line.remark ? undefined : said.length > 0 ? 'said-more' : line.decision,
    word: joinWithin(line.word === undefined ? said : [line.word, ...said], TEXT_LIMITS.word),
    originKey,
  });
  noteInJournal(register, ports, {
    action: journalActions.planRemark,
    object: journalObjects.request,
    reference: line.requestReference,
    after: followUpLabels[say ?? 'message'],
  });
  confirm(register, ports, line, { say: say ?? 'message', outcome, late }, originKey);
  return { outcome, reference: line.reference };
}

/** Says to whom the line was sent that it has come. */
function confirm(
  register: Register,
  ports: Ports,
  line: PlanRow,
  followUp: { readonly say: FollowUp; readonly outcome: 'taken' | 'kept' | 'too-late'; readonly late: LateRemark | undefined },
  occasion: string,
): void {
  const request = register.find('requests', line.requestReference);
  const shared = register
    .where('messages', 'about', line.draft)
    .find((message) => coveredBy(message).some(({ about }) => about === line.reference));
  const to = mailableAddress(shared?.to) ?? mailableAddress(request?.requesterEmail);
  if (request === undefined || to === undefined) return;
  const { late, ...said } = followUp;
  queueMessage(register, ports, {
    template: 'follow-up-noted',
    about: request.reference,
    to,
    context: { request, followUp: { ...said, ...(late === undefined || said.outcome === 'kept' ? {} : { late }) } },
    occasion,
    departure: 'after-delay',
  });
}
