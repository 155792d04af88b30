/** Something in the register that does not hold together. */
import type { TableName } from '../../domain/records';

export interface Problem {
  readonly table: TableName;
  /** What names the row: a reference, a code; '' for a row without one. */
  readonly key: string;
  /** The row as the sheet counts them, where the key does not lead to it. */
  readonly row?: number;
  /** What is wrong, in French. */
  readonly sentence: string;
  /** The gesture that mends it, in French; '' when the sentence names it. */
  readonly gesture: string;
  /** What one click may do about it, without losing anything. */
  readonly mend?: Mend;
}

export type Mend =
  | { readonly kind: 'clear-reference'; readonly field: string; readonly value: string }
  | { readonly kind: 'withdraw-offer' }
  | { readonly kind: 'follow-journal' }
  | { readonly kind: 'adopt-row' }
  | { readonly kind: 'erase-person' };

/** Names the row for the panel: « contacts:CTC-2026-0001 », « contacts:12 » for the twelfth row. */
export const rowAddress = ({ table, key, row }: Pick<Problem, 'table' | 'key' | 'row'>): string => `${table}:${row ?? key}`;

/** Back from `rowAddress`; `undefined` for any other text. */
export function readRowAddress(
  text: string,
): { readonly table: string; readonly key: string; readonly row?: number } | undefined {
  const [, table, key] = /^([a-z]+):(.+)$/i.exec(text) ?? [];
  if (table === undefined || key === undefined) return undefined;
  return /^\d{1,7}$/.test(key) ? { table, key: '', row: Number(key) } : { table, key };
}
