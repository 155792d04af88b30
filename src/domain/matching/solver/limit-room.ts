/** What kept pairs leave of the limits that pairs share. */
import type { AllocationProblem } from './problem';

export interface LimitRoom {
  /** Requests that each limit still has room for, kept ones counted; negative when they are too many. */
  readonly room: readonly number[];
  /** 1 for each edge of the problem that is in a limit without room. */
  readonly isClosed: Uint8Array;
}

/** @returns undefined when the problem has no shared limit */
export function limitRoom({ limits = [], edges }: AllocationProblem, kept: ReadonlyMap<number, number>): LimitRoom | undefined {
  if (limits.length === 0) return undefined;
  const isClosed = new Uint8Array(edges.length);
  const room = limits.map((limit) => {
    let left = limit.room;
    if (kept.size > 0) {
      const inside = new Set<number>();
      for (const e of limit.edges) if (kept.get(edges[e]![0]) === edges[e]![1]) inside.add(edges[e]![0]);
      left -= inside.size;
    }
    if (left <= 0) for (const e of limit.edges) isClosed[e] = 1;
    return left;
  });
  return { room, isClosed };
}
