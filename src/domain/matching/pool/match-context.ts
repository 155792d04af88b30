/** Everything a judgement needs, read from the register and indexed once. */
import { agreementUses, type AgreementUse } from '../../company/framework-agreement';
import type { Review } from '../../network/network';
import { reviewRecords, type ReviewRecord } from '../../network/review-record';
import type { Request } from '../../request/request';
import { weightsFrom, type CriterionCode } from '../../settings/setting';
import type { Training } from '../../training/training';
import { indexBy } from '../../group-by';
import { candidatesOf, type Candidate } from './candidate';
import { CompanyNames } from './company-names';
import { ExpectationCoverage } from '../pairing/expectation-coverage';
import { HostMap } from './host-map';
import { isSetAsideForAll } from './set-aside';
import { createLimitHub, type LimitHub, type LimitRows } from '../seats/hub';

/** Rows of the register, as they are. */
export interface MatchInput extends LimitRows {
  readonly trainings: readonly Training[];
  readonly reviews: readonly Review[];
}

export interface MatchContext extends LimitHub {
  readonly weights: Readonly<Record<CriterionCode, number>>;
  readonly requests: readonly Request[];
  readonly candidates: readonly Candidate[];
  readonly candidateById: ReadonlyMap<string, Candidate>;
  readonly trainingByCode: ReadonlyMap<string, Training>;
  /** What reviews say of each host that has any. */
  readonly reviewRecords: ReadonlyMap<string, ReviewRecord>;
  /** Running framework agreements, by every site that they cover. */
  readonly agreements: ReadonlyMap<string, AgreementUse>;
  readonly companyNames: CompanyNames;
  readonly coverage: ExpectationCoverage;
  readonly hostMap: HostMap;
  /** Without the hosts that are set aside for every stage with dates, whoever asks. */
  readonly openHostMap: HostMap;
}

/** Indexes the register for any number of judgements; nothing in it changes afterwards but by `note`. */
export function createMatchContext(input: MatchInput): MatchContext {
  const hub = createLimitHub(input);
  const candidates = candidatesOf(input.offers, input.companies, hub);
  let companyNames: CompanyNames | undefined;
  let hostMap: HostMap | undefined;
  let openHostMap: HostMap | undefined;
  return {
    ...hub,
    weights: weightsFrom(input.settings),
    requests: input.requests,
    candidates,
    candidateById: indexBy(candidates, ({ id }) => id),
    trainingByCode: new Map(input.trainings.map((training) => [training.code, training])),
    reviewRecords: reviewRecords(input.reviews, input.propositions),
    agreements: agreementUses({
      companies: input.companies,
      propositions: input.propositions,
      requestOf: hub.requestOf,
      today: input.today,
    }),
    // Not every judgement asks for these two, and each goes through the whole register.
    get companyNames() {
      return (companyNames ??= new CompanyNames(input.companies));
    },
    get hostMap() {
      return (hostMap ??= new HostMap(candidates));
    },
    get openHostMap() {
      return (openHostMap ??= new HostMap(candidates.filter((candidate) => !isSetAsideForAll(candidate))));
    },
    coverage: new ExpectationCoverage(),
  };
}
