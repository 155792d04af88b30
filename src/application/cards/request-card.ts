/** The card of a request: who, what, when, its propositions and its history. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import {
  CLOSED_REQUEST_STATUSES,
  OPEN_REQUEST_STATUSES,
  PLACED_REQUEST_STATUSES,
  REQUEST_LIFECYCLE,
  type RequestEvent,
} from '../../domain/request/request-status';
import { conventionStatesAhead } from '../requests/convention-states';
import { hardshipsIn } from '../requests/hardships-in';
import { correctionLines } from '../requests/correction-lines';
import type { Request } from '../../domain/request/request';
import { conventionLabels, priorityLabels, requestStatusLabels } from '../../wording/labels/statuses';
import { journalSentence, requestLines } from '../../wording/sidebar/card-sentences';
import { conventionSentences } from '../../wording/sidebar/convention-sentences';
import { hardshipSentence } from '../../wording/sidebar/hardship-sentences';
import { keptSentence, propositionSentence } from '../../wording/sidebar/proposition-sentences';
import { shortDate } from '../../wording/text/dates';
import { phoneInPairs } from '../../wording/text/phones';
import type { Clock, Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { reviewLines } from '../reviews/reviews-of';
import type { RequestCardView } from '../sidebar-views/request-card-view';
import type { TimelineItem } from '../sidebar-views/card-ref';

/** Lines of the journal that speak of the object, the latest first. */
export const journalOf = (register: Register, clock: Clock, reference: string, most = 20): TimelineItem[] =>
  register
    .where('journal', 'reference', reference)
    .slice(-most)
    .reverse()
    .map((entry) => ({ on: shortDate(clock.dayOf(entry.at)), sentence: journalSentence(entry) }));

export const findingLines = (toCheck: string | undefined): string[] => (toCheck ?? '').split('\n').filter((line) => line !== '');

export function requestCard(
  register: Register,
  { clock, gazetteer }: Pick<Ports, 'clock' | 'gazetteer'>,
  reference: string,
): RequestCardView {
  const request = requireRecord(register, 'requests', reference);
  const may = (event: RequestEvent): boolean => mayHappen(REQUEST_LIFECYCLE, request.status, event);
  const isClosed = CLOSED_REQUEST_STATUSES.includes(request.status);
  const reason = hardshipSentence(hardshipsIn(register)(request));
  return {
    reference,
    status: request.status,
    statusLabel: requestStatusLabels[request.status],
    ...(request.priority === 'normal' ? {} : { priorityLabel: priorityLabels[request.priority] }),
    lines: requestLines(request),
    ...(reason === undefined ? {} : { reason }),
    findings: findingLines(request.toCheck),
    corrections: isClosed ? [] : correctionLines(register, { clock, gazetteer }, reference),
    requester: {
      name: request.requesterName ?? '',
      ...(request.requesterEmail === undefined ? {} : { email: request.requesterEmail }),
      ...(request.requesterPhone === undefined ? {} : { phone: phoneInPairs(request.requesterPhone) }),
    },
    propositions: [...register.where('propositions', 'requestReference', reference)].reverse().map((proposition) => ({
      reference: proposition.reference,
      companyReference: proposition.companyReference,
      companyName: proposition.companyName ?? proposition.companyReference,
      status: proposition.status,
      sentence: propositionSentence(proposition),
    })),
    reviews: reviewLines(register, register.where('propositions', 'requestReference', reference)),
    journal: journalOf(register, clock, reference),
    ...conventionOf(request),
    keptInMind: OPEN_REQUEST_STATUSES.includes(request.status) ? keptInMind(register, reference) : [],
    may: {
      propose: may('host-proposed'),
      complete: may('completed'),
      cancel: may('cancelled'),
      reopen: may('reopened'),
      giveUp: may('given-up'),
      loseHost: may('host-withdrew'),
    },
  };
}

function conventionOf(request: Request): Pick<RequestCardView, 'convention'> {
  if (!PLACED_REQUEST_STATUSES.includes(request.status)) return {};
  const state = request.convention ?? 'to-prepare';
  return {
    convention: {
      state,
      stateLabel: conventionLabels[state],
      sentences: conventionSentences(request),
      next: conventionStatesAhead(request),
    },
  };
}

/** Who was freed for another host, came too late with a yes, or could take the pupil at other days; each company once. */
function keptInMind(register: Register, reference: string): RequestCardView['keptInMind'] {
  const kept = new Map<string, RequestCardView['keptInMind'][number]>();
  for (const proposition of register.where('propositions', 'requestReference', reference)) {
    const sentence = keptSentence(proposition);
    const { companyReference } = proposition;
    if (sentence === undefined) kept.delete(companyReference);
    else kept.set(companyReference, { companyReference, companyName: proposition.companyName ?? companyReference, sentence });
  }
  return [...kept.values()];
}
