import fc from 'fast-check';
import { hasBlocking, warning } from '../../../src/domain/finding/findings';
import { checkRequest } from '../../../src/domain/request/check-request';
import { correctedFields } from '../../../src/domain/request/corrected-fields';
import type { Request } from '../../../src/domain/request/request';
import type { RequestDraft } from '../../../src/domain/request/request-draft';
import { REQUEST_TYPES } from '../../../src/domain/request/request-type';
import { checkOfRequest, HOSTILE_TEXTS, locate, rules, saidIn, schools, TODAY, trainings } from '../intake-samples';
import { anyText } from '../../support/any-text';

const check = checkOfRequest;
const said = (...given: Parameters<typeof check>): string[] => saidIn(check(...given).findings);

test('a complete request has no finding, is normalised and is new', () => {
  const { fields, findings } = check({});
  expect(findings).toEqual([]);
  expect(hasBlocking(findings)).toBe(false);
  expect(fields).toMatchObject({
    schoolUai: '0429990A',
    schoolName: 'Lycée professionnel Fictif – Saint-Étienne',
    trainingCode: 'cap-cuisine',
    trainingName: 'CAP Cuisine',
    requesterEmail: 'camille@lycee.example',
    requesterPhone: '0465710012',
    pupilInitials: 'L.M.',
    commune: 'Saint-Étienne',
    postalCode: '42000',
    point: { latitude: 45.44 },
    priority: 'normal',
    needsArrangement: false,
  });
});

test('an empty form keeps nothing, says everything and waits for its teacher', () => {
  const { findings } = checkRequest({
    draft: {},
    readingFindings: [],
    schools,
    trainings,
    locate,
    rules,
    today: TODAY,
    others: [],
  });
  expect(findings.map((finding) => finding.code).sort()).toEqual([
    'missing-age',
    'missing-commune',
    'missing-dates',
    'missing-email',
    'missing-initials',
    'missing-name',
    'missing-school',
    'missing-type',
  ]);
  expect(hasBlocking(findings)).toBe(true);
});

