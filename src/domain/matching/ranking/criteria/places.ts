/** Places left over the stage's weeks: more than one leaves room for a change of mind and for the next request. */
import { placesLeft } from '../../seats/ask';
import type { CriterionRule } from './criterion';

const TO_ASK_SCORE = 40;
/** Score by number of places left, from none to three and more. */
const SCORES = [0, 70, 85, 100] as const;

export const places: CriterionRule<'places'> = {
  code: 'places',
  judge: (pair) => {
    const { candidate, needs, context } = pair;
    const left = placesLeft(context.uses, needs, candidate);
    if (left === undefined || candidate.places === undefined) return { score: TO_ASK_SCORE, details: { kind: 'to-ask' } };
    const score = SCORES[Math.max(0, Math.min(SCORES.length - 1, left))] ?? 0;
    return {
      score,
      details: {
        kind: 'left',
        left,
        places: candidate.places,
        firstWeek: needs.weeks[0]?.week,
        lastWeek: needs.weeks[needs.weeks.length - 1]?.week,
      },
    };
  },
};
