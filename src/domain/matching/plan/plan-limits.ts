/** Where the lines of a plan exceed together what their hosts share, and which of them give way. */
import type { Candidate } from '../pool/candidate';
import { holderIn, periodsOf } from '../seats/ask';
import type { Limit } from '../seats/limit';
import type { UsePeriod, Uses } from '../seats/use-period';
import { SHARED_LIMITS } from '../seats/table';
import type { RequestNeeds } from '../pairing/request-needs';

/** A pupil planned at a host. */
export interface PlannedLine {
  readonly needs: RequestNeeds;
  readonly candidate: Candidate;
}

/** A line that cannot stay beside the others, and the limit that says so. */
export interface GivingWay<Line extends PlannedLine> {
  readonly line: Line;
  readonly limit: Limit;
  readonly holder: string;
  readonly period: UsePeriod;
  readonly loss: number;
}

interface Group<Line> {
  readonly limit: Limit;
  readonly holder: string;
  readonly lines: Line[];
}

/**
 * The lines to take out so that, beside the seats held, no limit is passed in any week or month: in each that is too full, those
 * that lose least.
 * @param uses what is already given or asked for
 * @param lossOf what a line loses by leaving all the hosts that share the limit; `Infinity` for one that must stay
 */
export function givingWay<Line extends PlannedLine>(
  lines: readonly Line[],
  uses: Uses,
  lossOf: (line: Line, limit: Limit, holder: string) => number,
): GivingWay<Line>[] {
  const gone = new Set<Line>();
  const result: GivingWay<Line>[] = [];
  for (const { limit, holder, lines: sharing } of groupsOf(lines)) {
    const held = limit.usedIn(uses).get(holder);
    const losses = new Map<Line, number>();
    const lossFor = (line: Line): number => {
      if (!losses.has(line)) losses.set(line, lossOf(line, limit, holder));
      return losses.get(line)!;
    };
    for (const period of periodsAmong(limit, sharing)) {
      for (;;) {
        const there = sharing.filter((line) => !gone.has(line) && isThere(limit, line, period));
        const total = there.length + (held?.get(period) ?? 0);
        if (there.every(({ needs, candidate }) => total <= limit.mostOf(needs, candidate))) break;
        const line = there.reduce((one, other) => (lossFor(other) < lossFor(one) ? other : one));
        if (lossFor(line) === Infinity) break;
        gone.add(line);
        result.push({ line, limit, holder, period, loss: lossFor(line) });
      }
    }
  }
  return result;
}

/**
 * The lines that leave no room for one more at a host: those that share with it a limit reached in a week of the stage, or in the
 * month.
 */
export function inTheWay<Line extends PlannedLine>(
  { needs, candidate }: PlannedLine,
  lines: readonly Line[],
  uses: Uses,
): Line[] {
  const found = new Set<Line>();
  for (const limit of SHARED_LIMITS) {
    const holder = holderIn(limit, needs, candidate);
    if (holder === undefined) continue;
    const sharing = lines.filter((line) => holderIn(limit, line.needs, line.candidate) === holder);
    for (const period of periodsOf(limit, needs)) {
      const there = sharing.filter((line) => isThere(limit, line, period));
      if (there.length + (limit.usedIn(uses).get(holder)?.get(period) ?? 0) >= limit.mostOf(needs, candidate))
        for (const line of there) found.add(line);
    }
  }
  return lines.filter((line) => found.has(line));
}

/**
 * The lines at the very host that leave it no place in a week of the stage. Who has not said how many pupils it takes counts for
 * one, as in a plan.
 */
export function fillingHost<Line extends PlannedLine>(
  { needs, candidate }: PlannedLine,
  lines: readonly Line[],
  uses: Uses,
): Line[] {
  const there = lines.filter((line) => line.candidate.id === candidate.id);
  const held = candidate.offer && uses.ofOffer.get(candidate.offer.reference);
  const full = needs.weekNames.filter(
    (week) =>
      there.filter((line) => line.needs.weekNames.includes(week)).length + (held?.get(week) ?? 0) >= (candidate.places ?? 1),
  );
  return there.filter((line) => full.some((week) => line.needs.weekNames.includes(week)));
}

const isThere = (limit: Limit, { needs }: PlannedLine, period: UsePeriod): boolean => periodsOf(limit, needs).includes(period);

const periodsAmong = (limit: Limit, lines: readonly PlannedLine[]): UsePeriod[] =>
  [...new Set(lines.flatMap(({ needs }) => periodsOf(limit, needs)))].sort();

function groupsOf<Line extends PlannedLine>(lines: readonly Line[]): readonly Group<Line>[] {
  const groups = new Map<string, Group<Line>>();
  for (const line of lines) {
    for (const limit of SHARED_LIMITS) {
      const holder = holderIn(limit, line.needs, line.candidate);
      if (holder === undefined) continue;
      const key = `${limit.code} ${holder}`;
      const group = groups.get(key);
      if (group) group.lines.push(line);
      else groups.set(key, { limit, holder, lines: [line] });
    }
  }
  return [...groups.values()];
}
