/** How many pupils a company takes at once, and what the seats of an offer say of it. */
import { companyPlaces } from '../../../../src/domain/matching/seats/company-places';
import { checkPlaces, offerStatusBySeats, openWeeks } from '../../../../src/domain/matching/seats/offer-seats';
import { rankHosts } from '../../../../src/domain/matching/ranking/rank-hosts';
import { solicitationFigures, solicitationLedgers } from '../../../../src/domain/matching/pool/solicitation-ledger';
import { unreadableValues } from '../../../../src/domain/matching/pool/unreadable';
import { settingsFrom } from '../../../../src/domain/settings/setting';
import type { Offer } from '../../../../src/domain/offer/offer';
import { sentenceOfFinding } from '../../../../src/wording/findings/sentence-of-finding';
import { seededRules } from '../../../../src/wording/labels/rule-texts';
import { aCompany, aContext, anOffer, aProposition, aRequest, TODAY, withPupils } from '../hub-builder';

const first = anOffer({ places: 1, receivedOn: '2026-10-01' });
const second = (changes: Partial<Offer> = {}): Offer =>
  anOffer({ reference: 'OFF-2026-0002', places: 4, receivedOn: '2026-12-01', ...changes });

describe('the places of a company', () => {
  test.each<[string, number | undefined, Partial<ReturnType<typeof aCompany>>, Offer[]]>([
    ['what is typed on its row wins over all its offers', 2, { simultaneousPlaces: 2 }, [first, second()]],
    ['0 typed on its row means nobody', 0, { simultaneousPlaces: 0 }, [first]],
    ['a number that cannot be is as if it had not been typed', 4, { simultaneousPlaces: -3 }, [second()]],
    ['of two offers of one service the last said counts', 4, {}, [first, second()]],
    ['whatever the order of the rows', 4, {}, [second(), first]],
    ['and when it says less', 1, {}, [anOffer({ places: 4 }), second({ places: 1 })]],
    [
      'services at other addresses add up',
      5,
      {},
      [{ ...first, address: '1 rue Exemple' }, second({ address: '2, rue Exemple' })],
    ],
    ['services in other communes add up', 5, {}, [first, second({ commune: 'Riorges' })]],
    ['services of other sectors add up', 5, {}, [first, second({ sector: 'vehicles' })]],
    [
      'services of other titles add up, however they are written',
      5,
      {},
      [
        { ...first, title: 'Cuisine' },
        second({ title: 'Salle' }),
        { ...first, reference: 'OFF-2026-0000', receivedOn: '2026-09-01', title: 'CUISINE' },
      ],
    ],
    [
      'an earlier offer of the service still speaks for days that no later one has',
      4,
      {},
      [
        anOffer({ places: 4, startsOn: '2027-01-04', endsOn: '2027-02-28' }),
        second({ places: 2, startsOn: '2027-03-01', endsOn: '2027-06-30' }),
      ],
    ],
    [
      'an offer without places leaves the whole unknown',
      undefined,
      {},
      [first, second({ sector: 'vehicles', places: undefined })],
    ],
    ['an offer that ran out is silent beside a current one', 1, {}, [first, second({ status: 'expired', sector: 'vehicles' })]],
    ['and speaks when there is no other', 4, {}, [second({ status: 'expired' })]],
    ['of several that ran out the last one speaks', 4, {}, [{ ...first, status: 'expired' }, second({ status: 'expired' })]],
    [
      'one that was taken back does not speak for those that ran out',
      1,
      {},
      [{ ...first, status: 'expired' }, second({ status: 'withdrawn' })],
    ],
    ['an only offer that was taken back leaves them to be asked', undefined, {}, [second({ status: 'withdrawn' })]],
    [
      'two that were taken back leave them to be asked',
      undefined,
      {},
      [{ ...first, status: 'withdrawn' }, second({ status: 'withdrawn' })],
    ],
    [
      'of two received on one day the later reference speaks',
      3,
      {},
      [anOffer({ places: 1, receivedOn: '2026-12-01' }), second({ places: 3 })],
    ],
    [
      'an address that one offer does not say is the company’s: no other service',
      4,
      { address: '1 rue Exemple' },
      [{ ...first, address: undefined }, second({ address: '1, RUE Exemple' })],
    ],
    [
      'an address that neither the offer nor the company says is no difference',
      4,
      { address: undefined },
      [{ ...first, address: undefined }, second({ address: '1 rue Exemple' })],
    ],
    [
      'of offers without a first day, or without a last, the last one said counts',
      4,
      {},
      [
        anOffer({ places: 1, receivedOn: '2026-10-01', startsOn: undefined, endsOn: '2027-02-28' }),
        second({ startsOn: '2027-01-04', endsOn: undefined }),
      ],
    ],
    [
      'an offer that begins when the later one has ended speaks beside it',
      4,
      {},
      [
        anOffer({ places: 4, receivedOn: '2026-10-01', startsOn: '2027-03-01', endsOn: undefined }),
        second({ places: 2, startsOn: undefined, endsOn: '2027-02-28' }),
      ],
    ],
    [
      'on the day that they share the later one speaks',
      2,
      {},
      [
        anOffer({ places: 4, receivedOn: '2026-10-01', startsOn: '2027-02-28', endsOn: '2027-06-30' }),
        second({ places: 2, startsOn: '2027-01-04', endsOn: '2027-02-28' }),
      ],
    ],
    [
      'and so when it is the earlier one that ends then',
      2,
      {},
      [
        anOffer({ places: 4, receivedOn: '2026-10-01', startsOn: '2027-01-04', endsOn: '2027-02-28' }),
        second({ places: 2, startsOn: '2027-02-28', endsOn: '2027-06-30' }),
      ],
    ],
    ['without an offer they are to be asked', undefined, {}, []],
  ])('%s', (_rule, places, company, offers) => {
    expect(companyPlaces(aCompany(company), offers).places).toBe(places);
  });

  test('they are said to come from the row or from the offers', () => {
    const sourceOf = (changes: Partial<ReturnType<typeof aCompany>>, offers: Offer[]) =>
      companyPlaces(aCompany(changes), offers).source;
    expect(sourceOf({ simultaneousPlaces: 2 }, [first])).toBe('company');
    expect(sourceOf({}, [first])).toBe('offers');
    expect(sourceOf({}, [])).toBe('offers');
    expect(sourceOf({}, [first, second()])).toBe('offers');
    expect(sourceOf({}, [first, second({ places: undefined })])).toBe('offers');
  });

  test('one pupil does not fill a second offer of four places', () => {
    const context = aContext({ ...withPupils(1), companies: [aCompany({ size: '250+' })], offers: [first, second()] });
    expect(rankHosts(aRequest(), context).hosts.map(({ candidate }) => candidate.id)).toEqual(['OFF-2026-0002']);
  });
});

