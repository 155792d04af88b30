/** No seat left in one of the stage's weeks, at the offer or at the company as a whole. */
import { fullPeriods } from '../../seats/ask';
import { CAPACITY_LIMITS } from '../../seats/table';
import type { ExclusionRule } from './exclusion';

export const noPlace: ExclusionRule<'no-place'> = {
  code: 'no-place',
  kind: 'capacity',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const { offer, places, ofCompany } = candidate;
    if (offer?.status === 'full') return { weeks: needs.weekNames, places: offer.places ?? 0 };
    if (places === 0 || ofCompany.places === 0) return { weeks: [], places: 0 };
    for (const limit of CAPACITY_LIMITS) {
      const full = fullPeriods(limit, needs, candidate, context.uses);
      if (full) return { weeks: full.periods, places: full.most };
    }
    return undefined;
  },
};