const cases: readonly [rule: string, changes: Partial<RequestDraft>, finding: string][] = [
  ['no school', { schoolName: ' ' }, 'blocks missing-school'],
  ['an unknown school', { schoolName: 'Lycée de nulle part' }, 'blocks unknown-school'],
  ['a school name that two schools bear', { schoolName: 'Collège Imaginaire' }, 'blocks unknown-school'],
  ['no e-mail', { requesterEmail: undefined }, 'blocks missing-email'],
  ['an e-mail without a domain', { requesterEmail: 'camille@' }, 'blocks invalid-email'],
  ['a telephone that is none', { requesterPhone: '12' }, 'warns invalid-phone'],
  ['no type', { type: undefined }, 'blocks missing-type'],
  ['no training for a PFMP', { trainingName: undefined }, 'blocks missing-training'],
  ['an unknown training without a sector', { trainingName: 'CAP Vannier', soughtSectors: [] }, 'blocks unknown-training'],
  ['an unknown training with a sector to search by', { trainingName: 'CAP Vannier' }, 'warns unknown-training'],
  ['a level of another type', { level: '3e' }, 'warns unknown-choice'],
  ['no date', { startsOn: undefined, endsOn: undefined }, 'blocks missing-dates'],
  ['no last day', { endsOn: undefined }, 'blocks missing-dates'],
  ['an end before the start', { endsOn: '2027-01-04' }, 'blocks end-before-start'],
  ['a day that does not exist', { startsOn: '2027-02-30' }, 'blocks invalid-date'],
  ['a year two centuries away', { endsOn: '2207-02-05' }, 'blocks invalid-date'],
  ['a start in the past', { startsOn: '2026-11-20' }, 'warns start-in-past'],
  ['a period that is over', { startsOn: '2026-10-05', endsOn: '2026-10-30' }, 'blocks start-in-past'],
  ['13 weeks of PFMP', { startsOn: '2027-01-04', endsOn: '2027-04-02' }, 'warns period-longer-than-usual'],
  ['36 h at 16', { hoursPerWeek: 36 }, 'warns hours-above-limit'],
  ['32 h under 15', { hoursPerWeek: 32, ageBracket: 'under-15' }, 'warns hours-above-limit'],
  ['an adult in 3e', { type: 'observation-3e', level: '3e', ageBracket: 'adult', endsOn: '2027-01-15' }, 'warns age-unlikely'],
  [
    'an apprentice under 15',
    { type: 'apprenticeship', level: 'apprentissage', ageBracket: 'under-15', hoursPerWeek: 30 },
    'warns too-young-for-apprenticeship',
  ],
  [
    'an apprentice of 15, who must have finished 3e',
    { type: 'apprenticeship', level: 'apprentissage', ageBracket: '15' },
    'warns too-young-for-apprenticeship',
  ],
  ['no age', { ageBracket: undefined }, 'warns missing-age'],
  ['no commune', { commune: undefined, postalCode: undefined }, 'blocks missing-commune'],
  ['an unknown commune', { commune: 'Nulle-Part' }, 'blocks unknown-commune'],
  ['a postal code of another commune', { postalCode: '42300' }, 'blocks postal-code-mismatch'],
  ['a postal code alone that several communes share', { commune: undefined, postalCode: '42300' }, 'blocks ambiguous-commune'],
  ['a radius of 0 km', { radiusKm: 0 }, 'warns invalid-number'],
  ['half a company', { contactedCount: 1.5 }, 'warns invalid-number'],
  ['health in the comment', { comment: 'Élève diabétique et asthmatique' }, 'warns personal-data-suspected'],
  ['family in the urgency', { urgency: 'Placé en famille d’accueil' }, 'warns personal-data-suspected'],
  ['a name instead of initials', { pupilInitials: 'Léa Exemple' }, 'warns personal-data-suspected'],
  ['no initials', { pupilInitials: '😀' }, 'warns missing-initials'],
  ['10,000 characters', { comment: 'a'.repeat(10_000) }, 'warns too-long'],
  ['a first year of CAP with a bac pro', { trainingName: 'Bac pro Cuisine' }, 'warns level-of-other-diploma'],
  ['a terminale with a CAP', { level: 'terminale-pro' }, 'warns level-of-other-diploma'],
  ['an address with an accent', { requesterEmail: 'hélène@lycee.example' }, 'blocks invalid-email'],
  ['two addresses', { requesterEmail: 'a@lycee.example ; b@lycee.example' }, 'blocks invalid-email'],
  ['a first name in capitals instead of initials', { pupilInitials: 'LEA' }, 'warns personal-data-suspected'],
  ['a name in the comment', { comment: 'Léa Martin est motivée' }, 'warns person-named'],
  ['a telephone in an activity', { soughtActivities: ['Cuisine, voir au 06 39 98 00 12'] }, 'warns person-named'],
  ['accents lost on the way', { comment: 'Motivé en pÃ¢tisserie' }, 'warns broken-letters'],
];
test.each(cases)('%s is the only finding', (_rule, changes, finding) => expect(said(changes)).toEqual([finding]));

test.each<[Partial<RequestDraft>]>([
  [{ comment: 'Traitement de texte souhaité, cabinet médical possible, lycée Sainte-Catherine, en paix' }],
  [{ type: 'apprenticeship', level: 'apprentissage', endsOn: undefined }],
  [{ hoursPerWeek: 39, ageBracket: 'adult' }],
  [
    {
      type: 'observation-3e',
      level: '3e',
      trainingName: undefined,
      startsOn: '2027-01-11',
      endsOn: '2027-01-15',
      hoursPerWeek: 30,
      ageBracket: 'under-15',
    },
  ],
  [{ pupilInitials: 'J.-P. D.' }],
  [{ postalCode: undefined }],
  [{ pupilInitials: 'Ł. Ş.' }],
  [{ level: 'ulis' }],
  [{ requesterPhone: '/' }],
])('%j has no finding', (changes) => expect(said(changes)).toEqual([]));

