/** The words that no phrase used, quoted as they were written. */
import type { TokenUse } from './read-phrases';
import type { Token, TokenKind } from './token';

/** Small words that are quoted with the one they lead to: « le mercredi », « à voir ». */
const LEADING: readonly TokenKind[] = ['glue', 'to', 'number'];

/** Runs of unused tokens, with the small words before and between them. */
export function leftOverOf(text: string, tokens: readonly Token[], uses: readonly TokenUse[]): string[] {
  const runs: string[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    if (uses[place] !== 'unused') continue;
    let start = place;
    while (start > 0 && uses[start - 1] === 'quiet' && LEADING.includes(tokens[start - 1]!.kind)) start -= 1;
    let end = place;
    const isNear = (next: number): boolean => next < tokens.length && uses[next] !== 'phrase' && tokens[next]!.kind !== 'stop';
    for (let next = place + 1; isNear(next); next += 1) if (uses[next] === 'unused') end = next;
    // « semaine 10 : 2 places » is not quoted from its colon on.
    runs.push(
      text
        .slice(tokens[start]!.start, tokens[end]!.end)
        .replace(/^[:\s]+/, '')
        .trim(),
    );
    place = end;
  }
  return runs;
}
