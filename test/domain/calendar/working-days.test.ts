/** Days and hours on which the hub works, and as people type them. */
import { addDays } from '../../../src/domain/calendar/iso-date';
import { readHours, readWeekdays } from '../../../src/domain/calendar/opening';
import { isPublicHoliday } from '../../../src/domain/calendar/public-holidays';
import { readHolidays, zoneOf } from '../../../src/domain/calendar/school-holidays';
import { readTimeOfDay } from '../../../src/domain/calendar/time-of-day';
import {
  calendarsOf,
  nextWorkedDays,
  sendingHours,
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
  expect(zoneOf({ zone: 'B ou autre', academie: '' })).toBeUndefined();
  expect(zoneOf({ zone: 'ab', academie: '' })).toBeUndefined();
});

// Arrêté of the school calendar; Rouen and Caen as before their union in Normandie.
test.each([
  ['A', 'Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers'],
  [
    'B',
    'Aix-Marseille, Amiens, Lille, Nancy-Metz, Nantes, Nice, Normandie, Orléans-Tours, Reims, Rennes, Strasbourg, Caen, Rouen',
  ],
  ['C', 'Créteil, Montpellier, Paris, Toulouse, Versailles'],
] as const)('in zone %s: %s', (zone, academies) =>
  expect(academies.split(', ').map((academie) => zoneOf({ zone: '', academie }))).toEqual(academies.split(', ').map(() => zone)),
);

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
  ['le mardi ; le jeudi', [2, 4]],
  ['jeudi, mercredi, lundi', [1, 3, 4]],
  ['lundis et vendredis', [1, 5]],
  ['lundi à mercredi, samedi', [1, 2, 3, 6]],
  ['Samedi, DIMANCHE', [6, 7]],
  ['tous les jours', undefined],
  ['du vendredi au lundi', undefined],
  ['du lundi au lundi', undefined],
  ['au vendredi', undefined],
  ['du lundi au', undefined],
  ['', undefined],
] as const)('« %s » as days of the week', (typed, days) => expect(readWeekdays(typed)).toEqual(days));

test.each([
  ['8-18', { from: 8, until: 18 }],
  ['8 h à 19 h', { from: 8, until: 19 }],
  ['de 9h à 17h', { from: 9, until: 17 }],
  ['08 h 00 – 18h00', { from: 8, until: 18 }],
  ['De 10\u00a0h\u202fà  24 h ', { from: 10, until: 24 }],
  ['0-1', { from: 0, until: 1 }],
  ['18-8', undefined],
  ['8-8', undefined],
  ['8-25', undefined],
  ['8', undefined],
  ['8-18 h 30', undefined],
  ['vers 8-18', undefined],
  ['108-18', undefined],
] as const)('« %s » as hours', (typed, hours) => expect(readHours(typed)).toEqual(hours));

test('holidays are read zone by zone, and what is left over makes them unreadable', () => {
  expect(readHolidays('A : 13/02/2027-28/02/2027 ; B et C : du 20/02/2027 au 07/03/2027')).toEqual([
    { firstDay: '2027-02-13', lastDay: '2027-02-28', zones: ['A'] },
    { firstDay: '2027-02-20', lastDay: '2027-03-07', zones: ['B', 'C'] },
  ]);
  const first = { firstDay: '2027-02-03', lastDay: '2027-02-03', zones: [] };
  expect(readHolidays('3/2/2027 – 3/02/2027\n ; \u00a0du\u202f03.2.2027\u00a0au 3.2.2027')).toEqual([first, first]);
  expect(readHolidays(' ')).toEqual([]);
  for (const bad of ['bientôt', '31/02/2027-01/03/2027', '28/02/2027-13/02/2027', '3/2/2027-3/2/2027 ; bientôt'])
    expect(readHolidays(bad)).toBeUndefined();
});

test('holidays begin on their first day and end on their last, in their zone alone', () => {
  const days = ['2027-02-12', '2027-02-15', '2027-02-26', '2027-03-01'];
  const open = (holidays: string, zone = 'A', academie = '') => {
    const { school } = hub({ zone, academie, 'holidays.winter': holidays });
    return days.filter(school);
  };
  expect(open('A : 15/02/2027-26/02/2027')).toEqual(['2027-02-12', '2027-03-01']);
  expect(open('15/02/2027-26/02/2027', '', 'Corse')).toEqual(['2027-02-12', '2027-03-01']);
  expect(open('A : 15/02/2027-26/02/2027', '', 'Corse')).toEqual(days);
  expect(open('bientôt')).toEqual(days);
});

test('weekdays and hours that tell nothing are those that ship', () => {
  const worked = (workingDays: string): number =>
    nextWorkedDays(hub({ workingDays }).host, '2027-01-03', 5).filter((day) => day <= '2027-01-08').length;
  expect([worked('tous les jours'), worked('lundi, mardi')]).toEqual([5, 2]);
  expect(sendingHours({ sendingHours: 'tard' })).toEqual({ from: 8, until: 19 });
  expect(sendingHours({ sendingHours: '9-12' })).toEqual({ from: 9, until: 12 });
  expect(nextWorkedDays(hub().host, '2027-01-07', 3)).toEqual(['2027-01-08', '2027-01-11', '2027-01-12']);
});

test('a text that is no day is no holiday; a calendar without a worked day gives the day back', () => {
  expect(isPublicHoliday('bientôt')).toBe(false);
  expect(workedFrom(() => false, '2027-01-05')).toBe('2027-01-05');
});

test.each([
  ['14 h', { hour: 14, minute: 0 }],
  ['14h30', { hour: 14, minute: 30 }],
  [' 14:05 ', { hour: 14, minute: 5 }],
  ['9 heures 15', { hour: 9, minute: 15 }],
  ['9 Heure', { hour: 9, minute: 0 }],
  ['8 h 20 min', { hour: 8, minute: 20 }],
  ['0h00', { hour: 0, minute: 0 }],
  ['23 h 59', { hour: 23, minute: 59 }],
  ['24 h', undefined],
  ['12 h 60', undefined],
  ['12', undefined],
  ['12 h 5', undefined],
  ['à 12 h', undefined],
  ['12 h environ', undefined],
  ['112 h', undefined],
  ['midi', undefined],
  ['', undefined],
  [undefined, undefined],
] as const)('« %s » as a time of day', (typed, time) => expect(readTimeOfDay(typed)).toEqual(time));

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
