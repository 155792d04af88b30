/**
 * What is run in every fresh realm before the script: the virtual clock behind Date, the journal behind console, quick copies.
 */
import { compileScript } from './compile-script';

/**
 * Intrinsics are bound again as top-level constants: in a vm context a global property is looked up through an interceptor
 * (75 times slower here), a script-level constant is not. `Date` is the realm's own, except for what it answers to "now".
 */
const SOURCE = `
(function (host) {
  'use strict';
  const RealDate = globalThis.Date;
  const { Proxy } = globalThis;
  const { parse } = JSON;
  const isError = Object.prototype.isPrototypeOf.bind(Error.prototype);
  const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames, setPrototypeOf } = Object;
  const sourceOf = Function.prototype.call.bind(Function.prototype.toString);
  const isNative = RegExp.prototype.test.bind(/\\{\\s*\\[native code\\]\\s*\\}$/);
  // A function or an error of the host has a constructor that leads to the whole process: the script sees those of its own realm
  // only.
  const ours = (act) => {
    try {
      return act();
    } catch (error) {
      if (isError(error)) throw error;
      throw host.realmError(error);
    }
  };
  // What an object of the realm stands for, where the script has no way to it.
  class Held {
    #held;
    constructor(held) {
      this.#held = held;
    }
    static by(object) {
      return typeof object === 'object' && object !== null && #held in object ? object.#held : undefined;
    }
  }
  const now = () => ours(host.now);
  function VirtualDate(...args) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target === VirtualDate ? RealDate : new.target);
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date', configurable: true });
  Object.defineProperty(VirtualDate, 'length', { value: 7, configurable: true });
  Object.defineProperty(VirtualDate, 'prototype', { value: RealDate.prototype, writable: false });
  for (const [name, value] of [['now', () => now()], ['parse', RealDate.parse], ['UTC', RealDate.UTC]]) {
    Object.defineProperty(VirtualDate, name, { value, writable: true, configurable: true });
  }
  Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true });

  // A long text that is made a function again and again, each time in a realm of its own, is compiled once.
  const RealFunction = globalThis.Function;
  const { construct } = Reflect;
  const made = (texts) => ours(() => host.compiled(texts)) ?? construct(RealFunction, texts);
  const QuickFunction = new Proxy(RealFunction, {
    apply: (target, self, texts) => made(texts),
    construct: (target, texts, newTarget) => newTarget === QuickFunction ? made(texts) : construct(target, texts, newTarget),
  });
  defineProperty(RealFunction.prototype, 'constructor', { value: QuickFunction });
  defineProperty(globalThis, 'Function', { value: QuickFunction });

  const console = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[level] = (...args) => { ours(() => host.log(args)); };
  console.time = console.timeEnd = () => undefined;
  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });

  const { isArray } = Array;
  const copy = (array, convert) => {
    const out = new Array(array.length);
    for (let i = 0; i < out.length; i += 1) {
      const value = array[i];
      out[i] = value === null || typeof value !== 'object' ? value : isArray(value) ? copy(value, convert) : convert(value);
    }
    return out;
  };
  const object = (entries, convert) => {
    const out = {};
    for (const [key, value] of entries) out[key] = convert(value);
    return out;
  };
  return {
    copy, object,
    date: (ms) => new RealDate(ms),
    error: (name, message) => { const error = new Error(message); if (name !== 'Error') error.name = name; return error; },
    isError: (value) => isError(value),
    // Reactions must be functions of this realm: those of another one would wait in the other one's queue.
    settle: (value) => {
      const settled = { value };
      if (value instanceof Promise) value.then((resolved) => { settled.value = resolved; }, (error) => { settled.error = error; settled.isRejected = true; });
      return settled;
    },
    makeFunction: (names, body) => new Function(...names, body),
    names: () => getOwnPropertyNames(globalThis),
    parse: (json) => parse(json),
    own: (name) => {
      const found = getOwnPropertyDescriptor(globalThis, name);
      const value = found && found.value;
      return typeof value === 'function' && !isNative(sourceOf(value)) ? value : undefined;
    },
    // The script holds functions of its own realm only: through one of ours it would reach this process.
    wrap: (run) => function (...args) {
      try {
        return run(this, args);
      } catch (error) {
        if (isError(error)) throw error;
        throw host.realmError(error);
      }
    },
    held: Held.by,
    // A class for all objects of one kind: what was asked for before is found by the quick way, and only the rest by a trap. No
    // map from one of ours to one of these: the engine would keep both for as long as the map, whoever else has forgotten them.
    objects: ({ method, get, set, has }) => {
      class Kind extends Held {}
      const known = Kind.prototype;
      delete known.constructor;
      const assign = (held, key, value) => ours(() => set(held, key, value));
      setPrototypeOf(known, new Proxy({}, {
        get: (target, key, receiver) => {
          const held = Held.by(receiver);
          if (held === undefined) return target[key];
          const found = ours(() => method(key));
          if (found === undefined) return ours(() => get(held, target, key));
          defineProperty(known, key, { get: () => found, set(value) { assign(Held.by(this), key, value); } });
          return found;
        },
        set: (target, key, value, receiver) => {
          assign(Held.by(receiver), key, value);
          return true;
        },
        has: (target, key) => ours(() => has(key)),
        ownKeys: () => [],
      }));
      return (held) => new Kind(held);
    },
    proxy: (get) => new Proxy({}, { get: (target, key) => ours(() => get(target, key)) }),
  };
})
`;

