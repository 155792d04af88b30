/** The register's rows as the matching needs them. */
import { createLimitHub, type LimitHub, type LimitRows } from '../../domain/matching/limits/hub';
import { createMatchContext, type MatchContext } from '../../domain/matching/match-context';
import { settingsFrom } from '../../domain/settings/setting';
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
});

/** Reads the nine tables that matching looks at, each once. */
export const matchContextOf = (register: Register, today: string): MatchContext => createMatchContext({ ...limitRows(register, today), trainings: register.all('trainings') });

/** What the limits alone need: for one seat, or for a look at the whole register. */
export const limitHubOf = (register: Register, today: string): LimitHub => createLimitHub(limitRows(register, today));
