/** What goes wrong on purpose. */
import type { TriggerView } from './runs';

/** One service call of a later run. */
export interface CallPoint {
  /** Counts from 1, over all runs from now on. */
  readonly call: number;
  /**
   * before: the call has no effect. during: a call that writes several things has written some, any other has acted. after: it
   * has acted.
   * unflushed: as before, and what the run wrote to cells since its last flush or read of the sheets never arrives.
   */
  readonly when: 'before' | 'during' | 'after' | 'unflushed';
  /** Counts only the calls of that full name, such as "MailApp.sendEmail". */
  readonly of?: string;
  readonly message?: string;
}

/** A service call of a run, as `interleave` tells it. */
export interface ServiceCall {
  /** From 1, within the run. */
  readonly index: number;
  /** Full name, such as "Range.setValues". */
  readonly name: string;
  /**
   * Its kind in the cost model: 'local' calls have no effect and read nothing, 'write' and 'structure' change the sheets, 'read'
   * reads them.
   */
  readonly kind: string;
  readonly when: 'before' | 'after';
  readonly runId: number;
  readonly functionName: string;
}

export interface Fault {
  /**
   * Kill the run at its n-th service call (1-based), counted over all later runs from now; used once. Replaces the kills asked
   * for before.
   */
  readonly killAtCall?: CallPoint;
  /** Several kills, one after the other: each is counted from the end of the run that the one before it killed. */
  readonly killAtCalls?: readonly CallPoint[];
  /**
   * The n-th service call throws a passing failure of the service (`message` gives another text), before or after having acted;
   * used once.
   */
  readonly throwAtCall?: CallPoint & { readonly when: 'before' | 'after' };
  /** A person's gesture on the spreadsheet or a form, at the n-th service call; used once. See `interleave`. */
  readonly gestureAtCall?: CallPoint & { readonly when: 'before' | 'after'; readonly gesture: () => void };
  /** Someone else holds the document lock for this long (virtual ms, from now). */
  readonly lockHeldMs?: number;
  /** The next sends throw this message; with `isSentFirst` the mail has left all the same. */
  readonly mailFailure?: { readonly message: string; readonly times: number; readonly isSentFirst?: boolean };
  /** Form-submit triggers: fire each one this many times (0 = missed, 2 = twice); stays until changed. */
  readonly formTriggerTimes?: number;
  /** The same for each kind of installed trigger; kinds that are not named stay as they were. */
  readonly triggerTimes?: Readonly<Partial<Record<TriggerView['event'], number>>>;
  /**
   * Installed triggers run that much later (virtual ms), when the clock gets there; stays until changed. Runs that wait are
   * neither saved in a state file nor forgotten by `clearFaults`.
   */
  readonly triggerDelayMs?: number;
  /** The next calls from a page run to their end, and the page is told of a failure of the network instead. */
  readonly lostResults?: number;
  /** Each service call takes that many times as long (virtual); 1 is as usual. Stays until changed. */
  readonly slowness?: number;
}

/** What a wiping takes away; properties and cache of the user are those of the account that makes the gesture. */
export type Wiped = 'cache' | 'documentProperties' | 'scriptProperties' | 'userProperties';
