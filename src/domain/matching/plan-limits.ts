/** Where the lines of a plan exceed together what their hosts share, and which of them give way. */
import type { IsoWeek } from '../calendar/iso-week';
import type { Candidate } from './candidate';
import type { RequestNeeds } from './request-needs';
import type { Seats } from './seats';
import { SHARED_LIMITS, type SharedLimit } from './shared-limits';

/** A pupil planned at a host. */
export interface PlannedLine {
  readonly needs: RequestNeeds;
  readonly candidate: Candidate;
}

/** A line that cannot stay beside the others, and the limit that says so. */
export interface GivingWay<Line extends PlannedLine> {
  readonly line: Line;
  readonly limit: SharedLimit;
  readonly holder: string;
  readonly week: IsoWeek;
  readonly loss: number;
}

interface Group<Line> {
  readonly limit: SharedLimit;
  readonly holder: string;
  readonly lines: Line[];
}

/**
 * The lines to take out so that, beside the seats held, no limit is passed in any week: in each week too full, those that lose least.
 * @param seats seats already given or asked for
 * @param lossOf what a line loses by leaving all the hosts that share the limit; `Infinity` for one that must stay
 */
export function givingWay<Line extends PlannedLine>(lines: readonly Line[], seats: Seats, lossOf: (line: Line, limit: SharedLimit, holder: string) => number): GivingWay<Line>[] {
  const gone = new Set<Line>();
  const result: GivingWay<Line>[] = [];
  for (const { limit, holder, lines: sharing } of groupsOf(lines)) {
    const held = limit.seatsIn(seats).get(holder);
    const losses = new Map<Line, number>();
    const lossFor = (line: Line): number => {
      if (!losses.has(line)) losses.set(line, lossOf(line, limit, holder));
      return losses.get(line)!;
    };
    for (const week of weeksOf(sharing)) {
      for (;;) {
        const there = sharing.filter((line) => !gone.has(line) && isThere(line, week));
        const total = there.length + (held?.get(week) ?? 0);
        if (there.every(({ needs, candidate }) => total <= limit.mostOf(needs, candidate))) break;
        const line = there.reduce((one, other) => (lossFor(other) < lossFor(one) ? other : one));
        if (lossFor(line) === Infinity) break;
        gone.add(line);
        result.push({ line, limit, holder, week, loss: lossFor(line) });
      }
    }
  }
  return result;
}

/** The lines that leave no room for one more at a host: those that share with it a limit reached in a week of the stage. */
export function inTheWay<Line extends PlannedLine>({ needs, candidate }: PlannedLine, lines: readonly Line[], seats: Seats): Line[] {
  const found = new Set<Line>();
  for (const limit of SHARED_LIMITS) {
    const holder = limit.holderOf(needs, candidate);
    if (holder === undefined) continue;
    const sharing = lines.filter((line) => limit.holderOf(line.needs, line.candidate) === holder);
    for (const { week } of needs.weeks) {
      const there = sharing.filter((line) => isThere(line, week));
      if (there.length + (limit.seatsIn(seats).get(holder)?.get(week) ?? 0) >= limit.mostOf(needs, candidate)) for (const line of there) found.add(line);
    }
  }
  return lines.filter((line) => found.has(line));
}

const isThere = ({ needs }: PlannedLine, week: IsoWeek): boolean => needs.weeks.some((stage) => stage.week === week);

const weeksOf = (lines: readonly PlannedLine[]): IsoWeek[] => [...new Set(lines.flatMap(({ needs }) => needs.weeks.map(({ week }) => week)))].sort();

function groupsOf<Line extends PlannedLine>(lines: readonly Line[]): readonly Group<Line>[] {
  const groups = new Map<string, Group<Line>>();
  for (const line of lines) {
    for (const limit of SHARED_LIMITS) {
      const holder = limit.holderOf(line.needs, line.candidate);
      if (holder === undefined) continue;
      const key = `${limit.code} ${holder}`;
      const group = groups.get(key);
      if (group) group.lines.push(line);
      else groups.set(key, { limit, holder, lines: [line] });
    }
  }
  return [...groups.values()];
}
