/**
 * The one table of what may wait for the animator. Its order is the order of the list: a row is shown once, where it presses
 * most.
 */
import { daysBetween, type IsoDate } from '../calendar/iso-date';
import { isUndecided, type PlanRow } from '../draft/plan-draft';
import { agreementOf, isEnding } from '../company/framework-agreement';
import { isDoubtful, type Message, type MessageStatus } from '../message/message';
import { isUnsettled } from '../network/contribution';
import { isOpenNeed, isPressing } from '../network/need';
import type { Need, Review } from '../network/network';
import { concernOf, isReviewOf, type ReviewConcern } from '../network/review';
import { hasFailed, hasWithdrawn, MANY_ATTEMPTS, type Hardship } from '../request/hardships';
import type { Proposition } from '../proposition/proposition';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import { asksToTalk, isToCall } from '../proposition/to-call';
import type { Request } from '../request/request';
import { isUnsigned, OPEN_REQUEST_STATUSES } from '../request/request-status';
import { compare } from '../text/compare';
import type { TaskFacts, TaskGroup, Waiting } from './task';

/** A stage that starts within so many days and has no host, or no signed convention, presses (priority rule of the intake). */
const SOON_DAYS = 10;

interface TaskKindRow {
  readonly group: TaskGroup;
  readonly find: (facts: TaskFacts) => readonly Waiting[];
}

const far: IsoDate = '9999';
const isOpen = ({ status }: Request): boolean => OPEN_REQUEST_STATUSES.includes(status);
const isSoon = ({ startsOn }: Request, today: IsoDate): boolean =>
  startsOn !== undefined && daysBetween(today, startsOn) <= SOON_DAYS;

/** Refusals and silences so far. */
export const failedAttempts = (facts: TaskFacts, { reference }: Request): number =>
  facts.propositionsOf(reference).filter(hasFailed).length;

const requests = (facts: TaskFacts, isIn: (request: Request) => boolean): Waiting[] =>
  facts.requests.filter(isIn).map((record) => ({ object: 'request', record, at: record.startsOn ?? far }));
const openRequests = (facts: TaskFacts, isIn: (request: Request) => boolean): Waiting[] =>
  requests(facts, (request) => isOpen(request) && isIn(request));
const propositions = (facts: TaskFacts, isIn: (proposition: Proposition) => boolean): Waiting[] =>
  facts.propositions
    .filter(isIn)
    .map((record) => ({ object: 'proposition', record, at: record.callBackOn ?? record.answeredOn ?? record.sentOn ?? far }));
const messages = (facts: TaskFacts, status: MessageStatus, isIn: (message: Message) => boolean = () => true): Waiting[] =>
  facts
    .messagesIn(status)
    .filter(isIn)
    .map((record) => ({ object: 'message', record, at: record.createdAt }));

/** A yes that has not become a seat: a limit of the law, or of places, stands in its way. */
const isHeldYes = ({ answer, status }: Proposition): boolean =>
  answer === 'yes' &&
  (LIVE_PROPOSITION_STATUSES.includes(status) || status === 'unanswered') &&
  !SEATED_PROPOSITION_STATUSES.includes(status);

/** Seated hosts may ask to be spoken to as well. */
const asksNow = (proposition: Proposition, today: IsoDate): boolean =>
  asksToTalk(proposition) &&
  (isToCall(proposition, today) ||
    (SEATED_PROPOSITION_STATUSES.includes(proposition.status) && (proposition.callBackOn ?? today) <= today));

/** A proposition whose message was stopped asks nobody: it is sent again, made by telephone or taken back. */
function withoutMessage(facts: TaskFacts): Waiting[] {
  const isCarried = (reference: string): boolean =>
    facts
      .messagesAbout(reference)
      .some(({ template, status }) => template === 'proposition' && status !== 'cancelled' && status !== 'skipped');
  return propositions(
    facts,
    ({ status, channel, reference }) => status === 'to-send' && channel === 'email' && !isCarried(reference),
  );
}

/** Propositions of which a review says so, until the animator has seen to it. */
const reviewed = (facts: TaskFacts, concern: ReviewConcern): Waiting[] => {
  const told = facts.reviews.filter((review) => concernOf(review) === concern);
  return told.flatMap((review): Waiting[] =>
    (review.propositionReference === undefined
      ? facts.propositionsOf(review.requestReference).filter((proposition) => isReviewOf(review, proposition))
      : [facts.proposition(review.propositionReference)]
    ).flatMap((record) => (record === undefined ? [] : [{ object: 'proposition', record, at: review.on ?? far }])),
  );
};

/** What reviews say of the proposition that is still to be seen to. */
export const concerningReviews = (facts: TaskFacts, proposition: Proposition): Review[] =>
  facts.reviews.filter(
    (review) =>
      review.requestReference === proposition.requestReference &&
      isReviewOf(review, proposition) &&
      concernOf(review) !== undefined,
  );

const needs = (facts: TaskFacts, isIn: (need: Need) => boolean): Waiting[] =>
  facts.needs
    .filter((need) => isOpenNeed(need) && isIn(need))
    .map((record) => ({ object: 'need', record, at: record.on ?? far }));

/** What one school said of the lines of one plan, that the animator has neither taken nor left. */
export const remarksWith = (facts: TaskFacts, { draft, schoolName }: PlanRow): PlanRow[] =>
  facts.plans.filter((row) => isUndecided(row) && row.draft === draft && row.schoolName === schoolName);

/** One for each school and plan, by its first line. */
const remarkedPlans = (facts: TaskFacts): Waiting[] =>
  facts.plans
    .filter((row) => isUndecided(row) && remarksWith(facts, row)[0] === row)
    .map((record) => ({ object: 'plan', record, at: record.remarkOn ?? far }));

