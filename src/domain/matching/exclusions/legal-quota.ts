/** The host already has as many trainees in one civil week as the law allows, whatever its exact headcount (R124-10). */
import { fullWeeks, LEGAL_QUOTA } from '../shared-limits';
import type { ExclusionRule } from './exclusion';

export const legalQuotaReached: ExclusionRule<'legal-quota'> = {
  code: 'legal-quota',
  kind: 'law',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const full = fullWeeks(LEGAL_QUOTA, needs, candidate, context.seats);
    return full && { weeks: full.weeks, taken: full.taken, max: full.most };
  },
};
