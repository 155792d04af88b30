/**
 * What each gesture costs by the cost model in registers of three sizes, into docs/performance.md: `npm run bench --
 * performance`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { withTable } from '../../docs/performance-page';
import { measure, publicFunctions, type Cost } from './index';
import { SCALE_SET, type RegisterSize } from './shaped-hub';

/** By the rows of the longest tabs, messages and journal; half as many propositions, a tenth as many requests. */
const SIZES: Readonly<Record<string, RegisterSize>> = {
  '200': { requests: 20, offers: 50, propositions: 100, messages: 200 },
  '2,000': { requests: 200, offers: 500, propositions: 1_000, messages: 2_000 },
  '20,000': SCALE_SET,
};

const PAGE = 'docs/performance.md';
/** A person waits for it: what passes at 2,000 rows is said to have to be mended. */
const CLICK_LIMIT_S = 5;
/** Fired by the clock, by a form or by a cell: nobody waits. */
const UNSEEN = ['onClock', 'onFormSubmit', 'onWake', 'onSheetEdit', 'onOpen', 'onInstall'];

const figure = (count: number): string => count.toLocaleString('en-US');
const seconds = (ms: number): string => (ms / 1000).toFixed(1);
/** A register that has not been measured yet has a dash. */
const each = (costs: Measured, of: (cost: Cost) => string): string =>
  costs.map((cost) => (cost === undefined ? '–' : of(cost))).join(' / ');

type Measured = readonly (Cost | undefined)[];

/** The dearest in the middle register first. */
function rowsOf(measured: readonly ReadonlyMap<string, Cost>[]): readonly (readonly [name: string, costs: Measured])[] {
  const places = Object.keys(SIZES).map((_, index) => index);
  const dear = ([, costs]: readonly [string, Measured]): number => (costs[1] ?? costs[0])!.costMs;
  return (
    publicFunctions()
      .map((name) => [name, places.map((place) => measured[place]?.get(name))] as const)
      // The journeys are played in a copy alone (docs/platform.md): nothing of them is a gesture.
      .filter(([, costs]) => costs.some((cost) => cost !== undefined))
      .sort((a, b) => dear(b) - dear(a))
  );
}

const tableOf = (rows: ReturnType<typeof rowsOf>): string =>
  [
    '| function | calls of services | cells read | cells written | seconds |',
    '|---|---:|---:|---:|---:|',
    ...rows.map(([name, costs]) => {
      const parts = [
        each(costs, ({ callCount }) => figure(callCount)),
        each(costs, ({ cells }) => figure(cells.read)),
        each(costs, ({ cells }) => figure(cells.written)),
        each(costs, ({ costMs }) => seconds(costMs)),
      ];
      return `| \`${name}\` | ${parts.join(' | ')} |`;
    }),
  ].join('\n');

/** Measures one size after the other and writes the table after each: the large one takes long. */
export function benchPerformance(): readonly string[] {
  const measured: ReadonlyMap<string, Cost>[] = [];
  for (const size of Object.values(SIZES)) {
    measured.push(measure(size, 'many-communes'));
    writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), 'gestures', tableOf(rowsOf(measured))));
    console.log(`${PAGE}: ${Object.keys(SIZES)[measured.length - 1]} rows`);
  }
  const slow = rowsOf(measured).filter(([name, costs]) => !UNSEEN.includes(name) && costs[1]!.costMs > CLICK_LIMIT_S * 1000);
  for (const [name, costs] of slow)
    console.log(`  over ${CLICK_LIMIT_S} s: ${name.padEnd(22)} ${each(costs, ({ costMs }) => seconds(costMs))}`);
  return [];
}
