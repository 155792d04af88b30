/** The host already has as many trainees in one civil week as the law allows, whatever its exact headcount (R124-10). */
import { fullPeriods } from '../../seats/ask';
import { LEGAL_QUOTA } from '../../seats/table';
import type { ExclusionRule } from './exclusion';

export const legalQuotaReached: ExclusionRule<'legal-quota'> = {
  code: 'legal-quota',
  kind: 'law',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const full = fullPeriods(LEGAL_QUOTA, needs, candidate, context.uses);
    return full && { weeks: full.periods, taken: full.taken, max: full.most };
  },
};
