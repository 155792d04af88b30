/** What the use cases need of the outside: each port is a role, its adapters lie further right. */
import type { IsoDate, IsoInstant } from '../domain/calendar/iso-date';
import type { Locate } from '../domain/place/place-answer';
import type { Records, TableName } from '../domain/records';
import type { SendingTrouble } from '../domain/message/sending-error';
import type { CauseCode, Severity } from '../domain/health/causes';
import type { LivingTable, StatusOf, UnlivingFields } from '../domain/lifecycle/living';
import type { Answer } from '../domain/proposition/proposition';
import type { ContributionKind } from '../domain/network/contribution';
import type { Reviewer } from '../domain/network/review';
import type { FollowUp } from '../domain/request/follow-up';
import type { Company } from '../domain/company/company';
import type { Contact } from '../domain/company/contact';
import type { Offer } from '../domain/offer/offer';
import type { Request } from '../domain/request/request';
import type { FormKind } from './setup-api';

/** The register during one action. Reads are made once a table; writes are kept until the action ends. */
export interface Register {
  /** Every record of the table, in the order of the sheet; rows without a reference are left out. */
  all<T extends TableName>(table: T): readonly Records[T][];
  /**
   * The records that hold the plain value in the field, in the order of the sheet: those of `all`, found without looking at the
   * others.
   */
  where<T extends TableName, F extends keyof Records[T]>(table: T, field: F, value: Records[T][F]): readonly Records[T][];
  /** The record with this key (reference, UAI, code…), or `undefined`. */
  find<T extends TableName>(table: T, key: string): Records[T] | undefined;
  /** Fields of a record whose cell holds something that cannot be read: they count as absent, and the cell stays as it is. */
  unreadable(table: TableName, key: string): readonly string[];
  /** Rows that are no record of their own. */
  oddRows(table: TableName): OddRows;
  /** The column of a field as people read it. */
  header(table: TableName, field: string): string;
  /**
   * Forgets what was read of the table: rows have been given their keys since. Throws when something is still to be written
   * there.
   */
  reread(table: TableName): void;
  /** A new row. Of one that lives by events, the status given is the one it is born with. */
  add<T extends TableName>(table: T, record: Records[T]): void;
  /** Changes the named fields only, never a status; a field set to `undefined` is emptied. Throws `record-not-found`. */
  change<T extends TableName>(table: T, key: string, patch: Patch<T>): void;
  /** Writes the status of a living object: for the one door of `lifecycle/apply-event.ts` alone. Throws `record-not-found`. */
  settle<T extends LivingTable>(table: T, key: string, status: StatusOf<T>): void;
  /** What became of an answer of a form, written beside it with everything else. */
  markAnswer(form: FormKind, answerKey: string, text: string): void;
  /**
   * Keys of the rows whose status cell does not show the status last recorded; their records have the recorded one, which holds
   * until an event follows what was typed.
   */
  chosen(table: LivingTable): readonly string[];
  /** What the cell of a field holds, read or not; '' for a row or column that is not there. */
  cell(table: TableName, key: string, field: string): RawCell;
  /** The fields of the table, in the order of its columns. */
  fields(table: TableName): readonly string[];
  /** What the cell of a field would be read as; `undefined` when it cannot be. */
  reading(table: TableName, field: string, cell: RawCell): unknown;
  /** Gives cells back what they held: for undo alone. Throws `record-not-found`. */
  putBack(table: TableName, key: string, cells: RawCells): void;
  /** Empties the whole row, its key last: for undo alone. Throws `record-not-found`. */
  remove(table: TableName, key: string): void;
  /** Names what this action is a part of: parts of one bundle are undone together, step by step. */
  bundle(id: string, step: string): void;
  /** The next free reference of a numbered table, `DEM-2026-0142`; never given twice. */
  nextReference(table: NumberedTable): string;
  /** Writes and flushes what has changed so far; what follows is written at the next save or at the end. */
  save(): void;
}

/** Rows as the sheet counts them, the headers being the first. */
export interface OddRows {
  /** Every row after the first that bears the same key: a copied row. Of tables whose rows a code of the program names, none. */
  readonly doubled: readonly { readonly key: string; readonly row: number }[];
  /** Rows with content and without a key. */
  readonly keyless: readonly number[];
}

