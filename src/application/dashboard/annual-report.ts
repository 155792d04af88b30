/** The figures of the annual report. */
import { schoolYearOf } from '../../domain/calendar/school-year';
import { yearsOf } from '../../domain/indicators/year-facts';
import { bothYears, weeksOfYear } from '../../domain/indicators/year-figures';
import { settingsFrom } from '../../domain/settings/setting';
import type { Clock, Register } from '../ports';
import type { ReportView } from '../report-api';
import { readingOf } from './reading';

/** Reads the tables and the journal, writes nothing. A year of which the register knows nothing is this one. */
export function annualReport(register: Register, clock: Pick<Clock, 'today' | 'dayOf'>, asked?: number): ReportView {
  const reading = readingOf(register, clock);
  const years = yearsOf(reading);
  const year = asked !== undefined && years.includes(asked) ? asked : schoolYearOf(reading.today);
  const { hubName, territory, animatorName } = settingsFrom(register.all('settings'));
  return {
    hubName,
    territory,
    animatorName,
    years,
    today: reading.today,
    ...bothYears(reading, year),
    weeks: weeksOfYear(reading, year),
  };
}
