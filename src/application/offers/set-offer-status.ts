/** The animator verifies, suspends or resumes an offer. */
import type { OfferEvent } from '../../domain/offer/offer-status';
import { applyEvent } from '../lifecycle/apply-event';
import type { Ports, Register } from '../ports';

/** Throws a UserProblem when the offer's status does not know the event. */
export const setOfferStatus = (
  register: Register,
  ports: Ports,
  reference: string,
  event: Extract<OfferEvent, 'verified' | 'suspended' | 'resumed'>,
): void => applyEvent(register, ports, { table: 'offers', reference, event });
