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
const each = (costs: readonly Cost[], of: (cost: Cost) => string): string => costs.map(of).join(' / ');

/** The dearest in the middle register first. */
function rowsOf(costs: readonly ReadonlyMap<string, Cost>[]): readonly (readonly [name: string, costs: readonly Cost[]])[] {
  return publicFunctions()
    .map((name) => [name, costs.map((one) => one.get(name)!)] as const)
    .sort(([, [, a]], [, [, b]]) => b!.costMs - a!.costMs);
}

/** Measures, writes the table and gives what takes a person too long. */
export function benchPerformance(): readonly string[] {
  const measured = Object.values(SIZES).map((size) => measure(size, 'many-communes'));
  const rows = rowsOf(measured);
  const table = [
    '| function | calls of services | cells read | cells written | seconds |',
    '|---|---:|---:|---:|---:|',
    ...rows.map(
      ([name, costs]) =>
        `| \`${name}\` | ${each(costs, ({ callCount }) => figure(callCount))} | ${each(costs, ({ cells }) => figure(cells.read))} | ${each(costs, ({ cells }) => figure(cells.written))} | ${each(costs, ({ costMs }) => seconds(costMs))} |`,
    ),
  ].join('\n');
  writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), 'gestures', table));
  console.log(`${PAGE}: ${rows.length} functions at ${Object.keys(SIZES).join(', ')} rows`);
  const slow = rows.filter(([name, [, middle]]) => !UNSEEN.includes(name) && middle!.costMs > CLICK_LIMIT_S * 1000);
  for (const [name, costs] of slow)
    console.log(`  over ${CLICK_LIMIT_S} s: ${name.padEnd(22)} ${each(costs, ({ costMs }) => seconds(costMs))}`);
  return [];
}
