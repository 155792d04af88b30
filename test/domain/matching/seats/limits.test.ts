/** The table of limits, beside all those who read it: none passes a limit that another one keeps. */
import { allocate } from '../../../../src/domain/matching/plan/allocate';
import { fullPeriods } from '../../../../src/domain/matching/seats/ask';
import type { LimitCode } from '../../../../src/domain/matching/seats/limit';
import { LIMIT_CODES } from '../../../../src/domain/matching/seats/limit';
import { mayTakeSeat } from '../../../../src/domain/matching/seats/may-take-seat';
import { LIMITS } from '../../../../src/domain/matching/seats/table';
import { overbooked } from '../../../../src/domain/matching/seats/overbooked';
import type { MatchContext } from '../../../../src/domain/matching/pool/match-context';
import { judgeHost, rankHosts } from '../../../../src/domain/matching/ranking/rank-hosts';
import { readNeeds } from '../../../../src/domain/matching/pairing/request-needs';
import { whatWouldHelp } from '../../../../src/domain/matching/ranking/what-would-help';
import type { Company } from '../../../../src/domain/company/company';
import type { Offer } from '../../../../src/domain/offer/offer';
import type { Proposition } from '../../../../src/domain/proposition/proposition';
import type { Request } from '../../../../src/domain/request/request';
import { seededRules } from '../../../../src/wording/labels/rule-texts';
import { sentenceOfOverbooked, sentenceOfSeatReason } from '../../../../src/wording/reasons/seat-sentences';
import { aCompany, aContext, anOffer, aProposition, aRequest, northOf } from '../hub-builder';

type Rows = Parameters<typeof aContext>[0];

const S10 = { startsOn: '2027-03-08', endsOn: '2027-03-12' } as const;

/** So many pupils of the week S10, all of them open or seated. */
const pupils = (count: number, changes: Partial<Request> = {}): Request[] =>
  Array.from({ length: count }, (_, k) => aRequest({ reference: `DEM-2026-10${k}`, ...S10, ...changes }));
const seated = (count: number, changes: Partial<Proposition> = {}): Proposition[] =>
  Array.from({ length: count }, (_, k) =>
    aProposition({ reference: `PRO-2026-10${k}`, requestReference: `DEM-2026-10${k}`, ...S10, ...changes }),
  );

/** Where one limit alone binds, and how many it lets in. */
interface Tight {
  readonly most: number;
  readonly company?: Partial<Company>;
  readonly offer?: Partial<Offer>;
  readonly kind: 'law' | 'capacity' | 'network';
  readonly words: RegExp;
}

/** The other site of a firm. */
const SITE = aCompany({ reference: 'ENT-2026-0077', group: 'Exemple', standing: 'closed' });

const WIDE = {
  company: { size: '250+', simultaneousPlaces: 9, maxSolicitationsPerMonth: 9 },
  offer: { places: 9, tutorName: undefined },
} as const;

const TIGHT: { readonly [Code in LimitCode]: Tight } = {
  'offer-places': {
    most: 2,
    offer: { places: 2 },
    kind: 'capacity',
    words: /3 élèves pour 2 places à cette offre la semaine S10/,
  },
  'company-places': {
    most: 2,
    company: { simultaneousPlaces: 2 },
    kind: 'capacity',
    words: /3 élèves pour 2 places dans cette entreprise/,
  },
  'legal-quota': { most: 3, company: { size: '1-9' }, kind: 'law', words: /4 stagiaires la semaine S10 \(maximum légal 3\)/ },
  'tutor-trainees': {
    most: 3,
    offer: { tutorName: 'Mme Faure' },
    kind: 'law',
    words: /Tuteur Mme Faure : 4 élèves la semaine S10 \(maximum 3\)/,
  },
  solicitations: {
    most: 2,
    company: { maxSolicitationsPerMonth: 2 },
    kind: 'network',
    words: /Sollicitée 3 fois en 30 jours \(maximum 2\)/,
  },
  'linked-sites': {
    most: 1,
    company: { group: 'Exemple', maxSolicitationsPerMonth: undefined },
    kind: 'network',
    words: /Sites d’une même entreprise sollicités 2 fois pendant le repos \(maximum 1\)/,
  },
};

