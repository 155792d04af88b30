/** What schools look for in a sector (C2): open requests for which nobody is being asked, counted without naming anybody. */
import type { IsoDate } from '../calendar/iso-date';
import type { Request } from '../request/request';
import { OPEN_REQUEST_STATUSES } from '../request/request-status';
import { REQUEST_TYPE_RULES, type Public } from '../request/request-type';
import { SECTORS, type Sector } from '../training/sector';

export interface DemandLine {
  readonly public: Public;
  /** Name of the training; absent for an observation. */
  readonly trainingName?: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly count: number;
}
export interface SectorDemand {
  readonly sector: Sector;
  readonly count: number;
  readonly lines: readonly DemandLine[];
}

/** Requests whose stage is to come, and for which nobody is being asked. */
export const soughtRequests = (requests: readonly Request[], today: IsoDate): readonly Request[] =>
  requests.filter(
    ({ status, type, startsOn, endsOn }) =>
      OPEN_REQUEST_STATUSES.includes(status) &&
      status !== 'proposed' &&
      type !== undefined &&
      startsOn !== undefined &&
      endsOn !== undefined &&
      startsOn > today,
  );

/** Requests whose stage is to come and that are searched; the sectors wanted most come first. */
export function sectorDemands(requests: readonly Request[], today: IsoDate): readonly SectorDemand[] {
  const sought = soughtRequests(requests, today);
  return SECTORS.flatMap((sector): SectorDemand[] => {
    const own = sought.filter(({ soughtSectors }) => soughtSectors.includes(sector));
    return own.length === 0 ? [] : [{ sector, count: own.length, lines: linesOf(own) }];
  }).sort((a, b) => b.count - a.count);
}

/** Alike requests are one line: the same training on the same days. */
function linesOf(requests: readonly Request[]): DemandLine[] {
  const lines = new Map<string, DemandLine>();
  for (const { type, trainingName, startsOn, endsOn } of requests) {
    const line = {
      public: REQUEST_TYPE_RULES[type!].public,
      ...(trainingName === undefined ? {} : { trainingName }),
      startsOn: startsOn!,
      endsOn: endsOn!,
    };
    const key = JSON.stringify(line);
    lines.set(key, { ...line, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()].sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : b.count - a.count));
}
