/** Which lines of the plan become propositions: all that have a host, but those whose host covers nothing of what is sought. */
import type { PlanLine } from '../../../application/allocation-api';

export interface Ticks {
  /** Requests that the animator has taken out. */
  readonly out: ReadonlySet<string>;
  /** Lines that are never ticked by themselves and that the animator has taken in, with that very host. */
  readonly taken: ReadonlySet<string>;
}
export const NO_TICKS: Ticks = { out: new Set(), taken: new Set() };

const pairOf = ({ requestReference, host }: PlanLine): string => `${requestReference} ${host?.hostId ?? ''}`;

export const isTicked = ({ out, taken }: Ticks, line: PlanLine): boolean =>
  line.host !== undefined && !out.has(line.requestReference) && (line.host.isApart !== true || taken.has(pairOf(line)));

/** The ticks once the lines have been ticked or unticked. */
export function withTicks({ out, taken }: Ticks, lines: readonly PlanLine[], isIn: boolean): Ticks {
  const after = { out: new Set(out), taken: new Set(taken) };
  for (const line of lines) {
    if (isIn) after.out.delete(line.requestReference);
    else after.out.add(line.requestReference);
    if (isIn && line.host?.isApart === true) after.taken.add(pairOf(line));
  }
  return after;
}
