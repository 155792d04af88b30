/** The cases of the indicators that speak of companies and of their offers. */
import { addDays } from '../calendar/iso-date';
import type { Company } from '../company/company';
import { agreementOf, agreementUses, type AgreementUse } from '../company/framework-agreement';
import { readableCount } from '../matching/pool/readable';
import type { Offer } from '../offer/offer';
import { SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import type { Case } from './measure';
import { placed, share } from './request-cases';
import type { YearFacts } from './year-facts';

/** Companies that may be called upon on the last day looked at. */
export const pool = ({ rows, isThere, standingOf }: YearFacts): Company[] =>
  rows.companies.filter((company) => {
    if (!isThere(company.reference)) return false;
    const standing = standingOf(company);
    return standing === 'active' || standing === 'partner';
  });

export const distinct = (values: readonly (string | undefined)[]): number =>
  new Set(values.filter((value) => value !== undefined && value !== '')).size;

/** Hosts that held pupils of two schools and more. */
export function sharedHosts(facts: YearFacts): number {
  const schools = new Map<string, Set<string>>();
  for (const { host, request } of placed(facts)) {
    if (host === undefined || request.schoolUai === undefined) continue;
    schools.set(host.reference, (schools.get(host.reference) ?? new Set()).add(request.schoolUai));
  }
  return [...schools.values()].filter(({ size }) => size > 1).length;
}

/** Days after which a host that has not answered counts as one that has not. */
const PATIENCE_DAYS = 7;
export const hostAnswers = ({ propositions, until }: YearFacts): Case[] =>
  propositions
    .filter(({ sentOn }) => sentOn! < addDays(until, -PATIENCE_DAYS))
    .map(({ answeredOn }) => ({ value: share(answeredOn !== undefined && answeredOn <= until) }));

/** Working days from an offer to the first thing done with it: checked with its host, or proposed to. */
export const firstContacts = ({ offers, propositionsTo, workedDays }: YearFacts): Case[] =>
  offers.flatMap(({ companyReference, receivedOn, verifiedOn }) => {
    const days = [verifiedOn, ...propositionsTo(companyReference).map(({ sentOn }) => sentOn)]
      .flatMap((day) => (day !== undefined && day >= receivedOn ? [day] : []))
      .sort();
    const value = workedDays(receivedOn, days[0]);
    return value === undefined ? [] : [{ value }];
  });

/** Did a pupil come through it? */
export const usedOffers = ({ offers, propositionsTo }: YearFacts): Case[] =>
  offers.map(({ reference, companyReference }: Offer) => ({
    value: share(
      propositionsTo(companyReference).some(
        ({ offerReference, status, turn = 0 }) =>
          offerReference === reference && (SEATED_PROPOSITION_STATUSES.includes(status) || turn > 0),
      ),
    ),
  }));

/** Framework agreements in force on the last day looked at, each once, with what was used of it in its school year. */
export function agreements({ rows, until, isThere }: YearFacts): AgreementUse[] {
  const requests = new Map(rows.requests.map((request) => [request.reference, request] as const));
  const uses = agreementUses({
    companies: rows.companies,
    propositions: rows.propositions,
    requestOf: (reference) => requests.get(reference),
    today: until,
  });
  return rows.companies.flatMap((company) =>
    agreementOf(company) === undefined || !isThere(company.reference) ? [] : (uses.get(company.reference) ?? []),
  );
}

/** One case for each place promised: was it used? What goes beyond a promise counts for no other. */
export const agreementPlaces = (facts: YearFacts): Pick<Case, 'value'>[] =>
  agreements(facts).flatMap(({ places = 0, used }) =>
    Array.from({ length: readableCount(places) ?? 0 }, (_, index) => ({ value: share(index < used) })),
  );
