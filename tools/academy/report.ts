/** The report of an académie: one page to read and to print, from the answers of the queries, school years side by side. */
import { requestTypeLabels, sectorLabels } from '../../src/wording/labels/lists';
import { plainDate, schoolYearInWords } from '../../src/wording/text/dates';
import { numberInFrench } from '../../src/wording/text/numbers';
import { NBSP } from '../../src/wording/text/typography';
import type { FactsDatabase, QueryName, Row } from './database';
import { reportWords as words } from './report-words';

type Cell = Row[string];
type Measure = keyof typeof words.heads;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
const number = (value: number): string => numberInFrench(value, 0);
const ratio = (value: number): string => value.toFixed(1).replace('.', ',');
const share = (value: number): string => `${numberInFrench(value * 100, 0)}${NBSP}%`;

const SHOW: Readonly<Record<Measure, (value: number) => string>> = {
  hubs: number,
  requests: number,
  placed: number,
  unplaced: number,
  withdrawn: number,
  placed_share: share,
  asked: number,
  agreed_share: share,
  places: number,
  requests_for_a_place: ratio,
  placed_share_at_most: share,
};
/** Drawn as a bar behind the figure as well. */
const BARS: readonly Measure[] = ['placed_share', 'placed_share_at_most'];

interface Section {
  readonly query: QueryName;
  readonly title: string;
  readonly intro: string;
  /** What the first column says. */
  readonly head: string;
  /** Names a line: the same in every year. */
  readonly keyOf: (row: Row) => number | string;
  readonly label: (key: number | string) => string;
  /** Told of the latest year alone. */
  readonly latest: readonly Measure[];
  /** Told of every year. */
  readonly compared: readonly Measure[];
  /** Which line comes first, by those of the latest year. */
  readonly order: (a: Row, b: Row) => number;
}

const labelIn =
  (labels: Readonly<Record<string, string>>) =>
  (key: number | string): string =>
    labels[key] ?? String(key);
const valueOf = (row: Row | undefined, name: Measure): number | undefined => {
  const value: Cell = row?.[name] ?? null;
  return value === null ? undefined : Number(value);
};
/** The greatest first; where nothing is told, last. */
const byMost =
  (name: Measure) =>
  (a: Row, b: Row): number =>
    (valueOf(b, name) ?? -1) - (valueOf(a, name) ?? -1);
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });
/** A school year begins in September. */
const placeOfMonth = (row: Row): number => ((Number(row['month']) % 100) + 3) % 12;

const SECTIONS: readonly Section[] = [
  {
    query: 'placement-by-type',
    title: words.types,
    intro: words.typesIntro,
    head: words.type,
    keyOf: (row) => String(row['request_type']),
    label: labelIn(requestTypeLabels),
    latest: ['hubs', 'requests', 'placed', 'unplaced'],
    compared: ['placed_share'],
    order: byMost('requests'),
  },
  {
    query: 'tension-by-sector',
    title: words.sectors,
    intro: words.sectorsIntro,
    head: words.sector,
    keyOf: (row) => String(row['sector']),
    label: labelIn(sectorLabels),
    latest: ['requests', 'places', 'agreed_share'],
    compared: ['requests_for_a_place'],
    order: byMost('requests_for_a_place'),
  },
  {
    query: 'spread-of-hubs',
    title: words.spread,
    intro: words.spreadIntro,
    head: words.quarter,
    keyOf: (row) => Number(row['quarter']),
    label: (key) => words.quarters[Number(key) - 1]!,
    latest: ['hubs'],
    compared: ['placed_share_at_most'],
    order: (a, b) => Number(a['quarter']) - Number(b['quarter']),
  },
  {
    query: 'course-of-the-year',
    title: words.course,
    intro: words.courseIntro,
    head: words.month,
    keyOf: (row) => Number(row['month']) % 100,
    label: (key) => MONTH.format(Date.UTC(2001, Number(key) - 1, 1)),
    latest: [],
    compared: ['requests', 'placed'],
    order: (a, b) => placeOfMonth(a) - placeOfMonth(b),
  },
];
const OVERVIEW: readonly Measure[] = [
  'hubs',
  'requests',
  'placed',
  'unplaced',
  'withdrawn',
  'placed_share',
  'asked',
  'agreed_share',
  'places',
];

