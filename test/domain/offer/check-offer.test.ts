import fc from 'fast-check';
import type { FindingCode } from '../../../src/domain/finding/finding';
import { blocking, hasBlocking, warning } from '../../../src/domain/finding/findings';
import { checkOffer, type OfferCheckInput } from '../../../src/domain/offer/check-offer';
import type { OfferDraft } from '../../../src/domain/offer/offer-draft';
import { CELL_LIMIT } from '../../../src/domain/text/text-limits';
import { company, goodOffer, HOSTILE_TEXTS, locate, schools, TODAY } from '../intake-samples';
import { anyText } from '../../support/any-text';

const check = (changes: Partial<OfferDraft>, input: Partial<OfferCheckInput> = {}) =>
  checkOffer({
    draft: { ...goodOffer, ...changes },
    readingFindings: [],
    schools,
    companies: [],
    locate,
    today: TODAY,
    ...input,
  });

const said = (changes: Partial<OfferDraft>): string[] =>
  check(changes).findings.map((finding) => `${finding.severity} ${finding.code}`);

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

/** A finding is told with what was typed and what it may mean: a sentence is made of it. */
test.each<[rule: string, changes: Partial<OfferDraft>, severity: 'blocks' | 'warns', code: FindingCode, details: object]>([
  ['a SIRET with a wrong key', { siret: '73282932000075' }, 'warns', 'siret-wrong-key', { value: '73282932000075' }],
  ['a SIREN', { siret: '732 829 320' }, 'warns', 'siret-wrong-length', { value: '732 829 320', length: 9, isSiren: 1 }],
  ['13 digits', { siret: '7328293200007' }, 'warns', 'siret-wrong-length', { value: '7328293200007', length: 13, isSiren: 0 }],
  ['a rounded SIRET', { siret: '7,32829E+13' }, 'warns', 'siret-rounded', { value: '7,32829E+13' }],
  [
    'a SIRET of 150 digits, quoted up to 100',
    { siret: '1'.repeat(150) },
    'warns',
    'siret-wrong-length',
    { value: '1'.repeat(100), length: 150, isSiren: 0 },
  ],
  [
    'a wrong e-mail, the telephone being right',
    { contactEmail: 'contact@' },
    'warns',
    'invalid-email',
    { field: 'contactEmail', value: 'contact@', why: 'no-domain' },
  ],
  [
    'two addresses for one',
    { contactEmail: 'a@exemple.example, b@exemple.example' },
    'warns',
    'invalid-email',
    { field: 'contactEmail', value: 'a@exemple.example, b@exemple.example', why: 'several' },
  ],
  [
    'a wrong telephone, the e-mail being right',
    { contactPhone: '12' },
    'warns',
    'invalid-phone',
    { field: 'contactPhone', value: '12' },
  ],
  [
    'a telephone of 150 digits, quoted up to 100',
    { contactPhone: '1'.repeat(150) },
    'warns',
    'invalid-phone',
    { field: 'contactPhone', value: '1'.repeat(100) },
  ],
  ['no place', { places: 0 }, 'blocks', 'invalid-number', { field: 'places', value: '0', min: 1, max: 200 }],
  ['201 places', { places: 201 }, 'blocks', 'invalid-number', { field: 'places', value: '201', min: 1, max: 200 }],
  ['a place and a half', { places: 1.5 }, 'blocks', 'invalid-number', { field: 'places', value: '1.5', min: 1, max: 200 }],
  ['no last day', { endsOn: undefined }, 'blocks', 'missing-dates', { field: 'endsOn' }],
  ['no first day', { startsOn: undefined }, 'blocks', 'missing-dates', { field: 'startsOn' }],
  ['a year two centuries away', { endsOn: '2207-03-26' }, 'blocks', 'invalid-date', { field: 'endsOn', value: '2207-03-26' }],
  [
    'an impossible first day, and no last one',
    { startsOn: '2027-02-30', endsOn: undefined },
    'blocks',
    'invalid-date',
    { field: 'startsOn', value: '2027-02-30' },
  ],
  [
    'an impossible day of a host that takes all year',
    { startsOn: '2207-01-04', endsOn: undefined, isAllYear: true },
    'warns',
    'invalid-date',
    { field: 'startsOn', value: '2207-01-04' },
  ],
  [
    'an impossible day of a host that writes « toute l’année »',
    { startsOn: '2207-01-04', endsOn: undefined, weeksText: 'toute l’année' },
    'warns',
    'invalid-date',
    { field: 'startsOn', value: '2207-01-04' },
  ],
  [
    'an impossible day in whose place weeks give one',
    { startsOn: '2207-01-04', endsOn: undefined, weeksText: 'S2 à S5' },
    'warns',
    'invalid-date',
    { field: 'startsOn', value: '2207-01-04' },
  ],
  [
    'an end before the start',
    { endsOn: '2027-01-01' },
    'blocks',
    'end-before-start',
    { startsOn: '2027-01-04', endsOn: '2027-01-01' },
  ],
  [
    'a period that ended yesterday',
    { startsOn: '2026-11-09', endsOn: '2026-11-23' },
    'blocks',
    'start-in-past',
    { startsOn: '2026-11-09', endsOn: '2026-11-23' },
  ],
  [
    'weeks that say nothing',
    { weeksText: 'quand vous voulez' },
    'blocks',
    'invalid-date',
    { field: 'weeksText', value: 'quand vous voulez' },
  ],
  [
    'a long text about weeks, quoted up to 100 characters',
    { weeksText: `on verra ${'bien '.repeat(30)}` },
    'blocks',
    'invalid-date',
    { field: 'weeksText', value: `on verra ${'bien '.repeat(30)}`.slice(0, 100) },
  ],
  [
    'hours alone, which are no weeks',
    { weeksText: 'de 8 h à 17 h' },
    'blocks',
    'invalid-date',
    { field: 'weeksText', value: 'de 8 h à 17 h' },
  ],
  [
    'what is left over of the weeks, beside what was understood',
    { weeksText: 'S2 à S5 sauf le mercredi' },
    'blocks',
    'weeks-left-over',
    {
      field: 'weeksText',
      weeks: '2027-S02 2027-S03 2027-S04 2027-S05',
      startsOn: '2027-01-11',
      endsOn: '2027-02-07',
      leftOver: 'sauf le mercredi',
    },
  ],
  [
    'days that were said are not rounded to weeks',
    { weeksText: 'du 13 janvier au 5 février sauf le mercredi' },
    'blocks',
    'weeks-left-over',
    {
      field: 'weeksText',
      weeks: '2027-S02 2027-S03 2027-S04 2027-S05',
      startsOn: '2027-01-13',
      endsOn: '2027-02-05',
      leftOver: 'sauf le mercredi',
    },
  ],
  [
    'a week behind the dates, which is not among those that count',
    { weeksText: 'S2, S30' },
    'blocks',
    'weeks-left-over',
    { field: 'weeksText', weeks: '2027-S02', startsOn: '2027-01-11', endsOn: '2027-01-17', leftOver: 'S30' },
  ],
  [
    'a week before the dates',
    { startsOn: '2027-01-18', weeksText: 'S2 à S5' },
    'blocks',
    'weeks-left-over',
    {
      field: 'weeksText',
      weeks: '2027-S03 2027-S04 2027-S05',
      startsOn: '2027-01-18',
      endsOn: '2027-02-07',
      leftOver: 'S2',
    },
  ],
  ['weeks all outside the dates', { weeksText: 'S30' }, 'blocks', 'weeks-left-over', { field: 'weeksText', leftOver: 'S30' }],
  [
    'six things left over, each on its own',
    { weeksText: 'S2, S20 à S25' },
    'blocks',
    'weeks-left-over',
    {
      field: 'weeksText',
      weeks: '2027-S02',
      startsOn: '2027-01-11',
      endsOn: '2027-01-17',
      leftOver: 'S20 ; S21 ; S22 ; S23 ; S24 ; S25',
    },
  ],
  [
    'seven things left over, the last ones together',
    { weeksText: 'S2, S20 à S26' },
    'blocks',
    'weeks-left-over',
    {
      field: 'weeksText',
      weeks: '2027-S02',
      startsOn: '2027-01-11',
      endsOn: '2027-01-17',
      leftOver: 'S20 ; S21 ; S22 ; S23 ; S24 ; S25 S26',
    },
  ],
  [
    'durations among the weeks',
    { weeksText: 'S2 à S5, 2 semaines, puis S7 1 semaine' },
    'warns',
    'weeks-duration',
    { field: 'weeksText', value: '2 semaines ; 1 semaine' },
  ],
  [
    'hours among the weeks',
    { weeksText: 'S2 de 8 h à 12 h et de 14 h à 17 h' },
    'warns',
    'weeks-hours',
    { field: 'weeksText', value: '8 h à 12 h ; 14 h à 17 h' },
  ],
  [
    'reserved for an unknown school',
    { sharing: 'reserved', reservedForSchoolName: 'Lycée de nulle part' },
    'blocks',
    'unknown-school',
    { field: 'reservedForSchoolName', value: 'Lycée de nulle part', suggestions: '' },
  ],
  [
    'reserved for one of two schools of a name',
    { sharing: 'reserved', reservedForSchoolName: 'Collège Imaginaire' },
    'blocks',
    'unknown-school',
    {
      field: 'reservedForSchoolName',
      value: 'Collège Imaginaire',
      suggestions: 'Collège Imaginaire – Roanne ; Collège Imaginaire – Mably',
    },
  ],
  [
    'shared with all, and an unknown school named at length',
    { sharing: 'network', reservedForSchoolName: 'x'.repeat(150) },
    'warns',
    'unknown-school',
    { field: 'reservedForSchoolName', value: 'x'.repeat(100), suggestions: '' },
  ],
  [
    'shared with all, and a known school named',
    { sharing: 'network', reservedForSchoolName: 'LP Fictif' },
    'warns',
    'reserved-though-shared',
    { value: 'Lycée professionnel Fictif – Saint-Étienne' },
  ],
  ['no commune of the company', { commune: undefined, postalCode: undefined }, 'blocks', 'missing-commune', { field: 'commune' }],
  [
    'another address that does not say where',
    { otherAddress: '2 rue Inventée' },
    'blocks',
    'missing-commune',
    { field: 'otherCommune' },
  ],
  [
    'another address that goes on behind its commune',
    { otherAddress: '42300 Roanne, bâtiment B' },
    'blocks',
    'missing-commune',
    { field: 'otherCommune' },
  ],
  [
    'another place by a code that several communes share',
    { otherPostalCode: '42300' },
    'blocks',
    'ambiguous-commune',
    { field: 'otherCommune', value: '42300', candidates: 'Roanne ; Mably ; Villerest' },
  ],
  [
    'another place that is unknown',
    { otherCommune: 'Nulle-Part' },
    'blocks',
    'unknown-commune',
    { field: 'otherCommune', value: 'Nulle-Part', suggestions: '' },
  ],
])('%s is told in full', (_rule, changes, severity, code, details) =>
  expect(check(changes).findings).toEqual([{ code, severity, details }]),
);

