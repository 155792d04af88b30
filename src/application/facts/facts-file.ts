/** The facts of a hub as rows of a file that databases load; columns keep their names and order from version to version. */
import { COUNTERS, dailyFacts, FACTS_VERSION } from '../../domain/facts/daily-facts';
import { factEvents } from '../../domain/facts/fact-events';
import { settingsFrom } from '../../domain/settings/setting';
import { readingOf } from '../dashboard/reading';
import type { Clock, Register } from '../ports';

export const FACT_COLUMNS = ['version', 'hub', 'day', 'school_year', 'cut', 'grp', ...COUNTERS] as const;

/** All days of all years that the register knows, in the order of `FACT_COLUMNS`; days as 2027-01-12. */
export function factRows(register: Register, clock: Pick<Clock, 'today' | 'dayOf'>): (string | number)[][] {
  const hub = settingsFrom(register.all('settings')).hubName;
  return dailyFacts(factEvents(readingOf(register, clock))).map(({ on, schoolYear, cut, group, told }) => [
    FACTS_VERSION,
    hub,
    on,
    schoolYear,
    cut,
    group,
    ...COUNTERS.map((counter) => told[counter]),
  ]);
}
