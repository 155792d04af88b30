/** The plan of all open requests keeps, with its lines taken together, every limit that a pair alone must keep. */
import { allocate, type AllocationWishes, type HostPlan } from '../../../../src/domain/matching/plan/allocate';
import type { MatchContext } from '../../../../src/domain/matching/pool/match-context';
import type { ReachableHost } from '../../../../src/domain/matching/ranking/reachable-hosts';
import { readNeeds } from '../../../../src/domain/matching/pairing/request-needs';
import { holderIn, periodsOf } from '../../../../src/domain/matching/seats/ask';
import { SHARED_LIMITS } from '../../../../src/domain/matching/seats/table';
import type { Request } from '../../../../src/domain/request/request';
import { shortageMemory } from '../../../../src/domain/matching/plan/shortage-memory';
import { numbersFrom } from '../../../../tools/bench/allocation/random-problems';
import { aCompany, aContext, anOffer, aProposition, aRequest, northOf } from '../hub-builder';

const plan = (context: MatchContext, wishes: Partial<AllocationWishes> = {}, mayGoOn = (): boolean => true): HostPlan =>
  allocate(context, { kept: [], forbidden: [], previous: [], ...wishes }, mayGoOn);
const pupils = (count: number, changes: Partial<Request> = {}): Request[] =>
  Array.from({ length: count }, (_, k) => aRequest({ reference: `DEM-2026-10${k}`, ...changes }));
const hostsOf = ({ hostOf }: HostPlan): string[] => [...hostOf.values()].map(({ candidate }) => candidate.id).sort();

const ELSEWHERE = {
  reference: 'ENT-2026-0009',
  name: 'Auberge Exemple',
  point: northOf(15),
  simultaneousPlaces: 1,
  standing: 'active',
} as const;

describe('limits that several lines share', () => {
  test('a company that takes two pupils at once gets two, however many offers it made, and the third goes elsewhere', () => {
    const offers = [anOffer(), anOffer({ reference: 'OFF-2026-0002', tutorName: 'M. Roche' })];
    const found = plan(
      aContext({ requests: pupils(3), companies: [aCompany({ simultaneousPlaces: 2 }), aCompany(ELSEWHERE)], offers }),
    );
    expect(hostsOf(found)).toEqual(['ENT-2026-0009', expect.stringMatching(/^OFF/), expect.stringMatching(/^OFF/)]);
    expect(found.gap).toBeLessThan(0.0001);
  });

  test('a firm of nine people gets three trainees in one civil week (R124-10), whatever places it offers, and the others learn who is there', () => {
    const found = plan(
      aContext({
        requests: pupils(5),
        companies: [aCompany({ size: '1-9', maxSolicitationsPerMonth: 9 })],
        offers: [anOffer({ places: 6, tutorName: undefined })],
      }),
    );
    expect(found.hostOf.size).toBe(3);
    expect([...found.competitorsOf.values()]).toEqual([[...found.hostOf.keys()].sort(), [...found.hostOf.keys()].sort()]);
  });

  test('a company is asked no more often in the month than it wishes, or else the hub allows, waiting solicitations counted', () => {
    const offers = [anOffer({ places: 9, tutorName: undefined })];
    const asked = plan(aContext({ requests: pupils(6), companies: [aCompany({ size: '250+' })], offers }));
    expect(asked.hostOf.size).toBe(3);
    expect(
      plan(aContext({ requests: pupils(6), companies: [aCompany({ size: '250+', maxSolicitationsPerMonth: 5 })], offers })).hostOf
        .size,
    ).toBe(5);
    const waiting = aProposition({
      status: 'to-send',
      createdOn: '2027-01-04',
      sentOn: undefined,
      answeredOn: undefined,
      answer: undefined,
    });
    const beside = plan(
      aContext({
        requests: [...pupils(6), aRequest({ reference: 'DEM-2026-0002' })],
        companies: [aCompany({ size: '250+' })],
        offers,
        propositions: [waiting],
      }),
    );
    expect(beside.hostOf.size).toBe(2);
  });

  test('pupils of an observation period do not count for the legal quota', () => {
    const requests = pupils(5, { type: 'observation-3e', level: undefined, trainingCode: undefined, ageBracket: '15' });
    const context = aContext({
      requests,
      companies: [aCompany({ size: '1-9', publics: ['college'], maxSolicitationsPerMonth: 9 })],
      offers: [anOffer({ places: 5, publics: ['college'], tutorName: undefined })],
    });
    expect(plan(context).hostOf.size).toBe(5);
  });

  test('a tutor gets three trainees over two offers (R124-13), a second tutor takes the others', () => {
    const offers = [
      anOffer(),
      anOffer({ reference: 'OFF-2026-0002' }),
      anOffer({ reference: 'OFF-2026-0003', tutorName: 'M. Roche' }),
    ];
    const found = plan(
      aContext({
        requests: pupils(6),
        companies: [aCompany({ size: '250+', simultaneousPlaces: 9, maxSolicitationsPerMonth: 9 })],
        offers,
      }),
    );
    expect(hostsOf(found).filter((id) => id !== 'OFF-2026-0003')).toHaveLength(3);
    expect(hostsOf(found).filter((id) => id === 'OFF-2026-0003')).toHaveLength(2);
  });

  test('a pupil for whom the company was asked, and who waits for its answer, counts already', () => {
    const offers = [anOffer(), anOffer({ reference: 'OFF-2026-0002' })];
    const waiting = aProposition({
      status: 'sent',
      requestReference: 'DEM-2026-0002',
      startsOn: '2027-03-01',
      endsOn: '2027-03-26',
    });
    const requests = [...pupils(2), aRequest({ reference: 'DEM-2026-0002' })];
    expect(
      plan(aContext({ requests, companies: [aCompany({ simultaneousPlaces: 2 })], offers, propositions: [waiting] })).hostOf.size,
    ).toBe(1);
  });

  test('of two kept lines that the company cannot take together the one kept first stays', () => {
    const offers = [anOffer({ places: 1 }), anOffer({ reference: 'OFF-2026-0002', places: 1 })];
    const context = aContext({ requests: pupils(2), companies: [aCompany({ simultaneousPlaces: 1 })], offers });
    const kept = [
      { requestReference: 'DEM-2026-101', hostId: 'OFF-2026-0002' },
      { requestReference: 'DEM-2026-100', hostId: 'OFF-2026-0001' },
    ];
    expect([...plan(context, { kept }).hostOf.keys()]).toEqual(['DEM-2026-101']);
  });

  test('a plan that time cut short passes no limit either', () => {
    const offers = [anOffer(), anOffer({ reference: 'OFF-2026-0002' })];
    const found = plan(
      aContext({ requests: pupils(3), companies: [aCompany({ simultaneousPlaces: 1 })], offers }),
      {},
      () => false,
    );
    expect(found.isInterrupted).toBe(true);
    expect(found.hostOf.size).toBeLessThanOrEqual(1);
  });
});

