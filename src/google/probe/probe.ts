/** What a probe is and what it gives. */
import type { ProbeBench } from './probe-bench';

/** What was found, in technical words, and whether it is what is expected. */
export type Finding = readonly [isExpected: boolean, found: string];
/**
 * Throws whatever the platform throws; gives nothing where this account, at this moment, cannot try it. `by-hand` is tried by no
 * program.
 */
export type Probe = ((bench: ProbeBench) => Finding | undefined) | 'by-hand';
