import fc from 'fast-check';
import { hasBlocking, warning } from '../../../src/domain/finding/findings';
import { checkOffer } from '../../../src/domain/offer/check-offer';
import type { OfferDraft } from '../../../src/domain/offer/offer-draft';
import { CELL_LIMIT } from '../../../src/domain/text/text-limits';
import { checkOfOffer, company, HOSTILE_TEXTS, locate, saidIn, schools, TODAY } from '../intake-samples';
import { anyText } from '../../support/any-text';

const check = checkOfOffer;
const said = (...given: Parameters<typeof check>): string[] => saidIn(check(...given).findings);

test('a complete offer has no finding and is available', () => {
  const checked = check({});
  expect(checked.findings).toEqual([]);
  expect(hasBlocking(checked.findings)).toBe(false);
  expect(checked.company).toMatchObject({
    name: 'Restaurant Exemple',
    siret: '73282932000074',
    commune: 'Saint-Étienne',
    point: { tier: 0 },
    phone: '0465710034',
    sharing: 'network',
    consentedOn: TODAY,
  });
  expect(checked.contact).toEqual({
    name: 'Alex Fictif',
    jobTitle: undefined,
    phone: '0465710034',
    email: 'contact@restaurant.example',
  });
  expect(checked.offer).toMatchObject({
    companyName: 'Restaurant Exemple',
    startsOn: '2027-01-04',
    endsOn: '2027-03-26',
    weeks: [],
    places: 2,
    commune: 'Saint-Étienne',
  });
  expect(checked.knownCompany).toEqual({ kind: 'none' });
});

test('an empty form says what is missing and is to check', () => {
  const { findings } = checkOffer({ draft: {}, readingFindings: [], schools, companies: [], locate, today: TODAY });
  expect(findings.map((finding) => finding.code).sort()).toEqual([
    'missing-activities',
    'missing-commune',
    'missing-company-name',
    'missing-contact',
    'missing-dates',
    'missing-name',
    'missing-places',
    'missing-publics',
  ]);
  expect(hasBlocking(findings)).toBe(true);
});

test.each<[string, Partial<OfferDraft>, string]>([
  ['no company name', { companyName: '' }, 'blocks missing-company-name'],
  ['a SIRET with a wrong key', { siret: '73282932000075' }, 'warns siret-wrong-key'],
  ['a SIREN instead of a SIRET', { siret: '732 829 320' }, 'warns siret-wrong-length'],
  ['neither e-mail nor telephone', { contactEmail: undefined, contactPhone: undefined }, 'blocks missing-contact'],
  ['a wrong e-mail with a telephone', { contactEmail: 'contact@' }, 'warns invalid-email'],
  ['a wrong e-mail alone', { contactEmail: 'contact@', contactPhone: undefined }, 'blocks invalid-email'],
  ['a wrong telephone alone', { contactEmail: undefined, contactPhone: '12' }, 'blocks invalid-phone'],
  ['no contact name', { contactName: undefined }, 'warns missing-name'],
  ['no public', { publics: [] }, 'blocks missing-publics'],
  ['no activity, but a sector', { activities: [] }, 'warns missing-activities'],
  ['neither activity nor sector', { activities: [], sector: undefined }, 'blocks missing-activities'],
  ['no places', { places: undefined }, 'blocks missing-places'],
  ['zero places', { places: 0 }, 'blocks invalid-number'],
  ['a postal code of another commune', { postalCode: '42300' }, 'blocks postal-code-mismatch'],
  ['another place that is unknown', { otherCommune: 'Nulle-Part' }, 'blocks unknown-commune'],
  ['an end before the start', { endsOn: '2027-01-01' }, 'blocks end-before-start'],
  ['a period that is over', { startsOn: '2026-09-07', endsOn: '2026-10-02' }, 'blocks start-in-past'],
  ['no dates at all', { startsOn: undefined, endsOn: undefined }, 'blocks missing-dates'],
  ['weeks that say nothing, with dates', { weeksText: 'quand vous voulez' }, 'blocks invalid-date'],
  ['weeks of which a part is not understood', { weeksText: 'S2 à S5 sauf le mercredi' }, 'blocks weeks-left-over'],
  ['a week outside the dates', { weeksText: 'S2, S30' }, 'blocks weeks-left-over'],
  ['holidays taken off', { weeksText: 'S2 à S5 hors vacances scolaires' }, 'blocks weeks-left-over'],
  ['a duration among the weeks', { weeksText: '2 semaines en février' }, 'warns weeks-duration'],
  ['hours among the weeks', { weeksText: 'S2 de 8 h à 17 h' }, 'warns weeks-hours'],
  [
    'weeks that say nothing, alone',
    { startsOn: undefined, endsOn: undefined, weeksText: 'quand vous voulez' },
    'blocks invalid-date',
  ],
  [
    'reserved for an unknown school',
    { sharing: 'reserved', reservedForSchoolName: 'Lycée de nulle part' },
    'blocks unknown-school',
  ],
  ['reserved for one school that is not named', { sharing: 'reserved' }, 'blocks missing-reserved-school'],
  [
    'shared with all, and a school named',
    { sharing: 'network', reservedForSchoolName: 'LP Fictif' },
    'warns reserved-though-shared',
  ],
  ['another address without its commune', { otherAddress: '2 rue Inventée' }, 'blocks missing-commune'],
  ['no to being contacted', { hasConsented: false }, 'blocks refuses-contact'],
  ['a SIRET that a spreadsheet rounded', { siret: '7,32829E+13' }, 'warns siret-rounded'],
  ['a SIRET of 13 digits', { siret: '7328293200007' }, 'warns siret-wrong-length'],
  ['two addresses for one, with a telephone', { contactEmail: 'a@exemple.example, b@exemple.example' }, 'warns invalid-email'],
  ['an address with an accent, alone', { contactEmail: 'élan@exemple.example', contactPhone: undefined }, 'blocks invalid-email'],
  ['accents lost on the way', { conditions: 'Chaussures de sÃ©curitÃ©' }, 'warns broken-letters'],
  ['a name of 1,000 letters', { contactJobTitle: 'a'.repeat(1000) }, 'warns too-long'],
])('%s is the only finding', (_rule, changes, finding) => expect(said(changes)).toEqual([finding]));

