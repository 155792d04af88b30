/** Pupils against places: by sector, by commune, by week. */
import { addDays, mondayOf, type IsoDate } from '../calendar/iso-date';
import { mondayOfWeek, weekOf, weeksBetween, type IsoWeek } from '../calendar/iso-week';
import type { Company } from '../company/company';
import { groupBy } from '../group-by';
import { hasNoDates, stageWeekNames } from '../matching/pairing/stage-weeks';
import { readableDay, readableOffer } from '../matching/pool/readable';
import type { Offer } from '../offer/offer';
import type { Request } from '../request/request';
import { fold } from '../text/fold';
import { keyOf, NOT_KNOWN, openSectors, told } from './breakdowns';
import { SMALLEST_GROUP } from './measure';
import { openGroups } from './small-groups';
import type { IndicatorRows, RequestFact, YearFacts } from './year-facts';

export interface Gap {
  /** A sector, a commune; absent for the groups that are told as one. */
  readonly key?: string;
  readonly pupils: number;
  readonly places: number;
}
export interface WeekGap {
  readonly week: IsoWeek;
  /** Absent for one to four pupils. */
  readonly pupils?: number;
  readonly places: number;
}

/** An offer that gives, or gave, places: neither withdrawn nor suspended. */
const gives = ({ status }: Offer): boolean => status !== 'withdrawn' && status !== 'suspended';

export interface GivenPlaces {
  readonly offer: Offer;
  readonly company?: Company;
  readonly places: number;
}

/** Every offer whose places are known, with its host. */
export function givenPlaces({ offers, companies }: Pick<IndicatorRows, 'offers' | 'companies'>): GivenPlaces[] {
  const byReference = new Map(companies.map((company) => [company.reference, company]));
  return offers.filter(gives).flatMap((typed): GivenPlaces[] => {
    const offer = readableOffer(typed);
    return offer.places === undefined ? [] : [{ offer, company: byReference.get(offer.companyReference), places: offer.places }];
  });
}

/** Is a day of that week open? Of an offer without dates nobody knows. */
export function isOpenIn({ offer }: GivenPlaces, week: IsoWeek, monday: IsoDate): boolean {
  if (hasNoDates(offer)) return false;
  const { startsOn = '', endsOn = '9999', weeks } = offer;
  return startsOn <= addDays(monday, 4) && endsOn >= monday && (weeks.length === 0 || weeks.includes(week));
}

const sumOf = (given: readonly GivenPlaces[]): number => given.reduce((sum, { places }) => sum + places, 0);

/** Offers of the part of the year that is looked at. */
const placesOf = ({ rows, offers }: YearFacts): GivenPlaces[] => givenPlaces({ ...rows, offers });

const wanted = ({ requests }: YearFacts): RequestFact[] => requests.filter(({ status }) => status !== 'cancelled');

/** Pupils of the year and places offered in it; a place that takes one pupil after the other counts once. */
export function gapsBySector(facts: YearFacts): Gap[] {
  const places = groupBy(placesOf(facts), ({ offer, company }) => offer.sector ?? company?.sector ?? NOT_KNOWN);
  return gaps(openSectors(facts), groupBy(wanted(facts), keyOf(facts).sector), places);
}

/** Where pupils leave from, against where hosts are; communes are told apart by their names, however they are typed. */
export function gapsByCommune(facts: YearFacts): Gap[] {
  const names = new Map<string, string>();
  const named = (commune = ''): string => {
    const key = fold(commune);
    if (!names.has(key)) names.set(key, commune);
    return names.get(key)!;
  };
  const pupils = groupBy(wanted(facts), ({ request }) => named(request.commune));
  const places = groupBy(placesOf(facts), ({ offer, company }) => named(offer.commune ?? company?.commune));
  return gaps(openGroups(new Map([...pupils].map(([key, { length }]) => [key, length]))), pupils, places);
}

function gaps(
  open: ReturnType<typeof openGroups>,
  pupils: ReadonlyMap<string, readonly RequestFact[]>,
  places: ReadonlyMap<string, readonly GivenPlaces[]>,
): Gap[] {
  const alone = new Set(open.alone);
  const others = [...places].flatMap(([key, given]) => (alone.has(key) ? [] : given));
  return told(open, pupils, (members, key): Gap => ({
    ...(key === undefined ? {} : { key }),
    pupils: members.length,
    places: sumOf(key === undefined ? others : (places.get(key) ?? [])),
  }));
}

/** Pupils whose stage takes each of these weeks, whenever they were filed, and the places open in it. */
export function gapsByWeek(rows: IndicatorRows, weeks: readonly IsoWeek[]): WeekGap[] {
  const pupils = new Map<IsoWeek, number>();
  for (const request of rows.requests) for (const week of weeksOf(request)) pupils.set(week, (pupils.get(week) ?? 0) + 1);
  const given = givenPlaces(rows);
  return weeks.map((week): WeekGap => {
    const count = pupils.get(week) ?? 0;
    const monday = mondayOfWeek(week);
    return {
      week,
      ...(count > 0 && count < SMALLEST_GROUP ? {} : { pupils: count }),
      places: sumOf(given.filter((one) => isOpenIn(one, week, monday))),
    };
  });
}

/** Weeks in which the pupil needs a place; none of a request that is cancelled. */
export const weeksOf = (request: Request): readonly IsoWeek[] => (request.status === 'cancelled' ? [] : stageWeekNames(request));

/** So many weeks, from the one that holds the day. */
export const weeksFrom = (day: IsoDate, count: number): IsoWeek[] =>
  Array.from({ length: count }, (_, index) => weekOf(addDays(mondayOf(day), 7 * index)));

/** The weeks between two days in which pupils are on stage, the first and the last with all between them. */
export function busyWeeks(rows: IndicatorRows, from: IsoDate, to: IsoDate): IsoWeek[] {
  const busy = rows.requests
    .flatMap((request) => weeksOf(request))
    .filter((week) => week >= weekOf(from) && week <= weekOf(to))
    .sort();
  const [first, last] = [busy[0], busy[busy.length - 1]];
  return first === undefined || last === undefined || readableDay(from) === undefined
    ? []
    : weeksBetween(mondayOfWeek(first), mondayOfWeek(last));
}
