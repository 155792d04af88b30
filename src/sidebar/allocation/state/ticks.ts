/**
 * Which lines of the plan become propositions: all that have a host, but those whose host covers nothing of what is sought
 * (a host kept with a motive is ticked).
 */
import type { OpenedDraft, PlanLine } from '../../../application/allocation-api';

export interface Ticks {
  /** Requests that the animator has taken out. */
  readonly out: ReadonlySet<string>;
  /** Lines that are never ticked by themselves and that the animator has taken in, with that very host. */
  readonly taken: ReadonlySet<string>;
}
export const NO_TICKS: Ticks = { out: new Set(), taken: new Set() };

const pairOf = ({ requestReference, host }: PlanLine): string => `${requestReference} ${host?.hostId ?? ''}`;

export const isTicked = ({ out, taken }: Ticks, line: PlanLine): boolean =>
  line.host !== undefined && !out.has(line.requestReference) && (!mustBeTicked(line) || taken.has(pairOf(line)));

/** Never ticked by itself: one looks at each. */
export const mustBeTicked = ({ host }: PlanLine): boolean => host?.isApart === true && host.overrideReason === undefined;

/** The ticks of a kept plan, as they were. */
export const ticksOf = (ticks: OpenedDraft['ticks']): Ticks => ({
  out: new Set(ticks.filter((line) => !line.isTicked).map(({ requestReference }) => requestReference)),
  taken: new Set(ticks.filter((line) => line.isTicked).map(({ requestReference, hostId }) => `${requestReference} ${hostId}`)),
});

/** The ticks once the lines have been ticked or unticked. */
export function withTicks({ out, taken }: Ticks, lines: readonly PlanLine[], isIn: boolean): Ticks {
  const after = { out: new Set(out), taken: new Set(taken) };
  for (const line of lines) {
    if (isIn) after.out.delete(line.requestReference);
    else after.out.add(line.requestReference);
    if (isIn && mustBeTicked(line)) after.taken.add(pairOf(line));
  }
  return after;
}
