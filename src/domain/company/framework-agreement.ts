/** Framework agreements with large hosts: what they promise for a school year, until when, and what was used of it. */
import { addDays, type IsoDate } from '../calendar/iso-date';
import { schoolYearOf } from '../calendar/school-year';
import type { Proposition } from '../proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import { REQUEST_TYPE_RULES, type Public } from '../request/request-type';
import type { Request } from '../request/request';
import type { Company } from './company';
import { LinkedSites } from './linked-sites';

export interface Agreement {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** Promised for each school year. */
  readonly places?: number;
  /** Whom it is for; all when none is named. */
  readonly publics: readonly Public[];
}

/** A renewal is to be spoken of so long before the end, and is still recalled so long after it. */
const ENDING_DAYS = 60;
const RECALLED_DAYS = 30;

/** What the row of a company says of its agreement; `undefined` when it says nothing. */
export const agreementOf = (company: Company): Agreement | undefined => {
  const { agreementFrom: from, agreementUntil: until, agreementPlaces: places, agreementPublics: publics = [] } = company;
  return from === undefined && until === undefined && places === undefined ? undefined : { from, until, places, publics };
};

const isRunning = ({ from, until }: Agreement, today: IsoDate): boolean =>
  (from === undefined || from <= today) && (until === undefined || until >= today);

/** Does it end within two months, or has it ended within the last one? */
export const isEnding = ({ until }: Agreement, today: IsoDate): boolean =>
  until !== undefined && until <= addDays(today, ENDING_DAYS) && until >= addDays(today, -RECALLED_DAYS);

/** A running agreement, with what was used of it in the school year of a day. */
export interface AgreementUse extends Agreement {
  readonly used: number;
}

export interface AgreementRows {
  readonly companies: readonly Company[];
  readonly propositions: readonly Proposition[];
  readonly requestOf: (reference: string) => Request | undefined;
  readonly today: IsoDate;
}

/** Running agreements by every site that they cover: one signed by a site is its firm's, of those too that decide alone. */
export function agreementUses({ companies, propositions, requestOf, today }: AgreementRows): ReadonlyMap<string, AgreementUse> {
  const year = schoolYearOf(today);
  const uses = new Map<string, AgreementUse>();
  let linked: LinkedSites | undefined;
  for (const company of companies) {
    const agreement = agreementOf(company);
    if (agreement === undefined || !isRunning(agreement, today)) continue;
    linked ??= new LinkedSites(companies);
    const sites = [company.reference, ...linked.othersThan(company.reference)];
    const used = propositions.filter(
      ({ companyReference, status, startsOn, isTrial, requestReference }) =>
        sites.includes(companyReference) &&
        SEATED_PROPOSITION_STATUSES.includes(status) &&
        isTrial !== true &&
        startsOn !== undefined &&
        schoolYearOf(startsOn) === year &&
        isFor(agreement, requestOf(requestReference)),
    ).length;
    // A site's own agreement says more of it than another site's.
    for (const site of sites) if (site === company.reference || !uses.has(site)) uses.set(site, { ...agreement, used });
  }
  return uses;
}

const isFor = ({ publics }: Agreement, request: Request | undefined): boolean =>
  publics.length === 0 || (request?.type !== undefined && publics.includes(REQUEST_TYPE_RULES[request.type].public));