/** Fields of a record that a use case may write by itself: all but its status. */
export type Patch<T extends TableName> = Partial<T extends LivingTable ? UnlivingFields<T> : Records[T]>;

export type NumberedTable =
  | 'requests'
  | 'offers'
  | 'propositions'
  | 'companies'
  | 'contacts'
  | 'messages'
  | 'periods'
  | 'reviews'
  | 'resources'
  | 'meetings'
  | 'registrations'
  | 'needs'
  | 'contributions'
  | 'plans';

/** What a cell holds, as the sheet gives it. */
export type RawCell = string | number | boolean | Date;
export type RawCells = Readonly<Record<string, RawCell>>;

/** What one step of a bundle wrote into a table. */
export interface RememberedWrites {
  readonly table: TableName;
  readonly changes: readonly {
    readonly key: string;
    readonly before: RawCells;
    readonly after: RawCells;
    /** The whole row, when the action made a record of what a person had typed. */
    readonly born?: RawCells;
  }[];
  readonly adds: readonly { readonly key: string; readonly cells: RawCells }[];
}
export interface RememberedBundle {
  readonly id: string;
  /** When its last step was written. */
  readonly at: IsoInstant;
  /** What it was, in words. */
  readonly label: string;
  /** The last one first. */
  readonly steps: readonly string[];
}
/** What people's last actions wrote, kept for a while so that it can be taken back. */
export interface ActionMemory {
  /** The last one first. Reads the list alone. */
  bundles(): readonly RememberedBundle[];
  writesOf(bundle: string, step: string): readonly RememberedWrites[];
  /** The step is done with. */
  forget(bundle: string, step: string): void;
  /** Forgets what was written before the moment. */
  forgetBefore(instant: IsoInstant): void;
  /** Of what can be undone and of what still waits to be written: how many texts the test finds. */
  countWhere(isIt: (text: string) => boolean): { readonly done: number; readonly waiting: number };
  /** Forgets what can be undone where the test finds its text. */
  forgetWhere(isIt: (text: string) => boolean): void;
}

/** Runs one action under the document lock: reads, decides, writes together at the end, or writes nothing when it throws. */
export interface UnitOfWork {
  <T>(work: (register: Register) => T): T;
}

export interface Clock {
  now(): IsoInstant;
  /** Today in the hub's time zone. */
  today(): IsoDate;
  /** The day of a moment in the hub's time zone. */
  dayOf(instant: IsoInstant): IsoDate;
  /** The hour of a moment in the hub's time zone, 0 to 23. */
  hourOf(instant: IsoInstant): number;
  /** The moment at which that hour of the day begins in the hub's time zone. */
  at(day: IsoDate, hour: number): IsoInstant;
}

export interface OutgoingMail {
  readonly to: string;
  readonly cc?: string;
  readonly replyTo?: string;
  readonly senderName?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments?: readonly Attachment[];
}
/** A file that goes with a mail. */
export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly content: string;
}
export interface Mailer {
  /** Recipients that may still be written to today; `undefined` when the platform does not say. */
  quotaLeft(): number | undefined;
  /** Throws when the platform refuses. */
  send(mail: OutgoingMail): void;
}

/** The messages that one run has taken to send, kept outside the register so that a broken run leaves its trace. */
export interface Departure {
  readonly id: string;
  readonly startedAt: IsoInstant;
  readonly references: readonly string[];
  /** The one that was leaving last: broken off there, nobody knows whether it left. */
  readonly current?: string;
  /** When each left. */
  readonly sent: Readonly<Record<string, IsoInstant>>;
  readonly refused: Readonly<Record<string, { readonly message: string; readonly trouble: SendingTrouble }>>;
  /** The run has gone through all of them. */
  readonly isOver: boolean;
  /** Under which mark each is remembered once it has left (`left-messages.ts`); what leaves in trial has none. */
  readonly marks?: Readonly<Record<string, string>>;
}

/** A message that has left, whatever the register has become since: by the day. */
export interface LeftMessage {
  readonly on: IsoDate;
  readonly mark: string;
}

