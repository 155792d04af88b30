/** Looks whether people can answer a form, and notes what was seen. */
import type { FormKind } from '../../application/setup-api';
import type { Run } from '../run';
import { noteOpened } from './form-owners';
import { takesAnswers } from './publish-form';

type Form = GoogleAppsScript.Forms.Form;

/**
 * Asks the platform again, rather than trusting what was asked for; notes the answer with the day. Gives whether people can
 * answer.
 */
export function lookAtForm(run: Run, kind: FormKind, form: Form): boolean {
  const isOpen = takesAnswers(form);
  run.installation.writeOpenness(kind, { isOpen, lookedOn: run.ports.clock.today() });
  noteOpened(run, kind, form);
  return isOpen;
}
