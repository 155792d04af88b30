/** Plays histories from a seed on, tells what went wrong, and prints what was played. */
import { readFileSync } from 'node:fs';
import { drawHistory } from '../../test/simulation/draw-history';
import { GESTURES } from '../../test/simulation/gestures';
import { ALL_REACHED_WITHIN, reachedIn } from '../../test/simulation/marks';
import { playHistory } from '../../test/simulation/play-history';
import { kindOf, shortestFailure, tellFailure } from '../../test/simulation/tell-failure';
import type { World } from '../../test/simulation/world';
import { builtHub, memoryHub } from '../../test/simulation/worlds/prepared';
import '../../test/support/patient-compiler';

export interface Simulation {
  readonly world: World['name'];
  readonly seed: number;
  readonly runs: number;
  readonly steps: number;
  /** Stops after so many milliseconds, or at the first failure. */
  readonly untilMs?: number;
  readonly stopsAtFailure?: boolean;
  /** Path of a script to play in the place of the built one. */
  readonly script?: string;
}

/** Gives how many histories went wrong, and how many marks so many histories should have reached and have not. */
export function simulate({ world, seed, runs, steps, untilMs, stopsAtFailure, script }: Simulation): number {
  const open = world === 'memory' ? memoryHub : again(script);
  const kinds = new Map<string, number>();
  const made = new Map<string, number>();
  const marks = new Map<string, number>();
  const started = Date.now();
  let [gestures, histories, micros] = [0, 0, 0];
  for (let one = seed; one < seed + runs; one += 1) {
    if (untilMs !== undefined && Date.now() - started > untilMs) break;
    const history = drawHistory(one, steps, world);
    const hub = open();
    const before = process.cpuUsage();
    const played = playHistory(hub, history.steps);
    const { user, system } = process.cpuUsage(before);
    micros += user + system;
    histories += 1;
    gestures += played.told.length;
    add(made, played.made);
    add(marks, reachedIn(hub.state()));
    if (played.violations.length === 0) continue;
    const kind = kindOf(played.violations);
    if (!kinds.has(kind)) {
      const most = stopsAtFailure === true ? 60 : world === 'memory' ? 600 : 150;
      console.log(tellFailure(shortestFailure(open, one, history.steps, played, most)));
    }
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (stopsAtFailure === true) break;
  }
  const unreached = report({ world, histories, gestures, micros, kinds, made, marks });
  const isWhole = world === 'memory' && histories >= ALL_REACHED_WITHIN && steps >= 80;
  return [...kinds.values()].reduce((sum, count) => sum + count, 0) + (isWhole ? unreached : 0);
}

function again(script: string | undefined): () => World {
  const hub = builtHub(script === undefined ? {} : { 'Code.js': readFileSync(script, 'utf8') });
  return () => hub.again();
}

function add(sum: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [name, count] of more) sum.set(name, (sum.get(name) ?? 0) + count);
}

interface Report {
  readonly world: World['name'];
  readonly histories: number;
  readonly gestures: number;
  readonly micros: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly made: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, number>;
}

/** Prints the figures; gives how many marks were not reached. */
function report({ world, histories, gestures, micros, kinds, made, marks }: Report): number {
  const failed = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${world}: ${histories} histories, ${gestures} gestures, ${failed} with a promise broken, ` +
      `${(micros / 1000 / Math.max(1, gestures)).toFixed(2)} ms of processor a gesture, checks included`,
  );
  for (const [kind, count] of kinds) console.log(`  ${count} × ${kind}`);
  const faults = GESTURES.filter(({ kind }) => kind === 'fault').map(({ name }) => `${name} ${made.get(name) ?? 0}`);
  console.log(`  faults: ${faults.join(', ')}`);
  const ofThemes = GESTURES.filter(({ theme }) => theme !== undefined).map(({ name }) => `${name} ${made.get(name) ?? 0}`);
  console.log(`  the network's life: ${ofThemes.join(', ')}`);
  const never = GESTURES.filter(({ name, only }) => (only ?? world) === world && !made.has(name)).map(({ name }) => name);
  if (never.length > 0) console.log(`  gestures never made: ${never.join(', ')}`);
  const unreached = [...marks].filter(([, count]) => count === 0).map(([name]) => name);
  console.log(`  marks reached: ${marks.size - unreached.length} of ${marks.size}`);
  if (unreached.length > 0) console.log(`  never reached: ${unreached.join(', ')}`);
  const rare = [...marks].filter(([, count]) => count > 0).sort(([, a], [, b]) => a - b);
  console.log(
    `  reached by the fewest histories: ${rare
      .slice(0, FEWEST)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
  );
  return unreached.length;
}
const FEWEST = 6;
