/** Numbers in answers: read when there is one, asked again when there are several. */
import { answerColumns, numberIn, readAnswers } from '../../../src/register/forms/read-answers';
import { readHostAnswer } from '../../../src/register/forms/read-answer';
import type { FormDefinition } from '../../../src/register/forms/form-definition';
import { ask } from '../../../src/register/forms/section-builder';
import { TEXT_LIMITS } from '../../../src/domain/text/text-limits';

test.each([
  ['20', 20],
  ['1 000 km', 1000],
  ['12,5', 12.5],
  ['35 h', 35],
  ['35 h 30', 35.5],
  ['35h', 35],
  ['2 élèves', 2],
  ['-3', -3],
  ['3.', 3],
])('« %s » is %d', (typed, number) => expect(numberIn(typed)).toBe(number));

test.each(['2 ou 3', '2 à 3', '10-12', 'deux', '', '2/3', '1.2.3'])('« %s » is no number', (typed) =>
  expect(numberIn(typed)).toBeUndefined(),
);

const form = (...questions: ReturnType<typeof ask>[]): FormDefinition => ({
  kind: 'offer',
  title: '',
  description: '',
  confirmation: '',
  sections: [{ key: 's', title: '', questions }],
});
const read = (digits: number, cell: string | number) =>
  readAnswers(form(ask('q', 'Q', 'text', { digits })), answerColumns(['Q']), [cell]).text('q');

test.each([
  ['a postal code that lost its zero', 5, 1000, '01000'],
  ['a number too short for a postal code', 5, 42, '42'],
  ['a telephone', 10, 465710012, '0465710012'],
  ['half a telephone', 10, 4657, '4657'],
  ['a SIRET', 14, 73282932000074, '73282932000074'],
  ['a SIRET without its zero', 14, 12345500016, '00012345500016'],
  ['a SIREN', 14, 732829320, '732829320'],
  ['13 digits', 14, 7328293200007, '7328293200007'],
  ['a text as typed', 14, '00 012', '00 012'],
])('%s', (_rule, digits, cell, text) => expect(read(digits, cell)).toBe(text));

test('what a host added is kept within the limit of an answer, and a mark says that there was more', () => {
  const keys = ['schedule', 'instructions', 'word'];
  const answers = readAnswers(
    form(...keys.map((key) => ask(key, key, 'paragraph'))),
    answerColumns(keys),
    keys.map(() => 'a'.repeat(20_000)),
  );
  const { word } = readHostAnswer(answers);
  expect(word).toHaveLength(TEXT_LIMITS.word);
  expect(word).toMatch(/ \[…\]$/);
});