export const TASK_KINDS = {
  // Somebody waits with a young person beside them.
  'support-asked': { group: 'urgent', find: (facts) => needs(facts, isPressing) },
  'host-withdrew': {
    group: 'urgent',
    find: (facts) => openRequests(facts, ({ reference }) => facts.propositionsOf(reference).some(hasWithdrawn)),
  },
  'starts-soon': { group: 'urgent', find: (facts) => openRequests(facts, (request) => isSoon(request, facts.today)) },
  'said-urgent': { group: 'urgent', find: (facts) => openRequests(facts, ({ priority }) => priority === 'urgent') },
  'many-refusals': {
    group: 'urgent',
    find: (facts) =>
      openRequests(facts, (request) => request.status !== 'proposed' && failedAttempts(facts, request) >= MANY_ATTEMPTS),
  },
  'hard-case': {
    group: 'urgent',
    find: (facts) => openRequests(facts, (request) => request.status !== 'proposed' && facts.hardshipsOf(request).length > 0),
  },
  'held-yes': { group: 'to-answer', find: (facts) => propositions(facts, isHeldYes) },
  'asks-to-talk': {
    group: 'to-answer',
    find: (facts) => propositions(facts, (proposition) => asksNow(proposition, facts.today)),
  },
  'plan-remark': { group: 'to-answer', find: remarkedPlans },
  'stage-not-done': { group: 'to-answer', find: (facts) => reviewed(facts, 'not-done') },
  'to-call': { group: 'to-call', find: (facts) => propositions(facts, (proposition) => isToCall(proposition, facts.today)) },
  'convention-late': {
    group: 'conventions',
    find: (facts) => requests(facts, (request) => isUnsigned(request.status) && isSoon(request, facts.today)),
  },
  'promised-answer': {
    group: 'promised',
    find: (facts) =>
      facts.requests.flatMap((record): Waiting[] => {
        const at = isOpen(record) ? facts.unkeptPromise(record) : undefined;
        return at === undefined ? [] : [{ object: 'request', record, at }];
      }),
  },
  doubtful: { group: 'to-review', find: (facts) => messages(facts, 'sending', isDoubtful) },
  'sending-failed': { group: 'to-review', find: (facts) => messages(facts, 'failed') },
  'without-message': { group: 'to-review', find: withoutMessage },
  'message-to-review': { group: 'to-review', find: (facts) => messages(facts, 'to-review') },
  'to-search': { group: 'to-search', find: (facts) => openRequests(facts, ({ status }) => status !== 'proposed') },
  'to-complete': { group: 'to-complete', find: (facts) => requests(facts, ({ status }) => status === 'to-complete') },
  'contribution-to-see': {
    group: 'network',
    find: (facts) => facts.contributions.filter(isUnsettled).map((record) => ({ object: 'contribution', record, at: record.on })),
  },
  'need-waiting': { group: 'network', find: (facts) => needs(facts, (need) => !isPressing(need)) },
  'agreement-ends': {
    group: 'network',
    find: (facts) =>
      facts.companies.flatMap((record): Waiting[] => {
        const agreement = record.standing === 'closed' ? undefined : agreementOf(record);
        return agreement !== undefined && isEnding(agreement, facts.today)
          ? [{ object: 'company', record, at: agreement.until }]
          : [];
      }),
  },
  'stage-in-part': { group: 'to-check', find: (facts) => reviewed(facts, 'in-part') },
  'place-unfit': { group: 'to-check', find: (facts) => reviewed(facts, 'unfit') },
  'offer-to-check': {
    group: 'to-check',
    find: (facts) =>
      facts.offers
        .filter(({ status }) => status === 'to-check')
        .map((record) => ({ object: 'offer', record, at: record.receivedOn })),
  },
  'company-to-check': {
    group: 'to-check',
    find: (facts) =>
      facts.companies
        .filter(({ toCheck, standing }) => toCheck !== undefined && standing !== 'closed')
        .map((record) => ({ object: 'company', record })),
  },
} as const satisfies Readonly<Record<string, TaskKindRow>>;
export type TaskKind = keyof typeof TASK_KINDS;

export type Task = Waiting & { readonly kind: TaskKind; readonly group: TaskGroup };

/** The request that a row is about. */
const requestBehind = (waiting: Waiting, facts: TaskFacts): Request | undefined =>
  waiting.object === 'request'
    ? waiting.record
    : waiting.object === 'proposition'
      ? facts.request(waiting.record.requestReference)
      : undefined;

/** Why what waits is a hard case; nothing for what concerns no request that is searched. */
export function hardshipsBehind(waiting: Waiting, facts: TaskFacts): readonly Hardship[] {
  const request = requestBehind(waiting, facts);
  return request === undefined ? [] : facts.hardshipsOf(request);
}

/** Of one kind, hard cases first, then by day. */
function sorted(waiting: readonly Waiting[], facts: TaskFacts): Waiting[] {
  const isHard = new Set(waiting.filter((one) => hardshipsBehind(one, facts).length > 0));
  return [...waiting].sort((a, b) => Number(isHard.has(b)) - Number(isHard.has(a)) || compare(a.at ?? far, b.at ?? far));
}

/** Everything that waits, the most urgent first; each row once. */
export function tasksOf(facts: TaskFacts): Task[] {
  const seen = new Set<string>();
  return (Object.entries(TASK_KINDS) as [TaskKind, TaskKindRow][]).flatMap(([kind, { group, find }]) =>
    sorted(find(facts), facts)
      .filter(({ record: { reference } }) => !seen.has(reference) && seen.add(reference) !== undefined)
      .map((waiting): Task => ({ ...waiting, kind, group })),
  );
}
