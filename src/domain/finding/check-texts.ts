/** Cleans the texts of a draft and says which ones were too long to be kept whole, or lost their accents on the way. */
import { hasBrokenLetters } from '../text/broken-letters';
import { cleanLine, cleanText, cut } from '../text/clean-text';
import { saysNothing, type FreeField } from '../text/says-nothing';
import { TEXT_LIMITS, type LimitedField } from '../text/text-limits';
import type { Finding } from './finding';
import { warning } from './findings';

/** Reads the texts of one input one after the other and remembers what was too long. */
export interface TextReader {
  /** One line. */
  readonly line: (field: LimitedField, text: string | undefined) => string | undefined;
  /** Several lines. */
  readonly text: (field: LimitedField, text: string | undefined) => string | undefined;
  /** One line of a free question; absent when it only says that there is nothing to say. */
  readonly freeLine: (field: LimitedField & FreeField, text: string | undefined) => string | undefined;
  /** The same on several lines. */
  readonly freeText: (field: LimitedField & FreeField, text: string | undefined) => string | undefined;
  /** A list, without empty or doubled entries, within the length of one text. */
  readonly list: (field: LimitedField, texts: readonly string[] | undefined) => string[];
  readonly findings: Finding[];
}

/** A reader whose findings carry `field`, `length` (characters received) and `limit` (characters kept). */
export function textReader(): TextReader {
  const findings: Finding[] = [];
  const looked = (field: LimitedField, text: string): void => {
    if (hasBrokenLetters(text)) findings.push(warning('broken-letters', { field, value: text.slice(0, 100) }));
  };
  const within = (field: LimitedField, text: string | undefined): string | undefined => {
    if (text === undefined) return undefined;
    looked(field, text);
    const limit = TEXT_LIMITS[field];
    if (text.length <= limit) return text;
    findings.push(warning('too-long', { field, length: text.length, limit }));
    return cut(text, limit);
  };
  const said = (field: FreeField, text: string | undefined): string | undefined =>
    text === undefined || saysNothing(field, text) ? undefined : text;
  return {
    findings,
    line: (field, text) => within(field, cleanLine(text)),
    text: (field, text) => within(field, cleanText(text)),
    freeLine: (field, text) => within(field, said(field, cleanLine(text))),
    freeText: (field, text) => within(field, said(field, cleanText(text))),
    list: (field, texts) => {
      const items = [...new Set((texts ?? []).map(cleanLine).filter((item): item is string => item !== undefined))];
      looked(field, items.join(' '));
      const limit = TEXT_LIMITS[field];
      const length = items.reduce((sum, item) => sum + item.length, 0);
      if (length <= limit) return items;
      findings.push(warning('too-long', { field, length, limit }));
      return cutList(items, limit);
    },
  };
}

/** The first items, and the beginning of the one that is too much: `limit` characters in all. */
function cutList(items: readonly string[], limit: number): string[] {
  let room = limit;
  return items
    .map((item) => {
      const kept = cut(item, Math.max(0, room));
      room -= item.length;
      return kept;
    })
    .filter((item) => item !== '');
}
