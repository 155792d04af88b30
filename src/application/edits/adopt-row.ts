/** A row that the animator typed becomes a record: a reference, and what a new record begins with. */
import type { Records } from '../../domain/records';
import type { Ports, Register } from '../ports';
import { followEdit } from './follow-edit';

/** Tables in which a person may begin a row by hand, and the field that makes it one; requests and offers come by their forms. */
export const TYPED_TABLES = { companies: 'name', contacts: 'name', periods: 'label' } as const satisfies { readonly [T in keyof Records]?: keyof Records[T] & string };
export type TypedTable = keyof typeof TYPED_TABLES;

/** Fields whose default is written, so that the row shows what it counts as. */
const DEFAULTS: { readonly [T in TypedTable]: readonly (keyof Records[T] & string)[] } = { companies: ['standing', 'sharing', 'source'], contacts: ['isActive'], periods: [] };

/** Writes the defaults of a row that has just got its reference, and places it on the map. */
export function adoptRow(register: Register, ports: Ports, table: TypedTable, reference: string): string[] {
  const record = register.find(table, reference) as Record<string, unknown> | undefined;
  if (record === undefined) return [];
  const patch = Object.fromEntries(DEFAULTS[table].map((field) => [field, record[field]]));
  if (Object.keys(patch).length > 0) register.change(table, reference, patch);
  return table === 'companies' && (record.commune !== undefined || record.postalCode !== undefined) ? followEdit(register, ports, table, reference, 'commune') : [];
}
