/** The scenario that loads the sample: its size, its order, and what it holds. */
import { requestTypeLabels } from '../../src/wording/labels/lists';
import { scenarioText } from '../../tools/data/build-sample/scenario-text';
import { forms, sample, shippedAnswers, shippedDirectory, shippedScenario, shippedScenarioText, textOf } from './the-sample';

const countBy = (keys: readonly (string | undefined)[]): Record<string, number> =>
  keys.reduce<Record<string, number>>((counts, key) => ({ ...counts, [key ?? '']: (counts[key ?? ''] ?? 0) + 1 }), {});

test('the files that ship are what the generator writes', () => {
  expect(shippedScenarioText).toBe(scenarioText(shippedScenario));
  expect(shippedScenario.steps.slice(0, sample.setUp.length)).toEqual(sample.setUp);
  const titles = Object.values(forms).map(({ title }) => title);
  const filed = shippedScenario.steps.filter((step) => step.do === 'submit' && titles.includes(step.form));
  expect(filed).toEqual(sample.days.flatMap(({ steps }) => steps));
  expect(shippedDirectory).toBe(sample.directory);
});

test('it stays small enough to read and to load', () => {
  expect(Buffer.byteLength(shippedScenarioText)).toBeLessThan(600_000);
  expect(shippedScenario.steps.length).toBeLessThanOrEqual(450);
  expect(shippedScenarioText.split('\n').filter((line) => line.startsWith('    {')).length).toBe(shippedScenario.steps.length);
  expect(shippedScenario.steps.filter((step) => step.do.startsWith('advance')).length).toBeLessThanOrEqual(24);
});

test('it sets the hub up, in the order of the assistant, before the first answer', () => {
  const before = shippedScenario.steps.slice(
    0,
    shippedScenario.steps.findIndex((step) => step.do === 'submit'),
  );
  const gestures = before.filter(({ do: gesture }) => gesture !== 'advanceTo');
  expect(gestures.map((step) => (step.do === 'call' ? step.functionName : step.do))).toEqual([
    'open',
    'saveIdentity',
    'importSchools',
    'chooseTrainings',
    'buildForms',
    'setSandbox',
  ]);
  expect(before.find((step) => step.do === 'call' && step.functionName === 'importSchools')).toMatchObject({
    args: [{ text: shippedDirectory }],
  });
});

test('time only goes forward and ends on 5 January 2027 at nine in Paris', () => {
  const instants = [
    shippedScenario.startAt,
    ...shippedScenario.steps.flatMap((step) => (step.do === 'advanceTo' ? [step.instant] : [])),
  ];
  expect([...instants].sort()).toEqual(instants);
  expect(shippedScenario.steps[shippedScenario.steps.length - 1]).toMatchObject({
    do: 'advanceTo',
    instant: '2027-01-05T08:00:00.000Z',
  });
});

test('every step says in French how far the loading is', () => {
  expect(shippedScenario.steps.every((step) => (step.label ?? '') !== '')).toBe(true);
  expect(shippedScenario.steps.map((step) => step.label)).toEqual(
    expect.arrayContaining([
      'Formulaires créés',
      '1 offre sur 156 reçue',
      '40 offres sur 156 reçues',
      '98 demandes sur 98 reçues',
    ]),
  );
});

test('at least 150 companies file at least 150 offers, a few of them two', () => {
  const names = shippedAnswers.filter(({ form }) => form === 'offer').map((answer) => textOf(answer, 'companyName'));
  expect(names.length).toBe(156);
  expect(new Set(names).size).toBe(152);
});

test('requests of every type come from the schools', () => {
  const requests = shippedAnswers.filter(({ form }) => form === 'request');
  expect(requests.length).toBe(98);
  expect(countBy(requests.map((answer) => textOf(answer, 'type')))).toEqual({
    [requestTypeLabels.pfmp]: 56,
    [requestTypeLabels['observation-3e']]: 12,
    [requestTypeLabels['observation-4e']]: 3,
    [requestTypeLabels['prepa-segpa']]: 6,
    [requestTypeLabels['observation-2de']]: 7,
    [requestTypeLabels.bts]: 6,
    [requestTypeLabels.apprenticeship]: 4,
    [requestTypeLabels.other]: 4,
  });
});

test('a dozen and more mistakes that people make are in it, each kind at least once', () => {
  const flaws = shippedAnswers.flatMap(({ flaw }) => (flaw === undefined ? [] : [flaw]));
  expect(flaws.length).toBeGreaterThanOrEqual(12);
  expect([...new Set(flaws)].sort()).toEqual([
    'bad-phone',
    'duplicate',
    'emoji',
    'end-before-start',
    'formula',
    'known-company',
    'name-for-initials',
    'offer-bad-phone',
    'offer-end-before-start',
    'offer-formula',
    'offer-postal-code-mismatch',
    'past-dates',
    'postal-code-mismatch',
    'sensitive-word',
    'siren-for-siret',
    'too-long',
    'too-many-hours',
    'too-young',
    'unknown-commune',
    'unreadable-weeks',
    'wrong-siret',
  ]);
});
