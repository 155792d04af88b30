/** What the journeys leave behind: closed forms without answers, no trigger, and a copy that is one again and sends nothing. */
import { FORM_KINDS } from '../../register/forms';
import { journeyWords } from '../../wording/probe/journey-texts';
import { openForm } from '../forms/find-form';
import { forgetTheFirst } from '../health/answer-copy';
import type { Run } from '../run';
import { giveHomeBack } from '../sheets/home-mark';
import type { JourneyNotes, Seen } from './journey-notes';

/** Done again it goes on: what is noted of the forms goes last. */
export function clean(newRun: () => Run, { first }: JourneyNotes): Seen {
  const { installation, tabs } = newRun();
  const forms = FORM_KINDS.flatMap((kind) => openForm(installation.form(kind)?.formId ?? '') ?? []);
  for (const form of forms) {
    form.setPublished(false);
    form.deleteAllResponses();
    if (hasDestination(form)) form.removeDestination();
  }
  giveHomeBack(tabs.spreadsheet, first);
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  forgetTheFirst();
  const left = ScriptApp.getProjectTriggers().length;
  return { isExpected: left === 0, seen: journeyWords.cleaned(forms.length, left) };
}

/** The platform throws for a form without one. */
function hasDestination(form: GoogleAppsScript.Forms.Form): boolean {
  try {
    return form.getDestinationId() !== '';
  } catch {
    return false;
  }
}
