/** The tutor already follows as many trainees as the law allows at once: three (L124-8 and R124-13 code de l'education). */
import { fullWeeks, TUTOR_TRAINEES } from '../shared-limits';
import type { ExclusionRule } from './exclusion';

export const tutorFull: ExclusionRule<'tutor-full'> = {
  code: 'tutor-full',
  kind: 'law',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const full = fullWeeks(TUTOR_TRAINEES, needs, candidate, context.seats);
    return full && { tutorName: candidate.offer?.tutorName ?? '', weeks: full.weeks, taken: full.taken, max: full.most };
  },
};