const isOfNetwork = (code: LimitCode): boolean => TIGHT[code].kind === 'network';

/** The seats that fill the limit and, for the month, were asked for in it. */
const using = (code: LimitCode, count: number): Proposition[] => seated(count, isOfNetwork(code) ? { sentOn: '2027-01-04' } : {});
const rowsOf = (code: LimitCode, more: Rows = {}): Rows => {
  const { company, offer } = TIGHT[code];
  return {
    companies: [aCompany({ ...WIDE.company, ...company }), ...(code === 'linked-sites' ? [SITE] : [])],
    offers: [anOffer({ ...WIDE.offer, ...offer })],
    requests: pupils(6),
    ...more,
  };
};
const last = pupils(6)[5]!;
const asked = (requestReference: string): Proposition =>
  aProposition({ reference: 'PRO-2026-0999', requestReference, status: 'sent', ...S10 });

/** With plain spaces. */
const spaced = (sentence: string): string => sentence.replace(/[\u00a0\u202f]/g, ' ');

describe.each(LIMIT_CODES)('%s', (code) => {
  const { most, kind, words } = TIGHT[code];
  const holding = (count: number): MatchContext => aContext(rowsOf(code, { propositions: using(code, count) }));

  test('alone leaves so many and no more', () => {
    const context = holding(most - 1);
    const needs = readNeeds(last, context);
    const [candidate] = context.candidates;
    const limit = LIMITS.find((one) => one.code === code)!;
    expect(limit.mostOf(needs, candidate!)).toBe(most);
    const full = (count: number) => fullPeriods(limit, needs, candidate!, holding(count).uses);
    expect(full(most - 1)).toBeUndefined();
    expect(full(most)).toMatchObject({ taken: most, most });
    expect(full(most)!.periods).toContain(isOfNetwork(code) ? (code === 'solicitations' ? 'month' : 'rest') : '2027-S10');
  });

  test('is kept by the ranking', () => {
    expect(rankHosts(last, holding(most - 1)).hosts).toHaveLength(1);
    expect(rankHosts(last, holding(most)).hosts).toHaveLength(0);
  });

  test('is kept by what would help: a concession brings no host that has no room', () => {
    const far = { ...last, radiusKm: 5 };
    const helped = (count: number) =>
      whatWouldHelp(far, aContext(rowsOf(code, { propositions: using(code, count) }))).filter(
        ({ kind: concession }) => concession === 'radius',
      );
    expect(helped(most - 1)).not.toEqual([]);
    expect(helped(most)).toEqual([]);
  });

  test('is kept by the plan over all its lines together', () => {
    const plan = (context: MatchContext) => allocate(context, { kept: [], forbidden: [], previous: [] }, () => true);
    expect(plan(aContext(rowsOf(code))).hostOf.size).toBe(most);
    expect(
      plan(
        aContext(
          rowsOf(code, {
            requests: pupils(6).map((request, k) => (k === 0 ? { ...request, status: 'placed' as const } : request)),
            propositions: using(code, 1),
          }),
        ),
      ).hostOf.size,
    ).toBe(most - 1);
  });

  test('is kept by the proposing, which counts what was proposed a moment ago', () => {
    const context = aContext(rowsOf(code));
    for (const proposition of using(code, most)) {
      expect(judgeHost(last, 'OFF-2026-0001', context)!.exclusions).toEqual([]);
      context.note(proposition);
    }
    expect(judgeHost(last, 'OFF-2026-0001', context)!.exclusions.map((exclusion) => exclusion.kind)).toEqual([kind]);
  });

  test('is kept by the acceptance, but for the month: a host that was asked once too often may say yes', () => {
    expect(mayTakeSeat(holding(most - 1), asked(last.reference))).toEqual([]);
    const reasons = mayTakeSeat(holding(most), asked(last.reference));
    expect(reasons.map((reason) => reason.code)).toEqual(isOfNetwork(code) ? [] : [code]);
    for (const reason of reasons) expect(sentenceOfSeatReason(reason)).toMatch(/S10/);
  });

  test('passed in the register is found again, with who is there', () => {
    expect(overbooked(holding(most))).toEqual([]);
    const found = overbooked(holding(most + 1));
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(found[0]).toMatchObject({
      companyReference: 'ENT-2026-0001',
      taken: most + 1,
      most,
      weeks: isOfNetwork(code) ? [] : ['2027-S10'],
    });
    expect(found[0]!.propositionReferences).toHaveLength(isOfNetwork(code) ? 0 : most + 1);
    expect(spaced(sentenceOfOverbooked(found[0]!))).toMatch(words);
  });
});

