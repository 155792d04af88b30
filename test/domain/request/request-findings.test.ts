/** What each finding on a request tells. */
import type { FindingCode } from '../../../src/domain/finding/finding';
import { warning } from '../../../src/domain/finding/findings';
import { type RequestCheckInput } from '../../../src/domain/request/check-request';
import type { RequestDraft } from '../../../src/domain/request/request-draft';
import { checkOfRequest, saidIn, schools, trainings } from '../intake-samples';

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
