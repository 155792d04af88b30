/** Run in a process of its own: prints the resident memory of the largest allocation case, step by step. */
import { solveAllocation } from '../../../src/domain/matching/solver/solve-allocation';
import { assignmentProblem } from './random-problems';

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);

const empty = megabytes();
const problem = assignmentProblem({ requests: 10_000, offers: 10_000, edgesPerRequest: 100, seed: 2 }, 'map');
const loaded = megabytes();
solveAllocation(problem);
const most = Math.round(process.resourceUsage().maxRSS / 1000);
process.stdout.write(`empty process ${empty} MB, problem loaded ${loaded} MB, at most ${most} MB while solving`);
