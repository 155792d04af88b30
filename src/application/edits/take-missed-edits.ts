/**
 * What people typed and no trigger has followed: on a telephone, while the triggers were off, or by a run that was broken off.
 */
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { takeHandStatuses } from '../lifecycle/take-hand-statuses';
import { inOneAction } from '../lifecycle/apply-event';
import { countSeatsOfOffer } from '../offers/count-seats';
import type { Ports, Register } from '../ports';
import { seatsOfOffer } from '../propositions/free-seats';
import { followEdit } from './follow-edit';

/**
 * Finds by what the register says that an edit was not followed, and follows it: statuses, dates, places. Done again it changes
 * nothing.
 */
export function takeMissedEdits(register: Register, ports: Ports): void {
  takeHandStatuses(register, ports);
  for (const reference of withOtherDates(register)) followEdit(register, ports, 'requests', reference, 'startsOn');
  const miscounted = withOtherSeats(register, ports);
  if (miscounted.length > 0)
    inOneAction(register, ports, (scope) => {
      for (const reference of miscounted) countSeatsOfOffer(scope, reference);
    });
}

/** Requests whose hosts were asked for, or hold, other days. */
function withOtherDates(register: Register): readonly string[] {
  const open = new Set([...LIVE_PROPOSITION_STATUSES, ...SEATED_PROPOSITION_STATUSES]);
  const differing = register.all('propositions').filter(({ status, requestReference, startsOn, endsOn }) => {
    const request = open.has(status) ? register.find('requests', requestReference) : undefined;
    return (
      request !== undefined &&
      startsOn !== undefined &&
      endsOn !== undefined &&
      (startsOn !== request.startsOn || endsOn !== request.endsOn)
    );
  });
  return [...new Set(differing.map(({ requestReference }) => requestReference))];
}

/** Offers whose row does not say what their seats say. */
const withOtherSeats = (register: Register, { clock }: Pick<Ports, 'clock'>): readonly string[] =>
  register
    .all('offers')
    .filter((offer) => offer.placesLeft !== seatsOfOffer(register, offer, clock.today()).placesLeft)
    .map(({ reference }) => reference);
