/** « Aujourd'hui »: what must be done, the most urgent first. */
import { daysBetween } from '../../domain/calendar/iso-date';
import type { Message } from '../../domain/message/message';
import type { Proposition } from '../../domain/proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { settingsFrom } from '../../domain/settings/setting';
import { answerLabels } from '../../wording/labels/lists';
import { requestLines, startsInWords } from '../../wording/sidebar/card-sentences';
import { stepLabels } from '../../wording/labels/triggers';
import { homeSentences } from '../../wording/sidebar/home-sentences';
import { problemItems, type EarlierProblems } from '../upkeep/problem-items';
import type { Ports, Register } from '../ports';
import type { HomeItem, HomeView } from '../sidebar-api';
import { groupBy } from '../../domain/group-by';

/** A request that starts within this many days and has no host is urgent (priority rule of the intake). */
const URGENT_DAYS = 10;
/** A page that holds more is read by nobody; the sheet has the rest. */
const SHOWN = 400;

/** @param earlier what the last verification found beyond the tabs read here */
export function home(register: Register, ports: Ports, earlier: EarlierProblems = { on: '', problems: [] }): HomeView {
  const settings = settingsFrom(register.all('settings'));
  const requests = register.all('requests');
  const messages = register.all('messages');
  const open = requests.filter((request) => OPEN_REQUEST_STATUSES.includes(request.status));
  const items = [
    ...urgent(register, ports),
    ...toAnswer(register),
    ...toReview(register),
    ...withoutMessage(register),
    ...toSearch(register, ports),
    ...toComplete(register),
    ...toCheck(register),
    ...problemItems(register, earlier),
  ];
  return {
    isReady: settings.hubName !== '' && register.all('schools').length > 0,
    hubName: settings.hubName,
    items: items.slice(0, SHOWN),
    openRequests: open.length,
    quotaLeft: ports.mailer.quotaLeft(),
    queuedMessages: messages.filter((message) => message.status === 'queued').length,
    isSandbox: settings.sandbox === 'oui',
    ...stuck(ports),
  };
}

/** What the triggers could not do by themselves. */
function stuck(ports: Ports): Pick<HomeView, 'stuck'> {
  const steps = ports.stuckSteps();
  return steps.length === 0
    ? {}
    : {
        stuck: steps.map(({ step, message, advice }) => ({
          title: (stepLabels as Readonly<Record<string, string>>)[step] ?? step,
          sentence: message,
          advice,
        })),
      };
}

/** Before the register is installed there is nothing to read. */
export const emptyHome = (ports: Ports): HomeView => ({
  isReady: false,
  hubName: '',
  items: [],
  openRequests: 0,
  quotaLeft: ports.mailer.quotaLeft(),
  queuedMessages: 0,
  isSandbox: true,
});

const isUrgent = (startsOn: string | undefined, today: string): boolean =>
  startsOn !== undefined && daysBetween(today, startsOn) <= URGENT_DAYS;

function urgent(register: Register, ports: Ports): HomeItem[] {
  const today = ports.clock.today();
  const declined = groupBy(register.all('propositions'), ({ status, requestReference }) =>
    status === 'declined' ? requestReference : undefined,
  );
  return register
    .all('requests')
    .filter(
      (request) =>
        OPEN_REQUEST_STATUSES.includes(request.status) && (isUrgent(request.startsOn, today) || request.priority === 'urgent'),
    )
    .sort((a, b) => ((a.startsOn ?? '9999') < (b.startsOn ?? '9999') ? -1 : 1))
    .map((request) => {
      const refusals = declined.get(request.reference)?.length ?? 0;
      return {
        group: 'urgent',
        sentence: homeSentences.urgentRequest(
          request.reference,
          request.startsOn === undefined ? '' : startsInWords(request.startsOn, today),
        ),
        detail: [requestLines(request)[0], homeSentences.refused(refusals)].filter((part) => part !== undefined).join(' · '),
        card: { kind: 'request', reference: request.reference },
      };
    });
}

/**
 * Answers that are neither yes nor no ask for a call; a yes that has not become a seat waits for the animator as well: a legal
 * limit stands in its way.
 */
const isForAnimator = ({ answer, status }: Proposition): boolean =>
  answer === 'yes' ? !SEATED_PROPOSITION_STATUSES.includes(status) : answer !== 'no';

