/** Each criterion by its cases: the score and the figures that explain it. */
import type { Company } from '../../../../src/domain/company/company';
import type { MatchInput } from '../../../../src/domain/matching/pool/match-context';
import type { Review } from '../../../../src/domain/network/network';
import { judgeHost } from '../../../../src/domain/matching/ranking/rank-hosts';
import type { Offer } from '../../../../src/domain/offer/offer';
import type { Request } from '../../../../src/domain/request/request';
import { CRITERION_CODES, type CriterionCode } from '../../../../src/domain/settings/setting';
import { aCompany, aContext, anOffer, aProposition, aRequest, northOf, otherRequest, withPupils } from '../hub-builder';

interface Case {
  readonly rule: string;
  readonly request?: Partial<Request>;
  readonly company?: Partial<Company>;
  readonly offer?: Partial<Offer> | null;
  readonly rows?: Partial<Pick<MatchInput, 'requests' | 'propositions' | 'reviews'>>;
  readonly score: number;
  readonly details: Readonly<Record<string, unknown>>;
}

/** By the school of the first pupil of `withPupils`. */
const aReview = (changes: Partial<Review>): Review => ({
  reference: 'BIL-2026-0001',
  requestReference: 'DEM-2026-0100',
  propositionReference: 'PRO-2026-0100',
  by: 'school',
  done: 'yes',
  workedExpectations: [],
  ...changes,
});