const LEXICAL = [
  'Object',
  'Function',
  'Array',
  'Number',
  'Boolean',
  'String',
  'Symbol',
  'Date',
  'Promise',
  'RegExp',
  'Error',
  'RangeError',
  'SyntaxError',
  'TypeError',
  'JSON',
  'Math',
  'Intl',
  'ArrayBuffer',
  'Uint8Array',
  'Int8Array',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'DataView',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'BigInt',
  'Proxy',
  'Reflect',
  'parseFloat',
  'parseInt',
  'isFinite',
  'isNaN',
  'decodeURIComponent',
  'encodeURIComponent',
];

export interface RealmTools {
  copy(array: readonly unknown[], convert: (value: object) => unknown): unknown[];
  object(entries: readonly (readonly [string, unknown])[], convert: (value: unknown) => unknown): object;
  date(ms: number): Date;
  error(name: string, message: string): Error;
  isError(value: unknown): boolean;
  /** Filled in once the microtasks of the realm have run. */
  settle(value: unknown): { readonly value: unknown; readonly error?: unknown; readonly isRejected?: boolean };
  makeFunction(names: readonly string[], body: string): (...args: unknown[]) => unknown;
  /** Names of the globals. */
  names(): readonly string[];
  parse(json: string): unknown;
  /** The function that is the realm's own global of that name and has a source text: built-ins have none. */
  own(name: string): ((...args: unknown[]) => unknown) | undefined;
  /** A function of the realm around one of ours, which is given `this` and the arguments. */
  wrap(run: (self: unknown, args: readonly unknown[]) => unknown): (...args: unknown[]) => unknown;
  /** What an object of the realm stands for; undefined for whatever is none of those that `objects` made. */
  held(object: unknown): object | undefined;
  /** What makes the objects of one class of ours in the realm. */
  objects(traps: RealmTraps): (held: object) => object;
  /** An ordinary object of the realm that gives what it lacks. */
  proxy(get: (target: object, key: string | symbol) => unknown): object;
}

/** What happens to an object of the realm that stands for one of ours. */
export interface RealmTraps {
  /** The method of that name, the same for all objects of the class. */
  readonly method: (key: string | symbol) => unknown;
  readonly get: (held: object, target: object, key: string | symbol) => unknown;
  readonly set: (held: object, key: string | symbol, value: unknown) => void;
  readonly has: (key: string | symbol) => boolean;
}

export interface RealmHost {
  /** The function of these parameters and this body, made by the quick way; undefined where the engine is to make it. */
  compiled(texts: readonly unknown[]): unknown;
  now(): number;
  log(args: readonly unknown[]): void;
  /** An error of ours as one of the realm. */
  realmError(error: unknown): unknown;
}

export const preludeScript = compileScript(SOURCE, 'prelude');
export const intrinsicsScript = compileScript(
  `const ${LEXICAL.map((name) => `${name} = globalThis.${name}`).join(', ')};`,
  'intrinsics',
);
