/** Closed, not to be solicited, or an offer that is suspended: nobody asks. */
import { inactivityOf } from '../../pool/set-aside';
import type { ExclusionRule } from './exclusion';

export const hostInactive: ExclusionRule<'host-inactive'> = {
  code: 'host-inactive',
  kind: 'host',
  mayOverride: false,
  applies: ({ candidate }) => {
    const reason = inactivityOf(candidate);
    return reason && { reason };
  },
};
