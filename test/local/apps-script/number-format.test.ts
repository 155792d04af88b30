/** What cells show by their number format: a table of what a French spreadsheet shows. */
import { formatNumber, isDateFormat } from '../../../src/local/apps-script/spreadsheet/model/number-format';
import { localeRules } from '../../../src/local/apps-script/spreadsheet/model/locale';

const french = localeRules('fr_FR')!;
const american = localeRules('en_US')!;
const N = '\u202f';

const NUMBERS: readonly (readonly [string | undefined, number, string])[] = [
  [undefined, 1234.5, '1234,5'],
  [undefined, 0.1 + 0.2, '0,3'],
  [undefined, 123456789012, '123456789012'],
  [undefined, 1 / 3, '0,333333333333333'],
  [undefined, 1e-7, '1E-7'],
  ['@', 465710012, '465710012'],
  ['0.###############', 2, '2'],
  ['0', 2.5, '3'],
  ['0', -0.001, '0'],
  ['00000', 42, '00042'],
  ['0.00', 2.005, '2,01'],
  ['0.00', -1.5, '-1,50'],
  ['0.##', 1.5, '1,5'],
  ['0.##', 1, '1'],
  ['0.##', -20, '-20'],
  ['0.##" km, environ"', 12, '12 km, environ'],
  ['0.0#', 1, '1,0'],
  ['#,##0', 1234567, `1${N}234${N}567`],
  ['#,##0.00', -1234.5, `-1${N}234,50`],
  ['#,##0.00 "€"', 1234.5, `1${N}234,50 €`],
  ['[$€-40C] #,##0.00', 3, '€ 3,00'],
  ['0%', 0.125, '13%'],
  ['0.0%', 0.125, '12,5%'],
  ['0" km"', 12, '12 km'],
  ['"n° "0', 7, 'n° 7'],
  ['+0;-0;0', 3, '+3'],
  ['+0;-0;0', -3, '-3'],
  ['0.00;(0.00);"zéro"', -2, '(2,00)'],
  ['0.00;(0.00);"zéro"', 0, 'zéro'],
  ['0.00E+00', 12345, '1,23E+04'],
  ['# ?/?', 1.25, '1 1/4'],
  ['0#" "##" "##" "##" "##', 639981234, '06 39 98 12 34'],
  ['0"', 5, '5'],
];
test.each(NUMBERS)('%s shows %d as %s', (format, value, shown) => {
  expect(formatNumber(value, format, french)).toBe(shown);
});

/** 46399 is 12 January 2027, a Tuesday. */
const DATES: readonly (readonly [string, number, string])[] = [
  ['dd/MM/yyyy', 46399, '12/01/2027'],
  ['dd/mm/yyyy', 46399, '12/01/2027'],
  ['d/M/yy', 46399, '12/1/27'],
  ['dddd d mmmm yyyy', 46399, 'mardi 12 janvier 2027'],
  ['ddd d mmm', 46399 + 31, 'ven. 12 févr.'],
  ['mmmm yyyy', 46399, 'janvier 2027'],
  ['dd/MM/yyyy HH:mm:ss', 46399.75, '12/01/2027 18:00:00'],
  ['HH:mm', 0.5, '12:00'],
  ['h:mm AM/PM', 0.75, '6:00 PM'],
  ['hh"h"mm', 46399.354166666664, '08h30'],
  ['ss.000', 46399.0000000116, '00,001'],
  ['yyyy-MM-dd"T"HH:mm', 46399.5, '2027-01-12T12:00'],
  ['[h]:mm', 1.5, '36:00'],
  ['[h]:mm', -0.25, '-6:00'],
  // A moment before midnight stays on its day.
  ['dd/MM/yyyy HH:mm', 46399.999999, '12/01/2027 23:59'],
  // Days are counted from 30 December 1899 without the leap day that 1900 never had.
  ['dd/MM/yyyy', 1, '31/12/1899'],
  ['dd/MM/yyyy', 60, '28/02/1900'],
  ['dddd d mmmm yyyy', -1234, 'jeudi 13 août 1896'],
  ['ddd dd/MM/yyyy', -0.5, 'ven. 29/12/1899'],
  // What is no date of the calendar is a number.
  ['dd/MM/yyyy', 465710012, '465710012'],
];
test.each(DATES)('%s shows day %d as %s', (format, value, shown) => {
  expect(formatNumber(value, format, french)).toBe(shown);
});

test('every day from 1850 to 2100 shows the weekday and the month that the calendar gives it', () => {
  const wanted = new Intl.DateTimeFormat('fr-FR', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const wrong: string[] = [];
  for (let day = -18_000; day < 73_000; day += 1) {
    const shown = formatNumber(day, 'dddd d mmmm yyyy', french);
    const expected = wanted.format(Date.UTC(1899, 11, 30) + day * 86_400_000).replace(' 1er ', ' 1 ');
    if (shown !== expected) wrong.push(`${shown} / ${expected}`);
  }
  expect(wrong).toEqual([]);
});

test('every minute of a day shows its own hour and minute, typed or counted', () => {
  const wrong: string[] = [];
  for (let minute = 0; minute < 1440; minute += 1) {
    const expected = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    for (const day of [0, 46399]) {
      const shown = formatNumber(day + minute / 1440, 'HH:mm', french);
      if (shown !== expected) wrong.push(`${day + minute / 1440}: ${shown} / ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('an American spreadsheet writes points, commas and its own dates', () => {
  expect(
    ['#,##0.00', '"$"#,##0.00', 'M/d/yyyy h:mm AM/PM', 'dddd'].map((format) => formatNumber(46399.5, format, american)),
  ).toEqual(['46,399.50', '$46,399.50', '1/12/2027 12:00 PM', 'Tuesday']);
});

test('which formats make dates of numbers', () => {
  expect(['dd/MM/yyyy', 'HH:mm', '[h]:mm', 'mmmm'].map(isDateFormat)).toEqual([true, true, true, true]);
  expect(['@', '0', '#,##0.00 "jours"', '[$€-40C] 0', '[Red]0', 'General', '0\\d'].map(isDateFormat)).toEqual(
    Array(7).fill(false),
  );
});
