/** The host's sector: sought, near, accepted as a fallback, or unrelated. */
import type { CriterionRule } from './criterion';

const UNKNOWN_SCORE = 40;

export const sector: CriterionRule<'sector'> = {
  code: 'sector',
  judge: ({ candidate, needs }) => {
    if (!needs.sectorFits) return { score: 100, details: { kind: 'none-sought' } };
    if (candidate.sector === undefined) return { score: UNKNOWN_SCORE, details: { kind: 'unknown' } };
    const { kind, credit } = needs.sectorFits[candidate.sector];
    return { score: credit, details: { kind, sector: candidate.sector } };
  },
};
