/** The host's dates are not known: nothing says that it takes pupils then, and it is not ranked as if it did. */
import { hasNoDates } from '../../pairing/stage-weeks';
import type { ExclusionRule } from './exclusion';

export const datesUnknown: ExclusionRule<'dates-unknown'> = {
  code: 'dates-unknown',
  kind: 'data',
  mayOverride: true,
  applies: ({ candidate, needs }) => (candidate.offer && needs.weeks.length > 0 && hasNoDates(candidate.offer) ? {} : undefined),
};
