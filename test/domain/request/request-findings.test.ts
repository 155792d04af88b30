/** What each finding on a request tells. */
import type { Finding, FindingCode } from '../../../src/domain/finding/finding';
import { warning } from '../../../src/domain/finding/findings';
import { type RequestCheckInput } from '../../../src/domain/request/check-request';
import type { AgeBracket } from '../../../src/domain/request/request';
import type { RequestDraft } from '../../../src/domain/request/request-draft';
import type { Level } from '../../../src/domain/request/request-type';
import type { Rule } from '../../../src/domain/rules/rule';
import { checkOfRequest, rules, saidIn, schools, trainings } from '../intake-samples';

const check = checkOfRequest;
const said = (...given: Parameters<typeof check>): string[] => saidIn(check(...given).findings);

/** A finding is told with what was typed and what it may mean: a sentence is made of it. */
test.each<[rule: string, changes: Partial<RequestDraft>, severity: 'blocks' | 'warns', code: FindingCode, details: object]>([
  [
    'an e-mail without a domain',
    { requesterEmail: 'camille@' },
    'blocks',
    'invalid-email',
    { field: 'requesterEmail', value: 'camille@', why: 'no-domain' },
  ],
  [
    'two addresses for one',
    { requesterEmail: 'a@lycee.example ; b@lycee.example' },
    'blocks',
    'invalid-email',
    { field: 'requesterEmail', value: 'a@lycee.example ; b@lycee.example', why: 'several' },
  ],
  [
    'an e-mail of 151 characters, quoted up to 100',
    { requesterEmail: `${'a'.repeat(150)}@` },
    'blocks',
    'invalid-email',
    { field: 'requesterEmail', value: 'a'.repeat(100), why: 'no-domain' },
  ],
  ['a telephone that is none', { requesterPhone: '12' }, 'warns', 'invalid-phone', { field: 'requesterPhone', value: '12' }],
  [
    'a telephone of 150 digits, quoted up to 100',
    { requesterPhone: '1'.repeat(150) },
    'warns',
    'invalid-phone',
    { field: 'requesterPhone', value: '1'.repeat(100) },
  ],
  [
    'an unknown school, of which one is near',
    { schoolName: 'Lycée Saint-Inventions' },
    'blocks',
    'unknown-school',
    { value: 'Lycée Saint-Inventions', suggestions: 'Lycée Sainte-Invention – Montbrison' },
  ],
  [
    'a name that two schools bear',
    { schoolName: 'Collège Imaginaire' },
    'blocks',
    'unknown-school',
    { value: 'Collège Imaginaire', suggestions: 'Collège Imaginaire – Roanne ; Collège Imaginaire – Mably' },
  ],
  [
    'a school of 150 letters, quoted up to 100',
    { schoolName: 'x'.repeat(150) },
    'blocks',
    'unknown-school',
    { value: 'x'.repeat(100), suggestions: '' },
  ],
  [
    'a training of which there are two options',
    { trainingName: 'Bac pro MCV', level: '2de-pro' },
    'warns',
    'unknown-training',
    {
      value: 'Bac pro MCV',
      suggestions:
        'Bac pro Métiers du commerce et de la vente – option A Animation et gestion de l’espace commercial ; ' +
        'Bac pro Métiers du commerce et de la vente – option B Prospection clientèle et valorisation de l’offre commerciale',
    },
  ],
  [
    'a training of 150 letters, quoted up to 100',
    { trainingName: 'x'.repeat(150) },
    'warns',
    'unknown-training',
    { value: 'x'.repeat(100), suggestions: '' },
  ],
  [
    'an unknown training, without a word on the sector',
    { trainingName: 'CAP Vannier', soughtSectors: undefined },
    'blocks',
    'unknown-training',
    { value: 'CAP Vannier', suggestions: '' },
  ],
  ['a level of another type', { level: '3e' }, 'warns', 'unknown-choice', { field: 'level', value: '3e', type: 'pfmp' }],
  [
    'a level of another diploma',
    { trainingName: 'Bac pro Cuisine' },
    'warns',
    'level-of-other-diploma',
    { level: 'cap-1', training: 'Bac pro Cuisine' },
  ],
  [
    'a figure below what can be',
    { contactedCount: -1 },
    'warns',
    'invalid-number',
    { field: 'contactedCount', value: '-1', min: 0, max: 1000 },
  ],
  [
    '1,001 companies',
    { contactedCount: 1001 },
    'warns',
    'invalid-number',
    { field: 'contactedCount', value: '1001', min: 0, max: 1000 },
  ],
  ['1,001 km', { radiusKm: 1001 }, 'warns', 'invalid-number', { field: 'radiusKm', value: '1001', min: 1, max: 1000 }],
  ['61 h a week', { hoursPerWeek: 61 }, 'warns', 'invalid-number', { field: 'hoursPerWeek', value: '61', min: 1, max: 60 }],
  [
    'half an hour a week',
    { hoursPerWeek: 0.5 },
    'warns',
    'invalid-number',
    { field: 'hoursPerWeek', value: '0.5', min: 1, max: 60 },
  ],
  ['no figure at all', { radiusKm: NaN }, 'warns', 'invalid-number', { field: 'radiusKm', value: 'NaN', min: 1, max: 1000 }],
  [
    'a name instead of initials',
    { pupilInitials: 'Léa Exemple' },
    'warns',
    'personal-data-suspected',
    { field: 'pupilInitials', initials: 'L.E.' },
  ],
  [
    'health in the comment, by its first five words',
    { comment: 'Diabète, asthme, épilepsie, dyslexie, allergies, autisme' },
    'warns',
    'personal-data-suspected',
    { field: 'comment', words: 'diabete ; asthme ; epilepsie ; dyslexie ; allergies' },
  ],
  [
    'a name and a telephone in the comment',
    { comment: 'Léa Martin, 06 39 98 00 12' },
    'warns',
    'person-named',
    { field: 'comment', kinds: 'name ; phone' },
  ],
  [
    'a name that begins an activity',
    { soughtActivities: ['Cuisine', 'Léa Martin aime dresser'] },
    'warns',
    'person-named',
    { field: 'soughtActivities', kinds: 'name' },
  ],
  ['no commune', { commune: undefined, postalCode: undefined }, 'blocks', 'missing-commune', { field: 'commune' }],
])('%s is told in full', (_rule, changes, severity, code, details) =>
  expect(check(changes).findings).toEqual([{ code, severity, details }]),
);

