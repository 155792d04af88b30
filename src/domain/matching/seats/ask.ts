/** Questions to the table of limits. */
import type { Limit, LimitHost, LimitPupil } from './limit';
import { CAPACITY_LIMITS } from './table';
import { MONTH, REST, type UsePeriod, type Uses } from './use-period';

/** The span of the limits that go by no week. */
const SPANS = { month: MONTH, rest: REST } as const satisfies Record<Exclude<Limit['per'], 'week'>, UsePeriod>;

/** The weeks of the stage, the month or the days of rest, in which the pupil counts. */
export const periodsOf = (limit: Limit, { weekNames }: LimitPupil): readonly UsePeriod[] =>
  limit.per === 'week' ? weekNames : [SPANS[limit.per]];

/** The holder of a limit that may not be passed; `undefined` when it bears not on this pupil at this host, or only warns. */
export const holderIn = (limit: Limit, pupil: LimitPupil, host: LimitHost): string | undefined =>
  limit.blocks(pupil) ? limit.holderOf(pupil, host) : undefined;

export interface FullPeriods {
  readonly periods: readonly UsePeriod[];
  /** Most that are counted in one of them. */
  readonly taken: number;
  readonly most: number;
}

/** The weeks of the stage in which the limit leaves no room for one more, or the month; `undefined` when there is none. */
export function fullPeriods(limit: Limit, pupil: LimitPupil, host: LimitHost, uses: Uses): FullPeriods | undefined {
  const holder = holderIn(limit, pupil, host);
  if (holder === undefined) return undefined;
  const used = limit.usedIn(uses).get(holder);
  const most = limit.mostOf(pupil, host);
  if (used === undefined && most > 0) return undefined;
  const periods = periodsOf(limit, pupil).filter((period) => (used?.get(period) ?? 0) >= most);
  return periods.length === 0
    ? undefined
    : { periods, taken: Math.max(...periods.map((period) => used?.get(period) ?? 0)), most };
}

/** Most that are counted in one week of the stage, whether the limit blocks or warns. */
export function mostTaken(limit: Limit, pupil: LimitPupil, host: LimitHost, uses: Uses): number {
  const holder = limit.holderOf(pupil, host);
  const used = holder === undefined ? undefined : limit.usedIn(uses).get(holder);
  return used === undefined ? 0 : Math.max(0, ...periodsOf(limit, pupil).map((period) => used.get(period) ?? 0));
}

/**
 * Fewest places left over the weeks of the stage. Never negative; `undefined` when the host has not said how many pupils it
 * takes. Without dates, the places as a whole.
 */
export function placesLeft(uses: Uses, pupil: LimitPupil, host: LimitHost): number | undefined {
  if (host.offer ? host.offer.places === undefined : host.ofCompany.places === undefined) return undefined;
  let left = Infinity;
  for (const limit of CAPACITY_LIMITS) {
    const holder = limit.holderOf(pupil, host);
    if (holder === undefined) continue;
    const most = limit.mostOf(pupil, host);
    const used = limit.usedIn(uses).get(holder);
    left = Math.min(left, most);
    if (used) for (const week of pupil.weekNames) left = Math.min(left, most - (used.get(week) ?? 0));
  }
  return Math.max(0, left);
}
