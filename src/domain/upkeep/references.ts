/** Which field of which table names a row of another one: what is typed there must exist, and may come to point to nothing. */
import type { TableName } from '../records';

export interface Reference {
  readonly table: TableName;
  /** A field that holds one key, or a list of them. */
  readonly field: string;
  readonly target: TableName;
}

const from = <T extends TableName>(table: T, targets: Readonly<Record<string, TableName>>): Reference[] =>
  Object.entries(targets).map(([field, target]) => ({ table, field, target }));

export const REFERENCES: readonly Reference[] = [
  ...from('offers', { companyReference: 'companies' }),
  ...from('propositions', {
    requestReference: 'requests',
    companyReference: 'companies',
    offerReference: 'offers',
    contactReference: 'contacts',
  }),
  ...from('contacts', { companyReference: 'companies' }),
  ...from('requests', { schoolUai: 'schools', trainingCode: 'trainings' }),
  ...from('companies', { broughtByUai: 'schools', reservedForUai: 'schools' }),
  ...from('schools', { trainingCodes: 'trainings' }),
  ...from('reviews', { requestReference: 'requests', propositionReference: 'propositions' }),
  ...from('registrations', { meetingReference: 'meetings' }),
  ...from('contributions', { schoolUai: 'schools', requestReference: 'requests' }),
];

/** The keys that a field holds; empty texts are none. */
export const keysIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map(String).filter((key) => key !== '')
    : value === undefined || value === ''
      ? []
      : [String(value)];
