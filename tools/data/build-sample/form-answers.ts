/** Answers as a person gives them: by the titles of the questions, in the order of the form. */
import type { FormDefinition } from '../../../src/register/forms/form-definition';
import type { FormAnswers } from 'apps-script-local';

/** By key of question; what is absent is left empty. */
export type AnswersByKey = Readonly<Record<string, string | readonly string[] | undefined>>;

/** @throws when the form has no question with one of the keys */
export function formAnswers(form: FormDefinition, byKey: AnswersByKey): FormAnswers {
  const questions = form.sections.flatMap((section) => section.questions);
  const stranger = Object.keys(byKey).find((key) => !questions.some((question) => question.key === key));
  if (stranger !== undefined) throw new Error(`The form « ${form.title} » does not ask ${stranger}`);
  return Object.fromEntries(
    questions.flatMap(({ key, title }) => {
      const answer = byKey[key];
      return answer === undefined || answer.length === 0 ? [] : [[title, answer]];
    }),
  );
}
