/** Figures of the allocation solver, as ratios to other solvers in the same run on the same machine. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkCertificate } from '../../../src/domain/matching/solver/proof/certificate';
import { checkPlan } from '../../../src/domain/matching/solver/proof/plan-check';
import type { AllocationPlan, AllocationProblem } from '../../../src/domain/matching/solver/problem';
import { readAllocationProblem } from '../../../src/domain/matching/solver/problem-reading';
import { solveAllocation } from '../../../src/domain/matching/solver/solve-allocation';
import { solveWithHighs } from './highs-model';
import { compileLemon, runLemon } from './lemon';
import { assignmentProblem, weeklyProblem } from './random-problems';

const RUNS = 7;
const ASSIGNMENTS = [
  [1000, 1000, 30],
  [5000, 5000, 30],
  [5000, 3000, 30],
  [10000, 7000, 30],
  [10000, 10000, 100],
] as const;
const WEEKLY = [
  [1000, 200, 30],
  [2000, 1000, 30],
] as const;
/** On which no setting was chosen: first numbers, by size, of a dozen draws each. */
const DOZENS: Readonly<Record<number, readonly number[]>> = { 1000: [101, 201, 301, 401], 2000: [101] };
const DATA = new URL('../../../data/allocation/', import.meta.url);

type Print = (line: string) => void;

/** Prints every figure; about two minutes. */
export async function benchAllocation(print: Print = console.log): Promise<void> {
  benchAssignments(print);
  benchDataFiles(print);
  await benchAgainstHighs(print);
  benchMemory(print);
}

/** The problems of data/allocation beside their exact optimum. */
export function benchDataFiles(print: Print): void {
  print('Allocation: files of data/allocation (placed, cost over the optimum, bound)');
  const optima = JSON.parse(readFileSync(new URL('optima.json', DATA), 'utf8')) as Record<
    string,
    { optimum: number; unplaced: number }
  >;
  for (const name of readdirSync(fileURLToPath(DATA))
    .filter((file) => file in optima)
    .sort()) {
    const problem = readAllocationProblem(JSON.parse(readFileSync(new URL(name, DATA), 'utf8')));
    const { plan, times } = timed(problem, 3);
    const { optimum, unplaced } = optima[name]!;
    const gap = ((plan.cost - optimum) / optimum) * 100;
    print(
      `  ${name}: ${plan.placed.length} placed (optimum ${problem.requests.length - unplaced}), cost ${plan.cost} (+${gap.toFixed(4)} %), bound ${plan.lowerBound} ≤ ${optimum}, ${faultsOf(problem, plan)}, ${spread(times)}`,
    );
  }
}

/** Pure assignments beside LEMON's network simplex. */
export function benchAssignments(print: Print): void {
  const program = compileLemon();
  print('Exact assignment: whole call of solveAllocation, beside LEMON network simplex (C++ -O3)');
  if (program === null) print('  LEMON is not here (g++ and liblemon-dev are needed): no comparison');
  for (const [requests, offers, edgesPerRequest] of ASSIGNMENTS) {
    for (const costs of ['uniform', 'map'] as const) {
      const problem = assignmentProblem({ requests, offers, edgesPerRequest, seed: 1 }, costs);
      const { plan, times } = timed(problem, RUNS);
      let line = `  ${requests} × ${offers} × ${edgesPerRequest} (${costs}): ${spread(times)}, optimum ${plan.isProven ? 'proved' : 'not proved'}, ${faultsOf(problem, plan)}`;
      if (program !== null) {
        const lemon = runLemon(program, problem, RUNS);
        const same = lemon.cost === plan.cost ? 'same cost' : `ANOTHER COST ${lemon.cost}`;
        line += `, LEMON's algorithm ${spread(lemon.solving)}: ratio ${ratio(times, lemon.solving)}; its whole ${spread(lemon.whole)}: ratio ${ratio(times, lemon.whole)}, ${same}`;
      }
      print(line);
    }
  }
}

