/** What counts as told twice on one day. */
import { fieldOfFinding } from '../../../src/domain/intake/field-of-finding';
import { sameRequestToday } from '../../../src/domain/intake/same-today';
import { aRequest } from '../matching/hub-builder';

const today = '2027-01-05';
const other = aRequest({ receivedOn: today, pupilInitials: 'L.M.' });

test('the same pupil, school, kind and days on one day are told twice, however the initials are written', () =>
  expect(sameRequestToday({ ...other, pupilInitials: 'l. m.' }, [other], today)).toBe(other));

test.each([
  ['another day of receipt', { ...other, receivedOn: '2027-01-04' }],
  ['a cancelled one', { ...other, status: 'cancelled' as const }],
  ['another pupil', { ...other, pupilInitials: 'Z.Z.' }],
  ['other days', { ...other, endsOn: '2027-05-01' }],
  ['another kind', { ...other, type: 'other' as const }],
])('%s is another request', (_what, before) => expect(sameRequestToday(other, [before], today)).toBeUndefined());

test('a finding stands beside the answer that it names, else beside the one that it is about', () => {
  expect(fieldOfFinding('request', { code: 'invalid-phone', severity: 'warns', details: { field: 'requesterPhone' } })).toBe(
    'requesterPhone',
  );
  expect(fieldOfFinding('offer', { code: 'missing-dates', severity: 'blocks' })).toBe('weeksText');
  expect(fieldOfFinding('request', { code: 'possible-duplicate', severity: 'warns' })).toBeUndefined();
});
