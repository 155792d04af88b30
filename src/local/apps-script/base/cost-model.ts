/**
 * What a service call costs on the platform, in milliseconds of virtual time.
 *
 * Where each figure comes from stands in `SOURCES`; a read after buffered writes pays for sending them.
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

/** Whose measure or guess a price is. */
export interface Source {
  /** What was read or assumed, and how the figure follows from it. */
  readonly from: string;
  readonly url?: string;
}

const PERALTA = 'https://ziritione.org/post/apps_script_performance';
const MOGSDAD = 'https://stackoverflow.com/questions/29263774';
const PRACTICES = 'https://developers.google.com/apps-script/guides/support/best-practices';
const measuredBy = (figure: string, url: string): Source => ({ from: figure, url });
const guessed = (why: string): Source => ({ from: `no published measure found; ${why}` });

/** Where each figure above comes from; one without a source does not compile. */
export const SOURCES: Readonly<
  Record<
    CostKind | keyof typeof RUN_COST_MS | keyof typeof PENDING_WRITE_MS | 'cells' | 'processor' | keyof typeof RUN_LIMIT_MS,
    Source
  >
> = {
  local: guessed('a getter of an object that the script holds already'),
  write: measuredBy(
    '400 writes of a row, buffered, took 164 ms: 0.4 each; taken five times as dear, for the call itself',
    MOGSDAD,
  ),
  read: measuredBy(
    'Google’s example of 10,000 cells in one call takes about 1 s in all; the share of the call itself is a guess',
    PRACTICES,
  ),
  structure: guessed('three times a read: it changes the sheet and is not buffered'),
  flush: guessed('with nothing to send it is a call like a read'),
  propertyGet: measuredBy('30 on average of 100 (20 to 84)', PERALTA),
  propertySet: measuredBy('62 on average of 100 (43 to 231)', PERALTA),
  cacheGet: measuredBy('3 on average of 100 (3 to 7)', PERALTA),
  cachePut: measuredBy('93 on average of 100 (73 to 281)', PERALTA),
  lock: guessed('like reading a property: a lock is kept at the same place, outside the sheet'),
  mail: measuredBy(
    'about 50 rows, a draft and a mail each, reach the limit of 30 s: 0.6 s a mail',
    'https://github.com/ttsukagoshi/mail-merge-for-gmail/issues/62',
  ),
  quota: guessed('twice a property: it is counted for the account'),
  formOpen: guessed('assumed for a form of some twenty questions'),
  formCreate: guessed('twice an opening: a file is made in Drive too'),
  formRead: guessed('an opened form answers much from memory'),
  formWrite: guessed('each change of a question is sent at once; a quarter of a flush'),
  trigger: guessed('a list of triggers is asked of another service'),
  html: guessed('a file of the project that the run already holds'),
  ui: guessed('like a read; a person’s own time is not counted'),
  digest: guessed('some kilobytes are hashed where the script runs'),
  start: guessed('users see 0.3 to 1 s on small projects, unverified'),
  pageRoundTrip: guessed('users see about a second for an empty function, start included, unverified'),
  atRead: measuredBy('a read first sends what waits, as Google says; a tenth of a flush is a guess', PRACTICES),
  atFlush: measuredBy('4,000 cells: under 50 ms buffered, 610 ms with a flush', MOGSDAD),
  cells: measuredBy(
    'Google’s example of 10,000 cells in one call takes about 1 s in all; the share of the cells is a guess',
    PRACTICES,
  ),
  processor: measuredBy(
    'before V8, 26 s there for 0.2 s in a browser; on V8 people speak of a few times',
    'https://ramblings.mcpher.com/very-interesting-gas-performance/',
  ),
  simpleTrigger: { from: 'quota page of the platform', url: 'https://developers.google.com/apps-script/guides/services/quotas' },
  other: { from: 'quota page of the platform', url: 'https://developers.google.com/apps-script/guides/services/quotas' },
};

/** Longest run, in milliseconds of virtual time (quota page of the platform). */
export const RUN_LIMIT_MS = { simpleTrigger: 30_000, other: 360_000 } as const;
