/** Every answer of the sample could have been given in the real forms. */
import { offerForm } from '../../src/register/forms/offer-form';
import { SAMPLE_LISTS } from '../../tools/data/build-sample/sample-lists';
import { mistakesIn } from './form-walk';
import { forms, shippedAnswers } from './the-sample';

test.each(['request', 'offer'] as const)('the form takes every answer to « %s », wrong ones included', (kind) => {
  const mistakes = shippedAnswers.filter(({ form }) => form === kind).flatMap(({ answers }) => mistakesIn(forms[kind], answers));
  expect(mistakes).toEqual([]);
});

test('the walk sees a choice that is not there, a required question left out and an answer of another branch', () => {
  const { answers } = shippedAnswers.find(({ form }) => form === 'offer')!;
  const nameless = Object.fromEntries(Object.entries(answers).filter(([title]) => title !== 'Nom de l’organisme'));
  expect(mistakesIn(forms.offer, nameless)).toEqual(['« Nom de l’organisme » is required']);
  expect(mistakesIn(forms.offer, { ...answers, Effectif: 'Beaucoup' })).toEqual(['« Effectif » has no choice Beaucoup']);
  expect(mistakesIn(forms.offer, { ...answers, 'Votre question': 'Oui' })).toEqual([
    '« Votre question » is not on the road walked',
  ]);
});

test('activities are ticked in the words of the boxes, some hosts add their own', () => {
  const boxes = new Set(
    offerForm(SAMPLE_LISTS)
      .sections.flatMap((section) => section.questions)
      .filter(({ kind, key }) => kind === 'checkboxes' && key.startsWith('activities-'))
      .flatMap((question) => question.choices!.map(({ label }) => label)),
  );
  const ticked = shippedAnswers
    .filter(({ form }) => form === 'offer')
    .flatMap(({ answers }) =>
      Object.entries(answers)
        .filter(([title, value]) => title.startsWith('Activités – ') && typeof value !== 'string')
        .flatMap(([, value]) => value),
    );
  const own = ticked.filter((text) => !boxes.has(text));
  expect(ticked.length - own.length).toBeGreaterThan(400);
  expect(own.length).toBeGreaterThan(15);
});
