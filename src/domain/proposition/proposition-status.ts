/** The life of a proposition. */
import type { LifecycleTable } from '../lifecycle/lifecycle';

export const PROPOSITION_STATUSES = ['to-send', 'sent', 'reminded', 'accepted', 'confirmed', 'declined', 'unanswered', 'cancelled'] as const;
export type PropositionStatus = (typeof PROPOSITION_STATUSES)[number];

export const PROPOSITION_EVENTS = [
  'sent', 'reminded', 'accepted', 'declined', 'call-asked', 'silence', 'confirmed', 'host-withdrew', 'pupil-withdrew', 'cancelled',
] as const;
export type PropositionEvent = (typeof PROPOSITION_EVENTS)[number];

/** Waiting for the host: several may live at once for one request. */
export const LIVE_PROPOSITION_STATUSES: readonly PropositionStatus[] = ['to-send', 'sent', 'reminded'];
/** A seat is taken by acceptance, never by sending. */
export const SEATED_PROPOSITION_STATUSES: readonly PropositionStatus[] = ['accepted', 'confirmed'];

export const PROPOSITION_LIFECYCLE: LifecycleTable<PropositionStatus, PropositionEvent> = {
  'to-send': { sent: 'sent', accepted: 'accepted', declined: 'declined', 'call-asked': 'to-send', cancelled: 'cancelled' },
  sent: { reminded: 'reminded', accepted: 'accepted', declined: 'declined', 'call-asked': 'sent', silence: 'unanswered', cancelled: 'cancelled' },
  reminded: { reminded: 'reminded', accepted: 'accepted', declined: 'declined', 'call-asked': 'reminded', silence: 'unanswered', cancelled: 'cancelled' },
  accepted: { confirmed: 'confirmed', 'host-withdrew': 'declined', 'pupil-withdrew': 'cancelled', cancelled: 'cancelled' },
  confirmed: { 'host-withdrew': 'declined', 'pupil-withdrew': 'cancelled', cancelled: 'cancelled' },
  declined: { accepted: 'accepted' },
  unanswered: { accepted: 'accepted', declined: 'declined', 'call-asked': 'unanswered' },
  cancelled: {},
};
