/**
 * Random crowded hubs on which every answer about the plan is held: what is said to be the best against every plan that exists,
 * ways and places by the checker; for the tests and the bench.
 */
import type { Request } from '../../../../src/domain/request/request';
import {
  allocationUnder,
  groundPastRules,
  planGround,
  planOn,
  type AllocationWishes,
  type PlanGround,
} from '../../../../src/domain/matching/plan/allocate';
import { MOVE_COST } from '../../../../src/domain/matching/plan/allocation-problem';
import {
  changedBetween,
  costOf,
  faultsOfPlan,
  type Placement,
  type Statement,
} from '../../../../src/domain/matching/questions/checker';
import { changeFrontier } from '../../../../src/domain/matching/questions/frontier';
import { placeWorth } from '../../../../src/domain/matching/questions/place-worth';
import { statementOf } from '../../../../src/domain/matching/questions/statement';
import { whatItTakes } from '../../../../src/domain/matching/questions/what-it-takes';
import { whyNot } from '../../../../src/domain/matching/questions/why-not';
import { pairsOf } from '../../../../src/domain/matching/plan/allocate';
import { numbersFrom } from '../../../../tools/bench/allocation/random-problems';
import { aCompany, aContext, anOffer, aRequest, northOf } from '../hub-builder';

const always = (): boolean => true;

/** Five requests, four offers of two or three companies; limits nearly everywhere, so that some pupils have no host. */
export function crowdedGround(seed: number): PlanGround {
  const random = numbersFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const companies = Array.from({ length: 2 + below(2) }, (_, k) =>
    aCompany({
      reference: `ENT-${k}`,
      name: `Maison ${k}`,
      point: northOf(1 + random() * 30),
      size: random() < 0.7 ? '1-9' : undefined,
      maxSolicitationsPerMonth: random() < 0.5 ? 9 : undefined,
      ...(random() < 0.5 ? { simultaneousPlaces: 1 + below(2) } : {}),
    }),
  );
  const offers = Array.from({ length: 4 }, (_, k) =>
    anOffer({
      reference: `OFF-${k}`,
      companyReference: companies[below(companies.length)]!.reference,
      places: random() < 0.8 ? 1 : 2,
      tutorName: undefined,
      point: northOf(random() * 25),
      ...(random() < 0.2 ? { endsOn: '2027-03-19' } : {}),
    }),
  );
  const requests = Array.from({ length: 5 }, (_, k): Request =>
    aRequest({
      reference: `DEM-${k}`,
      startsOn: ['2027-03-01', '2027-03-08', '2027-03-15'][below(3)]!,
      endsOn: random() < 0.5 ? '2027-03-19' : '2027-03-26',
      radiusKm: 8 + random() * 20,
      schoolUai: random() < 0.5 ? '0420001A' : '0420002B',
      priority: random() < 0.2 ? 'urgent' : 'normal',
    }),
  );
  return planGround(aContext({ requests, companies, offers }));
}

/** Every plan within all limits. */
function everyPlan(statement: Statement): Placement[] {
  let plans: Placement[] = [new Map()];
  for (const request of statement.requests.keys()) {
    plans = plans.flatMap((plan) => [
      plan,
      ...statement
        .optionsOf(request)
        .map(({ offer }) => new Map([...plan, [request, offer]]))
        .filter((longer) => faultsOfPlan(statement, longer).length === 0),
    ]);
  }
  return plans;
}

export interface Tally {
  promises: number;
  /** Promises that do not hold: none may. */
  readonly broken: string[];
  /** Answers that hold, where a better one exists and the answer said that one may. */
  notBest: number;
}

/**
 * Asks every question of one hub and counts what holds.
 * @param isLarge the questions are answered as on a hub too large to be planned anew
 */
