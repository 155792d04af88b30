/** The page of the lifecycles: a state diagram for each, from the very tables that the use cases ask. */
import type { LifecycleTable } from '../../src/domain/lifecycle/lifecycle';
import { MESSAGE_LIFECYCLE } from '../../src/domain/message/message';
import { OFFER_LIFECYCLE } from '../../src/domain/offer/offer-status';
import { PROPOSITION_LIFECYCLE } from '../../src/domain/proposition/proposition-status';
import { REQUEST_LIFECYCLE } from '../../src/domain/request/request-status';
import { messageStatusLabels, offerStatusLabels, propositionStatusLabels, requestStatusLabels } from '../../src/wording/labels/statuses';

interface Lifecycle {
  readonly title: string;
  readonly source: string;
  readonly table: LifecycleTable<string, string>;
  readonly labels: Readonly<Record<string, string>>;
}

const LIFECYCLES: readonly Lifecycle[] = [
  { title: 'Request (demande)', source: 'src/domain/request/request-status.ts', table: REQUEST_LIFECYCLE, labels: requestStatusLabels },
  { title: 'Offer (offre)', source: 'src/domain/offer/offer-status.ts', table: OFFER_LIFECYCLE, labels: offerStatusLabels },
  { title: 'Proposition', source: 'src/domain/proposition/proposition-status.ts', table: PROPOSITION_LIFECYCLE, labels: propositionStatusLabels },
  { title: 'Message (courriel)', source: 'src/domain/message/message.ts', table: MESSAGE_LIFECYCLE, labels: messageStatusLabels },
];

/** Names of states may not hold a hyphen, and some are words of the diagram's language. */
const idOf = (status: string): string => `s_${status.replace(/-/g, '_')}`;

function arrowsFrom(status: string, events: Partial<Readonly<Record<string, string>>>): string[] {
  const byTarget = new Map<string, string[]>();
  for (const [event, target] of Object.entries(events)) if (target !== undefined) byTarget.set(target, [...(byTarget.get(target) ?? []), event]);
  return [...byTarget].map(([target, names]) => `  ${idOf(status)} --> ${idOf(target)} : ${names.join(', ')}`);
}

function section({ title, source, table, labels }: Lifecycle): string {
  const statuses = Object.keys(table);
  const terminal = statuses.filter((status) => Object.keys(table[status] ?? {}).length === 0);
  return [
    `## ${title}`, '', `Table: \`${source}\`.`, '', '```mermaid', 'stateDiagram-v2',
    ...statuses.map((status) => `  state "${labels[status] ?? status}" as ${idOf(status)}`),
    `  [*] --> ${idOf(statuses[0]!)}`,
    ...statuses.flatMap((status) => arrowsFrom(status, table[status] ?? {})),
    ...terminal.map((status) => `  ${idOf(status)} --> [*]`),
    '```', '',
  ].join('\n');
}

/** The whole page. */
export const lifecyclesPage = (): string => [
  '# Lifecycles',
  '',
  'Made by `npm run docs` from the tables of `src/domain`; do not edit. Each arrow bears the events that lead from one status to the next; an event that is not drawn is refused in that status.',
  'The arrow from the black dot shows the status listed first; intake may begin in another one when something is missing or doubtful.',
  '',
  ...LIFECYCLES.map(section),
].join('\n').trimEnd() + '\n';
