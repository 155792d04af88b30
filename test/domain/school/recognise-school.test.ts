import fc from 'fast-check';
import { recogniseSchool } from '../../../src/domain/school/recognise-school';
import { schoolName } from '../../../src/domain/school/school';
import { HOSTILE_TEXTS, schools } from '../intake-samples';
import { anyText } from '../../support/any-text';

test.each([
  ['Lycée professionnel Fictif – Saint-Étienne', '0429990A'],
  ['lycee professionnel fictif', '0429990A'],
  ['LP Fictif', '0429990A'],
  ['LP Fictif St-Étienne', '0429990A'],
  ['0429993d', '0429993D'],
  ['Lycée (UAI 0429993D)', '0429993D'],
  ['Collège Imaginaire – Mably', '0429992C'],
  ['clg imaginaire mably', '0429992C'],
  ['Lycée Ste Invention', '0429993D'],
])('%s is recognised', (typed, uai) => expect(recogniseSchool(typed, schools)).toMatchObject({ kind: 'found', school: { uai } }));

test('a name that two schools bear is not guessed', () => {
  const answer = recogniseSchool('Collège Imaginaire', schools);
  expect(answer.kind === 'ambiguous' && answer.candidates.map((school) => school.uai)).toEqual(['0429991B', '0429992C']);
});

test('a slip of the hand is suggested, never taken', () => {
  const answer = recogniseSchool('Lycée Sainte-Invantion', schools);
  expect(answer.kind === 'unknown' && answer.suggestions.map(schoolName)).toContain('Lycée Sainte-Invention – Montbrison');
  expect(recogniseSchool('Université de nulle part', schools)).toEqual({ kind: 'unknown', suggestions: [] });
});

test('every school is found by its own name, and no text throws', () => {
  for (const school of schools) expect(recogniseSchool(schoolName(school), schools)).toEqual({ kind: 'found', school });
  for (const text of HOSTILE_TEXTS) expect(() => recogniseSchool(text, schools)).not.toThrow();
  fc.assert(fc.property(anyText(), (text) => recogniseSchool(text, schools).kind !== undefined));
});
