/** What the teacher could be asked to concede for a request with few hosts, each concession with the hosts it really brings. */
import { addDays, type IsoDate } from '../../calendar/iso-date';
import type { Request, Transport } from '../../request/request';
import { SECTORS, type Sector } from '../../training/sector';
import type { MatchContext } from '../pool/match-context';
import { suitablePairs } from './reachable-hosts';
import { radiusOf, readNeeds, type RequestNeeds } from '../pairing/request-needs';

export type Concession =
  | { readonly kind: 'radius'; readonly radiusKm: number; readonly insteadOfKm: number; readonly more: number }
  | { readonly kind: 'transport'; readonly transport: Transport; readonly more: number }
  | { readonly kind: 'earlier' | 'later'; readonly startsOn: IsoDate; readonly endsOn: IsoDate; readonly more: number }
  | { readonly kind: 'sector'; readonly sector: Sector; readonly more: number }
  /** `more` counts the hosts of the half that has fewest: none of them can take the whole. */
  | {
      readonly kind: 'two-hosts';
      readonly firstHosts: number;
      readonly secondHosts: number;
      readonly more: number;
      readonly firstEndsOn: IsoDate;
      readonly secondStartsOn: IsoDate;
    };

const WIDER_BY_KM = [10, 20, 40] as const;
const ROUND_KM = 5;
/** Means of transport that go farther, to be asked about when it is the transport that holds the pupil back. */
const FARTHER: Readonly<Partial<Record<Transport, readonly Transport[]>>> = {
  walking: ['public-transport', 'accompanied'],
  'two-wheels': ['public-transport', 'accompanied'],
  'public-transport': ['accompanied'],
};
/** Most sectors to suggest as a fallback. */
const MOST_SECTORS = 2;

/** Concessions that bring at least one host, the one that brings most first; a stage without dates has none about dates. */
export function whatWouldHelp(request: Request, context: MatchContext): Concession[] {
  const hostsOf = (changed: Partial<Request>): Set<string> =>
    new Set(suitablePairs(readNeeds({ ...request, ...changed }, context), context).map((pair) => pair.candidate.id));
  const needs = readNeeds(request, context);
  const already = hostsOf({});
  const moreWith = (changed: Partial<Request>): number => [...hostsOf(changed)].filter((id) => !already.has(id)).length;
  const concessions = [
    ...widerRadius(needs, context, moreWith),
    ...otherTransport(needs, moreWith),
    ...shiftedWeek(needs, context.today, moreWith),
    ...otherSector(needs, context, already),
    ...twoHosts(needs, already, hostsOf),
  ];
  return concessions.filter(({ more }) => more > 0).sort((a, b) => b.more - a.more);
}

type MoreWith = (changed: Partial<Request>) => number;

/** The wider radii that bring more hosts than the one before, up to the rule's maximum. */
function widerRadius(needs: RequestNeeds, context: MatchContext, moreWith: MoreWith): Concession[] {
  if (needs.limitedBy === 'transport') return [];
  const insteadOfKm = radiusOf(needs.request);
  const most = context.rule('max-distance-km', needs.rulesDay)?.value ?? Number.POSITIVE_INFINITY;
  const concessions: Concession[] = [];
  let best = 0;
  for (const step of WIDER_BY_KM) {
    const radiusKm = Math.min(most, Math.ceil((insteadOfKm + step) / ROUND_KM) * ROUND_KM);
    const more = radiusKm > insteadOfKm ? moreWith({ radiusKm }) : 0;
    if (more > best) concessions.push({ kind: 'radius', radiusKm, insteadOfKm, more });
    best = Math.max(best, more);
  }
  return concessions;
}

const otherTransport = (needs: RequestNeeds, moreWith: MoreWith): Concession[] =>
  needs.limitedBy !== 'transport' || needs.request.transport === undefined
    ? []
    : (FARTHER[needs.request.transport] ?? []).map((transport) => ({
        kind: 'transport',
        transport,
        more: moreWith({ transport }),
      }));

function shiftedWeek({ startsOn, endsOn }: RequestNeeds, today: IsoDate, moreWith: MoreWith): Concession[] {
  if (startsOn === undefined || endsOn === undefined) return [];
  const shifts = [
    ['earlier', -7],
    ['later', 7],
  ] as const;
  return shifts.flatMap(([kind, days]): Concession[] => {
    const dates = { startsOn: addDays(startsOn, days), endsOn: addDays(endsOn, days) };
    return dates.startsOn <= today ? [] : [{ kind, ...dates, more: moreWith(dates) }];
  });
}

/** Sectors to accept as a fallback. For a training, only hosts known to cover at least one expectation count. */
function otherSector(needs: RequestNeeds, context: MatchContext, already: ReadonlySet<string>): Concession[] {
  if (!needs.sectorFits) return [];
  const unrelated = SECTORS.filter((sector) => needs.sectorFits?.[sector].kind === 'unrelated');
  const opened = readNeeds({ ...needs.request, fallbackSectors: [...needs.request.fallbackSectors, ...unrelated] }, context);
  const more = new Map<Sector, number>();
  for (const pair of suitablePairs(opened, context)) {
    const { id, sector } = pair.candidate;
    if (already.has(id) || sector === undefined || (needs.training && pair.coverage.covered === 0)) continue;
    more.set(sector, (more.get(sector) ?? 0) + 1);
  }
  return [...more]
    .sort((a, b) => b[1] - a[1] || SECTORS.indexOf(a[0]) - SECTORS.indexOf(b[0]))
    .slice(0, MOST_SECTORS)
    .map(([sector, count]) => ({ kind: 'sector', sector, more: count }));
}

/** Half of the weeks at one host, the other half at another: two hosts on disjoint weeks are allowed. */
function twoHosts(
  needs: RequestNeeds,
  already: ReadonlySet<string>,
  hostsOf: (changed: Partial<Request>) => Set<string>,
): Concession[] {
  const { weeks } = needs;
  if (weeks.length < 2) return [];
  const middle = Math.ceil(weeks.length / 2);
  const firstEndsOn = weeks[middle - 1]!.lastDay;
  const secondStartsOn = weeks[middle]!.firstDay;
  const count = (ids: Set<string>): number => [...ids].filter((id) => !already.has(id)).length;
  const firstHosts = count(hostsOf({ endsOn: firstEndsOn }));
  const secondHosts = count(hostsOf({ startsOn: secondStartsOn }));
  return [{ kind: 'two-hosts', firstHosts, secondHosts, more: Math.min(firstHosts, secondHosts), firstEndsOn, secondStartsOn }];
}
