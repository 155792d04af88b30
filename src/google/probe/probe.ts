/** What a probe is and what it gives. */
import type { ProbeBench } from './probe-bench';

/** What was found, in technical words, and whether it is what is expected. */
export type Finding = readonly [isExpected: boolean, found: string];
/** Throws whatever the platform throws; `by-hand` is tried by no program. */
export type Probe = ((bench: ProbeBench) => Finding) | 'by-hand';
