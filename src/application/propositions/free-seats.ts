/** Places of an offer left week by week, and what the offer's row says of them. */
import { weeksBetween, type IsoWeek } from '../../domain/calendar/iso-week';
import type { IsoDate } from '../../domain/calendar/iso-date';
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import type { Offer } from '../../domain/offer/offer';
import { OFFER_LIFECYCLE } from '../../domain/offer/offer-status';
import type { Proposition } from '../../domain/proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Register } from '../ports';

/** Places taken at an offer in each civil week, by the propositions that hold a seat. */
export function seatsTaken(propositions: readonly Proposition[], offerReference: string): ReadonlyMap<IsoWeek, number> {
  const taken = new Map<IsoWeek, number>();
  for (const proposition of propositions) {
    if (proposition.offerReference !== offerReference || !SEATED_PROPOSITION_STATUSES.includes(proposition.status)) continue;
    if (proposition.startsOn === undefined) continue;
    for (const week of weeksBetween(proposition.startsOn, proposition.endsOn ?? proposition.startsOn)) taken.set(week, (taken.get(week) ?? 0) + 1);
  }
  return taken;
}

/** Weeks on which the offer is open, from today's on. */
export function openWeeks(offer: Offer, today: IsoDate): IsoWeek[] {
  if (offer.startsOn === undefined || offer.endsOn === undefined) return [];
  const first = offer.startsOn < today ? today : offer.startsOn;
  return weeksBetween(first, offer.endsOn).filter((week) => offer.weeks.length === 0 || offer.weeks.includes(week));
}

/** Is there a place at the offer on every week of the proposition, and has the pupil no other host on these dates? */
export function isFreeFor(register: Register, proposition: Proposition, today: IsoDate): boolean {
  const propositions = register.all('propositions');
  const overlaps = propositions.some((other) =>
    other.reference !== proposition.reference && other.requestReference === proposition.requestReference && SEATED_PROPOSITION_STATUSES.includes(other.status) &&
    (other.startsOn ?? '') <= (proposition.endsOn ?? '9999') && (proposition.startsOn ?? '') <= (other.endsOn ?? '9999'));
  if (overlaps) return false;
  const offer = proposition.offerReference === undefined ? undefined : register.find('offers', proposition.offerReference);
  if (offer?.places === undefined || proposition.startsOn === undefined) return true;
  const taken = seatsTaken(propositions, offer.reference);
  const first = proposition.startsOn < today ? today : proposition.startsOn;
  return weeksBetween(first, proposition.endsOn ?? proposition.startsOn).every((week) => (taken.get(week) ?? 0) < offer.places!);
}

/** Brings the offer's row up to date with its seats. */
export function refreshOffer(register: Register, offerReference: string | undefined, today: IsoDate): void {
  const offer = offerReference === undefined ? undefined : register.find('offers', offerReference);
  if (offer?.places === undefined) return;
  const taken = seatsTaken(register.all('propositions'), offer.reference);
  const left = openWeeks(offer, today).map((week) => Math.max(0, offer.places! - (taken.get(week) ?? 0)));
  const fewest = left.length === 0 ? offer.places : Math.min(...left);
  const isFull = left.length > 0 && left.every((places) => places === 0);
  const event = isFull ? 'all-taken' : taken.size > 0 ? 'some-taken' : 'all-freed';
  register.change('offers', offer.reference, { placesLeft: fewest, status: statusAfter(OFFER_LIFECYCLE, offer.status, event) ?? offer.status });
}
