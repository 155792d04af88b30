/** Every structure of the library that is a plain assignment beside LEMON's network simplex, on draws no run has seen before. */
import { solveAllocation } from '../../../src/domain/matching/solver/solve-allocation';
import { compileLemon, runLemon } from './lemon';
import { drawProblem, STRUCTURES } from './structures';

/** Runs of ours before LEMON's and after them; LEMON has as many. */
const RUNS = 5;
const WARM_MS = 500;

/**
 * One draw each, ours warm (half a second of calls, one at least) and timed before and after LEMON's; the shortest run on both
 * sides, ours always the whole call. Two comparisons: with LEMON's algorithm alone, and with its whole: the building of its
 * graph, its algorithm, the reading of cost and flow. Neither counts the reading of a file.
 */
export function benchStructuresBesideLemon(
  seed: number,
  only: readonly string[],
  size: number,
  print: (line: string) => void,
): string[] {
  const program = compileLemon();
  if (program === null) {
    print('LEMON is not here (g++ and liblemon-dev are needed): no comparison of the assignments');
    return [];
  }
  print(`Assignments beside LEMON, ${size} requests × ${size} offers before scarcity, seed ${seed}`);
  print(
    '  structure               ours: whole call, ms   LEMON: algorithm, ms   times its algorithm   LEMON: whole, ms   times its whole',
  );
  const faults: string[] = [];
  for (const name of Object.keys(STRUCTURES).filter((each) => only.length === 0 || only.includes(each))) {
    const problem = drawProblem(name, { requests: size, offers: size, seed });
    if (problem.requests.some(({ first, last }) => first !== 0 || last !== problem.weeks - 1)) continue;
    const warm = performance.now() + WARM_MS;
    let plan = solveAllocation(problem);
    while (performance.now() < warm) plan = solveAllocation(problem);
    const timed = (): number[] =>
      Array.from({ length: RUNS }, () => {
        const begin = process.cpuUsage();
        plan = solveAllocation(problem);
        const { user, system } = process.cpuUsage(begin);
        return (user + system) / 1000;
      });
    const before = timed();
    const lemon = runLemon(program, problem, 2 * RUNS);
    const times = [...before, ...timed()];
    if (lemon.cost !== plan.cost) faults.push(`${name}, seed ${seed}: cost ${plan.cost}, LEMON ${lemon.cost}`);
    const ours = Math.min(...times);
    const algorithm = Math.min(...lemon.solving);
    const whole = Math.min(...lemon.whole);
    print(
      `  ${name.padEnd(22)}${ours.toFixed(1).padStart(22)}${algorithm.toFixed(1).padStart(23)}${(ours / algorithm).toFixed(2).padStart(22)}` +
        `${whole.toFixed(1).padStart(19)}${(ours / whole).toFixed(2).padStart(18)}${plan.isProven ? '' : '   NOT PROVED'}`,
    );
  }
  print(`  most memory of the process so far: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return faults;
}
