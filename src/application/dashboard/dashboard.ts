/** The figures of the tab « Tableau de bord »: this school year until today, the last one until the same day. */
import { gapsByWeek, weeksFrom } from '../../domain/indicators/gaps';
import { tension } from '../../domain/indicators/tension';
import { bothYears } from '../../domain/indicators/year-figures';
import { schoolYearOf } from '../../domain/calendar/school-year';
import { settingsFrom } from '../../domain/settings/setting';
import type { Clock, Register } from '../ports';
import { dashboardPage, WEEKS_TOLD, type DashboardPage } from './dashboard-rows';
import { readingOf } from './reading';

/** The page as it stands today. Reads the tables and the journal, writes nothing. */
export function dashboard(register: Register, clock: Pick<Clock, 'today' | 'dayOf'>): DashboardPage {
  const reading = readingOf(register, clock);
  const weeks = weeksFrom(reading.today, WEEKS_TOLD);
  return dashboardPage({
    hubName: settingsFrom(register.all('settings')).hubName,
    ...bothYears(reading, schoolYearOf(reading.today)),
    weeks: gapsByWeek(reading.rows, weeks),
    tension: tension(reading.rows, weeks),
  });
}
