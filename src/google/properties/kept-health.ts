/** What the last look at the hub's health found, for screens that do not look themselves. */
import { SEVERITIES, type CauseCode, type Severity } from '../../domain/health/causes';
import { parsed } from './parted-values';
import type { StoredProperties } from './seen-properties';

const KEY = 'health';
/** A property holds 9 kB (quota page). */
const LONGEST = 7_000;

export interface KeptCause {
  readonly code: CauseCode;
  readonly severity: Severity;
  readonly title: string;
  readonly advice: string;
  /** When a look saw it first. */
  readonly since: string;
}
export interface KeptHealth {
  readonly at: string;
  readonly causes: readonly KeptCause[];
}

export function readKeptHealth(properties: Pick<StoredProperties, 'getProperty'>): KeptHealth {
  const kept = parsed<KeptHealth>(properties.getProperty(KEY));
  return { at: kept?.at ?? '', causes: Array.isArray(kept?.causes) ? kept.causes : [] };
}

/** What a look has seen, and which of the causes kept before it could not see. */
export interface SeenHealth {
  /** When it looked. */
  readonly at: string;
  readonly seen: readonly Omit<KeptCause, 'since'>[];
  isUnseen(kept: KeptCause): boolean;
}

/** The gravest come first, and are kept. Of what was there before, it is known since when. */
export function keepHealth(
  properties: Pick<StoredProperties, 'getProperty' | 'setProperty'>,
  { at, seen, isUnseen }: SeenHealth,
): void {
  const before = readKeptHealth(properties).causes;
  let causes = [
    ...seen.map((cause): KeptCause => ({
      ...cause,
      since: before.find(({ code, title }) => code === cause.code && title === cause.title)?.since ?? at,
    })),
    ...before.filter(isUnseen),
  ].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  while (causes.length > 0 && JSON.stringify(causes).length > LONGEST) causes = causes.slice(0, -1);
  properties.setProperty(KEY, JSON.stringify({ at, causes }));
}