test('what one site of a firm was asked counts in the plan for all the others together, and in its bound', () => {
  const open = { ...WIDE.company, group: 'Exemple', maxSolicitationsPerMonth: 3 };
  const planned = (asked: number): readonly [placed: number, gap: number] => {
    const { hostOf, gap } = allocate(
      aContext({
        companies: [aCompany(open), aCompany({ ...open, reference: 'ENT-2026-0078' }), SITE],
        offers: [anOffer(WIDE.offer), anOffer({ ...WIDE.offer, reference: 'OFF-2026-0078', companyReference: 'ENT-2026-0078' })],
        propositions: seated(asked, { companyReference: SITE.reference, offerReference: undefined, sentOn: '2027-01-04' }),
        requests: pupils(6).map((request, k) => (k < asked ? { ...request, status: 'placed' as const } : request)),
      }),
      { kept: [], forbidden: [], previous: [] },
      () => true,
    );
    return [hostOf.size, gap];
  };
  expect([0, 1, 2].map(planned)).toEqual([
    [3, 0],
    [2, 0],
    [1, 0],
  ]);
});

describe('the tutor of a seat', () => {
  const hub = (named: Partial<Proposition>): MatchContext =>
    aContext(rowsOf('tutor-trainees', { propositions: seated(3, named) }));

  test('is the one whom the host named in its answer: a fourth pupil with the same is one too many, whoever the offer names', () => {
    const reasons = mayTakeSeat(hub({ tutorName: 'M. Roche' }), { ...asked(last.reference), tutorName: 'm.  ROCHE' });
    expect(reasons.map(({ code }) => code)).toEqual(['tutor-trainees']);
    expect(mayTakeSeat(hub({ tutorName: 'M. Roche' }), asked(last.reference))).toEqual([]);
  });

  test('may be a free one when the offer’s is full', () => {
    expect(mayTakeSeat(hub({}), asked(last.reference)).map(({ code }) => code)).toEqual(['tutor-trainees']);
    expect(mayTakeSeat(hub({}), { ...asked(last.reference), tutorName: 'M. Roche' })).toEqual([]);
  });

  test('is followed where the host has no offer', () => {
    const rows = { offers: [], propositions: seated(3, { offerReference: undefined, tutorName: 'M. Roche' }) };
    const proposition = { ...asked(last.reference), offerReference: undefined, tutorName: 'M. Roche' };
    expect(mayTakeSeat(aContext(rowsOf('tutor-trainees', rows)), proposition).map(({ code }) => code)).toEqual([
      'tutor-trainees',
    ]);
  });
});

describe('the dates of a seat', () => {
  test('are those asked of the host, whatever became of the request’s', () => {
    const moved = pupils(6, { startsOn: '2027-05-03', endsOn: '2027-05-28' });
    const context = aContext(rowsOf('offer-places', { requests: moved, propositions: seated(2) }));
    expect([...context.uses.ofOffer.get('OFF-2026-0001')!.keys()]).toEqual(['2027-S10']);
    expect(mayTakeSeat(context, asked(last.reference)).map(({ code }) => code)).toEqual(['offer-places']);
  });

  test('leave the weeks that are over and the seat’s own place out of account', () => {
    const rows = { ...rowsOf('offer-places', { propositions: seated(2) })! };
    expect(mayTakeSeat(aContext(rows), seated(2)[1]!)).toEqual([]);
    expect(mayTakeSeat(aContext({ ...rows, today: '2027-03-15' }), asked(last.reference))).toEqual([]);
  });

  test('keep a pupil from two hosts on the same days, and allow two hosts on days apart', () => {
    const elsewhere = (dates: Partial<Proposition>): MatchContext =>
      aContext(
        rowsOf('offer-places', {
          propositions: [
            aProposition({
              requestReference: last.reference,
              companyReference: 'ENT-2026-0009',
              offerReference: undefined,
              ...dates,
            }),
          ],
        }),
      );
    expect(
      mayTakeSeat(elsewhere({ startsOn: '2027-03-12', endsOn: '2027-03-19' }), asked(last.reference)).map(({ code }) => code),
    ).toEqual(['pupil-elsewhere']);
    expect(mayTakeSeat(elsewhere({ startsOn: '2027-03-15', endsOn: '2027-03-19' }), asked(last.reference))).toEqual([]);
  });
});

