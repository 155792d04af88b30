/** Does an activity offered by a host cover an expectation of the training? By meaning-bearing words, not letter by letter. */
import { contentWords, type ContentWord } from './content-words';
import { fold } from '../../../text/fold';

interface Wording {
  readonly folded: string;
  readonly words: readonly ContentWord[];
  readonly weight: number;
}

/** Share of the shorter wording that must be found in the other one. */
const ENOUGH = 0.6;
/** Below this many letters in common two stems are not called close: plat and platre, port and portail. */
const SHORTEST_COMMON_START = 5;

/** Same stem, or the same beginning: dressage and dresser, nettoyage and nettoyer. */
function areClose(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const shorter = Math.min(one.length, other.length);
  if (shorter < SHORTEST_COMMON_START) return false;
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  return common >= SHORTEST_COMMON_START && common >= shorter - 1;
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

/**
 * True when the two wordings say the same work: equal once accents and case are set aside, or with at least 60 % of the
 * weight of the shorter one found in the other. A wording of common words alone (« produits », « clients ») covers nothing.
 */
export function coversExpectation(activity: string, expectation: string): boolean {
  if (activity === expectation) return true;
  const offered = wordingOf(activity);
  const expected = wordingOf(expectation);
  if (offered.folded === expected.folded) return true;
  let shared = 0;
  let namesTheWork = false;
  for (const word of expected.words) {
    if (!offered.words.some((other) => areClose(word.stem, other.stem))) continue;
    shared += word.weight;
    namesTheWork = namesTheWork || word.weight === 1;
  }
  return namesTheWork && shared >= ENOUGH * Math.min(offered.weight, expected.weight);
}
