/** Opens every form to see how it stands: somebody may have closed it, unpublished it, cut it from its tab or deleted it. */
import type { FormKind } from '../../application/setup-api';
import type { FormFacts, FormState } from '../../domain/health/facts';
import { FORM_KINDS } from '../../register/forms';
import { FORM_TITLES } from '../../register/forms/form-titles';
import { doingTexts } from '../../wording/labels/menu';
import type { Run } from '../run';
import type { InstalledForm } from '../properties/installed-form';
import { openForm } from './find-form';
import { holderOf } from './form-owners';
import { isDestination } from './link-answers';
import { isPublished } from './publish-form';
import { lookAtForm } from './look-at-form';

type Form = GoogleAppsScript.Forms.Form;

/** Once a run; what is seen of each is noted, for the messages with its link. Asks for the permission to open forms. */
export const formFacts = (run: Run): readonly FormFacts[] =>
  run.once('form facts', () => {
    return FORM_KINDS.map((kind, index) => {
      run.say(doingTexts.lookAtForm(index + 1, FORM_KINDS.length));
      return {
        title: FORM_TITLES[kind],
        ...standingOf(run, kind),
        asksAccount: run.installation.openness(kind).seen === 'asks-account',
      };
    });
  });

function standingOf(run: Run, kind: FormKind): Pick<FormFacts, 'state' | 'holder'> {
  const known = run.installation.form(kind);
  if (known === undefined) return { state: 'absent' };
  const form = openForm(known.formId);
  if (form !== undefined) return { state: stateOf(run, kind, known, form) };
  const holder = holderOf(run, kind);
  return holder === undefined ? { state: 'gone' } : { state: 'foreign', holder };
}

function stateOf(run: Run, kind: FormKind, known: InstalledForm, form: Form): FormState {
  if (!known.isComplete) return 'unfinished';
  const isOpen = known.publicUrl !== undefined && lookAtForm(run, kind, form);
  if (run.tabs.byId(known.sheetId) === undefined) return 'no-tab';
  if (!isDestination(form, run.tabs.spreadsheet)) return 'unlinked';
  return isOpen ? 'open' : isPublished(form) ? 'closed' : 'unpublished';
}