/** Departures of all runs; the verbs write the one of this run. */
export interface Departures {
  readonly own: string;
  all(): readonly Departure[];
  open(startedAt: IsoInstant, references: readonly string[], marks: Readonly<Record<string, string>>): void;
  /** Written before the message leaves. */
  leaving(reference: string): void;
  left(reference: string, at: IsoInstant): void;
  /** `unknown`: the service failed in a way that does not tell whether the message left. */
  refused(reference: string, trouble: { readonly message: string; readonly trouble: SendingTrouble }): void;
  close(): void;
  /** What has left in it, or may have, is remembered for some weeks. */
  forget(id: string): void;
  /** Messages of the last weeks: also those of which a register brought back to an older version knows nothing. */
  remembered(): readonly LeftMessage[];
}

/** Unguessable texts for links. */
export interface TokenSource {
  next(): string;
}

/** Something that a trigger could not do the last time. */
export interface StuckStep {
  readonly step: string;
  readonly message: string;
  readonly advice: string;
  readonly since: IsoInstant;
}

/** A cause of silence that was seen. */
export interface Silence {
  readonly code: CauseCode;
  readonly severity: Severity;
  readonly title: string;
  readonly advice: string;
}

/** What a link to the answer form brings besides the token. */
export interface FilledAnswer {
  /** The answer that the person clicked on. */
  readonly answer?: Answer;
  /** The proposition in words, for the person to read before answering. */
  readonly recall?: string;
}

/** What a link to the follow-up form brings besides the token. */
export interface FilledFollowUp {
  readonly say?: FollowUp;
  /** The request in words. */
  readonly recall?: string;
}

/** Forms as the use cases see them. */
export interface FormLinks {
  /** Address of the form for everyone, `undefined` when it does not exist. */
  publicUrl(kind: FormKind): string | undefined;
  /** Did the form take no answer when it was last looked at? */
  isClosed(kind: FormKind): boolean;
  /** Address of the answer form with the token already filled in, and with what the link says beforehand. */
  answerUrl(token: string, filled?: FilledAnswer): string | undefined;
  /** Address of the form by which a teacher says how a request stands. */
  followUpUrl(token: string, filled?: FilledFollowUp): string | undefined;
  /** Address of the form by which a side says how a stage went; `recall` is the stage in words. */
  reviewUrl(token: string, by: Reviewer, recall?: string): string | undefined;
  /** Address of the form by which members contribute, its choice made and the code of what it is about filled in. */
  contributionUrl(say: ContributionKind, code: string, recall?: string): string | undefined;
  /**
   * Address of the form of a request or an offer, filled with what the register has of it: what is sent corrects the row.
   * `undefined` without its token, and while the form has no place for it.
   */
  correctionUrl(filed: CorrectableRow): string | undefined;
}

/** What a form brought in, as its correction shows it. */
export type CorrectableRow =
  | { readonly request: Request }
  | { readonly offer: Offer; readonly company: Company; readonly contact?: Contact };

/** Asks for a run as soon as messages fall due. */
export interface WakeUp {
  at(instant: IsoInstant): void;
  /** What was asked so far is done with. */
  forget(): void;
}

/** Everything a use case may need; each takes the part it uses. */
export interface Ports {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly departures: Departures;
  readonly tokens: TokenSource;
  readonly formLinks: FormLinks;
  readonly wakeUp: WakeUp;
  readonly memory: ActionMemory;
  readonly gazetteer: Gazetteer;
  /** Is this spreadsheet a copy? Nothing leaves from it. */
  isCopy(): boolean;
  /** What the last look at the hub's health found, the gravest first. */
  silence(): readonly Silence[];
  /** What the triggers could not do the last time. */
  stuckSteps(): readonly StuckStep[];
  /** E-mail of the person at work, or the trigger's name; for the journal. */
  readonly actor: string;
  /** Names for lines of the journal, each given once among all runs. */
  readonly lineKeys: TokenSource;
  /** False once the run's time budget is spent. */
  hasTimeLeft(): boolean;
}

/** Finds places without the network. */
export interface Gazetteer {
  readonly locate: Locate;
}