test('a name beside an unknown training is told; the name of a known one is the register’s own', () => {
  expect(check({ trainingName: 'CAP Vannier de Léa Martin' }).findings.slice(1)).toEqual([
    warning('person-named', { field: 'trainingName', kinds: 'name' }),
  ]);
  const named = { ...trainings[0]!, label: 'Atelier Léa Martin' };
  expect(said({ trainingName: 'CAP Atelier Léa Martin' }, { trainings: [named] })).toEqual([]);
});

test('no more than three schools or trainings are proposed', () => {
  const suggestions = (changes: Partial<RequestDraft>, input: Partial<RequestCheckInput>): unknown =>
    check(changes, input).findings[0]?.details?.['suggestions'];
  const manySchools = ['Roanne', 'Mably', 'Villerest', 'Riorges'].map((commune, index) => ({
    ...schools[1]!,
    uai: `042000${index}A`,
    commune,
  }));
  expect(suggestions({ schoolName: 'Collège Imaginaire' }, { schools: manySchools })).toBe(
    'Collège Imaginaire – Roanne ; Collège Imaginaire – Mably ; Collège Imaginaire – Villerest',
  );
  const manyTrainings = ['A', 'B', 'C', 'E'].map((option) => ({
    ...trainings[3]!,
    code: `bp-vente-${option}`,
    label: `Vente – option ${option}`,
  }));
  expect(suggestions({ trainingName: 'Bac pro Vente', level: '2de-pro' }, { trainings: manyTrainings })).toBe(
    'Bac pro Vente – option A ; Bac pro Vente – option B ; Bac pro Vente – option C',
  );
});

