/** No seat left in one of the stage's weeks, at the offer or at the company as a whole. */
import type { IsoWeek } from '../../calendar/iso-week';
import type { SeatsByWeek } from '../seats';
import { COMPANY_PLACES, fullWeeks } from '../shared-limits';
import type { StageWeek } from '../stage-weeks';
import type { ExclusionRule } from './exclusion';

const fullWeeksOfOffer = (weeks: readonly StageWeek[], places: number | undefined, seats: SeatsByWeek | undefined): IsoWeek[] => {
  if (places === undefined || !seats) return [];
  return weeks.filter(({ week }) => (seats.get(week) ?? 0) >= places).map(({ week }) => week);
};

export const noPlace: ExclusionRule<'no-place'> = {
  code: 'no-place',
  kind: 'capacity',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const { offer } = candidate;
    if (offer?.status === 'full') return { weeks: needs.weeks.map(({ week }) => week), places: offer.places ?? 0 };
    if (candidate.places !== undefined && candidate.places <= 0) return { weeks: [], places: 0 };
    if (offer) {
      const weeks = fullWeeksOfOffer(needs.weeks, offer.places, context.seats.ofOffer.get(offer.reference));
      if (weeks.length > 0) return { weeks, places: offer.places ?? 0 };
    }
    const full = fullWeeks(COMPANY_PLACES, needs, candidate, context.seats);
    return full && { weeks: full.weeks, places: full.most };
  },
};
