/** The life of a request: every status, every event, where it leads. */
import type { LifecycleTable } from '../lifecycle/lifecycle';

export const REQUEST_STATUSES = [
  'new', 'to-complete', 'searching', 'proposed', 'placed', 'convention-pending', 'convention-signed', 'in-progress', 'finished',
  'cancelled', 'unplaced', 'interrupted',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const REQUEST_EVENTS = [
  'completed', 'found-incomplete', 'search-started', 'host-proposed', 'all-declined', 'host-accepted', 'host-withdrew', 'pupil-withdrew',
  'convention-sent', 'convention-signed', 'stage-started', 'stage-ended', 'stage-interrupted', 'given-up', 'cancelled', 'reopened',
] as const;
export type RequestEvent = (typeof REQUEST_EVENTS)[number];

/** Still looking for a host: ranking, proposing and allocating are for these only. */
export const OPEN_REQUEST_STATUSES: readonly RequestStatus[] = ['new', 'searching', 'proposed'];

export const REQUEST_LIFECYCLE: LifecycleTable<RequestStatus, RequestEvent> = {
  new: { 'found-incomplete': 'to-complete', 'search-started': 'searching', 'host-proposed': 'proposed', 'given-up': 'unplaced', cancelled: 'cancelled' },
  'to-complete': { completed: 'new', 'search-started': 'searching', 'given-up': 'unplaced', cancelled: 'cancelled' },
  searching: { 'found-incomplete': 'to-complete', 'host-proposed': 'proposed', 'host-accepted': 'placed', 'given-up': 'unplaced', cancelled: 'cancelled' },
  proposed: { 'host-proposed': 'proposed', 'all-declined': 'searching', 'host-accepted': 'placed', 'given-up': 'unplaced', cancelled: 'cancelled' },
  placed: { 'convention-sent': 'convention-pending', 'convention-signed': 'convention-signed', 'stage-started': 'in-progress', 'host-withdrew': 'searching', 'pupil-withdrew': 'cancelled', cancelled: 'cancelled' },
  'convention-pending': { 'convention-signed': 'convention-signed', 'stage-started': 'in-progress', 'host-withdrew': 'searching', 'pupil-withdrew': 'cancelled', cancelled: 'cancelled' },
  'convention-signed': { 'stage-started': 'in-progress', 'host-withdrew': 'searching', 'pupil-withdrew': 'cancelled', cancelled: 'cancelled' },
  'in-progress': { 'stage-ended': 'finished', 'stage-interrupted': 'interrupted', 'host-withdrew': 'searching', 'pupil-withdrew': 'interrupted' },
  finished: { reopened: 'searching' },
  cancelled: { reopened: 'searching' },
  unplaced: { reopened: 'searching' },
  interrupted: { reopened: 'searching' },
};
