/** The tutor already follows as many trainees as the law allows at once: three (L124-8 and R124-13 code de l'education). */
import { tutorOf } from '../seats';
import type { ExclusionRule } from './exclusion';

export const tutorFull: ExclusionRule<'tutor-full'> = {
  code: 'tutor-full',
  kind: 'law',
  mayOverride: false,
  applies: ({ candidate, needs, context }) => {
    if (!needs.isLegalTrainee || candidate.tutorKey === undefined || needs.maxPerTutor?.effect !== 'blocks') return undefined;
    const seats = context.seats.traineesOfTutor.get(tutorOf(candidate.company.reference, candidate.tutorKey));
    if (!seats) return undefined;
    const max = needs.maxPerTutor.value;
    const weeks = needs.weeks.filter(({ week }) => (seats.get(week) ?? 0) >= max).map(({ week }) => week);
    if (weeks.length === 0) return undefined;
    return { tutorName: candidate.offer?.tutorName ?? '', weeks, taken: Math.max(...weeks.map((week) => seats.get(week) ?? 0)), max };
  },
};
