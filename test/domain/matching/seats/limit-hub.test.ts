/** What the limits read of the register's rows, and each of their answers at its edge. */
import { fullPeriods, holderIn, mostTaken, periodsOf, placesLeft } from '../../../../src/domain/matching/seats/ask';
import {
  createLimitHub,
  limitPupil,
  rulesDayOf,
  seatOf,
  type LimitHub,
  type LimitRows,
} from '../../../../src/domain/matching/seats/hub';
import { legalQuota, mostByLaw, quotaBounds } from '../../../../src/domain/matching/seats/legal-quota';
import type { LimitHost } from '../../../../src/domain/matching/seats/limit';
import { mayTakeSeat } from '../../../../src/domain/matching/seats/may-take-seat';
import { overbooked } from '../../../../src/domain/matching/seats/overbooked';
import {
  CAPACITY_LIMITS,
  LEGAL_QUOTA,
  LIMITS,
  SEAT_LIMITS,
  SHARED_LIMITS,
  SOLICITATIONS,
  TUTOR_TRAINEES,
} from '../../../../src/domain/matching/seats/table';
import { tutorKeyOf, tutorOf, tutorOfSeat } from '../../../../src/domain/matching/seats/tutor';
import { HELD_PROPOSITION_STATUSES, isLegalTrainee, SeatCounter } from '../../../../src/domain/matching/seats/uses';
import type { Proposition } from '../../../../src/domain/proposition/proposition';
import type { Rule } from '../../../../src/domain/rules/rule';
import { settingsFrom } from '../../../../src/domain/settings/setting';
import { seededRules } from '../../../../src/wording/labels/rule-texts';
import { aCompany, anOffer, aProposition, aRequest, otherRequest, SCHOOLS, TODAY } from '../hub-builder';

const hubOf = (rows: Partial<LimitRows> = {}): LimitHub =>
  createLimitHub({
    requests: [aRequest(), ...[2, 3, 4].map((number) => otherRequest({ reference: `DEM-2026-000${number}` }))],
    offers: [anOffer()],
    companies: [aCompany()],
    propositions: [],
    schools: SCHOOLS,
    rules: seededRules,
    settings: settingsFrom([]),
    today: TODAY,
    ...rows,
  });
const S10 = '2027-S10';
const own = (changes: Partial<Proposition> = {}): Proposition =>
  aProposition({ reference: 'PRO-2026-0009', requestReference: 'DEM-2026-0001', status: 'sent', ...changes });

describe('the table', () => {
  test('tells its limits in one order; which are shared, of capacity, and refuse a seat', () => {
    const codes = (limits: typeof LIMITS): string[] => limits.map(({ code }) => code);
    expect(codes(LIMITS)).toEqual([
      'offer-places',
      'company-places',
      'legal-quota',
      'tutor-trainees',
      'solicitations',
      'linked-sites',
    ]);
    expect(codes(SHARED_LIMITS)).toEqual(codes(LIMITS).slice(1));
    expect(codes(CAPACITY_LIMITS)).toEqual(['offer-places', 'company-places']);
    expect(codes(SEAT_LIMITS)).toEqual(codes(LIMITS).slice(0, 4));
    expect(LIMITS.map(({ kind, counts, per }) => [kind, counts, per].join(' '))).toEqual([
      'capacity pupils week',
      'capacity pupils week',
      'law trainees week',
      'law trainees week',
      'network solicitations month',
      'network solicitations rest',
    ]);
  });

  test('says where each value comes from', () => {
    const host = seatOf(hubOf(), own()).host;
    expect(LIMITS.map(({ sourceOf }) => sourceOf(host))).toEqual(['offer', 'offers', 'rule', 'rule', 'setting', 'setting']);
    const typed = seatOf(hubOf({ companies: [aCompany({ simultaneousPlaces: 3, maxSolicitationsPerMonth: 2 })] }), own()).host;
    expect(LIMITS.map(({ sourceOf }) => sourceOf(typed))).toEqual(['offer', 'company', 'rule', 'rule', 'company', 'company']);
    expect(SOLICITATIONS.mostOf(seatOf(hubOf(), own()).pupil, typed)).toBe(2);
  });

  test('a limit that warns binds nobody; without a tutor, places or a trainee there is no holder', () => {
    const { pupil, host } = seatOf(hubOf(), own());
    const holders = (changes: object, of: LimitHost = host): (string | undefined)[] =>
      LIMITS.map((limit) => holderIn(limit, { ...pupil, ...changes }, of));
    const all = ['OFF-2026-0001', 'ENT-2026-0001', 'ENT-2026-0001', 'ENT-2026-0001/mme faure', 'ENT-2026-0001'];
    expect(holders({})).toEqual(all);
    expect(holders({ isLegalTrainee: false })).toEqual([all[0], all[1], undefined, undefined, all[4]]);
    expect(holders({ quota: { ...pupil.quota!, blocks: false } })[2]).toBeUndefined();
    expect(holders({ quota: undefined })[2]).toBeUndefined();
    expect(holders({ maxPerTutor: { ...pupil.maxPerTutor!, effect: 'warns' } })[3]).toBeUndefined();
    expect(holders({ maxPerTutor: undefined })[3]).toBeUndefined();
    const bare = { ...host, tutorKey: undefined, offer: undefined, ofCompany: { source: 'offers' as const } };
    expect(holders({}, bare)).toEqual([undefined, undefined, all[2], undefined, all[4]]);
  });
});

