/** Farther by road than the pupil can go: the radius accepted, what the transport allows, and the hub's maximum. */
import type { ExclusionRule } from './exclusion';

/** A point known only by its group of communes is 14 km off on average: it must be farther still to be set aside. */
export const ROUGH_POINT_MARGIN_KM = 15;

export const tooFar: ExclusionRule<'too-far'> = {
  code: 'too-far',
  kind: 'pupil',
  mayOverride: true,
  applies: (pair) => {
    const { distanceKm, distanceTier, needs } = pair;
    const margin = distanceTier === 2 ? ROUGH_POINT_MARGIN_KM : 0;
    if (!(distanceKm > needs.limitKm + margin)) return undefined;
    return {
      distanceKm,
      limitKm: needs.limitKm,
      limitedBy: needs.limitedBy,
      transport: needs.request.transport,
      isApproximate: distanceTier > 0,
    };
  },
};
