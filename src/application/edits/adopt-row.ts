/** A row that the animator typed becomes a record: a reference, and what a new record begins with. */
import { isLiving, LIVING_TABLES, shownStatus, STATUS_FIELD, type LivingTable } from '../../domain/lifecycle/living';
import type { Records } from '../../domain/records';
import { journalActions, livingObjects, livingStatusLabel } from '../../wording/labels/journal';
import { noteStatus } from '../journal/note-in-journal';
import type { Patch, Ports, Register } from '../ports';
import { followEdit } from './follow-edit';

/** Tables in which a person may begin a row by hand, and the field that makes it one; requests and offers come by their forms. */
export const TYPED_TABLES = { companies: 'name', contacts: 'name', periods: 'label' } as const satisfies { readonly [T in keyof Records]?: keyof Records[T] & string };
export type TypedTable = keyof typeof TYPED_TABLES;

/** Fields whose default is written, so that the row shows what it counts as. */
const DEFAULTS: { readonly [T in TypedTable]: readonly (keyof Records[T] & string)[] } = { companies: ['standing', 'sharing', 'source'], contacts: ['isActive'], periods: [] };

/** Writes the defaults of a row that has just got its reference, the status it is born with in the journal, and places it on the map. */
export function adoptRow(register: Register, ports: Ports, table: TypedTable, reference: string): string[] {
  const record = register.find(table, reference) as Record<string, unknown> | undefined;
  if (record === undefined) return [];
  const patch = Object.fromEntries(DEFAULTS[table].map((field) => [field, record[field]]));
  const born = isLiving(table) ? beBorn(register, ports, table, reference) : {};
  if (Object.keys(patch).length > 0) register.change(table, reference, { ...patch, ...born } as Patch<TypedTable>);
  return table === 'companies' && (record.commune !== undefined || record.postalCode !== undefined) ? followEdit(register, ports, table, reference, 'commune') : [];
}

/** The recorded status of a row that has none yet, and its line in the journal. */
function beBorn<T extends LivingTable>(register: Register, ports: Ports, table: T, reference: string): Record<string, unknown> {
  const record = register.find(table, reference);
  if (record === undefined || record.recordedStatus !== undefined) return {};
  const status = shownStatus(table, record);
  noteStatus(register, ports, { action: journalActions.born, object: livingObjects[table], reference, after: livingStatusLabel(table, status) });
  return { [STATUS_FIELD[table]]: status, recordedStatus: status };
}

/** Rows of typed tables that have their reference and nothing of a record yet: their run was broken off. */
export const halfAdopted = (register: Register): readonly { readonly table: TypedTable; readonly reference: string }[] =>
  LIVING_TABLES.flatMap((table) => (table in TYPED_TABLES
    ? (register.all(table) as readonly Records[LivingTable][]).filter(({ recordedStatus }) => recordedStatus === undefined).map(({ reference }) => ({ table: table as TypedTable, reference })) : []));
