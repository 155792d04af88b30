/** What an event, its guards and its effects share while it is applied. */
import type { EventOf, LivingTable } from '../../domain/lifecycle/living';
import type { Records } from '../../domain/records';
import type { Patch, Ports, Register } from '../ports';

/** Something that happens to one object. */
export interface Occurrence<T extends LivingTable = LivingTable> {
  readonly table: T;
  readonly reference: string;
  readonly event: EventOf<T>;
  /** Why, in a person's words. */
  readonly reason?: string;
  /** Fields that the event writes besides the status. */
  readonly patch?: Patch<T>;
}

/** Why an event may not happen, in words. */
export interface Refusal {
  readonly code: string;
  readonly sentence: string;
  readonly advice?: string;
}

/** One action of the hub: the events that it applies, and whose last word they may change. */
export interface Scope {
  readonly register: Register;
  readonly ports: Ports;
  /** Requests whose teacher and hosts may have to be told something. */
  readonly touched: Set<string>;
  /** Applies a further event; throws a UserProblem when it may not happen. */
  fire<T extends LivingTable>(occurrence: Occurrence<T>): void;
  /** Applies the event where it may happen, else does nothing; says which. */
  fireIfPossible<T extends LivingTable>(occurrence: Occurrence<T>): boolean;
}

/** An event on its object, as its guards and effects see it. */
export interface Act<T extends LivingTable> extends Scope {
  /** The object as it was before the event. */
  readonly record: Records[T];
  readonly occurrence: Occurrence<T>;
}

export type Guard<T extends LivingTable> = (act: Act<T>) => Refusal | undefined;
export type Effect<T extends LivingTable> = (act: Act<T>) => void;
