import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar/iso-date';
import { weekOf } from '../../src/domain/calendar/iso-week';
import { date } from '../../src/register/codec';
import { weeks } from '../../src/register/weeks-codec';

const TODAY = '2026-11-24';
const listed = (typed: string): string => {
  const reading = weeks.read(typed);
  return reading.kind === 'value' ? reading.value.join(' ') : reading.kind;
};

test.each([
  ['2027-S12; 2027-S13', '2027-S12 2027-S13'],
  ['2027-S12 à 2027-S14; 2027-S20', '2027-S12 2027-S13 2027-S14 2027-S20'],
  ['2026-S52 à 2027-S01', '2026-S52 2026-S53 2027-S01'],
  ['', ''],
])('the column holds « %s »', (cell, read) => expect(listed(cell)).toBe(read));

test.each(['on verra', '2027-S99', '2027-S00', '2025-S53', 'S12', '2027-S14 à 2027-S12', '2027-S12 ou presque', '2027-12'])(
  '« %s » in the column is no week',
  (cell) => expect(listed(cell)).toBe('faulty'),
);

test('what a person types is read as a host’s words are, and kept with its year', () => {
  const typed = (text: string): unknown => {
    const reading = weeks.readTyped!(text, TODAY);
    return reading.kind === 'value' ? weeks.write(reading.value) : reading.kind;
  };
  expect(typed('S12-S15')).toBe('2027-S12 à 2027-S15');
  expect(typed('S12, S13 et S20')).toBe('2027-S12; 2027-S13; 2027-S20');
  expect(typed('du 15 au 26 mars')).toBe('2027-S11; 2027-S12');
  expect(typed('toute l’année')).toBe('');
  expect(typed('S12 sauf le mercredi')).toBe('faulty');
  expect(typed('on verra')).toBe('faulty');
});

test('what is written is read back', () => {
  const anyWeek = fc.integer({ min: 0, max: 900 }).map((days) => weekOf(addDays('2026-01-05', days)));
  fc.assert(
    fc.property(
      fc.uniqueArray(anyWeek).map((list) => list.sort()),
      (list) => expect(weeks.read(weeks.write(list))).toEqual({ kind: 'value', value: list }),
    ),
  );
});

test.each(['99/99/2027', '30/02/2027', '2027-02-30', '2027-99-99', '1/13/2027'])(
  '« %s » in a column of dates is no date',
  (cell) => expect(date.read(cell)).toEqual({ kind: 'faulty' }),
);
