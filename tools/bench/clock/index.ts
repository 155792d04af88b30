/**
 * The hour in which nothing is due, and the look at the hub's health: what both cost by the cost model, in a small register and
 * in one of the scale set. The clock comes by every hour of the day: its price is paid whether there is work or not.
 */
import type { LocalRuntime, RunView } from 'apps-script-local';
import { openFilledHub } from '../register/filled-hub';
import { SCALE_SET, type RegisterSize } from '../register/shaped-hub';

const SMALL: RegisterSize = { requests: 20, offers: 50, propositions: 100, messages: 200 };
const HOUR_MS = 3_600_000;
/** Hours after which what the filling of the register has left is done, and what is done once a day. */
const SETTLED_AFTER = 3;
const LIMIT_S = 10;
/** The dearest calls that are told. */
const TOLD = 12;

const seconds = ({ costMs, costs }: RunView): number => (costMs - costs.processor) / 1000;

const callsOf = (run: RunView): string =>
  Object.entries(run.calls)
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOLD)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

function runOf(name: string, runs: readonly RunView[]): RunView {
  const run = runs.find(({ functionName }) => functionName === name);
  if (run?.outcome !== 'done') throw new Error(`${name}: ${run?.error?.message ?? 'did not run'}`);
  return run;
}

/** What pages show first, and what they ask for while it is read. */
const PAGES: readonly (readonly [name: string, args: readonly string[], told: string])[] = [
  ['getHealth', ['without-forms'], 'getHealth, no form opened'],
  ['getHealth', [], 'getHealth'],
  ['getHandover', ['without-forms'], 'getHandover, no form opened'],
  ['getHandover', [], 'getHandover'],
];

interface Measured {
  readonly told: string;
  readonly run: RunView;
}

function measure(runtime: LocalRuntime): readonly Measured[] {
  for (let hour = 0; hour < SETTLED_AFTER; hour += 1) runtime.advance(HOUR_MS);
  return [
    { told: 'onClock', run: runOf('onClock', runtime.advance(HOUR_MS).runs) },
    ...PAGES.map(([name, args, told]) => ({ told, run: runOf(name, runtime.callFromPage(name, args).runs) })),
  ];
}

/** Prints a line for each; gives what is not as it must be. */
export function benchClock(): string[] {
  const [small, large] = [SMALL, SCALE_SET].map((size) => {
    const runtime = openFilledHub(size);
    const runs = measure(runtime);
    runtime.close();
    return runs;
  }) as [readonly Measured[], readonly Measured[]];
  return large.flatMap(({ told, run }, index) => {
    const before = small[index]!.run;
    console.log(
      `clock: ${told}, nothing due: ${before.callCount} / ${run.callCount} service calls, ` +
        `${seconds(before).toFixed(1)} / ${seconds(run).toFixed(1)} s of calls and waiting (small / scale set)\n  ${callsOf(run)}`,
    );
    return [
      ...(before.callCount === run.callCount
        ? []
        : [`${told}: ${before.callCount} calls in the small register, ${run.callCount} in the large one`]),
      ...(seconds(run) < LIMIT_S ? [] : [`${told} takes ${seconds(run).toFixed(1)} s, ${LIMIT_S} are allowed`]),
    ];
  });
}
