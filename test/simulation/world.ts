/**
 * A hub that a history plays in, whatever it is made of. Two worlds answer to it: the use cases on the register in memory, and
 * the built script in the local runtime.
 */
import type { LivingTable } from '../../src/domain/lifecycle/living';
import type { FormKind } from '../../src/application/setup-api';
import type { Records, TableName } from '../../src/domain/records';

/** A message that left, as its mailbox shows it. */
export interface SentMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** The tables that checks look at, as records, and the mailbox. */
export interface State extends Readonly<Pick<StateTables, StateTable>> {
  readonly today: string;
  readonly mails: readonly SentMail[];
  /** References whose rows people have taken away: deleted, or forgotten with an older version. */
  readonly gone: ReadonlySet<string>;
  /** What an older version of the sheet that was brought back knows no longer. */
  readonly restored: Restored;
  /** The hub is tried out: nobody but the animator reads anything. */
  readonly isTrial: boolean;
  /** Addresses whose person was erased, and those of them who have not come back since. */
  readonly erased: Erased;
  /** What the register holds open: intentions, departures, stuck steps, in words. */
  readonly leftOpen: readonly string[];
}
export interface Erased {
  readonly ever: ReadonlySet<string>;
  readonly still: ReadonlySet<string>;
}
export const NOBODY_ERASED: Erased = { ever: new Set(), still: new Set() };
export interface Restored {
  /** How often it was. */
  readonly times: number;
  /** Mails that have left and are in no line any more, by recipient and subject. */
  readonly forgotten: ReadonlyMap<string, number>;
  /** Lines that wait again though theirs has left. */
  readonly returned: ReadonlySet<string>;
}
export const NOTHING_RESTORED: Restored = { times: 0, forgotten: new Map(), returned: new Set() };
type StateTables = { readonly [T in TableName]: readonly Records[T][] };
export const STATE_TABLES = [
  'requests',
  'offers',
  'propositions',
  'companies',
  'contacts',
  'messages',
  'journal',
  'reviews',
  'contributions',
  'meetings',
  'registrations',
  'needs',
  'schools',
] as const satisfies readonly TableName[];
export type StateTable = (typeof STATE_TABLES)[number];

/** Which of the two animators; each has an account of their own. */
export type Person = 0 | 1;
export type Texts = Readonly<Record<string, string | readonly string[]>>;
export type FormName = 'request' | 'offer' | 'contribution';

/** What may go wrong; each world makes of it what it can, and says nothing of what it cannot. */
export type Fault =
  /** The n-th next step towards the outside ends the run; with `again` the run that recovers ends too. */
  | {
      readonly kind: 'kill';
      readonly at: number;
      readonly when: 'before' | 'during' | 'after' | 'unflushed';
      readonly again?: number;
    }
  /** The run that sends ends while a mail leaves. */
  | { readonly kind: 'kill-mail'; readonly when: 'before' | 'after' }
  | { readonly kind: 'mail'; readonly message: string; readonly isSentFirst: boolean }
  /** Form triggers fire so many times. */
  | { readonly kind: 'triggers'; readonly times: 0 | 1 | 2 }
  /** An account may send so many more mails today. */
  | { readonly kind: 'quota'; readonly by: Person; readonly left: number }
  | { readonly kind: 'service'; readonly at: number; readonly when: 'before' | 'after' }
  | { readonly kind: 'locked'; readonly ms: number }
  /** An account takes its permission to send back. */
  | { readonly kind: 'scopes'; readonly by: Person }
  /** A person moves rows or columns of a tab at the n-th next service call. */
  /** The next call of a page is done, and its answer is lost: the person clicks again. */
  | { readonly kind: 'lost' }
  /** What the platform may forget at any time. */
  | { readonly kind: 'wiped'; readonly what: 'cache' | 'userProperties' | 'documentProperties' }
  | { readonly kind: 'moved'; readonly at: number; readonly table: StateTable; readonly how: Move };
export type Move = 'sorted-up' | 'sorted-down' | 'row-inserted' | 'column-moved' | 'column-inserted';

export type FormChange = 'closed' | 'opened' | 'unpublished' | 'published' | 'renamed' | 'moved' | 'deleted-question';

/** What a call of a page gives: done, or refused with a sentence. */
export interface Answered {
  readonly isDone: boolean;
  readonly sentence: string;
  /** What the call gave, where a gesture goes on with it. */
  readonly value?: unknown;
}

export interface World {
  /** As figures name it. */
  readonly name: 'memory' | 'built';
  state(): State;
  /** Somebody fills a form, by the titles of its questions. */
  submit(form: FormName, answers: Texts): void;
  /** Which form a link opens. */
  formOf(link: string): FormKind;
  /** Somebody opens the link of a message and answers. */
  openLink(link: string, answers: Texts): void;
  /** A call of a page, by one of the animators. */
  call(by: Person, name: string, args: readonly unknown[]): Answered;
  /**
   * An item of the menu.
   * @param answers to its questions
   */
  menu(by: Person, name: string, answers?: readonly string[]): void;
  /**
   * A person is erased by the menu.
   * @returns false when the hub refuses it
   */
  erase(by: Person, address: string): boolean;
  /** Where an address stands in all that is stored, beside the mailbox. */
  traces(address: string): readonly string[];
  /**
   * A person types a value of the record into its cell.
   * @param isSeen false: no trigger notices (a telephone, a trigger that failed)
   */
  type<T extends TableName>(by: Person, table: T, key: string, fields: Partial<Records[T]>, isSeen: boolean): void;
  /** A person chooses a status in its cell. */
  choose<T extends LivingTable>(by: Person, table: T, key: string, status: string, isSeen: boolean): void;
  /** Rows and columns are moved between two runs; a world without rows does nothing. */
  move(table: StateTable, how: Move): void;
  /** A person pastes a column of texts, the first one beside that key. */
  paste<T extends TableName>(by: Person, table: T, key: string, field: keyof Records[T] & string, texts: readonly string[]): void;
  /** A person deletes the row of that key. */
  deleteRow(table: StateTable, key: string): void;
  /** What *Vérifier* lists, a sentence each. */
  problems(): readonly string[];
  /** A person keeps the spreadsheet as it is now, or brings that version back; false where there is none. */
  version(does: 'remember' | 'restore'): boolean;
  /**
   * A person copies the spreadsheet and tries the copy out.
   * @returns what it has done to the first one, or to people
   */
  copyOut(copiesForms: boolean): readonly string[];
  /** A person changes a form in its editor; false where there is nothing to change. */
  changeForm(form: FormName, how: FormChange): boolean;
  /** A new row is typed below the last one, by header; one that has a status only where the sheet is. */
  typeRow(table: StateTable, cells: Readonly<Record<string, string>>): void;
  advance(ms: number): void;
  /** Until a morning on which the clock works. */
  advanceToMorning(): void;
  fail(fault: Fault): void;
  /** Nothing goes wrong any more; what people withheld they give back. */
  calm(): void;
  /**
   * False from a broken run, or an edit that nobody saw, until the clock has come by: the register may then be behind, though
   * nothing may be doubled.
   */
  isSettled(): boolean;
  /** Service failures and the like that the runs have met, by name: the figures count them. */
  readonly met: ReadonlyMap<string, number>;
}
