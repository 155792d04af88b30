/** A school's request arrives: checked, written once, acknowledged. */
import { hasBlocking } from '../../domain/finding/findings';
import { withAdded } from '../../domain/correction/hidden-words';
import { mailableAddress } from '../../domain/contact/email';
import type { Finding } from '../../domain/finding/finding';
import { checkRequest } from '../../domain/request/check-request';
import type { RequestDraft } from '../../domain/request/request-draft';
import { unchangedAnswer } from '../../wording/corrections/unchanged';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { requestStatusLabels } from '../../wording/labels/statuses';
import { unknownCorrection } from '../corrections/unknown-correction';
import { noteStatus } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';

export interface ReceivedRequest {
  readonly draft: RequestDraft;
  readonly findings: readonly Finding[];
  /** What it says that it corrects: see `correctRequest`. */
  readonly correction?: string;
  /** Names the answer it comes from: the same one is never written twice. */
  readonly originKey: string;
}

/** Writes the request and queues its acknowledgement. The same answer delivered again changes nothing. Gives its reference. */
export function receiveRequest(register: Register, ports: Ports, received: ReceivedRequest): string {
  const known = register.where('requests', 'originKey', received.originKey)[0];
  if (known !== undefined) return known.reference;
  const checked = checkRequest({
    draft: { ...received.draft, contactedCompanies: withAdded(undefined, received.draft.contactedCompanies, unchangedAnswer) },
    readingFindings: [...received.findings, ...unknownCorrection(register, received.correction)],
    schools: register.all('schools'),
    trainings: register.all('trainings'),
    locate: ports.gazetteer.locate,
    rules: register.all('rules'),
    today: ports.clock.today(),
    others: register.all('requests'),
  });
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
    action: journalActions.received,
    object: journalObjects.request,
    reference,
    after: requestStatusLabels[status],
  });
  acknowledge(register, ports, reference, isIncomplete, checked.findings);
  return reference;
}

function acknowledge(
  register: Register,
  ports: Ports,
  reference: string,
  isIncomplete: boolean,
  findings: readonly Finding[],
): void {
  const request = register.find('requests', reference);
  const to = mailableAddress(request?.requesterEmail);
  if (request === undefined || to === undefined) return;
  queueMessage(register, ports, {
    template: isIncomplete ? 'request-to-complete' : 'request-received',
    about: reference,
    to,
    context: { request, findings },
    occasion: 'intake',
    departure: 'at-once',
  });
}
