/** Offers whose last day is past are no longer offered. */
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import { OFFER_LIFECYCLE } from '../../domain/offer/offer-status';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { offerStatusLabels } from '../../wording/labels/statuses';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';

export function expireOffers(register: Register, ports: Ports): void {
  const today = ports.clock.today();
  for (const offer of register.all('offers')) {
    const status = offer.endsOn !== undefined && offer.endsOn < today ? statusAfter(OFFER_LIFECYCLE, offer.status, 'dates-passed') : undefined;
    if (status === undefined) continue;
    register.change('offers', offer.reference, { status });
    noteInJournal(register, ports, { action: journalActions.statusChanged, object: journalObjects.offer, reference: offer.reference, before: offerStatusLabels[offer.status], after: offerStatusLabels[status] });
  }
}
