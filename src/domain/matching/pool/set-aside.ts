/** What sets a host aside whoever asks: two of the exclusions look at the host alone, and are judged once for all requests. */
import { maySolicit } from '../../company/may-solicit';
import { hasNoDates } from '../pairing/stage-weeks';
import type { Candidate } from './candidate';

/** Why nobody asks this host at all; `undefined` when it may be asked. */
export function inactivityOf({
  company,
  sharing,
  offer,
}: Candidate): 'closed' | 'do-not-solicit' | 'offer-suspended' | undefined {
  if (company.standing === 'closed') return 'closed';
  if (!maySolicit({ standing: company.standing, sharing })) return 'do-not-solicit';
  return offer?.status === 'suspended' ? 'offer-suspended' : undefined;
}

/** True when no stage with dates can be ranked there. */
export const isSetAsideForAll = (candidate: Candidate): boolean =>
  inactivityOf(candidate) !== undefined || (candidate.offer !== undefined && hasNoDates(candidate.offer));
