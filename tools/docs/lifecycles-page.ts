/** The page of the lifecycles: a state diagram for each and its rows, from the very tables that the one door reads. */
import { COMPANY_LIFECYCLE } from '../../src/domain/company/company-standing';
import type { Lifecycle as Table } from '../../src/domain/lifecycle/lifecycle';
import { MESSAGE_LIFECYCLE } from '../../src/domain/message/message';
import { OFFER_LIFECYCLE } from '../../src/domain/offer/offer-status';
import { PROPOSITION_LIFECYCLE } from '../../src/domain/proposition/proposition-status';
import { REQUEST_LIFECYCLE } from '../../src/domain/request/request-status';
import {
  companyStandingLabels,
  messageStatusLabels,
  offerStatusLabels,
  propositionStatusLabels,
  requestStatusLabels,
} from '../../src/wording/labels/statuses';

interface Lifecycle {
  readonly title: string;
  readonly source: string;
  readonly table: Table<string, string>;
  readonly labels: Readonly<Record<string, string>>;
}

const LIFECYCLES: readonly Lifecycle[] = [
  {
    title: 'Request (demande)',
    source: 'src/domain/request/request-status.ts',
    table: REQUEST_LIFECYCLE,
    labels: requestStatusLabels,
  },
  { title: 'Offer (offre)', source: 'src/domain/offer/offer-status.ts', table: OFFER_LIFECYCLE, labels: offerStatusLabels },
  {
    title: 'Proposition',
    source: 'src/domain/proposition/proposition-status.ts',
    table: PROPOSITION_LIFECYCLE,
    labels: propositionStatusLabels,
  },
  {
    title: 'Company (entreprise)',
    source: 'src/domain/company/company-standing.ts',
    table: COMPANY_LIFECYCLE,
    labels: companyStandingLabels,
  },
  { title: 'Message (courriel)', source: 'src/domain/message/message.ts', table: MESSAGE_LIFECYCLE, labels: messageStatusLabels },
];

/** Names of states may not hold a hyphen, and some are words of the diagram's language. */
const idOf = (status: string): string => `s_${status.replace(/-/g, '_')}`;

function arrowsFrom(status: string, table: Table<string, string>): string[] {
  const byTarget = new Map<string, string[]>();
  for (const { event, from, to } of table.transitions) {
    if (!from.includes(status)) continue;
    const target = to === 'same' ? status : to;
    byTarget.set(target, [...(byTarget.get(target) ?? []), event]);
  }
  return [...byTarget].map(([target, names]) => `  ${idOf(status)} --> ${idOf(target)} : ${names.join(', ')}`);
}

const list = (codes: readonly string[] | undefined): string => (codes ?? []).map((code) => `\`${code}\``).join(', ');

function rows({ table, labels }: Lifecycle): string[] {
  return [
    '| Event | From | To | Reason | By hand | Guards | Effects, in this order |',
    '|---|---|---|---|---|---|---|',
    ...table.transitions.map(
      ({ event, from, to, needsReason, byHand, guards, effects }) =>
        `| \`${event}\` | ${from.map((status) => labels[status] ?? status).join(', ')} | ${to === 'same' ? '(same)' : (labels[to] ?? to)} | ${needsReason ? 'yes' : ''} | ${byHand ? 'yes' : ''} | ${list(guards)} | ${list(effects)} |`,
    ),
    '',
  ];
}

function section(lifecycle: Lifecycle): string {
  const { title, source, table, labels } = lifecycle;
  const terminal = table.statuses.filter((status) => !table.transitions.some(({ from }) => from.includes(status)));
  return [
    `## ${title}`,
    '',
    `Table: \`${source}\`.`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...table.statuses.map((status) => `  state "${labels[status] ?? status}" as ${idOf(status)}`),
    `  [*] --> ${idOf(table.statuses[0]!)}`,
    ...table.statuses.flatMap((status) => arrowsFrom(status, table)),
    ...terminal.map((status) => `  ${idOf(status)} --> [*]`),
    '```',
    '',
    ...rows(lifecycle),
  ].join('\n');
}

/** The whole page. */
export const lifecyclesPage = (): string =>
  [
    '# Lifecycles',
    '',
    'Made by `npm run docs` from the tables of `src/domain`; do not edit. Each arrow bears the events that lead from one status to the next; an event that is not drawn is refused in that status.',
    'The arrow from the black dot shows the status listed first; intake may begin in another one when something is missing or doubtful.',
    'Every event is applied by `src/application/lifecycle/apply-event.ts` and by nothing else: guards, status, journal line, effects; then teacher and hosts are told what is true.',
    'A status chosen by hand in its cell is the event marked so; it goes back, with the reason, when it may not be.',
    '',
    ...LIFECYCLES.map(section),
  ]
    .join('\n')
    .trimEnd() + '\n';
