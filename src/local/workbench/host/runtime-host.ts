// Entry of the runtime's own process: opens the runtime, with the sample on a first start, then answers calls one by one.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { LocalRuntime } from '../../contract';
import { openRuntime } from '../../runner/open-runtime';
import { firstStart } from '../../scenario/first-start';
import { lockState, type Release } from '../../storage/state-lock';
import { StateProblem, stateProblem } from '../../storage/state-problem';
import type { FromHost, HostStart, ToHost } from './host-messages';
import { hostMethods } from './host-methods';
import { removeState } from './remove-state';

const PROGRESS_EVERY_MS = 80;

let runtime: LocalRuntime | undefined;
let release: Release | undefined;

function tell(message: FromHost): void {
  process.send?.(message);
}

/** Opens the runtime; on a first start, with what the scenario gives. */
function open(asked: HostStart): LocalRuntime {
  const { runtime: options, scenario } = asked;
  const { stateFile } = options;
  if (!scenario || stateFile === ':memory:') return scenario ? begin(asked) : openRuntime(options);
  // The mark stands while the sample is loaded: a load cut short is never taken for a finished one.
  const mark = `${stateFile}.loading`;
  if (existsSync(mark)) removeState(stateFile);
  if (existsSync(stateFile)) return openRuntime(options);
  try {
    writeFileSync(mark, '');
  } catch (error) {
    throw stateProblem(stateFile, error);
  }
  try {
    const begun = begin(asked);
    if (!begun.saving()) rmSync(mark);
    // Played in memory and not on disk yet: the mark stands until it is.
    else
      begun.watch((event) => {
        if (event.kind === 'saving' && !event.failure) rmSync(mark, { force: true });
      });
    return begun;
  } catch (error) {
    removeState(stateFile);
    throw error;
  }
}

function begin({ runtime: options, scenario, prepared }: HostStart): LocalRuntime {
  let toldAt = 0;
  return firstStart(options, { scenario: scenario!, ...(prepared === undefined ? {} : { prepared }) }, (done, total, label) => {
    if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = performance.now();
    tell({ kind: 'change', event: { kind: 'progress', done, total, label } });
  });
}

function start(asked: HostStart): void {
  try {
    if (asked.runtime.stateFile !== ':memory:') release = lockState(asked.runtime.stateFile, asked.address);
    runtime = open(asked);
    runtime.watch((event) => tell({ kind: 'change', event }));
    tell({ kind: 'ready' });
  } catch (error) {
    release?.();
    const message = error instanceof Error ? error.message : String(error);
    tell({ kind: 'failed', message, ...(error instanceof StateProblem ? { problem: error.name } : {}) });
  }
}

/** @throws UnsavedProblem when something could not be written and is not abandoned */
function close(gives?: 'abandon'): void {
  runtime?.close(gives);
  runtime = undefined;
  release?.();
}

function call(method: string, args: readonly unknown[]): unknown {
  if (!runtime) throw new Error('Le classeur n’est pas encore ouvert.');
  const found = Object.hasOwn(hostMethods, method) ? hostMethods[method as keyof typeof hostMethods] : undefined;
  if (!found) throw new Error(`Méthode inconnue : ${method}.`);
  const given = v.safeParse(found.args, args);
  if (!given.success) throw new Error(`Appel mal formé : ${method}.`);
  return (found.run as (...all: unknown[]) => unknown)(runtime, ...given.output);
}

/** Gestures act at once, in the order of the calls; only what a method promises is waited for. */
async function answer({ id, method, args }: Extract<ToHost, { kind: 'call' }>): Promise<void> {
  try {
    tell({ kind: 'answer', id, json: JSON.stringify((await call(method, args)) ?? null) });
  } catch (error) {
    tell({ kind: 'refusal', id, message: error instanceof Error ? error.message : String(error) });
  }
}

process.on('message', (message: ToHost) => {
  if (message.kind === 'start') {
    start(message.start);
  } else if (message.kind === 'call') {
    void answer(message);
  } else {
    try {
      close(message.gives);
      process.send?.({ kind: 'closed' }, () => process.exit(0));
    } catch (error) {
      tell({ kind: 'unsaved', message: (error as Error).message });
    }
  }
});

// Ctrl+C reaches this process too: it ends when the server asks, once everything is on disk.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);

/** The server has gone: what is not on disk is tried again for a while. */
const GONE_TRY_EVERY_MS = 5000;
const GONE_TRIES = 60;
process.on('disconnect', () => {
  let tries = 0;
  const end = () => {
    try {
      close(tries++ < GONE_TRIES ? undefined : 'abandon');
      process.exit(0);
    } catch {
      setTimeout(end, GONE_TRY_EVERY_MS);
    }
  };
  end();
});
