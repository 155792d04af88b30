/** Days since the company was last solicited, by anyone: rest is what keeps it in the pool. */
import { daysBetween } from '../../../calendar/iso-date';
import { readableDay } from '../../pool/readable';
import type { CriterionRule } from './criterion';

/** Score once the hub's number of days of rest has passed, and the multiple of it after which the host is fully rested. */
const RESTED_SCORE = 60;
const FULLY_RESTED_TIMES = 4;
/** Most for a company that the animator marked as one to spare. */
const TO_SPARE_SCORE = 20;

export const rest: CriterionRule<'rest'> = {
  code: 'rest',
  judge: (pair) => {
    const { standing } = pair.candidate.company;
    const lastSolicitedOn = readableDay(pair.candidate.company.lastSolicitedOn);
    const inLedger = pair.ledger.lastOn;
    const lastOn =
      inLedger !== undefined && (lastSolicitedOn === undefined || inLedger > lastSolicitedOn) ? inLedger : lastSolicitedOn;
    const isToSpare = standing === 'to-spare';
    const daysSince = lastOn === undefined ? undefined : Math.max(0, daysBetween(lastOn, pair.context.today));
    const score = restScore(daysSince, pair.context.restDays);
    return { score: isToSpare ? Math.min(TO_SPARE_SCORE, score) : score, details: { daysSince, isToSpare } };
  },
};

function restScore(daysSince: number | undefined, restDays: number): number {
  if (daysSince === undefined || daysSince >= restDays * FULLY_RESTED_TIMES) return 100;
  if (daysSince < restDays) return (RESTED_SCORE * daysSince) / restDays;
  return RESTED_SCORE + ((100 - RESTED_SCORE) * (daysSince - restDays)) / (restDays * (FULLY_RESTED_TIMES - 1));
}
