/** Texts told apart from the days that they happen to carry: what is left must be the same in every telling of a story. */
import { addDays } from '../../src/domain/calendar/iso-date';
import { weekOf } from '../../src/domain/calendar/iso-week';

const MONTHS = ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'];
const two = (number: number): string => String(number).padStart(2, '0');

/** Days written without a year belong to the school year 2026-2027. */
const yearOf = (month: number): number => (month >= 8 ? 2026 : 2027);
const dayOf = (date: string, month: number, year?: string): string =>
  `${year ?? yearOf(month)}-${two(month)}-${two(Number(date))}`;

const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';

/** The school year does not move with the days in it. */
const FIXED = ['2026-09-01', '2027-08-31'];

/** The text with every day and week so many days earlier, in one notation. */
export function earlier(text: string, days: number): string {
  const moved = (day: string): string => `<${FIXED.includes(day) ? day : addDays(day, -days)}>`;
  const months = MONTHS.join('|');
  return (
    text
      // A day as it is read out on the telephone.
      .replace(/\bpremier(?=[ \u00a0])/g, '1er')
      // « du lundi 8 au vendredi 19 mars 2027 »: the first day's month is the last one's.
      .replace(
        new RegExp(
          `\\bdu((?:[ \\u00a0]${WEEKDAY})?[ \\u00a0]\\d{1,2}(?:er)?)(?= au(?:[ \\u00a0]${WEEKDAY})?[ \\u00a0]\\d{1,2}[ \\u00a0]((?:${months})[a-zé]*)(?:[ \\u00a0](\\d{4}))?)`,
          'g',
        ),
        (_, first: string, month: string, year?: string) => `du${first} ${month}${year === undefined ? '' : ` ${year}`}`,
      )
      .replace(/(\d{4})-S(\d\d)/g, (_, year: string, week: string) => weekEarlier(Number(year), Number(week), days))
      // « S5 », on its own or in a range.
      .replace(/(?<![\w-])S(\d{1,2})(?!\w)/g, (_, week: string) => weekEarlier(2027, Number(week), days))
      .replace(/(\d{4}-\d\d-\d\d)(?!\d)/g, (_, day: string) => moved(day))
      .replace(/(\d\d)\/(\d\d)\/(\d{4})/g, (_, date: string, month: string, year: string) => moved(`${year}-${month}-${date}`))
      .replace(
        new RegExp(`(?<!\\d)(\\d{1,2})(?:er)?[ \\u00a0](${months})[a-zé]*\\.?(?:[ \\u00a0](\\d{4}))?`, 'g'),
        (_, date: string, month: string, year?: string) => moved(dayOf(date, MONTHS.indexOf(month) + 1, year)),
      )
  );
}

function weekEarlier(year: number, week: number, days: number): string {
  // The fourth of January lies in the first week (ISO 8601).
  return `<${weekOf(addDays(`${year}-01-04`, (week - 1) * 7 - days))}>`;
}
