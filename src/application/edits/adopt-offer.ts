/** An offer that a person typed by hand: its company is found, and the checks of the form say whether it may be proposed. */
import type { Company } from '../../domain/company/company';
import { isSameName } from '../../domain/company/same-company';
import type { Offer } from '../../domain/offer/offer';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { sentencesOfFindings } from '../../wording/findings/sentences-of-findings';
import { adoptTexts, editTexts } from '../../wording/labels/edits';
import { contactOf } from '../companies/contact-of';
import { keptRow } from '../intake/keep-company';
import { beBorn } from '../lifecycle/be-born';
import { checkOfferIn } from '../offers/check-offer-in';
import type { Ports, Register } from '../ports';

/** The company that the row names: by its reference, else by a name that one company alone bears. Nothing is guessed. */
function companyOf(register: Register, { companyReference, companyName }: Offer): Company | undefined {
  const named = register.find('companies', companyReference);
  if (named !== undefined || (companyReference ?? '') !== '' || companyName === undefined) return named;
  const alike = register
    .all('companies')
    .filter(
      ({ name, tradeName, standing }) =>
        standing !== 'closed' &&
        (isSameName(name, companyName) || (tradeName !== undefined && isSameName(tradeName, companyName))),
    );
  return alike.length === 1 ? alike[0] : undefined;
}

export function adoptOffer(register: Register, ports: Ports, reference: string): string[] {
  const offer = register.find('offers', reference)!;
  const named = companyOf(register, offer);
  // A row that was merged away stands for the one that stays; one that is closed for good leads nowhere.
  const company = named?.standing === 'closed' ? keptRow(register, named) : named;
  const contact = company && contactOf(register, company.reference);
  const place = offer.commune === undefined && offer.postalCode === undefined ? company : offer;
  const { offer: fields, findings } = checkOfferIn(register, ports, {
    ...offer,
    activities: offer.activities,
    companyName: offer.companyName ?? company?.name,
    commune: place?.commune,
    postalCode: place?.postalCode,
    contactName: contact?.name,
    contactEmail: contact?.email ?? company?.email,
    contactPhone: contact?.phone ?? company?.phone,
  });
  const unknown =
    company === undefined
      ? [
          named !== undefined
            ? editTexts.closedCompany(named.reference, named.name)
            : adoptTexts.whichCompany(offer.companyName ?? offer.companyReference),
        ]
      : [];
  const toCheck = [...unknown, sentencesOfFindings(findings)].filter((text) => text !== undefined && text !== '').join('\n');
  register.change('offers', reference, {
    receivedOn: offer.receivedOn ?? ports.clock.today(),
    source: offer.source,
    placesLeft: offer.places,
    toCheck: toCheck === '' ? undefined : toCheck,
    ...(fields.point === undefined ? {} : { commune: fields.commune, postalCode: fields.postalCode, point: fields.point }),
    ...(company === undefined ? {} : { companyReference: company.reference, companyName: offer.companyName ?? company.name }),
  });
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  beBorn(register, ports, 'offers', reference, unknown.length + blocking.length > 0 ? 'to-check' : 'available');
  return [...unknown, ...blocking.map(sentenceOfFinding)];
}
