/** What the last look at the hub's health found, for screens that do not look themselves. */
import type { CauseCode, Severity } from '../../domain/health/causes';
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

/** The gravest come first, and are kept. Of what was there before, it is known since when. */
export function keepHealth(
  properties: Pick<StoredProperties, 'getProperty' | 'setProperty'>,
  at: string,
  seen: readonly Omit<KeptCause, 'since'>[],
): void {
  const before = readKeptHealth(properties).causes;
  let causes = seen.map((cause): KeptCause => ({
    ...cause,
    since: before.find(({ code, title }) => code === cause.code && title === cause.title)?.since ?? at,
  }));
  while (causes.length > 0 && JSON.stringify(causes).length > LONGEST) causes = causes.slice(0, -1);
  properties.setProperty(KEY, JSON.stringify({ at, causes }));
}
