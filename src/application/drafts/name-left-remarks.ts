/** Remarks that were set aside stood in the tab under another word than on every screen. */
import type { Register } from '../ports';

/** Writes the word of today in their cells; done again it changes nothing. */
export function nameLeftRemarks(register: Register): void {
  for (const { reference, decision } of register.all('plans'))
    if (decision === 'left') {
      register.change('plans', reference, { decision: undefined });
      register.change('plans', reference, { decision });
    }
}
