/** Placement, pupils and places told by group. */
import { breakDown } from '../../../src/domain/indicators/breakdowns';
import { busyWeeks, gapsByCommune, gapsBySector, gapsByWeek, weeksFrom } from '../../../src/domain/indicators/gaps';
import { aCompany, anOffer } from '../matching/hub-builder';
import { factsOf, readingOf, requests } from './year-builder';

const SCHOOLS = ['0420001A', '0420002B'];
/** Twelve placed pupils of one school, six of another with one not placed. */
const TWO_SCHOOLS = requests(18, (number) => ({
  status: number === 18 ? 'unplaced' : 'placed',
  placedOn: '2026-12-03',
  schoolUai: SCHOOLS[number > 12 ? 1 : 0],
}));

test('each group tells its searches, those that found a place and the delay; the largest first', () => {
  expect(breakDown(factsOf({ requests: TWO_SCHOOLS }), 'school')).toEqual([
    { key: 'Lycée Exemple', settled: 12, placed: 12, delay: { value: 2, over: 12 } },
    { key: 'Lycée Modèle', settled: 6, placed: 5, delay: { value: 2, over: 5 } },
  ]);
});

test('three pupils of a third school hide the second one too, and without a third big group nothing is told', () => {
  const third = requests(3, (number) => ({ reference: `DEM-2026-1${number}`, status: 'placed', schoolUai: undefined }));
  const facts = factsOf({ requests: [...TWO_SCHOOLS, ...third] });
  expect(breakDown(facts, 'school').map(({ key, settled }) => [key, settled])).toEqual([
    ['Lycée Exemple', 12],
    [undefined, 9],
  ]);
  expect(breakDown(factsOf({ requests: [...TWO_SCHOOLS.slice(12), ...third] }), 'school')).toEqual([]);
});

test('a type that nobody filled in is a group of its own', () => {
  const facts = factsOf({ requests: requests(10, (number) => ({ status: 'placed', type: number > 5 ? undefined : 'pfmp' })) });
  expect(breakDown(facts, 'type').map(({ key }) => key)).toEqual(['', 'pfmp']);
});

test('places stand beside pupils by the offer’s own sector, else its company’s; those withdrawn or without a number give none', () => {
  const facts = factsOf({
    requests: requests(12, (number) => ({ status: 'placed', soughtSectors: [number > 6 ? 'retail' : 'hospitality'] })),
    companies: [aCompany()],
    offers: [
      anOffer({ places: 3 }),
      anOffer({ reference: 'OFF-2', places: 4, sector: 'retail' }),
      anOffer({ reference: 'OFF-3', places: 9, status: 'withdrawn' }),
      anOffer({ reference: 'OFF-4', places: undefined }),
      anOffer({ reference: 'OFF-5', places: 2, sector: 'wood' }),
    ],
  });
  expect(gapsBySector(facts)).toEqual([
    { key: 'hospitality', pupils: 6, places: 3 },
    { key: 'retail', pupils: 6, places: 4 },
  ]);
});

test('communes are the same however they are typed; places of communes not told count with the others', () => {
  const facts = factsOf({
    requests: requests(14, (number) => ({
      commune: number <= 4 ? 'ROANNE' : number <= 8 ? 'Roanne' : number <= 11 ? 'Mably' : 'Feurs',
    })),
    companies: [aCompany(), aCompany({ reference: 'ENT-2026-0002', commune: 'Riorges' })],
    offers: [anOffer({ places: 3 }), anOffer({ reference: 'OFF-2', places: 2, companyReference: 'ENT-2026-0002' })],
  });
  expect(gapsByCommune(facts)).toEqual([
    { key: 'ROANNE', pupils: 8, places: 3 },
    { pupils: 6, places: 2 },
  ]);
});

test('a week has the pupils on stage in it and the places open in it; one to four pupils are not told, nor are offers without dates', () => {
  const { rows } = readingOf({
    requests: [
      ...requests(6, () => ({ startsOn: '2027-03-01', endsOn: '2027-03-12' })),
      ...requests(2, (n) => ({ reference: `DEM-2026-2${n}`, startsOn: '2027-03-08', endsOn: '2027-03-19' })),
      ...requests(1, () => ({ reference: 'DEM-2026-31', startsOn: '2027-03-01', endsOn: '2027-03-12', status: 'cancelled' })),
    ],
    companies: [aCompany()],
    offers: [
      anOffer({ places: 2 }),
      anOffer({ reference: 'OFF-2', places: 5, weeks: ['2027-S10'] }),
      anOffer({ reference: 'OFF-3', places: 7, startsOn: undefined, endsOn: undefined }),
      anOffer({ reference: 'OFF-4', places: 1, endsOn: '2027-03-07' }),
    ],
  });
  expect(gapsByWeek(rows, weeksFrom('2027-03-03', 4))).toEqual([
    { week: '2027-S09', pupils: 6, places: 3 },
    { week: '2027-S10', pupils: 8, places: 7 },
    { week: '2027-S11', places: 2 },
    { week: '2027-S12', pupils: 0, places: 2 },
  ]);
  expect(busyWeeks(rows, '2026-09-01', '2027-08-31')).toEqual(['2027-S09', '2027-S10', '2027-S11']);
});
