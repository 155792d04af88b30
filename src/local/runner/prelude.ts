/** What is run in every fresh realm before the script: the virtual clock behind Date, the journal behind console, quick copies. */
import { Script } from 'node:vm';

/**
 * Intrinsics are bound again as top-level constants: in a vm context a global property is looked up through an interceptor
 * (75 times slower here), a script-level constant is not. `Date` is the realm's own, except for what it answers to "now".
 */
const SOURCE = `
(function (host) {
  'use strict';
  const RealDate = globalThis.Date;
  function VirtualDate(...args) {
    if (!new.target) return new RealDate(host.now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [host.now()] : args, new.target === VirtualDate ? RealDate : new.target);
  }
  Object.defineProperty(VirtualDate, 'name', { value: 'Date', configurable: true });
  Object.defineProperty(VirtualDate, 'length', { value: 7, configurable: true });
  Object.defineProperty(VirtualDate, 'prototype', { value: RealDate.prototype, writable: false });
  for (const [name, value] of [['now', () => host.now()], ['parse', RealDate.parse], ['UTC', RealDate.UTC]]) {
    Object.defineProperty(VirtualDate, name, { value, writable: true, configurable: true });
  }
  Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: VirtualDate, writable: true, configurable: true });

  const console = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[level] = (...args) => { host.log(args); };
  console.time = console.timeEnd = () => undefined;
  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });

  const copy = (array, convert) => {
    const out = new Array(array.length);
    for (let i = 0; i < out.length; i += 1) {
      const value = array[i];
      out[i] = value !== null && typeof value === 'object' ? convert(value) : value;
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
    isError: (value) => value instanceof Error,
    // Reactions must be functions of this realm: those of another one would wait in the other one's queue.
    settle: (value) => {
      const settled = { value };
      if (value instanceof Promise) value.then((resolved) => { settled.value = resolved; }, (error) => { settled.error = error; settled.isRejected = true; });
      return settled;
    },
    // The script holds functions of its own realm only: through one of ours it would reach this process.
    wrap: (call) => function (...args) { return call(this, args); },
    makeFunction: (names, body) => new Function(...names, body),
    target: () => ({}),
  };
})
`;

const LEXICAL = [
  'Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'Date', 'Promise', 'RegExp', 'Error', 'RangeError', 'SyntaxError', 'TypeError', 'JSON', 'Math',
  'Intl', 'ArrayBuffer', 'Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array', 'DataView',
  'Map', 'Set', 'WeakMap', 'WeakSet', 'BigInt', 'Proxy', 'Reflect', 'parseFloat', 'parseInt', 'isFinite', 'isNaN', 'decodeURIComponent', 'encodeURIComponent',
];

export interface RealmTools {
  copy(array: readonly unknown[], convert: (value: object) => unknown): unknown[];
  object(entries: readonly (readonly [string, unknown])[], convert: (value: unknown) => unknown): object;
  date(ms: number): Date;
  error(name: string, message: string): Error;
  isError(value: unknown): boolean;
  /** Filled in once the microtasks of the realm have run. */
  settle(value: unknown): { readonly value: unknown; readonly error?: unknown; readonly isRejected?: boolean };
  wrap(call: (self: unknown, args: readonly unknown[]) => unknown): (...args: unknown[]) => unknown;
  makeFunction(names: readonly string[], body: string): (...args: unknown[]) => unknown;
  target(): object;
}

export interface RealmHost {
  now(): number;
  log(args: readonly unknown[]): void;
}

export const preludeScript = new Script(SOURCE, { filename: 'prelude' });
export const intrinsicsScript = new Script(`const ${LEXICAL.map((name) => `${name} = globalThis.${name}`).join(', ')};`, { filename: 'intrinsics' });
