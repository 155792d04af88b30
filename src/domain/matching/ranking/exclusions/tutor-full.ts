/** The tutor already follows as many trainees as the law allows at once: three (L124-8 and R124-13 code de l'education). */
import { fullPeriods } from '../../seats/ask';
import { TUTOR_TRAINEES } from '../../seats/table';
import type { ExclusionRule } from './exclusion';

export const tutorFull: ExclusionRule<'tutor-full'> = {
  code: 'tutor-full',
  kind: 'law',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    const full = fullPeriods(TUTOR_TRAINEES, needs, candidate, context.uses);
    return full && { tutorName: candidate.offer?.tutorName ?? '', weeks: full.periods, taken: full.taken, max: full.most };
  },
};
