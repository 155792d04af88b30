/** What it costs to load the script: every run of the platform, each click included, parses and evaluates it anew. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createContext, Script } from 'node:vm';

const RUNS = 25;
/** A call from the panel should not wait for the loading; the platform's machines are slower than this one. */
const EVALUATION_LIMIT_MS = 10;

/** A function of each part that takes most: called without any service it fails as soon as the part is there. */
const LATE: Readonly<Record<string, string>> = {
  'an act of the panel': 'recordAnswer',
  'a list of the panel': 'getMessages',
  'an edit in a tab': 'onSheetEdit',
  'a trigger': 'onClock',
  'the plan': 'solvePlan',
  'the first-run assistant': 'getSetup',
};

/** The lowest of many: what else the machine does only adds to it. */
const lowest = (times: readonly number[]): number => Math.min(...times);

const kilobytes = (file: string): number => Math.round(Buffer.byteLength(readFileSync(file)) / 1000);

/** Another text each time, so that the engine has no copy of its own to fall back on. */
const loaded = (code: string, parts: string, run: number): Readonly<Record<string, unknown>> & { console: unknown } => {
  const HtmlService = { createHtmlOutputFromFile: () => ({ getContent: () => parts }) };
  // The program says in the log that there is no spreadsheet.
  const realm = createContext({ HtmlService, console: { error: () => undefined } });
  new Script(`${code}\n// ${run}`).runInContext(realm);
  return realm as ReturnType<typeof loaded>;
};

function lateMs(code: string, parts: string, name: string): number {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const call = loaded(code, parts, run)[name] as (...args: readonly unknown[]) => unknown;
    const start = performance.now();
    try {
      call({ range: undefined });
    } catch {
      // A trigger has nobody to answer.
    }
    times.push(performance.now() - start);
  }
  return lowest(times);
}

/** Prints size, parsing and evaluation of `dist/Code.js`, and what its parts add; gives what is not as it must be. */
export function benchScript(): readonly string[] {
  const [code, parts] = ['dist/Code.js', 'dist/parts.html'].map((file) => readFileSync(file, 'utf8')) as [string, string];
  const parsing: number[] = [];
  const evaluation: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const script = new Script(`${code}\n// ${run}`);
    const parsed = performance.now();
    script.runInContext(createContext({}));
    parsing.push(parsed - start);
    evaluation.push(performance.now() - parsed);
  }
  const [parse, evaluate] = [lowest(parsing), lowest(evaluation)];
  console.log(
    `Script: ${kilobytes('dist/Code.js')} kB, parsed in ${parse.toFixed(1)} ms, evaluated in ${evaluate.toFixed(1)} ms (lowest of ${RUNS})`,
  );
  const added = Object.entries(LATE).map(([what, name]) => `${what} ${lateMs(code, parts, name).toFixed(1)}`);
  console.log(
    `  parts (${kilobytes('dist/parts.html')} kB, not loaded until called for), ms that are added by: ${added.join(', ')}`,
  );
  return evaluate > EVALUATION_LIMIT_MS
    ? [`the script is evaluated in ${evaluate.toFixed(1)} ms, more than ${EVALUATION_LIMIT_MS}`]
    : [];
}
