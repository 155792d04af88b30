/** Every promise of the questions about a plan on random hubs, and how long each question takes on a hub of 500 by 300. */
import { allocationUnder, pairsOf, planGround, planOn } from '../../../src/domain/matching/plan/allocate';
import { createMatchContext } from '../../../src/domain/matching/pool/match-context';
import { changeFrontier } from '../../../src/domain/matching/questions/frontier';
import { placeWorth } from '../../../src/domain/matching/questions/place-worth';
import { whatItTakes } from '../../../src/domain/matching/questions/what-it-takes';
import { whyNot } from '../../../src/domain/matching/questions/why-not';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { askEverything, type Tally } from '../../../test/domain/matching/questions/promises';
import { randomHub } from '../matching/random-hub';
import { readTrainings } from '../matching/read-trainings';

const HUBS = 10_000;
/** A fresh seed at each run, told so that a failure can be found again. */
const freshSeed = (): number => Math.floor(Math.random() * 1e9);
/** The best of so many runs: what others do on the machine only adds. */
const RUNS = 15;
/** Processor time that a question may take, 500 requests by 300 offers. */
const QUESTION_LIMIT_MS = 100;

/** @returns the promises that do not hold */
export function benchQuestions(): readonly string[] {
  const first = freshSeed();
  const tally: Tally = { promises: 0, broken: [], notBest: 0 };
  const deadline = Date.now() + Number(process.env['QUESTIONS_SECONDS'] ?? 600) * 1000;
  let hubs = 0;
  for (; hubs < HUBS && Date.now() < deadline; hubs++) askEverything(first + hubs, tally);
  console.log(
    `questions: ${hubs} random hubs from seed ${first}, ${tally.promises} promises held, ` +
      `${tally.broken.length} broken; ${tally.notBest} answers not the best and said so`,
  );
  return [...tally.broken.slice(0, 20), ...timeQuestions(500, 300)];
}

/** @returns the questions that take too long */
function timeQuestions(requests: number, offers: number): string[] {
  const size = { requests, offers, companiesWithoutOffer: 100, propositions: 0 };
  const hub = randomHub(size, readTrainings(), seededRules, 3);
  const searching = hub.requests.map((request) => ({ ...request, status: 'searching' as const, radiusKm: 30 }));
  const ground = planGround(createMatchContext({ ...hub, requests: searching }));
  const always = (): boolean => true;
  const none = { kept: [], forbidden: [], previous: [] };
  const { hostOf } = planOn(ground, none, always);
  const previous = [...hostOf].map(([requestReference, { candidate }]) => ({ requestReference, hostId: candidate.id }));
  const wishes = { ...none, previous };
  const left = ground.requests.find(
    ({ reference }) => !hostOf.has(reference) && ground.choicesOf.get(reference)!.length > 0,
  )!.reference;
  const asked = { requestReference: left, hostId: ground.choicesOf.get(left)![0]!.candidate.id };
  const present = pairsOf(previous, ground.indexed, ground.choicesOf);
  const questions: Readonly<Record<string, () => unknown>> = {
    'the plan itself': () => planOn(ground, none, always),
    'why not': () => whyNot(ground, wishes, asked, always),
    'what it takes': () => whatItTakes(ground, wishes, left, always),
    'what a place is worth': () => placeWorth(ground, wishes, always),
    'changes against pupils': () => changeFrontier(allocationUnder(ground, wishes), present.slice(5), always),
  };
  return Object.entries(questions).flatMap(([name, question]) => {
    const times = Array.from({ length: RUNS }, () => {
      const start = process.cpuUsage();
      question();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    const best = Math.min(...times);
    console.log(`  ${name}, ${requests} requests, ${offers} offers: ${best.toFixed(0)} ms`);
    return best <= QUESTION_LIMIT_MS ? [] : [`« ${name} » takes ${best.toFixed(0)} ms, ${QUESTION_LIMIT_MS} are allowed`];
  });
}
