/** What screens know of the hub's health without looking: what was kept, and whether the clock still comes by. */
import { CAUSES, type SeenCause } from '../../domain/health/causes';
import { isArchive, isCopy } from '../sheets/home-mark';
import { isWorkedHour, SILENT_MS } from '../../domain/health/accounts';
import type { Silence } from '../../application/ports';
import { localDay } from '../../register/local-day';
import { late } from '../parts/load-part';
import { readKeptHealth } from '../properties/kept-health';
import type { StoredProperties } from '../properties/seen-properties';
import { TriggerHolders } from '../properties/trigger-holders';

const textOfCause = late<typeof import('../parts/causes')>('causes')('textOfCause');

/** One property each: everything is looked at every hour, by the clock. When it comes by no more, that is told first. */
export function silenceNow(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  properties: Pick<StoredProperties, 'getProperty' | 'setProperty'>,
  now: number,
): readonly Silence[] {
  if (isCopy(spreadsheet, properties))
    return [told(isArchive(spreadsheet) ? { code: 'copy-archived', details: {} } : { code: 'copy', details: {} })];
  const { at, causes } = readKeptHealth(properties);
  const last = new TriggerHolders(properties).lastWork('onClock');
  if (at === '' || last === undefined || now - last < SILENT_MS || isNight(now) || isNight(now - SILENT_MS)) return causes;
  if (causes.some(({ code }) => CLOCKS.includes(code))) return causes;
  const since = localDay(new Date(last));
  return [told({ code: 'clock-silent', details: { who: '', since } }), ...causes];
}

const told = (cause: Pick<SeenCause, 'code' | 'details'>): Silence => ({
  code: cause.code,
  severity: CAUSES[cause.code].severity,
  ...textOfCause(cause),
});

const CLOCKS: readonly string[] = ['clock-silent', 'clock-missing'];

/** The morning's first run is not missed before it could come. */
const isNight = (moment: number): boolean => !isWorkedHour(new Date(moment).getHours());
