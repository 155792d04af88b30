/** A value as a line of the journal. */
import { inspect, types } from 'node:util';

/** Text as it is, the rest as JavaScript shows it on one line. */
export function logText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (types.isNativeError(value)) return value.stack ?? `${value.name}: ${value.message}`;
  return inspect(value, { depth: 4, breakLength: Infinity, compact: true });
}
