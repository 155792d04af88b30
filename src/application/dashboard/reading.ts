/** The register and its journal as the indicators read them. */
import { calendarsOf } from '../../domain/calendar/working-days';
import { statusHistory } from '../../domain/indicators/status-history';
import { INDICATOR_TABLES, type IndicatorRows, type Reading } from '../../domain/indicators/year-facts';
import { LIFECYCLES, type StatusOf } from '../../domain/lifecycle/living';
import { settingsFrom } from '../../domain/settings/setting';
import { journalActions, livingStatusLabel } from '../../wording/labels/journal';
import type { Clock, Register } from '../ports';

export function readingOf(register: Register, clock: Pick<Clock, 'today' | 'dayOf'>): Reading {
  const statuses = { requests: statusesByLabel('requests'), companies: statusesByLabel('companies') };
  const journal = register.all('journal');
  return {
    rows: Object.fromEntries(INDICATOR_TABLES.map((table) => [table, register.all(table)])) as unknown as IndicatorRows,
    history: statusHistory(journal, (instant) => clock.dayOf(instant)),
    joined: journal.filter(({ action }) => action === journalActions.resourceJoined).map(({ at }) => clock.dayOf(at)),
    statusOf: (table, label) => statuses[table].get(label) as never,
    calendar: calendarsOf(settingsFrom(register.all('settings'))).host,
    today: clock.today(),
  };
}

/** The words of the journal, back to what they mean. */
const statusesByLabel = <T extends 'requests' | 'companies'>(table: T): ReadonlyMap<string, StatusOf<T>> =>
  new Map((LIFECYCLES[table].statuses as readonly StatusOf<T>[]).map((status) => [livingStatusLabel(table, status), status]));
