/**
 * `google.script` as the platform gives it to a page: each handler returns a new runner, values cross as copies, nothing is
 * returned.
 */

/** What stands behind the calls of a page; a test finds it as `window.fakeBackend`. */
export interface ScriptedBackend {
  /** Every call received, in order. */
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
  /** Milliseconds before each answer. */
  readonly delay: number;
  /** Names of calls that fail as the platform fails, with its text. */
  readonly failing: ReadonlyMap<string, string>;
  /** Names of calls that answer with an error of the product. */
  readonly refusing: ReadonlyMap<string, string>;
  readonly api: object;
}

/** Puts it in place of the platform, in this window. */
export function installFakeScript<Backend extends ScriptedBackend>(backend: Backend): Backend {
  type Handler = (value: unknown) => void;
  const runner = (succeed?: Handler, fail?: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
          return (...args: unknown[]) => {
            const call = String(name);
            backend.calls.push({ name: call, args: structuredClone(args) });
            setTimeout(() => {
              const failure = backend.failing.get(call);
              const refusal = backend.refusing.get(call);
              if (failure !== undefined) fail?.(new Error(failure));
              else if (refusal !== undefined)
                succeed?.({ ok: false, error: { message: refusal, advice: 'Rien n’a été changé.' } });
              else succeed?.(structuredClone((backend.api as Record<string, (...given: unknown[]) => unknown>)[call]?.(...args)));
            }, backend.delay);
          };
        },
      },
    );
  const host = {
    isClosed: false,
    close(): void {
      host.isClosed = true;
    },
  };
  Object.assign(globalThis, { google: { script: { run: runner(), host } }, fakeBackend: backend });
  return backend;
}
