// The server's end of the runtime's own process: starts it in the script's time zone, calls it, hears its changes.
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ChangeEvent } from '../../contract';
import { StateProblem } from '../../storage/state-problem';
import type { FromHost, HostStart, ToHost } from './host-messages';
import { projectTimeZone } from './project-time-zone';

const HEAP_MEGABYTES = 320;

/** The runtime refused a call, or stopped; the message can be shown as it is. */
export class RuntimeRefusal extends Error {
  override readonly name = 'RuntimeRefusal';
}

export interface RuntimeProcess {
  /** Settles when the spreadsheet is open and, on a first start, the sample is in it. */
  readonly ready: Promise<void>;
  /** Calls a method of the host's list; the result is JSON text. Rejects with RuntimeRefusal. */
  call(method: string, args: readonly unknown[]): Promise<string>;
  /** True once it was asked to close. */
  isClosing(): boolean;
  /**
   * Flushes the state and ends the process. Rejects with StateProblem, and leaves it open, when something cannot be written and
   * is not abandoned.
   */
  close(gives?: 'abandon'): Promise<void>;
}

/** Starts the runtime's process. `onChange` hears every change, and the progress of a first start. */
export function startRuntimeProcess(start: HostStart, onChange: (event: ChangeEvent) => void): RuntimeProcess {
  const child = forkHost(start);
  const calls = new PendingCalls();
  let closing = false;

  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: FromHost) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'failed')
        reject(message.problem === undefined ? new Error(message.message) : new StateProblem(message.message));
      else if (message.kind === 'change') onChange(message.event);
      else if (message.kind === 'answer') calls.take(message.id)?.resolve(message.json);
      else if (message.kind === 'refusal') calls.take(message.id)?.reject(new RuntimeRefusal(message.message));
    });
    child.on('exit', (code) => {
      const stopped = new RuntimeRefusal(
        closing ? 'Le classeur est fermé.' : `Le processus du classeur s’est arrêté (code ${code}). Relancez la commande.`,
      );
      reject(stopped);
      calls.rejectAll(stopped);
    });
  });
  ready.catch(() => undefined);

  send(child, { kind: 'start', start });
  return {
    ready,
    call(method, args) {
      return new Promise((resolve, reject) => {
        if (!child.connected) return reject(new RuntimeRefusal('Le classeur est fermé.'));
        send(child, { kind: 'call', id: calls.add({ resolve, reject }), method, args });
      });
    },
    isClosing: () => closing,
    close(gives) {
      closing = true;
      if (child.exitCode !== null || !child.connected) return Promise.resolve();
      return new Promise((resolve, reject) => {
        child.on('exit', () => resolve());
        child.on('message', (message: FromHost) => {
          if (message.kind !== 'unsaved') return;
          closing = false;
          reject(new StateProblem(message.message));
        });
        send(child, { kind: 'close', gives });
      });
    },
  };
}

function forkHost(start: HostStart): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(fileURLToPath(new URL('./runtime-host.ts', import.meta.url)), {
    // The process must be born in the script's zone: V8 reads TZ once.
    env: { ...process.env, TZ: projectTimeZone(start.runtime.project), NODE_OPTIONS: '' },
    // Each run leaves a realm behind: without a ceiling the collector lets hundreds of megabytes of them pile up.
    // With its modules, Node asks us what import() gives to a script: an error of its own would lead out of the realm.
    execArgv: ['--import', tsx, '--experimental-vm-modules', `--max-old-space-size=${HEAP_MEGABYTES}`],
  });
}

interface PendingCall {
  readonly resolve: (json: string) => void;
  readonly reject: (error: Error) => void;
}

/** Calls sent whose answer has not come yet, by number. */
class PendingCalls {
  private readonly calls = new Map<number, PendingCall>();
  private lastId = 0;

  add(call: PendingCall): number {
    this.calls.set(++this.lastId, call);
    return this.lastId;
  }
  take(id: number): PendingCall | undefined {
    const found = this.calls.get(id);
    this.calls.delete(id);
    return found;
  }
  rejectAll(error: Error): void {
    for (const { reject } of this.calls.values()) reject(error);
    this.calls.clear();
  }
}

function send(child: ChildProcess, message: ToHost): void {
  child.send(message);
}
