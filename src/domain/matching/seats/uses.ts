/**
 * What is used of each limit: seats week by week, taken by the host's acceptance and never by sending, and the solicitations of a
 * month.
 */
import type { IsoDate } from '../../calendar/iso-date';
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
import { companyOfTutor, tutorKeyOf, tutorOf, tutorOfSeat } from './tutor';
import { countOne, CountedUses } from './uses-by-holder';

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

/**
 * Counts seats, on the dates frozen in each proposition: those asked of the host, whatever became of the request's.
 */
export class SeatCounter {
  readonly ofOffer: CountedUses;
  readonly ofCompany: CountedUses;
  readonly traineesOfCompany: CountedUses;
  readonly traineesOfTutor: CountedUses;
  private readonly byOffer = new Map<string, Proposition[]>();
  private readonly byCompany = new Map<string, Proposition[]>();

  constructor(
    private readonly rows: SeatRows,
    private readonly statuses: readonly PropositionStatus[],
    propositions: readonly Proposition[] = [],
  ) {
    const companies = (): Iterable<string> => this.byCompany.keys();
    this.ofOffer = new CountedUses(
      () => this.byOffer.keys(),
      (offer) => weeksUsed(this.byOffer.get(offer)),
    );
    this.ofCompany = new CountedUses(companies, (company) => weeksUsed(this.byCompany.get(company)));
    this.traineesOfCompany = new CountedUses(companies, (company) => weeksUsed(this.traineesAt(company)));
    this.traineesOfTutor = new CountedUses(
      () => this.tutors(),
      (tutor) => weeksUsed(this.traineesAt(companyOfTutor(tutor)).filter((one) => this.tutorFor(one) === tutor)),
    );
    for (const proposition of propositions) this.file(proposition);
  }

  /** One more proposition; nothing when it holds no seat. */
  add(proposition: Proposition): void {
    this.file(proposition);
    for (const counted of [this.ofOffer, this.ofCompany, this.traineesOfCompany, this.traineesOfTutor]) counted.forget();
  }

  private file(proposition: Proposition): void {
    if (!this.statuses.includes(proposition.status)) return;
    const { companyReference, offerReference } = proposition;
    if (offerReference !== undefined && offerReference !== '') addTo(this.byOffer, offerReference, proposition);
    addTo(this.byCompany, companyReference, proposition);
  }

  private traineesAt(company: string): Proposition[] {
    return (this.byCompany.get(company) ?? []).filter(({ requestReference }) =>
      isLegalTrainee(this.rows.requestOf(requestReference)),
    );
  }

  private tutorFor(proposition: Proposition): string | undefined {
    const { companyReference, offerReference } = proposition;
    const offer = offerReference === undefined ? undefined : this.rows.offerOf(offerReference);
    const key = tutorKeyOf(tutorOfSeat(proposition, offer));
    return key === undefined ? undefined : tutorOf(companyReference, key);
  }

  private *tutors(): Iterable<string> {
    for (const company of this.byCompany.keys())
      for (const trainee of this.traineesAt(company)) {
        const tutor = this.tutorFor(trainee);
        if (tutor !== undefined) yield tutor;
      }
  }
}

/** Pupils by week; `undefined` without any. */
function weeksUsed(propositions: readonly Proposition[] = []): UseByPeriod | undefined {
  const uses = new Map<UsePeriod, number>();
  for (const proposition of propositions) for (const week of stageWeekNames(proposition)) countOne(uses, week);
  return uses.size === 0 ? undefined : uses;
}

function addTo(groups: Map<string, Proposition[]>, key: string, proposition: Proposition): void {
  const group = groups.get(key);
  if (group) group.push(proposition);
  else groups.set(key, [proposition]);
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
  readonly solicitationsOfCompany: CountedUses;
  readonly solicitationsOfFirm: CountedUses;
  private readonly ledgers: Map<string, SolicitationLedger>;
  private readonly later = new Map<string, Proposition[]>();

  constructor(
    private readonly propositions: readonly Proposition[],
    private readonly span: LedgerSpan,
    private readonly approaches: readonly Approach[],
    private readonly linked: LinkedSites,
  ) {
    this.ledgers = solicitationLedgers(propositions, span.today, approaches, span.restDays);
    this.solicitationsOfCompany = new CountedUses(
      () => this.ledgers.keys(),
      (company) => this.monthOf(company),
    );
    this.solicitationsOfFirm = new CountedUses(
      () => this.firms(),
      (firm) => this.restOf(firm),
    );
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
    this.solicitationsOfCompany.forget();
    this.solicitationsOfFirm.forget();
  }

  private monthOf(company: string): UseByPeriod | undefined {
    const ledger = this.ledgers.get(company);
    return ledger && new Map([[MONTH, ledger.recent]]);
  }

  private *firms(): Iterable<string> {
    for (const company of this.ledgers.keys()) {
      const firm = this.linked.firmOf(company);
      if (firm !== undefined) yield firm;
    }
  }

  private restOf(firm: string): UseByPeriod | undefined {
    const asked = this.linked.sitesOf(firm).flatMap((site) => this.ledgers.get(site) ?? []);
    return asked.length === 0 ? undefined : new Map([[REST, asked.reduce((sum, { resting }) => sum + resting, 0)]]);
  }
}
