/** The report of an académie: one page to read and to print, from the answers of the queries. */
import { requestTypeLabels, sectorLabels } from '../../src/wording/labels/lists';
import { schoolYearInWords } from '../../src/wording/text/dates';
import { numberInFrench } from '../../src/wording/text/numbers';
import { NBSP } from '../../src/wording/text/typography';
import type { FactsDatabase, QueryName, Row } from './database';
import { reportWords as words } from './report-words';

type Cell = Row[string];
interface Column {
  readonly name: keyof typeof words.heads;
  /** The column of the query that it shows; its own name without. */
  readonly from?: string;
  readonly show: (value: Cell) => string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
const figure =
  (say: (value: number) => string) =>
  (value: Cell): string =>
    value === null ? words.none : say(Number(value));
const number = figure((value) => numberInFrench(value, 0));
const ratio = figure((value) => numberInFrench(value));
const share = figure((value) => `${numberInFrench(value * 100, 0)}${NBSP}%`);
const labelIn =
  (labels: Readonly<Record<string, string>>) =>
  (value: Cell): string =>
    labels[String(value)] ?? String(value);
const month = (value: Cell): string => `${String(value).slice(4)}/${String(value).slice(0, 4)}`;

const SECTIONS: readonly {
  readonly query: QueryName;
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly Column[];
}[] = [
  {
    query: 'placement-by-type',
    title: words.types,
    intro: words.typesIntro,
    columns: [
      { name: 'group', from: 'request_type', show: labelIn(requestTypeLabels) },
      { name: 'hubs', show: number },
      { name: 'requests', show: number },
      { name: 'placed', show: number },
      { name: 'unplaced', show: number },
      { name: 'placed_share', show: share },
    ],
  },
  {
    query: 'tension-by-sector',
    title: words.sectors,
    intro: words.sectorsIntro,
    columns: [
      { name: 'sector', show: labelIn(sectorLabels) },
      { name: 'requests', show: number },
      { name: 'places', show: number },
      { name: 'requests_for_a_place', show: ratio },
      { name: 'agreed_share', show: share },
    ],
  },
  {
    query: 'spread-of-hubs',
    title: words.spread,
    intro: words.spreadIntro,
    columns: [
      { name: 'quarter', show: (value) => words.quarters[Number(value) - 1]! },
      { name: 'hubs', show: number },
      { name: 'placed_share_at_most', show: share },
    ],
  },
  {
    query: 'course-of-the-year',
    title: words.course,
    intro: words.courseIntro,
    columns: [
      { name: 'month', show: month },
      { name: 'requests', show: number },
      { name: 'placed', show: number },
    ],
  },
];

function table(columns: readonly Column[], rows: readonly Row[]): string {
  const heads = columns.map(({ name }) => `<th scope="col">${escaped(words.heads[name])}</th>`).join('');
  const lines = rows.map((row) => {
    const cells = columns.map(({ name, from = name, show }, at) => {
      const tag = at === 0 ? 'th scope="row"' : 'td';
      return `<${tag}>${escaped(show(row[from] ?? null))}</${at === 0 ? 'th' : 'td'}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

const STYLE = `body{font:14px/1.45 Arial,sans-serif;color:#202124;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{margin:2rem 0 .25rem;font-size:1.2rem;color:#174ea6}h3{margin:1rem 0 .25rem;font-size:1rem}
p{margin:.25rem 0 .75rem;color:#5f6368}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .5rem;border-bottom:1px solid #dadce0;text-align:right}th:first-child{text-align:left;font-weight:normal}
thead th{color:#5f6368;font-size:.85rem;font-weight:bold!important}@media print{h2{break-after:avoid}tr{break-inside:avoid}}`;

/** The whole page; the latest school year first. */
export async function academyReport(database: FactsDatabase): Promise<string> {
  const { hubs, facts } = await database.count();
  const parts: string[] = [];
  for (const { query, title, intro, columns } of SECTIONS) {
    const rows = await database.ask(query);
    const years = [...new Set(rows.map((row) => Number(row['school_year'])))].sort((a, b) => b - a);
    parts.push(`<h2>${escaped(title)}</h2><p>${escaped(intro)}</p>`);
    for (const year of years)
      parts.push(
        `<h3>${escaped(words.year(schoolYearInWords(year)))}</h3>`,
        table(
          columns,
          rows.filter((row) => row['school_year'] === year),
        ),
      );
  }
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(words.title)}</h1><p>${escaped(words.intro(number(hubs), number(facts)))}</p>
${parts.join('\n')}</body></html>\n`;
}
