/** The clock looks whether people can still answer: somebody may have closed a form, or unpublished it. */
import { formLists } from '../../application/setup/form-lists';
import { UserProblem } from '../../application/user-problem';
import { FORM_KINDS, FORMS } from '../../register/forms';
import { closedForms } from '../../wording/errors/register-errors';
import type { Run } from '../run';
import { openForm } from '../forms/find-form';
import { lookAtForm } from '../forms/publish-form';
import { requirePermissions } from '../permissions/require-permissions';

/** Notes how each published form stands: messages with the link of a closed one wait. Throws a UserProblem that names them. */
export function lookAtForms(run: Run): void {
  const published = FORM_KINDS.flatMap((kind) => {
    const known = run.installation.form(kind);
    return known?.publicUrl === undefined ? [] : [{ kind, formId: known.formId }];
  });
  if (published.length === 0) return;
  requirePermissions('look-at-forms');
  const closed = published.filter(({ kind, formId }) => {
    const form = openForm(formId);
    return form !== undefined && !lookAtForm(run, kind, form);
  });
  if (closed.length === 0) return;
  const lists = run.read((register) => formLists(register));
  const { message, advice } = closedForms(closed.map(({ kind }) => FORMS[kind](lists).title));
  throw new UserProblem(message, advice);
}
