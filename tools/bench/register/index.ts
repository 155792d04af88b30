/**
 * What every public function of the script costs in a small register and in a large one: service calls, and processor time here.
 * And what each screen costs in pure code, beside the reading of the sheet.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import type { Reply } from '../../../src/application/sidebar-api';
import type { ClientCallResult, GestureResult, RunView } from 'apps-script-local';
import { openFilledHub } from './filled-hub';
import { placeableRequests, SCENARIOS, valueOf, type Bench } from './scenarios';
import { measureScreens } from './screens';
import { SCALE_SET, type HubShape, type RegisterSize } from './shaped-hub';

const SMALL: RegisterSize = { requests: 20, offers: 50, propositions: 100, messages: 200 };
/** Every tab of it is too large to be read whole a second time: from here on the number of service calls may not grow. */
const MIDDLE: RegisterSize = { requests: 600, offers: 2_500, propositions: 2_500, messages: 5_000 };
const LARGE: RegisterSize = SCALE_SET;
const SHAPES: readonly HubShape[] = ['many-communes', 'one-town'];

/** A screen's own work must come within this time; the sheet's reading comes on top. */
const SCREEN_LIMIT_MS = 300;
/** A command of the menu may take longer than a screen. */
const LIMITS_MS: Readonly<Record<string, number>> = { duplicates: 600 };

/** Every function that menus, triggers and pages can reach, as the built script declares them. */
export const publicFunctions = (): string[] =>
  parse(readFileSync('dist/Code.js', 'utf8'), { ecmaVersion: 2020, sourceType: 'script' }).body.flatMap((node) =>
    node.type === 'FunctionDeclaration' ? [node.id.name] : [],
  );

export interface Cost {
  readonly callCount: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly cells: RunView['cells'];
  /** By the cost model, the script's own code apart: the same on every machine. */
  readonly costMs: number;
  /** Processor time of the gesture here: the local platform's and the script's. */
  readonly processorMs: number;
  /** Size of what went to the page, 0 for menus and triggers. */
  readonly bytes: number;
  /** The function answered with a problem: it was not brought to its whole work. */
  readonly isRefused: boolean;
}

const problemOf = (result: GestureResult): boolean => {
  if (!('ok' in result)) return false;
  const { ok, value } = result as ClientCallResult & { readonly value?: unknown };
  return !ok || (value as Reply<unknown> | null)?.ok === false;
};

/** What each public function costs in a register of that size and shape. */
export function measure(size: RegisterSize, shape: HubShape): ReadonlyMap<string, Cost> {
  const runtime = openFilledHub(size, shape);
  const ask = <T>(name: string, ...args: readonly unknown[]): T => {
    const result = runtime.callFromPage(name, args);
    if (!result.ok) throw new Error(`${name}: ${result.message}`);
    return valueOf<T>(result.value, name);
  };
  const bench: Bench = { runtime, ask, placeable: placeableRequests(ask), notes: new Map() };
  const costs = new Map(Object.entries(SCENARIOS).map(([name, scenario]) => [name, costOf(name, scenario, bench)] as const));
  runtime.close();
  return costs;
}

function costOf(name: string, scenario: (bench: Bench) => GestureResult, bench: Bench): Cost {
  const started = process.cpuUsage();
  const result = scenario(bench);
  const { user, system } = process.cpuUsage(started);
  const run: RunView | undefined = result.runs.find(({ functionName }) => functionName === name);
  if (run === undefined)
    throw new Error(`${name} did not run: ${result.runs.map(({ functionName }) => functionName).join(', ')}`);
  if (run.outcome !== 'done') throw new Error(`${name}: ${run.error?.message ?? run.outcome}\n${run.log.join('\n')}`);
  const bytes = 'value' in result ? JSON.stringify((result as { value: unknown }).value ?? null).length : 0;
  return {
    callCount: run.callCount,
    calls: run.calls,
    cells: run.cells,
    costMs: run.costMs - run.costs.processor,
    processorMs: Math.min((user + system) / 1000, run.realMs),
    bytes,
    isRefused: problemOf(result),
  };
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);

