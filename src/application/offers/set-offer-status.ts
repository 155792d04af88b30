/** The animator verifies, suspends or resumes an offer. */
import { statusAfter } from '../../domain/lifecycle/lifecycle';
import { OFFER_LIFECYCLE, type OfferEvent } from '../../domain/offer/offer-status';
import { notInThisStatus } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { offerStatusLabels } from '../../wording/labels/statuses';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';

/** Throws a UserProblem when the offer's status does not know the event. */
export function setOfferStatus(register: Register, ports: Ports, reference: string, event: Extract<OfferEvent, 'verified' | 'suspended' | 'resumed'>): void {
  const offer = requireRecord(register, 'offers', reference);
  const status = statusAfter(OFFER_LIFECYCLE, offer.status, event);
  if (status === undefined) {
    const { message, advice } = notInThisStatus(reference, offerStatusLabels[offer.status]);
    throw new UserProblem(message, advice);
  }
  register.change('offers', reference, { status, ...(event === 'verified' ? { verifiedOn: ports.clock.today() } : {}) });
  noteInJournal(register, ports, { action: journalActions.statusChanged, object: journalObjects.offer, reference, before: offerStatusLabels[offer.status], after: offerStatusLabels[status] });
}