/** Three companies at most, four offers, six requests on three starting days, limits nearly everywhere. */
function crowdedHub(seed: number): { requests: Request[]; context: MatchContext } {
  const random = numbersFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const companies = Array.from({ length: 2 + below(2) }, (_, k) =>
    aCompany({
      reference: `ENT-${k}`,
      name: `Maison ${k}`,
      point: northOf(1 + random() * 30),
      size: random() < 0.7 ? '1-9' : undefined,
      ...(random() < 0.6 ? { simultaneousPlaces: 1 + below(3) } : {}),
    }),
  );
  const offers = Array.from({ length: 4 }, (_, k) =>
    anOffer({
      reference: `OFF-${k}`,
      companyReference: companies[below(companies.length)]!.reference,
      places: 1 + below(4),
      tutorName: random() < 0.5 ? 'Mme Faure' : 'M. Roche',
      point: northOf(random() * 25),
    }),
  );
  const requests = Array.from({ length: 6 }, (_, k) =>
    aRequest({
      reference: `DEM-${k}`,
      startsOn: ['2027-03-01', '2027-03-08', '2027-03-15'][below(3)]!,
      endsOn: random() < 0.5 ? '2027-03-19' : '2027-03-26',
      radiusKm: 10 + random() * 25,
      schoolUai: random() < 0.5 ? '0420001A' : '0420002B',
      priority: random() < 0.2 ? 'urgent' : 'normal',
    }),
  );
  return { requests, context: aContext({ requests, companies, offers }) };
}

type Pick = readonly (ReachableHost | undefined)[];

type Use = { readonly key: string; readonly most: number };

/** What a pupil at a host uses, week by week and in the month; read once for each pair. */
const usesOf = new WeakMap<Request, Map<string, readonly Use[]>>();

/** Judged here anew, apart from the code that plans: how many pupils are in each week of each place and limit. */
function keepsLimits(requests: readonly Request[], context: MatchContext, hosts: Pick): boolean {
  const uses = requests.flatMap((request, k) => (hosts[k] ? usesAt(request, hosts[k], context) : []));
  const counts = new Map<string, number>();
  for (const { key } of uses) counts.set(key, (counts.get(key) ?? 0) + 1);
  return uses.every(({ key, most }) => counts.get(key)! <= most);
}

