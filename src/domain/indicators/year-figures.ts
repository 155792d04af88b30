/** All that is told of a school year. */
import { addMonths, type IsoDate } from '../calendar/iso-date';
import { schoolYearSpan } from '../calendar/school-year';
import { groupBy } from '../group-by';
import { schoolName } from '../school/school';
import type { RefusalReason } from '../proposition/proposition';
import { BREAKDOWNS, breakDown, type Breakdown, type GroupFigures } from './breakdowns';
import { busyWeeks, gapsByCommune, gapsBySector, gapsByWeek, type Gap, type WeekGap } from './gaps';
import { indicatorOf } from './indicator-of';
import { INDICATOR_CODES, type IndicatorCode } from './indicators';
import type { Measure } from './measure';
import { contributions } from './network-cases';
import { openGroups } from './small-groups';
import { yearFacts, type Reading, type YearFacts } from './year-facts';

export interface YearFigures {
  readonly year: number;
  /** The last day looked at. */
  readonly until: IsoDate;
  readonly indicators: Readonly<Record<IndicatorCode, Measure>>;
  readonly groups: Readonly<Record<Breakdown, readonly GroupFigures[]>>;
  readonly sectors: readonly Gap[];
  readonly communes: readonly Gap[];
  /** Why hosts said no, the most frequent first; the reasons told as one have none. */
  readonly refusals: readonly { readonly reason?: RefusalReason; readonly count: number }[];
  /** Schools that gave something to the network, by name: thanked, never compared. */
  readonly contributors: readonly string[];
}

/** The last day of the year to look at: today in the year that runs, its end afterwards. */
export const lastDayOf = (year: number, today: IsoDate): IsoDate => {
  const { endsOn } = schoolYearSpan(year);
  return today < endsOn ? today : endsOn;
};

/** The year until its last day, and the year before until the same day. */
export const bothYears = (reading: Reading, year: number): { readonly now: YearFigures; readonly before: YearFigures } => {
  const until = lastDayOf(year, reading.today);
  return { now: yearFigures(reading, year, until), before: yearFigures(reading, year - 1, addMonths(until, -12)) };
};

export function yearFigures(reading: Reading, year: number, until: IsoDate): YearFigures {
  const facts = yearFacts(reading, year, until);
  // Before the hub there was nothing to count: not even nothing.
  const hasBegun = facts.offers.length + facts.requests.length + facts.propositions.length > 0;
  const record = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Readonly<Record<K, V>> =>
    Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
  return {
    year,
    until: facts.until,
    indicators: record(INDICATOR_CODES, (code): Measure => (hasBegun ? indicatorOf(code, facts) : { lack: 'empty' })),
    groups: record(BREAKDOWNS, (by) => breakDown(facts, by)),
    sectors: gapsBySector(facts),
    communes: gapsByCommune(facts),
    refusals: refusalsOf(facts),
    contributors: [...contributions(facts).keys()].map(schoolName).sort((a, b) => a.localeCompare(b, 'fr')),
  };
}

function refusalsOf({ propositions, until }: YearFacts): YearFigures['refusals'] {
  const declined = propositions.filter(({ status, answeredOn }) => status === 'declined' && (answeredOn ?? '') <= until);
  const groups = groupBy(declined, ({ refusalReason }) => refusalReason ?? 'other');
  const { alone, together } = openGroups(new Map([...groups].map(([key, { length }]) => [key, length])));
  const count = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + (groups.get(key)?.length ?? 0), 0);
  return [
    ...alone.map((reason) => ({ reason: reason as RefusalReason, count: count([reason]) })),
    ...(together.length === 0 ? [] : [{ count: count(together) }]),
  ];
}

/** Pupils and places of every week of the year in which pupils are on stage. */
export function weeksOfYear({ rows }: Pick<Reading, 'rows'>, year: number): WeekGap[] {
  const { startsOn, endsOn } = schoolYearSpan(year);
  return gapsByWeek(rows, busyWeeks(rows, startsOn, endsOn));
}
