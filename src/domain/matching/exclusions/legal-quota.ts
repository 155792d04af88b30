/** The host already has as many trainees in one civil week as the law allows, whatever its exact headcount (R124-10). */
import { quotaBounds } from '../legal-quota';
import type { ExclusionRule } from './exclusion';

export const legalQuotaReached: ExclusionRule<'legal-quota'> = {
  code: 'legal-quota',
  kind: 'law',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    if (!needs.isLegalTrainee || !needs.quota?.blocks) return undefined;
    const seats = context.seats.traineesOfCompany.get(candidate.company.reference);
    if (!seats) return undefined;
    const { most } = quotaBounds(candidate.company.size, needs.quota);
    const weeks = needs.weeks.filter(({ week }) => (seats.get(week) ?? 0) >= most).map(({ week }) => week);
    return weeks.length > 0 ? { weeks, taken: Math.max(...weeks.map((week) => seats.get(week) ?? 0)), max: most } : undefined;
  },
};
