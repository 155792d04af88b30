/** Closed, not to be solicited, or an offer that is suspended: nobody asks. */
import type { ExclusionRule } from './exclusion';

export const hostInactive: ExclusionRule<'host-inactive'> = {
  code: 'host-inactive',
  kind: 'host',
  mayOverride: false,
  applies: ({ candidate }) => {
    if (candidate.company.standing === 'closed') return { reason: 'closed' };
    if (candidate.company.standing === 'do-not-solicit' || candidate.sharing === 'do-not-solicit')
      return { reason: 'do-not-solicit' };
    return candidate.offer?.status === 'suspended' ? { reason: 'offer-suspended' } : undefined;
  },
};
