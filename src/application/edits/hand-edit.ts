/** A cell that a person has typed or pasted, and what may be said of it. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import type { TableName } from '../../domain/records';

export interface HandEdit {
  readonly table: TableName;
  readonly field: string;
  readonly header: string;
  /** The cell as text, as typed. */
  readonly typed: string;
  /** How the column keeps its values. */
  readonly display: 'text' | 'date' | 'instant' | 'number' | 'percent' | 'checkbox';
  /** Can the column's kind read the cell? */
  readonly isReadable: boolean;
  /** What the column's kind reads in the cell; `undefined` for an empty cell and for one that cannot be read. */
  readonly value: unknown;
  /** The whole row as it stands now, as far as it can be read. */
  readonly row: Readonly<Record<string, unknown>>;
  /** What names the row: reference, code…; '' for a row that has no name yet. */
  readonly key: string;
  readonly today: IsoDate;
}

/** `said`: the cell stays, and the person is told; `write`: the same value in the form that the register keeps. */
export type EditVerdict =
  | { readonly kind: 'kept'; readonly write?: unknown }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'said'; readonly sentence: string; readonly write?: unknown };

export const KEPT: EditVerdict = { kind: 'kept' };
export const refused = (sentence: string): EditVerdict => ({ kind: 'refused', sentence });
export const said = (sentence: string, write?: unknown): EditVerdict => ({
  kind: 'said',
  sentence,
  ...(write === undefined ? {} : { write }),
});
/** Kept, in the register's form. */
export const keptAs = (write: unknown, value: unknown): EditVerdict => (write === value ? KEPT : { kind: 'kept', write });
