/** The answers of « Bilan de stage »: marks, words, and what cannot be read. */
import { answerColumns, readAnswers } from '../../../src/register/forms/read-answers';
import { readReview } from '../../../src/register/forms/read-review';
import { reviewForm } from '../../../src/register/forms/review-form';
import { yesNo } from '../../../src/register/codec';
import { formListsSample } from './form-lists-sample';

const form = reviewForm(formListsSample);
const questions = form.sections.flatMap((section) => section.questions);
const read = (answers: Readonly<Record<string, string>>) => {
  const titles = Object.keys(answers).map((key) => questions.find((question) => question.key === key)!.title);
  return readReview(readAnswers(form, answerColumns(titles), Object.values(answers)));
};
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');

test('marks are read by their label, worked expectations line by line', () => {
  expect(
    read({
      token: 'jeton',
      done: 'En partie',
      fit: '2 – Plutôt pas',
      welcome: '4 – Très bon',
      worked: 'Cuissons\nDressage',
      again: 'Non',
    }),
  ).toMatchObject({
    token: 'jeton',
    done: 'partly',
    fit: 2,
    welcome: 4,
    workedExpectations: ['Cuissons', 'Dressage'],
    again: false,
  });
});

test('a stage that did not take place has no mark, and that is no doubt', () => {
  const review = read({ done: 'Non', fit: 'Le stage n’a pas eu lieu', welcome: 'Le stage n’a pas eu lieu' });
  expect(review).toMatchObject({ done: 'no', fit: undefined, welcome: undefined, again: undefined, toImprove: undefined });
});

test('an answer that is none of the choices is no mark, and stands in what was said', () => {
  const review = read({ done: 'Oui', fit: 'Bof', toImprove: 'Rien' });
  expect(review.fit).toBeUndefined();
  expect(plain(review.toImprove)).toBe('Rien\nL’adéquation aux attendus : la réponse « Bof » n’est pas dans la liste.');
});

test('the pupil is not judged: no question speaks of its work or names it', () => {
  expect(questions.map(({ key }) => key)).toEqual([
    'recall',
    'by',
    'done',
    'fit',
    'worked',
    'token',
    'welcome',
    'again',
    'toImprove',
  ]);
});

test('the welcome is asked of the school alone', () => {
  const by = questions.find(({ key }) => key === 'by')!;
  expect(by.choices!.map(({ goTo }) => goTo)).toEqual(['welcome', 'after']);
});

test('in a column of yes and no an unticked box of a former register says nothing', () => {
  expect([false, 'FAUX', '', true, 'oui', 'Non', 'peut-être'].map((cell) => yesNo.read(cell))).toEqual([
    { kind: 'empty' },
    { kind: 'empty' },
    { kind: 'empty' },
    { kind: 'value', value: true },
    { kind: 'value', value: true },
    { kind: 'value', value: false },
    { kind: 'faulty' },
  ]);
});
