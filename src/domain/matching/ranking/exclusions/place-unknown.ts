/** One of the two places is unknown: the distance is not calculated, and never taken for 0 km. */
import type { ExclusionRule } from './exclusion';

export const placeUnknown: ExclusionRule<'place-unknown'> = {
  code: 'place-unknown',
  kind: 'data',
  mayOverride: true,
  applies: ({ candidate, needs }) => {
    if (!needs.point) return { whose: 'request', commune: needs.request.commune };
    return candidate.point ? undefined : { whose: 'host', commune: candidate.commune };
  },
};
