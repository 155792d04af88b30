/** What the cases of exclusions are written with: a change of the one request, company and offer that suit each other. */
import type { Company } from '../../../../../src/domain/company/company';
import type { Exclusion, ExclusionCode } from '../../../../../src/domain/matching/ranking/exclusions/exclusion';
import type { MatchInput } from '../../../../../src/domain/matching/pool/match-context';
import { rankHosts } from '../../../../../src/domain/matching/ranking/rank-hosts';
import type { Offer } from '../../../../../src/domain/offer/offer';
import type { Request } from '../../../../../src/domain/request/request';
import type { SettingRow } from '../../../../../src/domain/settings/setting';
import { aCompany, aContext, anOffer, aProposition, aRequest, otherRequest } from '../../hub-builder';

export interface ExclusionCase {
  readonly rule: string;
  readonly request?: Partial<Request>;
  readonly company?: Partial<Company>;
  /** `null`: the company has no offer. */
  readonly offer?: Partial<Offer> | null;
  readonly rows?: Partial<Pick<MatchInput, 'requests' | 'propositions' | 'rules' | 'approaches'>>;
  readonly settings?: readonly SettingRow[];
  /** Another row of the pool, asked on a day if one is given. */
  readonly site?: { readonly company: Partial<Company>; readonly askedOn?: string };
  readonly details?: Readonly<Record<string, unknown>>;
  readonly mayOverride?: boolean;
}

/** For each reason, what sets a host aside and what does not. */
export type ExclusionCases<Code extends ExclusionCode = ExclusionCode> = {
  readonly [Each in Code]: { readonly excludes: readonly ExclusionCase[]; readonly allows: readonly ExclusionCase[] };
};

/** The exclusions of the one candidate. */
export function exclusionsIn({ request, company, offer, rows, settings, site }: ExclusionCase): readonly Exclusion[] {
  const asked = aRequest(request);
  const context = aContext({
    offers: offer === null ? [] : [anOffer(offer)],
    companies: [aCompany(company), ...(site ? [aCompany({ ...OTHER_SITE, ...site.company })] : [])],
    ...rows,
    ...(site?.askedOn === undefined ? {} : { propositions: [askedAt(site.askedOn)] }),
    requests: [asked, ...(rows?.requests ?? [otherRequest()]).filter(({ reference }) => reference !== asked.reference)],
    settings,
  });
  const { hosts, excluded } = rankHosts(asked, context);
  expect(hosts.length + excluded.length).toBe(site ? 2 : 1);
  return excluded.find(({ candidate }) => candidate.company.reference === 'ENT-2026-0001')?.exclusions ?? [];
}

export const OTHER_SITE = { reference: 'ENT-2026-0077', name: 'Site de Lyon' };
const askedAt = (sentOn: string) =>
  aProposition({
    companyReference: OTHER_SITE.reference,
    offerReference: undefined,
    status: 'sent',
    sentOn,
    answeredOn: undefined,
    answer: undefined,
  });
