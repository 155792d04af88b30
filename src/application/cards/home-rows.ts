/** The list of « Aujourd'hui » as rows of the Accueil tab: the same lines in the same order. */
import type { IsoDate } from '../../domain/calendar/iso-date';
import { homeTab } from '../../wording/labels/tab-texts';
import { todayWords } from '../../wording/pages/today-page';
import { shortDate } from '../../wording/text/dates';
import type { HomeView } from '../sidebar-views/home-view';

/** Lines that the tab shows; the panel has all. */
export const MOST_ROWS = 60;

export type HomeRow = readonly [group: string, sentence: string, detail: string];

/** A heading, then a row for each thing to do. Always as many rows, so that what is done disappears: the last ones are empty. */
export function homeRows({ items, toDo, stuck = [] }: HomeView, today: IsoDate): HomeRow[] {
  const lines: HomeRow[] = [
    ...stuck.map(({ title, sentence, advice }): HomeRow => [todayWords.stuck, `${title} : ${sentence}`, advice]),
    ...items.map(({ group, sentence, detail }): HomeRow => [todayWords.groups[group], sentence, detail ?? '']),
  ];
  const shown = lines.slice(0, MOST_ROWS - 1);
  const hidden = toDo + stuck.length - shown.length;
  const rows: HomeRow[] = [
    [homeTab.listTitle(toDo, shortDate(today)), '', ''],
    ...shown,
    ...(hidden > 0 ? [['', homeTab.more(hidden), ''] as const] : []),
  ];
  return [...rows, ...Array.from({ length: MOST_ROWS + 1 - rows.length }, (): HomeRow => ['', '', ''])];
}
