/** The draft of a reference. Throws a UserProblem when it is gone. */
import { draftsOf, type Draft } from '../../domain/draft/plan-draft';
import { noSuchRecord } from '../../wording/errors/action-errors';
import type { Register } from '../ports';
import { problemOf } from '../user-problem';

export function requireDraft(register: Register, reference: string): Draft {
  const [draft] = draftsOf(register.where('plans', 'draft', reference));
  if (draft === undefined) throw problemOf(noSuchRecord(reference));
  return draft;
}
