/** The link that corrects a request or an offer is sent to whoever filed it. */
import { mailableAddress } from '../../domain/contact/email';
import { fingerprint } from '../../domain/text/fingerprint';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { draftOfRows } from '../../domain/correction/correct-offer-draft';
import { noCorrectionForm, noSenderAddress, notCorrectedAnyMore } from '../../wording/errors/correction-errors';
import { contactOf } from '../companies/contact-of';
import { withToken } from '../with-token';
import type { MessageContext } from '../outbox/compose-message';
import { queuedView } from '../outbox/queued-view';
import { queueMessage } from '../outbox/queue-message';
import { checkOfferIn } from '../offers/check-offer-in';
import type { CorrectableRow, Ports, Register } from '../ports';
import { findingsOf } from '../requests/recheck-request';
import { requireRecord } from '../require-record';
import type { QueuedView } from '../sidebar-views/message-views';
import { problemOf } from '../user-problem';

interface Addressed {
  readonly filed: CorrectableRow;
  readonly context: MessageContext;
  readonly to?: string;
  readonly name: string;
}

/**
 * Queues the link; the message leaves after the usual delay, once for the row as it stands. Throws a UserProblem when the row is
 * closed, when nobody can be written to, and when the form has no place for a correction yet.
 */
export function sendCorrectionLink(register: Register, ports: Ports, reference: string): QueuedView {
  const { filed, context, to, name } =
    register.find('offers', reference) === undefined
      ? ofRequest(register, ports, reference)
      : ofOffer(register, ports, reference);
  if (to === undefined) throw problemOf(noSenderAddress(name));
  const link = ports.formLinks.correctionUrl(filed);
  if (link === undefined) throw problemOf(noCorrectionForm);
  const message = queueMessage(register, ports, {
    template: 'correction-link',
    about: reference,
    to,
    context,
    // Once a day for the row as it stands: a row that has changed has another link.
    occasion: `${ports.clock.today()}.${fingerprint(link)}`,
    departure: 'after-delay',
  });
  return queuedView(ports, [message]);
}

function ofRequest(register: Register, ports: Ports, reference: string): Addressed {
  const request = withToken(register, ports, 'requests', requireRecord(register, 'requests', reference));
  if (CLOSED_REQUEST_STATUSES.includes(request.status)) throw problemOf(notCorrectedAnyMore(reference));
  return {
    filed: { request },
    context: { request, findings: findingsOf(register, ports, request) },
    to: mailableAddress(request.requesterEmail),
    name: request.requesterName ?? reference,
  };
}

function ofOffer(register: Register, ports: Ports, reference: string): Addressed {
  const offer = withToken(register, ports, 'offers', requireRecord(register, 'offers', reference));
  if (offer.status === 'withdrawn') throw problemOf(notCorrectedAnyMore(reference));
  const company = requireRecord(register, 'companies', offer.companyReference);
  const contact = contactOf(register, company.reference);
  const rows = { offer, company, ...(contact === undefined ? {} : { contact }) };
  const { findings } = checkOfferIn(register, ports, draftOfRows(rows));
  return {
    filed: rows,
    context: { ...rows, findings },
    to: mailableAddress(contact?.email) ?? mailableAddress(company.email),
    name: company.name,
  };
}
