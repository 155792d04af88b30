/** A school's request arrives: checked, written once, acknowledged. */
import { hasBlocking } from '../../domain/finding/findings';
import { withAdded } from '../../domain/correction/hidden-words';
import { mailableAddress } from '../../domain/contact/email';
import type { Finding } from '../../domain/finding/finding';
import type { CheckedRequest } from '../../domain/request/check-request';
import type { RequestDraft } from '../../domain/request/request-draft';
import { unchangedAnswer } from '../../wording/corrections/unchanged';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { requestStatusLabels } from '../../wording/labels/statuses';
import { unknownCorrection } from '../corrections/unknown-correction';
import { noteStatus } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { checkRequestIn } from '../requests/check-request-in';

export interface ReceivedRequest {
  readonly draft: RequestDraft;
  readonly findings: readonly Finding[];
  /** What it says that it corrects: see `correctRequest`. */
  readonly correction?: string;
  /** Names the answer it comes from: the same one is never written twice. */
  readonly originKey: string;
  /** Taken by the animator and not by the form: the sender is written to only when the animator says so. */
  readonly byPhone?: { readonly isAcknowledged: boolean };
}

/** What the checks make of it; writes nothing. */
export const checkReceivedRequest = (register: Register, ports: Ports, received: ReceivedRequest): CheckedRequest =>
  checkRequestIn(
    register,
    ports,
    {
      ...received.draft,
      contactedCompanies: withAdded(undefined, received.draft.contactedCompanies, unchangedAnswer),
    },
    { readingFindings: [...received.findings, ...unknownCorrection(register, received.correction)] },
  );

/** Writes the request and queues its acknowledgement. The same answer delivered again changes nothing. Gives its reference. */
export function receiveRequest(register: Register, ports: Ports, received: ReceivedRequest): string {
  const known = register.where('requests', 'originKey', received.originKey)[0];
  if (known !== undefined) return known.reference;
  const checked = checkReceivedRequest(register, ports, received);
  const reference = register.nextReference('requests');
  const isIncomplete = hasBlocking(checked.findings);
  const status = isIncomplete ? 'to-complete' : 'new';
  register.add('requests', {
    ...checked.fields,
    reference,
    receivedOn: ports.clock.today(),
    status,
    toCheck: sentencesOfFindings(checked.findings),
    token: ports.tokens.next(),
    originKey: received.originKey,
  });
  noteStatus(register, ports, {
    action: received.byPhone === undefined ? journalActions.received : journalActions.takenByPhone,
    object: journalObjects.request,
    reference,
    after: requestStatusLabels[status],
  });
  if (received.byPhone?.isAcknowledged !== false)
    acknowledge(register, ports, reference, { ...received, findings: checked.findings });
  return reference;
}

function acknowledge(
  register: Register,
  ports: Ports,
  reference: string,
  { findings, byPhone }: Pick<ReceivedRequest, 'findings' | 'byPhone'>,
): void {
  const request = register.find('requests', reference);
  const to = mailableAddress(request?.requesterEmail);
  if (request === undefined || to === undefined) return;
  queueMessage(register, ports, {
    template: hasBlocking(findings) ? 'request-to-complete' : 'request-received',
    about: reference,
    to,
    context: { request, findings },
    occasion: 'intake',
    // At the telephone there is time to think again.
    departure: byPhone === undefined ? 'at-once' : 'after-delay',
  });
}
