/** The whole test command: checks beside every jest suite, browser ones included; closes on one true line of counts. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check';

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
}

// A hub is built and thrown away many thousand times: room for what lives shortly takes a tenth of the processor time away.
process.env['NODE_OPTIONS'] = [process.env['NODE_OPTIONS'], '--max-semi-space-size=128'].filter(Boolean).join(' ');

/** Runs jest, gives what it ended with. Its words go where this command's go. */
function runJest(report: string): Promise<number | null> {
  const child = spawn('npx', ['--no-install', 'jest', '--json', `--outputFile=${report}`, ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TZ: 'Europe/Paris' },
  });
  return new Promise((done) => {
    child.on('error', () => done(null));
    child.on('close', done);
  });
}

const folder = mkdtempSync(join(tmpdir(), 'jest-'));
const report = join(folder, 'report.json');
// The checks beside the tests: suites in a browser, and those that play by the clock, leave them time.
const [checks, status] = await Promise.all([runChecks(1), runJest(report)]);
let result: JestResult = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, numPendingTests: 0 };
try {
  result = JSON.parse(readFileSync(report, 'utf8')) as JestResult;
} catch {
  console.error('jest gave no report');
}
rmSync(folder, { recursive: true, force: true });

const passed = checks.passed + result.numPassedTests;
// What was skipped has not passed: the last line has two counts and no third.
if (result.numPendingTests > 0) console.log(`${result.numPendingTests} skipped, counted as failed`);
let failed = checks.failed + result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests;
// A runner that fails without naming a test has failed all the same.
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
