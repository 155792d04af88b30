/** Solicited as often in thirty days as the company, or else the hub, allows; all schools together. */
import { fullPeriods } from '../../seats/ask';
import { SOLICITATIONS } from '../../seats/table';
import type { ExclusionRule } from './exclusion';

export const overSolicited: ExclusionRule<'over-solicited'> = {
  code: 'over-solicited',
  kind: 'network',
  mayOverride: true,
  applies: ({ candidate, needs, context }) => {
    const full = fullPeriods(SOLICITATIONS, needs, candidate, context.uses);
    return full && { count: full.taken, max: full.most };
  },
};
