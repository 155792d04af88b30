/** Pupils, and the changes of their places, as a plan names them. */
import type { HostChange, HostOfPlan } from '../../domain/matching/questions/host-change';
import type { HostFacts, PupilMove } from '../../wording/sidebar/why-not-sentences';
import type { Register } from '../ports';

export type PupilOf = (reference: string) => string;
/** The pupil as the plan names it. */
export const pupilsOf =
  (register: Register): PupilOf =>
  (reference) =>
    register.find('requests', reference)?.pupilInitials ?? reference;

/** The change in the words of people. */
export const moveOf = ({ requestReference, before, after }: HostChange, pupilOf: PupilOf): PupilMove => ({
  pupil: pupilOf(requestReference),
  before: before && factsOf(before),
  after: after && factsOf(after),
});

const factsOf = ({ candidate, pair, score }: HostOfPlan): HostFacts => ({
  companyName: candidate.company.name,
  ...(Number.isNaN(pair.distanceKm) ? {} : { distanceKm: pair.distanceKm }),
  covered: pair.coverage.covered,
  expectations: pair.needs.expectations.length,
  score,
});
