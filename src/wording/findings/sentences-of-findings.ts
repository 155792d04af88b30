/** All that a check has to say, one sentence a line, as the « À vérifier » column keeps it. */
import type { Finding } from '../../domain/finding/finding';
import { TEXT_LIMITS } from '../../domain/text/text-limits';
import { counted } from '../text/numbers';
import { sentenceOfFinding } from './sentence-of-finding';

/** `undefined` when there is nothing to say; a sentence that two findings share is said once. */
export const sentencesOfFindings = (findings: readonly Finding[]): string | undefined => withSentences(undefined, findings);

/**
 * The sentences that a cell « À vérifier » has, and those of the findings behind them, each once and whole, as many as the cell
 * may hold;
 * how many more there are is said. `undefined` when there is nothing to say.
 */
export function withSentences(toCheck: string | undefined, findings: readonly Finding[]): string | undefined {
  const all = [...new Set([...(toCheck ?? '').split('\n'), ...findings.map(sentenceOfFinding)].filter((line) => line !== ''))];
  const kept: string[] = [];
  let room = TEXT_LIMITS.toCheck;
  for (const line of all) {
    room -= line.length + 1;
    if (room < 0) break;
    kept.push(line);
  }
  const left = all.length - kept.length;
  return [...kept, ...(left > 0 ? [`… et ${counted(left, 'autre constat', 'autres constats')}.`] : [])].join('\n') || undefined;
}
