/** A first start: the state that a scenario gives, prepared beforehand or played now. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalRuntime, RuntimeOptions, Scenario } from '../contract';
import { openRuntime } from '../runner/open-runtime';
import { unpackState } from '../storage/packed-state';
import { StateProblem } from '../storage/state-problem';
import { playScenario, type ScenarioProgress } from './play-scenario';

export interface Beginning {
  readonly scenario: Scenario;
  /** Path of a packed state; one that was not made from this very scenario is passed over, and the scenario is played. */
  readonly prepared?: string;
}

/**
 * Opens a state that does not exist yet, `:memory:` included.
 * @throws Error what `openRuntime` and `playScenario` throw
 */
export function firstStart(options: RuntimeOptions, beginning: Beginning, onProgress?: ScenarioProgress): LocalRuntime {
  return openPrepared(options, beginning) ?? playFromStart(options, beginning.scenario, onProgress);
}

function openPrepared(options: RuntimeOptions, { scenario, prepared }: Beginning): LocalRuntime | undefined {
  if (prepared === undefined) return undefined;
  if (options.stateFile !== ':memory:')
    return unpackState(prepared, scenario, options.stateFile) ? openUnlessForeign(options) : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'prepared-'));
  try {
    const stateFile = join(folder, 'state.db');
    return unpackState(prepared, scenario, stateFile)
      ? openUnlessForeign({ ...options, stateFile, isReadOnly: true })
      : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A state of another version of this program is no hindrance: the scenario makes one of this version. */
function openUnlessForeign(options: RuntimeOptions): LocalRuntime | undefined {
  try {
    return openRuntime(options);
  } catch (error) {
    if (!(error instanceof StateProblem)) throw error;
    for (const suffix of ['', '-wal', '-shm']) rmSync(options.stateFile + suffix, { force: true });
    return undefined;
  }
}

/** Plays the whole scenario in a new state; people find it open at its first tab, wherever the gestures ended. */
export function playFromStart(options: RuntimeOptions, scenario: Scenario, onProgress?: ScenarioProgress): LocalRuntime {
  const runtime = openRuntime(options);
  try {
    playScenario(runtime, scenario, onProgress);
  } catch (error) {
    runtime.close();
    throw error;
  }
  openAtFirstTab(runtime);
  return runtime;
}

/** Selects the first cell of the first tab that people see. */
export function openAtFirstTab(runtime: LocalRuntime): void {
  const first = runtime.spreadsheet().sheets.find((sheet) => !sheet.hidden);
  if (first) runtime.select(first.id, 'A1');
}
