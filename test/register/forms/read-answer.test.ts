import { answerForm } from '../../../src/register/forms/answer-form';
import { answerColumns, readAnswers } from '../../../src/register/forms/read-answers';
import { readHostAnswer } from '../../../src/register/forms/read-answer';
import { formListsSample } from './form-lists-sample';

const form = answerForm(formListsSample);
const read = (answers: Readonly<Record<string, string | Date>>) => {
  const titles = Object.keys(answers).map(
    (key) => form.sections.flatMap(({ questions }) => questions).find((question) => question.key === key)!.title,
  );
  return readHostAnswer(readAnswers(form, answerColumns(titles), Object.values(answers)), '2027-01-12');
};
const plain = (text: string | undefined): string | undefined => text?.replace(/[\u00a0\u202f]/g, ' ');

test('other dates in order are taken', () => {
  expect(read({ otherStartsOn: '03/05/2027', otherEndsOn: '28/05/2027' })).toMatchObject({
    otherStartsOn: '2027-05-03',
    otherEndsOn: '2027-05-28',
    findings: [],
  });
});

test('other dates that end before they start are not taken, and are said', () => {
  const answer = read({ otherStartsOn: '28/05/2027', otherEndsOn: '03/05/2027', word: 'Merci' });
  expect(answer).toMatchObject({ otherStartsOn: undefined, otherEndsOn: undefined, findings: [{ code: 'end-before-start' }] });
  expect(plain(answer.word)).toBe('Merci\nLa date de fin (3 mai 2027) précède la date de début (28 mai 2027).');
});

test('other dates that are over are not taken, and are said', () => {
  const answer = read({ otherStartsOn: '04/05/2026', otherEndsOn: '29/05/2026' });
  expect(answer).toMatchObject({ otherStartsOn: undefined, findings: [{ code: 'start-in-past' }] });
  expect(plain(answer.word)).toBe('La période est passée : elle s’est terminée le 29 mai 2026.');
});

test('a date that cannot be read does not take the other one with it', () => {
  expect(plain(read({ otherStartsOn: '03/05/2027', otherEndsOn: 'fin mai' }).word)).toBe(
    'Dates possibles : à partir du 3 mai 2027.\nLa dernière date possible « fin mai » n’est pas une date possible.',
  );
});

test('a day of call-back that has passed is no appointment, and is said; today is one', () => {
  const answer = read({ callBackOn: '11/01/2027' });
  expect(answer).toMatchObject({ callBackOn: undefined, findings: [{ code: 'invalid-date', details: { field: 'callBackOn' } }] });
  expect(plain(answer.word)).toBe('Le jour de rappel « 11 janvier 2027 » n’est pas une date possible.');
  expect(read({ callBackOn: '12/01/2027' })).toMatchObject({ callBackOn: '2027-01-12', word: undefined });
});