export function askEverything(seed: number, tally: Tally, isLarge = false): void {
  const ground: PlanGround = { ...crowdedGround(seed), isLarge };
  const plan = planOn(ground, { kept: [], forbidden: [], previous: [] }, always);
  const previous = [...plan.hostOf].map(([requestReference, { candidate }]) => ({ requestReference, hostId: candidate.id }));
  const wishes: AllocationWishes = { kept: [], forbidden: [], previous };
  const { requests, choicesOf } = ground;
  const known = everythingOf(ground, wishes);
  const holds = (isTrue: boolean, what: string): void => {
    tally.promises++;
    if (!isTrue) tally.broken.push(`hub ${seed}: ${what}`);
  };
  for (const { reference } of requests)
    for (const { candidate } of choicesOf.get(reference)!)
      askWhyNot(ground, wishes, { requestReference: reference, hostId: candidate.id }, known, holds, tally);
  askPastRules(ground, wishes, holds, tally);
  for (const { reference } of requests) if (!plan.hostOf.has(reference)) askWays(ground, wishes, reference, known, holds);
  // One line is lost: the plan is not the best any more, and who lost it may have a place for nothing.
  for (const { requestReference } of previous.slice(0, 1))
    askWays(ground, { ...wishes, previous: previous.slice(1) }, requestReference, known, holds);
  const worth = placeWorth(ground, wishes, always);
  holds(plan.gap > 0 || worth.leftForNothing === 0, 'the best plan leaves somebody out for nothing');
  for (const { withOne, withTwo, requestReferences, faults } of worth.lines) {
    holds(faults.length === 0, `place: ${faults.join()}`);
    holds(withOne >= 1 && withTwo >= withOne, 'a place worth nothing');
    holds(requestReferences.length > 0, 'a place for nobody');
    holds(!requestReferences.some((reference) => plan.hostOf.has(reference)), 'a place for one who has a host');
  }
  askFrontier(ground, previous, known, holds, tally);
}

/** A plan with what it costs, moving left out, and the lines of the present plan that it moves. */
interface Counted {
  readonly plan: Placement;
  readonly cost: number;
  readonly moved: readonly number[];
}
interface Known {
  readonly plans: readonly Counted[];
  readonly statement: Statement;
  readonly present: Placement;
}
type Holds = (isTrue: boolean, what: string) => void;

function askWhyNot(
  ground: PlanGround,
  wishes: AllocationWishes,
  asked: { readonly requestReference: string; readonly hostId: string },
  { plans, statement, present }: Known,
  holds: Holds,
  tally: Tally,
): void {
  const found = whyNot(ground, wishes, asked, always);
  if (found.kind !== 'solved') return;
  const [[request, offer]] = pairsOf([asked], ground.indexed, ground.choicesOf) as [readonly [number, number]];
  const total = ({ cost, moved }: Counted): number => cost + MOVE_COST * moved.filter((one) => one !== request).length;
  const least = Math.min(...plans.filter(({ plan }) => plan.get(request) === offer).map(total));
  const told = new Map(present);
  for (const { requestReference, after } of found.changes) {
    const changed = ground.indexed.requestIndex.get(requestReference)!;
    if (after === undefined) told.delete(changed);
    else told.set(changed, ground.indexed.hostIndex.get(after.candidate.id)!);
  }
  holds(found.faults.length === 0, `imposed: ${found.faults.join()}`);
  holds(told.get(request) === offer && faultsOfPlan(statement, told).length === 0, 'the changes told do not make a plan');
  holds(told.size === found.placedAfter && costOf(statement, told) - costOf(statement, present) === found.loss, 'figures');
  const cost = total({
    plan: told,
    cost: costOf(statement, told),
    moved: changedBetween(present, told).filter((one) => present.has(one)),
  });
  holds(!found.isBest || cost === least, 'a better plan with the pair exists');
  if (cost > least) tally.notBest++;
}

