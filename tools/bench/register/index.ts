/** Whether a use case costs the same in a small register and in a large one: service calls, and seconds by the cost model. */
import type { PlanView, PlanWishes } from '../../../src/application/planning-api';
import type { PlanningApi } from '../../../src/application/planning-api';
import type { RankingView, Reply, SidebarApi } from '../../../src/application/sidebar-api';
import type { LocalRuntime } from '../../../src/local/contract';
import { openFilledHub, type RegisterSize } from './filled-hub';

const SMALL: RegisterSize = { requests: 20, offers: 50, propositions: 100, messages: 200 };
const LARGE: RegisterSize = { requests: 2_000, offers: 5_000, propositions: 10_000, messages: 20_000 };

/** The animator waits for the ranking: it must come within this time on the platform. */
const RANKING_LIMIT_MS = 3_000;

const USE_CASES = ['getHome', 'getRequestCard', 'getRanking', 'previewPropositions', 'sendPropositions', 'getMessages', 'search', 'getMap', 'solvePlan'] as const satisfies readonly (keyof (SidebarApi & PlanningApi))[];
type UseCase = (typeof USE_CASES)[number];

export interface Cost {
  readonly callCount: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly costMs: number;
  readonly realMs: number;
}

function call<T>(runtime: LocalRuntime, name: UseCase, ...args: readonly unknown[]): { readonly value: T; readonly cost: Cost } {
  const result = runtime.callFromPage(name, args);
  const reply = result.ok ? (result.value as Reply<T> | null) : undefined;
  const [run] = result.runs;
  if (reply?.ok !== true || run === undefined) throw new Error(`${name}: ${result.ok ? JSON.stringify(reply) : result.message}\n${run?.log.join('\n') ?? ''}`);
  const { callCount, calls, costMs, realMs } = run;
  return { value: reply.value, cost: { callCount, calls, costMs, realMs } };
}

/** The first open request that has a host with a dated offer, asked of the product itself. */
function requestToPlace(runtime: LocalRuntime, most: number): { readonly reference: string; readonly choices: readonly object[] } {
  for (let index = 0; index < most; index += 1) {
    const reference = `DEM-2026-${String(index).padStart(5, '0')}`;
    const [host] = call<RankingView>(runtime, 'getRanking', reference).value.hosts.filter(({ offerReference }) => offerReference !== undefined);
    if (host !== undefined) return { reference, choices: [{ companyReference: host.companyReference, offerReference: host.offerReference }] };
  }
  throw new Error('no request of the register has a host');
}

/** What each use case costs in a register of that size. */
export function measure(size: RegisterSize): Readonly<Record<UseCase, Cost>> {
  const runtime = openFilledHub(size);
  const { reference, choices } = requestToPlace(runtime, Math.min(20, size.requests));
  const args: Readonly<Record<UseCase, readonly unknown[]>> = {
    getHome: [], getRequestCard: [reference], getRanking: [reference], previewPropositions: [reference, choices],
    sendPropositions: [{ requestReference: reference, choices }], getMessages: [], search: ['Moulin 7'], getMap: [],
    solvePlan: [{ kept: [], forbidden: [], previous: [] }],
  };
  const costs = Object.fromEntries(USE_CASES.map((name) => [name, call(runtime, name, ...args[name]).cost])) as unknown as Record<UseCase, Cost>;
  runtime.close();
  return costs;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const calls = (cost: Cost): string => `${cost.callCount}`.padStart(4);

/** Service calls that the larger register needs more of. */
const grown = (small: Cost, large: Cost): string[] =>
  Object.keys({ ...small.calls, ...large.calls }).filter((name) => small.calls[name] !== large.calls[name]).map((name) => `${name} ${small.calls[name] ?? 0} → ${large.calls[name] ?? 0}`);

/** The plan of every request at once, none of which has asked anybody yet; then the same with one pair forbidden. */
function benchPlan(): void {
  const runtime = openFilledHub({ ...LARGE, propositions: 0, messages: 0 });
  const solve = (wishes: PlanWishes): { readonly value: PlanView; readonly cost: Cost } => call<PlanView>(runtime, 'solvePlan', wishes);
  const first = solve({ kept: [], forbidden: [], previous: [] });
  const pairs = first.value.lines.flatMap(({ requestReference, host }) => (host === undefined ? [] : [{ requestReference, hostId: host.hostId }]));
  const again = solve({ kept: [], forbidden: pairs.slice(0, 1), previous: pairs });
  for (const { value, cost } of [first, again]) {
    console.log(`  plan of ${LARGE.requests} open requests: ${value.placed} placed of ${value.total}, ${value.gap} ${value.changes ?? ''} ${seconds(cost.costMs)} s by the cost model, ${Math.round(cost.realMs)} ms here`);
  }
  runtime.close();
}

/** Measures both sizes and prints a line a use case; gives what is not as it must be, nothing when all is well. */
export function benchRegister(): string[] {
  const small = measure(SMALL);
  const large = measure(LARGE);
  const words = ({ requests, offers, propositions, messages }: RegisterSize): string => `${requests} requests, ${offers} offers and companies, ${propositions} propositions, ${messages} messages and journal lines`;
  console.log(`register: small = ${words(SMALL)}; large = ${words(LARGE)}`);
  console.log('  use case              calls small / large   seconds by the cost model small / large (ratio)   real ms here');
  const problems: string[] = [];
  for (const name of USE_CASES) {
    const [a, b] = [small[name], large[name]];
    console.log(`  ${name.padEnd(22)}${calls(a)} / ${calls(b)}           ${seconds(a.costMs)} / ${seconds(b.costMs)} (× ${(b.costMs / a.costMs).toFixed(2)})`.padEnd(88) + `${Math.round(a.realMs)} / ${Math.round(b.realMs)}`);
    if (a.callCount !== b.callCount) problems.push(`${name} makes ${a.callCount} service calls in the small register and ${b.callCount} in the large one: ${grown(a, b).join(', ')}`);
  }
  benchPlan();
  if (large.getRanking.costMs >= RANKING_LIMIT_MS) problems.push(`getRanking takes ${seconds(large.getRanking.costMs)} s by the cost model, ${seconds(RANKING_LIMIT_MS)} s are allowed`);
  return problems;
}
