/** The whole test command: checks, then every jest suite, browser ones included; closes on one true line of counts. */
import { spawnSync } from 'node:child_process';
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

const checks = await runChecks();
const folder = mkdtempSync(join(tmpdir(), 'jest-'));
const report = join(folder, 'report.json');
const jest = spawnSync('npx', ['--no-install', 'jest', '--json', `--outputFile=${report}`, ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, TZ: 'Europe/Paris' },
});
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
if (jest.status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
