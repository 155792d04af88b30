/** Times of the matching on a random hub: one request against everything, all requests against everything, what would help. */
import { createMatchContext } from '../../../src/domain/matching/pool/match-context';
import { rankHosts } from '../../../src/domain/matching/ranking/rank-hosts';
import { rankRequests } from '../../../src/domain/matching/ranking/rank-requests';
import { reachableHosts } from '../../../src/domain/matching/ranking/reachable-hosts';
import { whatWouldHelp } from '../../../src/domain/matching/ranking/what-would-help';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { randomHub, type HubSize } from './random-hub';
import { readTrainings } from './read-trainings';

export interface MatchingTimes {
  readonly candidates: number;
  readonly contextMs: number;
  /** The first one, cold: stems and coverage are not known yet. */
  readonly firstRankingMs: number;
  /** Median of the requests ranked afterwards. */
  readonly rankingMs: number;
  readonly rankedHosts: number;
  readonly reverseMs: number;
  readonly helpMs: number;
  readonly allRequestsMs: number;
  readonly allPairs: number;
}

const SCALE: HubSize = { requests: 2000, offers: 5000, companiesWithoutOffer: 5000, propositions: 10_000 };
const SAMPLE = 40;

/** Processor time: what others do on the machine adds less to it. */
const timed = <T>(run: () => T): { readonly ms: number; readonly value: T } => {
  const start = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, value };
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Builds the hub, measures, prints one line per figure and returns them. */
export function benchMatching(size: HubSize = SCALE): MatchingTimes {
  const hub = randomHub(size, readTrainings(), seededRules);
  const { ms: contextMs, value: context } = timed(() => createMatchContext(hub));
  const sample = hub.requests.slice(0, SAMPLE);
  const rankings = sample.map((request) => timed(() => rankHosts(request, context)));
  const reverse = hub.offers.slice(0, SAMPLE).map((offer) => timed(() => rankRequests(offer.reference, context)));
  const help = sample.map((request) => timed(() => whatWouldHelp(request, context)));
  const fresh = createMatchContext(hub);
  const all = timed(() => hub.requests.reduce((pairs, request) => pairs + reachableHosts(request, fresh).length, 0));
  const times: MatchingTimes = {
    candidates: context.candidates.length,
    contextMs,
    firstRankingMs: rankings[0]?.ms ?? 0,
    rankingMs: median(rankings.map(({ ms }) => ms)),
    rankedHosts: median(rankings.map(({ value }) => value.hosts.length)),
    reverseMs: median(reverse.map(({ ms }) => ms)),
    helpMs: median(help.map(({ ms }) => ms)),
    allRequestsMs: all.ms,
    allPairs: all.value,
  };
  const figure = (value: number): string => (value < 100 ? value.toFixed(1) : value.toFixed(0));
  console.log(
    `matching: ${size.requests} requests, ${size.offers} offers, ${size.companiesWithoutOffer} companies without an offer, ${size.propositions} propositions`,
  );
  console.log(`  context built in ${figure(times.contextMs)} ms for ${times.candidates} candidates`);
  console.log(
    `  one request ranked against everything, with every reason: ${figure(times.rankingMs)} ms (the first one ${figure(times.firstRankingMs)} ms), ${times.rankedHosts} hosts ranked`,
  );
  console.log(`  open requests for one offer: ${figure(times.reverseMs)} ms`);
  console.log(`  what would help one request: ${figure(times.helpMs)} ms`);
  console.log(`  every request against everything, scores only: ${figure(times.allRequestsMs)} ms, ${times.allPairs} pairs`);
  return times;
}
