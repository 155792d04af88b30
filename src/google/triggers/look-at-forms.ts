/** The clock looks whether people can still answer: somebody may have closed a form, or unpublished it. */
import { UserProblem } from '../../application/user-problem';
import { closedForms } from '../../wording/errors/register-errors';
import type { Run } from '../run';
import { formFacts } from '../forms/form-facts';
import { requirePermissions } from '../permissions/require-permissions';
import { FORM_KINDS } from '../../register/forms';

/** Notes how each form stands: messages with the link of a closed one wait. Throws a UserProblem that names them. */
export function lookAtForms(run: Run): void {
  if (FORM_KINDS.every((kind) => run.installation.form(kind)?.publicUrl === undefined)) return;
  requirePermissions('look-at-forms');
  const closed = formFacts(run).filter(({ state }) => state === 'closed' || state === 'unpublished');
  if (closed.length === 0) return;
  const { message, advice } = closedForms(closed.map(({ title }) => title));
  throw new UserProblem(message, advice);
}
