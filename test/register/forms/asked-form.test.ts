/** Answers are read against everything that the form has shown. */
import { askedWith, type AskedForm } from '../../../src/register/forms/asked-form';
import type { FormDefinition, Question } from '../../../src/register/forms/form-definition';
import { answerColumns, readAnswers, splitTicked } from '../../../src/register/forms/read-answers';

const form = (...questions: readonly Question[]): FormDefinition => ({
  kind: 'request',
  title: 'F',
  description: '',
  confirmation: '',
  sections: [{ key: 's', title: 'S', questions }],
});
const list = (key: string, title: string, ...choices: readonly (readonly [string, string])[]): Question => ({
  key,
  title,
  kind: 'list',
  isRequired: true,
  choices: choices.map(([label, code]) => ({ label, code })),
});
const read = (definition: FormDefinition, asked: AskedForm, headers: readonly string[], row: readonly string[]) =>
  readAnswers(definition, answerColumns(headers), row, asked);

const before = form(list('a', 'Formation', ['Cuisine', 'cap-cuisine'], ['Vente', 'cap-vente']), {
  key: 'gone',
  title: 'Ancienne question',
  kind: 'text',
  isRequired: false,
});
const now = form(list('a', 'Formation suivie', ['Cuisine et service', 'cap-cuisine'], ['Vente', 'bp-vente']));
const asked = askedWith(now, askedWith(before));

test('a choice stands for what it stood for when it was shown; one shown again for something else stands for that', () => {
  const meaning = (label: string): string | undefined => read(now, asked, ['', 'Formation'], ['', label]).meaning('a');
  expect([meaning('Cuisine'), meaning('cuisine et service'), meaning('Vente'), meaning('Autre')]).toEqual([
    'cap-cuisine',
    'cap-cuisine',
    'bp-vente',
    undefined,
  ]);
});

test('a question is read under each of its titles, and one that is asked no more is read too', () => {
  expect(read(now, asked, ['', 'Formation', 'Formation suivie', 'Ancienne question'], ['', '', 'Vente', 'oui']).text('a')).toBe(
    'Vente',
  );
  expect(
    read(now, asked, ['', 'Formation', 'Formation suivie', 'Ancienne question'], ['', 'Cuisine', '', 'oui']).text('gone'),
  ).toBe('oui');
});

test('a title that passed from one question to another is the latter’s', () => {
  const swapped = form(list('b', 'Formation', ['X', 'x']));
  expect(read(swapped, askedWith(swapped, askedWith(before)), ['', 'Formation'], ['', 'X']).text('b')).toBe('X');
  expect(read(swapped, askedWith(swapped, askedWith(before)), ['', 'Formation'], ['', 'X']).text('a')).toBeUndefined();
});

test.each([
  ['Accueillir, informer, Vendre', ['Accueillir, informer', 'Vendre']],
  ['Accueillir, informer, et le reste, tout', ['Accueillir, informer', 'et le reste, tout']],
  ['Vendre\nPlier, ranger', ['Vendre', 'Plier, ranger']],
  ['', []],
])('%j is parted into what was ticked and what was written', (typed, expected) => {
  expect(splitTicked(typed, ['Accueillir, informer', 'Vendre', ''])).toEqual(expected);
});

test('an answer that the sheet rewrote is a finding that quotes what is left of it', () => {
  const answers = readAnswers(now, answerColumns(['', 'Formation suivie']), ['', '09/12/2027'], asked, ['a']);
  expect(answers.findings).toEqual([
    { code: 'rewritten-answer', severity: 'warns', details: { field: 'a', value: '09/12/2027' } },
  ]);
});