test('a pupil’s name is reduced to initials and is in no finding', () => {
  const checked = check({ pupilInitials: 'Léa-Marie Exemple' });
  expect(checked.fields.pupilInitials).toBe('L.M.E.');
  expect(JSON.stringify(checked)).not.toContain('Léa');
});

test('a wrong commune keeps what was typed, without a point, and says whose code it is', () => {
  const { fields, findings } = check({ commune: 'Saint-Étienne', postalCode: '42300' });
  expect(fields).toMatchObject({ commune: 'Saint-Étienne', postalCode: '42300', point: undefined });
  expect(findings[0]?.details).toMatchObject({
    communesOfCode: 'Roanne ; Mably ; Villerest',
    codesOfCommune: '42000 ; 42100 ; 42230',
  });
});

test('texts up to 5,000 characters are whole, emoji and formulas too; beyond, the length is said', () => {
  const texts = ['=IMPORTXML("https://x.example")', '<script>alert(1)</script>', '😀'.repeat(2500)];
  for (const text of texts)
    expect(check({ comment: text, contactedCompanies: text }).fields).toMatchObject({ comment: text, contactedCompanies: text });
  const { fields, findings } = check({ comment: 'a'.repeat(10_000) });
  expect(fields.comment).toHaveLength(5000);
  expect(findings[0]?.details).toMatchObject({ field: 'comment', length: 10_000 });
});

test('what the reading of the form said is kept and not said twice', () => {
  const reading = [
    warning('invalid-date', { field: 'startsOn', value: '32/01/2027' }),
    warning('unknown-choice', { field: 'type', value: 'Stage' }),
  ];
  const findings = check({ startsOn: undefined, type: undefined }, { readingFindings: reading }).findings;
  expect(findings.slice(0, 2).map((finding) => finding.code)).toEqual(['invalid-date', 'unknown-choice']);
  expect(findings.filter((finding) => finding.code === 'missing-dates' || finding.code === 'missing-type')).toEqual([]);
  expect(hasBlocking(findings)).toBe(true);
});

test('the same pupil sent twice is a possible duplicate, unless cancelled, elsewhere, on other dates or of another type', () => {
  const { fields } = check({});
  const other = (changes: Partial<Request>): Request => ({
    ...fields,
    reference: 'DEM-2026-0007',
    receivedOn: TODAY,
    status: 'searching',
    ...changes,
  });
  expect(check({ startsOn: '2027-02-05', endsOn: '2027-02-26' }, { others: [other({})] }).findings).toEqual([
    { code: 'possible-duplicate', severity: 'warns', details: { reference: 'DEM-2026-0007', status: 'searching' } },
  ]);
  for (const changes of [
    { status: 'cancelled' },
    { schoolUai: '0429991B' },
    { startsOn: '2027-02-08', endsOn: '2027-03-05' },
    { type: 'bts' },
    { pupilInitials: 'L.N.' },
  ] as const) {
    expect(said({}, { others: [other(changes)] })).toEqual([]);
  }
});

test.each([
  ['2026-12-04', undefined, 'urgent'],
  ['2026-12-05', undefined, 'high'],
  ['2026-12-15', undefined, 'high'],
  ['2026-12-16', undefined, 'normal'],
  ['2027-01-11', 'Désistement de l’entreprise', 'high'],
  ['2027-01-11', 'Non', 'normal'],
  ['2027-01-11', 'Pas d’urgence', 'normal'],
])('a stage that starts on %s with the urgency %j is %s on 24 November', (startsOn, urgency, priority) =>
  expect(check({ startsOn, endsOn: '2027-01-15', urgency }).fields.priority).toBe(priority),
);

test('the rule that the animator set to block blocks', () => {
  const strict = rules.map((rule) => ({ ...rule, effect: 'blocks' as const }));
  expect(said({ hoursPerWeek: 36 }, { rules: strict })).toEqual(['blocks hours-above-limit']);
});

