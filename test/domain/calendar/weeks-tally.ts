/** Reads the table of cases and counts: understood whole, asked about, misunderstood. */
import type { IsoWeek } from '../../../src/domain/calendar/iso-week';
import { readWeeks, type ReadWeeks } from '../../../src/domain/calendar/weeks/read-weeks';
import type { WeeksCase } from './weeks-case';
import { ALL_WEEKS_CASES } from './weeks-cases';

const CASES_TODAY = '2026-11-24';

/** What the reader says, in the words of the table. */
export function said({ text, today = CASES_TODAY }: WeeksCase): Required<Omit<WeeksCase, 'text' | 'today'>> {
  const read = readWeeks(text, { today });
  return {
    weeks: runsOf(read.weeks),
    days: read.from === undefined ? '' : `${read.from}/${read.to}`,
    left: read.leftOver,
    notes: notesOf(read),
  };
}

const notesOf = (read: ReadWeeks): string =>
  [
    ...read.understood.flatMap((one) =>
      one.code === 'duration' ? [`${one.least}-${one.most} ${one.unit}`] : one.code === 'hours' ? ['hours'] : [],
    ),
    ...(read.isAllYear ? ['all-year'] : []),
  ].join(', ');

function runsOf(weeks: readonly IsoWeek[]): string {
  const isNext = (week: IsoWeek, before: IsoWeek): boolean =>
    Number(week.slice(6)) === Number(before.slice(6)) + 1 || (week.endsWith('S01') && /S5[23]$/.test(before));
  const runs: IsoWeek[][] = [];
  for (const week of weeks) {
    const run = runs[runs.length - 1];
    if (run && isNext(week, run[run.length - 1]!)) run.push(week);
    else runs.push([week]);
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}..${run[run.length - 1]}`)).join(' ');
}

export interface WeeksTally {
  readonly tried: number;
  readonly understood: number;
  readonly asked: number;
  /** Texts taken for something else than what is meant, without a question. */
  readonly misunderstood: readonly string[];
}

/** A text without a week is asked about, like one with words left over. */
export function weeksTally(): WeeksTally {
  const results = ALL_WEEKS_CASES.map((one) => ({ one, read: said(one) }));
  const isAsked = ({ read }: (typeof results)[number]): boolean => read.left.length > 0 || read.weeks === '';
  const isWrong = ({ one, read }: (typeof results)[number]): boolean =>
    read.weeks !== one.weeks || read.days !== (one.days ?? '');
  const asked = results.filter(isAsked);
  const misunderstood = results.filter((result) => !isAsked(result) && isWrong(result));
  return {
    tried: results.length,
    asked: asked.length,
    understood: results.length - asked.length - misunderstood.length,
    misunderstood: misunderstood.map(({ one }) => one.text),
  };
}
