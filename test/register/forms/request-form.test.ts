import { answerColumns, readAnswers } from '../../../src/register/forms/read-answers';
import { readRequest } from '../../../src/register/forms/read-request';
import { OTHER_SECTORS, requestForm, secondeChoices, SECTORS_KNOWN } from '../../../src/register/forms/request-form';
import { requestTypeLabels } from '../../../src/wording/labels/lists';
import { formListsSample } from './form-lists-sample';

const sectionOf = (lists: typeof formListsSample, key: string) =>
  requestForm(lists).sections.find((section) => section.key === key);
const branchOfSeconde = (lists: typeof formListsSample) =>
  sectionOf(lists, 'requester')!
    .questions.find(({ key }) => key === 'type')!
    .choices!.find(({ label }) => label.startsWith('Stage de seconde'))!.goTo;

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

/** The sections that a person sees who takes the first choice of every list that leads somewhere, but those given. */
function roadOf(type: string, chosen: Readonly<Record<string, string>> = {}): ReturnType<typeof requestForm>['sections'] {
  const { sections } = requestForm(formListsSample);
  const walked: (typeof sections)[number][] = [];
  for (let at = sections[0]; at !== undefined && !walked.includes(at);) {
    const section = at;
    walked.push(section);
    const leads = section.questions.flatMap(({ key, choices = [] }) => {
      const label = key === 'type' ? type : chosen[key];
      const choice =
        label === undefined ? choices.find(({ goTo }) => goTo !== undefined) : choices.find((one) => one.label === label);
      return choice?.goTo === undefined ? [] : [choice.goTo];
    });
    const next = leads.pop() ?? section.next;
    at = next === undefined ? sections[sections.indexOf(section) + 1] : sections.find(({ key }) => key === next);
  }
  return walked;
}

describe('the shortest road for each type: what the register knows is not asked', () => {
  const types = Object.values(requestTypeLabels);
  test.each(types)('%s: seven sections at most, and no sector to tick', (type) => {
    const road = roadOf(type);
    expect(road.length).toBeLessThanOrEqual(7);
    expect(road.at(-1)!.key).toBe('notice');
    expect(road.map(({ key }) => key)).not.toContain('search');
    // A class of dates is asked, or its period chosen: never both.
    expect(road.filter(({ key }) => key === 'dates' || key === 'period' || key === 'seconde').length).toBe(1);
    const boxes = road.flatMap(({ questions }) =>
      questions.filter(({ kind }) => kind === 'checkboxes').flatMap(({ choices = [] }) => choices),
    );
    expect(boxes.length).toBeLessThanOrEqual(8);
  });
  test('who has something to say of the sectors gets one section more', () => {
    const road = roadOf(requestTypeLabels.pfmp, { [SECTORS_KNOWN]: OTHER_SECTORS }).map(({ key }) => key);
    expect(road).toEqual([
      ...roadOf(requestTypeLabels.pfmp)
        .map(({ key }) => key)
        .slice(0, -2),
      'search',
      'steps',
      'notice',
    ]);
  });
});