test('the level is read in the training’s name or follows from the type when it was not chosen', () => {
  expect(check({ level: undefined, trainingName: '1ère bac pro MELEC' }).fields).toMatchObject({
    level: '1re-pro',
    trainingCode: 'bp-melec',
  });
  expect(check({ level: undefined, type: 'observation-4e', trainingName: undefined }).fields.level).toBe('4e');
  for (const changes of [{ level: undefined }, { level: undefined, type: undefined }])
    expect(check(changes).fields.level).toBeUndefined();
  expect(said({ level: undefined })).toEqual([]);
});

test('no draft throws, whatever its texts, numbers and dates', () => {
  const text = fc.option(fc.oneof(anyText(), fc.constantFrom(...HOSTILE_TEXTS)), { nil: undefined });
  const day = fc.option(
    fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      fc.string(),
    ),
    { nil: undefined },
  );
  const number = fc.option(fc.double(), { nil: undefined });
  const draft = fc.record({
    type: fc.constantFrom(undefined, ...REQUEST_TYPES),
    trainingName: text,
    schoolName: text,
    requesterName: text,
    requesterEmail: text,
    requesterPhone: text,
    pupilInitials: text,
    startsOn: day,
    endsOn: day,
    hoursPerWeek: number,
    radiusKm: number,
    contactedCount: number,
    soughtActivities: fc.option(fc.array(fc.string()), { nil: undefined }),
    commune: text,
    postalCode: text,
    lodging: text,
    contactedCompanies: text,
    urgency: text,
    comment: text,
  });
  fc.assert(
    fc.property(draft, (typed) => {
      const { fields, findings } = checkRequest({
        draft: typed,
        readingFindings: [],
        schools,
        trainings,
        locate,
        rules,
        today: TODAY,
        others: [],
      });
      return (
        findings.every((finding) => finding.code.length > 0) &&
        (fields.comment?.length ?? 0) <= 5000 &&
        typeof fields.priority === 'string'
      );
    }),
    { numRuns: 200 },
  );
});

test.each(['aucune urgence', 'N/A', 'non', 'RAS', 'pas d’urgence', '/'])('« %s » leaves the priority normal', (urgency) =>
  expect(check({ urgency }).fields).toMatchObject({ priority: 'normal', urgency: undefined }),
);

test('« néant » in a free question is nothing', () => {
  expect(
    check({ comment: 'Néant', lodging: 'non', contactedCompanies: 'Aucune', soughtActivities: ['-', 'Dresser les plats'] })
      .fields,
  ).toMatchObject({
    comment: undefined,
    lodging: undefined,
    contactedCompanies: undefined,
    soughtActivities: ['Dresser les plats'],
  });
});

describe('a request that is checked again', () => {
  const row = (changes: Partial<Request> = {}): Request => ({
    ...check({}).fields,
    reference: 'DEM-2026-0001',
    receivedOn: TODAY,
    status: 'new',
    ...changes,
  });
  const again = (before: Request, unreadable?: readonly string[]) => correctedFields(before, check(before), unreadable);

  test('changes nothing when nothing was corrected', () => expect(again(row())).toEqual({}));
  test('is corrected in what follows from the cell', () => {
    expect(again(row({ commune: 'Roanne', postalCode: '42300' }))).toEqual({
      point: { latitude: 46.04, longitude: 4.07, tier: 0 },
    });
  });
  test('leaves a cell that could not be read, even when its value can be inferred', () => {
    const faulty = row({ startsOn: undefined, level: undefined, trainingName: 'CAP Cuisine 1re année' });
    expect(again(faulty)).toMatchObject({ level: 'cap-1' });
    expect(Object.keys(again(faulty, ['startsOn', 'level'])).sort()).toEqual(['trainingName']);
  });
  test('empties no cell in silence: « Néant » stays, a figure that cannot be is quoted, what was worked out from a wrong commune goes', () => {
    expect(again(row({ comment: 'Néant', lodging: '-' }))).toEqual({});
    expect(again(row({ radiusKm: 0 }))).toEqual({ radiusKm: undefined });
    expect(again(row({ commune: 'Nulle-Part' }))).toEqual({ point: undefined });
  });
  test('leaves a long text whole, which no raw answer has', () => expect(again(row({ comment: 'a'.repeat(6000) }))).toEqual({}));
});
