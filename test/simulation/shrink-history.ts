/** The shortest history that still goes wrong: steps are left out in ever smaller groups, then their draws made plain. */
import type { Draw, Step } from './gestures/gesture';

/**
 * @param fails plays the steps; true when they go wrong in the same way
 * @param most how many trials at most
 */
export function shrinkHistory(steps: readonly Step[], fails: (steps: readonly Step[]) => boolean, most = 600): readonly Step[] {
  let left = most;
  const stillFails = (candidate: readonly Step[]): boolean => {
    left -= 1;
    return left >= 0 && fails(candidate);
  };
  let best = steps;
  for (let size = Math.ceil(best.length / 2); size >= 1 && left > 0;) {
    let isShorter = false;
    for (let start = best.length - size; start > -size && left > 0; start -= size) {
      const [from, to] = [Math.max(0, start), start + size];
      const candidate = [...best.slice(0, from), ...best.slice(to)];
      if (candidate.length < best.length && stillFails(candidate)) {
        best = candidate;
        isShorter = true;
      }
    }
    // A single step that could go may let others go.
    if (size > 1) size = Math.floor(size / 2);
    else if (!isShorter) break;
  }
  return plainDraws(best, stillFails);
}

/** Each number of a draw that may be 0 becomes 0. */
function plainDraws(steps: readonly Step[], stillFails: (steps: readonly Step[]) => boolean): readonly Step[] {
  let best = steps;
  for (let index = 0; index < best.length; index += 1)
    for (let place = 0; place < 4; place += 1) {
      const { gesture, draw } = best[index]!;
      if (draw[place] === 0) continue;
      const plain = draw.map((number, at) => (at === place ? 0 : number)) as unknown as Draw;
      const candidate = best.map((step, at) => (at === index ? { gesture, draw: plain } : step));
      if (stillFails(candidate)) best = candidate;
    }
  return best;
}
