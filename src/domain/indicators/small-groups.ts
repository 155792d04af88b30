/**
 * The one rule for small groups: what is told of a group speaks of five pupils at least, and so does every difference between
 * figures that are told.
 */
import { SMALLEST_GROUP } from './measure';

export interface OpenGroups {
  /** Told one by one, the largest first. */
  readonly alone: readonly string[];
  /** Told as one. */
  readonly together: readonly string[];
}

const CLOSED: OpenGroups = { alone: [], together: [] };

/**
 * Which groups may be told. A group with a part of one to four pupils may not, nor may the one that would be left over when all
 * others are taken from the total: groups join it, the smallest first, until they are two and no part of theirs is small.
 * @param parts pupils of each group, for every figure told of it that leaves nobody out (one that is told of some and the total
 * of all are two parts: those, and the others)
 * @returns nothing to tell when all of them together are too few, or when all would be told as one
 */
export function openGroups(...parts: readonly ReadonlyMap<string, number>[]): OpenGroups {
  const sizeOf = (key: string): number => parts.reduce((sum, part) => sum + (part.get(key) ?? 0), 0);
  const isSmall = (keys: readonly string[]): boolean =>
    parts.some((part) => {
      const size = keys.reduce((sum, key) => sum + (part.get(key) ?? 0), 0);
      return size > 0 && size < SMALLEST_GROUP;
    });
  const keys = [...new Set(parts.flatMap((part) => [...part.keys()]))]
    .filter((key) => sizeOf(key) > 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
  const alone = keys.filter((key) => !isSmall([key]));
  const together = keys.filter((key) => isSmall([key]));
  if (together.length === 0) return { alone, together };
  while (alone.length > 0 && (together.length < 2 || isSmall(together))) together.push(alone.pop()!);
  return alone.length === 0 ? CLOSED : { alone, together };
}