describe('the status of an offer by its seats', () => {
  const offer = anOffer({ places: 2, startsOn: '2027-03-01', endsOn: '2027-03-14' });
  const undated = (places: number): Offer => anOffer({ places, startsOn: undefined, endsOn: undefined });
  const seats = (s9: number, s10: number): Map<string, number> =>
    new Map([
      ['2027-S09', s9],
      ['2027-S10', s10],
    ]);

  test.each([
    ['nobody there', offer, seats(0, 0), { status: 'available', placesLeft: 2 }],
    ['one pupil in one week', offer, seats(1, 0), { status: 'partly-taken', placesLeft: 1 }],
    ['one week full, the other free', offer, seats(2, 0), { status: 'partly-taken', placesLeft: 0 }],
    ['no week with a place left', offer, seats(2, 2), { status: 'full', placesLeft: 0 }],
    ['more places given to a full offer', { ...offer, places: 3 }, seats(2, 2), { status: 'partly-taken', placesLeft: 1 }],
    ['fewer places than pupils', { ...offer, places: 1 }, seats(2, 2), { status: 'full', placesLeft: 0 }],
    ['seats of weeks that are over', offer, new Map([['2026-S40', 2]]), { status: 'available', placesLeft: 2 }],
    [
      'no dates: the week with the fewest places left says them, those that are over left aside',
      undated(3),
      new Map([['2026-S40', 3], ...seats(1, 2)]),
      { status: 'partly-taken', placesLeft: 1 },
    ],
    ['no dates, and a seat in this very week', undated(1), new Map([['2027-S01', 1]]), { status: 'partly-taken', placesLeft: 0 }],
    ['no dates and nobody there', undated(2), seats(0, 0), { status: 'available', placesLeft: 2 }],
    [
      'dates that are over: never full',
      { ...offer, startsOn: '2026-09-01', endsOn: '2026-10-30' },
      seats(2, 2),
      { status: 'partly-taken', placesLeft: 0 },
    ],
    ['no places said, nobody there', { ...offer, places: undefined }, seats(0, 0), { status: 'available' }],
    ['no dates: never full', undated(1), seats(1, 1), { status: 'partly-taken', placesLeft: 0 }],
    ['places that cannot be read', { ...offer, places: 1.5 }, seats(1, 1), { status: 'partly-taken' }],
  ] as const)('%s', (_rule, given, taken, expected) => {
    expect(offerStatusBySeats(given, taken, TODAY)).toEqual(expected);
  });

  test('its open weeks begin with today’s, and need both its days', () => {
    expect(openWeeks({ ...offer, startsOn: '2026-09-01', endsOn: '2027-01-17' }, TODAY)).toEqual(['2027-S01', '2027-S02']);
    expect(openWeeks({ ...offer, startsOn: TODAY, endsOn: '2027-01-08' }, TODAY)).toEqual(['2027-S01']);
    expect(openWeeks({ ...offer, startsOn: undefined }, TODAY)).toEqual([]);
    expect(openWeeks({ ...offer, endsOn: undefined }, TODAY)).toEqual([]);
  });

  test('weeks of dates that are no dates are none', () => {
    for (const endsOn of ['9999-12-31', '31/02/2027']) expect(openWeeks({ ...offer, endsOn }, TODAY)).toEqual([]);
    expect(openWeeks({ ...offer, weeks: ['semaine dix', '2027-S10'] }, TODAY)).toEqual(['2027-S10']);
  });
});

