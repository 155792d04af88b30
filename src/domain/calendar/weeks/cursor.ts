/** Walks over tokens; every reader takes a place and gives what it read with the place after it, or nothing. */
import type { Token, TokenKind } from './token';

export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

export class Tokens {
  constructor(private readonly tokens: readonly Token[]) {}

  get length(): number {
    return this.tokens.length;
  }

  at(place: number): Token | undefined {
    return this.tokens[place];
  }

  is(place: number, ...kinds: readonly TokenKind[]): boolean {
    const token = this.tokens[place];
    return token !== undefined && kinds.includes(token.kind);
  }

  /** The first place from here that is not one of these kinds; words that say nothing by default. */
  skip(place: number, ...kinds: readonly TokenKind[]): number {
    const skipped = kinds.length === 0 ? (['glue'] as const) : kinds;
    let next = place;
    while (this.is(next, ...skipped)) next += 1;
    return next;
  }

  /** Do the words that say nothing of when, from here on, say that what comes is open? */
  beginsWithYes(place: number): boolean {
    return this.tokens.slice(place, this.skip(place)).some(({ isYes }) => isYes === true);
  }

  /** As `skip`, but only words that say nothing with at least this value. */
  skipGlue(place: number, least: number): number {
    let next = place;
    while (this.is(next, 'glue') && this.tokens[next]!.value >= least) next += 1;
    return next;
  }
}