/** One host that a rule sets aside and that may be planned all the same: as exact as any other, and its rules are told. */
function askPastRules(ground: PlanGround, wishes: AllocationWishes, holds: Holds, tally: Tally): void {
  for (const { reference } of ground.requests)
    for (const { id } of ground.context.candidates) {
      const asked = { requestReference: reference, hostId: id };
      const past = groundPastRules(ground, asked);
      const found = past === ground ? undefined : whyNot(ground, wishes, asked, always);
      if (found?.kind !== 'solved') continue;
      holds(found.exclusions.length > 0, 'the rules gone past are not told');
      askWhyNot(past, wishes, asked, everythingOf(past, wishes), holds, tally);
      return;
    }
}

function everythingOf(ground: PlanGround, wishes: AllocationWishes): Known {
  const statement = statementOf(allocationUnder(ground, wishes));
  const present: Placement = new Map(pairsOf(wishes.previous, ground.indexed, ground.choicesOf));
  const plans = everyPlan(statement).map((one): Counted => ({
    plan: one,
    cost: costOf(statement, one),
    moved: changedBetween(present, one).filter((request) => present.has(request)),
  }));
  return { plans, statement, present };
}

function askWays(
  ground: PlanGround,
  wishes: AllocationWishes,
  reference: string,
  { plans }: Pick<Known, 'plans'>,
  holds: Holds,
): void {
  const ways = whatItTakes(ground, wishes, reference, always);
  const anew = ground.isLarge ? whatItTakes({ ...ground, isLarge: false }, wishes, reference, always) : ways;
  const isNone = ways.concessions.length + ways.places.length === 0;
  holds(!ways.isProven || !isNone || anew.concessions.length + anew.places.length === 0, 'what was ruled out exists');
  const wanted = pairsOf(wishes.previous, ground.indexed, ground.choicesOf).map(([request]) => request);
  const asked = ground.indexed.requestIndex.get(reference);
  const isFree = plans.some(({ plan }) => asked !== undefined && [...wanted, asked].every((request) => plan.has(request)));
  holds(!ways.isProven || isFree === (ways.asIs !== undefined), 'something is asked for nothing');
  for (const { faults, changes, concessions } of [
    ...(ways.asIs ? [ways.asIs] : []),
    ...ways.concessions,
    ...ways.places,
    ...ways.together,
  ]) {
    holds(faults.length === 0, `way: ${faults.join()}`);
    holds(changes[0]!.requestReference === reference && changes[0]!.after !== undefined, 'the pupil has no host');
    holds(
      changes.every(({ after }) => after !== undefined),
      'somebody loses a host',
    );
    holds(ways.together.length === 0 || isNone, 'two things where one is enough');
    holds(concessions.length < 2 || ways.concessions.every((way) => way.concessions.length === 2), 'not a smallest set');
  }
}

function askFrontier(
  ground: PlanGround,
  previous: AllocationWishes['previous'],
  { plans, present }: Pick<Known, 'plans' | 'present'>,
  holds: Holds,
  tally: Tally,
): void {
  const allocation = allocationUnder(ground, { kept: [], forbidden: [], previous: [] });
  // One line is lost: what is left of the plan is the present one.
  const left = new Map([...present].slice(1));
  const points = changeFrontier(allocation, pairsOf(previous.slice(1), ground.indexed, ground.choicesOf), always);
  const moved = (plan: Placement): number => changedBetween(left, plan).filter((request) => left.has(request)).length;
  for (const point of points) {
    holds(point.faults.length === 0, `frontier: ${point.faults.join()}`);
    holds(point.placed === point.plan.size && point.moved === moved(point.plan), 'figures of a point');
    const fewer = plans.filter(({ plan }) => plan.size >= point.placed && moved(plan) < point.moved).length;
    holds(!point.isProven || fewer === 0, 'fewer lines would do');
    if (fewer > 0) tally.notBest++;
  }
  // Then it is said that no plan places more, however many lines it moves.
  const [first] = points;
  if (points.length === 1 && first!.isProven && first!.moved === 0)
    holds(!plans.some(({ plan }) => plan.size > first!.placed), 'a plan places more');
}
