/**
 * What is used of each limit: seats week by week, taken by the host's acceptance and never by sending, and the solicitations of a
 * month.
 */
import type { IsoDate } from '../../calendar/iso-date';
import type { IsoWeek } from '../../calendar/iso-week';
import type { Offer } from '../../offer/offer';
import type { Proposition } from '../../proposition/proposition';
import {
  LIVE_PROPOSITION_STATUSES,
  SEATED_PROPOSITION_STATUSES,
  type PropositionStatus,
} from '../../proposition/proposition-status';
import type { Request } from '../../request/request';
import type { RequestType } from '../../request/request-type';
import type { Approach } from '../../company/approach';
import { solicitationLedgers, type SolicitationLedger } from '../pool/solicitation-ledger';
import type { LinkedSites } from '../../company/linked-sites';
import { stageWeekNames } from '../pairing/stage-weeks';
import { MONTH, REST, type UseByPeriod, type UsePeriod } from './use-period';
import { tutorKeyOf, tutorOf, tutorOfSeat } from './tutor';

/**
 * Types whose trainees count for the legal quota and for the tutor's limit: the stages and PFMP of L124-1 code de l'education.
 * Observation periods (L4153-1, 2) are outside it, and an apprentice is an employee.
 */
const LEGAL_TRAINEE_TYPES: readonly RequestType[] = ['pfmp', 'bts'];

export const isLegalTrainee = (request: Request | undefined): boolean =>
  request?.type !== undefined && LEGAL_TRAINEE_TYPES.includes(request.type);

/** Statuses whose seat a plan must leave: given, or asked for and waiting for an answer. */
export const HELD_PROPOSITION_STATUSES: readonly PropositionStatus[] = [
  ...SEATED_PROPOSITION_STATUSES,
  ...LIVE_PROPOSITION_STATUSES,
];

/** Where the rows that a proposition names are found. */
export interface SeatRows {
  readonly requestOf: (reference: string) => Request | undefined;
  readonly offerOf: (reference: string) => Offer | undefined;
}

type Counts = Map<string, Map<UsePeriod, number>>;

/**
 * Counts seats, proposition by proposition, on the dates frozen in each: those asked of the host, whatever became of the
 * request's.
 */
export class SeatCounter {
  readonly ofOffer: Counts = new Map();
  readonly ofCompany: Counts = new Map();
  readonly traineesOfCompany: Counts = new Map();
  readonly traineesOfTutor: Counts = new Map();
  /** Many pupils share the same dates. */
  private readonly weeksByDates = new Map<string, readonly IsoWeek[]>();

  constructor(
    private readonly rows: SeatRows,
    private readonly statuses: readonly PropositionStatus[],
    propositions: readonly Proposition[] = [],
  ) {
    for (const proposition of propositions) this.add(proposition);
  }

  /** One more proposition; nothing when it holds no seat. */
  add(proposition: Proposition): void {
    if (!this.statuses.includes(proposition.status)) return;
    const isTrainee = isLegalTrainee(this.rows.requestOf(proposition.requestReference));
    const offer = proposition.offerReference === undefined ? undefined : this.rows.offerOf(proposition.offerReference);
    const tutorKey = tutorKeyOf(tutorOfSeat(proposition, offer));
    for (const week of this.weeksOf(proposition)) {
      if (proposition.offerReference) count(this.ofOffer, proposition.offerReference, week);
      count(this.ofCompany, proposition.companyReference, week);
      if (!isTrainee) continue;
      count(this.traineesOfCompany, proposition.companyReference, week);
      if (tutorKey !== undefined) count(this.traineesOfTutor, tutorOf(proposition.companyReference, tutorKey), week);
    }
  }

  private weeksOf(dates: Proposition): readonly IsoWeek[] {
    const key = `${dates.startsOn} ${dates.endsOn}`;
    let weeks = this.weeksByDates.get(key);
    if (!weeks) this.weeksByDates.set(key, (weeks = stageWeekNames(dates)));
    return weeks;
  }
}

function count(counts: Counts, key: string, period: UsePeriod): void {
  let byPeriod = counts.get(key);
  if (!byPeriod) counts.set(key, (byPeriod = new Map()));
  byPeriod.set(period, (byPeriod.get(period) ?? 0) + 1);
}

/** When another site of the firm was last solicited, and which. */
export interface AskedElsewhere {
  readonly companyReference: string;
  readonly on: IsoDate;
}

export interface LedgerSpan {
  readonly today: IsoDate;
  readonly restDays: number;
}

/** The ledgers of all companies, and what they use of the month and of the days of rest; further propositions can be noted. */
export class SolicitationBook {
  readonly solicitationsOfCompany = new Map<string, UseByPeriod>();
  readonly solicitationsOfFirm = new Map<string, UseByPeriod>();
  private readonly ledgers: Map<string, SolicitationLedger>;
  private readonly later = new Map<string, Proposition[]>();

  constructor(
    private readonly propositions: readonly Proposition[],
    private readonly span: LedgerSpan,
    private readonly approaches: readonly Approach[],
    private readonly linked: LinkedSites,
  ) {
    this.ledgers = solicitationLedgers(propositions, span.today, approaches, span.restDays);
    for (const [company, ledger] of this.ledgers) this.count(company, ledger);
  }

  ledgerOf(companyReference: string): SolicitationLedger | undefined {
    return this.ledgers.get(companyReference);
  }

  /** The latest solicitation of another site of the same firm. */
  askedElsewhere(companyReference: string): AskedElsewhere | undefined {
    let latest: AskedElsewhere | undefined;
    for (const other of this.linked.othersThan(companyReference)) {
      const on = this.ledgers.get(other)?.lastOn;
      if (on !== undefined && (latest === undefined || on > latest.on)) latest = { companyReference: other, on };
    }
    return latest;
  }

  /** One more proposition: its company's ledger is read anew. */
  add(proposition: Proposition): void {
    const { companyReference } = proposition;
    const later = [...(this.later.get(companyReference) ?? []), proposition];
    this.later.set(companyReference, later);
    const own = [...this.propositions.filter((other) => other.companyReference === companyReference), ...later];
    const asked = this.approaches.filter((other) => other.companyReference === companyReference);
    const ledger = solicitationLedgers(own, this.span.today, asked, this.span.restDays).get(companyReference);
    if (ledger === undefined) return;
    this.ledgers.set(companyReference, ledger);
    this.count(companyReference, ledger);
  }

  private count(companyReference: string, { recent }: SolicitationLedger): void {
    this.solicitationsOfCompany.set(companyReference, new Map([[MONTH, recent]]));
    const firm = this.linked.firmOf(companyReference);
    if (firm === undefined) return;
    const resting = this.linked.sitesOf(firm).reduce((sum, site) => sum + (this.ledgers.get(site)?.resting ?? 0), 0);
    this.solicitationsOfFirm.set(firm, new Map([[REST, resting]]));
  }
}
