/**
 * What a service call costs on the platform, in milliseconds of virtual time.
 *
 * Figures: published measures (Peralta for properties and cache, Mogsdad for ranges, Group Merge for mail);
 * a read after buffered writes pays for sending them.
 */

export const CALL_COST_MS = {
  /** Answered by the script's side, nothing travels. */
  local: 0.05,
  /** A buffered change of a sheet. */
  write: 2,
  /** Reading cells or facts of a sheet. */
  read: 20,
  /** Adding, moving or removing tabs, rows, columns, protections, filters. */
  structure: 60,
  flush: 20,
  propertyGet: 30,
  propertySet: 62,
  cacheGet: 3,
  cachePut: 93,
  lock: 30,
  mail: 600,
  quota: 60,
  formOpen: 900,
  formCreate: 2_000,
  formRead: 15,
  formWrite: 150,
  trigger: 300,
  html: 10,
  ui: 20,
  digest: 1,
} as const;

export type CostKind = keyof typeof CALL_COST_MS;

/** Price of sending buffered writes: at a read, and at an explicit flush. */
export const PENDING_WRITE_MS = { atRead: 60, atFlush: 500 } as const;

/** One millisecond for each thousand cells read or written. */
export function cellsMs(cells: number): number {
  return cells / 1000;
}

/**
 * What a run costs besides its service calls, in milliseconds. These pass outside the virtual clock, so that a history stays the
 * same from one machine to the next: they are in `RunView.costMs` only. No figure is published for V8; each is an estimate to be
 * replaced by a measure.
 */
export const RUN_COST_MS = {
  /**
   * Before the first line: finding a machine, reading and compiling the project. Users see 0.3 to 1 s on small projects
   * (unverified).
   */
  start: 500,
  /** From a page to the script and back, besides the run: users see about a second for an empty function (unverified). */
  pageRoundTrip: 600,
} as const;

/**
 * How much longer the script's own code takes there than here (unverified): a shared machine without a warm compiler. Measures
 * from before V8 (ramblings.mcpher.com, "Very interesting GAS performance results") had it 130 times slower than a browser; those
 * on V8 speak of a few times.
 */
export const PROCESSOR_FACTOR = 4;

/** Longest run, in milliseconds of virtual time (quota page of the platform). */
export const RUN_LIMIT_MS = { simpleTrigger: 30_000, other: 360_000 } as const;
