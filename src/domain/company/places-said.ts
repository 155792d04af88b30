/** How many pupils a company takes at the same time, as its offers say. */
import type { Offer } from '../offer/offer';
import { fold } from '../text/fold';

type Said = Pick<Offer, 'status' | 'places' | 'sector' | 'activities' | 'commune' | 'address' | 'title'>;

/**
 * The sum over its distinct services: an offer with the same title, sector, activities and place as an earlier one says again what that one
 * said, and the last word counts. Offers withdrawn or expired do not count. `undefined` when no offer gives a number.
 * @param offers of one company, in the order they came
 */
export function placesSaid(offers: readonly Said[]): number | undefined {
  const byService = new Map<string, number>();
  for (const { status, places, title, sector, activities, commune, address } of offers) {
    if (places === undefined || status === 'withdrawn' || status === 'expired') continue;
    byService.set([title, sector, [...activities].sort().join(' '), commune, address].map((part) => fold(part ?? '')).join('|'), places);
  }
  return byService.size === 0 ? undefined : [...byService.values()].reduce((sum, places) => sum + places, 0);
}
