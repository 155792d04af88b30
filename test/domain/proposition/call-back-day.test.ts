/** On which days a host may be called again. */
import { callBackRule, doubtOfCallBack } from '../../../src/domain/proposition/call-back-day';

const WORKED = { workingDays: 'lundi, mardi, mercredi, jeudi, vendredi', departements: '42' };
const TODAY = '2027-03-10';
const judge = (day: string, startsOn?: string, today = TODAY, settings = WORKED) =>
  doubtOfCallBack(day, today, callBackRule(settings, today, startsOn));

test.each([
  ['today', TODAY, undefined, TODAY],
  ['a day to come', '2027-03-11', undefined, TODAY],
  ['the eve of the stage', '2027-04-09', '2027-04-10', TODAY],
  ['29 February of a leap year', '2028-02-29', undefined, '2028-02-01'],
])('%s is taken', (_what, day, startsOn, today) => {
  expect(judge(day, startsOn, today)).toBeUndefined();
});

test.each([
  ['a Sunday', '2027-03-14', { code: 'unworked', next: '2027-03-15' }],
  ['Easter Monday', '2027-03-29', { code: 'unworked', next: '2027-03-30' }],
  ['1 January of the year after next', '2028-01-01', { code: 'too-late', next: '2027-03-11' }],
  ['yesterday', '2027-03-09', { code: 'past', next: '2027-03-11' }],
  ['29 February of a common year', '2027-02-29', { code: 'unreadable', next: '2027-03-11' }],
  ['no day at all', 'mardi', { code: 'unreadable', next: '2027-03-11' }],
  ['after the school year', '2027-09-01', { code: 'too-late', next: '2027-03-11' }],
])('%s is not, and the next worked day is proposed', (_what, day, doubt) => {
  expect(judge(day)).toEqual(doubt);
});

test('the first day of the stage is too late, and so is a worked day that comes after it', () => {
  expect(judge('2027-03-15', '2027-03-15')).toEqual({ code: 'too-late', next: '2027-03-11' });
  // Saturday: the next worked day is the stage's first.
  expect(judge('2027-03-13', '2027-03-15')).toEqual({ code: 'unworked', next: '2027-03-11' });
});

test('on the eve of a stage no other day is left', () => {
  expect(judge('2027-03-12', '2027-03-11')).toEqual({ code: 'too-late' });
});

test('the hub’s own days and the holidays of Alsace and Moselle count', () => {
  const monday = { workingDays: 'lundi, jeudi', departements: '67' };
  expect(judge('2027-03-16', undefined, TODAY, monday)).toEqual({ code: 'unworked', next: '2027-03-18' });
  // Good Friday.
  expect(judge('2027-03-26', undefined, TODAY, { ...WORKED, departements: '67' })).toMatchObject({ code: 'unworked' });
  expect(judge('2027-03-26')).toBeUndefined();
});

test('from May on a call may wait for the next school year', () => {
  expect(judge('2027-09-06', '2027-10-04', '2027-06-15')).toBeUndefined();
});
