/** A company's offer arrives: the company is recognised or added, the offer written once and acknowledged. */
import type { Company } from '../../domain/company/company';
import type { Finding } from '../../domain/finding/finding';
import { checkOffer } from '../../domain/offer/check-offer';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { companyStandingLabels, offerStatusLabels } from '../../wording/labels/statuses';
import { noteStatus } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import type { Patch, Ports, Register } from '../ports';

export interface ReceivedOffer {
  readonly draft: OfferDraft;
  readonly findings: readonly Finding[];
  readonly originKey: string;
}

/** Writes company, contact and offer, and queues the acknowledgement; finishes what an interrupted run began. Gives the offer's reference. */
export function receiveOffer(register: Register, ports: Ports, received: ReceivedOffer): string {
  const known = register.all('offers').find((offer) => offer.originKey === received.originKey);
  const checked = checkOffer({
    draft: received.draft,
    readingFindings: received.findings,
    companies: register.all('companies').filter((company) => company.originKey !== received.originKey),
    schools: register.all('schools'),
    locate: ports.gazetteer.locate,
    today: ports.clock.today(),
  });
  if (known !== undefined) {
    acknowledge(register, ports, known.reference, received.draft, checked.findings);
    return known.reference;
  }
  const toCheck = sentencesOfFindings(checked.findings);
  const companyReference = keepCompany(register, ports, checked, received.originKey);
  keepContact(register, companyReference, checked.contact);
  const reference = register.nextReference('offers');
  const status = checked.findings.some((finding) => finding.severity === 'blocks') ? 'to-check' : 'available';
  register.add('offers', {
    ...checked.offer,
    reference,
    receivedOn: ports.clock.today(),
    status,
    companyReference,
    companyName: register.find('companies', companyReference)?.name,
    placesLeft: checked.offer.places,
    source: 'form',
    toCheck,
    originKey: received.originKey,
  });
  noteStatus(register, ports, { action: journalActions.received, object: journalObjects.offer, reference, after: offerStatusLabels[status] });
  acknowledge(register, ports, reference, received.draft, checked.findings);
  return reference;
}

type Checked = ReturnType<typeof checkOffer>;

/** A company recognised for certain is completed where it was empty; any other becomes a row of its own, marked when it looks like one. */
function keepCompany(register: Register, ports: Ports, checked: Checked, originKey: string): string {
  const begun = register.all('companies').find((company) => company.originKey === originKey);
  if (begun !== undefined) return begun.reference;
  if (checked.knownCompany?.kind === 'certain') {
    const company = checked.knownCompany.company;
    const filled = Object.fromEntries(Object.entries(checked.company).filter(([field, value]) => isEmpty(company[field as keyof Company]) && !isEmpty(value)));
    register.change('companies', company.reference, filled as Patch<'companies'>);
    return company.reference;
  }
  const reference = register.nextReference('companies');
  register.add('companies', { ...checked.company, reference, standing: 'active', source: 'form', toCheck: sentencesOfFindings(checked.findings), originKey });
  noteStatus(register, ports, { action: journalActions.received, object: journalObjects.company, reference, after: companyStandingLabels.active });
  return reference;
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function keepContact(register: Register, companyReference: string, contact: Checked['contact']): void {
  if (contact === undefined) return;
  const known = register.all('contacts').find((other) => other.companyReference === companyReference && (other.email === contact.email || other.name === contact.name));
  if (known === undefined) register.add('contacts', { ...contact, reference: register.nextReference('contacts'), companyReference, isActive: true });
}

function acknowledge(register: Register, ports: Ports, reference: string, draft: OfferDraft, findings: readonly Finding[]): void {
  const offer = register.find('offers', reference);
  const company = offer && register.find('companies', offer.companyReference);
  const contact = register.all('contacts').find((other) => other.companyReference === offer?.companyReference && (draft.contactEmail === undefined || other.email?.toLowerCase() === draft.contactEmail.trim().toLowerCase()));
  const to = contact?.email ?? company?.email;
  if (offer === undefined || company === undefined || to === undefined) return;
  queueMessage(register, ports, { template: 'offer-received', about: reference, to, context: { offer, company, contact, findings }, occasion: 'intake', departure: 'at-once' });
}
