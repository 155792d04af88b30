/** Pupils, and the changes of their places, as a plan names them. */
import type { HostChange, HostOfPlan } from '../../domain/matching/questions/host-change';
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import type { HostFacts, PupilMove } from '../../wording/sidebar/why-not-sentences';
import type { Register } from '../ports';

export type PupilOf = (reference: string) => string;
/** The pupil as the plan names it: the initials, with the reference where another open request has the same ones. */
export function pupilsOf(register: Register): PupilOf {
  let bearers: ReadonlyMap<string, number> | undefined;
  return (reference) => {
    const initials = register.find('requests', reference)?.pupilInitials;
    if (initials === undefined) return reference;
    bearers ??= bearersIn(register);
    return (bearers.get(nameOf(initials)) ?? 0) > 1 ? `${initials} (${reference})` : initials;
  };
}

const nameOf = (initials: string): string => initials.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();

/** How many open requests have the same initials. */
function bearersIn(register: Register): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { status, pupilInitials } of register.all('requests'))
    if (pupilInitials !== undefined && OPEN_REQUEST_STATUSES.includes(status))
      bearers.set(nameOf(pupilInitials), (bearers.get(nameOf(pupilInitials)) ?? 0) + 1);
  return bearers;
}

/** The change in the words of people. */
export const moveOf = ({ requestReference, before, after }: HostChange, pupilOf: PupilOf): PupilMove => ({
  pupil: pupilOf(requestReference),
  before: before && factsOf(before),
  after: after && factsOf(after),
});

const factsOf = ({ candidate, pair, score }: HostOfPlan): HostFacts => ({
  companyName: candidate.company.name,
  commune: candidate.commune ?? '',
  ...(candidate.offer === undefined ? {} : { offerReference: candidate.offer.reference }),
  ...(Number.isNaN(pair.distanceKm) ? {} : { distanceKm: pair.distanceKm }),
  covered: pair.coverage.covered,
  expectations: pair.needs.expectations.length,
  score,
});
