/** Random choices that are the same at each run: the sample must not change when nothing was changed. */

export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items (all of them when there are fewer), in the order of the list. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** @param seed any whole number; the generator is mulberry32 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = between(0, last);
      [result[last], result[other]] = [result[other]!, result[last]!];
    }
    return result;
  };
  return {
    next,
    between,
    shuffled,
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new Error('Nothing to pick from');
      return items[between(0, items.length - 1)]!;
    },
    some: (items, count) => {
      const kept = new Set(shuffled(items.map((_, position) => position)).slice(0, count));
      return items.filter((_, position) => kept.has(position));
    },
  };
}
