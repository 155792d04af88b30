/** The days that a click offers to call back: worked by the hub, and no public holidays. */
import { callBackDays } from '../../../src/application/propositions/call-back-days';
import { memoryRegister, stillPorts } from '../../support/memory-register';

test.each([
  // Monday 29 March 2027 is Easter Monday.
  ['2027-03-24', 'lundi, mardi, jeudi', ['2027-03-25', '2027-03-30', '2027-04-01', '2027-04-05', '2027-04-06']],
  [
    '2027-04-30',
    'lundi, mardi, mercredi, jeudi, vendredi',
    ['2027-05-03', '2027-05-04', '2027-05-05', '2027-05-07', '2027-05-10'],
  ],
])('from %s, with %s worked', (today, workingDays, days) => {
  const register = memoryRegister({ settings: [{ key: 'workingDays', value: workingDays }] });
  expect(callBackDays(register, stillPorts(today))).toEqual(days);
});