describe('the law', () => {
  const rule = (code: string): Rule | undefined => seededRules.find((one) => one.code === code);
  const common = legalQuota(rule as never, false)!;

  test('three trainees under twenty people, then a share of the staff, rounded up (R124-10)', () => {
    expect([undefined, '1-9', '10-19', '20-49', '50-249'].map((size) => mostByLaw(size as never, common))).toEqual([
      Infinity,
      3,
      3,
      8,
      38,
    ]);
    expect(quotaBounds('20-49', common)).toEqual({ least: 3, most: 8 });
    expect(quotaBounds('250+', common)).toEqual({ least: 38, most: Infinity });
    expect(quotaBounds(undefined, common)).toEqual({ least: 3, most: Infinity });
  });

  test('a share that comes out whole is not rounded up', () => {
    expect(mostByLaw('20-49', { small: 3, share: 0.2, smallStaffLimit: 20, blocks: true })).toBe(10);
    expect(mostByLaw('10-19', { small: 1, share: 10 / 19, smallStaffLimit: 19, blocks: true })).toBe(10);
  });

  test('a raised quota is for PFMP of a school whose académie raised it, and only where it has rows', () => {
    const raised = legalQuota(rule as never, true)!;
    expect(raised).not.toEqual(common);
    const without = (code: string) => (code.startsWith('raised') ? undefined : rule(code));
    expect(legalQuota(without as never, true)).toEqual(common);
    expect(legalQuota((() => undefined) as never, false)).toBeUndefined();
    for (const missing of ['max-trainees-small', 'max-trainees-share', 'small-staff-limit'])
      expect(legalQuota(((code: string) => (code === missing ? undefined : rule(code))) as never, false)).toBeUndefined();
    for (const warning of ['max-trainees-small', 'max-trainees-share']) {
      const warns = (code: string) => (code === warning ? { ...rule(code)!, effect: 'warns' } : rule(code));
      expect(legalQuota(warns as never, false)!.blocks).toBe(false);
    }
    const pupil = (changes: object) => limitPupil(aRequest(changes), S10_DAYS, hubOf()).quota;
    expect(pupil({ schoolUai: '0420002B' })).toEqual(raised);
    expect(pupil({ schoolUai: '0420002B', type: 'bts' })).toEqual(common);
    expect(pupil({ schoolUai: '0420001A' })).toEqual(common);
    expect(pupil({ schoolUai: undefined })).toEqual(common);
  });

  test('trainees in the sense of the law are those of PFMP and BTS', () => {
    expect(isLegalTrainee(aRequest({ type: 'pfmp' }))).toBe(true);
    expect(isLegalTrainee(aRequest({ type: 'bts' }))).toBe(true);
    expect(isLegalTrainee(aRequest({ type: 'observation-3e' }))).toBe(false);
    expect(isLegalTrainee(aRequest({ type: undefined }))).toBe(false);
    expect(isLegalTrainee(undefined)).toBe(false);
  });

  test('a rule that cannot be read lets no limit fall: a readable row speaks, else the value a hub begins with', () => {
    const code = 'max-pupils-per-tutor';
    const seeded = seededRules.find((one) => one.code === code)!;
    const ruleWith = (...values: number[]): number | undefined =>
      hubOf({ rules: values.map((value) => ({ ...seeded, value })) }).rule(code, TODAY)?.value;
    expect(ruleWith(NaN)).toBe(seeded.value);
    expect(ruleWith(-1)).toBe(seeded.value);
    expect([ruleWith(NaN, 5), ruleWith(5, 1e300)]).toEqual([5, 5]);
    expect(ruleWith(0)).toBe(0);
    expect(ruleWith()).toBeUndefined();
  });
});

