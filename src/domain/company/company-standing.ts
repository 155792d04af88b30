/** The standing of a company towards the hub: a person decides it, a merge closes it, a refusal to be contacted is kept. */
import type { Lifecycle } from '../lifecycle/lifecycle';

export const COMPANY_STANDINGS = ['active', 'partner', 'to-reactivate', 'to-spare', 'do-not-solicit', 'closed'] as const;
export type CompanyStanding = (typeof COMPANY_STANDINGS)[number];

export const COMPANY_EVENTS = [
  'made-active',
  'made-partner',
  'to-reactivate',
  'spared',
  'refused-contact',
  'closed',
  'merged',
] as const;
export type CompanyEvent = (typeof COMPANY_EVENTS)[number];

/** `stop-solicitations`: a proposition that has not left does not leave any more. */
export type CompanyEffect = 'stop-solicitations';

const REACHABLE = ['active', 'partner', 'to-reactivate', 'to-spare'] as const;
const others = (standing: CompanyStanding): CompanyStanding[] => COMPANY_STANDINGS.filter((other) => other !== standing);

export const COMPANY_LIFECYCLE: Lifecycle<CompanyStanding, CompanyEvent, never, CompanyEffect> = {
  statuses: COMPANY_STANDINGS,
  transitions: [
    { event: 'made-active', from: others('active'), to: 'active', byHand: true },
    { event: 'made-partner', from: others('partner'), to: 'partner', byHand: true },
    { event: 'to-reactivate', from: others('to-reactivate'), to: 'to-reactivate', byHand: true },
    { event: 'spared', from: others('to-spare'), to: 'to-spare', byHand: true },
    {
      event: 'refused-contact',
      from: [...REACHABLE, 'closed'],
      to: 'do-not-solicit',
      effects: ['stop-solicitations'],
      byHand: true,
    },
    { event: 'closed', from: others('closed'), to: 'closed', effects: ['stop-solicitations'], byHand: true },
    { event: 'merged', from: others('closed'), to: 'closed' },
  ],
};
