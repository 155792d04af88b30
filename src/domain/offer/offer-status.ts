/** The life of an offer: every status, every event, where it leads and with which consequence. */
import type { Lifecycle } from '../lifecycle/lifecycle';

export const OFFER_STATUSES = ['to-check', 'available', 'partly-taken', 'full', 'suspended', 'expired', 'withdrawn'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const OFFER_EVENTS = [
  'verified',
  'found-doubtful',
  'some-taken',
  'all-taken',
  'all-freed',
  'suspended',
  'resumed',
  'dates-passed',
  'withdrawn',
  'renewed',
] as const;
export type OfferEvent = (typeof OFFER_EVENTS)[number];

/** `dates-ahead`: some of its days are still to come. */
export type OfferGuard = 'dates-ahead';
/** `count-seats`: available, partly taken or full is what its seats say, not what a person chooses. */
export type OfferEffect = 'stamp-verified' | 'count-seats';

/** Offers that may be ranked; a full one is listed among the excluded with its weeks. */
export const RANKED_OFFER_STATUSES: readonly OfferStatus[] = ['to-check', 'available', 'partly-taken', 'full'];
/** Statuses that follow from the seats. */
export const SEATED_OFFER_STATUSES = ['available', 'partly-taken', 'full'] as const satisfies readonly OfferStatus[];

export const OFFER_LIFECYCLE: Lifecycle<OfferStatus, OfferEvent, OfferGuard, OfferEffect> = {
  statuses: OFFER_STATUSES,
  transitions: [
    { event: 'verified', from: ['to-check'], to: 'available', effects: ['stamp-verified', 'count-seats'], byHand: true },
    { event: 'found-doubtful', from: SEATED_OFFER_STATUSES, to: 'to-check', byHand: true },
    { event: 'some-taken', from: ['available', 'full'], to: 'partly-taken' },
    { event: 'all-taken', from: ['available', 'partly-taken'], to: 'full' },
    { event: 'all-freed', from: ['partly-taken', 'full'], to: 'available' },
    { event: 'suspended', from: ['to-check', ...SEATED_OFFER_STATUSES], to: 'suspended', byHand: true },
    { event: 'resumed', from: ['suspended'], to: 'available', effects: ['count-seats'], byHand: true },
    { event: 'dates-passed', from: ['to-check', ...SEATED_OFFER_STATUSES, 'suspended'], to: 'expired', byHand: true },
    { event: 'withdrawn', from: ['to-check', ...SEATED_OFFER_STATUSES, 'suspended', 'expired'], to: 'withdrawn', byHand: true },
    {
      event: 'renewed',
      from: ['expired', 'withdrawn'],
      to: 'available',
      guards: ['dates-ahead'],
      effects: ['count-seats'],
      byHand: true,
    },
  ],
};
