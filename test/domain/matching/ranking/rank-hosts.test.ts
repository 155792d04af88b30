/** The ranking as a whole: what always holds, whatever the register. */
import fc from 'fast-check';
import { createMatchContext, type MatchInput } from '../../../../src/domain/matching/pool/match-context';
import { judgeHost, rankHosts } from '../../../../src/domain/matching/ranking/rank-hosts';
import { rankRequests } from '../../../../src/domain/matching/ranking/rank-requests';
import { reachableHosts } from '../../../../src/domain/matching/ranking/reachable-hosts';
import { OPEN_REQUEST_STATUSES } from '../../../../src/domain/request/request-status';
import { seededRules } from '../../../../src/wording/labels/rule-texts';
import { randomFrom, randomHub } from '../../../../tools/bench/matching/random-hub';
import { readTrainings } from '../../../../tools/bench/matching/read-trainings';
import { aCompany, aContext, anOffer, aRequest, northOf, otherRequest } from '../hub-builder';

const trainings = readTrainings();

const aHub = (seed: number): MatchInput =>
  randomHub({ requests: 6, offers: 40, companiesWithoutOffer: 30, propositions: 30 }, trainings, seededRules, seed);

const seeds = fc.integer({ min: 1, max: 1e9 });

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}

test('every candidate is either ranked or set aside with a reason, never both, never neither', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = createMatchContext(aHub(seed));
      for (const request of context.requests) {
        const { hosts, excluded } = rankHosts(request, context);
        const ids = [...hosts, ...excluded].map(({ candidate }) => candidate.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(context.candidates.length);
        for (const host of excluded) {
          expect(host.exclusions.length).toBeGreaterThan(0);
          expect(host.code).toBe(host.exclusions[0]!.code);
          expect(host.mayOverride).toBe(host.exclusions.every((exclusion) => exclusion.mayOverride));
        }
      }
    }),
    { numRuns: 15 },
  );
});

test('scores are from 0 to 100 and never rise down the list; what does not suit the work comes last', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = createMatchContext(aHub(seed));
      for (const request of context.requests) {
        const { hosts } = rankHosts(request, context);
        hosts.forEach((host, index) => {
          for (const score of [host.score, ...host.criteria.map((criterion) => criterion.score)]) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(100);
          }
          const before = hosts[index - 1];
          if (before === undefined) return;
          if (before.suitsWork === host.suitsWork) expect(host.score).toBeLessThanOrEqual(before.score + 1e-6);
          else expect([before.suitsWork, host.suitsWork]).toEqual([true, false]);
        });
      }
    }),
    { numRuns: 40 },
  );
});

test('the order of the rows in the register changes nothing', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const hub = aHub(seed);
      const random = randomFrom(seed + 1);
      const moved: MatchInput = {
        ...hub,
        requests: shuffled(hub.requests, random),
        offers: shuffled(hub.offers, random),
        companies: shuffled(hub.companies, random),
        propositions: shuffled(hub.propositions, random),
        schools: shuffled(hub.schools, random),
        rules: shuffled(hub.rules, random),
      };
      const [one, other] = [createMatchContext(hub), createMatchContext(moved)];
      for (const request of hub.requests) {
        const [first, second] = [rankHosts(request, one), rankHosts(request, other)];
        expect(second.hosts.map(({ candidate, score }) => [candidate.id, score])).toEqual(
          first.hosts.map(({ candidate, score }) => [candidate.id, score]),
        );
        expect(second.excluded.map(({ candidate, exclusions }) => [candidate.id, exclusions])).toEqual(
          first.excluded.map(({ candidate, exclusions }) => [candidate.id, exclusions]),
        );
      }
    }),
    { numRuns: 20 },
  );
});

test('the hosts found through the map are those of the ranking, with the same scores', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = createMatchContext(aHub(seed));
      for (const request of context.requests) {
        const ranked = rankHosts(request, context)
          .hosts.map(({ candidate, score }) => [candidate.id, score.toFixed(6)])
          .sort();
        expect(
          reachableHosts(request, context)
            .map(({ candidate, score }) => [candidate.id, score.toFixed(6)])
            .sort(),
        ).toEqual(ranked);
      }
    }),
    { numRuns: 40 },
  );
});

test('a request is in the reverse match of a host exactly when the host is in its ranking', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const context = createMatchContext(aHub(seed));
      const pairs = new Set(
        context.candidates.flatMap(({ id }) =>
          rankRequests(id, context).map(({ request, score }) => `${request.reference} ${id} ${score.toFixed(6)}`),
        ),
      );
      const expected = context.requests
        .filter(({ status }) => OPEN_REQUEST_STATUSES.includes(status))
        .flatMap((request) =>
          rankHosts(request, context).hosts.map(
            ({ candidate, score }) => `${request.reference} ${candidate.id} ${score.toFixed(6)}`,
          ),
        );
      expect(pairs).toEqual(new Set(expected));
    }),
    { numRuns: 20 },
  );
});