const yearsOf = (rows: readonly Row[]): number[] =>
  [...new Set(rows.map((row) => Number(row['school_year'])))].sort((a, b) => b - a);

/** A school year stays on one line. */
const heading = (text: string): string => `<th scope="col">${escaped(text).replace(/\d{4}-\d{4}/, '<span>$&</span>')}</th>`;
function figure(name: Measure, row: Row | undefined): string {
  const value = valueOf(row, name);
  if (value === undefined) return `<td>${words.none}</td>`;
  const bar = BARS.includes(name) ? ` class="bar" style="--part:${Math.round(value * 100)}%"` : '';
  return `<td${bar}>${escaped(SHOW[name](value))}</td>`;
}
const line = (label: string, cells: readonly string[]): string =>
  `<tr><th scope="row">${escaped(label)}</th>${cells.join('')}</tr>`;
const table = (heads: readonly string[], lines: readonly string[]): string =>
  `<table><thead><tr>${heads.map(heading).join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;

/** Measures as lines, years as columns. */
function overview(rows: readonly Row[]): string {
  const years = yearsOf(rows);
  const of = (year: number): Row | undefined => rows.find((row) => row['school_year'] === year);
  return table(
    [words.measure, ...years.map(schoolYearInWords)],
    OVERVIEW.map((name) =>
      line(
        words.heads[name],
        years.map((year) => figure(name, of(year))),
      ),
    ),
  );
}

/** A line for each group, the latest year first, its compared measures beside those of the years before. */
function sideBySide({ head, keyOf, label, latest, compared, order }: Section, rows: readonly Row[]): string {
  const years = yearsOf(rows);
  const newest = years[0]!;
  const found = new Map(rows.map((row) => [`${String(row['school_year'])} ${keyOf(row)}`, row] as const));
  const known = [...rows].sort((a, b) => Number(b['school_year']) - Number(a['school_year']) || order(a, b));
  // Groups that only an earlier year has come last, but for months: those that are to come keep their place.
  const keys = [...new Set((latest.length === 0 ? [...rows].sort(order) : known).map(keyOf))];
  const columns = [
    ...latest.map((name) => ({ name, year: newest })),
    ...compared.flatMap((name) => years.map((year) => ({ name, year }))),
  ];
  const headOf = ({ name, year }: (typeof columns)[number]): string =>
    latest.includes(name) ? words.heads[name] : words.of(words.heads[name], schoolYearInWords(year));
  return table(
    [head, ...columns.map(headOf)],
    keys.map((key) =>
      line(
        label(key),
        columns.map(({ name, year }) => figure(name, found.get(`${year} ${key}`))),
      ),
    ),
  );
}

const STYLE = `body{font:14px/1.45 Arial,sans-serif;color:#202124;max-width:64rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin-bottom:.5rem}h2{margin:2rem 0 .25rem;font-size:1.2rem;color:#174ea6}
p{margin:.25rem 0 .75rem;color:#5f6368;max-width:46rem}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .5rem;border-bottom:1px solid #dadce0;text-align:right}th:first-child{text-align:left;font-weight:normal}
thead th{color:#5f6368;font-size:.85rem;font-weight:bold!important;vertical-align:bottom}span{white-space:nowrap}
.bar{background:linear-gradient(90deg,#d2e3fc var(--part),transparent 0) no-repeat left/100% 100%;print-color-adjust:exact}
@media print{h2{break-after:avoid}tr{break-inside:avoid}}`;

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const section = (title: string, intro: string, content: string): string =>
  `<section><h2>${escaped(title)}</h2>${paragraph(intro)}${content}</section>`;

/** The whole page. Throws when there is no fact. */
export async function academyReport(database: FactsDatabase): Promise<string> {
  const { hubs, lastDay } = await database.count();
  const parts = [section(words.overview, words.overviewIntro, overview(await database.ask('overview')))];
  for (const part of SECTIONS) parts.push(section(part.title, part.intro, sideBySide(part, await database.ask(part.query))));
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(words.title)}</h1>${paragraph(words.intro(number(hubs), plainDate(lastDay)))}${paragraph(words.care)}
${parts.join('\n')}</main></body></html>\n`;
}
