/**
 * Apprenticeship: 16, or 15 once the last year of college is completed (L6222-1 code du travail). At 15 the register cannot tell,
 * so it is a warning. Observation has no minimum age since 1 January 2019: the level counts (law 2018-771, L4153-1).
 */
import { minAgePassed } from '../legal-age';
import type { ExclusionRule } from './exclusion';

export const ageLaw: ExclusionRule<'age-law'> = {
  code: 'age-law',
  kind: 'law',
  mayOverride: false,
  applies: ({ needs }) => {
    const minAge = minAgePassed(needs.request, needs.apprenticeMinAge);
    return minAge === undefined ? undefined : { minAge };
  },
};