const S10_DAYS = { startsOn: '2027-03-08', endsOn: '2027-03-12' } as const;

describe('who follows a pupil', () => {
  test('is the tutor named in the answer, else the offer’s; names are compared as people read them', () => {
    expect(tutorOfSeat({ tutorName: 'M. Blanc' }, { tutorName: 'Mme Faure' })).toBe('M. Blanc');
    expect(tutorOfSeat({ tutorName: ' ' }, { tutorName: 'Mme Faure' })).toBe('Mme Faure');
    expect(tutorOfSeat({}, undefined)).toBeUndefined();
    expect(tutorKeyOf('MME  FAURE')).toBe(tutorKeyOf('Mme Faure'));
    expect([tutorKeyOf(undefined), tutorKeyOf(''), tutorKeyOf('  ')]).toEqual([undefined, undefined, undefined]);
    expect(tutorOf('ENT-1', 'mme faure')).not.toBe(tutorOf('ENT-2', 'mme faure'));
  });
});

describe('what is counted', () => {
  const counted = (statuses: readonly Proposition['status'][], ...propositions: Proposition[]) =>
    new SeatCounter({ requestOf: () => otherRequest(), offerOf: () => anOffer() }, statuses, propositions);

  test('seats are of those who have said yes; a plan also leaves those that are asked', () => {
    const all = (['to-send', 'sent', 'reminded', 'accepted', 'confirmed', 'declined', 'unanswered', 'cancelled'] as const).map(
      (status) => aProposition({ status }),
    );
    expect(
      counted(['accepted', 'confirmed'], ...all)
        .ofCompany.get('ENT-2026-0001')!
        .get(S10),
    ).toBe(2);
    expect(
      counted(HELD_PROPOSITION_STATUSES, ...all)
        .ofCompany.get('ENT-2026-0001')!
        .get(S10),
    ).toBe(5);
  });

  test('by the week, for the offer, the company, the law and the tutor', () => {
    const two = counted(['confirmed'], aProposition(), aProposition({ endsOn: '2027-03-19', offerReference: undefined }));
    expect([...two.ofCompany.get('ENT-2026-0001')!]).toEqual([
      [S10, 2],
      ['2027-S11', 1],
    ]);
    expect([...two.ofOffer].map(([offer]) => offer)).toEqual(['OFF-2026-0001']);
    expect([...two.ofOffer.get('OFF-2026-0001')!]).toEqual([[S10, 1]]);
    expect(two.traineesOfCompany.get('ENT-2026-0001')!.get(S10)).toBe(2);
    // The second has no offer, and so nobody who is named.
    expect([...two.traineesOfTutor]).toEqual([['ENT-2026-0001/mme faure', new Map([[S10, 1]])]]);
  });

  test('who is no trainee counts for the places and not for the law', () => {
    const observed = new SeatCounter(
      { requestOf: () => aRequest({ type: 'observation-3e' }), offerOf: () => anOffer() },
      ['confirmed'],
      [aProposition()],
    );
    expect([...observed.ofCompany]).toHaveLength(1);
    expect([...observed.traineesOfCompany, ...observed.traineesOfTutor]).toEqual([]);
  });

  test('a proposition just made is counted from then on, in what is held when it was asked for already', () => {
    const hub = hubOf();
    const before = hub.heldUses();
    const sent = aProposition({
      status: 'to-send',
      sentOn: undefined,
      answeredOn: undefined,
      answer: undefined,
      createdOn: TODAY,
    });
    hub.note(sent);
    expect(before.ofOffer.get('OFF-2026-0001')?.get(S10)).toBe(1);
    expect([...hub.uses.ofOffer]).toEqual([]);
    expect(hub.uses.solicitationsOfCompany.get('ENT-2026-0001')?.get('month')).toBe(1);
    expect(hub.propositionsOf('DEM-2026-0002')).toEqual([sent]);
    hub.note({ ...sent, reference: 'PRO-2026-0002', status: 'accepted', answeredOn: TODAY });
    expect(hub.propositionsOf('DEM-2026-0002')).toHaveLength(2);
    expect(hub.uses.ofOffer.get('OFF-2026-0001')?.get(S10)).toBe(1);
    expect(hub.ledgerOf('ENT-2026-0001').recent).toBe(2);
    expect(hub.ledgerOf('ENT-2026-0404')).toEqual({ asked: 0, answered: 0, accepted: 0, withdrawn: 0, recent: 0, resting: 0 });
    expect(hub.propositions).toHaveLength(2);
  });

  test('what a school has asked by itself is a solicitation of that company alone', () => {
    const approach = { companyReference: 'ENT-2026-0001', organisation: 'Lycée', on: TODAY, result: 'waiting' } as const;
    const hub = hubOf({ approaches: [approach, { ...approach, companyReference: 'ENT-2026-0002' }] });
    hub.note(aProposition({ sentOn: TODAY }));
    expect(hub.ledgerOf('ENT-2026-0001').recent).toBe(2);
    expect(hub.ledgerOf('ENT-2026-0002').recent).toBe(1);
    expect(hub.approachesOf('ENT-2026-0002')).toHaveLength(1);
    expect(hub.approachesOf('ENT-2026-0404')).toEqual([]);
  });

  test('a monthly maximum that cannot be read is the one a hub begins with', () => {
    const most = (value: string): number =>
      hubOf({ settings: { ...settingsFrom([]), solicitationsPerMonth: value } }).solicitationsPerMonth;
    expect(['5', ' ', '-2', 'x', '0'].map(most)).toEqual([5, 3, 3, 3, 0]);
  });
});

