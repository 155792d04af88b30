/** The open weeks of an offer as a cell: « 2027-S12 à 2027-S15; 2027-S20 ». A text that is not weeks never becomes one. */
import { addDays } from '../domain/calendar/iso-date';
import { isIsoWeek, mondayOfWeek, weekOf, weeksBetween, type IsoWeek } from '../domain/calendar/iso-week';
import { readWeeks } from '../domain/calendar/weeks/read-weeks';
import { shieldText } from './cell';
import { FAULTY, remembering, value, type CellReading, type Codec } from './codec';

const RUN = /^(\d{4}-S\d\d)(?:\s*(?:à|-)\s*(\d{4}-S\d\d))?$/;
/** Weeks in a row that are written one by one. */
const LONGEST_LIST = 2;

export const weeks: Codec<readonly IsoWeek[]> = {
  display: 'text',
  read: remembering((typed) => {
    const found = new Set<IsoWeek>();
    for (const part of typed
      .split(/[;,\n]/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')) {
      const [, first, last = first] = RUN.exec(part) ?? [];
      if (first === undefined || last === undefined || !isIsoWeek(first) || !isIsoWeek(last) || last < first) return FAULTY;
      weeksBetween(mondayOfWeek(first), mondayOfWeek(last)).forEach((week) => found.add(week));
    }
    return value([...found].sort());
  }),
  write: (open) => shieldText(runsOf(open).map(written).join('; ')),
  /** « S12-S15 », « du 15 au 26 mars »: only what is understood whole. « Toute l’année » is no list: the cell is emptied. */
  readTyped(typed, today): CellReading<readonly IsoWeek[]> {
    const kept = weeks.read(typed);
    if (kept.kind === 'value') return kept;
    const read = readWeeks(typed, { today });
    if (read.leftOver.length > 0 || read.weeks.length === 0) return FAULTY;
    return value(read.isAllYear ? [] : read.weeks);
  },
};

const written = (run: readonly IsoWeek[]): string =>
  run.length > LONGEST_LIST ? `${run[0]} à ${run[run.length - 1]}` : run.join('; ');

function runsOf(open: readonly IsoWeek[]): IsoWeek[][] {
  const runs: IsoWeek[][] = [];
  for (const week of open) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && isIsoWeek(last) && weekOf(addDays(mondayOfWeek(last), 7)) === week) run.push(week);
    else runs.push([week]);
  }
  return runs;
}
