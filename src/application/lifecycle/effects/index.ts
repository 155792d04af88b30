/** What follows from the events of the lifecycles. */
import type { EffectOf, LivingTable } from '../../../domain/lifecycle/living';
import type { Effect } from '../act';
import { COMPANY_EFFECTS } from './company-effects';
import { MESSAGE_EFFECTS } from './message-effects';
import { OFFER_EFFECTS } from './offer-effects';
import { PROPOSITION_EFFECTS } from './proposition-effects';
import { REQUEST_EFFECTS } from './request-effects';

export const EFFECTS: { readonly [T in LivingTable]: Readonly<Record<EffectOf<T>, Effect<T>>> } = {
  requests: REQUEST_EFFECTS,
  offers: OFFER_EFFECTS,
  propositions: PROPOSITION_EFFECTS,
  companies: COMPANY_EFFECTS,
  messages: MESSAGE_EFFECTS,
};
