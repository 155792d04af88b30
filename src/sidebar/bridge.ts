/** The pages' only way to the spreadsheet: the calls of `SidebarApi` as promises that always answer in French. */
import type { IntakeApi } from '../application/intake-api';
import type { NetworkApi } from '../application/network-api';
import type { Reply, SidebarApi } from '../application/sidebar-api';
import { connectionWords, type ConnectionSentence } from '../wording/pages/connection-page';

/** The contract as the page sees it: same names, same values, later. */
export type Promisified<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Result>
    : never;
};
export type PageApi = Promisified<SidebarApi & IntakeApi & NetworkApi>;

/** The part of `google.script` that the pages use. */
interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  readonly [name: string]: unknown;
}
interface ScriptHost {
  close(): void;
}
interface GoogleScript {
  readonly run: ScriptRunner;
  readonly host?: ScriptHost;
}

const script = (): GoogleScript | undefined => (globalThis as { google?: { script?: GoogleScript } }).google?.script;

/** Sentences for the platform's own failures, by what their text says in any language the platform uses. */
const FAILURES: readonly { readonly pattern: RegExp; readonly sentence: ConnectionSentence }[] = [
  { pattern: /maximum execution time|timed? ?out|durée maximale|délai/i, sentence: connectionWords.tooLong },
  { pattern: /lock|verrou|simultaneous|simultané/i, sentence: connectionWords.busy },
  { pattern: /authori[sz]|permission|autoris/i, sentence: connectionWords.refused },
  { pattern: /too many times|quota|limit exceeded/i, sentence: connectionWords.quota },
];

const failed = (sentence: ConnectionSentence): Reply<never> => ({ ok: false, error: sentence });

const failureOf = (error: unknown): Reply<never> => {
  const text = error instanceof Error ? error.message : String(error);
  return failed((FAILURES.find(({ pattern }) => pattern.test(text)) ?? { sentence: connectionWords.interrupted }).sentence);
};

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

let lastOwn: string | undefined;
/** The mark of the last change that this page made itself: after it, everything shown was read again. */
export const ownStamp = (): string | undefined => lastOwn;

function noted(reply: Reply<unknown>): Reply<unknown> {
  if (reply.ok && reply.stamp !== undefined) lastOwn = reply.stamp;
  return reply;
}

/**
 * Arguments as the platform accepts them: plain JSON. An absent property is left out, an absent element of a list is dropped,
 * and arguments that are absent at the end are not passed at all.
 */
export function plainArguments(args: readonly unknown[]): unknown[] {
  const last = args.reduce<number>((found, arg, index) => (arg === undefined ? found : index), -1);
  return args.slice(0, last + 1).map((arg) => (arg === undefined ? null : plain(arg)));
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) if (item !== undefined) copy[key] = plain(item);
  return copy;
}

function call(name: string, args: readonly unknown[]): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    const run = script()?.run;
    if (run === undefined) return resolve(failed(connectionWords.outside));
    const runner = run
      .withSuccessHandler((value) => resolve(isReply(value) ? noted(value) : failed(connectionWords.unreadable)))
      .withFailureHandler((error) => resolve(failureOf(error)));
    try {
      (runner[name] as (...given: unknown[]) => void)(...plainArguments(args));
    } catch (error) {
      resolve(failureOf(error));
    }
  });
}

/** Every call of the contract; none rejects: what goes wrong comes back as `{ ok: false }` with a sentence to show. */
export const api: PageApi = new Proxy({} as PageApi, {
  get:
    (_target, name) =>
    (...args: unknown[]) =>
      call(String(name), args),
});

/** Closes the dialog this page is shown in. */
export const closeDialog = (): void => script()?.host?.close();
