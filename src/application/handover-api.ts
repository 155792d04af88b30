/** The contract of the dialog « Passer la main »: the hub goes to another person and another account. */
import type { LookDepth } from './health-api';
import type { Reply } from './sidebar-api';

/** Who speaks for the hub. */
export interface Successor {
  readonly animatorName: string;
  readonly animatorRole: string;
  readonly animatorPhone: string;
  readonly animatorEmail: string;
}

export interface HandoverView {
  /** Who speaks for the hub now. */
  readonly identity: Successor;
  /** This account does the hub's work, under that name. */
  readonly isTaken: boolean;
  /** This account has said that its person leaves: its triggers go once another account has its own. */
  readonly isLeaving: boolean;
  /** What stands where, in sentences. */
  readonly state: readonly string[];
  /** How the forms stand for this account; absent where nothing was asked of them, and what was said last still holds. */
  readonly forms?: readonly string[];
  /** The letter to the network, as its first reader gets it; absent when nobody is left to be told. */
  readonly letter?: { readonly sentence: string; readonly subject: string; readonly body: string };
  /** What was done just now. */
  readonly done?: string;
}

/** Every call of the dialog; each one is a global function of the built script of the same name. */
export interface HandoverApi {
  /** How the hub stands; the forms too unless the depth says otherwise, since each is opened. */
  getHandover(depth?: LookDepth): Reply<HandoverView>;
  /** The person of this account leaves, or stays after all. */
  announceLeaving(isLeaving: boolean): Reply<HandoverView>;
  /**
   * The person of this account takes the hub over: identity, triggers, forms, what waits. Broken off, or called again, it goes on
   * where it stood.
   */
  takeOver(successor: Successor): Reply<HandoverView>;
  /** Queues the letter to the next members of the network. */
  sendHandoverLetter(): Reply<HandoverView>;
}
