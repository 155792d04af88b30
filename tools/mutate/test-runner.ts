/**
 * A test runner for Stryker that runs the tests of jest in one process: jest's own `test`, `describe` and `expect`, without its
 * workers, transforms and registry of modules, which cost a second a change. Modules are evaluated anew for each change, so that
 * what a module computes while it loads is tried too.
 */
import type { InstrumenterContext, MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { bundleTests, isOutOfTime, withinTime, type LoadTests } from './bundle-tests';

/** The option of Stryker's settings under which the test files are named. */
export const TEST_FILES_OPTION = 'bundledTests';
export const RUNNER_NAME = 'bundled';

/** A test that takes twenty times what it takes on the code as it is, and a second more, does not end. */
const limitOf = (usualMs: number): number => 1_000 + 20 * usualMs;

type Block = circus.State['currentDescribeBlock'];
type Test = Block['tests'][number];

/** The tests declared, by a name of their own: the titles of their groups and theirs, numbered from the second so called on. */
function namedTests(root: Block): Map<Test, string> {
  const names = new Map<Test, string>();
  const counts = new Map<string, number>();
  const walk = (block: Block, titles: readonly string[]): void => {
    for (const child of block.children) {
      const own = [...titles, child.name];
      if (child.type === 'describeBlock') {
        walk(child, own);
        continue;
      }
      const name = own.join(' › ');
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      names.set(child, nth === 1 ? name : `${name} (${nth})`);
    }
  };
  walk(root, []);
  return names;
}

/** What made a test fail; circus notes an error alone, or with the one that tells where. */
const errorOf = (test: Test): unknown => {
  const error = test.errors[0] as unknown;
  return Array.isArray(error) ? (error[0] ?? error[1]) : error;
};

interface Run {
  readonly results: readonly TestResult[];
  readonly isOutOfTime: boolean;
}

/** Which tests a run takes, and with what. */
interface Asked {
  readonly load: LoadTests;
  /** Names of tests; all when absent. */
  readonly wanted?: ReadonlySet<string>;
  /** Ends with the first test that fails. */
  readonly bails: boolean;
  /** In milliseconds. */
  readonly loadLimit: number;
  readonly limitOf: (name: string) => number;
}

class BundledTestRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  private readonly context: InstrumenterContext;
  private readonly files: readonly string[];
  private loads: Awaited<ReturnType<typeof bundleTests>> | undefined;
  /** What each test takes on the code as it is, in milliseconds. */
  private usual: { readonly load: number; readonly tests: ReadonlyMap<string, number> } | undefined;

  constructor(options: StrykerOptions) {
    this.files = options[TEST_FILES_OPTION] as string[];
    this.context = (globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {};
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.loads = await bundleTests(process.cwd(), this.files);
  }

  async dryRun(): Promise<DryRunResult> {
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    Object.assign(this.context, { mutantCoverage: coverage, activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    const { results } = await this.run({ load: this.loads!.counting, bails: false, loadLimit: 60_000, limitOf: () => 60_000 });
    return { status: DryRunStatus.Complete, tests: [...results], mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    this.usual ??= await this.measure();
    const { load, tests } = this.usual;
    Object.assign(this.context, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const run = await this.run({
      load: this.loads!.plain,
      wanted: testFilter && new Set(testFilter),
      bails: !disableBail,
      loadLimit: limitOf(load),
      limitOf: (name) => limitOf(tests.get(name) ?? 0),
    });
    if (run.isOutOfTime) return { status: MutantRunStatus.Timeout, reason: 'a test does not end' };
    return toMutantRunResult(
      determineHitLimitReached(this.context.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: [...run.results] },
    );
  }

  /** Runs all tests on the code as it is. */
  private async measure(): Promise<NonNullable<typeof this.usual>> {
    Object.assign(this.context, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    const start = performance.now();
    let load = 0;
    const timed: LoadTests = (...given) => {
      this.loads!.plain(...given);
      load = performance.now() - start;
    };
    const { results } = await this.run({ load: timed, bails: false, loadLimit: 60_000, limitOf: () => 60_000 });
    return { load, tests: new Map(results.map(({ name, timeSpentMs }) => [name, timeSpentMs])) };
  }

  /** Loads the modules anew and runs the tests. */
  private async run({ load, wanted, bails, loadLimit, limitOf }: Asked): Promise<Run> {
    circus.resetState();
    try {
      load({ ...circus, expect }, loadLimit);
    } catch (error) {
      const failed = {
        id: 'load',
        name: 'load',
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: String(error),
      } as const;
      return { results: [failed], isOutOfTime: isOutOfTime(error) };
    }
    const names = namedTests(circus.getState().rootDescribeBlock);
    for (const [test, name] of names) {
      const { fn } = test;
      if (wanted?.has(name) === false) test.mode = 'skip';
      // A function that takes a callback is known by its length.
      else if (fn?.length === 0) test.fn = (() => withinTime(fn as () => void, limitOf(name))) as typeof fn;
    }
    const results: TestResult[] = [];
    let hasFailed = false;
    let isLate = false;
    const listen = (event: circus.Event): void => {
      if (event.name === 'test_start' && hasFailed && bails) event.test.mode = 'skip';
      if (event.name === 'test_started') this.context.currentTestId = names.get(event.test);
      if (event.name !== 'test_done') return;
      this.context.currentTestId = undefined;
      const { test } = event;
      const name = names.get(test)!;
      const common = { id: name, name, timeSpentMs: test.duration ?? 0 };
      if (test.errors.length === 0) results.push({ ...common, status: TestStatus.Success });
      else results.push({ ...common, status: TestStatus.Failed, failureMessage: String(errorOf(test)) });
      hasFailed ||= test.errors.length > 0;
      isLate ||= isOutOfTime(errorOf(test));
    };
    circus.addEventHandler(listen);
    await circus.run().finally(() => circus.removeEventHandler(listen));
    return { results, isOutOfTime: isLate };
  }
}

export const strykerPlugins = [{ kind: PluginKind.TestRunner, name: RUNNER_NAME, injectableClass: BundledTestRunner }];

export const strykerValidationSchema = {
  properties: { [TEST_FILES_OPTION]: { type: 'array', items: { type: 'string' } } },
};
