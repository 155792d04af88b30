/** The token of the links by which a sender says how a request stands, or corrects what was sent. */
import type { Records } from '../../domain/records';
import type { Ports, Register } from '../ports';

/** The row with its token; one that was filed before there were any gets it now. */
export function withToken<T extends 'requests' | 'offers'>(
  register: Register,
  { tokens }: Pick<Ports, 'tokens'>,
  table: T,
  row: Records[T],
): Records[T] {
  if (row.token !== undefined) return row;
  const token = tokens.next();
  register.change<'requests' | 'offers'>(table, row.reference, { token });
  return { ...row, token };
}