test('a date that the form could not read blocks when it was needed, and is not said twice', () => {
  const reading = [warning('invalid-date', { field: 'startsOn', value: '32/01/2027' })];
  expect(check({ startsOn: undefined }, { readingFindings: reading }).findings).toEqual([{ ...reading[0], severity: 'blocks' }]);
  expect(check({ startsOn: undefined, isAllYear: true }, { readingFindings: reading }).findings).toEqual(reading);
});

test('a SIRET is never required', () => expect(said({ siret: undefined })).toEqual([]));

test('weeks alone give the dates; with dates they narrow them', () => {
  expect(check({ startsOn: undefined, endsOn: undefined, weeksText: 'S2 à S5' }).offer).toMatchObject({
    startsOn: '2027-01-11',
    endsOn: '2027-02-07',
    weeks: ['2027-S02', '2027-S03', '2027-S04', '2027-S05'],
  });
  expect(check({ weeksText: 'S2, S30' }).offer.weeks).toEqual(['2027-S02']);
});

test('what a host says of its weeks in its own words is what the offer is open on', () => {
  const said = (weeksText: string): unknown => {
    const { startsOn, endsOn, weeks } = check({ startsOn: undefined, endsOn: undefined, weeksText }).offer;
    return [startsOn, endsOn, weeks.length];
  };
  expect(said('du 15 au 26 mars')).toEqual(['2027-03-15', '2027-03-26', 2]);
  expect(said('toutes les semaines sauf S12 et S13')).toEqual(['2026-09-01', '2027-08-31', 51]);
  expect(said('toute l’année')).toEqual(['2026-09-01', '2027-08-31', 0]);
  expect(said('on verra')).toEqual([undefined, undefined, 0]);
});

test('weeks that all lie outside the dates never open the dates instead', () =>
  expect(check({ weeksText: 'S30' }).offer.weeks).toEqual(['2027-S30']));

test('all year is this school year, and the next one too from 1 May on', () => {
  const allYear = { isAllYear: true, startsOn: undefined, endsOn: undefined };
  expect(check(allYear).offer).toMatchObject({ startsOn: '2026-09-01', endsOn: '2027-08-31' });
  // 1 September 2029 is a Saturday.
  for (const said of [{ isAllYear: true }, { weeksText: 'toute l’année' }])
    expect(check({ ...said, startsOn: undefined, endsOn: undefined }, { today: '2029-10-01' }).offer).toMatchObject({
      startsOn: '2029-09-01',
      endsOn: '2030-08-31',
    });
  expect(check(allYear, { today: '2027-05-01' }).offer).toMatchObject({ startsOn: '2026-09-01', endsOn: '2028-08-31' });
});

test('the place of the stage is the company’s unless another is given', () => {
  expect(check({ otherAddress: '2 rue Inventée', otherCommune: 'Roanne' })).toMatchObject({
    company: { commune: 'Saint-Étienne' },
    offer: { commune: 'Roanne', postalCode: '42300', address: '2 rue Inventée' },
  });
});

test.each<[string, Partial<OfferDraft>, object]>([
  [
    '« idem » is no other place',
    { otherAddress: 'idem', otherCommune: 'Même adresse', otherPostalCode: 'Idem' },
    { commune: 'Saint-Étienne', address: '1 place Fictive' },
  ],
  [
    '« non » is no other place',
    { otherAddress: 'Non', otherCommune: '-', otherPostalCode: '/' },
    { commune: 'Saint-Étienne', address: '1 place Fictive' },
  ],
  [
    'an address that ends with its commune says where',
    { otherAddress: '2 rue Inventée, 42300 Roanne' },
    { commune: 'Roanne', postalCode: '42300', address: '2 rue Inventée, 42300 Roanne' },
  ],
  [
    'an address that is a code and a commune says where',
    { otherAddress: '42300 Roanne' },
    { commune: 'Roanne', postalCode: '42300', address: '42300 Roanne' },
  ],
  [
    'an address over two lines says where',
    { otherAddress: '2 rue Inventée\n42300  Roanne ' },
    { commune: 'Roanne', postalCode: '42300', address: '2 rue Inventée 42300 Roanne' },
  ],
  [
    'a code that is one commune’s says where',
    { otherPostalCode: '42230' },
    { commune: 'Saint-Étienne', postalCode: '42230', address: undefined },
  ],
  [
    '« néant » is nothing',
    { conditions: 'Néant', schedule: '/', otherNeed: 'RAS', levels: 'aucune préférence', tutorName: 'non' },
    { conditions: undefined, schedule: undefined, notes: undefined, levels: undefined, tutorName: undefined },
  ],
])('%s', (_rule, changes, offer) => {
  expect(said(changes)).toEqual([]);
  expect(check(changes).offer).toMatchObject(offer);
});

