/** State machines as tables: what may follow what, asked by the use cases and by the buttons alike. */

/** For each status, the events it knows and the status each one leads to. */
export type LifecycleTable<Status extends string, Event extends string> = Readonly<Record<Status, Partial<Readonly<Record<Event, Status>>>>>;

/** The status after the event, or `undefined` when the event is not for that status. */
export const statusAfter = <Status extends string, Event extends string>(
  table: LifecycleTable<Status, Event>, status: Status, event: Event,
): Status | undefined => table[status][event];

/** May the event happen in that status? */
export const mayHappen = <Status extends string, Event extends string>(
  table: LifecycleTable<Status, Event>, status: Status, event: Event,
): boolean => statusAfter(table, status, event) !== undefined;
