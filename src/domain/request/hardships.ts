/**
 * Hard cases (E3): requests whose steps ask for more than an ordinary search. They go first wherever requests are put in order;
 * why is for the animator's panel alone, and stands in nothing that leaves.
 */
import type { Company } from '../company/company';
import { maySolicit } from '../company/may-solicit';
import { roadDistanceKm } from '../geography/road-distance';
import type { Proposition } from '../proposition/proposition';
import { saysNothing } from '../text/says-nothing';
import type { Request } from './request';

/** In the order in which they are told. */
export const HARDSHIPS = ['host-lost', 'many-attempts', 'arrangement', 'told', 'remote'] as const;
export type Hardship = (typeof HARDSHIPS)[number];

/** After so many refusals and silences, another way has to be found. */
export const MANY_ATTEMPTS = 3;
/** Fewer companies than this around the pupil leave no choice. */
const FEW_COMPANIES = 3;
/** A pool with fewer companies on the map says nothing of how far from them a pupil lives. */
const POOL_THAT_TELLS = 20;
/** Around a pupil whose teacher has named no distance, in kilometres by road. */
const AROUND_KM = 20;

/** The host had agreed and has taken its word back. */
export const hasWithdrawn = ({ status, turn }: Proposition): boolean => status === 'declined' && (turn ?? 0) > 0;
export const hasFailed = ({ status }: Proposition): boolean => status === 'declined' || status === 'unanswered';

type Asked = Pick<Request, 'urgency' | 'needsArrangement'>;

/** What the form itself says, before anything was tried. */
export const toldHardships = ({ urgency, needsArrangement }: Asked): readonly Hardship[] => [
  ...(needsArrangement ? (['arrangement'] as const) : []),
  ...(saysNothing('urgency', urgency ?? '') ? [] : (['told'] as const)),
];

/** Does a pupil live where hardly any company of the pool is? */
export function remoteness(companies: readonly Company[]): (request: Pick<Request, 'point' | 'radiusKm'>) => boolean {
  const points = companies.flatMap((company) => (maySolicit(company) && company.point !== undefined ? [company.point] : []));
  return ({ point, radiusKm = AROUND_KM }) => {
    if (point === undefined || points.length < POOL_THAT_TELLS) return false;
    let near = 0;
    for (const other of points) if (roadDistanceKm(point, other) <= radiusKm && (near += 1) === FEW_COMPANIES) return false;
    return true;
  };
}

/** @param propositions those of the request */
export function hardshipsOf(request: Request, propositions: readonly Proposition[], isRemote: boolean): readonly Hardship[] {
  const found = new Set<Hardship>(toldHardships(request));
  if (propositions.some(hasWithdrawn)) found.add('host-lost');
  if (propositions.filter(hasFailed).length >= MANY_ATTEMPTS) found.add('many-attempts');
  if (isRemote) found.add('remote');
  return HARDSHIPS.filter((one) => found.has(one));
}
