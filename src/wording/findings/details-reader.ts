/** Reads the details of findings for their sentences. */
import type { Finding } from '../../domain/finding/finding';
import { LIST_SEPARATOR } from '../../domain/finding/findings';

/**
 * The details of a finding, each read as a text, a number or a list, cut short when very long; what is absent reads as nothing.
 */
export interface DetailsReader {
  readonly text: (name: string) => string;
  readonly number: (name: string) => number;
  readonly list: (name: string) => string[];
  /** Codes parted by spaces, all of them. */
  readonly codes: (name: string) => string[];
  readonly has: (name: string) => boolean;
}

const LONGEST_QUOTE = 100;
const MOST_ITEMS = 6;

const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}…`;

export function readDetails(finding: Finding): DetailsReader {
  const value = (name: string): string | number | undefined => finding.details?.[name];
  return {
    text: (name) => shortened(String(value(name) ?? '').replace(/\s+/g, ' ')),
    number: (name) => Number(value(name) ?? 0),
    list: (name) =>
      String(value(name) ?? '')
        .split(LIST_SEPARATOR)
        .map((item) => item.trim())
        .filter((item) => item !== '')
        .slice(0, MOST_ITEMS)
        .map(shortened),
    codes: (name) =>
      String(value(name) ?? '')
        .split(' ')
        .filter((code) => code !== ''),
    has: (name) => value(name) !== undefined && value(name) !== '',
  };
}

/** A label of a list, or the code itself when the list does not have it. */
export const labelled = <Code extends string>(labels: Readonly<Record<Code, string>>, code: string): string =>
  Object.prototype.hasOwnProperty.call(labels, code) ? labels[code as Code] : code;
