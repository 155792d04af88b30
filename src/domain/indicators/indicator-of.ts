/** What each indicator counts: numerator and denominator at once, one case for each thing counted, with what it adds. */
import {
  agreementPlaces,
  agreements,
  distinct,
  firstContacts,
  hostAnswers,
  pool,
  sharedHosts,
  usedOffers,
} from './company-cases';
import { GATHERINGS, INDICATORS, type IndicatorCode } from './indicators';
import { measureOf, type Case, type Measure } from './measure';
import {
  answerDelays,
  avoidedApproaches,
  contributions,
  heldMeetings,
  isCoAuthored,
  needsOf,
  published,
  registrationsOf,
} from './network-cases';
import {
  avoidedAsks,
  earlyPlacements,
  firstPropositionDelays,
  fitMarks,
  hardCases,
  otherNetworks,
  placementDelays,
  placements,
  share,
  workedShares,
} from './request-cases';
import { isPressing } from '../network/need';
import type { YearFacts } from './year-facts';

type CasesOf = (facts: YearFacts) => readonly Pick<Case, 'value'>[];
/** So many things. */
const number =
  (count: (facts: YearFacts) => number): CasesOf =>
  (facts) => [{ value: count(facts) }];

const CASES: Readonly<Record<IndicatorCode, CasesOf>> = {
  'requests-received': number(({ requests }) => requests.filter(({ status }) => status !== 'cancelled').length),
  'placement-rate': placements,
  'first-proposition-delay': firstPropositionDelays,
  'placement-delay': placementDelays,
  'early-placements': earlyPlacements,
  'other-networks': otherNetworks,
  'fit-mark': fitMarks,
  'worked-expectations': workedShares,
  contributions: number((facts) => [...contributions(facts).values()].reduce((sum, count) => sum + count, 0)),
  contributors: number((facts) => contributions(facts).size),
  pool: number((facts) => pool(facts).length),
  'new-hosts': number((facts) => pool(facts).filter(({ reference }) => facts.isNew(reference)).length),
  'pool-sectors': number((facts) => distinct(pool(facts).map(({ sector }) => sector))),
  'pool-communes': number((facts) => distinct(pool(facts).map(({ commune }) => commune))),
  'shared-hosts': number(sharedHosts),
  'hard-cases': hardCases,
  'avoided-asks': (facts) => [...avoidedAsks(facts), ...avoidedApproaches(facts)],
  resources: number((facts) => published(facts).length),
  'joint-resources': number((facts) => published(facts).filter(isCoAuthored).length),
  'joined-resources': number(({ joined, holds }) => joined.filter(holds).length),
  meetings: number((facts) => heldMeetings(facts).length),
  participants: number((facts) => registrationsOf(facts).length),
  attendance: (facts) =>
    registrationsOf(facts)
      .filter(({ state }) => state === 'present' || state === 'absent')
      .map(({ state }) => ({ value: share(state === 'present') })),
  'first-contact-delay': firstContacts,
  'host-answers': hostAnswers,
  'used-offers': usedOffers,
  agreements: number((facts) => agreements(facts).length),
  'agreement-places': agreementPlaces,
  'answered-needs': (facts) => needsOf(facts).map(({ state }) => ({ value: share(state === 'answered') })),
  'answer-delay': answerDelays,
  'trained-tutors': number(({ rows, holds }) => rows.contacts.filter(({ trainedOn }) => holds(trainedOn)).length),
  support: number((facts) => needsOf(facts).filter((need) => isPressing(need) && need.state === 'answered').length),
};

/** What the indicator comes to in the part of the year looked at. */
export function indicatorOf(code: IndicatorCode, facts: YearFacts): Measure {
  const { unit, isOfPupils } = INDICATORS[code];
  return measureOf(CASES[code](facts), GATHERINGS[unit], isOfPupils);
}
