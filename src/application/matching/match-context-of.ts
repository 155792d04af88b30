/** The register's rows as the matching needs them. */
import { createMatchContext, type MatchContext } from '../../domain/matching/match-context';
import { settingsFrom } from '../../domain/settings/setting';
import type { Register } from '../ports';

/** Reads the nine tables that matching looks at, each once. */
export const matchContextOf = (register: Register, today: string): MatchContext =>
  createMatchContext({
    requests: register.all('requests'),
    offers: register.all('offers'),
    companies: register.all('companies'),
    propositions: register.all('propositions'),
    schools: register.all('schools'),
    trainings: register.all('trainings'),
    rules: register.all('rules'),
    settings: settingsFrom(register.all('settings')),
    today,
  });
