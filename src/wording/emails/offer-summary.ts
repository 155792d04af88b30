/** What was recorded of an offer, line by line, for the host to read again. */
import type { CheckedOffer } from '../../domain/offer/check-offer';
import { minorsPolicyLabels, offerWishLabels, publicLabels, sectorLabels, sizeLabels } from '../labels/lists';
import { sharingLabels } from '../labels/statuses';
import { numericDate, plainDate, plainPeriod, weeksInWords } from '../text/dates';
import { phoneInPairs } from '../text/phones';
import { fr } from '../text/typography';

/** Lines « – Places en même temps : 2 » of what is known; nothing is said of what is not. */
export function offerSummary({ company, contact, offer }: Pick<CheckedOffer, 'company' | 'contact' | 'offer'>): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Organisme', company.name],
    ['SIRET', company.siret],
    ['Adresse', joined([company.address, joined([company.postalCode, company.commune], ' ')], ', ')],
    ['Secteur', company.sector && sectorLabels[company.sector]],
    ['Effectif', company.size && sizeLabels[company.size]],
    [
      'Contact',
      contact && joined([contact.name, contact.jobTitle, contact.phone && phoneInPairs(contact.phone), contact.email], ', '),
    ],
    ['Activités', offer.activities.join(', ')],
    ['Publics', offer.publics.map((item) => publicLabels[item]).join(', ')],
    ['Niveaux ou formations', offer.levels],
    ['Mineurs', offer.minors && minorsPolicyLabels[offer.minors]],
    ['Travaux réglementés déclarés jusqu’au', offer.regulatedWorkUntil && numericDate(offer.regulatedWorkUntil)],
    ['Période', periodInWords(offer)],
    ['Semaines', weeksInWords(offer.weeks)],
    ['Places en même temps', offer.places === undefined ? undefined : String(offer.places)],
    ['Horaires', offer.schedule],
    [
      'Lieu du stage',
      isElsewhere(company, offer) ? joined([offer.address, joined([offer.postalCode, offer.commune], ' ')], ', ') : undefined,
    ],
    ['Conditions', offer.conditions],
    ['Tuteur ou tutrice', offer.tutorName],
    ['Signataire de la convention', offer.signatoryName],
    ['Souhaits', offer.wishes.map((wish) => offerWishLabels[wish]).join(', ')],
    ['Partage', offer.sharing && sharingLabels[offer.sharing]],
  ];
  return lines
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([label, value]) => fr`– ${label} : ${value?.replace(/\s*\n\s*/g, ' / ')}`)
    .join('\n');
}

function periodInWords({ startsOn, endsOn }: CheckedOffer['offer']): string | undefined {
  if (startsOn !== undefined && endsOn !== undefined) return plainPeriod(startsOn, endsOn);
  if (startsOn !== undefined) return fr`à partir du ${plainDate(startsOn)}`;
  return endsOn === undefined ? undefined : fr`jusqu'au ${plainDate(endsOn)}`;
}

const joined = (parts: readonly (string | undefined)[], separator: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);

const isElsewhere = (company: CheckedOffer['company'], offer: CheckedOffer['offer']): boolean =>
  (offer.address ?? offer.commune) !== undefined && (offer.address !== company.address || offer.commune !== company.commune);
