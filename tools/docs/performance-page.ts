/** The tables of docs/performance.md: the constants of the cost model with their sources, and what the bench measured. */
import { costModel } from 'apps-script-local';

const { CALL_COST_MS, cellsMs, PENDING_WRITE_MS, PROCESSOR_FACTOR, RUN_COST_MS, RUN_LIMIT_MS, SOURCES } = costModel;

const PRICES: Readonly<Record<keyof typeof SOURCES, string>> = {
  ...priced(CALL_COST_MS),
  ...priced(RUN_COST_MS),
  ...priced(PENDING_WRITE_MS),
  ...priced(RUN_LIMIT_MS),
  cells: `${cellsMs(1000)} ms for 1,000`,
  processor: `${PROCESSOR_FACTOR} times as long as here`,
};

function priced<K extends string>(prices: Readonly<Record<K, number>>): Record<K, string> {
  return Object.fromEntries(
    Object.entries<number>(prices).map(([name, ms]) => [name, `${ms.toLocaleString('en-US')} ms`]),
  ) as Record<K, string>;
}

/** One line a constant. */
export const constantsTable = (): string =>
  [
    '| constant | price | Source |',
    '|---|---:|---|',
    ...Object.entries(SOURCES).map(
      ([name, { from, url }]) =>
        `| ${name} | ${PRICES[name as keyof typeof SOURCES]} | ${from}${url === undefined ? '' : ` ([source](${url}))`} |`,
    ),
  ].join('\n');

/**
 * The page with one of its tables replaced.
 * @throws when the page has lost the marks of the table
 */
export function withTable(page: string, name: 'constants' | 'gestures', table: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`docs/performance.md has lost the marks of its ${name}`);
  return page.slice(0, from) + begin + table + page.slice(to);
}