/** One assignment and the weekly problems beside HiGHS's exact solver. */
export async function benchAgainstHighs(print: Print): Promise<void> {
  print('Beside HiGHS (exact, gap 0; with the reading of its model, without the writing)');
  const cases = [
    {
      name: '5000 × 3000 × 30, same weeks',
      problem: assignmentProblem({ requests: 5000, offers: 3000, edgesPerRequest: 30, seed: 1 }, 'map'),
    },
    ...WEEKLY.flatMap(([requests, offers, edgesPerRequest]) =>
      [1, 2, 3].map((seed) => ({
        name: `${requests} × ${offers} × ${edgesPerRequest}, week by week, draw ${seed}`,
        problem: weeklyProblem({ requests, offers, edgesPerRequest, seed }),
      })),
    ),
  ];
  for (const { name, problem } of cases) await besideHighs(name, problem, print);
}

/** How the ratio spreads over draws on which no setting was chosen; a few minutes. */
export async function benchWeeklyDraws(print: Print = console.log): Promise<void> {
  for (const [requests, offers, edgesPerRequest] of WEEKLY) {
    const ratios: number[] = [];
    const draws = DOZENS[requests]!.flatMap((first) => Array.from({ length: 12 }, (_, k) => first + k));
    for (const seed of draws)
      ratios.push(
        await besideHighs(
          `${requests} × ${offers} × ${edgesPerRequest}, draw ${seed}`,
          weeklyProblem({ requests, offers, edgesPerRequest, seed }),
          print,
        ),
      );
    print(
      `  ${requests} × ${offers} × ${edgesPerRequest}: median ${median(ratios).toFixed(1)}, least ${Math.min(...ratios).toFixed(1)}, most ${Math.max(...ratios).toFixed(1)}; ${ratios.filter((times) => times >= 10).length} of ${ratios.length} at least ten times faster`,
    );
  }
}

/** Prints one line; returns how many times faster we are. */
async function besideHighs(name: string, problem: AllocationProblem, print: Print): Promise<number> {
  const { plan, times } = timed(problem, 5);
  const [highs] = await solveWithHighs([problem]);
  const optimum = Math.round(highs!.objective);
  const gap = ((plan.cost - optimum) / optimum) * 100;
  const faster = highs!.milliseconds / median(times);
  print(
    `  ${name}: ${spread(times)}, HiGHS ${highs!.milliseconds.toFixed(0)} ms: ${faster.toFixed(1)} times faster; cost ${plan.cost} (+${gap.toFixed(4)} %), bound ${plan.lowerBound} ≤ ${optimum}, ${faultsOf(problem, plan)}`,
  );
  return faster;
}

/** Resident memory of the largest cases, each in a process of its own. */
export function benchMemory(print: Print): void {
  const script = fileURLToPath(new URL('./memory.ts', import.meta.url));
  const told = (...names: string[]): string =>
    execFileSync(process.execPath, [...process.execArgv, script, ...names], { encoding: 'utf8' });
  print(`Memory, 10000 × 10000 × 100: ${told()}`);
  for (const structure of ['dense', 'large offers', 'uniform']) print(`Memory, ${structure}, 2000 × 2000: ${told(structure)}`);
}

/** Warms up for half a second, then measures the processor time of `runs` calls; only one when a call is very long. */
function timed(problem: AllocationProblem, runs: number): { plan: AllocationPlan; times: number[] } {
  const warm = performance.now() + 500;
  let plan: AllocationPlan | undefined;
  const call = (): number => {
    const begin = process.cpuUsage();
    plan = solveAllocation(problem);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  const first = call();
  if (first > 5000) return { plan: plan!, times: [first] };
  while (performance.now() < warm) call();
  const times = Array.from({ length: runs }, call);
  return { plan: plan!, times };
}

function faultsOf(problem: AllocationProblem, plan: AllocationPlan): string {
  const faults = [...checkPlan(problem, plan), ...checkCertificate(problem, plan)];
  return faults.length === 0 ? 'plan and proof checked' : `FAULTS ${faults.slice(0, 3).join(' ')}`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

function spread(times: readonly number[]): string {
  return `${Math.min(...times).toFixed(1)} ms (median ${median(times).toFixed(1)})`;
}

function ratio(ours: readonly number[], theirs: readonly number[]): string {
  return `${(Math.min(...ours) / Math.min(...theirs)).toFixed(2)} at the shortest, ${(median(ours) / median(theirs)).toFixed(2)} at the median`;
}
