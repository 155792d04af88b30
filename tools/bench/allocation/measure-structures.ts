/** Every structure of the library beside the exact optimum, on draws that no run has seen before. */
import { checkCertificate } from '../../../src/domain/matching/solver/proof/certificate';
import { checkPlan } from '../../../src/domain/matching/solver/proof/plan-check';
import type { AllocationPlan, AllocationProblem } from '../../../src/domain/matching/solver/problem';
import { solveAllocation } from '../../../src/domain/matching/solver/solve-allocation';
import { solveWithHighs, type HighsAnswer } from './highs-model';
import { drawProblem, STRUCTURES } from './structures';
import { benchStructuresBesideLemon } from './structures-lemon';

interface StructureRun {
  readonly requests: number;
  readonly offers: number;
  readonly draws: number;
  /** The first draw; the others follow it. */
  readonly seed: number;
  /** Given to HiGHS for each draw. */
  readonly seconds: number;
  /** Names of structures; all of them when there is none. */
  readonly only: readonly string[];
}

interface Drawn {
  readonly fewer: number;
  readonly over: number;
  readonly under: number;
  readonly ours: number;
  readonly first: number;
  readonly faster: number;
}

/** Calls of ours around those of HiGHS, and of HiGHS where its first is shorter than this (ms). The least of each counts. */
const CALLS = 4;
const HIGHS_CALLS = 3;
const SHORT_CALL = 1500;

/** Processor time of so many calls; the first of a structure is not warm. */
function timesOf(problem: AllocationProblem, calls: number): { readonly plan: AllocationPlan; readonly times: number[] } {
  let plan: AllocationPlan | undefined;
  const times = Array.from({ length: calls }, () => {
    const begin = process.cpuUsage();
    plan = solveAllocation(problem);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return { plan: plan!, times };
}

/** The exact solver, whose model is built anew for each call as ours is. */
async function exactly(problem: AllocationProblem, seconds: number): Promise<HighsAnswer> {
  const [first] = await solveWithHighs([problem], false, seconds);
  if (!first!.isOptimal || first!.milliseconds > SHORT_CALL) return first!;
  const more = await solveWithHighs(
    Array.from({ length: HIGHS_CALLS }, () => problem),
    false,
    seconds,
  );
  return { ...first!, milliseconds: Math.min(first!.milliseconds, ...more.map(({ milliseconds }) => milliseconds)) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const most = (values: readonly number[]): number => Math.max(0, ...values);
const percent = (share: number): string => `${(100 * share).toFixed(4)} %`;

/** Prints a line a structure; gives the plans or proofs that are not valid, none when all is well. */
async function measureStructures(
  { requests, offers, draws, seed, seconds, only }: StructureRun,
  print: (line: string) => void = console.log,
): Promise<string[]> {
  print(`Structures, ${requests} requests × ${offers} offers before scarcity, ${draws} draws each from seed ${seed}`);
  print(
    '  structure             fewer placed than HiGHS  cost over it, most  bound under it, most   ms, median / most   times faster, median / least   HiGHS ended   over own bound, most   first call, median ms',
  );
  const faults: string[] = [];
  for (const name of Object.keys(STRUCTURES).filter((each) => only.length === 0 || only.includes(each))) {
    // Only those that HiGHS has proved are compared.
    const drawn: Drawn[] = [];
    const isExact: boolean[] = [];
    const overBound: number[] = [];
    for (let k = 0; k < draws; k++) {
      const problem = drawProblem(name, { requests, offers, seed: seed + k });
      const { plan, times } = timesOf(problem, CALLS);
      overBound.push(plan.cost / plan.lowerBound - 1);
      const wrong = [...checkPlan(problem, plan), ...checkCertificate(problem, plan)];
      if (wrong.length > 0) faults.push(`${name}, seed ${seed + k}: ${wrong[0]!}`);
      const exact = await exactly(problem, seconds);
      const ours = Math.min(...times, ...timesOf(problem, CALLS).times);
      isExact.push(exact.isOptimal);
      if (exact.isOptimal)
        drawn.push({
          fewer: exact.placed - plan.placed.length,
          over: plan.cost / exact.objective - 1,
          under: 1 - plan.lowerBound / exact.objective,
          ours,
          first: times[0]!,
          faster: exact.milliseconds / ours,
        });
    }
    const fewer = drawn.filter((each) => each.fewer > 0).length;
    const times = drawn.map((each) => each.faster);
    print(
      `  ${name.padEnd(22)}${`${fewer} of ${drawn.length} (${most(drawn.map((each) => each.fewer))} at most)`.padEnd(25)}${percent(most(drawn.map((each) => each.over))).padStart(12)}${percent(most(drawn.map((each) => each.under))).padStart(21)}` +
        `${`${median(drawn.map((each) => each.ours)).toFixed(0)} / ${most(drawn.map((each) => each.ours)).toFixed(0)}`.padStart(20)}${`${median(times).toFixed(1)} / ${Math.min(...times).toFixed(1)}`.padStart(24)}${`${isExact.filter(Boolean).length} of ${draws}`.padStart(20)}` +
        `${percent(most(overBound)).padStart(20)}${median(drawn.map((each) => each.first))
          .toFixed(0)
          .padStart(20)}`,
    );
  }
  return faults;
}

/** Too large for HiGHS: how far the plan is from its own bound when a budget of processor time is over, one draw each. */
function measureWithinBudget(requests: number, seconds: number, { seed, only }: Pick<StructureRun, 'seed' | 'only'>): string[] {
  console.log(`Structures, ${requests} requests × ${0.4 * requests} offers before scarcity, ${seconds} s each, seed ${seed}`);
  const faults: string[] = [];
  for (const name of Object.keys(STRUCTURES).filter((each) => only.length === 0 || only.includes(each))) {
    const problem = drawProblem(name, { requests, offers: 0.4 * requests, seed });
    const begin = process.cpuUsage();
    const spent = (): number => (process.cpuUsage(begin).user + process.cpuUsage(begin).system) / 1e6;
    const plan = solveAllocation(problem, { budget: () => spent() < seconds });
    const wrong = [...checkPlan(problem, plan), ...checkCertificate(problem, plan)];
    if (wrong.length > 0) faults.push(`${name}, ${requests} requests, seed ${seed}: ${wrong[0]!}`);
    console.log(
      `  ${name.padEnd(22)}${percent(plan.cost / plan.lowerBound - 1).padStart(12)} over its bound, ${plan.placed.length} placed, ${spent().toFixed(1)} s`,
    );
  }
  return faults;
}

/** Requests, offers before scarcity, draws, seconds for HiGHS. */
const SIZES = [
  [60, 30, 6, 8],
  [150, 60, 3, 8],
  [300, 120, 2, 20],
] as const;

/**
 * Fresh draws at each run: its first seed is printed, and given back by SEED; large ones within a budget with LARGE; LEMON=size
 * for the assignments beside LEMON alone, at that size.
 */
export async function benchStructures(): Promise<string[]> {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const only = (process.env.ONLY ?? '').split(',').filter((name) => name !== '');
  if (process.env.LARGE !== undefined) return [1000, 2000].flatMap((size) => measureWithinBudget(size, 10, { seed, only }));
  const lemonSize = Number(process.env.LEMON ?? 2000);
  const unlike = benchStructuresBesideLemon(seed, only, lemonSize, console.log);
  if (process.env.LEMON !== undefined) return unlike;
  const faults: string[] = [];
  for (const [requests, offers, draws, seconds] of SIZES)
    faults.push(...(await measureStructures({ requests, offers, draws, seed, seconds, only })));
  return [...unlike, ...faults];
}
