/** What each finding on an offer tells, and when it is said. */
import type { FindingCode } from '../../../src/domain/finding/finding';
import { blocking, warning } from '../../../src/domain/finding/findings';
import type { OfferDraft } from '../../../src/domain/offer/offer-draft';
import { checkOfOffer, saidIn, schools, TODAY } from '../intake-samples';

const check = checkOfOffer;
const said = (...given: Parameters<typeof check>): string[] => saidIn(check(...given).findings);

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
