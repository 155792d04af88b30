/** Everything a judgement needs, read from the register and indexed once. */
import type { IsoDate } from '../calendar/iso-date';
import type { Company } from '../company/company';
import type { Offer } from '../offer/offer';
import type { Proposition } from '../proposition/proposition';
import { SEATED_PROPOSITION_STATUSES, type PropositionStatus } from '../proposition/proposition-status';
import type { Request } from '../request/request';
import type { Rule, RuleCode } from '../rules/rule';
import { ruleOn } from '../rules/rule-in-force';
import type { School } from '../school/school';
import { weightsFrom, type CriterionCode, type Settings } from '../settings/setting';
import type { Training } from '../training/training';
import { candidatesOf, type Candidate } from './candidate';
import { CompanyNames } from './company-names';
import { ExpectationCoverage } from './expectation-coverage';
import { HostMap } from './host-map';
import { countSeats, HELD_PROPOSITION_STATUSES, type Seats } from './seats';
import { EMPTY_LEDGER, solicitationLedgers, type SolicitationLedger } from './solicitation-ledger';
import { fold } from '../text/fold';

/** Rows of the register, as they are. */
export interface MatchInput {
  readonly requests: readonly Request[];
  readonly offers: readonly Offer[];
  readonly companies: readonly Company[];
  readonly propositions: readonly Proposition[];
  readonly schools: readonly School[];
  readonly trainings: readonly Training[];
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  readonly today: IsoDate;
}

export interface MatchContext {
  readonly today: IsoDate;
  readonly weights: Readonly<Record<CriterionCode, number>>;
  readonly solicitationsPerMonth: number;
  readonly restDays: number;
  readonly requests: readonly Request[];
  readonly candidates: readonly Candidate[];
  readonly candidateById: ReadonlyMap<string, Candidate>;
  readonly schoolByUai: ReadonlyMap<string, School>;
  readonly trainingByCode: ReadonlyMap<string, Training>;
  /** Seats that hosts have given. */
  readonly seats: Seats;
  /** Those, and the seats asked for that wait for an answer. */
  heldSeats(): Seats;
  readonly companyNames: CompanyNames;
  readonly coverage: ExpectationCoverage;
  readonly hostMap: HostMap;
  ledgerOf(companyReference: string): SolicitationLedger;
  propositionsOf(requestReference: string): readonly Proposition[];
  /** The rule in force on the day; `undefined` when none is. */
  rule(code: RuleCode, day: IsoDate): Rule | undefined;
}

const positiveNumber = (text: string, fallback: number): number => {
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : fallback;
};

/** Indexes the register for any number of judgements; nothing in it changes afterwards. */
export function createMatchContext(input: MatchInput): MatchContext {
  const candidates = candidatesOf(input.offers, input.companies);
  const requestByReference = new Map(input.requests.map((request) => [request.reference, request]));
  const offerByReference = new Map(input.offers.map((offer) => [offer.reference, offer]));
  const ledgers = solicitationLedgers(input.propositions, input.today);
  const propositionsByRequest = new Map<string, Proposition[]>();
  for (const proposition of input.propositions) {
    const list = propositionsByRequest.get(proposition.requestReference);
    if (list) list.push(proposition);
    else propositionsByRequest.set(proposition.requestReference, [proposition]);
  }
  const seatsOf = (statuses: readonly PropositionStatus[]): Seats => countSeats(
    input.propositions,
    (reference) => requestByReference.get(reference),
    (reference) => {
      const tutorName = offerByReference.get(reference)?.tutorName;
      return tutorName ? fold(tutorName) : undefined;
    },
    statuses,
  );
  let held: Seats | undefined;
  const rules = new Map<string, Rule | undefined>();
  return {
    today: input.today,
    weights: weightsFrom(input.settings),
    solicitationsPerMonth: positiveNumber(input.settings.solicitationsPerMonth, 3),
    restDays: positiveNumber(input.settings.restDays, 30),
    requests: input.requests,
    candidates,
    candidateById: new Map(candidates.map((candidate) => [candidate.id, candidate])),
    schoolByUai: new Map(input.schools.map((school) => [school.uai, school])),
    trainingByCode: new Map(input.trainings.map((training) => [training.code, training])),
    seats: seatsOf(SEATED_PROPOSITION_STATUSES),
    heldSeats: () => (held ??= seatsOf(HELD_PROPOSITION_STATUSES)),
    companyNames: new CompanyNames(input.companies),
    coverage: new ExpectationCoverage(),
    hostMap: new HostMap(candidates),
    ledgerOf: (reference) => ledgers.get(reference) ?? EMPTY_LEDGER,
    propositionsOf: (reference) => propositionsByRequest.get(reference) ?? [],
    rule: (code, day) => {
      const key = `${code} ${day}`;
      if (!rules.has(key)) rules.set(key, ruleOn(input.rules, code, day));
      return rules.get(key);
    },
  };
}
