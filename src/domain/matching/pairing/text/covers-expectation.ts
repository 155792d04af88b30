/** Does an activity offered by a host cover an expectation of the training? By meaning-bearing words, not letter by letter. */
import { contentWords, type ContentWord } from './content-words';
import { fold } from '../../../text/fold';

interface Wording {
  readonly folded: string;
  readonly words: readonly ContentWord[];
  readonly weight: number;
}

/** Share of the shorter wording that must be found in the other one. */
const ENOUGH = 0.55;
/** Below this many letters in common two stems are not called close: plat and platre, port and portail. */
const SHORTEST_COMMON_START = 6;

/** A stem is not longer than its kin by more letters than this: marché and marchandise. */
const LONGEST_ENDING = 4;
/** Below this length a stem must be the whole beginning of the other: transport and transmission. */
const LONG_STEM = 7;

/** Same stem, or the same beginning: dressage and dresser, nettoyage and nettoyer. */
function areClose(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST_COMMON_START || Math.abs(one.length - other.length) > LONGEST_ENDING) return false;
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  return common >= (shorter < LONG_STEM ? shorter : shorter - 1);
}

const wordings = new Map<string, Wording>();

function wordingOf(text: string): Wording {
  let wording = wordings.get(text);
  if (!wording) {
    const words = contentWords(text);
    wording = { folded: fold(text), words, weight: words.reduce((sum, word) => sum + word.weight, 0) };
    wordings.set(text, wording);
  }
  return wording;
}

interface Shared {
  readonly weight: number;
  readonly count: number;
  /** 1 and more: the words shared name a work. One word of a family of trades is half a name, a common one is none. */
  readonly naming: number;
  readonly hasThing: boolean;
}

function sharedBy({ words: offered }: Wording, { words: expected }: Wording): Shared {
  let [weight, count, naming] = [0, 0, 0];
  let hasThing = false;
  for (const word of expected) {
    const other = offered.find(({ stem }) => areClose(word.stem, stem));
    if (other === undefined) continue;
    const least = Math.min(word.weight, other.weight);
    weight += least;
    count += 1;
    naming += least === 1 ? 1 : least > 0.5 ? 0.5 : 0;
    hasThing = hasThing || !(word.isGesture || other.isGesture);
  }
  return { weight, count, naming, hasThing };
}

/**
 * True when the two wordings say the same work: equal once accents and case are set aside; the shorter one, of two words and a
 * thing at least, within the other; or enough of the shorter one found in the other, words that name a work among them. Common
 * words alone (« produits », « préparer son poste ») cover nothing: better a host that is asked what it does than a false match.
 */
export function coversExpectation(activity: string, expectation: string): boolean {
  if (activity === expectation) return true;
  const offered = wordingOf(activity);
  const expected = wordingOf(expectation);
  if (offered.folded === expected.folded) return true;
  const { weight, count, naming, hasThing } = sharedBy(offered, expected);
  const shorter = Math.min(offered.weight, expected.weight);
  if (count >= 2 && hasThing && weight === shorter) return true;
  return naming >= 1 && weight >= ENOUGH * shorter;
}
