/** No seat left in one of the stage's weeks, at the offer or at the company as a whole. */
import type { IsoWeek } from '../../calendar/iso-week';
import type { SeatsByWeek } from '../seats';
import type { StageWeek } from '../stage-weeks';
import type { ExclusionRule } from './exclusion';

const fullWeeks = (weeks: readonly StageWeek[], places: number | undefined, seats: SeatsByWeek | undefined): IsoWeek[] => {
  if (places === undefined || !seats) return [];
  return weeks.filter(({ week }) => (seats.get(week) ?? 0) >= places).map(({ week }) => week);
};

export const noPlace: ExclusionRule<'no-place'> = {
  code: 'no-place',
  kind: 'capacity',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const { offer, company } = candidate;
    if (offer?.status === 'full') return { weeks: needs.weeks.map(({ week }) => week), places: offer.places ?? 0 };
    if (candidate.places !== undefined && candidate.places <= 0) return { weeks: [], places: 0 };
    if (offer) {
      const weeks = fullWeeks(needs.weeks, offer.places, context.seats.ofOffer.get(offer.reference));
      if (weeks.length > 0) return { weeks, places: offer.places ?? 0 };
    }
    const weeks = fullWeeks(needs.weeks, company.simultaneousPlaces, context.seats.ofCompany.get(company.reference));
    return weeks.length > 0 ? { weeks, places: company.simultaneousPlaces ?? 0 } : undefined;
  },
};
