/** The way by road, relative to the farthest the pupil can go. A rough point never makes a rank: it counts as half. */
import { travelMinutes } from '../../../geography/transport';
import { held, type CriterionRule } from './criterion';

/** Score at the very limit of what is accepted; next door scores 100, beyond the limit it goes down to 0. */
const LIMIT_SCORE = 20;
/** Score of a distance that only a group of communes gives. */
const ROUGH_SCORE = 50;

export const distance: CriterionRule<'distance'> = {
  code: 'distance',
  judge: (pair) => {
    const { distanceKm, distanceTier, needs } = pair;
    if (Number.isNaN(distanceKm)) return { score: 0, details: { kind: 'unknown' } };
    const { transport } = needs.request;
    const minutes = transport === undefined ? undefined : travelMinutes(distanceKm, transport);
    const share = needs.limitKm > 0 ? distanceKm / needs.limitKm : Number.POSITIVE_INFINITY;
    const measured = held(100 - (100 - LIMIT_SCORE) * share);
    const score = distanceTier === 2 ? Math.min(ROUGH_SCORE, measured > 0 ? ROUGH_SCORE : 0) : measured;
    return { score, details: { kind: 'measured', distanceKm, minutes, transport, isApproximate: distanceTier > 0 } };
  },
};
