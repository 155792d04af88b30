/** The tab « Tableau de bord » as rows, each cell with its look: a page that reads from top to bottom and prints. */
import type { Breakdown, GroupFigures } from '../../domain/indicators/breakdowns';
import { BREAKDOWNS } from '../../domain/indicators/breakdowns';
import type { Gap, WeekGap } from '../../domain/indicators/gaps';
import { INDICATOR_CODES, INDICATORS, THEMES, unitOf, type Unit } from '../../domain/indicators/indicators';
import type { Measure } from '../../domain/indicators/measure';
import type { TensionLine } from '../../domain/indicators/tension';
import type { YearFigures } from '../../domain/indicators/year-figures';
import { mondayOfWeek, type IsoWeek } from '../../domain/calendar/iso-week';
import { breakdownLabels, dashboardWords, groupLabel, type ChartName } from '../../wording/labels/dashboard';
import { audienceLabels, indicatorLabels, lackLabels, lackLegend, themeLabels } from '../../wording/labels/indicators';
import { dashboardTab } from '../../wording/labels/tab-texts';
import { schoolYearInWords, weekLabel } from '../../wording/text/dates';

/** Columns and rows of the page; what lies beside and below is not touched. */
export const COLUMNS = 13;
export const MOST_ROWS = 400;
/** Weeks told, from the present one on. */
export const WEEKS_TOLD = COLUMNS - 1;
/** Empty rows on which the charts lie. */
const CHART_ROWS = 15;

/** How a cell looks; the adapter gives each its font, colour and number format. */
export type Look =
  | 'text'
  | 'title'
  | 'quiet'
  | 'audience'
  | 'theme'
  | 'head'
  | 'head-text'
  | 'head-step'
  | 'definition'
  | 'total'
  | Unit
  | `step-${1 | 2 | 3 | 4 | 5}`;
export interface PageCell {
  readonly value: string | number;
  readonly look: Look;
}
/** Rows of a chart's data, its header first; 1-based. */
export interface ChartData {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}
export interface DashboardPage {
  /** `MOST_ROWS` rows of `COLUMNS` cells. */
  readonly cells: readonly (readonly PageCell[])[];
  readonly charts: Readonly<Partial<Record<ChartName, ChartData>>>;
  /** 1-based row on which the charts lie. */
  readonly chartRow: number;
}

export interface DashboardFigures {
  readonly hubName: string;
  readonly now: YearFigures;
  readonly before: YearFigures;
  readonly weeks: readonly WeekGap[];
  readonly tension: readonly TensionLine[];
}

type Line = readonly PageCell[];
const cell = (value: string | number, look: Look = 'text'): PageCell => ({ value, look });
const EMPTY: Line = [];
const line = (look: Look, ...values: readonly (string | number)[]): Line => values.map((value) => cell(value, look));

/** Lays the page out; what would go beyond its last row is left out. */
export function dashboardPage(figures: DashboardFigures): DashboardPage {
  const { now, before, hubName } = figures;
  const lines: Line[] = [
    line('title', dashboardTab.title),
    line('quiet', dashboardWords.intro(hubName, now.year, now.until)),
    EMPTY,
  ];
  const chartRow = lines.length + 1;
  const charts: Partial<Record<ChartName, ChartData>> = {};
  const add = (added: readonly Line[]): void => void lines.push(...added);
  /** Draws the first of the lines that stand last, with the head above them. */
  const chart = (name: ChartName, standing: number, drawn: number): void => {
    if (drawn > 0) charts[name] = { row: lines.length - standing, rows: drawn + 1, column: 1, columns: 3 };
  };
  // Groups told as one would dwarf the others.
  const alone = (groups: readonly { readonly key?: string }[]): number => groups.filter(({ key }) => key !== undefined).length;
  add(Array.from({ length: CHART_ROWS }, () => EMPTY));
  add(indicatorLines(now, before));
  for (const by of BREAKDOWNS) {
    add([EMPTY, ...groupLines(by, now.groups[by])]);
    if (by === 'type') chart('types', now.groups[by].length, alone(now.groups[by]));
  }
  add([EMPTY, line('audience', dashboardWords.weeks), gapHead(), ...figures.weeks.map(weekLine)]);
  chart('weeks', figures.weeks.length, figures.weeks.length);
  add([EMPTY, line('audience', dashboardWords.sectors), gapHead(), ...gapLines('sector', now.sectors)]);
  chart('sectors', now.sectors.length, alone(now.sectors));
  add([EMPTY, line('audience', dashboardWords.communes), gapHead(), ...gapLines('commune', now.communes)]);
  // Last: a large hub may have more lines of it than the page.
  add([EMPTY, ...tensionLines(figures)]);
  const filled = lines.slice(0, MOST_ROWS);
  return { cells: Array.from({ length: MOST_ROWS }, (_, row) => padded(filled[row] ?? EMPTY)), charts, chartRow };
}

