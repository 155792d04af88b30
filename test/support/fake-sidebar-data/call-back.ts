/** Worked days after Tuesday 5 January 2027, of a hub that does not work on Wednesdays. */
export const CALL_BACK_RULE = {
  workingDays: 'lundi, mardi, mercredi, jeudi, vendredi',
  departements: '42',
  last: '2027-08-31',
};
export const CALL_BACK_DAYS = ['2027-01-07', '2027-01-08', '2027-01-11', '2027-01-12', '2027-01-14'];
