/** The life of a request: every status, every event, where it leads, on which condition and with which consequence. */
import type { Lifecycle } from '../lifecycle/lifecycle';

const REQUEST_STATUSES = [
  'new',
  'to-complete',
  'searching',
  'proposed',
  'placed',
  'convention-pending',
  'convention-signed',
  'in-progress',
  'finished',
  'cancelled',
  'unplaced',
  'interrupted',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const REQUEST_EVENTS = [
  'completed',
  'found-incomplete',
  'search-started',
  'host-proposed',
  'all-declined',
  'host-accepted',
  'host-withdrew',
  'host-left',
  'pupil-withdrew',
  'convention-sent',
  'convention-returned',
  'convention-signed',
  'convention-undone',
  'stage-started',
  'stage-ended',
  'stage-interrupted',
  'given-up',
  'cancelled',
  'reopened',
] as const;
export type RequestEvent = (typeof REQUEST_EVENTS)[number];

/**
 * `is-complete`: nothing that the search needs is missing. `host-holds`: a host still holds the pupil. The others compare the
 * stage's days with today.
 */
export type RequestGuard = 'is-complete' | 'host-holds' | 'stage-has-begun' | 'stage-is-over';

export type RequestEffect =
  /** Writes which host holds the pupil. */
  | 'hold-host'
  /** The host's name goes, and with it the day and the convention. */
  | 'release-host'
  | 'make-urgent'
  /** Propositions still waiting, and seats held, end with the request. */
  | 'end-propositions'
  /** Seats still held are withdrawn: the host left, the request goes on. */
  | 'withdraw-seats'
  /** Seats still held go: the pupil leaves, the search goes on. */
  | 'leave-seats'
  /** A stage under way that has lost its host is sought from the next working day on. */
  | 'start-again'
  | 'keep-closing-reason'
  | 'clear-closing-reason'
  | 'convention-sent'
  | 'convention-returned'
  | 'convention-signed'
  | 'convention-undone';

/** Still looking for a host: ranking, proposing and allocating are for these only. */
export const OPEN_REQUEST_STATUSES: readonly RequestStatus[] = ['new', 'searching', 'proposed'];
/** A host holds the pupil, before the stage or during it. */
export const PLACED_REQUEST_STATUSES: readonly RequestStatus[] = [
  'placed',
  'convention-pending',
  'convention-signed',
  'in-progress',
];
/** A host was found for the pupil: also when the stage is over, or was cut short. */
export const wasPlaced = (status: RequestStatus): boolean =>
  PLACED_REQUEST_STATUSES.includes(status) || status === 'finished' || status === 'interrupted';
/** Nothing more is done for it unless somebody takes it up again. */
export const CLOSED_REQUEST_STATUSES: readonly RequestStatus[] = ['finished', 'cancelled', 'unplaced', 'interrupted'];

/** A host holds the pupil and the papers are not signed by all. */
const UNSIGNED_REQUEST_STATUSES = ['placed', 'convention-pending'] as const;
/** A host holds the pupil, who has not begun. */
export const BEFORE_STAGE_STATUSES = [...UNSIGNED_REQUEST_STATUSES, 'convention-signed'] as const;
/** Papers are still to be gathered. */
export const isUnsigned = (status: RequestStatus): boolean =>
  (UNSIGNED_REQUEST_STATUSES as readonly RequestStatus[]).includes(status);

export const REQUEST_LIFECYCLE: Lifecycle<RequestStatus, RequestEvent, RequestGuard, RequestEffect> = {
  statuses: REQUEST_STATUSES,
  transitions: [
    { event: 'completed', from: ['to-complete'], to: 'new', guards: ['is-complete'], byHand: true },
    { event: 'found-incomplete', from: ['new', 'searching'], to: 'to-complete', byHand: true },
    { event: 'search-started', from: ['new', 'to-complete'], to: 'searching', guards: ['is-complete'], byHand: true },
    { event: 'host-proposed', from: ['new', 'searching', 'proposed'], to: 'proposed' },
    { event: 'all-declined', from: ['proposed'], to: 'searching' },
    { event: 'host-accepted', from: ['new', 'searching', 'proposed'], to: 'placed', effects: ['hold-host'] },
    {
      event: 'host-withdrew',
      from: PLACED_REQUEST_STATUSES,
      to: 'searching',
      effects: ['withdraw-seats', 'release-host', 'make-urgent', 'start-again'],
      needsReason: true,
      byHand: true,
    },
    {
      event: 'host-left',
      from: PLACED_REQUEST_STATUSES,
      to: 'searching',
      effects: ['leave-seats', 'release-host', 'make-urgent', 'start-again'],
      needsReason: true,
    },
    { event: 'convention-sent', from: ['placed'], to: 'convention-pending', effects: ['convention-sent'], byHand: true },
    // Late papers: the stage goes on, its convention is still followed.
    { event: 'convention-sent', from: ['convention-pending', 'in-progress'], to: 'same', effects: ['convention-sent'] },
    { event: 'convention-returned', from: ['placed'], to: 'convention-pending', effects: ['convention-returned'] },
    { event: 'convention-returned', from: ['convention-pending', 'in-progress'], to: 'same', effects: ['convention-returned'] },
    {
      event: 'convention-signed',
      from: UNSIGNED_REQUEST_STATUSES,
      to: 'convention-signed',
      effects: ['convention-signed'],
      byHand: true,
    },
    { event: 'convention-signed', from: ['in-progress'], to: 'same', effects: ['convention-signed'] },
    // Ticked by mistake.
    {
      event: 'convention-undone',
      from: ['convention-pending', 'convention-signed'],
      to: 'placed',
      effects: ['convention-undone'],
      byHand: true,
    },
    { event: 'convention-undone', from: ['in-progress'], to: 'same', effects: ['convention-undone'] },
    { event: 'stage-started', from: BEFORE_STAGE_STATUSES, to: 'in-progress', guards: ['stage-has-begun'], byHand: true },
    { event: 'stage-ended', from: ['in-progress'], to: 'finished', guards: ['stage-is-over'], byHand: true },
    {
      event: 'stage-interrupted',
      from: ['in-progress'],
      to: 'interrupted',
      effects: ['end-propositions', 'keep-closing-reason'],
      needsReason: true,
      byHand: true,
    },
    // A review says so once it was over: the host held the pupil, as far as the stage went.
    {
      event: 'stage-interrupted',
      from: ['finished'],
      to: 'interrupted',
      effects: ['keep-closing-reason'],
      needsReason: true,
      byHand: true,
    },
    {
      event: 'stage-ended',
      from: ['interrupted'],
      to: 'finished',
      guards: ['host-holds', 'stage-is-over'],
      effects: ['clear-closing-reason'],
      byHand: true,
    },
    {
      event: 'pupil-withdrew',
      from: BEFORE_STAGE_STATUSES,
      to: 'cancelled',
      effects: ['end-propositions', 'release-host', 'keep-closing-reason'],
      needsReason: true,
    },
    {
      event: 'pupil-withdrew',
      from: ['in-progress'],
      to: 'interrupted',
      effects: ['end-propositions', 'keep-closing-reason'],
      needsReason: true,
    },
    {
      event: 'given-up',
      from: ['new', 'to-complete', 'searching', 'proposed'],
      to: 'unplaced',
      effects: ['end-propositions', 'keep-closing-reason'],
      needsReason: true,
      byHand: true,
    },
    {
      event: 'cancelled',
      from: ['new', 'to-complete', 'searching', 'proposed', ...BEFORE_STAGE_STATUSES],
      to: 'cancelled',
      effects: ['end-propositions', 'release-host', 'keep-closing-reason'],
      needsReason: true,
      byHand: true,
    },
    // Said to be over too early: its host and its seat are as they were.
    { event: 'reopened', from: ['finished'], to: 'in-progress', guards: ['host-holds'], needsReason: true, byHand: true },
    {
      event: 'reopened',
      from: CLOSED_REQUEST_STATUSES.filter((status) => status !== 'finished'),
      to: 'searching',
      effects: ['leave-seats', 'release-host', 'clear-closing-reason'],
      needsReason: true,
      byHand: true,
    },
  ],
};
