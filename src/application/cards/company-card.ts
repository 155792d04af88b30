/** The card of a company: who, its contacts, offers and propositions, the requests it would suit, the rows that look like it. */
import type { Company } from '../../domain/company/company';
import { agreementOf } from '../../domain/company/framework-agreement';
import { duplicatesOf } from '../../domain/company/near-duplicates';
import type { MatchContext } from '../../domain/matching/pool/match-context';
import type { LimitHub } from '../../domain/matching/seats/hub';
import { sentenceOfFinding } from '../../wording/findings/sentence-of-finding';
import { agreementWords } from '../../wording/reasons/criterion-sentences';
import { capitalised } from '../../wording/text/typography';
import { contactRoleLabels } from '../../wording/labels/lists';
import { companyStandingLabels, offerStatusLabels } from '../../wording/labels/statuses';
import { companyLines, offerLines } from '../../wording/sidebar/card-sentences';
import {
  agreementEnded,
  agreementPublicsLine,
  agreementToCome,
  linkedSite,
  decidesAlone,
  linkedSites,
} from '../../wording/sidebar/company-history-sentences';
import { companyPlacesLine } from '../../wording/sidebar/company-sentences';
import { propositionSentence } from '../../wording/sidebar/proposition-sentences';
import { phoneInPairs } from '../../wording/text/phones';
import { differenceLines } from '../companies/told-differences';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import type { CompanyCardView } from '../sidebar-views/host-card-views';
import { companyHistory } from './company-history';
import { findingLines } from './request-card';
import { suitedRequests } from './suited-requests';

/** More of them are found by the search. */
const SHOWN_SITES = 8;
/** The others come up once these are merged. */
const SHOWN_DUPLICATES = 12;

export function companyCard(register: Register, ports: Ports, reference: string): CompanyCardView {
  const company = requireRecord(register, 'companies', reference);
  const context = matchContextOf(register, ports.clock.today());
  const history = companyHistory(register, ports, reference);
  return {
    reference,
    name: company.name,
    standingLabel: companyStandingLabels[company.standing],
    lines: [...companyLines(company), companyPlacesLine(context.placesOf(company))],
    contacts: register
      .where('contacts', 'companyReference', reference)
      .filter(({ isActive }) => isActive)
      .map((contact) => ({
        name: contact.name,
        role: contact.jobTitle ?? (contact.role === undefined ? '' : contactRoleLabels[contact.role]),
        ...(contact.phone === undefined ? {} : { phone: phoneInPairs(contact.phone) }),
        ...(contact.email === undefined ? {} : { email: contact.email }),
      })),
    offers: register.where('offers', 'companyReference', reference).map((offer) => ({
      reference: offer.reference,
      sentence: `${offerStatusLabels[offer.status]} · ${offerLines(offer).slice(1, 2).join('')}`,
    })),
    propositions: [...register.where('propositions', 'companyReference', reference)].reverse().map((proposition) => ({
      reference: proposition.reference,
      sentence: `${proposition.requestReference} · ${propositionSentence(proposition)}`,
    })),
    ...history,
    network: [
      ...history.network,
      ...agreementLines(company, context),
      ...(company.decidesAlone === true ? [decidesAlone] : linkedSiteLines(reference, context)),
    ],
    ...(company.notes === undefined ? {} : { notes: company.notes }),
    findings: findingLines(company.toCheck),
    corrections: differenceLines(register, company),
    requests: suitedRequests(
      context.candidates.filter((candidate) => candidate.company.reference === reference).map(({ id }) => id),
      context,
    ),
    duplicates: duplicatesOf(company, register.all('companies'))
      .slice(0, SHOWN_DUPLICATES)
      .map(({ known, other, why }) => {
        const twin = known.reference === reference ? other : known;
        return {
          reference: twin.reference,
          name: twin.name,
          sentence: sentenceOfFinding({
            code: 'company-maybe-known',
            severity: 'warns',
            details: { name: twin.name, reference: twin.reference, why },
          }),
        };
      }),
  };
}

/** The other sites of its firm, and when each was last asked: they are solicited as one. */
const linkedSiteLines = (reference: string, { linked, companyOf, ledgerOf, restDays }: LimitHub): string[] => {
  const others = linked.othersThan(reference).flatMap((other) => companyOf(other) ?? []);
  return others.length === 0
    ? []
    : [
        linkedSites(others.length, restDays),
        ...others
          .slice(0, SHOWN_SITES)
          .map((site) => linkedSite(site.name, site.reference, site.commune, ledgerOf(site.reference).lastOn)),
      ];
};

/** What its agreement promises and what was used, or that it has ended. */
const agreementLines = (company: Company, { agreements, today }: MatchContext): string[] => {
  const use = agreements.get(company.reference);
  const own = agreementOf(company);
  if (use !== undefined) return [capitalised(agreementWords(use)), ...agreementPublicsLine(use.publics)];
  return own?.until !== undefined && own.until < today
    ? [agreementEnded(own.until)]
    : own === undefined
      ? []
      : [agreementToCome(own.from)];
};
