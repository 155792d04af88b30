/** What is looked at to tell whether the hub has fallen silent: plain values, gathered by the outside. */
import type { IsoDate, IsoInstant } from '../calendar/iso-date';
import type { Permission } from './permissions';

/** What the hub needs triggers for. */
export const TRIGGER_HANDLERS = ['onClock', 'onFormSubmit', 'onSheetEdit'] as const;
export type TriggerHandler = (typeof TRIGGER_HANDLERS)[number];

/** An account with triggers of its own, which no other can see: as it has noted itself. */
export interface AccountFacts {
  readonly id: string;
  /** '' when nobody has said whose it is. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly handlers: readonly TriggerHandler[];
  /** When its clock came by last, or it installed its triggers. */
  readonly seenAt: IsoInstant;
  /** The day of it. */
  readonly seenOn: IsoDate;
}

/** `gone`: deleted; `foreign`: another account's, which has not shared it; `unlinked`: its answers go elsewhere. */
export type FormState = 'absent' | 'unfinished' | 'gone' | 'foreign' | 'unlinked' | 'no-tab' | 'unpublished' | 'closed' | 'open';
export interface FormFacts {
  readonly title: string;
  readonly state: FormState;
  /** Account that could open it last, when the one that looks cannot. */
  readonly holder?: string;
  /** Someone without an account was asked for one. */
  readonly asksAccount: boolean;
}

/** What the register says, when it can be read. */
export interface RegisterFacts {
  readonly hubName: string;
  readonly schools: number;
  readonly animatorEmail: 'there' | 'missing' | 'wrong';
  readonly isSandbox: boolean;
  readonly pause?: { readonly on: IsoDate; readonly by: string };
  readonly doubtful: number;
  readonly failed: number;
  /** Due for long, though nothing holds them. */
  readonly overdue: number;
  /** To review for days. */
  readonly unread: number;
  /** Recipients that wait and the day on which the queue will be empty; no day: never, at this rate. */
  readonly queue?: { readonly recipients: number; readonly emptyOn?: IsoDate; readonly isSpent: boolean };
  /** Mails that have left and of which the register knows nothing. */
  readonly forgotten: number;
}

export interface HealthFacts {
  readonly now: IsoInstant;
  readonly today: IsoDate;
  /** Of the register and of the script; 0: nobody has set the hub up. */
  readonly version: { readonly own: number; readonly ours: number };
  /** `archived`: somebody has said that it is only kept. */
  readonly copy: 'none' | 'unanswered' | 'archived';
  readonly missingTabs: readonly string[];
  readonly columns: readonly {
    readonly sheetName: string;
    readonly missing: readonly string[];
    readonly doubled: readonly string[];
  }[];
  readonly accounts: readonly AccountFacts[];
  /** Triggers of the account that looks; the platform takes twenty. */
  readonly ownTriggers: number;
  readonly forms: readonly FormFacts[];
  readonly withheld: readonly Permission[];
  /** Actions that were broken off and that nothing has finished. */
  readonly unfinished: number;
  readonly answers: { readonly waiting: number; readonly failed: number };
  readonly stuck: readonly { readonly step: string; readonly message: string; readonly advice: string }[];
  /** Points that the last verification found. */
  readonly problems: number;
  readonly isElsewhere: boolean;
  /** Of what the script may keep beside the spreadsheet, from 0 to 1. */
  readonly storage: number;
  /** Absent when the register cannot be read. */
  readonly register?: RegisterFacts;
}
