/** The pupil or the school already tried this company, by the names they gave. */
import { wasAskedByItself } from '../../../company/approach';
import type { ExclusionRule } from './exclusion';

export const askedBySchool: ExclusionRule<'asked-by-school'> = {
  code: 'asked-by-school',
  kind: 'network',
  mayOverride: true,
  applies: ({ candidate: { company }, needs, context }) =>
    needs.contacted.has(company.reference) ||
    wasAskedByItself(context.approachesOf(company.reference), needs.request.schoolUai, context.today)
      ? {}
      : undefined,
};
