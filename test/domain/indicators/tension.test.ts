/** The barometer of tension: five steps, areas around the schools, and nothing of fewer than five pupils. */
import { areasOf, tension, tensionStep } from '../../../src/domain/indicators/tension';
import { aCompany, anOffer, northOf, ROANNE, SCHOOLS } from '../matching/hub-builder';
import { readingOf, requests } from './year-builder';

test.each([
  [5, 10, 1],
  [5, 9, 2],
  [8, 10, 2],
  [9, 10, 3],
  [10, 8, 3],
  [10, 7, 4],
  [10, 5, 4],
  [11, 5, 5],
  [5, 0, 5],
  [4, 0, undefined],
  [0, 9, undefined],
] as const)('%d pupils for %d places: step %s', (pupils, places, step) => {
  expect(tensionStep(pupils, places)).toBe(step);
});

const FAR = northOf(60);
const schools = [
  { ...SCHOOLS[0]!, commune: 'Roanne', point: ROANNE },
  { ...SCHOOLS[1]!, commune: 'Roanne', point: ROANNE },
  { ...SCHOOLS[0]!, uai: 'c', commune: 'Mably', point: northOf(5) },
  { ...SCHOOLS[0]!, uai: 'd', commune: 'Digoin', point: FAR },
  { ...SCHOOLS[0]!, uai: 'e', commune: 'Nulle part' },
];

test('areas lie around communes with schools that are far from each other; a point that is not known has none', () => {
  const areaOf = areasOf(schools);
  expect([ROANNE, northOf(5), northOf(20), northOf(50), undefined].map(areaOf)).toEqual([
    'Roanne',
    'Roanne',
    'Roanne',
    'Digoin',
    undefined,
  ]);
  expect(areasOf([])(ROANNE)).toBeUndefined();
});

test('a line for all, for each family, and for the areas in which five pupils need a place in one week', () => {
  const { rows } = readingOf({
    schools,
    requests: requests(9, (number) => ({ startsOn: '2027-03-01', endsOn: '2027-03-05', point: number > 5 ? FAR : ROANNE })),
    companies: [aCompany()],
    offers: [
      anOffer({ places: 4 }),
      anOffer({ reference: 'OFF-2', places: 3, point: FAR }),
      anOffer({ reference: 'OFF-3', places: 40, sector: 'wood', point: FAR }),
    ],
  });
  expect(tension(rows, ['2027-S09', '2027-S10'])).toEqual([
    { steps: [1, undefined] },
    { area: 'Roanne', steps: [3, undefined] },
    { family: 'hospitality', steps: [4, undefined] },
    { family: 'hospitality', area: 'Roanne', steps: [3, undefined] },
  ]);
});