const TABLE: { readonly [Code in CriterionCode]: readonly Case[] } = {
  expectations: [
    {
      rule: 'three of six covered, the others are named',
      score: 50,
      details: {
        kind: 'compared',
        covered: 3,
        total: 6,
        missing: [
          'Réceptionner, contrôler et stocker les denrées',
          'Organiser et préparer son poste de travail',
          'Nettoyer les locaux et le matériel de cuisine',
        ],
      },
    },
    {
      rule: 'the activities ticked in the request go before the training',
      request: { soughtActivities: ['Cuisson', 'Service en salle'] },
      score: 50,
      details: { covered: 1, total: 2, missing: ['Service en salle'] },
    },
    { rule: 'a host that listed nothing is asked', offer: { activities: [] }, score: 40, details: { kind: 'unknown', total: 6 } },
    {
      rule: 'observation without any wish suits anywhere',
      request: { type: 'observation-3e' },
      score: 100,
      details: { kind: 'none-sought' },
    },
  ],
  sector: [
    { rule: 'a sector of the training', score: 100, details: { kind: 'wanted', sector: 'hospitality' } },
    {
      rule: 'a sector of the training that the request did not name',
      request: { soughtSectors: ['food-trades'] },
      score: 85,
      details: { kind: 'wanted', sector: 'hospitality' },
    },
    {
      rule: 'a near sector counts in part',
      company: { sector: 'food-industry' },
      score: 70,
      details: { kind: 'near', sector: 'food-industry' },
    },
    {
      rule: 'a fallback counts for half',
      company: { sector: 'vehicles' },
      request: { fallbackSectors: ['vehicles'] },
      score: 50,
      details: { kind: 'fallback' },
    },
    { rule: 'an unrelated sector counts for nothing', company: { sector: 'vehicles' }, score: 0, details: { kind: 'unrelated' } },
    { rule: 'an unknown sector is asked', company: { sector: undefined }, score: 40, details: { kind: 'unknown' } },
  ],
  distance: [
    {
      rule: 'next door',
      company: { point: northOf(0) },
      score: 100,
      details: { kind: 'measured', isApproximate: false, transport: 'car' },
    },
    { rule: 'half of the radius', company: { point: northOf(10) }, score: 60, details: { kind: 'measured' } },
    { rule: 'at the limit', company: { point: northOf(20) }, score: 20, details: { kind: 'measured' } },
    { rule: 'far beyond the limit', company: { point: northOf(60) }, score: 0, details: { kind: 'measured' } },
    {
      rule: 'a mean of the postal code is measured and said to be approximate',
      company: { point: northOf(10, 1) },
      score: 60,
      details: { isApproximate: true },
    },
    {
      rule: 'a mean of the group of communes never makes a rank, near as it may seem',
      company: { point: northOf(1, 2) },
      score: 50,
      details: { isApproximate: true },
    },
    { rule: 'an unknown place is not 0 km', company: { point: undefined }, score: 0, details: { kind: 'unknown' } },
  ],
  dates: [
    { rule: 'all year', score: 100, details: { kind: 'all-year' } },
    {
      rule: 'dates that hold the stage',
      offer: { startsOn: '2027-02-01', endsOn: '2027-06-30' },
      score: 100,
      details: { kind: 'covered' },
    },
    { rule: 'two days short', offer: { startsOn: '2027-03-03' }, score: 40, details: { kind: 'short', missingDays: 2 } },
    { rule: 'a host without an offer is asked', offer: null, score: 40, details: { kind: 'to-ask' } },
    {
      rule: 'a request without dates',
      request: { startsOn: undefined, endsOn: undefined },
      score: 50,
      details: { kind: 'request-undated' },
    },
  ],
  places: [
    {
      rule: 'two places free',
      score: 85,
      details: { kind: 'left', left: 2, places: 2, firstWeek: '2027-S09', lastWeek: '2027-S12' },
    },
    { rule: 'the fewest over the weeks counts', rows: withPupils(1), score: 70, details: { left: 1, places: 2 } },
    { rule: 'three places and more leave room', offer: { places: 5 }, score: 100, details: { left: 5 } },
    { rule: 'the company as a whole may have fewer', company: { simultaneousPlaces: 1 }, score: 70, details: { left: 1 } },
    { rule: 'no place left', rows: withPupils(2), score: 0, details: { left: 0 } },
    { rule: 'places that are not known are asked', offer: { places: undefined }, score: 40, details: { kind: 'to-ask' } },
  ],
  reliability: [
    { rule: 'no history is half', score: 50, details: { asked: 0, answered: 0 } },
    {
      rule: 'one answer is not 100 %: (1 + 1) / (1 + 2), and a pupil hosted',
      rows: withPupils(1),
      score: 200 / 3 + 5,
      details: { asked: 1, answered: 1, accepted: 1 },
    },
    {
      rule: 'one silence is not 0 %: 1 / 3',
      rows: withPupils(1, {}, { status: 'unanswered', answeredOn: undefined }),
      score: 100 / 3,
      details: { asked: 1, answered: 0 },
    },
    {
      rule: 'a refusal is an answer',
      rows: withPupils(4, {}, { status: 'declined', answer: 'no' }),
      score: 500 / 6,
      details: { asked: 4, answered: 4, accepted: 0 },
    },
    {
      rule: 'a word taken back costs',
      rows: withPupils(1, {}, { status: 'declined', answer: 'yes' }),
      score: 200 / 3 - 15,
      details: { withdrawn: 1 },
    },
    { rule: 'tutors who came to a training count once', company: { trainedTutors: 3 }, score: 60, details: { trainedTutors: 3 } },
    {
      rule: 'so is a host under a framework agreement, with what was used of it this year',
      company: { agreementUntil: '2027-06-30', agreementPlaces: 4 },
      rows: withPupils(1, {}, { sentOn: '2026-09-01' }),
      score: 200 / 3 + 5 + 10,
      details: { agreement: { until: '2027-06-30', places: 4, used: 1 } },
    },
    {
      rule: 'an agreement that is over, or for later, counts no more',
      company: { agreementUntil: '2027-01-04' },
      score: 50,
      details: { isPartner: false },
    },
    { rule: 'a partner is trusted a little more', company: { standing: 'partner' }, score: 60, details: { isPartner: true } },
    {
      rule: 'the rate of an imported pool counts as two solicitations',
      company: { answerRate: 1 },
      score: 75,
      details: { asked: 0 },
    },
    {
      rule: 'one good review adds little: 20 × (2 × (1 + 1) / (1 + 2) − 1)',
      rows: { ...withPupils(1), reviews: [aReview({ fit: 4, welcome: 4, again: true })] },
      score: 200 / 3 + 5 + 20 / 3,
      details: { reviews: expect.objectContaining({ count: 1, judged: 1, satisfaction: 1 }) as unknown },
    },
    {
      rule: 'bad ones take away, and never more than twenty',
      rows: { ...withPupils(1), reviews: Array.from({ length: 198 }, () => aReview({ fit: 1, welcome: 1, again: false })) },
      score: 200 / 3 + 5 - 19.8,
      details: { reviews: expect.objectContaining({ count: 198, satisfaction: 0 }) as unknown },
    },
    {
      rule: 'of its own review the host’s wish to begin again counts alone, and a stage that did not take place is nobody’s fault',
      rows: { ...withPupils(1), reviews: [aReview({ by: 'company', fit: 1, again: true }), aReview({ done: 'no' })] },
      score: 200 / 3 + 5 + 20 / 3,
      details: { reviews: expect.objectContaining({ count: 2, done: 1, judged: 1, satisfaction: 1 }) as unknown },
    },
    {
      rule: 'marks that are none, and reviews of a proposition that is gone, count for nothing',
      rows: { ...withPupils(1), reviews: [aReview({ fit: 7 }), aReview({ fit: 1, propositionReference: 'PRO-1999-0001' })] },
      score: 200 / 3 + 5,
      details: { reviews: expect.objectContaining({ count: 1, judged: 0 }) as unknown },
    },
    {
      rule: 'a review typed by hand with the request alone is of the host that holds the pupil',
      rows: { ...withPupils(1), reviews: [aReview({ again: true, propositionReference: undefined })] },
      score: 200 / 3 + 5 + 20 / 3,
      details: { reviews: expect.objectContaining({ count: 1 }) as unknown },
    },
    {
      rule: 'a proposition that waits is neither',
      rows: withPupils(1, {}, { status: 'sent', answeredOn: undefined, answer: undefined }),
      score: 50,
      details: { asked: 0 },
    },
  ],
  rest: [
    { rule: 'never solicited', score: 100, details: { daysSince: undefined } },
    { rule: 'today', company: { lastSolicitedOn: '2027-01-05' }, score: 0, details: { daysSince: 0 } },
    { rule: 'half of the days of rest', company: { lastSolicitedOn: '2026-12-21' }, score: 30, details: { daysSince: 15 } },
    { rule: 'after thirty days', company: { lastSolicitedOn: '2026-12-06' }, score: 60, details: { daysSince: 30 } },
    { rule: 'after four times as long', company: { lastSolicitedOn: '2026-09-07' }, score: 100, details: { daysSince: 120 } },
    {
      rule: 'a later proposition of the register goes before the company’s own date',
      company: { lastSolicitedOn: '2026-01-05' },
      rows: withPupils(1, {}, { sentOn: '2026-12-06' }),
      score: 60,
      details: { daysSince: 30 },
    },
    { rule: 'a company to spare stays low', company: { standing: 'to-spare' }, score: 20, details: { isToSpare: true } },
  ],
  network: [
    {
      rule: 'a host that another school brought (J2)',
      company: { broughtByUai: '0420002B' },
      score: 100,
      details: { origin: 'other-school', schoolName: 'Lycée Modèle' },
    },
    {
      rule: 'a host that the pupil’s school brought',
      company: { broughtByUai: '0420001A' },
      score: 30,
      details: { origin: 'own-school' },
    },
    { rule: 'a host of the hub', score: 70, details: { origin: 'hub' } },
  ],
};

