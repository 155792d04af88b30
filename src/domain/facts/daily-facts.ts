/**
 * What a hub may tell an académie day by day: counts since the first day of the school year, never of fewer than five. What is
 * told moves by full fives only, up or back, so that neither a file nor the difference of two tells of one to four pupils.
 */
import type { IsoDate } from '../calendar/iso-date';
import { groupBy } from '../group-by';
import { SMALLEST_GROUP } from '../indicators/measure';
import { compare } from '../text/compare';

/** Goes up when a column changes its meaning; a reader refuses what it does not know. */
export const FACTS_VERSION = 1;

/** What requests and places are counted by; the two are never crossed. */
const CUTS = ['type', 'sector'] as const;
export type Cut = (typeof CUTS)[number];

/**
 * requests: filed · placed: a host was found and is kept · unplaced: given up without one · withdrawn: cancelled · asked: hosts
 * solicited · agreed: hosts that said yes · places: places offered, by sector alone.
 */
export const COUNTERS = ['requests', 'placed', 'unplaced', 'withdrawn', 'asked', 'agreed', 'places'] as const;
export type Counter = (typeof COUNTERS)[number];
export type Counts = Readonly<Record<Counter, number>>;

/** One count goes up, or back. */
export interface FactEvent {
  readonly on: IsoDate;
  /** The school year that it counts in, by the year of its September. */
  readonly schoolYear: number;
  readonly groups: Readonly<Partial<Record<Cut, string>>>;
  readonly counter: Counter;
  readonly by: number;
}

/** A day on which what is told of a group changes, and what is told from then on. */
export interface DailyFact {
  readonly on: IsoDate;
  readonly schoolYear: number;
  readonly cut: Cut;
  readonly group: string;
  readonly told: Counts;
}

const NOTHING = Object.fromEntries(COUNTERS.map((counter) => [counter, 0])) as Counts;

/** What is told of a count from then on, where `told` was told before: less than five from it either way. */
export function toldCount(told: number, count: number): number {
  const fives = count / SMALLEST_GROUP;
  if (count - told >= SMALLEST_GROUP) return Math.floor(fives) * SMALLEST_GROUP;
  return told - count >= SMALLEST_GROUP ? Math.ceil(fives) * SMALLEST_GROUP : told;
}

/** All days on which something changes, in the order of the days; the order of the events does not matter. */
export function dailyFacts(events: readonly FactEvent[]): DailyFact[] {
  const facts = CUTS.flatMap((cut) =>
    [
      ...groupBy(events, ({ groups, schoolYear }) =>
        groups[cut] === undefined ? undefined : `${schoolYear} ${groups[cut]}`,
      ).values(),
    ].flatMap((ofGroup) => factsOfGroup(cut, ofGroup)),
  );
  return facts.sort(
    (a, b) => compare(a.on, b.on) || a.schoolYear - b.schoolYear || compare(a.cut, b.cut) || compare(a.group, b.group),
  );
}

function factsOfGroup(cut: Cut, events: readonly FactEvent[]): DailyFact[] {
  const counts: Record<Counter, number> = { ...NOTHING };
  const facts: DailyFact[] = [];
  let told = NOTHING;
  const byDay = [...groupBy(events, ({ on }) => on)].sort(([a], [b]) => compare(a, b));
  for (const [on, ofDay] of byDay) {
    for (const { counter, by } of ofDay) counts[counter] += by;
    const before: Counts = told;
    const now = Object.fromEntries(COUNTERS.map((counter) => [counter, toldCount(before[counter], counts[counter])])) as Counts;
    if (COUNTERS.every((counter) => now[counter] === before[counter])) continue;
    told = now;
    const { schoolYear, groups } = ofDay[0]!;
    facts.push({ on, schoolYear, cut, group: groups[cut]!, told });
  }
  return facts;
}
