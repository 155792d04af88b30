/** What the forms themselves keep of a person: each keeps a copy of every answer, beside the tab. */
import { isNameOf, tracesIn, type Person } from '../../domain/person/person';
import { FORM_KINDS } from '../../register/forms';
import { formWithin } from '../forms/form-owners';
import type { Run } from '../run';
import { personTexts } from '../../wording/person/erasure-texts';

type Form = GoogleAppsScript.Forms.Form;

/**
 * The answers in which the person is named, form by form; a form that was deleted has none. Throws a UserProblem for a form that
 * only another account can open: what it keeps would be passed over.
 */
export function answersNaming(run: Run, person: Person): { readonly form: Form; readonly ids: readonly string[] }[] {
  return FORM_KINDS.flatMap((kind, index) => {
    run.say(personTexts.steps.form(index + 1, FORM_KINDS.length));
    // Opened once a run: to open a form takes about a second, to read its answers anew next to nothing.
    const form = run.once(`traced-form ${kind}`, () => formWithin(run, kind));
    if (form === undefined) return [];
    const ids = form.getResponses().flatMap((response) => {
      const texts = response.getItemResponses().flatMap((item) => [item.getResponse()].flat(2).map(String));
      return texts.some((text) => tracesIn(person, text).length > 0 || isNameOf(person, text)) ? [response.getId()] : [];
    });
    return ids.length === 0 ? [] : [{ form, ids }];
  });
}

/** Done again it finds nothing. Their rows in the tabs are another thing (Form.deleteResponse leaves them). */
export function deleteAnswersNaming(run: Run, person: Person): void {
  for (const { form, ids } of answersNaming(run, person)) for (const id of ids) form.deleteResponse(id);
}
