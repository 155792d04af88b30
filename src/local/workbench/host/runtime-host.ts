// Entry of the runtime's own process: opens the runtime, plays the sample once, then answers calls one by one.
import { existsSync, renameSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import type { LocalRuntime } from '../../contract';
const { openRuntime, playScenario } = await import(process.env.WB_FAKE as string);
import type { FromHost, HostStart, ToHost } from './host-messages';
import { hostMethods } from './host-methods';

let runtime: LocalRuntime | undefined;

function tell(message: FromHost): void {
  process.send?.(message);
}

/** Lets waiting messages leave, so that progress is seen while a long synchronous load goes on. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function start({ runtime: options, scenario }: HostStart): Promise<void> {
  const kept = options.stateFile !== ':memory:';
  if (!scenario || (kept && existsSync(options.stateFile))) {
    runtime = openRuntime(options);
  } else {
    // The sample is played beside, so that a load cut short is never taken for a finished one.
    const playedIn = kept ? `${options.stateFile}.loading` : options.stateFile;
    if (kept) for (const suffix of ['', '-wal', '-shm']) rmSync(playedIn + suffix, { force: true });
    const loading = openRuntime({ ...options, stateFile: playedIn });
    await playScenario(loading, scenario, (progress) => tell({ kind: 'change', event: { kind: 'progress', ...progress } }), breathe);
    if (kept) {
      loading.close();
      renameSync(playedIn, options.stateFile);
      runtime = openRuntime(options);
    } else {
      runtime = loading;
    }
  }
  runtime.watch((event) => tell({ kind: 'change', event }));
  tell({ kind: 'ready' });
}

function call(method: string, args: readonly unknown[]): unknown {
  if (!runtime) throw new Error('Le classeur n’est pas encore ouvert.');
  const found = Object.hasOwn(hostMethods, method) ? hostMethods[method as keyof typeof hostMethods] : undefined;
  if (!found) throw new Error(`Méthode inconnue : ${method}.`);
  const given = v.safeParse(found.args, args);
  if (!given.success) throw new Error(`Appel mal formé : ${method}.`);
  return (found.run as (...all: unknown[]) => unknown)(runtime, ...given.output);
}

process.on('message', (message: ToHost) => {
  if (message.kind === 'start') {
    start(message.start).catch((error: unknown) => {
      tell({ kind: 'failed', message: error instanceof Error ? error.stack ?? error.message : String(error) });
    });
  } else if (message.kind === 'call') {
    try {
      tell({ kind: 'answer', id: message.id, json: JSON.stringify(call(message.method, message.args) ?? null) });
    } catch (error) {
      tell({ kind: 'refusal', id: message.id, message: error instanceof Error ? error.message : String(error) });
    }
  } else {
    runtime?.close();
    runtime = undefined;
    process.send?.({ kind: 'closed' }, () => process.exit(0));
  }
});

process.on('disconnect', () => {
  runtime?.close();
  process.exit(0);
});
