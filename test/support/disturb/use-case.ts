/** A public function brought to run in a hub in the middle of its year. */
import type { Hub } from '../hub';

/** What was learnt in the state before the act: arguments that would take a run to find. */
export type Facts = Readonly<Record<string, unknown>>;

export interface UseCase {
  /** Public function that this exercises. */
  readonly of: string;
  /** What is special, where a function has several. */
  readonly title?: string;
  /** Nothing may change: the trace before and after is one. */
  readonly isReading?: true;
  /** From the busy hub to the state before. */
  readonly prepare?: (hub: Hub) => Facts | void;
  readonly act: (hub: Hub, facts: Facts) => void;
  /** A click whose answer was lost is clicked again; a trigger is not. */
  readonly isClick: boolean;
  /** Nobody else is at work there: it is broken off, and no person moves rows meanwhile. */
  readonly isAlone?: true;
  /** What depends on the run, besides what always does: the moment at which it files an answer itself. */
  readonly passing?: RegExp;
  /** Each click sends one more mail, as it says. */
  readonly sendsAgain?: true;
  /** Clicked again an hour later it means something else: mails have left meanwhile, a list has come in. */
  readonly isOfTheMoment?: true;
}
