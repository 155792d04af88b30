/**
 * Does the host answer, keep its word, receive well, train its tutors? Smoothed: two imagined solicitations, one of them
 * answered, so that one answer is not 100 %; two imagined reviews, neither good nor bad, so that one review moves little.
 */
import type { AgreementUse } from '../../../company/framework-agreement';
import type { ReviewRecord } from '../../../network/review-record';
import type { Company } from '../../../company/company';
import type { Pair } from '../../pairing/pair';
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

function scoreOf(pair: Pair): number {
  const { asked, answered, accepted, withdrawn } = pair.ledger;
  const { company } = pair.candidate;
  const { reviews } = pair;
  const answerRate = Number.isFinite(company.answerRate) ? company.answerRate : undefined;
  const imported = asked === 0 && answerRate !== undefined ? IMPORTED_ASKED : 0;
  const share =
    (answered + IMAGINED_ANSWERED + (imported * held((answerRate ?? 0) * 100)) / 100) / (asked + IMAGINED_ASKED + imported);
  const stages12Months = readableCount(company.stages12Months) ?? 0;
  const hosting = Math.min(MOST_FOR_HOSTING, PER_PUPIL_HOSTED * Math.max(accepted, stages12Months));
  const isPartner = company.standing === 'partner' || pair.context.agreements.has(company.reference);
  const bonus = (isPartner ? PARTNER_BONUS : 0) + (trainedTutorsOf(company) > 0 ? TRAINED_BONUS : 0);
  const reviewed = reviews === undefined ? 0 : forReviews(reviews);
  return held(100 * share + hosting + bonus - PER_WITHDRAWAL * withdrawn + reviewed);
}

const trainedTutorsOf = ({ trainedTutors }: Company): number => readableCount(trainedTutors) ?? 0;

export const reliability: CriterionRule<'reliability'> = {
  code: 'reliability',
  scoreOf,
  judge: (pair) => {
    const { asked, answered, accepted, withdrawn } = pair.ledger;
    const { company } = pair.candidate;
    const { reviews } = pair;
    const agreement = pair.context.agreements.get(company.reference);
    const trainedTutors = trainedTutorsOf(company);
    return {
      score: scoreOf(pair),
      details: {
        asked,
        answered,
        accepted,
        withdrawn,
        isPartner: company.standing === 'partner',
        ...(agreement === undefined ? {} : { agreement: promiseOf(agreement) }),
        ...(trainedTutors > 0 ? { trainedTutors } : {}),
        ...(reviews === undefined ? {} : { reviews }),
      },
    };
  },
};

const promiseOf = ({ until, places, used }: AgreementUse): Pick<AgreementUse, 'until' | 'places' | 'used'> => ({
  until,
  places,
  used,
});
