/** What each school has given to the network and received from it (E1): said as thanks, never ranked. */
import type { Company } from '../company/company';
import type { Proposition } from '../proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import type { Request } from '../request/request';
import type { Contribution } from './contribution';

export interface SchoolLedger {
  /** Companies of the pool that it brought. */
  readonly companies: number;
  readonly resources: number;
  /** Times it said that it knows someone. */
  readonly helps: number;
  /** Pupils of other schools that its companies hold or have held. */
  readonly givenStages: number;
  /** Pupils of its own at a company that another school brought. */
  readonly receivedStages: number;
}

export interface LedgerRows {
  readonly companies: readonly Pick<Company, 'reference' | 'broughtByUai' | 'standing'>[];
  readonly contributions: readonly Pick<Contribution, 'kind' | 'schoolUai' | 'outcome'>[];
  readonly requests: readonly Pick<Request, 'reference' | 'schoolUai'>[];
  readonly propositions: readonly Pick<Proposition, 'status' | 'companyReference' | 'requestReference'>[];
}

/** Of a school that has neither given nor received. */
export const EMPTY_LEDGER: SchoolLedger = { companies: 0, resources: 0, helps: 0, givenStages: 0, receivedStages: 0 };

/** By the UAI; a school that has neither given nor received is not there. */
export function schoolLedgers({
  companies,
  contributions,
  requests,
  propositions,
}: LedgerRows): ReadonlyMap<string, SchoolLedger> {
  const ledgers = new Map<string, SchoolLedger>();
  const count = (uai: string | undefined, what: keyof SchoolLedger): void => {
    if (uai === undefined || uai === '') return;
    const before = ledgers.get(uai) ?? EMPTY_LEDGER;
    ledgers.set(uai, { ...before, [what]: before[what] + 1 });
  };
  const bringerOf = new Map(companies.map(({ reference, broughtByUai }) => [reference, broughtByUai] as const));
  const schoolOf = new Map(requests.map(({ reference, schoolUai }) => [reference, schoolUai] as const));
  for (const { broughtByUai, standing } of companies) if (standing !== 'closed') count(broughtByUai, 'companies');
  for (const { kind, schoolUai, outcome } of contributions) {
    if (kind === 'resource' && outcome === 'resource-proposed') count(schoolUai, 'resources');
    if (kind === 'help') count(schoolUai, 'helps');
  }
  for (const { status, companyReference, requestReference } of propositions) {
    if (!SEATED_PROPOSITION_STATUSES.includes(status)) continue;
    const [bringer, school] = [bringerOf.get(companyReference), schoolOf.get(requestReference)];
    if (bringer === undefined || school === undefined || bringer === school) continue;
    count(bringer, 'givenStages');
    count(school, 'receivedStages');
  }
  return ledgers;
}
