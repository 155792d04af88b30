/** Solicited as often in thirty days as the company, or else the hub, allows; all schools together. */
import type { ExclusionRule } from './exclusion';

export const overSolicited: ExclusionRule<'over-solicited'> = {
  code: 'over-solicited',
  kind: 'network',
  mayOverride: true,
  applies: (pair) => {
    const max = pair.candidate.company.maxSolicitationsPerMonth ?? pair.context.solicitationsPerMonth;
    const count = pair.ledger.recent;
    return count >= max ? { count, max } : undefined;
  },
};
