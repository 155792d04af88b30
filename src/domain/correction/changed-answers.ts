/** Which answers a correction changes: those that were shown otherwise, and that could be read. */
import type { Finding, FindingCode } from '../finding/finding';
import { answersOfQuestion } from './correctable-fields';
import { changedFields, type CorrectionCode } from './correction-code';

const UNREAD: readonly FindingCode[] = ['invalid-date', 'invalid-number', 'unknown-choice'];

/**
 * An answer that could not be read changes nothing: what was there is better than an empty cell.
 * @param findings what the reading of the form had to say
 */
export function changedAnswers<Draft extends object, Field extends keyof Draft & string>(
  code: CorrectionCode,
  draft: Draft,
  fields: readonly Field[],
  findings: readonly Finding[],
): Field[] {
  const unread = new Set(
    findings
      .filter((finding) => UNREAD.includes(finding.code))
      .flatMap(({ details }) => answersOfQuestion(String(details?.['field']))),
  );
  const isUnread = (field: Field): boolean => {
    const value = draft[field] as unknown;
    return unread.has(field) && (value === undefined || (Array.isArray(value) && value.length === 0));
  };
  return (changedFields(code, draft, fields) as Field[]).filter((field) => !isUnread(field));
}
