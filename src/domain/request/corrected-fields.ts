/** What a new check of a request changes in its row: no more than what it corrects. */
import type { CheckedRequest, RequestFields } from './check-request';
import type { Request } from './request';

/**
 * The fields that the check gives otherwise than the row has them. A cell that could not be read counts as absent in the row and stays as it is,
 * so that a person finds what was typed; a text that is longer than the register keeps of a form stays whole, since no raw answer has the rest.
 * @param unreadable fields whose cell holds something that could not be read: nothing is put in their place, even when the check infers a value
 */
export function correctedFields(row: Request, checked: CheckedRequest, unreadable: readonly string[] = []): Partial<RequestFields> {
  const cut = checked.findings.filter(({ code }) => code === 'too-long').map(({ details }) => details?.['field']);
  const kept = (Object.keys(checked.fields) as (keyof RequestFields)[]).filter((field) =>
    !unreadable.includes(field) && !cut.includes(field) && JSON.stringify(checked.fields[field]) !== JSON.stringify(row[field]));
  return Object.fromEntries(kept.map((field) => [field, checked.fields[field]]));
}