function usesAt(request: Request, { candidate }: ReachableHost, context: MatchContext): readonly Use[] {
  const known = usesOf.get(request) ?? new Map<string, readonly Use[]>();
  usesOf.set(request, known);
  let uses = known.get(candidate.id);
  if (!uses) {
    const needs = readNeeds(request, context);
    const limits = [
      { key: candidate.id, most: candidate.places ?? 1, periods: needs.weekNames },
      ...SHARED_LIMITS.flatMap((limit) => {
        const holder = holderIn(limit, needs, candidate);
        return holder === undefined
          ? []
          : [{ key: `${limit.code} ${holder}`, most: limit.mostOf(needs, candidate), periods: periodsOf(limit, needs) }];
      }),
    ];
    known.set(
      candidate.id,
      (uses = limits.flatMap(({ key, most, periods }) => periods.map((period) => ({ key: `${key} ${period}`, most })))),
    );
  }
  return uses;
}

/** Most pupils that any plan places within the limits, by trying all of them. */
function mostPlaced(requests: readonly Request[], context: MatchContext, { choicesOf }: HostPlan): number {
  let most = 0;
  const extend = (hosts: Pick): void => {
    const placed = hosts.filter((host) => host !== undefined).length;
    if (placed + requests.length - hosts.length <= most || !keepsLimits(requests, context, hosts)) return;
    if (hosts.length === requests.length) most = placed;
    else for (const host of [...choicesOf.get(requests[hosts.length]!.reference)!, undefined]) extend([...hosts, host]);
  };
  extend([]);
  return most;
}

test('in crowded hubs no line passes a limit with the others, and as many are placed as any plan could place', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { requests, context } = crowdedHub(seed);
    const found = plan(context);
    const hosts = requests.map(({ reference }) => found.hostOf.get(reference));
    expect([seed, keepsLimits(requests, context, hosts)]).toEqual([seed, true]);
    expect([seed, found.hostOf.size]).toEqual([seed, mostPlaced(requests, context, found)]);
  }
});

test('the same register gives the same plan', () => {
  const { context } = crowdedHub(7);
  expect(hostsOf(plan(context))).toEqual(hostsOf(plan(context)));
});

describe('the memory of the shortage', () => {
  const one = anOffer({ places: 1 });
  const recent = { receivedOn: '2026-12-20' };
  const mine = aRequest({ reference: 'DEM-2026-0200', schoolUai: '0420002B', schoolName: 'Lycée Modèle', ...recent });
  const theirs = aRequest({ reference: 'DEM-2026-0100', ...recent });
  const past = (changes: Partial<Request>, k = 0): Request =>
    aRequest({ reference: `DEM-2026-05${k}`, schoolUai: '0420002B', receivedOn: '2026-09-10', status: 'unplaced', ...changes });
  const chosen = (...more: readonly Request[]): string[] => [
    ...plan(aContext({ requests: [theirs, mine, ...more], offers: [one] })).hostOf.keys(),
  ];
  const FIRST = [theirs.reference];
  const REMEMBERED = [mine.reference];

  test.each([
    ['nothing behind them: the plan is the same however often it is made', [], FIRST],
    ['a request left without a host this year', [past({})], REMEMBERED],
    ['a pupil placed only after a month', [past({ status: 'placed', placedOn: '2026-10-10' })], REMEMBERED],
    ['a pupil placed within the month', [past({ status: 'placed', placedOn: '2026-10-09' })], FIRST],
    [
      'a request that waits for more than a month, of another training',
      [past({ status: 'searching', type: 'bts', soughtSectors: ['culture'], trainingCode: undefined })],
      REMEMBERED,
    ],
    ['a request of the year before', [past({ receivedOn: '2026-08-31' })], FIRST],
    ['a cancelled request', [past({ status: 'cancelled' })], FIRST],
  ] as const)('of two pupils alike for one place, with %s', (_, more, expected) => {
    expect(chosen(...more)).toEqual(expected);
  });

  test('is bounded: three are counted, and an urgent pupil still goes first', () => {
    const many = Array.from({ length: 9 }, (_, k) => past({}, k));
    expect(shortageMemory(many, '2027-01-05')).toEqual(new Map([['0420002B', 3]]));
    const urgent = { ...theirs, priority: 'urgent' as const };
    expect([...plan(aContext({ requests: [urgent, mine, ...many], offers: [one] })).hostOf.keys()]).toEqual(FIRST);
  });

  test('never costs a pupil the place: as many are placed as without it', () => {
    const near = anOffer({ places: 1 });
    const far = aCompany({ ...ELSEWHERE, simultaneousPlaces: 1 });
    const requests = [theirs, { ...mine, radiusKm: 40 }, past({}), past({}, 1), past({}, 2)];
    expect(plan(aContext({ requests, companies: [aCompany(), far], offers: [near] })).hostOf.size).toBe(2);
  });
});
