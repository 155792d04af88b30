/** Fewest places left over the weeks of a stage. */
import type { Pair } from './pair';

/** Never negative; `undefined` when the host has not said how many pupils it takes. Without dates, the places as a whole. */
export function seatsLeft({ candidate, needs, context }: Pair): number | undefined {
  const { offer, company, places } = candidate;
  if (places === undefined) return undefined;
  const ofOffer = offer && context.seats.ofOffer.get(offer.reference);
  const ofCompany = context.seats.ofCompany.get(company.reference);
  let left = Math.min(places, company.simultaneousPlaces ?? places);
  for (const { week } of needs.weeks) {
    if (offer) left = Math.min(left, places - (ofOffer?.get(week) ?? 0));
    if (company.simultaneousPlaces !== undefined) left = Math.min(left, company.simultaneousPlaces - (ofCompany?.get(week) ?? 0));
  }
  return Math.max(0, left);
}
