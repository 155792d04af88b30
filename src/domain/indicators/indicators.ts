/** The indicators: the line of the founding document that each shows, its unit, and of whom it speaks. */
import type { Gathering } from './measure';

export const THEMES = ['J1', 'J2', 'J3', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'C1', 'C2', 'C3', 'C4'] as const;
/** The lines of the founding document: what young people, schools and companies may expect. */
export type Theme = (typeof THEMES)[number];

/** `days` are working days; a `mark` goes from 1 to 4. */
export type Unit = 'share' | 'days' | 'count' | 'mark';

export interface Indicator {
  readonly theme: Theme;
  readonly unit: Unit;
  /** It speaks of pupils: no figure of fewer than five of them. */
  readonly isOfPupils: boolean;
}

/** How the cases of a unit are put together. */
export const GATHERINGS: Readonly<Record<Unit, Gathering>> = { share: 'mean', days: 'median', mark: 'mean', count: 'total' };

const ofPupils = (theme: Theme, unit: Unit): Indicator => ({ theme, unit, isOfPupils: true });
const ofHosts = (theme: Theme, unit: Unit): Indicator => ({ theme, unit, isOfPupils: false });

export const INDICATORS = {
  'requests-received': ofPupils('J1', 'count'),
  'placement-rate': ofPupils('J1', 'share'),
  'first-proposition-delay': ofPupils('J1', 'days'),
  'placement-delay': ofPupils('J1', 'days'),
  'early-placements': ofPupils('J1', 'share'),
  'other-networks': ofPupils('J2', 'share'),
  'fit-mark': ofPupils('J3', 'mark'),
  'worked-expectations': ofPupils('J3', 'share'),
  contributions: ofHosts('E1', 'count'),
  contributors: ofHosts('E1', 'count'),
  pool: ofHosts('E2', 'count'),
  'new-hosts': ofHosts('E2', 'count'),
  'pool-sectors': ofHosts('E2', 'count'),
  'pool-communes': ofHosts('E2', 'count'),
  'shared-hosts': ofHosts('E2', 'count'),
  'hard-cases': ofPupils('E3', 'share'),
  'avoided-asks': ofHosts('E4', 'count'),
  resources: ofHosts('E5', 'count'),
  'joint-resources': ofHosts('E5', 'count'),
  'joined-resources': ofHosts('E5', 'count'),
  meetings: ofHosts('E6', 'count'),
  participants: ofHosts('E6', 'count'),
  attendance: ofHosts('E6', 'share'),
  'first-contact-delay': ofHosts('C1', 'days'),
  'host-answers': ofHosts('C1', 'share'),
  'used-offers': ofHosts('C2', 'share'),
  agreements: ofHosts('C2', 'count'),
  'agreement-places': ofHosts('C2', 'share'),
  'answered-needs': ofHosts('C3', 'share'),
  'answer-delay': ofHosts('C3', 'days'),
  'trained-tutors': ofHosts('C4', 'count'),
  support: ofHosts('C4', 'count'),
} as const satisfies Readonly<Record<string, Indicator>>;

export type IndicatorCode = keyof typeof INDICATORS;
export const INDICATOR_CODES = Object.keys(INDICATORS) as readonly IndicatorCode[];
export const unitOf = (code: IndicatorCode): Unit => INDICATORS[code].unit;
