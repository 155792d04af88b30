/** The lifecycles as tables: whole, without dead ends, and every event fired by something that exists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayHappen, transitionByHand, transitionOf } from '../../src/domain/lifecycle/lifecycle';
import { LIFECYCLES, LIVING_TABLES, type LifecycleOf, type LivingTable } from '../../src/domain/lifecycle/living';
import { COMPANY_EVENTS } from '../../src/domain/company/company-standing';
import { MESSAGE_EVENTS } from '../../src/domain/message/message';
import { OFFER_EVENTS } from '../../src/domain/offer/offer-status';
import { PROPOSITION_EVENTS } from '../../src/domain/proposition/proposition-status';
import { REQUEST_EVENTS } from '../../src/domain/request/request-status';

const EVENTS: Readonly<Record<LivingTable, readonly string[]>> = {
  requests: REQUEST_EVENTS,
  offers: OFFER_EVENTS,
  propositions: PROPOSITION_EVENTS,
  companies: COMPANY_EVENTS,
  messages: MESSAGE_EVENTS,
};
const tableOf = (name: LivingTable): LifecycleOf<LivingTable> => LIFECYCLES[name] as LifecycleOf<LivingTable>;
const sources = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) =>
      entry.isDirectory()
        ? sources(join(folder, entry.name))
        : entry.name.endsWith('.ts')
          ? readFileSync(join(folder, entry.name), 'utf8')
          : '',
    )
    .join('\n');
const code = sources('src/application') + sources('src/google');

describe.each(LIVING_TABLES)('the lifecycle of %s', (name) => {
  const { statuses, transitions } = tableOf(name);

  test('knows one row for an event in a status, between statuses that exist', () => {
    const seen = new Set<string>();
    for (const { event, from, to } of transitions) {
      expect(to === 'same' || statuses.includes(to)).toBe(true);
      for (const status of from) {
        expect(statuses).toContain(status);
        expect(seen.has(`${status} ${event}`)).toBe(false);
        seen.add(`${status} ${event}`);
      }
    }
  });

  test('means one thing by a status chosen by hand', () => {
    for (const from of statuses)
      for (const to of statuses) {
        const rows = transitions.filter((row) => row.byHand === true && row.to === to && row.from.includes(from));
        expect(rows.length).toBeLessThanOrEqual(1);
        expect(transitionByHand(tableOf(name), from, to)).toBe(rows[0]);
      }
  });

  test.each(EVENTS[name].map((event) => [event]))(
    'has its event %s in a row, fired by the code or by a choice in the cell',
    (event) => {
      const rows = transitions.filter((row) => row.event === event);
      expect(rows.length).toBeGreaterThan(0);
      const isFired = new RegExp(`event[^;\\n]{0,80}'${event}'|'${event}'[^;\\n]{0,40}(?:EventOf|event)|: '${event}'`).test(code);
      expect(isFired || rows.some(({ byHand }) => byHand === true)).toBe(true);
    },
  );

  test('refuses every event that no row names', () => {
    for (const status of statuses)
      for (const event of EVENTS[name]) {
        const row = transitions.find((one) => one.event === event && one.from.includes(status));
        expect(transitionOf(tableOf(name), status, event as never)).toBe(row);
        expect(mayHappen(tableOf(name), status, event as never)).toBe(row !== undefined);
      }
  });

  test('leaves no status without a way in', () => {
    const first = statuses[0]!;
    for (const status of statuses) expect(status === first || transitions.some(({ to }) => to === status)).toBe(true);
  });
});
