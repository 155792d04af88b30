/** What jest puts in the place of `hub-runtime.ts`: the runtime that the worker has loaded, for all its test files. */
import type * as runtime from './hub-runtime';
import { WORKERS_RUNTIME } from './worker-environment-name';

export const { openRuntime } = (globalThis as unknown as Readonly<Record<string, typeof runtime>>)[WORKERS_RUNTIME]!;
