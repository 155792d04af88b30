/**
 * What the last verification found beyond what every screen sees for itself, kept for the panel. It quotes no address and no
 * name.
 */
import type { Problem } from '../../application/upkeep/problem';
import type { StoredProperties } from './seen-properties';

const KEY = 'problems';
/** A property holds 9 kB (quota page). */
const MOST_KEPT = 20;
const LONGEST = 7_000;

export interface FoundProblems {
  readonly on: string;
  readonly problems: readonly Problem[];
}

export function readFoundProblems(properties: Pick<StoredProperties, 'getProperty'>): FoundProblems {
  try {
    const { on, problems } = JSON.parse(properties.getProperty(KEY) ?? '{}') as Partial<FoundProblems>;
    return { on: on ?? '', problems: Array.isArray(problems) ? problems : [] };
  } catch {
    return { on: '', problems: [] };
  }
}

export function keepFoundProblems(
  properties: Pick<StoredProperties, 'setProperty'>,
  on: string,
  problems: readonly Problem[],
): void {
  let kept = problems.slice(0, MOST_KEPT);
  while (kept.length > 0 && JSON.stringify(kept).length > LONGEST) kept = kept.slice(0, -1);
  properties.setProperty(KEY, JSON.stringify({ on, problems: kept }));
}
