/** Who, of hosts like the one that was tried, could give the same place: the plan that was found, the pupil there instead. */
import type { LimitedAllocation } from '../plan/limited-allocation';
import type { Candidate } from '../pool/candidate';
import type { AskableHost } from './askable';
import { withPlaces, type PlaceWeeks, type Taker } from './changed-world';
import { faultsOfPlan, type Placement } from './checker';
import { statementOf } from './statement';

/**
 * The first of the hosts, which was tried, and those others with whom the plan holds as well.
 * @param plan found with one place more at the first host, behind all offers of the allocation
 * @param takerAt the request as it would be at another host, if that one could take it
 */
export function whoCouldGive<H extends Pick<AskableHost, 'candidate'>>(
  allocation: LimitedAllocation,
  plan: Placement,
  hosts: readonly H[],
  span: PlaceWeeks,
  takerAt: (request: number, host: Candidate) => Taker | undefined,
): H[] {
  const extra = allocation.problem.offers.length;
  const seated = [...plan].flatMap(([request, offer]) => (offer === extra ? [request] : []));
  const isGivenBy = ({ candidate }: H): boolean => {
    const takers = seated.flatMap((request) => takerAt(request, candidate) ?? []);
    if (seated.length === 0 || takers.length < seated.length) return false;
    const world = withPlaces(allocation, candidate, span, 1, takers);
    const isBeside = ([request, offer]: readonly [number, number]): boolean => {
      const there = offer === extra ? candidate : allocation.lineOf([request, offer])?.candidate;
      return (
        there?.company.reference === candidate.company.reference || (there?.firm !== undefined && there.firm === candidate.firm)
      );
    };
    // Elsewhere the plan holds already: it gives the place of the first host to nobody else.
    return faultsOfPlan(statementOf(world), new Map([...plan].filter(isBeside))).length === 0;
  };
  return hosts.filter((host, index) => index === 0 || isGivenBy(host));
}
