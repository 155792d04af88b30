/** Sectors whose work is alike: a host of one gets part of the credit for a request in the other. */
import type { Sector } from '../../training/sector';

/** Pairs with their credit, 0–100, the same both ways; a pair that is absent is unrelated. */
const PAIRS: readonly (readonly [Sector, Sector, number])[] = [
  ['hospitality', 'food-trades', 70],
  ['food-trades', 'food-industry', 70],
  ['social-care', 'health', 70],
  ['social-care', 'childhood', 60],
  ['building', 'electricity-energy', 60],
  ['building', 'wood', 60],
  ['law-management', 'public-service', 60],
  ['law-management', 'banking-insurance', 60],
  ['communication', 'culture', 60],
  ['manufacturing', 'electricity-energy', 50],
  ['manufacturing', 'vehicles', 50],
  ['manufacturing', 'food-industry', 50],
  ['manufacturing', 'wood', 40],
  ['computing', 'electricity-energy', 50],
  ['computing', 'communication', 50],
  ['retail', 'food-trades', 50],
  ['retail', 'logistics', 50],
  ['retail', 'beauty', 40],
  ['retail', 'banking-insurance', 40],
  ['retail', 'crafts-fashion', 40],
  ['logistics', 'vehicles', 40],
  ['hospitality', 'sport-tourism', 50],
  ['childhood', 'sport-tourism', 50],
  ['childhood', 'public-service', 50],
  ['public-service', 'security', 50],
  ['public-service', 'environment', 50],
  ['public-service', 'social-care', 40],
  ['culture', 'sport-tourism', 50],
  ['culture', 'crafts-fashion', 50],
  ['crafts-fashion', 'wood', 40],
  ['environment', 'agriculture', 50],
  ['environment', 'health', 40],
  ['agriculture', 'food-industry', 50],
];

const CREDITS = new Map<Sector, Map<Sector, number>>();
const note = (one: Sector, other: Sector, credit: number): void => {
  CREDITS.set(one, (CREDITS.get(one) ?? new Map<Sector, number>()).set(other, credit));
};
for (const [one, other, credit] of PAIRS) {
  note(one, other, credit);
  note(other, one, credit);
}

/** Credit 0–100 of a host's sector for a wanted one: 100 for the same, 0 for an unrelated one. */
export const sectorCredit = (wanted: Sector, offered: Sector): number =>
  wanted === offered ? 100 : (CREDITS.get(wanted)?.get(offered) ?? 0);
