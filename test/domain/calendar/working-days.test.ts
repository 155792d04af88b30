/** Days on which the hub works. */
import { addDays } from '../../../src/domain/calendar/iso-date';
import { readHours, readWeekdays } from '../../../src/domain/calendar/opening';
import { isPublicHoliday } from '../../../src/domain/calendar/public-holidays';
import { readHolidays, zoneOf } from '../../../src/domain/calendar/school-holidays';
import {
  calendarsOf,
  workedDaysBetween,
  workedDaysLater,
  workedFrom,
  workedUntil,
} from '../../../src/domain/calendar/working-days';
import { settingsFrom } from '../../../src/domain/settings/setting';

const hub = (more: Readonly<Record<string, string>> = {}) => calendarsOf({ ...settingsFrom([]), academie: 'Lyon', ...more });

test.each([
  ['2027-01-01', 'the first of January'],
  ['2027-03-29', 'Easter Monday of 2027'],
  ['2028-04-17', 'Easter Monday of 2028, a leap year'],
  ['2027-05-06', 'Ascension'],
  ['2027-11-11', 'the armistice'],
])('%s is a public holiday: %s', (day) => {
  expect(isPublicHoliday(day)).toBe(true);
  expect(isPublicHoliday(addDays(day, 7))).toBe(false);
});

test('Good Friday and 26 December are public holidays in Alsace and Moselle alone', () => {
  for (const day of ['2027-03-26', '2027-12-26']) {
    expect(isPublicHoliday(day)).toBe(false);
    expect(isPublicHoliday(day, true)).toBe(true);
  }
  expect(hub({ departements: '67, 68' }).host('2027-03-26')).toBe(false);
  expect(hub({ departements: '42' }).host('2027-03-26')).toBe(true);
});

test('the zone is the one that was typed, else that of the académie; elsewhere there is none', () => {
  expect(zoneOf({ zone: 'Zone B', academie: 'Lyon' })).toBe('B');
  expect(zoneOf({ zone: '', academie: 'Académie de Lyon' })).toBe('A');
  expect(zoneOf({ zone: '', academie: 'Orléans-Tours' })).toBe('B');
  expect(zoneOf({ zone: '', academie: 'Créteil' })).toBe('C');
  expect(zoneOf({ zone: '', academie: 'Corse' })).toBeUndefined();
});

test('schools are closed in the holidays of the hub’s zone, hosts are not, and a hub may say that it works', () => {
  // Zone A: 13 to 28 February 2027.
  expect(hub().school('2027-02-15')).toBe(false);
  expect(hub().host('2027-02-15')).toBe(true);
  expect(hub({ zone: 'C' }).school('2027-02-24')).toBe(true);
  expect(hub({ worksInHolidays: 'oui' }).school('2027-02-15')).toBe(true);
});

test('a day that is not worked goes on to the next one, or back to the last one before it', () => {
  const { host, school } = hub();
  expect(workedFrom(host, '2027-01-09')).toBe('2027-01-11');
  expect(workedUntil(host, '2027-01-10')).toBe('2027-01-08');
  expect(workedUntil(school, '2027-02-26')).toBe('2027-02-12');
  expect(workedDaysLater(school, '2026-12-18', 1)).toBe('2027-01-04');
  expect(workedDaysLater(host, '2028-02-28', 2)).toBe('2028-03-01');
});

test.each([
  ['lundi, mardi', [1, 2]],
  ['du lundi au vendredi', [1, 2, 3, 4, 5]],
  ['Lundi et jeudi', [1, 4]],
  ['tous les jours', undefined],
  ['du vendredi au lundi', undefined],
] as const)('« %s » as days of the week', (typed, days) => expect(readWeekdays(typed)).toEqual(days));

test.each([
  ['8-18', { from: 8, until: 18 }],
  ['8 h à 19 h', { from: 8, until: 19 }],
  ['de 9h à 17h', { from: 9, until: 17 }],
  ['18-8', undefined],
  ['8', undefined],
] as const)('« %s » as hours', (typed, hours) => expect(readHours(typed)).toEqual(hours));

test('holidays are read zone by zone, and what is left over makes them unreadable', () => {
  expect(readHolidays('A : 13/02/2027-28/02/2027 ; B et C : du 20/02/2027 au 07/03/2027')).toEqual([
    { firstDay: '2027-02-13', lastDay: '2027-02-28', zones: ['A'] },
    { firstDay: '2027-02-20', lastDay: '2027-03-07', zones: ['B', 'C'] },
  ]);
  for (const bad of ['bientôt', '31/02/2027-01/03/2027', '28/02/2027-13/02/2027']) expect(readHolidays(bad)).toBeUndefined();
});

test.each([
  ['2027-01-04', '2027-01-04', 0],
  ['2027-01-04', '2027-01-05', 1],
  ['2027-01-08', '2027-01-11', 1],
  ['2027-01-08', '2027-01-10', 0],
  ['2027-03-25', '2027-03-30', 2],
  ['2027-01-05', '2027-01-04', 0],
])('from %s to %s there are %d worked days, the first one left out', (from, to, count) => {
  expect(workedDaysBetween(hub().host, from, to)).toBe(count);
});