describe('questions to a limit', () => {
  const { pupil, host } = seatOf(hubOf(), own({ startsOn: '2027-03-08', endsOn: '2027-03-19' }));
  const [places] = LIMITS;
  const uses = (count: number) =>
    hubOf({
      propositions: Array.from({ length: count }, (_, index) =>
        aProposition({ reference: `PRO-2026-010${index}`, status: 'accepted' }),
      ),
    }).uses;

  test('a week is full when it holds as many as it may, not before', () => {
    expect(fullPeriods(places!, pupil, host, uses(1))).toBeUndefined();
    expect(fullPeriods(places!, pupil, host, uses(2))).toEqual({ periods: [S10], taken: 2, most: 2 });
    expect(fullPeriods(places!, pupil, host, uses(3))).toEqual({ periods: [S10], taken: 3, most: 2 });
    expect(fullPeriods(places!, pupil, { ...host, offer: { ...host.offer!, places: 0 } }, uses(0))).toEqual({
      periods: [S10, '2027-S11'],
      taken: 0,
      most: 0,
    });
    expect(fullPeriods(places!, pupil, { ...host, offer: undefined }, uses(3))).toBeUndefined();
  });

  test('what is taken, and what is left over the weeks of the stage', () => {
    expect([0, 1, 3].map((count) => mostTaken(places!, pupil, host, uses(count)))).toEqual([0, 1, 3]);
    expect(mostTaken(places!, pupil, { ...host, offer: undefined }, uses(3))).toBe(0);
    expect([0, 1, 2, 3].map((count) => placesLeft(uses(count), pupil, host))).toEqual([2, 1, 0, 0]);
    expect(placesLeft(uses(1), { ...pupil, weekNames: ['2027-S11'] }, host)).toBe(2);
    expect(placesLeft(uses(1), { ...pupil, weekNames: [] }, host)).toBe(2);
    expect(placesLeft(uses(0), pupil, { ...host, offer: { ...host.offer!, places: undefined } })).toBeUndefined();
    expect(placesLeft(uses(0), pupil, { ...host, offer: undefined, ofCompany: { source: 'offers' } })).toBeUndefined();
    expect(placesLeft(uses(0), pupil, { ...host, ofCompany: { source: 'company', places: 1 } })).toBe(1);
  });

  test('weeks or the month', () => {
    expect(periodsOf(places!, pupil)).toEqual([S10, '2027-S11']);
    expect(periodsOf(SOLICITATIONS, pupil)).toEqual(['month']);
  });
});