test('the school that was chosen stays the one; the one known before decides between two of a name', () => {
  expect(check({ schoolName: 'Ancien nom', chosenSchool: '0429993D' }).fields).toMatchObject({
    schoolUai: '0429993D',
    schoolName: 'Lycée Sainte-Invention – Montbrison',
  });
  expect(check({ schoolName: 'Collège Imaginaire', schoolUai: '0429992C' }).fields).toMatchObject({
    schoolUai: '0429992C',
    schoolName: 'Collège Imaginaire – Mably',
  });
});

test.each<[figures: Partial<RequestDraft>]>([
  [{ hoursPerWeek: 1 }],
  [{ hoursPerWeek: 60, ageBracket: 'adult' }],
  [{ hoursPerWeek: 22.5 }],
  [{ radiusKm: 1 }],
  [{ radiusKm: 1000 }],
  [{ radiusKm: 7.5 }],
  [{ contactedCount: 0 }],
  [{ contactedCount: 1000 }],
])('the figures %j can be, and are kept', (figures) => {
  const { fields, findings } = check(figures);
  expect(fields).toMatchObject(figures);
  expect(findings).toEqual([]);
});

test('boxes ticked twice count once, and those that were not ticked not at all', () => {
  expect(
    check({ soughtSectors: ['hospitality', 'hospitality'], fallbackSectors: ['food-trades', 'food-trades'] }).fields,
  ).toMatchObject({ soughtSectors: ['hospitality'], fallbackSectors: ['food-trades'] });
  expect(check({ soughtSectors: undefined, fallbackSectors: undefined }).fields).toMatchObject({
    soughtSectors: [],
    fallbackSectors: [],
  });
});

test('an arrangement that the pupil needs makes the search hard', () =>
  expect(check({ needsArrangement: true }).fields).toMatchObject({ needsArrangement: true, priority: 'high' }));

