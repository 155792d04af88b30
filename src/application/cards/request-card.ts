/** The card of a request: who, what, when, its propositions and its history. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { REQUEST_LIFECYCLE } from '../../domain/request/request-status';
import { priorityLabels, requestStatusLabels } from '../../wording/labels/statuses';
import { journalSentence, requestLines } from '../../wording/sidebar/card-sentences';
import { propositionSentence } from '../../wording/sidebar/proposition-sentences';
import { shortDate } from '../../wording/text/dates';
import { phoneInPairs } from '../../wording/text/phones';
import type { Clock, Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { RequestCardView, TimelineItem } from '../sidebar-api';

/** Lines of the journal that speak of the object, the latest first. */
export const journalOf = (register: Register, clock: Clock, reference: string, most = 20): TimelineItem[] =>
  register
    .where('journal', 'reference', reference)
    .slice(-most)
    .reverse()
    .map((entry) => ({ on: shortDate(clock.dayOf(entry.at)), sentence: journalSentence(entry) }));

export const findingLines = (toCheck: string | undefined): string[] => (toCheck ?? '').split('\n').filter((line) => line !== '');

export function requestCard(register: Register, { clock }: Pick<Ports, 'clock'>, reference: string): RequestCardView {
  const request = requireRecord(register, 'requests', reference);
  const may = (
    event: Parameters<typeof mayHappen<typeof request.status, 'host-proposed' | 'completed' | 'cancelled' | 'reopened'>>[2],
  ): boolean => mayHappen(REQUEST_LIFECYCLE, request.status, event);
  return {
    reference,
    status: request.status,
    statusLabel: requestStatusLabels[request.status],
    ...(request.priority === 'normal' ? {} : { priorityLabel: priorityLabels[request.priority] }),
    lines: requestLines(request),
    findings: findingLines(request.toCheck),
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
    journal: journalOf(register, clock, reference),
    may: { propose: may('host-proposed'), complete: may('completed'), cancel: may('cancelled'), reopen: may('reopened') },
  };
}
