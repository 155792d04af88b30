/**
 * What must not matter does not: rows in another order, every date a week later, other names give the same ranking and the same
 * plan. No expected value is written down: each random hub is its own, told in another way.
 */
import fc from 'fast-check';
import { addDays, type IsoDate } from '../../src/domain/calendar/iso-date';
import type { Company } from '../../src/domain/company/company';
import { allocate } from '../../src/domain/matching/plan/allocate';
import type { MatchContext, MatchInput } from '../../src/domain/matching/pool/match-context';
import { rankHosts } from '../../src/domain/matching/ranking/rank-hosts';
import type { Offer } from '../../src/domain/offer/offer';
import type { Proposition } from '../../src/domain/proposition/proposition';
import type { Request } from '../../src/domain/request/request';
import { aCompany, aContext, anOffer, aProposition, aRequest, northOf, TODAY } from '../domain/matching/hub-builder';

const MONDAYS = ['2027-02-01', '2027-03-01', '2027-03-08', '2027-04-26'] as const;
const number = (index: number): string => String(index + 1).padStart(4, '0');

type Rows = Pick<MatchInput, 'requests' | 'offers' | 'companies' | 'propositions'> & { readonly today: IsoDate };

const oneRequest = fc.record({
  start: fc.constantFrom(...MONDAYS),
  weeks: fc.integer({ min: 1, max: 4 }),
  radiusKm: fc.constantFrom(5, 20, 60),
  priority: fc.constantFrom('normal', 'urgent'),
  school: fc.constantFrom('0420001A', '0420002B'),
  kmNorth: fc.integer({ min: 0, max: 3 }),
});
const oneOffer = fc.record({
  company: fc.nat({ max: 3 }),
  places: fc.integer({ min: 1, max: 3 }),
  start: fc.constantFrom('2026-09-01', '2027-03-01'),
  tutor: fc.constantFrom('Mme Faure', 'M. Roche', undefined),
});
const oneCompany = fc.record({
  kmNorth: fc.constantFrom(2, 2, 9, 30),
  size: fc.constantFrom('1-9', '250+'),
  places: fc.constantFrom(undefined, 1, 2),
  most: fc.constantFrom(undefined, 2, 9),
});
const onePair = fc.record({
  request: fc.nat({ max: 7 }),
  offer: fc.nat({ max: 4 }),
  status: fc.constantFrom('sent', 'refused', 'confirmed'),
});

/** A hub of at most eight requests and five offers, in which much is equal on purpose: ties show what an order decides. */
const hub = fc
  .record({
    requests: fc.array(oneRequest, { minLength: 2, maxLength: 8 }),
    offers: fc.array(oneOffer, { minLength: 1, maxLength: 5 }),
    companies: fc.array(oneCompany, { minLength: 4, maxLength: 4 }),
    pairs: fc.array(onePair, { maxLength: 2 }),
  })
  .map(({ requests, offers, companies, pairs }): Rows => {
    const asked: Request[] = requests.map((one, index) =>
      aRequest({
        reference: `DEM-2026-${number(index)}`,
        schoolUai: one.school,
        startsOn: one.start,
        endsOn: addDays(one.start, one.weeks * 7 - 3),
        radiusKm: one.radiusKm,
        priority: one.priority as Request['priority'],
        point: northOf(one.kmNorth),
        pupilInitials: `${'ABCDEFGH'[index]}. M.`,
        requesterName: `Camille ${'ABCDEFGH'[index]}`,
      }),
    );
    const firms: Company[] = companies.map((one, index) =>
      aCompany({
        reference: `ENT-2026-${number(index)}`,
        name: `Restaurant ${'QRST'[index]}`,
        email: `contact@${'qrst'[index]}.example`,
        point: northOf(one.kmNorth),
        size: one.size as Company['size'],
        simultaneousPlaces: one.places,
        maxSolicitationsPerMonth: one.most,
      }),
    );
    const open: Offer[] = offers.map((one, index) =>
      anOffer({
        reference: `OFF-2026-${number(index)}`,
        companyReference: firms[one.company]!.reference,
        places: one.places,
        startsOn: one.start,
        tutorName: one.tutor,
      }),
    );
    const made: Proposition[] = pairs.flatMap(({ request, offer, status }, index) => {
      const [wanted, host] = [asked[request % asked.length]!, open[offer % open.length]!];
      return aProposition({
        reference: `PRO-2026-${number(index)}`,
        requestReference: wanted.reference,
        companyReference: host.companyReference,
        offerReference: host.reference,
        status: status as Proposition['status'],
        startsOn: wanted.startsOn,
        endsOn: wanted.endsOn,
        createdOn: '2026-12-20',
        sentOn: '2026-12-20',
        ...(status === 'sent' ? { answeredOn: undefined, answer: undefined } : {}),
      });
    });
    return { requests: asked, offers: open, companies: firms, propositions: made, today: TODAY };
  });

