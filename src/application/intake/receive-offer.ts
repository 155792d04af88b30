/** A company's offer arrives: the company is recognised or added, the offer written once and acknowledged. */
import type { Contact } from '../../domain/company/contact';
import { mailableAddress } from '../../domain/contact/email';
import type { Finding } from '../../domain/finding/finding';
import { statusOfReceivedOffer } from '../../domain/finding/findings';
import type { CheckedOffer } from '../../domain/offer/check-offer';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import { fold } from '../../domain/text/fold';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import { journalActions } from '../../wording/labels/journal';
import { unknownCorrection } from '../corrections/unknown-correction';
import { queueMessage } from '../outbox/queue-message';
import { checkOfferIn } from '../offers/check-offer-in';
import type { Ports, Register } from '../ports';
import { addOffer } from './add-offer';
import { companiesToRecognise, keepCompany, keepContact } from './keep-company';

export interface ReceivedOffer {
  readonly draft: OfferDraft;
  readonly findings: readonly Finding[];
  /** What it says that it corrects: see `correctOffer`. */
  readonly correction?: string;
  readonly originKey: string;
  /** Taken by the animator and not by the form: the host is written to only when the animator says so. */
  readonly byPhone?: { readonly isAcknowledged: boolean };
}

/** What the checks make of it; writes nothing. */
export const checkReceivedOffer = (register: Register, ports: Ports, received: ReceivedOffer): CheckedOffer =>
  checkOfferIn(register, ports, received.draft, {
    readingFindings: [...received.findings, ...unknownCorrection(register, received.correction)],
    companies: companiesToRecognise(register, received.originKey),
  });

/**
 * Writes company, contact and offer, and queues the acknowledgement. The same answer delivered again changes nothing. Gives the
 * offer's reference.
 */
export function receiveOffer(register: Register, ports: Ports, received: ReceivedOffer): string {
  const known = register.where('offers', 'originKey', received.originKey)[0];
  if (known !== undefined) return known.reference;
  const checked = checkReceivedOffer(register, ports, received);
  const isByPhone = received.byPhone !== undefined;
  const source = isByPhone ? 'animator' : 'form';
  const toCheck = sentencesOfFindings(checked.findings);
  const companyReference = keepCompany(register, ports, checked, received.originKey, source);
  const companyName = register.find('companies', companyReference)?.name;
  keepContact(register, companyReference, checked.contact);
  const reference = addOffer(register, ports, {
    offer: checked.offer,
    companyReference,
    companyName,
    status: statusOfReceivedOffer(checked.findings),
    source,
    token: ports.tokens.next(),
    toCheck,
    originKey: received.originKey,
    action: isByPhone ? journalActions.takenByPhone : journalActions.received,
  });
  if (received.byPhone?.isAcknowledged !== false)
    acknowledge(register, ports, reference, { ...received, findings: checked.findings });
  return reference;
}

/** The person who has just filed the offer: by address and name, since two people may share one mailbox, else by one of them. */
function filerOf(
  register: Register,
  companyReference: string | undefined,
  { contactEmail, contactName }: OfferDraft,
): Contact | undefined {
  const address = mailableAddress(contactEmail);
  const people = register.all('contacts').filter((contact) => contact.companyReference === companyReference && contact.isActive);
  const isNamed = ({ name }: Contact): boolean => contactName !== undefined && fold(name) === fold(contactName);
  const writes = ({ email }: Contact): boolean => address !== undefined && mailableAddress(email) === address;
  return people.find((contact) => isNamed(contact) && writes(contact)) ?? people.find(writes) ?? people.find(isNamed);
}

function acknowledge(
  register: Register,
  ports: Ports,
  reference: string,
  { draft, findings, byPhone }: Pick<ReceivedOffer, 'draft' | 'findings' | 'byPhone'>,
): void {
  const offer = register.find('offers', reference);
  const company = offer && register.find('companies', offer.companyReference);
  const contact = filerOf(register, offer?.companyReference, draft);
  // To the address just given: what the register had may be out of use.
  const to = mailableAddress(draft.contactEmail) ?? mailableAddress(contact?.email) ?? mailableAddress(company?.email);
  if (offer === undefined || company === undefined || to === undefined) return;
  queueMessage(register, ports, {
    template: 'offer-received',
    about: reference,
    to,
    context: { offer, company, contact, findings },
    occasion: 'intake',
    departure: byPhone === undefined ? 'at-once' : 'after-delay',
  });
}
