/**
 * Names of companies by their parts, so that only those that may be nearly the same are held against each other: two names that
 * are k slips apart share at least one of k + 1 parts of either, at nearly the same place.
 */
import { isNearlySame, slipsForgiven } from './distinctive-name';

interface Entry<T> {
  readonly name: string;
  readonly signs: number;
  readonly holder: T;
  /** The last search that came across it: names that share a word meet in several parts. */
  seenBy: number;
}

/** The signs of a name as 32 bits: a slip changes two of them at most. */
function signsOf(name: string): number {
  let signs = 0;
  for (let index = 0; index < name.length; index += 1) signs |= 1 << (name.charCodeAt(index) & 31);
  return signs;
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Where each of `count` parts of a text of that length begins, and the end. */
const cutsOf = (length: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, part) => Math.floor((part * length) / count));

/** Holds distinctive names, each with what bears it. */
export class NameIndex<T> {
  private readonly byPart = new Map<string, Entry<T>[]>();
  private searches = 0;

  add(name: string, holder: T): void {
    if (name === '') return;
    const entry = { name, signs: signsOf(name), holder, seenBy: 0 };
    const least = slipsForgiven(name, '');
    // A longer name may be one slip farther away.
    for (const slips of [least, least + 1]) {
      const cuts = cutsOf(name.length, slips + 1);
      for (let part = 0; part <= slips; part += 1)
        this.keep(`${name.length} ${slips} ${part} ${name.slice(cuts[part], cuts[part + 1])}`, entry);
    }
  }

  /** Every holder of a name that is nearly the same. */
  near(name: string): T[] {
    const signs = signsOf(name);
    this.searches += 1;
    const found: T[] = [];
    const mostShorter = name.length - slipsForgiven(name, '');
    for (let length = Math.max(1, mostShorter); length - Math.floor(length / 8) <= name.length; length += 1) {
      const slips = Math.floor(Math.max(length, name.length) / 8);
      const cuts = cutsOf(length, slips + 1);
      for (let part = 0; part <= slips; part += 1) {
        // Slips before the part move it by as many places at most, and so do those behind it, seen from the end (Li, Deng, Feng:
        // Pass-Join, 2011).
        const [last, drift] = [slips - part, name.length - length];
        const [first, end] = [cuts[part]!, cuts[part + 1]!];
        for (
          let shift = Math.max(-part, drift - last, -first);
          shift <= Math.min(part, drift + last, name.length - end);
          shift += 1
        ) {
          const [from, to] = [first + shift, end + shift];
          for (const entry of this.byPart.get(`${length} ${slips} ${part} ${name.slice(from, to)}`) ?? []) {
            if (bitsIn(entry.signs ^ signs) > 2 * slips || entry.seenBy === this.searches) continue;
            entry.seenBy = this.searches;
            if (isNearlySame(name, entry.name)) found.push(entry.holder);
          }
        }
      }
    }
    return found;
  }

  private keep(key: string, entry: Entry<T>): void {
    const others = this.byPart.get(key);
    if (others) others.push(entry);
    else this.byPart.set(key, [entry]);
  }
}
