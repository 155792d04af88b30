/** An offer held against the register, by the checks of the form: whichever road it comes by. */
import type { Company } from '../../domain/company/company';
import type { Finding } from '../../domain/finding/finding';
import { checkOffer, type CheckedOffer } from '../../domain/offer/check-offer';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import type { Ports, Register } from '../ports';

export interface OfferCheck {
  /** What was said when it was read. */
  readonly readingFindings?: readonly Finding[];
  /** Those that it may be of; none where its company is known. */
  readonly companies?: readonly Company[];
}

/** Writes nothing. */
export const checkOfferIn = (
  register: Register,
  { clock, gazetteer }: Pick<Ports, 'clock' | 'gazetteer'>,
  draft: OfferDraft,
  { readingFindings = [], companies = [] }: OfferCheck = {},
): CheckedOffer =>
  checkOffer({
    draft,
    readingFindings,
    companies,
    schools: register.all('schools'),
    locate: gazetteer.locate,
    today: clock.today(),
  });