/** All that people see of the matching, without a name: for each request its hosts with their scores, and the plan. */
function seen(rows: Rows): unknown {
  const context: MatchContext = aContext(rows);
  const references = rows.requests.map(({ reference }) => reference).sort();
  const plan = allocate(context, { kept: [], forbidden: [], previous: [] }, () => true);
  return {
    rankings: references.map((reference) => {
      const { hosts, excluded } = rankHosts(
        context.requests.find((one) => one.reference === reference)!,
        context,
      );
      return [
        reference,
        hosts.map(({ candidate, score }) => [candidate.id, score]),
        excluded.map(({ candidate, code }) => [candidate.id, code]).sort(),
      ];
    }),
    plan: references.map((reference) => [reference, plan.hostOf.get(reference)?.candidate.id]),
    competitors: references.map((reference) => [reference, plan.competitorsOf.get(reference)]),
  };
}

/** Every day in the rows a week later. */
const later = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(one) ? addDays(one, 7) : one,
  ) as T;

/** Other names of people and companies, in another order of the alphabet. */
const renamed = (rows: Rows): Rows => ({
  ...rows,
  requests: rows.requests.map((one, index) => ({
    ...one,
    requesterName: `Dominique ${'ZYXWVUTS'[index]}`,
    pupilInitials: `${'ZYXWVUTS'[index]}. B.`,
  })),
  companies: rows.companies.map((one, index) => ({
    ...one,
    name: `Auberge ${'ZYXW'[index]}`,
    email: `bonjour@${'zyxw'[index]}.example`,
  })),
  offers: rows.offers.map((one) => ({
    ...one,
    ...(one.tutorName === undefined ? {} : { tutorName: one.tutorName === 'Mme Faure' ? 'M. Zola' : 'Mme Arnaud' }),
  })),
});

const RUNS = { numRuns: 40, seed: 8 } as const;

test('rows in another order give the same hosts, scores and plan', () => {
  fc.assert(
    fc.property(hub, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (rows, random) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((one) => [random.next().value as number, one] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, one]) => one);
      const other: Rows = {
        ...rows,
        requests: shuffled(rows.requests),
        offers: shuffled(rows.offers),
        companies: shuffled(rows.companies),
        propositions: shuffled(rows.propositions),
      };
      expect(seen(other)).toEqual(seen(rows));
    }),
    RUNS,
  );
});

test('every date a week later, today included, gives the same hosts, scores and plan', () => {
  fc.assert(
    fc.property(hub, (rows) => expect(seen(later(rows))).toEqual(seen(rows))),
    RUNS,
  );
});

test('other names give the same hosts, scores and plan', () => {
  fc.assert(
    fc.property(hub, (rows) => expect(seen(renamed(rows))).toEqual(seen(rows))),
    RUNS,
  );
});

test('the hubs drawn have plans to compare: some requests are placed, some dispute a place', () => {
  const drawn = fc
    .sample(hub, RUNS)
    .map((rows) => allocate(aContext(rows), { kept: [], forbidden: [], previous: [] }, () => true));
  expect(drawn.filter(({ hostOf }) => hostOf.size > 0).length).toBeGreaterThan(20);
  expect(drawn.filter(({ competitorsOf }) => competitorsOf.size > 0).length).toBeGreaterThan(8);
});
