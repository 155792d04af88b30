/**
 * Share of the expectations that the host's activities cover. A host that listed none is neither praised nor blamed: it is asked.
 */
import type { CriterionRule } from './criterion';

/** Score of a host whose activities are not known. */
const UNKNOWN_SCORE = 40;

export const expectations: CriterionRule<'expectations'> = {
  code: 'expectations',
  judge: (pair) => {
    const total = pair.needs.expectations.length;
    if (total === 0) return { score: 100, details: { kind: 'none-sought' } };
    if (pair.candidate.activities.length === 0) return { score: UNKNOWN_SCORE, details: { kind: 'unknown', total } };
    const { covered, missing } = pair.coverage;
    return { score: (100 * covered) / total, details: { kind: 'compared', covered, total, missing } };
  },
};
