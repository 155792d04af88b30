/**
 * This company was already asked for this request: waiting, or with its answer. A proposition cancelled by the hub does not
 * count.
 */
import type { Proposition } from '../../../proposition/proposition';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../../proposition/proposition-status';
import type { ExclusionDetails, ExclusionRule } from './exclusion';

type Outcome = ExclusionDetails['already-asked']['outcome'];

const outcomeOf = (proposition: Proposition): Outcome | undefined => {
  if (LIVE_PROPOSITION_STATUSES.includes(proposition.status)) return 'live';
  if (SEATED_PROPOSITION_STATUSES.includes(proposition.status)) return 'accepted';
  return proposition.status === 'declined' || proposition.status === 'unanswered' ? proposition.status : undefined;
};

/** What still runs says more than what is over; of two alike, the latest is told. */
const WEIGHT: Readonly<Record<Outcome, number>> = { accepted: 3, live: 2, declined: 1, unanswered: 0 };

export const alreadyAsked: ExclusionRule<'already-asked'> = {
  code: 'already-asked',
  kind: 'network',
  mayOverride: ({ outcome }) => outcome === 'declined' || outcome === 'unanswered',
  applies: ({ candidate, needs }) => {
    const propositions = needs.propositionsByCompany.get(candidate.company.reference);
    if (propositions === undefined) return undefined;
    let found: ExclusionDetails['already-asked'] | undefined;
    for (const proposition of propositions) {
      const outcome = outcomeOf(proposition);
      if (outcome === undefined) continue;
      const on = (outcome === 'live' ? undefined : proposition.answeredOn) ?? proposition.sentOn ?? proposition.createdOn;
      if (!found || WEIGHT[outcome] > WEIGHT[found.outcome] || (outcome === found.outcome && on > found.on))
        found = { outcome, on };
    }
    return found;
  },
};
