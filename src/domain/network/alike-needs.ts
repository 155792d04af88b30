/** Needs that say much the same: together they make a theme. */
import { contentWords } from '../matching/pairing/text/content-words';
import type { Need } from './network';

/** So much of the shorter one's words must be in the other. */
const SHARED = 0.6;
/** A subject of one word alone proves little. */
const FEWEST_WORDS = 2;

/** Needs of the list that are like the given one, which is left out; in the order of the list. */
export function alikeNeeds(need: Need, others: readonly Need[]): readonly Need[] {
  const mine = stemsOf(need);
  return others.filter((other) => other.reference !== need.reference && isAlike(mine, stemsOf(other)));
}

const stemsOf = ({ subject }: Need): ReadonlySet<string> => new Set(contentWords(subject).map(({ stem }) => stem));

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const fewest = Math.min(one.size, other.size);
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return fewest >= FEWEST_WORDS
    ? shared / fewest >= SHARED && shared >= FEWEST_WORDS
    : fewest > 0 && one.size === other.size && shared === fewest;
}
