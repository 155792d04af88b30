/** Accounts whose triggers do the hub's work, told by what each has noted of itself. */
import type { AccountFacts, HealthFacts, TriggerHandler } from './facts';

/** A clock fires every hour: one that was silent for so long is gone, with its account perhaps. */
export const SILENT_MS = 2 * 60 * 60_000 + 10 * 60_000;

/**
 * The clock works in these hours of the day, both included: nobody waits for a message at night, and runs are counted (90 minutes
 * a day, quota page).
 */
const WORKED = { first: 7, last: 20 } as const;

/** @param hour of the hub's day, 0 to 23 */
export const isWorkedHour = (hour: number): boolean => hour >= WORKED.first && hour <= WORKED.last;

export const withTrigger = (accounts: readonly AccountFacts[], handler: TriggerHandler): readonly AccountFacts[] =>
  accounts.filter(({ handlers }) => handlers.includes(handler));

/** Accounts whose clock came by lately. */
export const livingClocks = ({ accounts, now }: Pick<HealthFacts, 'accounts' | 'now'>): readonly AccountFacts[] =>
  withTrigger(accounts, 'onClock').filter(({ seenAt }) => Date.parse(now) - Date.parse(seenAt) < SILENT_MS);

/** Those whose clock comes by no more, the one that was there last first. */
export const silentAccounts = (facts: Pick<HealthFacts, 'accounts' | 'now'>): readonly AccountFacts[] => {
  const living = livingClocks(facts);
  return withTrigger(facts.accounts, 'onClock')
    .filter((account) => !living.includes(account))
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
};
