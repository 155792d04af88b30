/** Another site of the same firm, or this one, was asked within the hub's days of rest: the sites of a firm are asked once. */
import { fullPeriods } from '../../seats/ask';
import { LINKED_SITES } from '../../seats/table';
import type { ExclusionRule } from './exclusion';

export const linkedSiteAsked: ExclusionRule<'linked-site-asked'> = {
  code: 'linked-site-asked',
  kind: 'network',
  mayOverride: true,
  applies: ({ candidate, needs, context }) => {
    const full = fullPeriods(LINKED_SITES, needs, candidate, context.uses);
    if (full === undefined) return undefined;
    const { reference } = candidate.company;
    const own = context.ledgerOf(reference).lastOn;
    const elsewhere = context.askedElsewhere(reference);
    const isOwn = elsewhere === undefined || (own !== undefined && own > elsewhere.on);
    return {
      siteName: isOwn ? undefined : context.companyOf(elsewhere.companyReference)?.name,
      on: isOwn ? own : elsewhere.on,
      count: full.taken,
      max: full.most,
    };
  },
};
