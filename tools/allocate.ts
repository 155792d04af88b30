/** `npm run allocate -- FILE.json`: reads an allocation problem and prints the best plan as JSON. */
import { readFileSync } from 'node:fs';
import { readAllocationProblem } from '../src/domain/matching/solver/problem-reading';
import { solveAllocation } from '../src/domain/matching/solver/solve-allocation';

const USAGE = 'Usage: npm run allocate -- FILE.json [seconds at most]';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readProblem(path: string): ReturnType<typeof readAllocationProblem> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return fail(`Cannot read ${path} (${(error as NodeJS.ErrnoException).code ?? 'error'}).`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`${path} is not JSON: ${(error as Error).message}`);
  }
  try {
    return readAllocationProblem(json);
  } catch (error) {
    return fail(`${path}: ${(error as Error).message}`);
  }
}

const [path, seconds] = process.argv.slice(2);
if (path === undefined) fail(USAGE);
if (seconds !== undefined && !(Number(seconds) >= 0)) fail(USAGE);
const problem = readProblem(path);
const begin = performance.now();
const limit = seconds === undefined ? Infinity : begin + Number(seconds) * 1000;
const { placed, cost, lowerBound, isProven, isInterrupted, method, unplaced, duals } = solveAllocation(problem, {
  budget: () => performance.now() < limit,
});
const milliseconds = Math.round((performance.now() - begin) * 10) / 10;
process.stdout.write(
  `${JSON.stringify({
    cost,
    lowerBound,
    gap: cost - lowerBound,
    proven: isProven,
    interrupted: isInterrupted,
    method,
    milliseconds,
    placedCount: placed.length,
    unplacedCount: unplaced.length,
    placed,
    unplaced,
    prices: duals,
  })}\n`,
);
