/** What an offer's seats say of it: its status, the places left, and whether a number of places typed by hand can be. */
import type { IsoDate } from '../../calendar/iso-date';
import { weekOf, weeksBetween, type IsoWeek } from '../../calendar/iso-week';
import type { Finding } from '../../finding/finding';
import { blocking, warning } from '../../finding/findings';
import type { Offer } from '../../offer/offer';
import type { OfferStatus } from '../../offer/offer-status';
import { readableCount, readableOffer } from '../pool/readable';
import type { UseByPeriod } from './use-period';

/** Weeks on which the offer is open, from today's on; none when its dates are not known. */
export function openWeeks(offer: Offer, today: IsoDate): IsoWeek[] {
  const { startsOn, endsOn, weeks } = readableOffer(offer);
  if (startsOn === undefined || endsOn === undefined) return [];
  return weeksBetween(startsOn < today ? today : startsOn, endsOn).filter((week) => weeks.length === 0 || weeks.includes(week));
}

export interface OfferBySeats {
  readonly status: Extract<OfferStatus, 'available' | 'partly-taken' | 'full'>;
  /** Fewest places left over the weeks still to come; `undefined` when the places are not known. */
  readonly placesLeft?: number;
}

/**
 * `full` when no week still to come has a place left, `partly-taken` when a seat of these weeks is taken, else `available`.
 * An offer without dates, or without places, is never full.
 * @param seats pupils of the offer by week
 */
export function offerStatusBySeats(offer: Offer, seats: UseByPeriod, today: IsoDate): OfferBySeats {
  const places = readableCount(offer.places);
  const thisWeek = weekOf(today);
  const open = openWeeks(offer, today);
  const weeks = open.length > 0 ? open : [...seats.keys()].filter((week) => week >= thisWeek);
  const taken = weeks.map((week) => seats.get(week) ?? 0);
  const isTaken = [...seats].some(([week, pupils]) => week >= thisWeek && pupils > 0);
  if (places === undefined) return { status: isTaken ? 'partly-taken' : 'available' };
  const left = taken.map((pupils) => Math.max(0, places - pupils));
  const isFull = open.length > 0 && left.every((free) => free === 0);
  return { status: isFull ? 'full' : isTaken ? 'partly-taken' : 'available', placesLeft: Math.min(places, ...left) };
}

/** The bounds of the form. */
const MOST_PLACES = 200;

/**
 * Places typed by hand: a whole number within bounds blocks when it is not; fewer than the seats taken is for the animator to
 * look at, since a host may well take a place back. An empty cell is no finding here: the places are then to be asked.
 * @param seats pupils there by week: of the offer, or of the company as a whole
 * @param least 1 for an offer; 0 for a company, which may take nobody
 */
export function checkPlaces(
  places: number | undefined,
  seats: UseByPeriod,
  today: IsoDate,
  { field = 'places', least = 1 }: { readonly field?: string; readonly least?: 0 | 1 } = {},
): Finding[] {
  if (places === undefined) return [];
  if (!Number.isInteger(places) || places < least || places > MOST_PLACES)
    return [blocking('invalid-number', { field, value: String(places), min: least, max: MOST_PLACES })];
  const short = [...seats]
    .filter(([week, taken]) => week >= weekOf(today) && taken > places)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (short.length === 0) return [];
  return [
    warning('places-below-seats', {
      field,
      places,
      taken: Math.max(...short.map(([, taken]) => taken)),
      firstWeek: short[0]![0],
      lastWeek: short[short.length - 1]![0],
    }),
  ];
}