test.each<[what: string, changes: Partial<OfferDraft>]>([
  ['one day', { startsOn: '2027-01-04', endsOn: '2027-01-04' }],
  ['a period that ends today', { startsOn: '2026-11-02', endsOn: TODAY }],
  ['one place', { places: 1 }],
  ['200 places', { places: 200 }],
  ['an e-mail alone', { contactPhone: undefined }],
  ['a telephone alone', { contactEmail: undefined }],
])('%s is no fault', (_what, changes) => expect(said(changes)).toEqual([]));

test('no dates at all are said as a whole', () =>
  expect(check({ startsOn: undefined, endsOn: undefined }).findings).toEqual([blocking('missing-dates')]));

test('no more than three schools are proposed', () => {
  const many = ['Roanne', 'Mably', 'Villerest', 'Riorges'].map((commune, index) => ({
    ...schools[1]!,
    uai: `042000${index}A`,
    commune,
  }));
  const [finding] = check({ sharing: 'reserved', reservedForSchoolName: 'Collège Imaginaire' }, { schools: many }).findings;
  expect(finding?.details?.['suggestions']).toBe(
    'Collège Imaginaire – Roanne ; Collège Imaginaire – Mably ; Collège Imaginaire – Villerest',
  );
});

test.each<[what: string, changes: Partial<OfferDraft>, field: string, findings: readonly string[]]>([
  ['publics, and nothing else was ticked', { publics: [] }, 'publics', ['blocks unknown-choice']],
  ['publics, and nothing was ticked', { publics: undefined }, 'publics', ['blocks unknown-choice']],
  ['publics, and others were ticked', { publics: ['pfmp'] }, 'publics', ['warns unknown-choice']],
  ['places, and none were read', { places: undefined }, 'places', ['blocks unknown-choice']],
  ['places, and some were read', { places: 2 }, 'places', ['warns unknown-choice']],
  ['places, and too many were read', { places: 500 }, 'places', ['warns unknown-choice', 'blocks invalid-number']],
  ['the last day, which is missing', { endsOn: undefined }, 'endsOn', ['blocks unknown-choice']],
  ['the first day, which is missing', { startsOn: undefined }, 'startsOn', ['blocks unknown-choice']],
  ['when, and the days are there', {}, 'when', ['warns unknown-choice']],
  ['when, and there is no day', { startsOn: undefined, endsOn: undefined }, 'when', ['blocks unknown-choice']],
])(
  'what could not be read of the %s, blocks when nothing stands in its place and is said once',
  (_what, changes, field, findings) => {
    const reading = [warning('unknown-choice', { field, value: 'à voir' })];
    expect(check(changes, { readingFindings: reading }).findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
      findings,
    );
  },
);

