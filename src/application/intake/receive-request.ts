/** A school's request arrives: checked, written once, acknowledged. */
import type { Finding } from '../../domain/finding/finding';
import { checkRequest } from '../../domain/request/check-request';
import type { RequestDraft } from '../../domain/request/request-draft';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { requestStatusLabels } from '../../wording/labels/statuses';
import { noteStatus } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';

export interface ReceivedRequest {
  readonly draft: RequestDraft;
  readonly findings: readonly Finding[];
  /** Names the answer it comes from: the same one is never written twice. */
  readonly originKey: string;
}

/** Writes the request and queues its acknowledgement, or finishes what an interrupted run began. Gives its reference. */
export function receiveRequest(register: Register, ports: Ports, received: ReceivedRequest): string {
  const known = register.where('requests', 'originKey', received.originKey)[0];
  const checked = checkRequest({
    draft: received.draft,
    readingFindings: received.findings,
    schools: register.all('schools'),
    trainings: register.all('trainings'),
    locate: ports.gazetteer.locate,
    rules: register.all('rules'),
    today: ports.clock.today(),
    others: register.all('requests').filter((request) => request.originKey !== received.originKey),
  });
  const isIncomplete = checked.findings.some((finding) => finding.severity === 'blocks');
  const reference = known?.reference ?? register.nextReference('requests');
  if (known === undefined) {
    const status = isIncomplete ? 'to-complete' : 'new';
    register.add('requests', {
      ...checked.fields,
      reference,
      receivedOn: ports.clock.today(),
      status,
      toCheck: sentencesOfFindings(checked.findings),
      originKey: received.originKey,
    });
    noteStatus(register, ports, { action: journalActions.received, object: journalObjects.request, reference, after: requestStatusLabels[status] });
  }
  const request = register.find('requests', reference);
  if (request?.requesterEmail !== undefined) {
    queueMessage(register, ports, {
      template: isIncomplete ? 'request-to-complete' : 'request-received',
      about: reference,
      to: request.requesterEmail,
      context: { request, findings: checked.findings },
      occasion: 'intake',
      departure: 'at-once',
    });
  }
  return reference;
}
