/** Says whether a cell typed by hand may stay. */
import { isLiving, STATUS_FIELD } from '../../domain/lifecycle/living';
import { editTexts } from '../../wording/labels/edits';
import { cellChecks } from './cell-checks';
import { KEPT, refused, type EditVerdict, type HandEdit } from './hand-edit';

/** What the hub itself goes by; another value would bend what is known of the row. */
const HELD_FIELDS: readonly string[] = [
  'reference',
  'recordedStatus',
  'originKey',
  'token',
  'answerKeys',
  'turn',
  'endedBy',
  'key',
];

/**
 * Keeps what the column can read and the checks of the forms accept; the sentence says why not, or what there is to look at.
 * Needs the row alone.
 */
export function checkEdit(edit: HandEdit): EditVerdict {
  if (edit.typed === '' && isLiving(edit.table) && edit.field === STATUS_FIELD[edit.table])
    return refused(editTexts.byActions(edit.header));
  if (HELD_FIELDS.includes(edit.field))
    return refused(edit.field === 'reference' ? editTexts.ownReference : editTexts.byActions(edit.header));
  if (!edit.isReadable)
    return refused(
      edit.field === 'weeks'
        ? editTexts.weeks(edit.typed.slice(0, 60))
        : editTexts.unreadable(edit.header, edit.typed.slice(0, 60)),
    );
  let verdict: EditVerdict = KEPT;
  for (const check of cellChecks(edit)) {
    const one = check(edit);
    if (one.kind === 'refused') return one;
    if (one.kind === 'said' || (verdict.kind === 'kept' && one.write !== undefined)) verdict = one;
  }
  return verdict;
}
