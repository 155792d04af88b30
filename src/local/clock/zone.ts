/** Conversions between instants and the local time of a zone, quick enough for whole columns of dates. */

const BUCKET_MS = 15 * 60_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Milliseconds to add to an instant to read it as local time in the zone. Throws RangeError on an unknown zone. */
export function offsetMs(instant: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map<number, number>()));
  const bucket = Math.floor(instant / BUCKET_MS);
  const cached = known.get(bucket);
  if (cached !== undefined) return cached;
  const at = bucket * BUCKET_MS;
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(at)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
  local.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']), 0);
  const offset = local.getTime() - at;
  if (known.size > 50_000) known.clear();
  known.set(bucket, offset);
  return offset;
}

/** Local time of the zone, in milliseconds counted as if it were UTC. */
export function toLocalMs(instant: number, zone: string): number {
  return instant + offsetMs(instant, zone);
}

/**
 * The instant at which the clocks of the zone show `localMs`; in the hour that does not exist, the moment just after the change.
 */
export function toInstant(localMs: number, zone: string): number {
  const guess = localMs - offsetMs(localMs, zone);
  return localMs - offsetMs(guess, zone);
}

/** ISO text of an instant with the zone's offset, to the second: 2027-01-12T09:00:00+01:00. */
export function toZonedIso(instant: number, zone: string): string {
  const offset = offsetMs(instant, zone);
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const local = new Date(instant + offset).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
