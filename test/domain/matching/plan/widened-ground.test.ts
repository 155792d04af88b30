/** One host more for one request, past a rule: the ground widened by that pair is the one that is read with it from the start. */
import {
  allocationUnder,
  groundPastRules,
  planGround,
  planOn,
  type PlanGround,
  type PlannedPair,
} from '../../../../src/domain/matching/plan/allocate';
import { sharedLimits } from '../../../../src/domain/matching/plan/shared-limits';
import { hostPastRules } from '../../../../src/domain/matching/ranking/reachable-hosts';
import { aCompany, aContext, anOffer, aProposition, aRequest, northOf } from '../hub-builder';
import { crowdedGround } from '../questions/promises';

const NONE = { kept: [], forbidden: [], previous: [] };
const always = (): boolean => true;

/** Every pair that a rule sets aside and that one may go past. */
const pastRulesIn = ({ context, requests, choicesOf }: PlanGround): PlannedPair[] =>
  requests.flatMap((request) =>
    context.candidates
      .filter(({ id }) => !choicesOf.get(request.reference)!.some(({ candidate }) => candidate.id === id))
      .filter(({ id }) => hostPastRules(request, id, context) !== undefined)
      .map(({ id }) => ({ requestReference: request.reference, hostId: id, overrideReason: 'Il y loge' })),
  );

/** What hosts share, in words that do not depend on the numbers of pairs and hosts. */
function sharedIn(ground: PlanGround): string[] {
  const { indexed, requests } = ground;
  const ids = [...indexed.hostIndex.keys()];
  const { problem } = indexed;
  const nameOf = (edge: number): string => {
    const [request, offer, cost] = problem.edges[edge]!;
    return `${requests[request]?.reference ?? 'tenue'} ${ids[offer]} ${cost}`;
  };
  return sharedLimits(allocationUnder(ground, NONE))
    .map(({ room, edges }) => `${room}: ${edges.map(nameOf).sort().join(', ')}`)
    .sort();
}
const pairsIn = ({ indexed: { problem, hostIndex } }: PlanGround): string[] => {
  const ids = [...hostIndex.keys()];
  return problem.edges
    .map(([request, offer, cost]) => [request, ids[offer], problem.offers[offer]!.places, cost].join(' '))
    .sort();
};

test('on crowded hubs: the same pairs, the same shared limits and a plan as good, whether the limits were known before or not', () => {
  let tried = 0;
  for (let seed = 0; seed < 60; seed++) {
    const ground = crowdedGround(seed);
    if (seed % 2 === 0) sharedLimits(allocationUnder(ground, NONE));
    for (const pair of pastRulesIn(ground)) {
      const widened = groundPastRules(ground, pair);
      const anew = planGround(ground.context, [pair]);
      expect(pairsIn(widened)).toEqual(pairsIn(anew));
      expect(sharedIn(widened)).toEqual(sharedIn(anew));
      const kept = { ...NONE, kept: [pair] };
      const [one, other] = [planOn(widened, kept, always), planOn(anew, kept, always)];
      expect([seed, one.hostOf.size, one.gap]).toEqual([seed, other.hostOf.size, other.gap]);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(80);
});

test('a host that nobody else could have and that holds a seat already is counted with that seat', () => {
  const far = aCompany({ reference: 'ENT-2', point: northOf(60), simultaneousPlaces: 2 });
  const [placed, asking] = ['DEM-1', 'DEM-2'].map((reference) => aRequest({ reference, radiusKm: 10 }));
  const context = aContext({
    requests: [{ ...placed!, status: 'placed' }, asking!],
    companies: [aCompany({ reference: 'ENT-1' }), far],
    offers: [
      anOffer({ reference: 'OFF-1', companyReference: 'ENT-1', places: 1 }),
      anOffer({ reference: 'OFF-2', companyReference: 'ENT-2', places: 2, point: undefined }),
    ],
    propositions: [
      aProposition({ requestReference: 'DEM-1', companyReference: 'ENT-2', offerReference: 'OFF-2', status: 'accepted' }),
    ],
  });
  const ground = planGround(context);
  expect([...ground.indexed.hostIndex.keys()]).toEqual(['OFF-1']);
  const pair = { requestReference: 'DEM-2', hostId: 'OFF-2', overrideReason: 'Il y loge' };
  const widened = groundPastRules(ground, pair);
  // The seat that is held, the pupil at the first offer, and the pupil at the host past the rule.
  expect(pairsIn(widened)).toHaveLength(3);
  expect(pairsIn(widened)).toEqual(pairsIn(planGround(context, [pair])));
});
