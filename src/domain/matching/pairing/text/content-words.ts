/** The words that carry the meaning of an activity, as French stems with a weight: what two wordings are compared by. */
import { stemmer } from '@orama/stemmers/french';
import { once } from '../../../once';
import { fold } from '../../../text/fold';
import { COMMON_GESTURES, COMMON_THINGS, PHRASES, SAME_MEANING, STOP_WORDS, TRADE_WORDS } from './word-lists';

export interface ContentWord {
  readonly stem: string;
  /** 1 for a word that names the activity, 0.75 for one of a family of trades, 0.5 for one that goes with any activity. */
  readonly weight: number;
  /** A gesture of any trade, which says nothing without the thing that is worked on. */
  readonly isGesture: boolean;
}

const WEIGHTS: readonly (readonly [weight: number, words: readonly string[]])[] = [
  [0.5, COMMON_THINGS],
  [0.5, COMMON_GESTURES],
  [0.75, TRADE_WORDS],
];

/** « soudage » is what « souder » is: the noun of a gesture, which the stemmer leaves apart. */
const NOUN_OF_GESTURE = /^(.{3,})ages?$/;

interface Lists {
  readonly stemOf: (word: string) => string;
  readonly weightOf: ReadonlyMap<string, number>;
  readonly gestures: ReadonlySet<string>;
}

/** Most runs compare no texts: the lists are made for the first one. */
const lists = once((): Lists => {
  const firstOfFamily = new Map(SAME_MEANING.flatMap((family) => family.map((word) => [word, family[0]!] as const)));
  const stemOf = (word: string): string => stemmer(firstOfFamily.get(word) ?? word.replace(NOUN_OF_GESTURE, '$1er'));
  return {
    stemOf,
    weightOf: new Map(WEIGHTS.flatMap(([weight, listed]) => listed.map((word) => [stemOf(word), weight] as const))),
    gestures: new Set(COMMON_GESTURES.map(stemOf)),
  };
});

const words = new Map<string, ContentWord | undefined>();

function wordOf(typed: string): ContentWord | undefined {
  if (words.has(typed)) return words.get(typed);
  let word: ContentWord | undefined;
  if (typed.length > 1 && !STOP_WORDS.has(typed)) {
    const { stemOf, weightOf, gestures } = lists();
    const stem = stemOf(typed);
    word = { stem, weight: weightOf.get(stem) ?? 1, isGesture: gestures.has(stem) };
  }
  words.set(typed, word);
  return word;
}

/**
 * The distinct content words of a text, in order. Stems are kept from one text to the next: the same words come back thousands of
 * times.
 */
export function contentWords(text: string): readonly ContentWord[] {
  const found = new Map<string, ContentWord>();
  const plain = PHRASES.reduce((said, [phrase, word]) => said.replace(phrase, word), fold(text));
  for (const typed of plain.split(' ')) {
    const word = wordOf(typed);
    if (word && !found.has(word.stem)) found.set(word.stem, word);
  }
  return [...found.values()];
}
