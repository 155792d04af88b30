/** Which requests leave for another hub, what is told of them, and what a hub makes of another's. */
import { addDays, type IsoDate } from '../calendar/iso-date';
import { mondayOfWeek, weeksBetween } from '../calendar/iso-week';
import type { MatchContext } from '../matching/pool/match-context';
import { rankHosts } from '../matching/ranking/rank-hosts';
import { readNeeds } from '../matching/pairing/request-needs';
import { placesLeft } from '../matching/seats/ask';
import { isInCall } from '../network/call-for-help';
import type { KnownPoint } from '../place/point';
import type { Proposition } from '../proposition/proposition';
import type { Request } from '../request/request';
import type { TourOffer, TourRequest } from './tour-file';

/** A file of requests is answered within a month, and an answer is of use for two. */
export const REQUESTS_LAST_DAYS = 30;
export const ANSWERS_LAST_DAYS = 60;
/** Places offered for one request: enough to choose from, few enough to be telephoned. */
const MOST_OFFERS = 3;

/** Requests that the hub's own call for help holds: without a host, searched for a week or urgent, and with dates. */
export const mayLeave = (request: Request, propositions: readonly Proposition[], today: IsoDate): boolean =>
  isInCall(request, propositions, today) && request.type !== undefined && request.endsOn !== undefined;

/** Weeks and no days, the commune as people write it, no name of anybody. */
export function asTourRequest(request: Request, code: string): TourRequest {
  const { type, trainingName, soughtSectors, startsOn, endsOn, postalCode, commune } = request;
  const place = [postalCode, commune].filter((part) => part !== undefined && part !== '').join(' ');
  return {
    code,
    type: type!,
    ...(trainingName === undefined ? {} : { training: trainingName }),
    sectors: soughtSectors,
    weeks: weeksBetween(startsOn!, endsOn!),
    ...(place === '' ? {} : { commune: place }),
  };
}

const FRIDAY = 4;

export const firstDayOf = ({ weeks }: TourRequest): IsoDate => mondayOfWeek(weeks[0]!);
const lastDayOf = ({ weeks }: TourRequest): IsoDate => addDays(mondayOfWeek(weeks[weeks.length - 1]!), FRIDAY);

/** The guest as the ranking reads a request: what is not told is as if it had not been answered. */
const asRequest = (guest: TourRequest, trainingCode: string | undefined, point: KnownPoint | undefined): Request => ({
  reference: guest.code,
  receivedOn: '',
  status: 'searching',
  priority: 'normal',
  type: guest.type,
  trainingName: guest.training,
  trainingCode,
  startsOn: firstDayOf(guest),
  endsOn: lastDayOf(guest),
  soughtActivities: [],
  soughtSectors: guest.sectors,
  fallbackSectors: [],
  commune: guest.commune,
  point,
  needsArrangement: false,
});

export interface GuestPlaces {
  readonly guest: TourRequest;
  readonly offers: readonly TourOffer[];
}

export interface GuestReading {
  readonly trainingCodeOf: (name: string) => string | undefined;
  readonly pointOf: (commune: string) => KnownPoint | undefined;
  /** Places that the hub's own plan takes of each host: its own pupils go first. */
  readonly plannedAt: ReadonlyMap<string, number>;
}

/**
 * Places that could be offered for each guest, best first: of dated offers alone, within every limit of the hub, after its own
 * pupils. The guest with fewest hosts chooses first, and no place is offered more often than it is free.
 */
export function placesForGuests(guests: readonly TourRequest[], context: MatchContext, reading: GuestReading): GuestPlaces[] {
  const given = new Map(reading.plannedAt);
  const ranked = guests.map((guest) => {
    const training = guest.training === undefined ? undefined : reading.trainingCodeOf(guest.training);
    const point = guest.commune === undefined ? undefined : reading.pointOf(guest.commune);
    const request = asRequest(guest, training, point);
    const hosts = rankHosts(request, context).hosts.filter(({ candidate }) => candidate.offer !== undefined);
    return { guest, needs: readNeeds(request, context), hosts };
  });
  const offersOf = new Map<TourRequest, TourOffer[]>();
  for (const { guest, needs, hosts } of [...ranked].sort((a, b) => a.hosts.length - b.hosts.length)) {
    const own: TourOffer[] = [];
    for (const { candidate, distanceKm } of hosts) {
      if (own.length === MOST_OFFERS) break;
      const taken = given.get(candidate.id) ?? 0;
      if ((placesLeft(context.uses, needs, candidate) ?? 1) <= taken) continue;
      given.set(candidate.id, taken + 1);
      own.push({
        code: guest.code,
        offer: candidate.id,
        ...(candidate.sector === undefined ? {} : { sector: candidate.sector }),
        ...(candidate.commune === undefined ? {} : { commune: candidate.commune }),
        ...(distanceKm === undefined ? {} : { km: Math.round(distanceKm) }),
      });
    }
    offersOf.set(guest, own);
  }
  return guests.map((guest) => ({ guest, offers: offersOf.get(guest) ?? [] }));
}
