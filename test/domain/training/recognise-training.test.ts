import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { recogniseLevel } from '../../../src/domain/training/recognise-level';
import { recogniseTraining, trainingAnswered } from '../../../src/domain/training/recognise-training';
import { trainingName, type Training } from '../../../src/domain/training/training';
import { readTrainings } from '../../../src/register/seed/read-trainings';
import { HOSTILE_TEXTS, trainings as few } from '../intake-samples';
import { anyText } from '../../support/any-text';
import { ASKED, UNDERSTOOD } from './studies-cases';

const trainings = readTrainings(readFileSync(resolve(__dirname, '../../../data/attendus.csv'), 'utf8'));

const understood = Object.entries(UNDERSTOOD).flatMap(([code, byLevel]) =>
  Object.entries(byLevel).flatMap(([level, texts]) =>
    texts.map((text) => [text, code, level === 'any' ? undefined : level] as const),
  ),
);

test.each(understood)('« %s » is %s, level %s', (text, code, level) => {
  const answer = recogniseTraining(text, trainings);
  expect(answer).toMatchObject({ kind: 'found', training: { code } });
  expect(recogniseLevel(text, answer.kind === 'found' ? answer.training.diploma : undefined)).toBe(level);
});

const proposedFor = (text: string, among: readonly Training[] = trainings): readonly string[] | undefined => {
  const answer = recogniseTraining(text, among);
  if (answer.kind === 'found') return undefined;
  return (answer.kind === 'ambiguous' ? answer.candidates : answer.suggestions).map(({ code }) => code);
};

test.each(ASKED.map(([text, proposed, level]) => [text, proposed, level] as const))(
  '« %s » is asked about: %j, level %s',
  (text, proposed, level) => {
    expect(proposedFor(text)).toEqual(proposed);
    expect(recogniseLevel(text)).toBe(level);
  },
);

