/** How far a host is, and what is done there. */
import { northOf } from '../../hub-builder';
import { type ExclusionCases } from './exclusion-case';

export const WHERE_AND_WHICH_TRADE: ExclusionCases<'too-far' | 'sector-unrelated' | 'place-unknown'> = {
  'too-far': {
    excludes: [
      {
        rule: 'beyond the radius accepted, the animator may go past it',
        company: { point: northOf(42) },
        details: { limitKm: 20, limitedBy: 'radius', isApproximate: false },
        mayOverride: true,
      },
      {
        rule: 'a bicycle does not go as far as the radius',
        request: { transport: 'two-wheels' },
        company: { point: northOf(18) },
        details: { limitKm: 15, limitedBy: 'transport' },
      },
      {
        rule: 'the hub has a maximum of its own',
        request: { radiusKm: 80, transport: undefined },
        company: { point: northOf(61) },
        details: { limitKm: 60, limitedBy: 'rule' },
      },
      {
        rule: 'a mean of the postal code is said to be approximate',
        company: { point: northOf(25, 1) },
        details: { isApproximate: true },
      },
      {
        rule: 'without a radius, 20 km',
        request: { radiusKm: undefined },
        company: { point: northOf(21) },
        details: { limitKm: 20 },
      },
      { rule: 'the place of the offer goes before that of the company', offer: { point: northOf(42) } },
    ],
    allows: [
      { rule: 'within the radius', company: { point: northOf(19.9) } },
      { rule: 'a point known by its group of communes is given 15 km', company: { point: northOf(30, 2) } },
    ],
  },
  'sector-unrelated': {
    excludes: [
      {
        rule: 'a garage for a training in cooking',
        company: { sector: 'vehicles' },
        offer: { activities: ['Vidange'] },
        details: { sector: 'vehicles' },
        mayOverride: true,
      },
    ],
    allows: [
      { rule: 'a near sector is ranked', company: { sector: 'food-industry' } },
      { rule: 'a fallback is accepted', company: { sector: 'vehicles' }, request: { fallbackSectors: ['vehicles'] } },
      {
        rule: 'a town hall with a kitchen: its activities make up for its sector',
        company: { sector: 'security' },
        offer: { activities: ['Cuisson', 'Dressage des plats', 'Préparation culinaire'] },
      },
      { rule: 'a sector that is not known is asked', company: { sector: undefined } },
      {
        rule: 'an observation without a sector in mind takes any',
        request: { type: 'observation-3e' },
        company: { sector: 'vehicles' },
        offer: { publics: ['college'] },
      },
    ],
  },
  'place-unknown': {
    excludes: [
      {
        rule: 'a host without a point is shown apart',
        company: { point: undefined, commune: 'Nulle-Part' },
        details: { whose: 'host', commune: 'Nulle-Part' },
        mayOverride: true,
      },
      {
        rule: 'a request without a point has no distance at all',
        request: { point: undefined, commune: 'Nulle-Part' },
        details: { whose: 'request', commune: 'Nulle-Part' },
      },
      {
        rule: 'a workplace elsewhere is not where the company is',
        offer: { commune: 'Nulle-Part' },
        details: { whose: 'host', commune: 'Nulle-Part' },
      },
    ],
    allows: [{ rule: 'the same commune written otherwise is where the company is', offer: { commune: 'ROANNE' } }],
  },
};