/** Service calls that the larger register needs more of. */
const grown = (small: Cost, large: Cost): string =>
  Object.keys({ ...small.calls, ...large.calls })
    .filter((name) => small.calls[name] !== large.calls[name])
    .map((name) => `${name} ${small.calls[name] ?? 0} → ${large.calls[name] ?? 0}`)
    .join(', ');

/** A function without a scenario is one that nobody measures. */
function unmeasured(): string[] {
  const names = publicFunctions();
  return [
    ...names.filter((name) => SCENARIOS[name] === undefined).map((name) => `${name} is public and not measured`),
    ...Object.keys(SCENARIOS)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is measured and not public`),
  ];
}

function benchFunctions(): string[] {
  const small = measure(SMALL, 'many-communes');
  const middle = measure(MIDDLE, 'many-communes');
  const large = SHAPES.map((shape) => measure(LARGE, shape));
  console.log(
    '  public function        calls small / large   s of calls and waiting    processor ms small / 300 communes / one town   kB sent',
  );
  return [...small].flatMap(([name, a]) => {
    const [b, c] = large.map((costs) => costs.get(name)!) as [Cost, Cost];
    const processor = [a, b, c].map(({ processorMs }) => String(Math.round(processorMs)).padStart(6)).join(' /');
    const line =
      `  ${name.padEnd(22)}${String(a.callCount).padStart(5)} / ${String(b.callCount).padEnd(6)}${seconds(a.costMs).padStart(14)} / ${seconds(b.costMs)}`.padEnd(
        68,
      );
    console.log(`${line}${processor}${String(Math.round(b.bytes / 1000)).padStart(24)}${b.isRefused ? '   refused' : ''}`);
    const m = middle.get(name)!;
    return m.callCount === b.callCount && m.callCount === c.callCount
      ? []
      : [
          `${name} makes ${m.callCount} service calls in the middle register, ${b.callCount} and ${c.callCount} in the large ones: ${grown(m, b)}`,
        ];
  });
}

/** The plan alone, which is tuned by itself. */
export const benchPlanScreen = (): string[] => benchScreens((name) => name.startsWith('plan'));

function benchScreens(isWanted: (name: string) => boolean): string[] {
  console.log('  screen, pure code      ms 300 communes / one town   kB sent');
  const limitOf = (name: string): number => LIMITS_MS[name] ?? SCREEN_LIMIT_MS;
  const [spread, gathered] = SHAPES.map((shape) => measureScreens(LARGE, shape, limitOf, isWanted)) as [
    ReturnType<typeof measureScreens>,
    ReturnType<typeof measureScreens>,
  ];
  return spread.flatMap((one, index) => {
    const worst = Math.max(one.ms, gathered[index]!.ms);
    console.log(
      `  ${one.name.padEnd(22)}${String(Math.round(one.ms)).padStart(8)} / ${String(Math.round(gathered[index]!.ms)).padEnd(12)}${String(Math.round(one.bytes / 1000)).padStart(14)}`,
    );
    const limit = limitOf(one.name);
    return worst <= limit ? [] : [`the screen « ${one.name} » takes ${Math.round(worst)} ms of pure code, ${limit} are allowed`];
  });
}

/** Measures and prints a line a function and a screen; gives what is not as it must be, nothing when all is well. */
export function benchRegister(): string[] {
  const words = ({ requests, offers, propositions, messages }: RegisterSize): string =>
    `${requests} requests, ${offers} offers and companies, ${propositions} propositions, ${messages} messages and journal lines, an answer each`;
  console.log(`register: small = ${words(SMALL)}; large = ${words(LARGE)}`);
  return [...unmeasured(), ...benchScreens(() => true), ...benchFunctions()];
}
