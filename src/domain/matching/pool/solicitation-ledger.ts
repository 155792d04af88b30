/** One ledger of solicitations per company, all schools together: what it was asked, what it answered, when. */
import { addDays, type IsoDate } from '../../calendar/iso-date';
import type { Approach } from '../../company/approach';
import type { Proposition } from '../../proposition/proposition';
import { readableDay } from './readable';

export interface SolicitationLedger {
  /** Solicitations sent that are settled: answered, or left without an answer. */
  readonly asked: number;
  readonly answered: number;
  /** Pupils it said yes to. */
  readonly accepted: number;
  /** Times it took back its yes. */
  readonly withdrawn: number;
  /** Solicitations of the last thirty days, those about to leave included. */
  readonly recent: number;
  /** Of those, the ones within the hub's days of rest: counted for all sites of a firm together. */
  readonly resting: number;
  readonly lastOn?: IsoDate;
}

export const EMPTY_LEDGER: SolicitationLedger = { asked: 0, answered: 0, accepted: 0, withdrawn: 0, recent: 0, resting: 0 };

/** Days over which solicitations are counted against the monthly maximum. */
const SOLICITATION_MONTH_DAYS = 30;

/**
 * The ledger of each company that has been solicited, by its reference.
 * @param approaches what schools have asked by themselves: solicitations like any other, whose answer was not given to the hub
 * @param restDays of the hub, for `resting`
 */
export function solicitationLedgers(
  propositions: readonly Proposition[],
  today: IsoDate,
  approaches: readonly Approach[] = [],
  restDays = SOLICITATION_MONTH_DAYS,
): Map<string, SolicitationLedger> {
  const monthBegan = addDays(today, -SOLICITATION_MONTH_DAYS);
  const restBegan = addDays(today, -restDays);
  const ledgers = new Map<string, { -readonly [K in keyof SolicitationLedger]: SolicitationLedger[K] }>();
  const ledgerOf = (company: string): { -readonly [K in keyof SolicitationLedger]: SolicitationLedger[K] } => {
    let ledger = ledgers.get(company);
    if (!ledger) ledgers.set(company, (ledger = { ...EMPTY_LEDGER }));
    return ledger;
  };
  const solicited = (company: string, on: IsoDate): ReturnType<typeof ledgerOf> => {
    const ledger = ledgerOf(company);
    if (on > monthBegan) ledger.recent += 1;
    if (on > restBegan) ledger.resting += 1;
    if (ledger.lastOn === undefined || on > ledger.lastOn) ledger.lastOn = on;
    return ledger;
  };
  for (const { companyReference, on } of approaches)
    if (readableDay(on) !== undefined && on <= today) solicited(companyReference, on);
  for (const proposition of propositions) {
    const { status } = proposition;
    // Nobody was solicited by what only the animator has read.
    if (proposition.isTrial === true) continue;
    const on = readableDay(
      proposition.sentOn ?? (status === 'to-send' || proposition.answeredOn ? proposition.createdOn : undefined),
    );
    if (on === undefined) continue;
    const ledger = solicited(proposition.companyReference, on);
    const isAccepted = status === 'accepted' || status === 'confirmed';
    const isAnswered = isAccepted || status === 'declined' || proposition.answeredOn !== undefined;
    if (isAnswered || status === 'unanswered') ledger.asked += 1;
    if (isAnswered) ledger.answered += 1;
    if (isAccepted) ledger.accepted += 1;
    if (status === 'declined' && proposition.answer === 'yes') ledger.withdrawn += 1;
  }
  return ledgers;
}

export interface SolicitationFigures {
  readonly solicitations30Days: number;
  readonly lastSolicitedOn?: IsoDate;
}

/** What a company's row shows of its ledger: the same count as the monthly maximum is held against. */
export const solicitationFigures = ({ recent, lastOn }: SolicitationLedger): SolicitationFigures => ({
  solicitations30Days: recent,
  ...(lastOn === undefined ? {} : { lastSolicitedOn: lastOn }),
});
