/** The pupil or the school already tried this company, by the names they gave. */
import type { ExclusionRule } from './exclusion';

export const askedBySchool: ExclusionRule<'asked-by-school'> = {
  code: 'asked-by-school',
  kind: 'network',
  mayOverride: true,
  applies: ({ candidate, needs }) => (needs.contacted.has(candidate.company.reference) ? {} : undefined),
};
