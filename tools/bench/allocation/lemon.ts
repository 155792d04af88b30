/** Runs LEMON's native network simplex (C++ -O3) beside us, where a compiler and the library are installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AllocationProblem } from '../../../src/domain/matching/solver/problem';

export interface LemonRuns {
  readonly cost: number;
  /** Processor milliseconds of the algorithm alone, one per run. */
  readonly solving: readonly number[];
  /** The same with the building of its graph, its cost and the reading of its flow. */
  readonly whole: readonly number[];
}

/** Compiles the program, which goes when we end; null (with the reason printed by the caller) when that is not possible here. */
export function compileLemon(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'lemon-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'network-simplex');
  const source = fileURLToPath(new URL('./lemon-network-simplex.cc', import.meta.url));
  const compiled = spawnSync('g++', ['-O3', '-std=c++14', '-w', '-o', program, source]);
  return compiled.status === 0 ? program : null;
}

/** Solves an assignment problem `runs` times. */
export function runLemon(program: string, problem: AllocationProblem, runs: number): LemonRuns {
  const { requests, offers, edges, shortageStep } = problem;
  const schools = 1 + Math.max(...requests.map(({ school }) => school));
  const lines = [
    `${requests.length} ${offers.length} ${edges.length} ${schools} ${shortageStep}`,
    ...requests.map(({ school, unplacedCost }) => `${school} ${unplacedCost}`),
    ...offers.map(({ places }) => `${places}`),
    ...edges.map((edge) => edge.join(' ')),
  ];
  const output = execFileSync(program, [`${runs}`], { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
  const rows = output
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  return { cost: rows[0]![0]!, solving: rows.map((row) => row[1]!), whole: rows.map((row) => row[3]!) };
}
