/** The sample as it ships, beside what its generator says of each answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from 'apps-script-local';
import { offerForm } from '../../src/register/forms/offer-form';
import { requestForm } from '../../src/register/forms/request-form';
import { buildSample } from '../../tools/data/build-sample/build-sample';
import { SAMPLE_LISTS } from '../../tools/data/build-sample/sample-lists';

const folder = join(__dirname, '../../src/sample');

export const shippedScenarioText = readFileSync(join(folder, 'scenario.json'), 'utf8');
export const shippedScenario = JSON.parse(shippedScenarioText) as Scenario;
export const shippedDirectory = readFileSync(join(folder, 'directory.csv'), 'utf8');
export const sample = buildSample();
export const forms = { request: requestForm(SAMPLE_LISTS), offer: offerForm(SAMPLE_LISTS) };

type Submission = Extract<Scenario['steps'][number], { do: 'submit' }>;
const FORM_TITLES = Object.values(forms).map(({ title }) => title);
const submissions = shippedScenario.steps.filter(
  (step): step is Submission => step.do === 'submit' && FORM_TITLES.includes(step.form),
);

/** The shipped answers with their form and what is wrong with them on purpose. */
export const shippedAnswers = submissions.map((step, index) => ({
  form: step.form === forms.offer.title ? ('offer' as const) : ('request' as const),
  answers: step.answers,
  flaw: sample.answers[index]?.flaw,
}));

/** One text of an answer, by key of the question. */
export const textOf = (answer: (typeof shippedAnswers)[number], key: string): string | undefined => {
  const question = forms[answer.form].sections.flatMap((section) => section.questions).find((candidate) => candidate.key === key);
  if (question === undefined) throw new Error(`No question ${key}`);
  const value = answer.answers[question.title];
  return typeof value === 'string' ? value : value?.join('\n');
};
