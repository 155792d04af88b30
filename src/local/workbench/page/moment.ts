// Writes instants the French way, in the spreadsheet's time zone.

const memory = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = timeZone + JSON.stringify(options);
  let found = memory.get(key);
  if (!found) memory.set(key, (found = new Intl.DateTimeFormat('fr-FR', { timeZone, ...options })));
  return found;
}

/** « mar. 5 janv. 2027 09:00 » */
export function longMoment(instant: string, timeZone: string): string {
  return `${formatter(timeZone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(instant))} ${hour(instant, timeZone)}`;
}

/** « mar. 5 janv. 09:00 » */
export function shortMoment(instant: string, timeZone: string): string {
  return `${formatter(timeZone, { weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(instant))} ${hour(instant, timeZone)}`;
}

/** « mardi 5 janvier 2027 à 09:00 » */
export function fullMoment(instant: string, timeZone: string): string {
  return `${formatter(timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant))} à ${hour(instant, timeZone)}`;
}

function hour(instant: string, timeZone: string): string {
  return formatter(timeZone, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** « 1,2 s » from milliseconds. */
export function seconds(ms: number): string {
  return `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: ms < 10_000 ? 1 : 0 }).format(ms / 1000)}\u00a0s`;
}

/** « aucun message », « 1 message », « 2 messages ». */
export function counted(count: number, one: string, many: string, none: string): string {
  if (count === 0) return none;
  return `${new Intl.NumberFormat('fr-FR').format(count)}\u00a0${count === 1 ? one : many}`;
}
