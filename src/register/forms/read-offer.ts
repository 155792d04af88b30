/** The answers of « Offre d'accueil » as a draft. */
import type { Finding } from '../../domain/finding/finding';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import { fold } from '../../domain/text/fold';
import { minorsPolicyLabels, offerWishLabels, publicLabels, sectorLabels, sizeLabels } from '../../wording/labels/lists';
import { OFFER_SHARING, OFFER_WHEN } from './offer-form';
import { YES_NO_ANSWERS, type Answers } from './read-answers';
import { CORRECTION } from './section-builder';

export function readOffer(answers: Answers): {
  readonly draft: OfferDraft;
  readonly findings: readonly Finding[];
  readonly correction?: string;
} {
  const sector = answers.code('sector', sectorLabels);
  const when = answers.code('when', OFFER_WHEN);
  const isSpan = when === undefined || when === 'span';
  const draft: OfferDraft = {
    companyName: answers.text('companyName'),
    siret: answers.text('siret'),
    address: answers.text('address'),
    postalCode: answers.text('postalCode'),
    commune: answers.text('commune'),
    sector,
    size: answers.code('size', sizeLabels),
    website: answers.text('website'),
    contactName: answers.text('contactName'),
    contactJobTitle: answers.text('contactJobTitle'),
    contactEmail: answers.text('contactEmail'),
    contactPhone: answers.text('contactPhone'),
    signatoryName: answers.text('signatoryName'),
    tutorName: answers.text('tutorName'),
    publics: answers.codes('publics', publicLabels),
    levels: answers.text('levels'),
    minors: answers.code('minors', minorsPolicyLabels),
    regulatedWorkUntil: answers.day('regulatedWorkUntil'),
    // A link may have filled a branch that the person then left for another.
    activities:
      sector !== undefined && answers.text(`activities-${sector}`) !== undefined
        ? answers.ticked(`activities-${sector}`)
        : answers.tickedStarting('activities-'),
    isAllYear: when && when === 'allYear',
    startsOn: isSpan ? answers.day('startsOn') : undefined,
    endsOn: isSpan ? answers.day('endsOn') : undefined,
    weeksText: when === undefined || when === 'weeks' ? answers.text('weeksText') : undefined,
    places: answers.number('places'),
    schedule: answers.text('schedule'),
    otherAddress: answers.text('otherAddress'),
    otherCommune: answers.text('otherCommune'),
    otherPostalCode: answers.text('otherPostalCode'),
    conditions: answers.text('conditions'),
    wishes: answers.codes('wishes', offerWishLabels),
    otherNeed: answers.text('otherNeed'),
    sharing: answers.code('sharing', OFFER_SHARING),
    reservedForSchoolName: answers.text('reservedFor'),
    chosenReservation: answers.meaning('reservedFor'),
    hasConsented: YES_NO_ANSWERS.get(fold(answers.text('consent') ?? '')),
  };
  const correction = answers.text(CORRECTION);
  return { draft, findings: answers.findings, ...(correction === undefined ? {} : { correction }) };
}
