/** Everything one run of the script works with. */
import type { Ports, Register } from '../application/ports';
import type { TableName } from '../domain/records';
import type { FormKind } from '../application/setup-api';
import type { Glance } from './sheets/glance';
import type { OwnTriggers } from './properties/accounts';
import type { InstallationStore } from './properties/installation';
import type { SeenProperties } from './properties/seen-properties';
import type { TabFinder } from './sheets/tab-finder';
import type { WakeUpTrigger } from './triggers/wake-up-trigger';

export interface Run {
  readonly ports: Ports;
  readonly tabs: TabFinder;
  readonly installation: InstallationStore;
  /** What the document's properties held when the run looked first. */
  readonly seen: SeenProperties;
  /** The account at work as its clock has noted it in this run; absent where none has, and once triggers were set anew. */
  account?: { readonly id: string; readonly triggers: OwnTriggers };
  readonly wakeUp: WakeUpTrigger;
  /** Tells the person who waits what is being done; nobody waits for a trigger, and a page shows by itself that it is busy. */
  say: (sentence: string) => void;
  /** Rows that had disappeared when they were to be written: people are told. */
  readonly gone: readonly { readonly table: TableName; readonly key: string }[];
  /** What `make` gives, made the first time that this run asks for it under that name. Not for what the run itself changes. */
  once<T>(name: string, make: () => T): T;
  /** The mark of the last change that this run made (see `properties/stamp.ts`); absent when it changed nothing. */
  stamp?: string;
  /** What the run has read at a glance, for looks that mostly find nothing. */
  readonly glance: Glance;
  /** Answers that the run has seen waiting when it looked last, by form. */
  readonly seenAnswers: Map<FormKind, readonly { readonly hasFailed: boolean }[]>;
  /** Reads without the lock and writes nothing. */
  read<T>(work: (register: Register) => T): T;
}
