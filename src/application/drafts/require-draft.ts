/** The draft of a reference. Throws a UserProblem when it is gone or was deleted. */
import { draftsOf, type Draft } from '../../domain/draft/plan-draft';
import { draftDeleted, noSuchRecord } from '../../wording/errors/action-errors';
import type { Register } from '../ports';
import { problemOf } from '../user-problem';

export function requireDraft(register: Register, reference: string): Draft {
  const rows = register.where('plans', 'draft', reference);
  const [draft] = draftsOf(rows);
  if (draft === undefined) throw problemOf(rows.length === 0 ? noSuchRecord(reference) : draftDeleted(reference));
  return draft;
}
