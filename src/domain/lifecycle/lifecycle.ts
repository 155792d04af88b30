/** State machines as tables: what may follow what, on which conditions and with which consequences. */

/** One row: an event, the statuses in which it may happen, and the one that it leads to. */
export interface Transition<
  Status extends string,
  Event extends string,
  Guard extends string = string,
  Effect extends string = string,
> {
  readonly event: Event;
  readonly from: readonly Status[];
  /** `same`: the event happens and the status stays. */
  readonly to: Status | 'same';
  /** Conditions beyond the status; each is judged, so that a person reads all reasons at once. */
  readonly guards?: readonly Guard[];
  /** What follows from it, in this order. */
  readonly effects?: readonly Effect[];
  /** The event is recorded with a reason given by a person. */
  readonly needsReason?: true;
  /** A person may choose the status in its cell: this is the event that leads there. */
  readonly byHand?: true;
}

export interface Lifecycle<
  Status extends string,
  Event extends string,
  Guard extends string = string,
  Effect extends string = string,
> {
  /** In the order of the list that people see. */
  readonly statuses: readonly Status[];
  readonly transitions: readonly Transition<Status, Event, Guard, Effect>[];
}

/** The row of the event in that status, or `undefined` when the event is not for it. */
export const transitionOf = <Status extends string, Event extends string, Guard extends string, Effect extends string>(
  lifecycle: Lifecycle<Status, Event, Guard, Effect>,
  status: Status,
  event: Event,
): Transition<Status, Event, Guard, Effect> | undefined =>
  lifecycle.transitions.find((row) => row.event === event && row.from.includes(status));

/** May the event happen in that status, its guards apart? */
export const mayHappen = <Status extends string, Event extends string>(
  lifecycle: Lifecycle<Status, Event>,
  status: Status,
  event: Event,
): boolean => transitionOf(lifecycle, status, event) !== undefined;

/** The event that a person means by choosing the second status in the cell of an object that has the first. */
export const transitionByHand = <Status extends string, Event extends string, Guard extends string, Effect extends string>(
  lifecycle: Lifecycle<Status, Event, Guard, Effect>,
  from: Status,
  to: Status,
): Transition<Status, Event, Guard, Effect> | undefined =>
  lifecycle.transitions.find((row) => row.byHand === true && row.to === to && row.from.includes(from));
