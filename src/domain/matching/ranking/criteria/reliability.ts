/**
 * Does the host answer, and keep its word? Smoothed: two imagined solicitations, one of them answered, so that one answer is not
 * 100 %.
 */
import { readableCount } from '../../pool/readable';
import { held, type CriterionRule } from './criterion';

const IMAGINED_ASKED = 2;
const IMAGINED_ANSWERED = 1;
/** Weight of the rate of an imported pool, whose solicitations are not in the register: as two of them. */
const IMPORTED_ASKED = 2;
const PER_PUPIL_HOSTED = 5;
const MOST_FOR_HOSTING = 10;
const PARTNER_BONUS = 10;
const PER_WITHDRAWAL = 15;

export const reliability: CriterionRule<'reliability'> = {
  code: 'reliability',
  judge: (pair) => {
    const { asked, answered, accepted, withdrawn } = pair.ledger;
    const { company } = pair.candidate;
    const answerRate = Number.isFinite(company.answerRate) ? company.answerRate : undefined;
    const stages12Months = readableCount(company.stages12Months);
    const imported = asked === 0 && answerRate !== undefined ? IMPORTED_ASKED : 0;
    const share =
      (answered + IMAGINED_ANSWERED + (imported * held((answerRate ?? 0) * 100)) / 100) / (asked + IMAGINED_ASKED + imported);
    const isPartner = company.standing === 'partner';
    const hosting = Math.min(MOST_FOR_HOSTING, PER_PUPIL_HOSTED * Math.max(accepted, stages12Months ?? 0));
    const score = held(100 * share + hosting + (isPartner ? PARTNER_BONUS : 0) - PER_WITHDRAWAL * withdrawn);
    return { score, details: { asked, answered, accepted, withdrawn, isPartner } };
  },
};