describe('the seat of a yes', () => {
  const taken = (count: number, changes: Partial<Proposition> = {}): Proposition[] =>
    Array.from({ length: count }, (_, index) =>
      aProposition({
        reference: `PRO-2026-010${index}`,
        requestReference: `DEM-2026-000${index + 2}`,
        status: 'accepted',
        ...changes,
      }),
    );

  test('is refused in its full weeks, with what is there; the seat that it holds already is not held against it', () => {
    const full = hubOf({ propositions: taken(2) });
    expect(mayTakeSeat(full, own())).toEqual([
      { code: 'offer-places', kind: 'capacity', details: { weeks: [S10], taken: 2, max: 2 } },
      { code: 'company-places', kind: 'capacity', details: { weeks: [S10], taken: 2, max: 2 } },
    ]);
    expect(mayTakeSeat(full, taken(2)[0]!).map(({ code }) => code)).toEqual([]);
    expect(mayTakeSeat(hubOf({ propositions: taken(1) }), own())).toEqual([]);
  });

  test('weeks that are over are not held against it', () => {
    const on = (today: string) => mayTakeSeat(hubOf({ propositions: taken(2), today }), own());
    expect(on('2027-03-14')).toHaveLength(2);
    expect(on('2027-03-15')).toEqual([]);
  });

  test('a tutor who follows as many as the law allows is named', () => {
    const hub = hubOf({
      offers: [anOffer({ places: 9 })],
      companies: [aCompany({ size: '250+' })],
      propositions: taken(3),
    });
    expect(mayTakeSeat(hub, own())).toEqual([
      { code: 'tutor-trainees', kind: 'law', details: { weeks: [S10], taken: 3, max: 3, tutorName: 'Mme Faure' } },
    ]);
    expect(mayTakeSeat(hub, own({ tutorName: 'M. Blanc' }))).toEqual([]);
  });

  test('the pupil is nowhere else on these days; two hosts on days apart are allowed', () => {
    const elsewhere = (changes: Partial<Proposition>): string[] =>
      mayTakeSeat(
        hubOf({
          propositions: [
            own({
              reference: 'PRO-2026-0007',
              companyReference: 'ENT-2026-0404',
              offerReference: undefined,
              status: 'accepted',
              ...changes,
            }),
          ],
        }),
        own(),
      ).map(({ code }) => code);
    expect(elsewhere({})).toEqual(['pupil-elsewhere']);
    expect(elsewhere({ status: 'sent' })).toEqual([]);
    expect(elsewhere({ startsOn: '2027-03-12', endsOn: '2027-03-19' })).toEqual(['pupil-elsewhere']);
    expect(elsewhere({ startsOn: '2027-03-13', endsOn: '2027-03-19' })).toEqual([]);
    expect(elsewhere({ startsOn: '2027-03-01', endsOn: '2027-03-08' })).toEqual(['pupil-elsewhere']);
    expect(elsewhere({ startsOn: '2027-03-01', endsOn: '2027-03-07' })).toEqual([]);
    expect(elsewhere({ startsOn: undefined })).toEqual(['pupil-elsewhere']);
  });

  test('rules are read on its first day, else today', () => {
    expect(rulesDayOf({ startsOn: '2027-03-08' }, TODAY)).toBe('2027-03-08');
    expect(rulesDayOf({ startsOn: 'demain' }, TODAY)).toBe(TODAY);
    expect(rulesDayOf({}, TODAY)).toBe(TODAY);
  });
});

