/** The life of a proposition: every status, every event, where it leads, on which condition and with which consequence. */
import type { Lifecycle } from '../lifecycle/lifecycle';

export const PROPOSITION_STATUSES = [
  'to-send',
  'sent',
  'reminded',
  'accepted',
  'confirmed',
  'declined',
  'unanswered',
  'cancelled',
] as const;
export type PropositionStatus = (typeof PROPOSITION_STATUSES)[number];

export const PROPOSITION_EVENTS = [
  'sent',
  'trial-ended',
  'reminded',
  'accepted',
  'declined',
  'call-asked',
  'silence',
  'confirmed',
  'host-withdrew',
  'pupil-withdrew',
  'superseded',
  'request-ended',
  'dates-changed',
  'offer-declined',
  'cancelled',
] as const;
export type PropositionEvent = (typeof PROPOSITION_EVENTS)[number];

export type PropositionGuard =
  /** The pupil has no host yet, and the search goes on. */
  | 'request-seeks'
  /** The first day of the stage is still to come: later, a yes places nobody. */
  | 'stage-ahead'
  /** The days that the host was asked for are still those of the request. */
  | 'dates-hold'
  /** A place each week at the offer, at the company and with the tutor. */
  | 'seat-free'
  /** Age, trainees of a week: what the law forbids. */
  | 'law-allows';

export type PropositionEffect =
  | 'stamp-sent'
  | 'stamp-reminder'
  /** The seat is taken: one more turn of this proposition, the offer's places counted anew. */
  | 'take-seat'
  | 'place-request'
  /** The other hosts that were asked for the same pupil are freed. */
  | 'end-rivals'
  /** The offer's places are counted anew. */
  | 'count-seats'
  /** A message that would still ask the host goes by itself. */
  | 'drop-unsent'
  /** The link can serve no more. */
  | 'retire-token'
  /** With its last waiting host gone, the request is searched again. */
  | 'request-goes-on'
  /** The host is asked again: the request waits for it. */
  | 'request-waits'
  /** The host that held the pupil has left. */
  | 'request-loses-host';

/** Waiting for the host: several may live at once for one request. */
export const LIVE_PROPOSITION_STATUSES: readonly PropositionStatus[] = ['to-send', 'sent', 'reminded'];
/** A seat is taken by acceptance, never by sending. */
export const SEATED_PROPOSITION_STATUSES: readonly PropositionStatus[] = ['accepted', 'confirmed'];

const LIVE = ['to-send', 'sent', 'reminded'] as const;
const SEATED = ['accepted', 'confirmed'] as const;
const ENDED: readonly PropositionEffect[] = ['drop-unsent', 'retire-token', 'request-goes-on'];

export const PROPOSITION_LIFECYCLE: Lifecycle<PropositionStatus, PropositionEvent, PropositionGuard, PropositionEffect> = {
  statuses: PROPOSITION_STATUSES,
  transitions: [
    { event: 'sent', from: ['to-send'], to: 'sent', effects: ['stamp-sent'], byHand: true },
    // What only the animator has read is still to be sent.
    {
      event: 'trial-ended',
      from: ['sent', 'reminded', 'unanswered'],
      to: 'to-send',
      guards: ['request-seeks', 'stage-ahead'],
      effects: ['request-waits'],
    },
    { event: 'reminded', from: ['sent', 'reminded'], to: 'reminded', effects: ['stamp-reminder'], byHand: true },
    {
      event: 'accepted',
      from: [...LIVE, 'declined', 'unanswered'],
      to: 'accepted',
      guards: ['request-seeks', 'stage-ahead', 'dates-hold', 'seat-free', 'law-allows'],
      effects: ['take-seat', 'drop-unsent', 'place-request', 'end-rivals'],
      byHand: true,
    },
    {
      event: 'declined',
      from: [...LIVE, 'unanswered'],
      to: 'declined',
      effects: ['drop-unsent', 'request-goes-on'],
      byHand: true,
    },
    { event: 'call-asked', from: [...LIVE, ...SEATED, 'unanswered'], to: 'same' },
    // Who first refused and then asks to be called has not said no.
    { event: 'call-asked', from: ['declined'], to: 'unanswered' },
    { event: 'silence', from: ['sent', 'reminded'], to: 'unanswered', effects: ['request-goes-on'], byHand: true },
    { event: 'confirmed', from: ['accepted'], to: 'confirmed', byHand: true },
    {
      event: 'host-withdrew',
      from: SEATED,
      to: 'declined',
      effects: ['count-seats', 'request-loses-host'],
      needsReason: true,
      byHand: true,
    },
    { event: 'pupil-withdrew', from: SEATED, to: 'cancelled', effects: ['count-seats', 'retire-token'] },
    { event: 'superseded', from: [...LIVE, 'unanswered'], to: 'cancelled', effects: ['drop-unsent', 'retire-token'] },
    {
      event: 'request-ended',
      from: [...LIVE, ...SEATED, 'unanswered'],
      to: 'cancelled',
      effects: ['count-seats', 'drop-unsent', 'retire-token'],
    },
    { event: 'dates-changed', from: [...LIVE, 'unanswered'], to: 'cancelled', effects: ENDED },
    // The school cannot take what the host offered instead.
    { event: 'offer-declined', from: [...LIVE, 'unanswered'], to: 'cancelled', effects: ENDED },
    { event: 'cancelled', from: [...LIVE, 'unanswered'], to: 'cancelled', effects: ENDED, byHand: true },
    {
      event: 'cancelled',
      from: SEATED,
      to: 'cancelled',
      effects: ['count-seats', 'retire-token', 'request-loses-host'],
      needsReason: true,
      byHand: true,
    },
  ],
};
