/** What a new check of a request changes in its row: no more than what it corrects. */
import type { CheckedRequest, RequestFields } from './check-request';
import type { Request } from './request';

/** Fields that the program works out: without a source they are nothing. */
const WORKED_OUT: readonly string[] = ['point', 'trainingCode', 'schoolUai'];

/**
 * The fields that the check gives otherwise than the row has them. A cell that could not be read counts as absent in the row and
 * stays as it is, so that a person finds what was typed; a text that is longer than the register keeps of a form stays whole,
 * since no raw answer has the rest; a cell that a person filled is emptied only when a finding quotes what it held.
 * @param unreadable fields whose cell holds something that could not be read: nothing is put in their place, even when the check
 * infers a value
 */
export function correctedFields(
  row: Request,
  checked: CheckedRequest,
  unreadable: readonly string[] = [],
): Partial<RequestFields> {
  const said = (field: string): boolean =>
    checked.findings.some(({ details }) => details?.['field'] === field && details['value'] !== undefined);
  const isCut = (field: string): boolean =>
    checked.findings.some(({ code, details }) => code === 'too-long' && details?.['field'] === field);
  const isEmptied = (field: keyof RequestFields): boolean => checked.fields[field] === undefined && row[field] !== undefined;
  const changed = (Object.keys(checked.fields) as (keyof RequestFields)[]).filter(
    (field) =>
      !unreadable.includes(field) &&
      !isCut(field) &&
      (!isEmptied(field) || WORKED_OUT.includes(field) || said(field)) &&
      JSON.stringify(checked.fields[field]) !== JSON.stringify(row[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, checked.fields[field]]));
}
