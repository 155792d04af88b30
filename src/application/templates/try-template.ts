/** A draft as a message to the animator alone. */
import { exampleValues } from '../../wording/emails/default-templates';
import { renderTemplate } from '../../wording/emails/render-template';
import { templateTrial } from '../../wording/pages/templates-page';
import { toMyself } from '../outbox/mail-to-myself';
import type { OutgoingMail, Ports, Register } from '../ports';
import type { TemplateDraft } from '../templates-api';
import { templateValues } from './template-rows';
import { checkedDraft } from './template-texts';

/**
 * Filled from the row, or with the examples without one. Throws a UserProblem for a draft that cannot be sent, a row that is
 * gone, and a hub without an address of its own.
 */
export function trialOfTemplate(register: Register, ports: Ports, draft: TemplateDraft, reference?: string): OutgoingMail {
  const text = checkedDraft(draft);
  const values = reference === undefined ? exampleValues(draft.code) : templateValues(register, ports, draft, reference).values;
  const { subject, text: body } = renderTemplate(text, values);
  return toMyself(register, {
    to: reference === undefined ? templateTrial.examples : templateTrial.row(reference),
    subject,
    body,
  });
}
