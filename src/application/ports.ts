/** What the use cases need of the outside: each port is a role, its adapters lie further right. */
import type { IsoDate, IsoInstant } from '../domain/calendar/iso-date';
import type { Locate } from '../domain/place/place-answer';
import type { Records, TableName } from '../domain/records';
import type { FormKind } from './setup-api';

/** The register during one action. Reads are made once a table; writes are kept until the action ends. */
export interface Register {
  /** Every record of the table, in the order of the sheet; rows without a reference are left out. */
  all<T extends TableName>(table: T): readonly Records[T][];
  /** The record with this key (reference, UAI, code…), or `undefined`. */
  find<T extends TableName>(table: T, key: string): Records[T] | undefined;
  add<T extends TableName>(table: T, record: Records[T]): void;
  /** Changes the named fields only; a field set to `undefined` is emptied. Throws `record-not-found`. */
  change<T extends TableName>(table: T, key: string, patch: Partial<Records[T]>): void;
  /** The next free reference of a numbered table, `DEM-2026-0142`; never given twice. */
  nextReference(table: NumberedTable): string;
  /** Writes and flushes what has changed so far; what follows is written at the next save or at the end. */
  save(): void;
}

export type NumberedTable = 'requests' | 'offers' | 'propositions' | 'companies' | 'contacts' | 'messages' | 'periods';

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
}

export interface OutgoingMail {
  readonly to: string;
  readonly cc?: string;
  readonly replyTo?: string;
  readonly senderName?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
export interface Mailer {
  /** Recipients that may still be written to today. */
  quotaLeft(): number;
  /** Throws when the platform refuses. */
  send(mail: OutgoingMail): void;
}

/** Unguessable texts for links. */
export interface TokenSource { next(): string }

/** Forms as the use cases see them. */
export interface FormLinks {
  /** Address of the form for everyone, `undefined` when it does not exist. */
  publicUrl(kind: FormKind): string | undefined;
  /** Address of the answer form with the token already filled in. */
  answerUrl(token: string): string | undefined;
}

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
  readonly tokens: TokenSource;
  readonly formLinks: FormLinks;
  readonly wakeUp: WakeUp;
  readonly gazetteer: Gazetteer;
  /** E-mail of the person at work, or the trigger's name; for the journal. */
  readonly actor: string;
  /** False once the run's time budget is spent. */
  hasTimeLeft(): boolean;
}

/** Finds places without the network. */
export interface Gazetteer { readonly locate: Locate }