describe('the age', () => {
  /** At which ages a pupil of a class may be; beyond them one of the two answers is a slip. */
  const AGES = ['under-15', '15', '16-17', 'adult'] as const;
  const CLASSES: readonly (readonly [classes: readonly Level[], ages: readonly AgeBracket[]])[] = [
    [['4e'], ['under-15', '15']],
    [
      ['3e', '3e-prepa-metiers', '3e-segpa', '2de-gt', '2de-pro'],
      ['under-15', '15', '16-17'],
    ],
    [
      ['1re-pro', 'cap-2'],
      ['15', '16-17', 'adult'],
    ],
    [
      ['terminale-pro', 'cap-1-an', 'bma', 'cs', 'bts-1', 'bts-2', 'dn-made', 'fcil'],
      ['16-17', 'adult'],
    ],
    [['cap-1', 'cap-3-ans', 'ulis', 'apprentissage'], AGES],
  ];
  const EACH = CLASSES.flatMap(([classes, ages]) => classes.map((level) => [level, ages] as const));

  test.each(EACH)('a pupil of the class %s may be of the ages %j, the others are asked about', (level, ages) => {
    const unlikely = AGES.map((age) => check({ type: undefined, level, ageBracket: age, hoursPerWeek: 30 }).findings)
      .flat()
      .filter(({ code }) => code === 'age-unlikely');
    expect(unlikely).toEqual(AGES.filter((age) => !ages.includes(age)).map((age) => warning('age-unlikely', { level, age })));
  });

  test('a class that was read beside the training counts, and without a class any age will do', () => {
    const ofPupil = { level: undefined, ageBracket: 'under-15', hoursPerWeek: 30 } as const;
    expect(said({ ...ofPupil, trainingName: 'CAP Cuisine 2e année' })).toEqual(['warns age-unlikely']);
    expect(said({ ...ofPupil, trainingName: 'CAP Cuisine' })).toEqual([]);
  });

  const ofLaw = (code: Rule['code'], value: number, fields: Partial<Rule> = {}): Rule => ({
    ...rules[0]!,
    code,
    value,
    effect: 'blocks',
    ...fields,
  });
  const apprentice = { type: 'apprenticeship', level: undefined, hoursPerWeek: undefined } as const;

  test.each<[why: string, age: AgeBracket, minimum: number, severity: 'blocks' | 'warns' | undefined]>([
    ['is too young, whatever may be', 'under-15', 16, 'blocks'],
    ['may have finished the 3e', '15', 16, 'warns'],
    ['is of the age', '15', 15, undefined],
    ['may be 17', '16-17', 17, undefined],
    ['is 17 at most', '16-17', 18, 'warns'],
    ['has no upper limit', 'adult', 18, undefined],
  ])('an apprentice who %s: %s, from %d on, is told %s', (_why, age, minimum, severity) => {
    const { findings } = check({ ...apprentice, ageBracket: age }, { rules: [ofLaw('apprentice-min-age', minimum)] });
    expect(findings).toEqual(
      severity === undefined ? [] : [{ code: 'too-young-for-apprenticeship', severity, details: { age, minimum } }],
    );
    expect(
      said({ ageBracket: age, level: undefined, hoursPerWeek: undefined }, { rules: [ofLaw('apprentice-min-age', minimum)] }),
    ).toEqual([]);
  });

  test.each<[age: AgeBracket, hours: number, told: Finding[]]>([
    ['under-15', 30, []],
    ['under-15', 31, [{ code: 'hours-above-limit', severity: 'warns', details: { hours: 31, limit: 30, age: 'under-15' } }]],
    ['15', 35, []],
    ['15', 35.5, [{ code: 'hours-above-limit', severity: 'blocks', details: { hours: 35.5, limit: 35, age: '15' } }]],
    ['16-17', 35, []],
    ['16-17', 36, [{ code: 'hours-above-limit', severity: 'blocks', details: { hours: 36, limit: 35, age: '16-17' } }]],
    ['adult', 48, []],
  ])('%s, %d h a week', (ageBracket, hoursPerWeek, told) => {
    const hours = [ofLaw('hours-week-minor', 35), ofLaw('hours-week-under-15', 30, { effect: 'warns' })];
    expect(check({ level: 'cap-1', ageBracket, hoursPerWeek }, { rules: hours }).findings).toEqual(told);
    expect(said({ level: 'cap-1', ageBracket, hoursPerWeek: undefined }, { rules: hours })).toEqual([]);
    expect(said({ level: 'cap-1', ageBracket, hoursPerWeek }, { rules: [] })).toEqual([]);
  });

  test('the law of the first day counts, today’s where no day is known', () => {
    const changing = [
      ofLaw('hours-week-minor', 35, { validUntil: '2026-12-31' }),
      ofLaw('hours-week-minor', 32, { validFrom: '2027-01-01' }),
    ];
    const ofPupil = { ageBracket: '16-17', hoursPerWeek: 33 } as const;
    expect(said(ofPupil, { rules: changing })).toEqual(['blocks hours-above-limit']);
    expect(said({ ...ofPupil, startsOn: '2026-12-01', endsOn: '2026-12-20' }, { rules: changing })).toEqual([]);
    expect(said({ ...ofPupil, startsOn: undefined, endsOn: undefined }, { rules: changing })).toEqual(['blocks missing-dates']);
  });
});

test.each<[rule: string, changes: Partial<RequestDraft>, level: Level | undefined]>([
  ['a class beside the training is taken', { trainingName: 'CAP Cuisine 2e année' }, 'cap-2'],
  ['a class that the training’s diploma completes', { trainingName: 'MELEC, terminale' }, 'terminale-pro'],
  ['a class beside an unknown training', { trainingName: 'CAP Vannier 2e année' }, 'cap-2'],
  ['no class', { trainingName: 'CAP Cuisine' }, undefined],
  ['the class that was ticked comes first', { trainingName: 'CAP Cuisine 2e année', level: 'cap-1' }, 'cap-1'],
  ['an apprentice has no PFMP', { trainingName: 'CAP Cuisine en apprentissage' }, undefined],
  [
    'a contract is an apprentice’s in any year',
    { type: 'apprenticeship', trainingName: 'CAP Cuisine 1re année' },
    'apprentissage',
  ],
  ['without a type any class will do', { type: undefined, trainingName: '3e prépa-métiers' }, '3e-prepa-metiers'],
  ['a type of one class says it', { type: 'observation-2de', trainingName: undefined }, '2de-gt'],
])('%s: %j', (_rule, changes, level) => expect(check({ level: undefined, ...changes }).fields.level).toBe(level));
