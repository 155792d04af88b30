/** How a class of the platform is described: one row per method, with its signature, its price and what it does. */
import type { CostKind } from './cost-model';
import type { Enumeration } from './enum-value';
import type { Scopes } from './scopes';

/**
 * Signatures as text: overloads parted by `|`, one letter per argument:
 * n number, s string, b boolean, a array, d date, o plain object, f function, x anything; a word is a service class.
 * A `?` after it accepts null.
 */
export type SignatureText = string;

/** Arguments are checked at run time by the signature of their row. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Argument = any;

/** signature, price, what it does, and the scopes when they are not those of the class. */
export type MethodRow<T> = readonly [SignatureText, CostKind, (self: T, ...args: Argument[]) => unknown, Scopes?];

export interface ServiceClass<T> {
  /** As scripts print it: Range. */
  readonly name: string;
  /** As error texts write it: SpreadsheetApp.Range. */
  readonly path: string;
  readonly scopes: Scopes;
  readonly methods: Readonly<Record<string, MethodRow<T>>>;
  /** Methods that cannot behave truly here and throw "not implemented", with the reason. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Refuses a call on an object that stands for something gone: a tab that a person removed meanwhile. */
  readonly check?: (self: T, cost: CostKind) => void;
  /** Enumerations reached as properties: SpreadsheetApp.BorderStyle. */
  readonly enumerations?: Readonly<Record<string, Enumeration>>;
  /** What toString gives; the class's name when absent. */
  readonly text?: (self: T) => string;
  /** Values that cost nothing and are not calls: enumerations. */
  readonly isValue?: boolean;
  /** Properties that a script may set on the object, and what happens then (templates only). */
  readonly assign?: (self: T, name: string, value: unknown) => void;
  readonly read?: (self: T, name: string) => unknown;
}

// oxlint-disable-next-line typescript/no-explicit-any
type Constructor = abstract new (...args: any[]) => object;
const classes = new Map<unknown, ServiceClass<Argument>>();

/** Says which description serves the objects of a class. */
export function describe<C extends Constructor>(constructor: C, service: ServiceClass<InstanceType<C>>): void {
  classes.set(constructor, service as ServiceClass<Argument>);
}

/** Every class that this runtime describes, in the order in which they were said. */
export const describedClasses = (): readonly ServiceClass<Argument>[] => [...classes.values()];

/** The description of an object, or undefined when it is plain data. */
export function serviceOf(object: object): ServiceClass<Argument> | undefined {
  return classes.get(object.constructor);
}