/** What `docs/reliability.md` says of both tables. */
test('of 304 ways to write a training and its class 225 are understood and the others asked about', () => {
  const texts = [...understood, ...ASKED].map(([text]) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect([texts.length, understood.length]).toEqual([304, 225]);
});

test('every training is found by its name and its code, in capitals too, and no text throws', () => {
  for (const training of trainings) {
    const name = trainingName(training);
    for (const text of [name, name.toUpperCase(), ` ${name.replace(/ /g, '\u00a0')}.`, training.code])
      expect([text, recogniseTraining(text, trainings)]).toEqual([text, { kind: 'found', training }]);
  }
  for (const text of HOSTILE_TEXTS) expect(() => recogniseTraining(text, few)).not.toThrow();
  fc.assert(fc.property(anyText(), (text) => recogniseTraining(text, few).kind !== undefined && recogniseLevel(text) !== null));
});

describe('the rows that a hub adds or words its own way', () => {
  const row = (code: string, diploma: string, label: string): Training => ({ ...few[0]!, code, diploma, label });

  test('two rows of one name are asked about; the code known until now decides, and the one that was chosen', () => {
    const twice = [row('cap-1', 'CAP', 'Vannerie'), row('cap-2', 'CAP', 'Vannerie'), row('cap-3', 'CAP', 'Poterie')];
    expect(recogniseTraining('cap vannerie', twice)).toEqual({ kind: 'ambiguous', candidates: twice.slice(0, 2) });
    const answered = (known: Parameters<typeof trainingAnswered>[1], typed = 'cap vannerie') =>
      trainingAnswered(typed, known, twice);
    expect(answered({})).toMatchObject({ kind: 'ambiguous' });
    expect(answered({ trainingCode: 'cap-2' })).toEqual({ kind: 'found', training: twice[1] });
    expect(answered({ trainingCode: 'cap-2' }, 'CAP Poterie')).toEqual({ kind: 'found', training: twice[2] });
    expect(answered({ trainingCode: 'gone' })).toMatchObject({ kind: 'ambiguous' });
    expect(answered({ trainingCode: 'cap-2', chosenTraining: 'cap-3' })).toEqual({ kind: 'found', training: twice[2] });
    expect(answered({ trainingCode: 'cap-2', chosenTraining: 'gone' })).toEqual({ kind: 'found', training: twice[1] });
  });

  test.each([
    ['the diploma is written in full', row('x-1', 'Certificat d’aptitude professionnelle', 'Vannerie'), 'CAP vannerie'],
    ['the diploma is the old one', row('x-1', 'Mention complémentaire', 'Vannerie'), 'CS vannerie'],
    ['the label repeats the diploma', row('x-1', 'CAP', 'CAP Vannerie fine'), 'cap de vannerie fine 1re année'],
    ['the label is in capitals', row('x-1', 'CAP', 'VANNERIE FINE'), 'CAP Vannerie'],
    ['the label has an acronym', row('x-1', 'CAP', 'Vannerie du bois, de l’osier et du rotin (VBOR)'), 'VBOR 1re année'],
    ['the label has a short acronym', row('x-1', 'CAP', 'Vannerie du bois et de l’osier (VB)'), 'CAP VB osier'],
    ['the code is an acronym', row('cap-vbo-rotin', 'CAP', 'Vannerie du bois et de l’osier'), 'CAP VBO'],
    ['the code is an acronym of two parts', row('cap-vbo-rotin', 'CAP', 'Vannerie du bois et de l’osier'), 'vbo rotin'],
    ['a letter and a word are the code', row('cap-v-rotin', 'CAP', 'Tressage, pose, vente du bois'), 'v rotin'],
    ['words stand in brackets', row('x-1', 'CAP', 'Tressage du bois (vannerie, rotin)'), 'CAP rotin bois'],
    ['the whole label stands in brackets', row('x-1', 'CAP', '(Vannerie)'), '1re année de CAP vannerie'],
    ['a short word is in the plural', row('x-1', 'CAP', 'Pose de verres et de bois'), 'CAP pose verre'],
    ['a short word is not in the plural', row('x-1', 'CAP', 'Pose de verre et de bois'), 'CAP verres bois pose'],
    ['the first word is one of the same root', row('x-1', 'CAP', 'Tresserie, pose, vente'), 'CAP tresser'],
    ['the code has one part', row('vbo', 'CAP', 'Vannerie'), 'vbo'],
  ])('where %s, it is still understood', (_where, training, typed) =>
    expect(recogniseTraining(typed, [training, ...few])).toEqual({ kind: 'found', training }),
  );

  test.each([
    ['words of the label in capitals are no acronyms', row('x-1', 'CAP', 'TRAVAIL DE LA VANNERIE D’OSIER'), 'CAP osier'],
    [
      'a word of the label is no acronym of the code',
      row('cap-travail-osier', 'CAP', 'Vannerie, travail, pose, osier'),
      'CAP travail',
    ],
    ['a letter of the code is no acronym', row('cap-v-osier', 'CAP', 'Travail, pose, vannerie, osier'), 'v vannerie'],
    ['without a diploma the first word of three is not enough', row('x-1', 'CAP', 'Vannerie, travail, osier'), 'vannerie'],
    ['without a diploma the last word of two is not enough', row('x-1', 'CAP', 'Travail osier'), 'osier'],
    ['a third of the words is not enough', row('x-1', 'CAP', 'Travail, vannerie, osier, bois, rotin'), 'CAP osier rotin'],
    ['two letters wrong in one word are too many', row('x-1', 'CAP', 'Vannerie'), 'CAP Vanerrie'],
    ['words of three letters have no plural, acronyms do not either', row('x-1', 'CAP', 'Pose de sols'), 'CAP pose sol'],
    ['a word too many is not understood', row('x-1', 'CAP', 'Vannerie'), 'CAP Vannerie tressage'],
  ])('%s: it is proposed', (_rule, training, typed) =>
    expect(recogniseTraining(typed, [training, ...few])).toEqual({ kind: 'unknown', suggestions: [training] }),
  );

  test('the whole label of one row is that row, though it begins the label of another; brackets do not count', () => {
    const rows = [
      row('x-1', 'CAP', 'Vannerie fine (osier)'),
      row('x-2', 'CAP', 'Vannerie fine et tressage (osier)'),
      row('x-3', 'CAP', 'Tressage fin (osier)'),
    ];
    expect(recogniseTraining('CAP vannerie fine', rows)).toEqual({ kind: 'found', training: rows[0] });
    expect(recogniseTraining('CAP vannerie', rows)).toEqual({ kind: 'ambiguous', candidates: rows.slice(0, 2) });
    expect(recogniseTraining('CAP', rows)).toEqual({ kind: 'unknown', suggestions: [] });
    expect(recogniseTraining('', [...rows, row('x-4', '', '')])).toEqual({ kind: 'unknown', suggestions: [] });
    expect(recogniseTraining(' x-2 ', rows)).toEqual({ kind: 'found', training: rows[1] });
  });

  test('what is proposed shares the most words, has the diploma that is named, is the nearest; no more than three', () => {
    const rows = [
      row('x-1', 'CAP', 'Tressage'),
      row('x-2', 'BTS', 'Vannerie tressage bois'),
      row('x-3', 'CAP', 'Vannerie tressage en bois d’osier'),
      row('x-4', 'CAP', 'Vannerie tressage bois'),
      row('x-5', 'CAP', 'Poterie'),
    ];
    expect(proposedFor('CAP vannerie tressage rotin', rows)).toEqual(['x-4', 'x-3', 'x-2']);
    expect(proposedFor('CAP tresage rotin', rows)).toEqual(['x-1', 'x-4', 'x-3']);
    expect(proposedFor('CAP potteri', rows)).toEqual(['x-5']);
  });
});

test.each([
  ['terminale', 'Bac pro', 'terminale-pro'],
  ['2e année', 'CAP', 'cap-2'],
  ['2e année', 'BTS', 'bts-2'],
  ['2e année', 'Bac pro', undefined],
  ['2e année', '', undefined],
  ['Aide à domicile', 'CS', 'cs'],
  ['Métiers de la relation client', '2de pro', '2de-pro'],
  // The diploma of the text comes first.
  ['Bac pro, terminale', 'CAP', 'terminale-pro'],
  ['3e', 'CAP', '3e'],
])('« %s » of a training of the diploma « %s » is of the level %s', (typed, diploma, level) =>
  expect(recogniseLevel(typed, diploma)).toBe(level),
);

test.each([
  ['3 SEGPA', '3e-segpa'],
  ['3 prépa métiers', '3e-prepa-metiers'],
  ['3 PM', '3e-prepa-metiers'],
  ['3e, 2e période', '3e'],
  ['3e période', undefined],
  ['3 e semaine', undefined],
  ['4e stage', undefined],
  ['4e année', undefined],
  ['3e année', undefined],
  ['3e et 4e', undefined],
  ['3e segpa et 3e', undefined],
  ['CAP 1 ou 2', undefined],
  ['CAP 1, CAP 2', undefined],
  ['CAP 1 an', 'cap-1-an'],
  ['CAP 2 ans', undefined],
  ['CAP 1 place', undefined],
  ['CAP 1re session', undefined],
  ['CAP, 1re immersion', undefined],
  ['Bac pro seconde période', undefined],
  ['BTS 1re période', undefined],
  ['BTS 1 h', undefined],
  ['après un CAP, 1re bac pro', undefined],
  ['sans apprentissage, CAP 1', 'cap-1'],
  ['pas par apprentissage', undefined],
  ['les apprentissages', undefined],
  [`${'x'.repeat(301)} CAP 1`, undefined],
])('« %s » says the level %s', (typed, level) => expect(recogniseLevel(typed)).toBe(level));