test('equal scores: the nearer host first, then the smaller reference', () => {
  const twin = { reference: 'ENT-2026-0002', name: 'Auberge Modèle' };
  const context = aContext({
    companies: [aCompany(twin), aCompany()],
    offers: [anOffer({ reference: 'OFF-2026-0002', companyReference: 'ENT-2026-0002' }), anOffer()],
  });
  expect(rankHosts(aRequest(), context).hosts.map(({ candidate }) => candidate.id)).toEqual(['OFF-2026-0001', 'OFF-2026-0002']);
});

test('a company without an offer comes after the same host with one', () => {
  const context = aContext({
    companies: [aCompany(), aCompany({ reference: 'ENT-2026-0000', name: 'Auberge Modèle', simultaneousPlaces: 2 })],
  });
  expect(rankHosts(aRequest(), context).hosts.map(({ candidate }) => candidate.id)).toEqual(['OFF-2026-0001', 'ENT-2026-0000']);
});

test('a company that has an offer is not listed a second time without it; an expired offer leaves the company alone', () => {
  const ids = (status: 'available' | 'expired'): string[] =>
    rankHosts(aRequest(), aContext({ offers: [anOffer({ status })] })).hosts.map(({ candidate }) => candidate.id);
  expect(ids('available')).toEqual(['OFF-2026-0001']);
  expect(ids('expired')).toEqual(['ENT-2026-0001']);
});

test('the excluded come in the order of the table, the nearest first within one reason', () => {
  const far = (number: number, km: number, changes = {}) =>
    aCompany({ reference: `ENT-2026-000${number}`, name: `Exemple ${number}`, point: northOf(km), ...changes });
  const context = aContext({ companies: [far(1, 41), far(2, 23), far(3, 2, { standing: 'closed' }), far(4, 30)], offers: [] });
  expect(rankHosts(aRequest(), context).excluded.map(({ candidate, code }) => [candidate.id, code])).toEqual([
    ['ENT-2026-0003', 'host-inactive'],
    ['ENT-2026-0002', 'too-far'],
    ['ENT-2026-0004', 'too-far'],
    ['ENT-2026-0001', 'too-far'],
  ]);
});

test('a host set aside can still be judged, for the animator who goes past it', () => {
  const judged = judgeHost(aRequest(), 'OFF-2026-0001', aContext({ companies: [aCompany({ point: northOf(30) })] }))!;
  expect(judged.exclusions.map(({ code }) => code)).toEqual(['too-far']);
  expect(judged.mayOverride).toBe(true);
  expect(judged.score).toBeGreaterThan(0);
});

test('an id that is no candidate has no judgement and no requests', () => {
  expect(judgeHost(aRequest(), 'OFF-2026-9999', aContext())).toBeUndefined();
  expect(rankRequests('OFF-2026-9999', aContext())).toEqual([]);
});

test('reverse match: an urgent request goes before an equal one, and one that is placed is not there', () => {
  const context = aContext({
    requests: [
      aRequest(),
      aRequest({ reference: 'DEM-2026-0003', priority: 'urgent' }),
      aRequest({ reference: 'DEM-2026-0000', receivedOn: '2026-12-15' }),
      otherRequest(),
    ],
  });
  expect(rankRequests('OFF-2026-0001', context).map(({ request }) => request.reference)).toEqual([
    'DEM-2026-0003',
    'DEM-2026-0001',
    'DEM-2026-0000',
  ]);
});

describe('a host of which nothing known covers what is sought', () => {
  const far = { reference: 'ENT-2026-0002', name: 'Cantine Exemple', point: northOf(15) };
  const suited = { ...anOffer({ reference: 'OFF-2026-0002', companyReference: far.reference }) };
  const shown = (activities: readonly string[]): (readonly [string, boolean])[] =>
    rankHosts(
      aRequest(),
      aContext({ companies: [aCompany(), aCompany(far)], offers: [anOffer({ activities: [...activities] }), suited] }),
    ).hosts.map(({ candidate, suitsWork }) => [candidate.id, suitsWork]);

  test('comes after one that is farther and does the work', () => {
    expect(shown(['Accueil téléphonique', 'Tenue du planning'])).toEqual([
      ['OFF-2026-0002', true],
      ['OFF-2026-0001', false],
    ]);
  });
  test('one that has named no activity is taken by its sector', () => {
    expect(shown([])).toEqual([
      ['OFF-2026-0001', true],
      ['OFF-2026-0002', true],
    ]);
    const elsewhere = aContext({
      companies: [aCompany({ sector: 'retail' }), aCompany(far)],
      offers: [anOffer({ activities: [] }), suited],
    });
    const asked = rankHosts({ ...aRequest(), fallbackSectors: ['retail'] }, elsewhere).hosts;
    expect(asked.map(({ candidate, suitsWork }) => [candidate.id, suitsWork])).toEqual([
      ['OFF-2026-0002', true],
      ['OFF-2026-0001', false],
    ]);
  });
});
