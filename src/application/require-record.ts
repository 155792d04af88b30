/** The record a user speaks of, or a sentence that says it is not there. */
import type { Records, TableName } from '../domain/records';
import { noSuchRecord } from '../wording/errors/action-errors';
import type { Register } from './ports';
import { UserProblem } from './user-problem';

/** Throws a UserProblem when the reference is of no row. */
export function requireRecord<T extends TableName>(register: Register, table: T, reference: string): Records[T] {
  const record = register.find(table, reference);
  if (record === undefined) {
    const { message, advice } = noSuchRecord(reference);
    throw new UserProblem(message, advice);
  }
  return record;
}