describe('places typed by hand', () => {
  const seats = new Map([
    ['2026-S40', 9],
    ['2027-S10', 2],
    ['2027-S12', 3],
  ]);

  test.each([-3, 0, 1.5, Number.NaN, 201])('%d is no number of places', (places) => {
    const [finding] = checkPlaces(places, new Map(), TODAY);
    expect(finding).toMatchObject({ code: 'invalid-number', severity: 'blocks' });
    expect(sentenceOfFinding(finding!)).toMatch(/de 1 à 200/u);
  });

  test('fewer than the seats taken are looked at, with the weeks, those that are over left alone', () => {
    const [finding] = checkPlaces(1, seats, TODAY);
    expect(finding).toMatchObject({
      code: 'places-below-seats',
      severity: 'warns',
      details: { places: 1, taken: 3, firstWeek: '2027-S10', lastWeek: '2027-S12' },
    });
    expect(sentenceOfFinding(finding!)).toContain('de S10 à S12');
    expect(checkPlaces(3, seats, TODAY)).toEqual([]);
  });

  test('this week counts, and the weeks are told in their order', () => {
    const [finding] = checkPlaces(
      1,
      new Map([
        ['2027-S12', 3],
        ['2027-S01', 2],
        ['2027-S10', 2],
      ]),
      TODAY,
    );
    expect(finding).toMatchObject({ details: { field: 'places', taken: 3, firstWeek: '2027-S01', lastWeek: '2027-S12' } });
    expect(checkPlaces(200, seats, TODAY)).toEqual([]);
    expect(checkPlaces(0, new Map(), TODAY)).toMatchObject([{ details: { field: 'places', min: 1 } }]);
  });

  test('a company may take nobody, an empty cell says nothing', () => {
    expect(checkPlaces(0, new Map(), TODAY, { field: 'simultaneousPlaces', least: 0 })).toEqual([]);
    expect(checkPlaces(undefined, seats, TODAY)).toEqual([]);
  });
});

test('the solicitations of thirty days grow and shrink with the propositions sent', () => {
  const sent = (k: number, sentOn: string): ReturnType<typeof aProposition> => aProposition({ reference: `PRO-${k}`, sentOn });
  const propositions = [sent(1, '2026-12-01'), sent(2, '2026-12-20'), sent(3, '2027-01-04')];
  const on = (today: string) => solicitationFigures(solicitationLedgers(propositions, today).get('ENT-2026-0001')!);
  expect(on('2027-01-05')).toEqual({ solicitations30Days: 2, lastSolicitedOn: '2027-01-04' });
  expect(on('2027-01-25')).toEqual({ solicitations30Days: 1, lastSolicitedOn: '2027-01-04' });
  expect(on('2027-03-01')).toEqual({ solicitations30Days: 0, lastSolicitedOn: '2027-01-04' });
});

test('what matching does without is named, cell by cell', () => {
  const found = unreadableValues({
    requests: [aRequest({ endsOn: '2098-01-01' })],
    offers: [anOffer({ places: 1.5, endsOn: '99999-12-31' })],
    companies: [aCompany({ maxSolicitationsPerMonth: -1 })],
    propositions: [aProposition({ sentOn: '31/02/2027' })],
    rules: [{ ...seededRules[0]!, value: Number.NaN }],
    settings: settingsFrom([{ key: 'restDays', value: 'un mois' }]),
  });
  expect(found.map(({ table, key, field, value }) => `${table} ${key} ${field} ${value}`)).toEqual([
    'requests DEM-2026-0001 endsOn 2098-01-01',
    'offers OFF-2026-0001 endsOn 99999-12-31',
    'offers OFF-2026-0001 places 1.5',
    'companies ENT-2026-0001 maxSolicitationsPerMonth -1',
    'propositions PRO-2026-0001 sentOn 31/02/2027',
    'rules max-trainees-small value NaN',
  ]);
});
