/** Puts a commune and postal code on the map, or says what is wrong with them. */
import type { Finding } from '../finding/finding';
import { blocking, LIST_SEPARATOR, warning } from '../finding/findings';
import type { Locate, PlaceAnswer } from './place-answer';
import type { KnownPoint } from './point';

export interface CheckedPlace {
  readonly commune?: string;
  readonly postalCode?: string;
  readonly point?: KnownPoint;
  readonly findings: readonly Finding[];
}

/** Longer texts are no commune: they are not searched. */
const LONGEST_NAME = 100;

/** Five digits, zero in front restored (a sheet turns 01000 into 1000); anything else as typed. */
export function normalisePostalCode(text: string): string {
  const digits = text.replace(/\s/g, '');
  return /^\d{4,5}$/.test(digits) ? digits.padStart(5, '0') : text;
}

/**
 * Names are given back as the table of communes writes them when the place is found, as typed otherwise; `field` names the
 * question in the findings.
 */
export function checkPlace(typed: { commune?: string; postalCode?: string }, locate: Locate, field: string): CheckedPlace {
  const postalCode = typed.postalCode === undefined ? undefined : normalisePostalCode(typed.postalCode);
  const { commune } = typed;
  if (commune === undefined && postalCode === undefined) return { findings: [blocking('missing-commune', { field })] };

  const asTyped = { commune, postalCode };
  const value = [postalCode, commune]
    .filter((text) => text !== undefined)
    .join(' ')
    .slice(0, LONGEST_NAME);
  const answer = (commune?.length ?? 0) > LONGEST_NAME ? { kind: 'unknown' as const, suggestions: [] } : locate(asTyped);
  switch (answer.kind) {
    case 'found':
      return {
        commune: answer.commune,
        postalCode: answer.postalCode || undefined,
        point: answer.point,
        findings: readingFindings(answer, asTyped, field),
      };
    case 'mismatch':
      return {
        ...asTyped,
        findings: [
          blocking('postal-code-mismatch', {
            field,
            postalCode: postalCode ?? '',
            commune: commune ?? '',
            communesOfCode: answer.communeOfCode.join(LIST_SEPARATOR),
            codesOfCommune: answer.codesOfCommune.join(LIST_SEPARATOR),
          }),
        ],
      };
    case 'ambiguous':
      return {
        ...asTyped,
        findings: [blocking('ambiguous-commune', { field, value, candidates: answer.candidates.join(LIST_SEPARATOR) })],
      };
    case 'unknown':
      return {
        ...asTyped,
        findings: [blocking('unknown-commune', { field, value, suggestions: answer.suggestions.join(LIST_SEPARATOR) })],
      };
  }
}

/** What was written is said, beside what was understood. */
function readingFindings(
  answer: Extract<PlaceAnswer, { kind: 'found' }>,
  typed: { commune?: string; postalCode?: string },
  field: string,
): Finding[] {
  const details = { field, commune: answer.commune, postalCode: typed.postalCode ?? '' };
  if (answer.how === 'insee')
    return [warning('insee-code', { ...details, codes: (answer.postalCodes ?? []).join(LIST_SEPARATOR) })];
  if (answer.how === 'by-code')
    return [warning('place-by-postal-code', { ...details, value: (typed.commune ?? '').slice(0, LONGEST_NAME) })];
  return [];
}
