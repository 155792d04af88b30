/** An answer that corrects something that is not there is kept as a new one, and waits: it may double a row. */
import { readCorrectionCode } from '../../domain/correction/correction-code';
import type { Finding } from '../../domain/finding/finding';
import { blocking } from '../../domain/finding/findings';
import type { Register } from '../ports';

/** What there is to say of its code; a code of the other form names its row. */
export function unknownCorrection(register: Register, answered: string | undefined): readonly Finding[] {
  const code = readCorrectionCode(answered);
  if (code === undefined) return [];
  const other = register.where('requests', 'token', code.token)[0] ?? register.where('offers', 'token', code.token)[0];
  return [blocking('unknown-correction', other === undefined ? {} : { reference: other.reference })];
}
