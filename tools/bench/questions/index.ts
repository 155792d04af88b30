/** Every promise of the questions about a plan on random hubs, and how long each question takes on small and large ones. */
import {
  allocationUnder,
  pairsOf,
  planGround,
  planOn,
  type AllocationWishes,
  type HostPlan,
  type PlanGround,
  type PlannedPair,
} from '../../../src/domain/matching/plan/allocate';
import { createMatchContext, type MatchInput } from '../../../src/domain/matching/pool/match-context';
import { changeFrontier } from '../../../src/domain/matching/questions/frontier';
import { placeWorth } from '../../../src/domain/matching/questions/place-worth';
import { whatItTakes } from '../../../src/domain/matching/questions/what-it-takes';
import { whyNot } from '../../../src/domain/matching/questions/why-not';
import { hostPastRules } from '../../../src/domain/matching/ranking/reachable-hosts';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { askEverything, type Tally } from '../../../test/domain/matching/questions/promises';
import { randomHub } from '../matching/random-hub';
import { readTrainings } from '../matching/read-trainings';

const HUBS = 10_000;
/** A fresh seed at each run, told so that a failure can be found again. */
const freshSeed = (): number => Math.floor(Math.random() * 1e9);
/** The best of so many runs: what others do on the machine only adds. */
const RUNS = 15;
/** Processor time that a question may take, 500 requests by 300 offers, and 5,000 by 3,000. */
const QUESTION_LIMIT_MS = 100;
const LARGE_LIMIT_MS = 1000;
const LARGE_RUNS = 5;
/** Given to the plan itself where it takes longer to its proof. */
const PLAN_SECONDS = 20;

/** @returns the promises that do not hold */
export function benchQuestions(): readonly string[] {
  const first = freshSeed();
  const tally: Tally = { promises: 0, broken: [], notBest: 0 };
  const deadline = Date.now() + Number(process.env['QUESTIONS_SECONDS'] ?? 600) * 1000;
  let hubs = 0;
  // Every second hub is answered as one too large to be planned anew.
  for (; hubs < HUBS && Date.now() < deadline; hubs++) askEverything(first + hubs, tally, hubs % 2 === 1);
  console.log(
    `questions: ${hubs} random hubs from seed ${first}, ${tally.promises} promises held, ` +
      `${tally.broken.length} broken; ${tally.notBest} answers not the best and said so`,
  );
  return [
    ...tally.broken.slice(0, 20),
    ...timeQuestions('week by week', drawnHub(500, 300, 'week by week'), RUNS, QUESTION_LIMIT_MS),
    ...LARGE_HUBS.flatMap((kind) => timeQuestions(kind, drawnHub(5000, 3000, kind), LARGE_RUNS, LARGE_LIMIT_MS)),
  ];
}

/** `even`: hosts within 60 km; `map`: within 30 km; `shortage`: the same with two offers of five. All three in the same weeks. */
const LARGE_HUBS = ['even', 'map', 'shortage', 'week by week'] as const;
type Kind = (typeof LARGE_HUBS)[number];

function drawnHub(requests: number, offers: number, kind: Kind): PlanGround {
  const size = { requests, offers: kind === 'shortage' ? Math.round(offers * 0.4) : offers };
  const hub = randomHub(
    { ...size, companiesWithoutOffer: Math.round(offers / 3), propositions: 0 },
    readTrainings(),
    seededRules,
    3,
  );
  const dates = kind === 'week by week' ? {} : { startsOn: '2027-03-01', endsOn: '2027-03-26' };
  const open = kind === 'week by week' ? {} : { startsOn: undefined, endsOn: undefined };
  const input: MatchInput = {
    ...hub,
    requests: hub.requests.map((one) => ({ ...one, status: 'searching', radiusKm: kind === 'even' ? 60 : 30, ...dates })),
    offers: hub.offers.map((offer) => ({ ...offer, ...open })),
  };
  let ground: PlanGround | undefined;
  const times = Array.from({ length: LARGE_RUNS }, () =>
    spent(() => {
      ground = planGround(createMatchContext(input));
    }),
  );
  console.log(
    `  ${kind}, ${requests} requests: who could host whom read in ${Math.min(...times).toFixed(0)} ms (the first time ${times[0]!.toFixed(0)})`,
  );
  return ground!;
}

/** Processor time, ms. */
function spent(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A host that a rule sets aside for a request of the middle, and that one may go past. */
function pastRule(ground: PlanGround, wishes: AllocationWishes): PlannedPair {
  const { requests, choicesOf, context } = ground;
  const from = Math.floor(requests.length / 2);
  for (const request of requests.slice(from)) {
    const reachable = new Set(choicesOf.get(request.reference)!.map(({ candidate }) => candidate.id));
    for (const { id } of context.candidates) {
      if (reachable.has(id) || !hostPastRules(request, id, context)) continue;
      const asked = { requestReference: request.reference, hostId: id };
      if (whyNot(ground, wishes, asked, () => true).kind === 'solved') return asked;
      break;
    }
  }
  throw new Error('no host that one may go past');
}

/** @returns the questions that take too long */
function timeQuestions(kind: Kind, ground: PlanGround, runs: number, limitMs: number): string[] {
  const always = (): boolean => true;
  const none = { kept: [], forbidden: [], previous: [] };
  const { requests, choicesOf, indexed } = ground;
  let plan: HostPlan | undefined;
  const planMs = spent(() => {
    const end = Date.now() + PLAN_SECONDS * 1000;
    plan = planOn(ground, none, () => Date.now() < end);
  });
  const { hostOf, gap } = plan!;
  console.log(
    `  ${kind}, ${requests.length} requests, ${indexed.problem.offers.length} hosts, ${indexed.problem.edges.length} pairs: ${hostOf.size} placed in ` +
      `${planMs.toFixed(0)} ms, at most ${(100 * gap).toFixed(4)} % above the best`,
  );
  const previous = [...hostOf].map(([requestReference, { candidate }]) => ({ requestReference, hostId: candidate.id }));
  const wishes = { ...none, previous };
  const left = requests.find(({ reference }) => !hostOf.has(reference) && choicesOf.get(reference)!.length > 0)!.reference;
  const asked = { requestReference: left, hostId: choicesOf.get(left)![0]!.candidate.id };
  const present = pairsOf(previous, indexed, choicesOf);
  const past = pastRule(ground, wishes);
  const questions: Readonly<Record<string, () => unknown>> = {
    'why not': () => whyNot(ground, wishes, asked, always),
    'why not, past a rule': () => whyNot(ground, wishes, past, always),
    'what it takes': () => whatItTakes(ground, wishes, left, always),
    'what a place is worth': () => placeWorth(ground, wishes, always),
    'changes against pupils': () => changeFrontier(allocationUnder(ground, wishes), present.slice(5), always),
  };
  return Object.entries(questions).flatMap(([name, question]) => {
    const times = Array.from({ length: runs }, () => spent(question));
    const best = Math.min(...times);
    console.log(`    ${name}: ${best.toFixed(0)} ms (the first time ${times[0]!.toFixed(0)})`);
    return best <= limitMs ? [] : [`« ${name} » (${kind}) takes ${best.toFixed(0)} ms, ${limitMs} are allowed`];
  });
}
