/** Each indicator counts what its definition says: tables of small hubs and what they come to. */
import { journalActions, journalObjects } from '../../../src/wording/labels/journal';
import { INDICATOR_CODES, INDICATORS, THEMES, type IndicatorCode } from '../../../src/domain/indicators/indicators';
import { indicatorOf } from '../../../src/domain/indicators/indicator-of';
import type { IndicatorRows } from '../../../src/domain/indicators/year-facts';
import type { JournalEntry } from '../../../src/domain/journal/journal-entry';
import { expectationsOf } from '../../../src/domain/training/training';
import { aCompany, aRequest, CUISINE, anOffer } from '../matching/hub-builder';
import { became, factsOf, reference, requests, sent } from './year-builder';

type Rows = Partial<IndicatorRows>;
const ATTENDUS = expectationsOf(CUISINE);

/** Six requests: four placed by a proposition each, one given up, one still searched for. */
const SIX: Rows = {
  requests: requests(6, (number) => ({
    status: number <= 4 ? 'placed' : number === 5 ? 'unplaced' : 'searching',
    ...(number <= 4 ? { placedOn: '2026-12-10' } : {}),
  })),
  companies: [aCompany()],
  propositions: [1, 2, 3, 4].map((number) => sent(number, { status: 'confirmed', turn: 1, answeredOn: '2026-12-10' })),
};
const placedSix: Rows = {
  ...SIX,
  requests: requests(6, () => ({ status: 'placed', placedOn: '2026-12-10' })),
  propositions: [1, 2, 3, 4, 5, 6].map((number) => sent(number, { status: 'confirmed', turn: 1 })),
};
const company = (number: number, changes = {}) => aCompany({ reference: `ENT-2026-000${number}`, ...changes });
const meeting = (number: number, changes = {}) => ({
  reference: `REN-2026-000${number}`,
  title: 'x',
  on: '2026-11-03',
  ...changes,
});
const signedUp = (number: number, state: 'present' | 'absent' | 'registered' | 'waiting' | 'cancelled') => ({
  reference: `INS-2026-000${number}`,
  meetingReference: 'REN-2026-0001',
  name: 'x',
  state,
});
const review = (number: number, changes = {}) => ({
  reference: `BIL-2026-000${number}`,
  requestReference: reference(number),
  by: 'school' as const,
  on: '2026-12-20',
  workedExpectations: [] as readonly string[],
  ...changes,
});

const approach = (number: number, changes: object) => ({
  reference: `CTB-2026-000${number}`,
  kind: 'approach' as const,
  on: '2026-11-20',
  schoolUai: '0420001A',
  result: 'refused' as const,
  ...changes,
});
/** An agreement of a firm with two sites, and one that has ended. */
const AGREED = [
  company(1, { group: 'Exemple', agreementUntil: '2027-06-30', agreementPlaces: 2, agreementPublics: ['pfmp'] }),
  company(2, { group: 'Exemple' }),
  company(3, { agreementUntil: '2026-12-31', agreementPlaces: 9 }),
];

