/** The stage's days within the host's: wholly, but for a day or two, or still to be asked. */
import { hasNoDates, isOpenAllYear } from '../../pairing/stage-weeks';
import { held, type CriterionRule } from './criterion';

/** A host without an offer, or whose dates are unknown, gave no dates: it comes after those that did. */
const TO_ASK_SCORE = 40;
const REQUEST_UNDATED_SCORE = 50;
/** Taken off for each working day that is not covered, from this start. */
const SHORT_SCORE = 70;
const PER_MISSING_DAY = 15;

export const dates: CriterionRule<'dates'> = {
  code: 'dates',
  judge: (pair) => {
    const { offer } = pair.candidate;
    if (pair.needs.weeks.length === 0) return { score: REQUEST_UNDATED_SCORE, details: { kind: 'request-undated' } };
    if (!offer || hasNoDates(offer)) return { score: TO_ASK_SCORE, details: { kind: 'to-ask' } };
    const missingDays = pair.uncovered.days;
    if (missingDays > 0)
      return { score: held(SHORT_SCORE - PER_MISSING_DAY * missingDays), details: { kind: 'short', missingDays } };
    return { score: 100, details: { kind: isOpenAllYear(offer) ? 'all-year' : 'covered' } };
  },
};
