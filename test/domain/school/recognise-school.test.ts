import fc from 'fast-check';
import { recogniseSchool, schoolAnswered } from '../../../src/domain/school/recognise-school';
import { schoolName, type School } from '../../../src/domain/school/school';
import { HOSTILE_TEXTS, schools } from '../intake-samples';
import { anyText } from '../../support/any-text';
import { ASKED_SCHOOLS, CASE_SCHOOLS, UNDERSTOOD_SCHOOLS } from './school-cases';

const understood = Object.entries(UNDERSTOOD_SCHOOLS).flatMap(([uai, texts]) => texts.map((text) => [text, uai] as const));

test.each(understood)('« %s » is the school %s', (text, uai) =>
  expect(recogniseSchool(text, CASE_SCHOOLS)).toMatchObject({ kind: 'found', school: { uai } }),
);

/** As the table writes it. */
function proposedFor(text: string, among: readonly School[] = CASE_SCHOOLS): string {
  const answer = recogniseSchool(text, among);
  if (answer.kind === 'found') return `found ${answer.school.uai}`;
  const letters = (found: readonly School[]): string => found.map(({ uai }) => uai.slice(-1)).join(' ');
  return answer.kind === 'ambiguous' ? `? ${letters(answer.candidates)}` : letters(answer.suggestions);
}

test.each(ASKED_SCHOOLS)('« %s » is asked about: %s', (text, proposed) => expect(proposedFor(text)).toBe(proposed));