for (const code of CRITERION_CODES) {
  describe(code, () => {
    test.each(TABLE[code].map((given) => [given.rule, given] as const))(
      '%s',
      (_rule, { request, company, offer, rows, score, details }) => {
        const asked = aRequest(request);
        const context = aContext({
          offers: offer === null ? [] : [anOffer(offer)],
          companies: [aCompany(company)],
          requests: [asked, otherRequest()],
          propositions: [],
          ...rows,
        });
        const found = judgeHost(asked, offer === null ? 'ENT-2026-0001' : 'OFF-2026-0001', context)!.criteria.find(
          (criterion) => criterion.code === code,
        )!;
        expect(found.score).toBeCloseTo(score, 1);
        expect(found.details).toMatchObject(details);
      },
    );
  });
}

test('the score is the mean of the criteria by the weights of the settings', () => {
  const context = aContext({
    settings: CRITERION_CODES.map((code) => ({
      key: `weight.${code}` as const,
      value: code === 'expectations' ? '3' : code === 'network' ? '1' : '0',
    })),
  });
  expect(judgeHost(aRequest(), 'OFF-2026-0001', context)!.score).toBeCloseTo((3 * 50 + 70) / 4, 6);
});

test('weights that are all zero give 0, not an error', () => {
  const context = aContext({ settings: CRITERION_CODES.map((code) => ({ key: `weight.${code}` as const, value: '0' })) });
  expect(judgeHost(aRequest(), 'OFF-2026-0001', context)!.score).toBe(0);
});

test('the seat of the accepted pupil is told by proposition, whoever asks', () => {
  const context = aContext({ propositions: [aProposition()] });
  const places = judgeHost(aRequest(), 'OFF-2026-0001', context)!.criteria.find(({ code }) => code === 'places')!;
  expect(places.details).toMatchObject({ left: 1 });
});
