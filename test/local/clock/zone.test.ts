/** Local times and instants. */
import { instantOfSerial, serialOfInstant } from '../../../src/local/clock/serial-date';
import { toInstant, toLocalMs, toZonedIso } from '../../../src/local/clock/zone';

test.each([
  ['2027-01-12T08:00:00Z', 'Europe/Paris', '2027-01-12T09:00:00+01:00'],
  ['2027-07-12T08:00:00Z', 'Europe/Paris', '2027-07-12T10:00:00+02:00'],
  ['2027-03-28T00:59:59Z', 'Europe/Paris', '2027-03-28T01:59:59+01:00'],
  ['2027-03-28T01:00:00Z', 'Europe/Paris', '2027-03-28T03:00:00+02:00'],
  ['2027-01-12T08:00:00Z', 'Indian/Reunion', '2027-01-12T12:00:00+04:00'],
  ['2027-01-12T08:00:00Z', 'America/Cayenne', '2027-01-12T05:00:00-03:00'],
])('%s in %s is %s', (instant, zone, text) => {
  expect(toZonedIso(Date.parse(instant), zone)).toBe(text);
  expect(toInstant(toLocalMs(Date.parse(instant), zone), zone)).toBe(Date.parse(instant));
});

test('serial numbers count days from 30 December 1899, in the zone', () => {
  expect(serialOfInstant(Date.parse('2027-01-12T12:00:00+01:00'), 'Europe/Paris')).toBe(46_399.5);
  expect(instantOfSerial(46_399.5, 'Europe/Paris')).toBe(Date.parse('2027-01-12T12:00:00+01:00'));
});
