/** The token of a row's own links: to say how a request stands, to correct what was sent, to be left alone. */
import type { Records } from '../domain/records';
import type { Ports, Register } from './ports';

type Named = 'requests' | 'offers' | 'companies';

/** The row with its token; one that has none gets it now. */
export function withToken<T extends Named>(
  register: Register,
  { tokens }: Pick<Ports, 'tokens'>,
  table: T,
  row: Records[T],
): Records[T] {
  if (row.token !== undefined) return row;
  const token = tokens.next();
  register.change<Named>(table, row.reference, { token });
  return { ...row, token };
}
