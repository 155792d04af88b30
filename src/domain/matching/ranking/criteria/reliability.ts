/**
 * Does the host answer, keep its word, receive well, train its tutors? Smoothed: two imagined solicitations, one of them
 * answered, so that one answer is not 100 %; two imagined reviews, neither good nor bad, so that one review moves little.
 */
import type { AgreementUse } from '../../../company/framework-agreement';
import type { ReviewRecord } from '../../../network/review-record';
import { readableCount } from '../../pool/readable';
import { held, type CriterionRule } from './criterion';

const IMAGINED_ASKED = 2;
const IMAGINED_ANSWERED = 1;
/** Weight of the rate of an imported pool, whose solicitations are not in the register: as two of them. */
const IMPORTED_ASKED = 2;
const PER_PUPIL_HOSTED = 5;
const MOST_FOR_HOSTING = 10;
/** Of a partner, and of a host under a framework agreement. */
const PARTNER_BONUS = 10;
/** Of a host whose tutors came to a training of the hub, however many they are. */
const TRAINED_BONUS = 10;
const PER_WITHDRAWAL = 15;
const IMAGINED_REVIEWS = 2;
const NEITHER_GOOD_NOR_BAD = 0.5;
/** Most that reviews add or take away: a host that answers is still worth asking. */
const MOST_FOR_REVIEWS = 20;

/** From -20, every review bad, to 20, every review good; 0 without any. */
function forReviews({ judged, satisfaction }: ReviewRecord): number {
  const share = (satisfaction + IMAGINED_REVIEWS * NEITHER_GOOD_NOR_BAD) / (judged + IMAGINED_REVIEWS);
  return MOST_FOR_REVIEWS * (2 * share - 1);
}

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
    const trainedTutors = readableCount(company.trainedTutors) ?? 0;
    const hosting = Math.min(MOST_FOR_HOSTING, PER_PUPIL_HOSTED * Math.max(accepted, stages12Months ?? 0));
    const { reviews } = pair;
    const reviewed = reviews === undefined ? 0 : forReviews(reviews);
    const agreement = pair.context.agreements.get(company.reference);
    const bonus = (isPartner || agreement !== undefined ? PARTNER_BONUS : 0) + (trainedTutors > 0 ? TRAINED_BONUS : 0);
    const score = held(100 * share + hosting + bonus - PER_WITHDRAWAL * withdrawn + reviewed);
    const figures = {
      asked,
      answered,
      accepted,
      withdrawn,
      isPartner,
      ...(agreement === undefined ? {} : { agreement: promiseOf(agreement) }),
    };
    const trained = trainedTutors > 0 ? { ...figures, trainedTutors } : figures;
    return { score, details: reviews === undefined ? trained : { ...trained, reviews } };
  },
};

const promiseOf = ({ until, places, used }: AgreementUse): Pick<AgreementUse, 'until' | 'places' | 'used'> => ({
  until,
  places,
  used,
});
