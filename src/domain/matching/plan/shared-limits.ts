/** The limits that hosts share, as the solver takes them: so many pairs at most, in a week or in the month. */
import { holderIn } from '../seats/ask';
import type { Limit } from '../seats/limit';
import { SHARED_LIMITS } from '../seats/table';
import { MONTH } from '../seats/use-period';
import type { SharedLimit } from '../solver/problem';
import type { LimitedAllocation } from './limited-allocation';

/** Pairs that a limit counts in one period, each with the most that its own pupil allows there. */
interface Counted {
  readonly held: number;
  readonly edges: number[];
  readonly most: number[];
}

/**
 * What is held already takes its part of the room. Pupils may allow different numbers at one host (R124-10: the raised quota is
 * for PFMP alone): then those who allow no more than a number are counted among themselves as well, and `givingWay` says
 * whether one of them is beside too many others.
 */
export function sharedLimits(allocation: Pick<LimitedAllocation, 'problem' | 'uses' | 'lineOf'>): SharedLimit[] {
  return SHARED_LIMITS.flatMap((limit) => [...countedIn(limit, allocation)].flatMap(limitsOf));
}

function countedIn(
  limit: Limit,
  { problem, uses, lineOf }: Pick<LimitedAllocation, 'problem' | 'uses' | 'lineOf'>,
): Set<Counted> {
  const byHolder = new Map<string, (Counted | undefined)[]>();
  const all = new Set<Counted>();
  problem.edges.forEach(([request, offer], e) => {
    const line = lineOf([request, offer]);
    const holder = line && holderIn(limit, line.needs, line.candidate);
    if (line === undefined || holder === undefined) return;
    let periods = byHolder.get(holder);
    if (!periods) byHolder.set(holder, (periods = []));
    const most = limit.mostOf(line.needs, line.candidate);
    const { first, last } = limit.per === 'week' ? problem.requests[request]! : { first: 0, last: 0 };
    for (let at = first; at <= last; at++) {
      let counted = periods[at];
      if (!counted) {
        const period = limit.per === 'week' ? line.needs.weekNames[at - first]! : MONTH;
        counted = { held: limit.usedIn(uses).get(holder)?.get(period) ?? 0, edges: [], most: [] };
        periods[at] = counted;
        all.add(counted);
      }
      counted.edges.push(e);
      counted.most.push(most);
    }
  });
  return all;
}

function limitsOf({ held, edges, most }: Counted): SharedLimit[] {
  return [...new Set(most)].flatMap((value) => {
    const room = Math.max(0, value - held);
    const counted = edges.filter((_, k) => most[k]! <= value);
    return counted.length > room ? [{ room, edges: counted }] : [];
  });
}