function toAnswer(register: Register): HomeItem[] {
  return register
    .all('propositions')
    .filter(
      (proposition) =>
        ['to-send', 'sent', 'reminded', 'unanswered', 'accepted', 'confirmed'].includes(proposition.status) &&
        proposition.answer !== undefined &&
        isForAnimator(proposition),
    )
    .map((proposition) => ({
      group: 'to-answer',
      sentence: homeSentences.toAnswer(proposition.reference, answerLabels[proposition.answer!]),
      detail: [proposition.companyName, proposition.receivedWord].filter((part) => part !== undefined).join(' · '),
      card: { kind: 'proposition', reference: proposition.reference },
    }));
}

/** Under way for longer than a run lives: it may have left. */
const isDoubtful = ({ status, error }: Message): boolean => status === 'sending' && error !== undefined;

/** A proposition whose message was stopped asks nobody: it is sent again, made by telephone or taken back. */
function withoutMessage(register: Register): HomeItem[] {
  const carried = new Set(
    register
      .all('messages')
      .filter(({ template, status }) => template === 'proposition' && status !== 'cancelled' && status !== 'skipped')
      .map(({ about }) => about),
  );
  return register
    .all('propositions')
    .filter(({ status, channel, reference }) => status === 'to-send' && channel === 'email' && !carried.has(reference))
    .map((proposition) => ({
      group: 'to-review',
      sentence: homeSentences.withoutMessage(proposition.reference),
      detail: proposition.companyName ?? proposition.companyReference,
      card: { kind: 'proposition', reference: proposition.reference },
    }));
}

function toReview(register: Register): HomeItem[] {
  const sentences = {
    'to-review': (subject: string) => subject,
    sending: homeSentences.doubtful,
    failed: homeSentences.failed,
  } as const;
  return register.all('messages').flatMap((message): HomeItem[] => {
    if (message.status !== 'to-review' && !isDoubtful(message) && message.status !== 'failed') return [];
    return [
      {
        group: 'to-review',
        sentence: sentences[message.status as keyof typeof sentences](message.subject),
        detail: message.to,
        card: { kind: 'message', reference: message.reference },
      },
    ];
  });
}

function toSearch(register: Register, ports: Ports): HomeItem[] {
  const today = ports.clock.today();
  return register
    .all('requests')
    .filter(
      (request) =>
        (request.status === 'new' || request.status === 'searching') &&
        !isUrgent(request.startsOn, today) &&
        request.priority !== 'urgent',
    )
    .sort((a, b) => ((a.startsOn ?? '9999') < (b.startsOn ?? '9999') ? -1 : 1))
    .map((request) => ({
      group: 'to-search',
      sentence: homeSentences.toSearch(request.reference),
      detail: requestLines(request)
        .slice(0, 1)
        .concat(request.startsOn === undefined ? [] : [startsInWords(request.startsOn, today)])
        .join(' · '),
      card: { kind: 'request', reference: request.reference },
    }));
}

const toComplete = (register: Register): HomeItem[] =>
  register
    .all('requests')
    .filter((request) => request.status === 'to-complete')
    .map((request) => ({
      group: 'to-complete',
      sentence: homeSentences.toComplete(request.reference),
      detail: (request.toCheck ?? '').split('\n')[0],
      card: { kind: 'request', reference: request.reference },
    }));

const toCheck = (register: Register): HomeItem[] => [...offersToCheck(register), ...companiesToCheck(register)];

const companiesToCheck = (register: Register): HomeItem[] =>
  register
    .all('companies')
    .filter((company) => company.toCheck !== undefined && company.standing !== 'closed')
    .map((company) => ({
      group: 'to-check',
      sentence: homeSentences.companyToCheck(company.reference, company.name),
      detail: (company.toCheck ?? '').split('\n')[0],
      card: { kind: 'company', reference: company.reference },
    }));

const offersToCheck = (register: Register): HomeItem[] =>
  register
    .all('offers')
    .filter((offer) => offer.status === 'to-check')
    .map((offer) => ({
      group: 'to-check',
      sentence: homeSentences.offerToCheck(offer.reference, offer.companyName ?? ''),
      detail: (offer.toCheck ?? '').split('\n')[0],
      card: { kind: 'offer', reference: offer.reference },
    }));