const CASES: readonly (readonly [IndicatorCode, string, number | 'empty' | 'too-few', Rows, JournalEntry[]?])[] = [
  [
    'requests-received',
    'those cancelled aside',
    3,
    { requests: requests(4, (n) => ({ status: n === 1 ? 'cancelled' : 'new' })) },
  ],
  [
    'requests-received',
    'of the school year alone',
    1,
    { requests: requests(3, (n) => ({ receivedOn: ['2026-08-31', '2026-09-01', '2027-01-06'][n - 1]! })) },
  ],
  ['placement-rate', 'four placed, one given up, one not over', 0.8, SIX],
  ['placement-rate', 'nobody’s search is over', 'empty', { requests: requests(6) }],
  ['placement-rate', 'cancelled requests are no search', 'empty', { requests: requests(6, () => ({ status: 'cancelled' })) }],
  [
    'placement-rate',
    'four searches that are over are too few',
    'too-few',
    { requests: requests(4, () => ({ status: 'placed' })) },
  ],
  [
    'placement-rate',
    'a stage that is over or was cut short was a placement',
    1,
    { requests: requests(5, (n) => ({ status: n === 1 ? 'finished' : n === 2 ? 'interrupted' : 'in-progress' })) },
  ],
  // Tuesday 1 December to Thursday 3 December.
  [
    'first-proposition-delay',
    'to the first of several',
    2,
    {
      requests: requests(5),
      propositions: [...requests(5)].flatMap((_, i) => [
        sent(i + 1, { sentOn: '2026-12-09' }),
        sent(i + 1, { reference: `PRO-9${i}` }),
      ]),
    },
  ],
  [
    'first-proposition-delay',
    'what left in trial reached nobody',
    'empty',
    { requests: requests(5), propositions: [1, 2, 3, 4, 5].map((n) => sent(n, { isTrial: true })) },
  ],
  // Tuesday 1 December to Thursday 10 December, a week-end between.
  ['placement-delay', 'in working days', 7, placedSix],
  [
    'placement-delay',
    'a day that cannot be read counts for nothing',
    'empty',
    { requests: requests(6, () => ({ status: 'placed', placedOn: '2026-13-40' })) },
  ],
  [
    'early-placements',
    'seven days before the first day, not six',
    0.5,
    { requests: requests(6, (n) => ({ status: 'placed', placedOn: n > 3 ? '2027-02-22' : '2027-02-23' })) },
  ],
  ['other-networks', 'the school had brought the host', 0, { ...placedSix, companies: [aCompany({ broughtByUai: '0420001A' })] }],
  ['other-networks', 'another school had', 1, { ...placedSix, companies: [aCompany({ broughtByUai: '0420002B' })] }],
  [
    'other-networks',
    'the pupil had asked it already',
    0,
    { ...placedSix, requests: requests(6, () => ({ status: 'placed', contactedCompanies: 'Restaurant Exemple' })) },
  ],
  ['other-networks', 'nobody is placed', 'empty', { requests: requests(6) }],
  [
    'fit-mark',
    'the mean of the marks, impossible ones aside',
    3,
    {
      requests: requests(6),
      reviews: [1, 2, 3, 4, 5, 6].map((n) => review(n, { fit: n === 6 ? 9 : n === 1 ? 4 : n === 2 ? 2 : 3 })),
    },
  ],
  [
    'worked-expectations',
    'three of the training’s six',
    0.5,
    {
      requests: requests(5),
      reviews: [1, 2, 3, 4, 5].map((n) => review(n, { workedExpectations: [...ATTENDUS.slice(0, 3), 'autre chose'] })),
    },
  ],
  [
    'contributions',
    'companies brought this year and resources signed',
    3,
    {
      companies: [company(1, { broughtByUai: '0420001A' }), company(2, { broughtByUai: '0420002B' }), company(3)],
      resources: [
        {
          reference: 'RES-1',
          title: 'x',
          publics: [],
          state: 'published',
          authors: 'Lycée Exemple ; Restaurant',
          updatedOn: '2026-10-01',
        },
      ],
    },
  ],
  [
    'contributions',
    'times a school said that it knows someone, this year',
    1,
    {
      contributions: (['help', 'help', 'approach'] as const).map((kind, i) => ({
        reference: `CTB-2026-000${i}`,
        kind,
        on: i === 0 ? '2026-06-01' : '2026-10-01',
        schoolUai: '0420001A',
      })),
    },
  ],
  [
    'contributions',
    'a company of an earlier year is none',
    0,
    { companies: [aCompany({ reference: 'ENT-2025-0001', broughtByUai: '0420001A' })] },
  ],
  [
    'contributors',
    'each school once',
    1,
    { companies: [company(1, { broughtByUai: '0420001A' }), company(2, { broughtByUai: '0420001A' })] },
  ],
  [
    'pool',
    'active and partners alone',
    2,
    {
      companies: [
        company(1),
        company(2, { standing: 'partner' }),
        company(3, { standing: 'closed' }),
        company(4, { standing: 'do-not-solicit' }),
      ],
    },
  ],
  [
    'new-hosts',
    'by the journal, not by the name of the reference',
    1,
    { companies: [company(1), company(2)] },
    [became('ENT-2026-0001', '2026-08-15', 'active')],
  ],
  ['pool-sectors', 'each sector once', 2, { companies: [company(1), company(2), company(3, { sector: 'retail' })] }],
  ['pool-communes', 'none for a company without one', 1, { companies: [company(1), company(2, { commune: undefined })] }],
  [
    'shared-hosts',
    'pupils of two schools at one host',
    1,
    { ...placedSix, requests: requests(6, (n) => ({ status: 'placed', schoolUai: n > 3 ? '0420001A' : '0420002B' })) },
  ],
  [
    'hard-cases',
    'told urgent, to arrange, or without the host that it had',
    5 / 6,
    {
      requests: requests(7, (n) => ({
        status: n === 1 ? 'unplaced' : 'placed',
        ...(n <= 4 ? { urgency: 'Stage dans dix jours' } : n === 5 ? { needsArrangement: true } : {}),
      })),
    },
    [
      became(reference(6), '2026-12-02', 'placed'),
      became(reference(6), '2026-12-03', 'searching'),
      became(reference(6), '2026-12-05', 'placed'),
    ],
  ],
  [
    'avoided-asks',
    'known companies that the hub did not ask again',
    1,
    {
      companies: [company(1, { name: 'Restaurant Alpha' }), company(2, { name: 'Garage Omega' })],
      requests: requests(1, () => ({ contactedCompanies: 'Restaurant Alpha, Garage Omega, Inconnu' })),
      propositions: [sent(1, { companyReference: 'ENT-2026-0002' })],
    },
  ],
  [
    'resources',
    'published ones, also those to revise',
    2,
    {
      resources: [
        { reference: 'a', title: 'x', publics: [], state: 'published' },
        { reference: 'b', title: 'x', publics: [], state: 'to-revise' },
        { reference: 'c', title: 'x', publics: [], state: 'idea' },
      ],
    },
  ],
  [
    'joint-resources',
    'two authors and more',
    2,
    {
      resources: ['A, B', 'A et B', 'Alphabet', undefined].map((authors, i) => ({
        reference: `r${i}`,
        title: 'x',
        publics: [],
        state: 'published' as const,
        authors,
      })),
    },
  ],
  [
    'joined-resources',
    'each time one left with a message in the year, by the journal',
    2,
    {},
    ['2026-10-05', '2026-10-05', '2026-08-20'].map((day) => ({
      at: `${day}T09:00:00.000Z`,
      actor: 'Essai',
      action: journalActions.resourceJoined,
      object: journalObjects.resource,
      reference: 'RES-2026-0001',
      after: 'MSG-2026-0001',
    })),
  ],
  [
    'meetings',
    'held by today and not cancelled',
    1,
    {
      meetings: [
        meeting(1),
        meeting(2, { state: 'cancelled' }),
        meeting(3, { on: '2027-02-01' }),
        meeting(4, { on: '2026-05-01' }),
      ],
    },
  ],
  [
    'participants',
    'neither cancelled nor waiting',
    3,
    {
      meetings: [meeting(1)],
      registrations: (['present', 'absent', 'registered', 'waiting', 'cancelled'] as const).map((s, i) => signedUp(i, s)),
    },
  ],
  [
    'attendance',
    'among those whose presence is noted',
    0.5,
    { meetings: [meeting(1)], registrations: (['present', 'absent', 'registered'] as const).map((s, i) => signedUp(i, s)) },
  ],
  ['attendance', 'nobody’s presence is noted', 'empty', { meetings: [meeting(1)], registrations: [signedUp(1, 'registered')] }],
  [
    'first-contact-delay',
    'to the check or the first proposition',
    1,
    {
      offers: [anOffer({ receivedOn: '2026-12-01', verifiedOn: '2026-12-02' })],
      propositions: [sent(1)],
      companies: [aCompany()],
    },
  ],
  [
    'first-contact-delay',
    'nothing done yet',
    'empty',
    { offers: [anOffer({ receivedOn: '2026-12-01', verifiedOn: undefined })] },
  ],
  [
    'host-answers',
    'of those sent more than seven days ago',
    0.5,
    {
      propositions: [
        sent(1, { sentOn: '2026-12-29' }),
        sent(2, { sentOn: '2026-12-28' }),
        sent(3, { sentOn: '2026-12-28', answeredOn: '2026-12-30' }),
      ],
    },
  ],
  [
    'used-offers',
    'a pupil came through one of two',
    0.5,
    {
      offers: [anOffer({ receivedOn: '2026-12-01' }), anOffer({ reference: 'OFF-2026-0009', receivedOn: '2026-12-01' })],
      propositions: [sent(1, { status: 'accepted', offerReference: anOffer().reference })],
    },
  ],
  ['used-offers', 'no offer this year', 'empty', {}],
  [
    'avoided-asks',
    'companies that a school had asked by itself: once each, those that host or were asked again aside',
    1,
    {
      contributions: [
        approach(1, { about: 'ENT-2026-0011' }),
        approach(2, { about: 'ENT-2026-0011', contactedOn: '2026-12-20' }),
        approach(3, { about: 'ENT-2026-0012', result: 'hosts' }),
        approach(4, { about: 'ENT-2026-0013' }),
        approach(5, { about: 'ENT-2026-0014', contactedOn: '2026-08-20' }),
        approach(6, { about: 'ENT-2026-0015', schoolUai: undefined }),
      ],
      requests: requests(1),
      propositions: [sent(1, { companyReference: 'ENT-2026-0013' })],
    },
  ],
  ['agreements', 'in force today', 1, { companies: AGREED }],
  [
    'agreement-places',
    'at any site of the firm, for the publics named, no more than was promised',
    0.5,
    {
      companies: AGREED,
      requests: requests(3, (n) => (n === 3 ? { type: 'bts' } : {})),
      propositions: [1, 2, 3].map((n) =>
        sent(n, {
          status: n === 2 ? 'declined' : 'confirmed',
          companyReference: `ENT-2026-000${n === 1 ? 2 : 1}`,
          startsOn: '2027-03-01',
          endsOn: '2027-03-26',
        }),
      ),
    },
  ],
  ['agreement-places', 'nothing promised', 'empty', { companies: [company(1)] }],
  [
    'answered-needs',
    'those dropped aside',
    0.5,
    {
      needs: (['answered', 'taken', 'dropped'] as const).map((state, i) => ({
        reference: `BES-2026-000${i}`,
        subject: 'x',
        state,
      })),
    },
  ],
  ['answered-needs', 'nobody told a need', 'empty', {}],
  // Tuesday 1 December to Thursday 3 and to Monday 7 December, a week-end between.
  [
    'answer-delay',
    'in working days, those answered alone',
    3,
    {
      needs: [
        { reference: 'BES-2026-0001', subject: 'x', state: 'answered', on: '2026-12-01', answeredOn: '2026-12-03' },
        { reference: 'BES-2026-0002', subject: 'x', state: 'answered', on: '2026-12-01', answeredOn: '2026-12-07' },
        { reference: 'BES-2026-0003', subject: 'x', state: 'dropped', on: '2026-12-01', answeredOn: '2026-12-30' },
        { reference: 'BES-2026-0004', subject: 'x', state: 'taken', on: '2026-12-01' },
      ],
    },
  ],
  [
    'trained-tutors',
    'trained in the year',
    1,
    {
      contacts: ['2026-10-01', '2026-06-01', undefined].map((trainedOn, i) => ({
        reference: `CON-${i}`,
        companyReference: 'x',
        name: 'x',
        isActive: true,
        trainedOn,
      })),
    },
  ],
  [
    'support',
    'asked for during a stage and answered',
    1,
    {
      needs: [
        { reference: 'BES-2026-0001', subject: 'x', kind: 'support', state: 'answered' },
        { reference: 'BES-2026-0002', subject: 'x', kind: 'support', state: 'new' },
        { reference: 'BES-2026-0003', subject: 'x', kind: 'resource', state: 'answered' },
      ],
    },
  ],
];