test.each<[what: string, changes: Partial<OfferDraft>, contact: object | undefined]>([
  ['a name alone', { contactEmail: undefined, contactPhone: undefined }, { name: 'Alex Fictif' }],
  ['a telephone alone', { contactName: undefined, contactEmail: undefined }, { name: '', phone: '0465710034' }],
  ['an e-mail alone', { contactName: undefined, contactPhone: undefined }, { name: '', email: 'contact@restaurant.example' }],
  [
    'what was typed, when it is neither',
    { contactEmail: 'contact@', contactPhone: '12' },
    { name: 'Alex Fictif', email: 'contact@', phone: '12' },
  ],
  [
    'a function beside a name',
    { contactJobTitle: 'Gérante', contactPhone: undefined, contactEmail: 'Contact@Restaurant.EXAMPLE' },
    { name: 'Alex Fictif', jobTitle: 'Gérante', email: 'contact@restaurant.example' },
  ],
  [
    'nobody, of whom a function alone is known',
    { contactName: undefined, contactEmail: undefined, contactPhone: undefined, contactJobTitle: 'Gérante' },
    undefined,
  ],
])('the contact is %s', (_what, changes, contact) => expect(check(changes).contact).toEqual(contact));

test('a company without a name has an empty one', () => expect(check({ companyName: undefined }).company.name).toBe(''));

test('what is ticked twice is kept once, and nothing of what is not ticked', () => {
  expect(check({ wishes: ['resource', 'resource', 'teacher-visit'], publics: ['pfmp', 'pfmp'] }).offer).toMatchObject({
    wishes: ['resource', 'teacher-visit'],
    publics: ['pfmp'],
  });
  expect(check({ wishes: undefined }).offer.wishes).toEqual([]);
});

test('« néant » among the activities is none', () => {
  expect(check({ activities: ['Néant', 'Service en salle', '-'] }).offer.activities).toEqual(['Service en salle']);
  expect(said({ activities: ['Néant'] })).toEqual(['warns missing-activities']);
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
