/** Cleans the texts of a draft and says which ones were too long to be kept whole. */
import { cleanLine, cleanText, cut, TEXT_LIMIT } from '../text/clean-text';
import type { Finding } from './finding';
import { warning } from './findings';

/** Reads the texts of one input one after the other and remembers what was too long. */
export interface TextReader {
  /** One line. */
  readonly line: (field: string, text: string | undefined) => string | undefined;
  /** Several lines. */
  readonly text: (field: string, text: string | undefined) => string | undefined;
  /** A list, without empty or doubled entries, within the length of one text. */
  readonly list: (field: string, texts: readonly string[] | undefined) => string[];
  readonly findings: Finding[];
}

/** A reader whose findings carry `field`, `length` (characters received) and `limit` (characters kept). */
export function textReader(): TextReader {
  const findings: Finding[] = [];
  const within = (field: string, text: string | undefined): string | undefined => {
    if (text === undefined || text.length <= TEXT_LIMIT) return text;
    findings.push(warning('too-long', { field, length: text.length, limit: TEXT_LIMIT }));
    return cut(text, TEXT_LIMIT);
  };
  return {
    findings,
    line: (field, text) => within(field, cleanLine(text)),
    text: (field, text) => within(field, cleanText(text)),
    list: (field, texts) => {
      const items = [...new Set((texts ?? []).map(cleanLine).filter((item): item is string => item !== undefined))];
      const length = items.reduce((sum, item) => sum + item.length, 0);
      if (length <= TEXT_LIMIT) return items;
      findings.push(warning('too-long', { field, length, limit: TEXT_LIMIT }));
      let room = TEXT_LIMIT;
      return items.map((item) => {
        const kept = cut(item, Math.max(0, room));
        room -= item.length;
        return kept;
      }).filter((item) => item !== '');
    },
  };
}