const padded = (cells: Line, look: Look = 'text'): Line =>
  Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? cell('', look));

function indicatorLines(now: YearFigures, before: YearFigures): Line[] {
  const heads = [schoolYearInWords(now.year), schoolYearInWords(before.year)];
  const byAudience = (['J', 'E', 'C'] as const).flatMap((audience): Line[] => [
    EMPTY,
    line('audience', audienceLabels[audience]),
    padded([...line('head', dashboardWords.indicator, ...heads), cell(dashboardWords.definition, 'head-text')], 'head-text'),
    ...THEMES.filter((theme) => theme.startsWith(audience)).flatMap((theme): Line[] => [
      line('theme', `${theme} · ${themeLabels[theme]}`),
      ...INDICATOR_CODES.filter((code) => INDICATORS[code].theme === theme).map((code): Line => {
        const unit = unitOf(code);
        const [label, definition] = indicatorLabels[code];
        return [
          cell(label),
          measured(now.indicators[code], unit),
          measured(before.indicators[code], unit),
          cell(definition, 'definition'),
        ];
      }),
    ]),
  ]);
  return [...byAudience, line('definition', lackLegend)];
}

const measured = ({ value, lack }: Measure, unit: Unit): PageCell =>
  value === undefined ? cell(lackLabels[lack], unit) : cell(value, unit);

const gapHead = (): Line => line('head', '', dashboardWords.pupils, dashboardWords.places, dashboardWords.gap);

const gapCells = (label: string, pupils: number | undefined, places: number): Line => [
  cell(label),
  cell(pupils ?? lackLabels['too-few'], 'count'),
  cell(places, 'count'),
  cell(pupils === undefined ? '' : places - pupils, 'count'),
];
const weekName = (week: IsoWeek): string => dashboardWords.week(weekLabel(week), mondayOfWeek(week));
const weekLine = ({ week, pupils, places }: WeekGap): Line => gapCells(weekName(week), pupils, places);

const gapLines = (by: 'sector' | 'commune', gaps: readonly Gap[]): Line[] =>
  gaps.length === 0
    ? [line('definition', dashboardWords.nothing)]
    : gaps.map(({ key, pupils, places }) => gapCells(groupLabel(by, key), pupils, places));

function groupLines(by: Breakdown, groups: readonly GroupFigures[]): Line[] {
  const words = dashboardWords;
  return [
    line('audience', breakdownLabels[by]),
    ...(by === 'type' ? [line('definition', words.groupsIntro)] : []),
    line('head', '', words.settled, words.placed, words.rate, words.delay),
    ...(groups.length === 0 ? [line('definition', words.nothing)] : []),
    ...groups.map(({ key, settled, placed, delay }): Line => [
      cell(groupLabel(by, key)),
      cell(settled, 'count'),
      cell(placed, 'count'),
      cell(placed / settled, 'share'),
      measured(delay, 'days'),
    ]),
  ];
}

function tensionLines({ tension, weeks }: DashboardFigures): Line[] {
  const steps = [1, 2, 3, 4, 5] as const;
  return [
    line('audience', dashboardWords.tension),
    line('definition', dashboardWords.tensionIntro),
    [cell(''), ...steps.map((step) => cell(`${step} ${dashboardWords.tensionSteps[step - 1]}`, `step-${step}`))],
    line('head-step', '', ...weeks.map(({ week }) => weekLabel(week))),
    ...(tension.length === 0 ? [line('definition', dashboardWords.noTension)] : []),
    ...tension.map(({ family, area, steps: own }): Line => [
      cell(
        dashboardWords.family(
          family === undefined ? dashboardWords.allFamilies : groupLabel('sector', family),
          area === undefined ? dashboardWords.whole : dashboardWords.around(area),
        ),
        area === undefined ? 'total' : 'text',
      ),
      ...own.map((step) => (step === undefined ? cell('') : cell(step, `step-${step}`))),
    ]),
  ];
}