test('who declines to be contacted is solicited by nobody, whatever the sharing', () => {
  expect(check({ hasConsented: false, sharing: 'network' })).toMatchObject({
    company: { sharing: 'do-not-solicit', consentedOn: undefined },
    offer: { sharing: 'do-not-solicit' },
  });
  expect(check({ hasConsented: undefined }).offer.sharing).toBe('network');
});

test('another address without its commune is kept, and the company’s point is not given for it', () => {
  expect(check({ otherAddress: '2 rue Inventée' }).offer).toMatchObject({
    address: '2 rue Inventée',
    commune: undefined,
    point: undefined,
  });
});

test('all texts of an offer together fit in a message, however long they were', () => {
  const fields = [
    'companyName',
    'address',
    'commune',
    'website',
    'contactName',
    'contactJobTitle',
    'contactEmail',
    'contactPhone',
    'signatoryName',
    'tutorName',
    'levels',
    'weeksText',
    'schedule',
    'otherAddress',
    'otherCommune',
    'conditions',
    'otherNeed',
    'reservedForSchoolName',
    'siret',
    'postalCode',
    'otherPostalCode',
  ];
  const {
    company: kept,
    contact,
    offer,
    findings,
  } = check({
    ...Object.fromEntries(fields.map((field) => [field, 'é'.repeat(20_000)])),
    activities: ['a'.repeat(20_000), 'b'.repeat(20_000)],
  });
  expect(JSON.stringify([kept, contact, offer]).length).toBeLessThan(CELL_LIMIT / 2);
  expect(new Set(findings.filter(({ code }) => code === 'too-long').map(({ details }) => details?.['field']))).toEqual(
    new Set([...fields, 'activities']),
  );
});

test('a company known by its SIRET is certain and silent; one that looks alike is told', () => {
  const known = company({ siret: '73282932000074' });
  expect(check({}, { companies: [known] })).toMatchObject({ knownCompany: { kind: 'certain', company: known }, findings: [] });
  const alike = company({ commune: 'Saint-Étienne' });
  expect(check({}, { companies: [alike] })).toMatchObject({
    knownCompany: { kind: 'likely' },
    findings: [
      {
        code: 'company-maybe-known',
        severity: 'warns',
        details: { reference: 'ENT-2026-0001', name: 'Restaurant Exemple', why: 'name-and-commune' },
      },
    ],
  });
});

test('an offer reserved for a school carries its UAI', () => {
  const checked = check({ sharing: 'reserved', reservedForSchoolName: 'LP Fictif' });
  expect(checked.company).toMatchObject({ sharing: 'reserved', reservedForUai: '0429990A' });
  expect(checked.findings).toEqual([]);
});

test('the school that was chosen stays the one, though its name has changed since', () => {
  const checked = check({ sharing: 'reserved', reservedForSchoolName: 'Ancien nom', chosenReservation: '0429991B' });
  expect(checked.company.reservedForUai).toBe('0429991B');
  expect(checked.findings).toEqual([]);
});

test('no draft throws, whatever its texts', () => {
  const text = fc.option(fc.oneof(anyText(), fc.constantFrom(...HOSTILE_TEXTS)), { nil: undefined });
  const draft = fc.record({
    companyName: text,
    siret: text,
    address: text,
    postalCode: text,
    commune: text,
    website: text,
    contactName: text,
    contactEmail: text,
    contactPhone: text,
    levels: text,
    startsOn: text,
    endsOn: text,
    weeksText: text,
    places: fc.option(fc.double(), { nil: undefined }),
    schedule: text,
    otherCommune: text,
    conditions: text,
    otherNeed: text,
    reservedForSchoolName: text,
    isAllYear: fc.boolean(),
    activities: fc.option(fc.array(fc.string()), { nil: undefined }),
  });
  fc.assert(
    fc.property(draft, (typed) => {
      const { offer, findings } = checkOffer({
        draft: typed,
        readingFindings: [],
        schools,
        companies: [company({ commune: 'Roanne' })],
        locate,
        today: TODAY,
      });
      return findings.length > 0 && (offer.startsOn === undefined || /^\d{4}-\d\d-\d\d$/.test(offer.startsOn));
    }),
    { numRuns: 200 },
  );
});