test.each(CASES.map(([code, words, expected, rows, journal = []]) => [code, words, expected, rows, journal] as const))(
  '%s: %s',
  (code, _, expected, rows, journal) => {
    const measure = indicatorOf(code, factsOf(rows, journal));
    if (typeof expected === 'string') expect(measure).toEqual({ lack: expected });
    else expect(measure.value).toBeCloseTo(expected, 10);
  },
);

test('every indicator has a case here, every line of the founding document an indicator, and an empty hub no figure that divides', () => {
  expect(new Set(CASES.map(([code]) => code))).toEqual(new Set(INDICATOR_CODES));
  expect(new Set(INDICATOR_CODES.map((code) => INDICATORS[code].theme))).toEqual(new Set(THEMES));
  const nothing = factsOf({});
  for (const code of INDICATOR_CODES)
    expect(indicatorOf(code, nothing)).toEqual(
      INDICATORS[code].unit === 'count' ? { value: 0, over: expect.any(Number) } : { lack: 'empty' },
    );
});

test('a row typed by hand with days that are none disturbs no figure', () => {
  const odd = aRequest({ receivedOn: 'bientôt', status: 'placed', placedOn: '31/02', startsOn: 'mars' });
  const facts = factsOf({
    requests: [odd, ...placedSix.requests!],
    companies: placedSix.companies,
    propositions: placedSix.propositions,
  });
  expect(indicatorOf('placement-delay', facts)).toEqual({ value: 7, over: 6 });
});
