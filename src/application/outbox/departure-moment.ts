/** When a message leaves: what answers a person at once leaves at once, everything else in the hub's hours. */
import { calendarsOf, sendingHours, workedFrom } from '../../domain/calendar/working-days';
import { addDays, type IsoInstant } from '../../domain/calendar/iso-date';
import { settingsFrom } from '../../domain/settings/setting';
import type { Ports, Register } from '../ports';

/**
 * `at-once` for automatic answers; `after-delay` leaves time to cancel, `in-hours` has had it; both keep the hub's hours;
 * `after-review` waits for the animator.
 */
export type Departure = 'at-once' | 'after-delay' | 'after-review' | 'in-hours';

const WITH_DELAY: readonly Departure[] = ['after-delay', 'after-review'];

export function departureMoment(register: Register, ports: Pick<Ports, 'clock'>, departure: Departure): IsoInstant {
  const now = ports.clock.now();
  if (departure === 'at-once') return now;
  const settings = settingsFrom(register.all('settings'));
  const minutes = WITH_DELAY.includes(departure) ? Math.max(0, Number(settings.sendDelayMinutes) || 0) : 0;
  return inHours(register, ports, new Date(Date.parse(now) + minutes * 60_000).toISOString());
}

/** The moment itself when the hub sends then, else the next opening on a day that is worked. */
export function inHours(register: Register, { clock }: Pick<Ports, 'clock'>, moment: IsoInstant): IsoInstant {
  const settings = settingsFrom(register.all('settings'));
  const { host: calendar } = calendarsOf(settings);
  const { from, until } = sendingHours(settings);
  const [day, hour] = [clock.dayOf(moment), clock.hourOf(moment)];
  if (calendar(day) && hour >= from && hour < until) return moment;
  const next = calendar(day) && hour < from ? day : workedFrom(calendar, addDays(day, 1));
  return clock.at(next, from);
}
