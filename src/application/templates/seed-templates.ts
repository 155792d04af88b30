/** The rows of wordings that a hub begins with, and those that an update brings. */
import { fingerprint } from '../../domain/text/fingerprint';
import { defaultTemplateRows } from '../../wording/emails/default-templates';
import { FORMER_TEXTS } from '../../wording/emails/former-texts';
import type { Register } from '../ports';

/** Adds the rows that are missing, and renews those that hold what shipped before; what a hub has written itself stays. */
export function seedTemplates(register: Register): void {
  for (const shipped of defaultTemplateRows()) {
    const row = register.find('templates', shipped.code);
    if (row === undefined) register.add('templates', shipped);
    else {
      const isFormer = FORMER_TEXTS[shipped.code]?.includes(fingerprint(`${row.subject}\n${row.body}`)) === true;
      const { subject, body, variables } = shipped;
      if (isFormer && (row.subject !== subject || row.body !== body))
        register.change('templates', shipped.code, { subject, body, variables });
      else if (row.variables !== variables) register.change('templates', shipped.code, { variables });
    }
  }
}
