/** Days on which a host may be called again. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { calendarsOf, nextWorkedDays } from '../../domain/calendar/working-days';
import { settingsFrom } from '../../domain/settings/setting';
import type { Ports, Register } from '../ports';

/** A week of work. */
const OFFERED = 5;

/** The next days, after today, on which the hub works and firms do. */
export const callBackDays = (register: Register, { clock }: Pick<Ports, 'clock'>): readonly IsoDate[] =>
  nextWorkedDays(calendarsOf(settingsFrom(register.all('settings'))).host, clock.today(), OFFERED);
