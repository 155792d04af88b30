/** The card of an offer: what it gives, its weeks, the requests it would suit. */
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { mondayOfWeek } from '../../domain/calendar/iso-week';
import { OFFER_LIFECYCLE } from '../../domain/offer/offer-status';
import { offerStatusLabels } from '../../wording/labels/statuses';
import { offerLines } from '../../wording/sidebar/card-sentences';
import { shortDayAndMonth, weekLabel } from '../../wording/text/dates';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import { openWeeks, seatsTaken } from '../propositions/free-seats';
import { requireRecord } from '../require-record';
import type { OfferCardView } from '../sidebar-views/host-card-views';
import { findingLines } from './request-card';
import { suitedRequests } from './suited-requests';

const SHOWN_WEEKS = 16;

export function offerCard(register: Register, ports: Ports, reference: string): OfferCardView {
  const offer = requireRecord(register, 'offers', reference);
  const taken = seatsTaken(register, reference);
  const places = offer.places ?? 0;
  return {
    reference,
    status: offer.status,
    statusLabel: offerStatusLabels[offer.status],
    companyReference: offer.companyReference,
    companyName: offer.companyName ?? offer.companyReference,
    lines: offerLines(offer),
    findings: findingLines(offer.toCheck),
    weeks: openWeeks(offer, ports.clock.today())
      .slice(0, SHOWN_WEEKS)
      .map((week) => ({
        label: `${weekLabel(week)} (${shortDayAndMonth(mondayOfWeek(week))})`,
        left: Math.max(0, places - (taken.get(week) ?? 0)),
        places,
      })),
    requests: suitedRequests([reference], matchContextOf(register, ports.clock.today())),
    may: {
      verify: mayHappen(OFFER_LIFECYCLE, offer.status, 'verified'),
      suspend: mayHappen(OFFER_LIFECYCLE, offer.status, 'suspended'),
      resume: mayHappen(OFFER_LIFECYCLE, offer.status, 'resumed'),
    },
  };
}
