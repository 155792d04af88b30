/**
 * Mutation testing of what decides: `npm run mutate [-- PART …]`. Changes the code of each file in many small ways and says which
 * changes no test sees; exits 1 when a part lies under its mark. Not in `npm test`: a part takes minutes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RUNNER_NAME, TEST_FILES_OPTION } from './mutate/test-runner';

interface Part {
  readonly mutate: readonly string[];
  /** Test files, and folders of test files. */
  readonly tests: readonly string[];
}

const PARTS: Readonly<Record<string, Part>> = {
  lifecycles: {
    mutate: [
      'src/domain/lifecycle/*.ts',
      'src/domain/*/{request-status,proposition-status,offer-status,company-standing}.ts',
      'src/domain/message/message.ts',
    ],
    // Walked by the one door they take seconds a change, and are believed: here they are held to what they should say.
    tests: ['test/domain/lifecycle.test.ts', 'test/domain/lifecycle-groups.test.ts'],
  },
  rules: { mutate: ['src/domain/rules/*.ts'], tests: ['test/domain/rules', 'test/wording/reasons/rule-texts.test.ts'] },
  seats: {
    mutate: ['src/domain/matching/seats/*.ts'],
    // Seats are counted for the ranking and for the plan: their tests see what changes there.
    tests: [
      'test/domain/matching/seats',
      'test/domain/matching/ranking',
      'test/domain/matching/pool',
      'test/domain/company/linked-sites.test.ts',
    ],
  },
  intake: {
    mutate: [
      'src/domain/intake/*.ts',
      'src/domain/{request,offer}/check-*.ts',
      'src/domain/offer/offer-parts.ts',
      'src/domain/{school,training}/recognise-*.ts',
      'src/domain/training/plain-studies.ts',
      'src/domain/text/undotted.ts',
      'src/domain/contact/*.ts',
    ],
    tests: ['intake', 'request', 'offer', 'school', 'training', 'contact'].map((subject) => `test/domain/${subject}`),
  },
  weeks: {
    mutate: ['src/domain/calendar/**/*.ts'],
    tests: ['test/domain/calendar'],
  },
};
const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
/** Share of the changes that a test must see, in percent. */
const MARK = 85;

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** A test file, or those of a folder. */
const testsUnder = (path: string): string[] =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join(path, name))
        .sort();

/** The tests of the part that a file belongs to; all of the domain for a file of none. */
const testsOf = (path: string): readonly string[] =>
  Object.values(PARTS).find(({ mutate }) => mutate.some((pattern) => isAmong(path, pattern)))?.tests ?? ['test/domain'];

const AS_EXPRESSION: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '*': '[^/]*',
  '{': '(?:',
  ',': '|',
  '}': ')',
  '.': '\\.',
};
function isAmong(path: string, pattern: string): boolean {
  return new RegExp(`^${pattern.replace(/\*\*\/|[*{},.]/g, (sign) => AS_EXPRESSION[sign]!)}$`).test(path);
}

/** Runs one part; gives its report. */
function run({ mutate, tests }: Part): Report {
  const folder = mkdtempSync(join(tmpdir(), 'mutate-'));
  const report = join(folder, 'report.json');
  const config = join(folder, 'stryker.config.json');
  writeFileSync(
    config,
    JSON.stringify({
      mutate,
      testRunner: RUNNER_NAME,
      plugins: [resolve('tools/mutate/test-runner.ts')],
      [TEST_FILES_OPTION]: tests.flatMap(testsUnder),
      coverageAnalysis: 'perTest',
      concurrency: 1,
      ignoreStatic: false,
      ignorePatterns: ['/dist', '/docs', '!/docs/lifecycles.md', '/.state', '/.cache'],
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      tempDirName: join(folder, 'sandbox'),
      disableTypeChecks: false,
      // A busy machine is slow: what takes long is not yet an endless loop.
      timeoutMS: 20_000,
      timeoutFactor: 4,
    }),
  );
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', config], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TZ: 'Europe/Paris', NODE_OPTIONS: '--import tsx' },
  });
  const written = status === 0 ? readFileSync(report, 'utf8') : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (written === undefined) throw new Error(`stryker ended with ${status}`);
  return JSON.parse(written) as Report;
}

const SEEN = ['Killed', 'Timeout'];
const COUNTED = [...SEEN, 'Survived', 'NoCoverage'];
/** Neither seen nor not: the runner broke down, or the change is no code. */
const BROKEN = ['RuntimeError', 'CompileError'];

let isGood = true;
const wanted = process.argv.slice(2);
for (const name of wanted)
  if (PARTS[name] === undefined && !existsSync(name)) {
    console.error(`No such part, and no such file: ${name}. Parts: ${Object.keys(PARTS).join(', ')}.`);
    process.exit(2);
  }
for (const name of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  const part = PARTS[name] ?? { mutate: [name], tests: testsOf(name) };
  const { files } = run(part);
  let [seen, all, endless, broken] = [0, 0, 0, 0];
  for (const [path, { mutants, source }] of Object.entries(files)) {
    const counted = mutants.filter(({ status }) => COUNTED.includes(status));
    const killed = counted.filter(({ status }) => SEEN.includes(status)).length;
    seen += killed;
    endless += counted.filter(({ status }) => status === 'Timeout').length;
    broken += mutants.filter(({ status }) => BROKEN.includes(status)).length;
    all += counted.length;
    console.log(`${path}: ${killed} of ${counted.length}`);
    for (const { status, mutatorName, replacement, location } of counted)
      if (!SEEN.includes(status))
        console.log(
          [
            `  ${path}:${location.start.line} ${status} ${mutatorName}`,
            (replacement ?? '').replace(/\s+/g, ' ').slice(0, 60),
            `| ${source.split('\n')[location.start.line - 1]!.trim().slice(0, 90)}`,
          ].join(' '),
        );
  }
  const share = all === 0 ? 0 : (100 * seen) / all;
  const told = `${share.toFixed(1)} % (${endless} by a loop without end; ${broken} not counted, the runner broke down)`;
  console.log(`${name}: ${seen} of ${all} changes seen, ${told}`);
  if (share < MARK) isGood = false;
}
process.exit(isGood ? 0 : 1);
