// One program at a time writes a state: a file beside it names the process that does, and where it answers.
import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { StateProblem, stateProblem } from './state-problem';

/** Who holds a state. */
export interface StateHolder {
  readonly pid: number;
  /** When that process began, as the system says it: a number that was given again to another process is thus told apart. */
  readonly began: string;
  /** Where the workbench of this state answers; empty when there is none. */
  readonly address: string;
}

/** Another process that is alive holds the state. */
export class StateHeldProblem extends StateProblem {
  override readonly name = 'StateHeldProblem';

  constructor(readonly holder: StateHolder) {
    super(
      holder.address
        ? `Ce classeur est déjà ouvert par un autre programme, qui tourne encore. ` +
            `Ouvrez-le dans votre navigateur à cette adresse\u00a0: ${holder.address}`
        : `Ce classeur est déjà ouvert par un autre programme (processus ${holder.pid}), qui tourne encore. Fermez-le, puis relancez la commande.`,
    );
  }
}

/** Gives the state back. */
export type Release = () => void;

const lockOf = (stateFile: string): string => `${stateFile}.lock`;

/**
 * Takes the state for this process. A lock whose process has ended is taken over.
 * @param address where this process answers, for whoever comes second
 * @throws StateHeldProblem when a living process holds it; StateProblem when the lock cannot be written
 */
export function lockState(stateFile: string, address: string): Release {
  const lock = lockOf(stateFile);
  const own: StateHolder = { pid: process.pid, began: beganAt(process.pid), address };
  const text = JSON.stringify(own);
  const beside = `${lock}.${process.pid}`;
  try {
    // The address opens a session: for the eyes of this user only.
    writeFileSync(beside, text, { mode: 0o600 });
    while (!linked(beside, lock)) {
      const holder = stateHolder(stateFile);
      if (holder) throw new StateHeldProblem(holder);
      putAsideIfStale(stateFile);
    }
  } catch (error) {
    throw stateProblem(stateFile, error);
  } finally {
    rmSync(beside, { force: true });
  }
  return () => {
    if (readText(lock) === text) rmSync(lock, { force: true });
  };
}

/** The living process that holds a state, this one left out; undefined when it is free. */
export function stateHolder(stateFile: string): StateHolder | undefined {
  const holder = readHolder(readText(lockOf(stateFile)));
  return holder && isAlive(holder) ? holder : undefined;
}

/** A link appears whole or not at all, and never over another. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two starts may find the same dead lock: each moves what it finds, and puts back one that turns out to be alive. */
function putAsideIfStale(stateFile: string): void {
  const lock = lockOf(stateFile);
  const aside = `${lock}.stale-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return; // Another start was quicker.
  }
  const moved = readHolder(readText(aside));
  if (moved && isAlive(moved)) linked(aside, lock);
  rmSync(aside, { force: true });
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function readHolder(text: string | undefined): StateHolder | undefined {
  try {
    const held = JSON.parse(text ?? 'null') as Partial<StateHolder> | null;
    return typeof held?.pid === 'number'
      ? { pid: held.pid, began: String(held.began ?? ''), address: String(held.address ?? '') }
      : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, began }: StateHolder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beganAt(pid);
  return now === '' || began === '' || now === began;
}

/** When a process began; empty where the system does not say (Windows). */
function beganAt(pid: number): string {
  const stat = readText(`/proc/${pid}/stat`);
  // Field 22, counted after the name in brackets, which may hold spaces: ticks since the machine started.
  if (stat !== undefined) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
