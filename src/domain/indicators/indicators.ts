/** The indicators: what each counts, how its cases are put together, and the line of the founding document that it shows. */
import { distinct, firstContacts, hostAnswers, pool, sharedHosts, usedOffers } from './company-cases';
import { measureOf, type Case, type Gathering, type Measure } from './measure';
import { contributions, heldMeetings, isCoAuthored, needsOf, published, registrationsOf } from './network-cases';
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
import type { YearFacts } from './year-facts';

export const THEMES = ['J1', 'J2', 'J3', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'C1', 'C2', 'C3', 'C4'] as const;
/** The lines of the founding document: what young people, schools and companies may expect. */
export type Theme = (typeof THEMES)[number];

/** `days` are working days; a `mark` goes from 1 to 4. */
export type Unit = 'share' | 'days' | 'count' | 'mark';

export interface Indicator {
  readonly theme: Theme;
  readonly unit: Unit;
  readonly gathering: Gathering;
  /** It speaks of pupils: no figure of fewer than five of them. */
  readonly isOfPupils: boolean;
  /** Numerator and denominator at once: one case for each thing counted, with what it adds. */
  cases(facts: YearFacts): readonly Case[];
}

const GATHERING: Readonly<Record<Unit, Gathering>> = { share: 'mean', days: 'median', mark: 'mean', count: 'total' };
const ofPupils = (theme: Theme, unit: Unit, cases: Indicator['cases']): Indicator => ({
  theme,
  unit,
  gathering: GATHERING[unit],
  isOfPupils: true,
  cases,
});
const ofHosts = (theme: Theme, unit: Unit, cases: Indicator['cases']): Indicator => ({
  ...ofPupils(theme, unit, cases),
  isOfPupils: false,
});
/** So many things. */
const number = (theme: Theme, count: (facts: YearFacts) => number): Indicator =>
  ofHosts(theme, 'count', (facts) => [{ value: count(facts) }]);

export const INDICATORS = {
  'requests-received': number('J1', ({ requests }) => requests.filter(({ status }) => status !== 'cancelled').length),
  'placement-rate': ofPupils('J1', 'share', placements),
  'first-proposition-delay': ofPupils('J1', 'days', firstPropositionDelays),
  'placement-delay': ofPupils('J1', 'days', placementDelays),
  'early-placements': ofPupils('J1', 'share', earlyPlacements),
  'other-networks': ofPupils('J2', 'share', otherNetworks),
  'fit-mark': ofPupils('J3', 'mark', fitMarks),
  'worked-expectations': ofPupils('J3', 'share', workedShares),
  contributions: number('E1', (facts) => [...contributions(facts).values()].reduce((sum, count) => sum + count, 0)),
  contributors: number('E1', (facts) => contributions(facts).size),
  pool: number('E2', (facts) => pool(facts).length),
  'new-hosts': number('E2', (facts) => pool(facts).filter(({ reference }) => facts.isNew(reference)).length),
  'pool-sectors': number('E2', (facts) => distinct(pool(facts).map(({ sector }) => sector))),
  'pool-communes': number('E2', (facts) => distinct(pool(facts).map(({ commune }) => commune))),
  'shared-hosts': number('E2', sharedHosts),
  'hard-cases': ofPupils('E3', 'share', hardCases),
  'avoided-asks': ofHosts('E4', 'count', avoidedAsks),
  resources: number('E5', (facts) => published(facts).length),
  'joint-resources': number('E5', (facts) => published(facts).filter(isCoAuthored).length),
  meetings: number('E6', (facts) => heldMeetings(facts).length),
  participants: number('E6', (facts) => registrationsOf(facts).length),
  attendance: ofHosts('E6', 'share', (facts) =>
    registrationsOf(facts)
      .filter(({ state }) => state === 'present' || state === 'absent')
      .map(({ state }) => ({ value: share(state === 'present') })),
  ),
  'first-contact-delay': ofHosts('C1', 'days', firstContacts),
  'host-answers': ofHosts('C1', 'share', hostAnswers),
  'used-offers': ofHosts('C2', 'share', usedOffers),
  'answered-needs': ofHosts('C3', 'share', (facts) =>
    needsOf(facts).map(({ state }) => ({ value: share(state === 'answered') })),
  ),
  'trained-tutors': number('C4', ({ rows, holds }) => rows.contacts.filter(({ trainedOn }) => holds(trainedOn)).length),
  support: number('C4', (facts) => needsOf(facts).filter(({ kind, state }) => kind === 'support' && state === 'answered').length),
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorCode = keyof typeof INDICATORS;
export const INDICATOR_CODES = Object.keys(INDICATORS) as readonly IndicatorCode[];

/** What the indicator comes to in the part of the year looked at. */
export function indicatorOf(code: IndicatorCode, facts: YearFacts): Measure {
  const { cases, gathering, isOfPupils } = INDICATORS[code] as Indicator;
  return measureOf(cases(facts), gathering, isOfPupils);
}
