/** The barometer of tension: five steps for each family of trainings, area and week, from the register's own figures. */
import { mondayOfWeek, type IsoWeek } from '../calendar/iso-week';
import { greatCircleKm } from '../geography/road-distance';
import { groupBy } from '../group-by';
import type { KnownPoint } from '../place/point';
import type { Request } from '../request/request';
import type { School } from '../school/school';
import type { Sector } from '../training/sector';
import { givenPlaces, isOpenIn, weeksOf, type GivenPlaces } from './gaps';
import { SMALLEST_GROUP } from './measure';
import type { IndicatorRows } from './year-facts';

/** 1: two places and more for each pupil … 5: less than one place for two pupils. */
export type TensionStep = 1 | 2 | 3 | 4 | 5;

export interface TensionLine {
  /** The family's name, or the sector of a training without one; absent for all families together. */
  readonly family?: string;
  /** The commune around which the area lies; absent for the whole territory. */
  readonly area?: string;
  /** One for each week; `undefined` where fewer than five pupils need a place. */
  readonly steps: readonly (TensionStep | undefined)[];
}

/** Pupils for one place, at most, of each step but the last. */
const STEPS = [0.5, 0.8, 1.25, 2] as const;

/** The step of so many pupils for so many places; `undefined` for fewer pupils than may be spoken of. */
export function tensionStep(pupils: number, places: number): TensionStep | undefined {
  if (pupils < SMALLEST_GROUP) return undefined;
  const found = STEPS.findIndex((most) => pupils <= places * most);
  return ((found === -1 ? STEPS.length : found) + 1) as TensionStep;
}

/** Areas lie around communes with schools, so many at most and so far from each other. */
const MOST_AREAS = 6;
const APART_KM = 15;

/** Names the area of a point: the nearest of the communes with most schools; `undefined` for a point that is not known. */
export function areasOf(schools: readonly School[]): (point: KnownPoint | undefined) => string | undefined {
  const centres: { readonly commune: string; readonly point: KnownPoint }[] = [];
  const communes = [...groupBy(schools, ({ commune, point }) => (point === undefined ? undefined : commune))];
  for (const [commune, [school]] of communes.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))) {
    const point = school!.point!;
    if (centres.length < MOST_AREAS && centres.every((other) => greatCircleKm(other.point, point) >= APART_KM))
      centres.push({ commune, point });
  }
  return (point) =>
    point === undefined
      ? undefined
      : centres
          .map(({ commune, point: centre }) => ({ commune, km: greatCircleKm(centre, point) }))
          .sort((a, b) => a.km - b.km)[0]?.commune;
}

/**
 * A line for all families together and for each family that has a step in one of the weeks: over the whole territory, then over
 * each area that has one. A place
 * is counted for every family whose sectors it suits, taken or not: pupils who hold one are counted too.
 */
export function tension(rows: IndicatorRows, weeks: readonly IsoWeek[]): TensionLine[] {
  const trainings = new Map(rows.trainings.map((training) => [training.code, training]));
  const sectors = new Map<string, Set<Sector>>();
  for (const { family, sectors: own } of rows.trainings) {
    const key = family ?? own[0] ?? '';
    sectors.set(key, new Set([...(sectors.get(key) ?? []), ...own]));
  }
  const familyOf = ({ trainingCode, soughtSectors }: Request): string | undefined => {
    const training = trainingCode === undefined ? undefined : trainings.get(trainingCode);
    return training?.family ?? training?.sectors[0] ?? soughtSectors[0];
  };
  const areaOf = areasOf(rows.schools);
  const given = givenPlaces(rows).map((places) => ({ places, area: areaOf(places.offer.point ?? places.company?.point) }));
  const line = (names: Pick<TensionLine, 'family' | 'area'>, requests: readonly Request[], hosts: typeof given): TensionLine => ({
    ...names,
    steps: stepsOf(
      requests,
      hosts.map(({ places }) => places),
      weeks,
    ),
  });
  /** The whole territory, then each area. */
  const lines = (names: Pick<TensionLine, 'family'>, requests: readonly Request[], hosts: typeof given): TensionLine[] => [
    line(names, requests, hosts),
    ...inOrder(groupBy(requests, ({ point }) => areaOf(point))).map(([area, own]) =>
      line(
        { ...names, area },
        own,
        hosts.filter((host) => host.area === area),
      ),
    ),
  ];
  return [
    ...lines({}, rows.requests, given),
    ...inOrder(groupBy(rows.requests, familyOf)).flatMap(([family, requests]) => {
      const suited = sectors.get(family) ?? new Set([family as Sector]);
      return lines(
        { family },
        requests,
        given.filter(({ places }) => suits(places, suited)),
      );
    }),
  ].filter(({ steps }) => steps.some((step) => step !== undefined));
}

const inOrder = <T>(groups: ReadonlyMap<string, T>): (readonly [string, T])[] =>
  [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1));

const suits = ({ offer, company }: GivenPlaces, sectors: ReadonlySet<Sector>): boolean => {
  const sector = offer.sector ?? company?.sector;
  return sector !== undefined && sectors.has(sector);
};

function stepsOf(
  requests: readonly Request[],
  given: readonly GivenPlaces[],
  weeks: readonly IsoWeek[],
): readonly (TensionStep | undefined)[] {
  const pupils = new Map<IsoWeek, number>();
  for (const request of requests) for (const week of weeksOf(request)) pupils.set(week, (pupils.get(week) ?? 0) + 1);
  return weeks.map((week) => {
    const count = pupils.get(week) ?? 0;
    if (count < SMALLEST_GROUP) return undefined;
    const monday = mondayOfWeek(week);
    const open = given.filter((one) => isOpenIn(one, week, monday));
    return tensionStep(
      count,
      open.reduce((sum, { places }) => sum + places, 0),
    );
  });
}
