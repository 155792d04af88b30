import { answerColumns, readAnswers } from '../../../src/register/forms/read-answers';
import { readRequest } from '../../../src/register/forms/read-request';
import { requestForm, secondeChoices } from '../../../src/register/forms/request-form';
import { formListsSample } from './form-lists-sample';

const sectionOf = (lists: typeof formListsSample, key: string) =>
  requestForm(lists).sections.find((section) => section.key === key);
const branchOfSeconde = (lists: typeof formListsSample) =>
  sectionOf(lists, 'type')!.questions[0]!.choices!.find(({ label }) => label.startsWith('Stage de seconde'))!.goTo;

test('the stage de seconde offers its three ways while its dates are known', () => {
  expect(branchOfSeconde(formListsSample)).toBe('seconde');
  expect(sectionOf(formListsSample, 'seconde')!.questions[0]!.choices).toHaveLength(4);
});

test.each([
  ['', ''],
  ['14/06/2027', '25/06/2027'],
  ['2027-06-25', '2027-06-14'],
])('with « %s » and « %s » for its dates, the dates are asked freely', (secondeStart, secondeEnd) => {
  const lists = { ...formListsSample, secondeStart, secondeEnd };
  expect(secondeChoices(lists)).toEqual([]);
  expect(sectionOf(lists, 'seconde')).toBeUndefined();
  expect(branchOfSeconde(lists)).toBe('dates');
});

test('a way that the form no longer offers is said, not dropped', () => {
  const form = requestForm(formListsSample);
  const answers = readAnswers(form, answerColumns(['Semaines du stage de seconde']), [
    'Les deux semaines : du lundi 15 au vendredi 26 juin 2026',
  ]);
  expect(readRequest(answers, formListsSample).findings).toEqual([
    {
      code: 'unknown-choice',
      severity: 'warns',
      details: { field: 'secondeWeeks', value: 'Les deux semaines : du lundi 15 au vendredi 26 juin 2026' },
    },
  ]);
});