/** What `docs/reliability.md` says of both tables. */
test('of 116 ways to write a school 72 are understood and the others asked about', () => {
  const texts = [...understood, ...ASKED_SCHOOLS].map(([text]) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect([texts.length, understood.length]).toEqual([116, 72]);
});

test('a name that is the whole name of one school is that one, though it begins those of others', () => {
  const named = (uai: string, name: string, commune: string): School => ({ ...schools[0]!, uai, name, commune });
  const among = [
    named('0420001A', 'Collège Fictif du Port', 'Roanne'),
    named('0420002B', 'Collège Fictif', 'Roanne'),
    named('0420003C', 'Collège Fictif', 'Feurs'),
    named('0420004D', 'Collège Roanne', 'Mably'),
    named('0420005E', 'Lycée agricole', 'Feurs'),
  ];
  expect(proposedFor('Collège Fictif – Roanne', among)).toBe('found 0420002B');
  expect(proposedFor('clg fictif roanne', among)).toBe('found 0420002B');
  expect(proposedFor('Fictif Port', among)).toBe('found 0420001A');
  expect(proposedFor('Collège Fictif', among)).toBe('? B C');
  expect(proposedFor('Collège Roanne', among)).toBe('found 0420004D');
  expect(proposedFor('Lycée agricole, Feurs', among)).toBe('found 0420005E');
  expect(proposedFor('Lycée agricole', among)).toBe('found 0420005E');
  expect(proposedFor('Lycée Feurs', among)).toBe('E C');
});

describe('six schools of one place and one name', () => {
  const kinds = [
    'Lycée professionnel',
    'Lycée polyvalent',
    'Lycée général et technologique',
    'Lycée professionnel agricole',
    'Lycée général et technologique agricole',
    'Collège',
    'Collège Sainte',
    'Collège Notre-Dame',
  ];
  const among = kinds.map((kind, index): School => ({
    ...schools[0]!,
    uai: `042000${index}${'ABCDEFGH'[index]}`,
    name: `${kind} Témoin`,
    commune: 'Feurs',
  }));
  test.each([
    ['LP Témoin', 'A'],
    ['lep temoin', 'A'],
    ['Lyc. pro. Témoin', 'A'],
    ['Lycée prof Témoin', 'A'],
    ['Témoin Lycée professionnel', 'A'],
    ['Témoin, Feurs, Lycée pro', 'A'],
    ['LPO Témoin', 'B'],
    ['LGT Témoin', 'C'],
    ['LEGT Témoin', 'C'],
    ['LPA Témoin', 'D'],
    ['LEGTA Témoin', 'E'],
    ['clg Témoin', 'F'],
    ['col. Témoin', 'F'],
    ['COLL TEMOIN', 'F'],
    ['clg ste Témoin', 'G'],
    ['clg N.-D. Témoin', 'H'],
    ['clg nd Témoin', 'H'],
  ])('« %s » names one of them by its kind', (text, letter) =>
    expect(proposedFor(text, among)).toBe(`found ${among.find(({ uai }) => uai.endsWith(letter))!.uai}`),
  );

  test('what says no kind, or the kind of several, is asked about', () => {
    expect(proposedFor('Lyc. Témoin', among)).toBe('? A B C D E');
    expect(proposedFor('Lycée agricole Témoin', among)).toBe('? D E');
    expect(proposedFor('clg N-D Témoin', among)).toBe('F G H');
    expect(proposedFor('Témoin Feurs', among)).toBe('? A B C D E F G H');
    expect(proposedFor('clg St Témoin', among)).toBe('G F H');
  });
});

test('two schools that differ by a small word alone are told apart by the whole name, or asked about', () => {
  const named = (uai: string, name: string): School => ({ ...schools[0]!, uai, name, commune: 'Feurs' });
  const among = [named('0420001A', 'Collège Témoin'), named('0420002B', 'Collège privé Témoin')];
  expect(proposedFor('collège privé témoin', among)).toBe('found 0420002B');
  expect(proposedFor('Collège privé Témoin – Feurs', among)).toBe('found 0420002B');
  expect(proposedFor('Collège Témoin, Feurs', among)).toBe('found 0420001A');
  expect(proposedFor('clg privé témoin', among)).toBe('? A B');
});

test('a row without a name, a commune or a number is no school that an empty answer names', () => {
  const among: readonly School[] = [{ ...schools[0]!, uai: '', name: '', commune: undefined }];
  for (const text of ['', ' ', '?', 'le', 'XYZ'])
    expect(recogniseSchool(text, among)).toEqual({ kind: 'unknown', suggestions: [] });
});

test('no more than three schools are proposed, those that share the most words first, then the nearest', () => {
  const near = ['du Port', 'du Port neuf', 'des Remparts et du Port', 'de la Plaine', 'du Grand Port neuf'].map(
    (end, index): School => ({
      ...schools[0]!,
      uai: `042000${index}${'ABCDE'[index]}`,
      name: `Collège Fictif ${end}`,
      commune: 'Feurs',
    }),
  );
  expect(proposedFor('Collège Port neuf Mably', near)).toBe('B E A');
  expect(proposedFor('Colège Fictiv du Prot', near)).toBe('A');
  expect(proposedFor('Clg Fictiv, Feurs', near)).toBe('A D B');
});

test('the school that was chosen stays the one though its name changed; the one known before decides between two of a name', () => {
  const answered = (known: Parameters<typeof schoolAnswered>[1], typed = 'Collège Imaginaire') =>
    schoolAnswered(typed, known, schools);
  expect(answered({})).toMatchObject({ kind: 'ambiguous' });
  expect(answered({ chosen: '0429993D', before: '0429992C' })).toEqual({ kind: 'found', school: schools[3] });
  expect(answered({ chosen: '0420000X' })).toMatchObject({ kind: 'ambiguous' });
  expect(answered({ before: '0429992C' })).toEqual({ kind: 'found', school: schools[2] });
  // It decides between those of the name only.
  expect(answered({ before: '0429990A' })).toMatchObject({ kind: 'ambiguous' });
  expect(answered({ before: '0429992C' }, 'LP Fictif')).toEqual({ kind: 'found', school: schools[0] });
  expect(answered({ before: '0429992C' }, 'Université de nulle part')).toEqual({ kind: 'unknown', suggestions: [] });
});

test('every school is found by its own name and number, and no text throws', () => {
  for (const school of CASE_SCHOOLS)
    for (const text of [schoolName(school), schoolName(school).toUpperCase(), school.uai])
      expect(recogniseSchool(text, CASE_SCHOOLS)).toEqual({ kind: 'found', school });
  for (const text of HOSTILE_TEXTS) expect(() => recogniseSchool(text, schools)).not.toThrow();
  fc.assert(fc.property(anyText(), (text) => recogniseSchool(text, schools).kind !== undefined));
});

test('what stands beyond 300 characters is not read', () =>
  expect(proposedFor(`${'x '.repeat(150)}0429990A LP Fictif`)).toBe(''));
