// Entry of the runtime's own process: opens the runtime, plays the sample once, then answers calls one by one.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { LocalRuntime, Scenario } from '../../contract';
import { openRuntime } from '../../runner/open-runtime';
import { playScenario } from '../../scenario/play-scenario';
import type { FromHost, HostStart, ToHost } from './host-messages';
import { hostMethods } from './host-methods';
import { removeState } from './remove-state';

const PROGRESS_EVERY_MS = 80;

let runtime: LocalRuntime | undefined;

function tell(message: FromHost): void {
  process.send?.(message);
}

/** Opens the runtime; on a first start, plays the scenario in it. */
function open({ runtime: options, scenario }: HostStart): LocalRuntime {
  const { stateFile } = options;
  if (!scenario || stateFile === ':memory:') return scenario ? play(openRuntime(options), scenario) : openRuntime(options);
  // The mark stands while the sample is played: a load cut short is never taken for a finished one.
  const mark = `${stateFile}.loading`;
  if (existsSync(mark)) removeState(stateFile);
  if (existsSync(stateFile)) return openRuntime(options);
  writeFileSync(mark, '');
  try {
    const played = play(openRuntime(options), scenario);
    rmSync(mark);
    return played;
  } catch (error) {
    removeState(stateFile);
    throw error;
  }
}

function play(opened: LocalRuntime, scenario: Scenario): LocalRuntime {
  let toldAt = 0;
  try {
    playScenario(opened, scenario, (done, total, label) => {
      if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = performance.now();
      tell({ kind: 'change', event: { kind: 'progress', done, total, label } });
    });
  } catch (error) {
    opened.close();
    throw error;
  }
  // People find it open at its first tab, wherever the gestures ended.
  const first = opened.spreadsheet().sheets.find((sheet) => !sheet.hidden);
  if (first) opened.select(first.id, 'A1');
  return opened;
}

function start(asked: HostStart): void {
  try {
    runtime = open(asked);
    runtime.watch((event) => tell({ kind: 'change', event }));
    tell({ kind: 'ready' });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
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
    start(message.start);
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
