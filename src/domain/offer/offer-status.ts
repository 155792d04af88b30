/** The life of an offer. */
import type { LifecycleTable } from '../lifecycle/lifecycle';

export const OFFER_STATUSES = ['to-check', 'available', 'partly-taken', 'full', 'suspended', 'expired', 'withdrawn'] as const;
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export const OFFER_EVENTS = ['verified', 'found-doubtful', 'some-taken', 'all-taken', 'all-freed', 'suspended', 'resumed', 'dates-passed', 'withdrawn', 'renewed'] as const;
export type OfferEvent = (typeof OFFER_EVENTS)[number];

/** Offers that may be ranked; a full one is listed among the excluded with its weeks. */
export const RANKED_OFFER_STATUSES: readonly OfferStatus[] = ['to-check', 'available', 'partly-taken', 'full'];

export const OFFER_LIFECYCLE: LifecycleTable<OfferStatus, OfferEvent> = {
  'to-check': { verified: 'available', 'some-taken': 'partly-taken', 'all-taken': 'full', suspended: 'suspended', 'dates-passed': 'expired', withdrawn: 'withdrawn' },
  available: { 'found-doubtful': 'to-check', 'some-taken': 'partly-taken', 'all-taken': 'full', suspended: 'suspended', 'dates-passed': 'expired', withdrawn: 'withdrawn' },
  'partly-taken': { 'some-taken': 'partly-taken', 'all-taken': 'full', 'all-freed': 'available', suspended: 'suspended', 'dates-passed': 'expired', withdrawn: 'withdrawn' },
  full: { 'some-taken': 'partly-taken', 'all-taken': 'full', 'all-freed': 'available', suspended: 'suspended', 'dates-passed': 'expired', withdrawn: 'withdrawn' },
  suspended: { resumed: 'available', withdrawn: 'withdrawn', 'dates-passed': 'expired' },
  expired: { renewed: 'available', withdrawn: 'withdrawn' },
  withdrawn: { renewed: 'available' },
};
