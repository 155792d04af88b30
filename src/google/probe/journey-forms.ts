/** An invented person fills a form: the program sends the answer, and the sweep of answers receives it like any other. */
import type { FormKind } from '../../application/setup-api';
import { formLists } from '../../application/setup/form-lists';
import { FORMS } from '../../register/forms';
import { journeyWords } from '../../wording/probe/journey-texts';
import { responseTo } from '../forms/form-filling';
import type { Run } from '../run';
import { sweepKind } from '../triggers/sweep-answers';

/** The first of the choices that the question offers, or the words where it offers none. */
export interface FirstChoice {
  readonly otherwise: string;
}
export type JourneyAnswers = Readonly<Record<string, string | FirstChoice>>;

/** An answer takes a moment to come into its tab. */
const LOOKS = 6;
const PAUSE_MS = 2_000;

/**
 * Sends the form, unless what it leads to is there already: a run that was broken off may have sent it.
 * @param answers by the key of the question
 * @param found what the answer leads to, once it is received
 * @param newRun each look is a run of its own, which reads the tab anew
 */
export function answered<T>(newRun: () => Run, kind: FormKind, answers: JourneyAnswers, found: (run: Run) => T | undefined): T {
  const look = (): T | undefined => {
    sweepKind(newRun(), kind, { retryFailed: true });
    return found(newRun());
  };
  const before = look();
  if (before !== undefined) return before;
  send(newRun(), kind, answers);
  for (let looks = 0; looks < LOOKS; looks += 1) {
    SpreadsheetApp.flush();
    const seen = look();
    if (seen !== undefined) return seen;
    Utilities.sleep(PAUSE_MS);
  }
  throw new Error(journeyWords.notArrived);
}

function send(run: Run, kind: FormKind, answers: JourneyAnswers): void {
  const known = run.installation.form(kind);
  if (known === undefined) throw new Error(`no form ${kind}`);
  const form = FormApp.openById(known.formId);
  const questions = FORMS[kind](run.read((register) => formLists(register, run.ports.clock.today()))).sections.flatMap(
    (section) => section.questions,
  );
  const response = form.createResponse();
  for (const question of questions) {
    const answer = answers[question.key];
    const id = known.items[question.key];
    if (answer === undefined || id === undefined) continue;
    const said = typeof answer === 'string' ? answer : (question.choices?.[0]?.label ?? answer.otherwise);
    response.withItemResponse(responseTo(form.getItemById(id)!, question, said));
  }
  response.submit();
}
