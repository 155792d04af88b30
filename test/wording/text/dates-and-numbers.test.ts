import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/iso-date';
import {
  longDate,
  longPeriod,
  numericDate,
  plainDate,
  plainPeriod,
  shortDate,
  shortPeriod,
  weekLabel,
  weekOfDay,
  weeksInWords,
  weekSpan,
} from '../../../src/wording/text/dates';
import {
  counted,
  distanceInWords,
  durationInWords,
  hoursInWords,
  numberInFrench,
  pluralised,
} from '../../../src/wording/text/numbers';
import { phoneInPairs } from '../../../src/wording/text/phones';
import { enumeration, fr, quoted } from '../../../src/wording/text/typography';

/** Non-breaking spaces written as « _ », narrow ones as « ~ », so that the expected text can be read. */
const seen = (text: string): string => text.replace(/\u00a0/g, '_').replace(/\u202f/g, '~');

test.each([
  [longDate('2027-01-11'), 'lundi 11 janvier 2027'],
  [longDate('2027-03-01'), 'lundi 1er mars 2027'],
  [plainDate('2027-08-31'), '31 août 2027'],
  [shortDate('2027-02-05'), 'ven. 5 févr.'],
  [numericDate('2027-02-05'), '05/02/2027'],
  [longPeriod('2027-01-11', '2027-02-05'), 'du lundi 11 janvier au vendredi 5 février 2027'],
  [longPeriod('2026-12-14', '2027-01-08'), 'du lundi 14 décembre 2026 au vendredi 8 janvier 2027'],
  [longPeriod('2027-01-11', '2027-01-11'), 'le lundi 11 janvier 2027'],
  [plainPeriod('2027-01-11', '2027-02-05'), 'du 11 janvier au 5 février 2027'],
  [shortPeriod('2027-01-11', '2027-02-05'), '11 janv. – 5 févr. (S2–S5)'],
  [shortPeriod('2027-01-11', '2027-01-15'), '11 janv. – 15 janv. (S2)'],
  [shortPeriod('2027-09-01', '2029-08-31'), '1er sept. 2027 – 31 août 2029 (S35 2027–S35 2029)'],
  [shortPeriod('2027-12-13', '2028-01-07'), '13 déc. 2027 – 7 janv. 2028 (S50–S1)'],
  [weekLabel('2027-S03'), 'S3'],
  [weekOfDay('2027-01-01'), 'S53'],
  [weekSpan('2026-12-28', '2027-01-08'), 'S53–S1'],
  [weeksInWords(['2027-S12', '2027-S13', '2027-S14', '2027-S16', '2027-S20', '2027-S21']), 'S12 à S14, S16, S20 et S21'],
  [weeksInWords([]), ''],
  [longDate('pas une date'), 'pas une date'],
])('%s', (written, expected) => expect(written).toBe(expected));

test.each([
  [numberInFrench(1250), '1~250'],
  [numberInFrench(4.5), '4,5'],
  [numberInFrench(-0.04), '0'],
  [counted(0, 'place'), '0_place'],
  [counted(1, 'place'), '1_place'],
  [counted(2, 'place'), '2_places'],
  [pluralised(2, 'travail', 'travaux'), 'travaux'],
  [distanceInWords(0.4), 'moins de 1_km'],
  [distanceInWords(4.26), '4,3_km'],
  [distanceInWords(11.4), '11_km'],
  [hoursInWords(8.5), '8_h_30'],
  [hoursInWords(35), '35_h'],
  [durationInWords(25), '25_min'],
  [durationInWords(75), '1_h_15'],
  [phoneInPairs('0465710012'), '04_65_71_00_12'],
  [phoneInPairs('04 65 71 00 12'), '04_65_71_00_12'],
  [phoneInPairs('+41223456789'), '+41223456789'],
  [quoted('Roanne'), '«_Roanne_»'],
  [fr`L'élève : « ${"l'a : b"} » ? ${12} km`, "L’élève_: «_l'a : b_»_? 12_km"],
  [enumeration(['Roanne', 'Mably', 'Villerest']), 'Roanne, Mably et Villerest'],
  [enumeration(['Roanne', 'Mably'], 'ou'), 'Roanne ou Mably'],
  [enumeration([]), ''],
])('%s is typeset', (written, expected) => expect(seen(written)).toBe(expected));

test('any day has words, in its own year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (offset) => {
      const day = addDays('2027-01-01', offset);
      return (
        longDate(day).endsWith(day.slice(0, 4)) &&
        shortPeriod(day, addDays(day, 10)).includes('–') &&
        weekOfDay(day).startsWith('S')
      );
    }),
  );
});
