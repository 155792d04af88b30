/** Who changes host from one plan to another, in terms of the register. */
import type { PlanGround } from '../plan/allocate';
import type { Candidate } from '../pool/candidate';
import type { Pair } from '../pairing/pair';
import type { Taker } from './changed-world';

/** A pupil at a host. */
export interface HostOfPlan {
  readonly candidate: Candidate;
  readonly pair: Pair;
  /** 0–100, not rounded. */
  readonly score: number;
}

/** A request whose host changes; without `before` it had none, without `after` it loses the one it had. */
export interface HostChange {
  readonly requestReference: string;
  readonly before?: HostOfPlan;
  readonly after?: HostOfPlan;
}

/**
 * The host of a request by its number in the problem.
 * @param takers those of a host that was added behind the others
 */
export function hostsByNumber({ requests, choicesOf, indexed }: PlanGround, takers: readonly Taker[] = []) {
  const ids = [...indexed.hostIndex.keys()];
  return (request: number, offer: number | undefined): HostOfPlan | undefined => {
    if (offer === undefined) return undefined;
    if (offer < ids.length)
      return choicesOf.get(requests[request]!.reference)!.find(({ candidate }) => candidate.id === ids[offer]);
    const taker = takers.find((one) => one.request === request);
    return taker && { candidate: taker.pair.candidate, pair: taker.pair, score: taker.score };
  };
}
