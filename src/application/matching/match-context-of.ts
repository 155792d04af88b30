/** The register's rows as the matching needs them. */
import { approachesIn } from '../../domain/company/approach';
import { createLimitHub, type LimitHub, type LimitRows } from '../../domain/matching/seats/hub';
import { createMatchContext, type MatchContext } from '../../domain/matching/pool/match-context';
import { settingsFrom } from '../../domain/settings/setting';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Records } from '../../domain/records';
import type { Register } from '../ports';

const limitRows = (register: Register, today: string): LimitRows => ({
  requests: register.all('requests'),
  offers: register.all('offers'),
  companies: register.all('companies'),
  propositions: register.all('propositions'),
  schools: register.all('schools'),
  rules: register.all('rules'),
  settings: settingsFrom(register.all('settings')),
  today,
  approaches: approachesIn(register.all('contributions')),
});

/** Reads the tables that matching looks at, each once. */
export const matchContextOf = (register: Register, today: string): MatchContext =>
  createMatchContext({ ...limitRows(register, today), trainings: register.all('trainings'), reviews: register.all('reviews') });

/** The limits over the whole register. */
export const limitHubOf = (register: Register, today: string): LimitHub => createLimitHub(limitRows(register, today));

/** What the limits need for one seat: the rows of its host, its offer and its request, and no others. */
export function limitHubOfSeat(
  register: Register,
  today: string,
  { companyReference, offerReference, requestReference }: Proposition,
): LimitHub {
  const propositions = onceEach([
    ...register.where('propositions', 'companyReference', companyReference),
    ...(offerReference === undefined ? [] : register.where('propositions', 'offerReference', offerReference)),
    ...register.where('propositions', 'requestReference', requestReference),
  ]);
  const named = <T extends 'requests' | 'offers' | 'companies'>(
    table: T,
    references: readonly (string | undefined)[],
  ): Records[T][] =>
    [...new Set(references)].flatMap(
      (reference) => (reference === undefined ? undefined : register.find(table, reference)) ?? [],
    );
  return createLimitHub({
    requests: named('requests', [requestReference, ...propositions.map((other) => other.requestReference)]),
    offers: onceEach([
      ...register.where('offers', 'companyReference', companyReference),
      ...named('offers', [offerReference, ...propositions.map((other) => other.offerReference)]),
    ]),
    companies: named('companies', [companyReference, ...propositions.map((other) => other.companyReference)]),
    propositions,
    schools: register.all('schools'),
    rules: register.all('rules'),
    settings: settingsFrom(register.all('settings')),
    today,
    approaches: approachesIn(register.where('contributions', 'about', companyReference)),
  });
}

const onceEach = <R extends { readonly reference: string }>(records: readonly R[]): R[] => [
  ...new Map(records.map((record) => [record.reference, record] as const)).values(),
];
