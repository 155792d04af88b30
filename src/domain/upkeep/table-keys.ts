/** The field that names a row of each table. */
import type { Records } from '../records';

export const TABLE_KEYS: { readonly [T in keyof Records]: keyof Records[T] & string } = {
  requests: 'reference',
  offers: 'reference',
  propositions: 'reference',
  companies: 'reference',
  contacts: 'reference',
  schools: 'uai',
  trainings: 'code',
  periods: 'reference',
  reviews: 'reference',
  resources: 'reference',
  meetings: 'reference',
  registrations: 'reference',
  needs: 'reference',
  contributions: 'reference',
  plans: 'reference',
  years: 'key',
  messages: 'reference',
  templates: 'code',
  rules: 'code',
  settings: 'key',
  journal: 'key',
};