describe('values out of range', () => {
  const odd = ['99999-12-31', '9999-12-31', '31/02/2027', '', '2027-02-30'];
  const numbers = [Number.NaN, -3, 1.5, Number.POSITIVE_INFINITY, 1e300];

  test.each(odd)('a date « %s » in any cell breaks neither ranking nor plan nor checks', (day) => {
    const requests = [
      ...pupils(2),
      aRequest({ startsOn: day, endsOn: day }),
      aRequest({ reference: 'DEM-2026-0003', endsOn: day }),
      aRequest({ reference: 'DEM-2026-0004', startsOn: day }),
    ];
    const context = aContext({
      requests,
      companies: [aCompany({ lastSolicitedOn: day, reservedUntil: day, regulatedWorkUntil: day })],
      offers: [anOffer({ startsOn: day, endsOn: day, receivedOn: day, weeks: [day] })],
      propositions: [
        ...seated(2, { startsOn: day }),
        aProposition({ endsOn: day, sentOn: day, createdOn: day, answeredOn: day }),
      ],
    });
    for (const request of requests) {
      for (const { score } of rankHosts(request, context).hosts) expect(score).toBeGreaterThan(0);
      whatWouldHelp(request, context);
    }
    allocate(context, { kept: [], forbidden: [], previous: [] }, () => true);
    expect(overbooked(context)).toEqual([]);
    expect(mayTakeSeat(context, { ...asked(last.reference), startsOn: day, endsOn: day })).toEqual([]);
  });

  test.each(numbers)('a number %d in any cell is as if it had not been typed', (value) => {
    const context = aContext(
      rowsOf('offer-places', {
        companies: [
          aCompany({ simultaneousPlaces: value, maxSolicitationsPerMonth: value, answerRate: value, stages12Months: value }),
        ],
        offers: [anOffer({ places: value })],
        settings: [{ key: 'solicitationsPerMonth', value: String(value) }],
        propositions: seated(2),
      }),
    );
    const [host] = rankHosts(last, context).hosts;
    expect(host!.score).toBeGreaterThan(0);
    expect(host!.warnings.map(({ code }) => code)).toContain('places-to-ask');
    expect(context.solicitationsPerMonth).toBe(3);
  });

  test('a legal maximum that cannot be read stays what the law says', () => {
    const broken = aContext({
      ...rowsOf('tutor-trainees', { propositions: seated(3) }),
      rules: seededRules.map((rule) => (rule.code === 'max-pupils-per-tutor' ? { ...rule, value: Number.NaN } : rule)),
    });
    expect(broken.rule('max-pupils-per-tutor', '2027-03-08')!.value).toBe(3);
    expect(rankHosts(last, broken).hosts).toHaveLength(0);
  });
});

test.each([Number.NaN, -3, 1e300])('a radius of %d km is as if it had not been typed', (radiusKm) => {
  expect(rankHosts({ ...last, radiusKm }, aContext()).hosts).toHaveLength(1);
});

test('a host out of everyone’s reach is found by a radius as wide as the country in no time', () => {
  const context = aContext({ companies: [aCompany({ point: northOf(900) })], offers: [] });
  expect(
    rankHosts({ ...last, radiusKm: 1900 }, context).hosts.length +
      rankHosts({ ...last, radiusKm: 1900 }, context).excluded.length,
  ).toBe(1);
});
