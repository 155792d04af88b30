/** An allocation problem whose hosts share limits, as those who keep to them read it. */
import type { Candidate } from '../pool/candidate';
import type { Slot } from './occupied-slots';
import type { PlannedLine } from './plan-limits';
import type { Uses } from '../seats/use-period';
import type { AllocationConstraints, AllocationProblem, IndexPair } from '../solver/problem';

/** A pupil planned at a host, and the numbers of both in the problem. */
export interface AllocationLine extends PlannedLine {
  readonly pair: IndexPair;
}

export interface LimitedAllocation {
  readonly problem: AllocationProblem;
  /** Too many pairs to be planned anew a dozen times a second. */
  readonly isLarge: boolean;
  readonly constraints: AllocationConstraints;
  /** What is already given or asked for. */
  readonly uses: Uses;
  /** The line of a pair; `undefined` for a seat that is already held. */
  readonly lineOf: (pair: IndexPair) => AllocationLine | undefined;
  /** Every host that a request could have. */
  readonly hostsOf: (request: number) => readonly { readonly offer: number; readonly candidate: Candidate }[];
  /** Where this is another allocation with something added: that one, and the requests whose options are no longer the same. */
  readonly changedFrom?: { readonly allocation: LimitedAllocation; readonly requests: ReadonlySet<number> };
  /** The problem of which this one is, with one pair more behind the others. */
  readonly widenedFrom?: AllocationProblem;
  /** What the line of a pair would occupy; worked out once, whatever the wishes. */
  readonly slotsOf: (pair: IndexPair) => readonly Slot[];
}
