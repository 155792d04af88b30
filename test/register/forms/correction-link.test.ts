/** A link fills the branch of the row, and a branch that its person leaves for another says nothing any more. */
import { changedAnswers } from '../../../src/domain/correction/changed-answers';
import { OFFER_ANSWERS, REQUEST_ANSWERS } from '../../../src/domain/correction/correctable-fields';
import { readCorrectionCode } from '../../../src/domain/correction/correction-code';
import { askedWith } from '../../../src/register/forms/asked-form';
import { filledOffer, filledRequest, type FilledForm } from '../../../src/register/forms/correction-link';
import type { FormDefinition } from '../../../src/register/forms/form-definition';
import { offerForm } from '../../../src/register/forms/offer-form';
import { answerColumns, readAnswers } from '../../../src/register/forms/read-answers';
import { readOffer } from '../../../src/register/forms/read-offer';
import { readRequest } from '../../../src/register/forms/read-request';
import { requestForm } from '../../../src/register/forms/request-form';
import { aCompany, anOffer, aRequest } from '../../domain/matching/hub-builder';
import { formListsSample } from './form-lists-sample';

const TOKEN = '06dd5c330d4c456f81805a9427aed5fe';
const training = (code: string, name: string, group: 'pfmp' | 'bts') => ({
  code,
  name,
  group,
  sectors: ['hospitality' as const],
  expectations: [`Attendu de ${name}`],
});
const lists = {
  ...formListsSample,
  trainings: [training('cap-cuisine', 'CAP Cuisine', 'pfmp'), training('bts-mco', 'BTS MCO', 'bts')],
  periods: [{ label: 'Printemps', schoolName: 'Lycée Fictif – Saint-Étienne', startsOn: '2027-03-01', endsOn: '2027-03-26' }],
};

/** The form as it comes back: filled by the link, then changed. */
function answersOf(form: FormDefinition, filled: FilledForm, changes: FilledForm = {}) {
  const titles = new Map(form.sections.flatMap(({ questions }) => questions).map(({ key, title }) => [key, title] as const));
  const all = { ...filled, ...changes };
  const cells = Object.values(all).map((answer) => (typeof answer === 'string' ? answer : answer.join(', ')));
  return readAnswers(form, answerColumns(Object.keys(all).map((key) => titles.get(key)!)), cells);
}

const request = aRequest({
  token: TOKEN,
  type: 'pfmp',
  level: 'cap-1',
  trainingName: 'CAP Cuisine',
  trainingCode: 'cap-cuisine',
  soughtActivities: ['Attendu de CAP Cuisine', 'Visite de la cave'],
  startsOn: '2027-02-01',
  endsOn: '2027-02-26',
});
const form = requestForm(lists);
const filled = filledRequest(request, askedWith(form));
const changesOf = (changes: FilledForm): readonly string[] => {
  const { draft, findings, correction } = readRequest(answersOf(form, filled, changes), lists);
  return changedAnswers(readCorrectionCode(correction)!, draft, REQUEST_ANSWERS, findings);
};

test('a request sent back as it was filled changes nothing', () => expect(changesOf({})).toEqual([]));

test('its dates are filled as dates, since a period may have other ones by now', () =>
  expect(filled).toMatchObject({ period: 'D’autres dates', startsOn: '2027-02-01' }));

test('answers of a branch that was left count for nothing, even when they come back with the others', () => {
  const { draft } = readRequest(
    answersOf(form, filled, { type: 'Stage de BTS', 'level-bts': 'BTS 1re année', 'training-bts': 'BTS MCO' }),
    lists,
  );
  expect(draft).toMatchObject({ type: 'bts', level: 'bts-1', chosenTraining: 'bts-mco', soughtActivities: [] });
  expect(changesOf({ type: 'Séquence d’observation – 4e' })).toEqual(['type', 'level', 'trainingName', 'soughtActivities']);
});

test('a period chosen in place of the dates gives its own', () =>
  expect(changesOf({ period: 'Printemps' })).toEqual(['startsOn', 'endsOn']));

test('an offer sent back as it was filled changes nothing but the agreement, which no link gives', () => {
  const offers = offerForm(lists);
  const filed = { offer: anOffer({ token: TOKEN, sector: 'hospitality', weeks: ['2027-S10'] }), company: aCompany() };
  const { draft, findings, correction } = readOffer(answersOf(offers, filledOffer(filed, askedWith(offers)), { consent: 'Oui' }));
  expect(changedAnswers(readCorrectionCode(correction)!, draft, OFFER_ANSWERS, findings)).toEqual(['hasConsented']);
});

test('an offer for some weeks that becomes one between two dates loses its weeks', () => {
  const offers = offerForm(lists);
  const { draft } = readOffer(
    answersOf(offers, { when: 'Entre deux dates', startsOn: '2027-03-01', endsOn: '2027-04-30', weeksText: 'S10 à S12' }),
  );
  expect(draft).toMatchObject({ startsOn: '2027-03-01', endsOn: '2027-04-30', weeksText: undefined });
});
