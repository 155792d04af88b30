/**
 * Run in a process of its own: prints the resident memory of an assignment, step by step; of the largest allocation case, or of
 * the structure that is named. What the drawing left is collected before the solver runs.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { solveAllocation } from '../../../src/domain/matching/solver/solve-allocation';
import { assignmentProblem } from './random-problems';
import { drawProblem } from './structures';

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);
const mostSoFar = (): number => Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const structure = process.argv[2];
const empty = megabytes();
const problem =
  structure === undefined
    ? assignmentProblem({ requests: 10_000, offers: 10_000, edgesPerRequest: 100, seed: 2 }, 'map')
    : drawProblem(structure, { requests: 2000, offers: 2000, seed: 2 });
collect();
const loaded = megabytes();
const drawn = mostSoFar();
solveAllocation(problem);
const most = mostSoFar();
const share = most > drawn ? `the solver's own ${most - loaded} MB` : `the solver's own at most ${drawn - loaded} MB`;
process.stdout.write(
  `empty process ${empty} MB, problem loaded ${loaded} MB (at most ${drawn} MB while it was drawn), at most ${most} MB while solving: ${share}`,
);
