/** Every structure of the library beside the exact optimum, on draws that no run has seen before. */
import { checkCertificate } from '../../../src/domain/matching/solver/proof/certificate';
import { checkPlan } from '../../../src/domain/matching/solver/proof/plan-check';
import type { AllocationPlan, AllocationProblem } from '../../../src/domain/matching/solver/problem';
import { solveAllocation } from '../../../src/domain/matching/solver/solve-allocation';
import { solveWithHighs } from './highs-model';
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
  readonly faster: number;
}

/** The first call is not warm. */
function bestOfTwo(problem: AllocationProblem): { readonly plan: AllocationPlan; readonly ours: number } {
  const times = [0, 1].map(() => {
    const begin = process.cpuUsage();
    const plan = solveAllocation(problem);
    const { user, system } = process.cpuUsage(begin);
    return { plan, ours: (user + system) / 1000 };
  });
  return times.reduce((one, other) => (other.ours < one.ours ? other : one));
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
    '  structure             fewer placed than HiGHS  cost over it, most  bound under it, most   ms, median / most   times faster, median / least   HiGHS ended',
  );
  const faults: string[] = [];
  for (const name of Object.keys(STRUCTURES).filter((each) => only.length === 0 || only.includes(each))) {
    // Only those that HiGHS has proved are compared.
    const drawn: Drawn[] = [];
    const isExact: boolean[] = [];
    for (let k = 0; k < draws; k++) {
      const problem = drawProblem(name, { requests, offers, seed: seed + k });
      const { plan, ours } = bestOfTwo(problem);
      const wrong = [...checkPlan(problem, plan), ...checkCertificate(problem, plan)];
      if (wrong.length > 0) faults.push(`${name}, seed ${seed + k}: ${wrong[0]!}`);
      const [exact] = await solveWithHighs([problem], false, seconds);
      isExact.push(exact!.isOptimal);
      if (exact!.isOptimal)
        drawn.push({
          fewer: exact!.placed - plan.placed.length,
          over: plan.cost / exact!.objective - 1,
          under: 1 - plan.lowerBound / exact!.objective,
          ours,
          faster: exact!.milliseconds / ours,
        });
    }
    const fewer = drawn.filter((each) => each.fewer > 0).length;
    const times = drawn.map((each) => each.faster);
    print(
      `  ${name.padEnd(22)}${`${fewer} of ${drawn.length} (${most(drawn.map((each) => each.fewer))} at most)`.padEnd(25)}${percent(most(drawn.map((each) => each.over))).padStart(12)}${percent(most(drawn.map((each) => each.under))).padStart(21)}` +
        `${`${median(drawn.map((each) => each.ours)).toFixed(0)} / ${most(drawn.map((each) => each.ours)).toFixed(0)}`.padStart(20)}${`${median(times).toFixed(1)} / ${Math.min(...times).toFixed(1)}`.padStart(24)}${`${isExact.filter(Boolean).length} of ${draws}`.padStart(20)}`,
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

/** Fresh draws at each run: its first seed is printed, and given back by SEED; large ones within a budget with LARGE. */
export async function benchStructures(): Promise<string[]> {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const only = (process.env.ONLY ?? '').split(',').filter((name) => name !== '');
  if (process.env.LARGE !== undefined) return [1000, 2000].flatMap((size) => measureWithinBudget(size, 10, { seed, only }));
  const unlike = benchStructuresBesideLemon(seed, only, console.log);
  const faults = await measureStructures({ requests: 60, offers: 30, draws: 6, seed, seconds: 8, only });
  return [...unlike, ...faults, ...(await measureStructures({ requests: 150, offers: 60, draws: 3, seed, seconds: 8, only }))];
}
