/** The places of the sample are real ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { locateIn } from '../../src/domain/geography/locate';
import { shippedAnswers, shippedDirectory, textOf } from './the-sample';

const locate = locateIn(() => readFileSync(join(__dirname, '../../data/geography/communes.txt'), 'utf8'));
const IMPERFECT: readonly (string | undefined)[] = ['unknown-commune', 'postal-code-mismatch', 'offer-postal-code-mismatch'];
const placeOf = (answer: (typeof shippedAnswers)[number]) => ({
  commune: textOf(answer, 'commune'),
  postalCode: textOf(answer, 'postalCode'),
});

test('every commune exists with its postal code', () => {
  const wrong = shippedAnswers
    .filter(({ flaw }) => !IMPERFECT.includes(flaw))
    .map(placeOf)
    .filter((place) => {
      const found = locate(place);
      return found.kind !== 'found' || found.commune !== place.commune;
    });
  expect(wrong).toEqual([]);
});

test('the wrong places are found wrong, each in its way', () => {
  const kinds = shippedAnswers
    .filter(({ flaw }) => IMPERFECT.includes(flaw))
    .map((answer) => [answer.flaw, locate(placeOf(answer)).kind]);
  expect(Object.fromEntries(kinds)).toEqual({
    'unknown-commune': 'unknown',
    'postal-code-mismatch': 'mismatch',
    'offer-postal-code-mismatch': 'mismatch',
  });
});

test('schools stand in the communes that their postal code and INSEE code name', () => {
  const schools = parse<Record<string, string>>(shippedDirectory, { header: true, delimiter: ';', skipEmptyLines: true }).data;
  for (const { commune, code_postal: postalCode, latitude, longitude } of schools) {
    expect(locate({ commune, postalCode })).toMatchObject({
      kind: 'found',
      commune,
      point: { latitude: Number(latitude), longitude: Number(longitude) },
    });
  }
});

test('companies are in towns and in the country, over at least forty communes', () => {
  const communes = shippedAnswers.filter(({ form }) => form === 'offer').map((answer) => textOf(answer, 'commune'));
  expect(new Set(communes).size).toBeGreaterThanOrEqual(40);
});
