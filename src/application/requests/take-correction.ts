/** A correction that the checks propose is taken in one click: the row is checked again, as if a person had typed it. */
import { proposedCorrections, type ProposedFields } from '../../domain/request/proposed-corrections';
import { correctionTexts } from '../../wording/sidebar/correction-sentences';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { followEdits } from '../edits/follow-edit';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { UserProblem } from '../user-problem';
import { idOf, valueOf } from './correction-lines';
import { findingsOf } from './recheck-request';

/** Done again it changes nothing. Throws a UserProblem when the row has changed since and the correction is proposed no more. */
export function takeCorrection(register: Register, ports: Ports, reference: string, id: string): void {
  const request = requireRecord(register, 'requests', reference);
  const fields = proposedCorrections(findingsOf(register, ports, request)).find((one) => idOf(one) === id);
  if (fields === undefined) {
    if (isTaken(request, id)) return;
    throw new UserProblem(correctionTexts.gone.message, correctionTexts.gone.advice);
  }
  const names = Object.keys(fields) as (keyof ProposedFields)[];
  const before = names.flatMap((name) => request[name] ?? []).join(' ');
  register.change('requests', reference, fields);
  noteInJournal(register, ports, {
    action: journalActions.corrected,
    object: journalObjects.request,
    reference,
    ...(before === '' ? {} : { before }),
    after: valueOf(fields),
  });
  followEdits(register, ports, 'requests', reference, names);
}

/** Does the row hold the correction already: the answer to the first click was lost? */
function isTaken(request: object, id: string): boolean {
  try {
    const fields = JSON.parse(id) as Readonly<Record<string, unknown>>;
    return Object.entries(fields).every(([name, value]) => (request as Readonly<Record<string, unknown>>)[name] === value);
  } catch {
    return false;
  }
}
