/** Test files, and all of the project that they load, as one function that evaluates its modules anew at each call. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';

/** Names that jest puts within reach of a test file. */
export const TEST_GLOBALS = ['test', 'it', 'describe', 'expect', 'beforeEach', 'beforeAll', 'afterEach', 'afterAll'] as const;

/** The values of those names. */
export type TestGlobals = Readonly<Record<(typeof TEST_GLOBALS)[number], unknown>>;

/** Gives each file that asks for it the folder in which it lies, which a bundle has lost. */
const OWN_FOLDERS: Plugin = {
  name: 'own-folders',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!/\b__dirname\b/.test(text)) return undefined;
      return { contents: `const __dirname = ${JSON.stringify(dirname(path))};${text}`, loader: 'ts' };
    }),
};

/** What Stryker puts into each file to count which test comes by which change. */
const COUNTING = /(function stryCov_\w+\(\) \{)/g;

/** Loads all modules anew, and so declares the tests; throws what a module throws, and when it takes more than `limitMs`. */
export type LoadTests = (globals: TestGlobals, limitMs: number) => void;

/**
 * Bundles test files; packages stay outside and are loaded once.
 * @param root folder of the project (or of a copy of it)
 * @param paths test files, from that folder
 * @returns the tests that count which changes they come by, and the same without the counting, in a fraction of the time
 * @throws when a file does not parse or an import leads nowhere
 */
export async function bundleTests(root: string, paths: readonly string[]): Promise<{ counting: LoadTests; plain: LoadTests }> {
  const { outputFiles } = await build({
    stdin: { contents: paths.map((path) => `import './${path}';`).join('\n'), resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [OWN_FOLDERS],
  });
  const text = outputFiles[0]!.text;
  const require = createRequire(join(root, 'package.json'));
  const loader = (code: string): LoadTests => {
    const wrapped = `(function (require, module, exports, ${TEST_GLOBALS.join(', ')}) {${code}\n})`;
    const evaluate = new vm.Script(wrapped, { filename: join(root, 'bundled-tests.js') }).runInThisContext() as (
      ...given: unknown[]
    ) => void;
    return (globals, limitMs) => {
      const module = { exports: {} };
      const given = TEST_GLOBALS.map((name) => globals[name]);
      withinTime(() => evaluate(require, module, module.exports, ...given), limitMs);
    };
  };
  return { counting: loader(text), plain: loader(text.replace(COUNTING, '$1 return;')) };
}

/** Its name on the global object, for the script that calls it. */
const CALLED = Symbol.for('mutate.called');
const CALL = new vm.Script(`globalThis[Symbol.for('mutate.called')]()`);

/**
 * Calls a function and gives what it gives.
 * @param limitMs longest time for what runs in one go; what a promise does later is not held to it
 * @throws what the function throws, and an error for which `isOutOfTime` holds when it takes longer
 */
export function withinTime<T>(call: () => T, limitMs: number): T {
  const holder = globalThis as { [CALLED]?: () => unknown };
  const outer = holder[CALLED];
  holder[CALLED] = call;
  try {
    return CALL.runInThisContext({ timeout: Math.ceil(limitMs) }) as T;
  } finally {
    holder[CALLED] = outer;
  }
}

/** Whether an error says that something took too long. */
export const isOutOfTime = (error: unknown): boolean =>
  (error as { code?: unknown } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
