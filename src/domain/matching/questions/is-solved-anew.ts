/** Which questions are answered by planning everything anew, and which by chains from the plan on screen: by structure. */
import type { LimitedAllocation } from '../plan/limited-allocation';
import type { AllocationProblem } from '../solver/problem';

/**
 * @param times `once`: one solve answers the question; `often`: it takes a dozen of them
 * @returns false where planning anew would take minutes, or a dozen times a second
 */
export const isSolvedAnew = ({ isLarge, problem }: LimitedAllocation, times: 'once' | 'often'): boolean =>
  !isLarge || (times === 'once' && stagesMeetWhollyOrNot(problem));

/** No two stages overlap in part: but for shared limits, an assignment. */
function stagesMeetWhollyOrNot({ requests, weeks }: AllocationProblem): boolean {
  const span = new Int32Array(weeks).fill(-1);
  return requests.every(({ first, last }) => {
    for (let week = first; week <= last; week++) {
      if (span[week] === -1) span[week] = first * weeks + last;
      if (span[week] !== first * weeks + last) return false;
    }
    return true;
  });
}
