/** Seats of a meeting: what a person who signs up gets, and who moves up. */
import type { Meeting, Registration } from '../../../src/domain/network/network';
import { asTold, newsFor } from '../../../src/domain/network/meeting-news';
import { movedUp, seatsLeft, signUpVerdict } from '../../../src/domain/network/sign-up';

const TODAY = '2027-01-05';
const meeting: Meeting = { reference: 'REN-2026-0001', title: 'Rencontre', on: '2027-01-12', places: 1, state: 'open' };
const one = (changes: Partial<Registration> = {}): Registration => ({
  reference: 'INS-2026-0001',
  meetingReference: meeting.reference,
  name: 'Nour Fictive',
  email: 'nour@lycee.example',
  state: 'registered',
  ...changes,
});
const other = { name: 'Sacha Fictif', email: 'sacha@lycee.example' };

test.each<readonly [string, Partial<Meeting>, readonly Registration[], { name: string; email?: string }, string]>([
  ['a free seat', {}, [], other, 'registered'],
  ['no seat left', {}, [one()], other, 'waiting-list'],
  ['no limit', { places: undefined }, [one()], other, 'registered'],
  ['a seat that was given back', {}, [one({ state: 'cancelled' })], other, 'registered'],
  ['signed up already', {}, [one()], { name: 'NOUR FICTIVE', email: 'Nour@lycee.example' }, 'already-registered'],
  ['waiting already', {}, [one({ state: 'waiting' })], one(), 'already-registered'],
  ['cancelled, and back', {}, [one({ state: 'cancelled' })], one(), 'registered'],
  [
    'another person at the same mailbox',
    { places: 2 },
    [one()],
    { name: 'Alix Fictive', email: 'nour@lycee.example' },
    'registered',
  ],
  ['on its day', { on: TODAY }, [], other, 'registered'],
  ['the day after', { on: '2027-01-04' }, [], other, 'meeting-over'],
  ['held', { state: 'held' }, [], other, 'meeting-over'],
  ['cancelled', { state: 'cancelled' }, [], other, 'meeting-cancelled'],
  ['more people than seats', { places: 0 }, [one()], other, 'waiting-list'],
])('%s', (_title, changes, registrations, person, verdict) => {
  expect(signUpVerdict({ ...meeting, ...changes }, registrations, person, TODAY)).toBe(verdict);
});

test('who waits moves up in the order of arrival, as far as seats go', () => {
  const waiting = ['2', '3'].map((number) => one({ reference: `INS-2026-000${number}`, state: 'waiting' }));
  expect(movedUp({ ...meeting, places: 2 }, [one(), ...waiting]).map(({ reference }) => reference)).toEqual(['INS-2026-0002']);
  expect(movedUp({ ...meeting, places: undefined }, waiting)).toHaveLength(2);
  expect(seatsLeft({ places: 1 }, [one(), one()])).toBe(0);
});

const told = asTold({ state: 'registered' }, meeting);
test.each<readonly [string, Partial<Registration>, Partial<Meeting>, string | undefined]>([
  ['nothing new', { told }, {}, undefined],
  ['a seat after waiting', { told: asTold({ state: 'waiting' }, meeting) }, {}, 'moved-up'],
  ['another day', { told }, { on: '2027-01-14' }, 'changed'],
  [
    'another place, for who waits',
    { told: asTold({ state: 'waiting' }, meeting), state: 'waiting' },
    { place: 'Salle' },
    'changed',
  ],
  ['the meeting is cancelled', { told }, { state: 'cancelled' }, 'cancelled'],
  [
    'cancelled, and told',
    { told: asTold({ state: 'cancelled' }, meeting), state: 'cancelled' },
    { state: 'cancelled' },
    undefined,
  ],
  ['the person has cancelled', { told, state: 'cancelled' }, {}, undefined],
  ['it is over', { told }, { on: '2027-01-04' }, undefined],
  ['nobody keeps count', { told: undefined }, { on: '2027-01-14' }, undefined],
])('news: %s', (_title, registration, changes, news) => {
  expect(newsFor(one(registration), { ...meeting, ...changes }, TODAY)).toBe(news);
});