describe('where a limit is passed', () => {
  const there = (count: number, changes: Partial<Proposition> = {}): Proposition[] =>
    Array.from({ length: count }, (_, index) =>
      aProposition({
        reference: `PRO-2026-010${index}`,
        requestReference: `DEM-2026-010${index}`,
        status: 'accepted',
        sentOn: '2026-09-10',
        ...changes,
      }),
    );

  test('it is told with its weeks and who is there; as many as allowed is no excess', () => {
    expect(overbooked(hubOf({ propositions: there(2) }))).toEqual([]);
    const [offer, company, ...others] = overbooked(hubOf({ propositions: there(3) }));
    expect(offer).toEqual({
      code: 'offer-places',
      kind: 'capacity',
      severity: 'blocks',
      companyReference: 'ENT-2026-0001',
      offerReference: 'OFF-2026-0001',
      weeks: [S10],
      taken: 3,
      most: 2,
      propositionReferences: ['PRO-2026-0100', 'PRO-2026-0101', 'PRO-2026-0102'],
      requestReferences: ['DEM-2026-0100', 'DEM-2026-0101', 'DEM-2026-0102'],
    });
    expect(company).toMatchObject({ code: 'company-places', taken: 3, most: 2 });
    expect(company).not.toHaveProperty('offerReference');
    expect(company).not.toHaveProperty('tutorName');
    expect(others).toEqual([]);
  });

  test('weeks that are over are left alone; those to come in their order, with the worst of them', () => {
    const rows = [
      ...there(3, { startsOn: '2027-03-15', endsOn: '2027-03-19' }),
      ...there(4).map((one) => ({ ...one, reference: `${one.reference}9` })),
    ];
    const [offer] = overbooked(hubOf({ propositions: rows }));
    expect(offer).toMatchObject({ weeks: [S10, '2027-S11'], taken: 4, most: 2 });
    expect(overbooked(hubOf({ propositions: rows, today: '2027-03-15' }))[0]).toMatchObject({ weeks: ['2027-S11'], taken: 3 });
    expect(overbooked(hubOf({ propositions: rows, today: '2027-03-22' }))).toEqual([]);
  });

  test('a limit of the law that the hub made a warning warns', () => {
    const rows = {
      requests: [0, 1, 2, 3].map((index) => otherRequest({ reference: `DEM-2026-010${index}` })),
      offers: [anOffer({ places: 9, tutorName: 'Mme Faure' })],
      propositions: there(4),
    };
    const severities = (rules: readonly Rule[]) =>
      overbooked(hubOf({ ...rows, rules })).map(({ code, severity, tutorName }) => [code, severity, tutorName]);
    expect(severities(seededRules)).toContainEqual(['tutor-trainees', 'blocks', 'Mme Faure']);
    const warning = seededRules.map((rule) => ({ ...rule, effect: 'warns' as const }));
    expect(severities(warning)).toContainEqual(['tutor-trainees', 'warns', 'Mme Faure']);
  });

  test('a company asked too often in a month warns, by its own maximum or the hub’s, in the order of the references', () => {
    const asked = (company: string, count: number): Proposition[] =>
      there(count, {
        companyReference: company,
        offerReference: undefined,
        status: 'sent',
        sentOn: TODAY,
        answeredOn: undefined,
      });
    const told = (...propositions: Proposition[]) =>
      overbooked(
        hubOf({ companies: [aCompany(), aCompany({ reference: 'ENT-2026-0000', maxSolicitationsPerMonth: 1 })], propositions }),
      );
    expect(told(...asked('ENT-2026-0001', 3), ...asked('ENT-2026-0000', 1))).toEqual([]);
    expect(told(...asked('ENT-2026-0001', 4), ...asked('ENT-2026-0000', 2))).toEqual([
      {
        code: 'solicitations',
        kind: 'network',
        severity: 'warns',
        companyReference: 'ENT-2026-0000',
        sites: ['ENT-2026-0000'],
        weeks: [],
        taken: 2,
        most: 1,
        propositionReferences: [],
        requestReferences: [],
      },
      expect.objectContaining({ companyReference: 'ENT-2026-0001', taken: 4, most: 3 }),
    ]);
    expect(told(...asked('ENT-2026-0404', 4))).toEqual([
      expect.objectContaining({ companyReference: 'ENT-2026-0404', taken: 4, most: 3 }),
    ]);
  });
});

test('the seat of a proposition whose company is gone has no places to hold', () => {
  const { host, request } = seatOf(
    hubOf({ companies: [] }),
    own({ requestReference: 'DEM-2026-0404', offerReference: undefined }),
  );
  expect(request).toBeUndefined();
  expect(host).toMatchObject({ company: { reference: 'ENT-2026-0001' }, ofCompany: { source: 'offers' } });
  expect(LEGAL_QUOTA.blocks({ ...limitPupil(undefined, {}, hubOf()) })).toBe(true);
  expect(TUTOR_TRAINEES.blocks({ ...limitPupil(undefined, {}, hubOf()) })).toBe(true);
});
