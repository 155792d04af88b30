/** A fixed choice among many points: the same on every machine, spread over the kinds of calls, another for each use case. */
import { fingerprint } from '../../../src/domain/text/fingerprint';

/** At most so many, drawn by the seed: first one of each kind, then others. */
export function sampleOf<T>(points: readonly T[], most: number, seed: string, kindOf: (point: T) => string): T[] {
  const drawn = points
    .map((point, index) => ({ point, index, draw: fingerprint(`${seed}/${index}`) }))
    .sort((a, b) => (a.draw < b.draw ? -1 : 1));
  const kinds = new Set<string>();
  const isFirst = drawn.map(({ point }) => !kinds.has(kindOf(point)) && kinds.add(kindOf(point)) !== undefined);
  const order = [...drawn.filter((_, index) => isFirst[index]), ...drawn.filter((_, index) => !isFirst[index])];
  return order
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ point }) => point);
}
