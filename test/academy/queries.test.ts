/** What an académie reads of its hubs: each query counted again from what happened, in words that both engines know. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FACT_COLUMNS } from '../../src/application/facts/facts-file';
import { dailyFacts, type Counts, type Cut, type DailyFact } from '../../src/domain/facts/daily-facts';
import { FactsDatabase, QUERIES, queryText, type QueryName, type Row } from '../../tools/academy/database';
import { academyReport } from '../../tools/academy/report';
import { reportWords } from '../../tools/academy/report-words';
import { hubEvents, hubFile, hubName } from '../../tools/academy/simulate';

const ACADEMY = { firstYear: 2025, years: 2, seed: 7 };
const HUBS = Array.from({ length: 9 }, (_, hub) => hub);

let folder = '';
let database: FactsDatabase;
const answers = new Map<QueryName, readonly Row[]>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  for (const hub of HUBS) writeFileSync(join(folder, `${hub}.csv`), hubFile(ACADEMY, hub));
  database = await FactsDatabase.open(join(folder, '*.csv'), FACT_COLUMNS);
  for (const name of QUERIES) answers.set(name, await database.ask(name));
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const told: readonly (DailyFact & { readonly hub: string })[] = HUBS.flatMap((hub) =>
  dailyFacts(hubEvents(ACADEMY, hub)).map((fact) => ({ ...fact, hub: hubName(hub) })),
);

/** What stands at the end of a month (202701), or at the end of all: the last fact of each hub and group. */
function standing(
  cut: Cut,
  schoolYear: number,
  month = 999_999,
): { readonly hub: string; readonly group: string; readonly counts: Counts }[] {
  const last = new Map<string, DailyFact & { readonly hub: string }>();
  for (const fact of told) {
    const own = Number(fact.on.slice(0, 7).replace('-', ''));
    if (fact.cut === cut && fact.schoolYear === schoolYear && own <= month) last.set(`${fact.hub} ${fact.group}`, fact);
  }
  return [...last.values()].map(({ hub, group, told: counts }) => ({ hub, group, counts }));
}
const sum = (rows: ReturnType<typeof standing>, counter: keyof Counts): number =>
  rows.reduce((all, { counts }) => all + counts[counter], 0);

test('the overview counts each year once, whichever way its facts are cut', () => {
  const rows = answers.get('overview')!;
  expect(rows.map((row) => row['school_year'])).toEqual([2025, 2026]);
  for (const row of rows) {
    const year = Number(row['school_year']);
    const [byType, bySector] = [standing('type', year), standing('sector', year)];
    const [placed, unplaced] = [sum(byType, 'placed'), sum(byType, 'unplaced')];
    expect(row).toMatchObject({
      hubs: HUBS.length,
      requests: sum(byType, 'requests'),
      withdrawn: sum(byType, 'withdrawn'),
      asked: sum(byType, 'asked'),
      places: sum(bySector, 'places'),
      placed,
      unplaced,
    });
    expect(row['placed_share']).toBeCloseTo(placed / (placed + unplaced), 10);
    expect(row['agreed_share']).toBeCloseTo(sum(byType, 'agreed') / sum(byType, 'asked'), 10);
  }
});

test('placement by type: requests, hubs and the share of ended searches with a host', () => {
  const rows = answers.get('placement-by-type')!;
  expect(rows).toHaveLength(16);
  for (const row of rows) {
    const mine = standing('type', Number(row['school_year'])).filter(({ group }) => group === row['request_type']);
    const [placed, unplaced] = [sum(mine, 'placed'), sum(mine, 'unplaced')];
    expect(row).toMatchObject({ hubs: mine.length, requests: sum(mine, 'requests'), placed, unplaced });
    expect(row['placed_share']).toBeCloseTo(placed / (placed + unplaced), 10);
  }
});

test('tension by sector: requests for a place, and no figure where no place is told', () => {
  const rows = answers.get('tension-by-sector')!;
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const mine = standing('sector', Number(row['school_year'])).filter(({ group }) => group === row['sector']);
    const places = sum(mine, 'places');
    expect(row).toMatchObject({ requests: sum(mine, 'requests'), places, asked: sum(mine, 'asked') });
    if (places === 0) expect(row['requests_for_a_place']).toBeNull();
    else expect(row['requests_for_a_place']).toBeCloseTo(sum(mine, 'requests') / places, 10);
  }
});

test('the spread of hubs names none, and its last quarter is the best share', () => {
  const rows = answers.get('spread-of-hubs')!;
  for (const year of [2025, 2026]) {
    const shares = HUBS.flatMap((hub) => {
      const mine = standing('type', year).filter((row) => row.hub === hubName(hub));
      const [placed, over] = [sum(mine, 'placed'), sum(mine, 'placed') + sum(mine, 'unplaced')];
      return over === 0 ? [] : [placed / over];
    }).sort((a, b) => a - b);
    const mine = rows.filter((row) => row['school_year'] === year);
    expect(mine.map((row) => row['hubs'])).toEqual([3, 2, 2, 2]);
    expect(mine.map((row) => row['placed_share_at_most'])).toEqual([2, 4, 6, 8].map((at) => expect.closeTo(shares[at]!, 10)));
  }
  expect(Object.keys(rows[0]!)).not.toContain('hub');
});

test('the course of the year: each month holds what was told last, also of a group that did not move in it', () => {
  const rows = answers.get('course-of-the-year')!;
  expect(rows.length).toBeGreaterThan(16);
  for (const row of rows) {
    const mine = standing('type', Number(row['school_year']), Number(row['month']));
    expect(row).toMatchObject({ requests: sum(mine, 'requests'), placed: sum(mine, 'placed') });
  }
});

/** The text of each cell of the table under a title, line by line. */
const tableUnder = (page: string, title: string): string[][] =>
  [
    ...page
      .slice(page.indexOf(`<h2>${title}</h2>`))
      .split('</table>')[0]!
      .matchAll(/<tr>(.*?)<\/tr>/g),
  ].map(([, cells]) =>
    [...cells!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text]) =>
      text!.replace(/<[^>]*>/g, '').replace(/[\u00a0\u202f]/g, ' '),
    ),
  );

describe('the report', () => {
  let page = '';
  beforeAll(async () => {
    page = await academyReport(database);
  });

  test('tells in French what all hubs have done, school years side by side and the latest first', () => {
    expect(page).toContain(`<h1>${reportWords.title}</h1>`);
    const [heads, ...lines] = tableUnder(page, reportWords.overview);
    expect(heads).toEqual(['Mesure', '2026-2027', '2025-2026']);
    const byHead = new Map(lines.map(([head, ...cells]) => [head, cells]));
    expect(byHead.get('Pôles')).toEqual(['9', '9']);
    expect(byHead.get('Part placée')!.every((cell) => /^\d+ %$/.test(cell))).toBe(true);
    const types = tableUnder(page, reportWords.types);
    expect(types[0]!.slice(-2)).toEqual(['Part placée 2026-2027', 'Part placée 2025-2026']);
    expect(types.map(([type]) => type)).toContain('PFMP – CAP, bac pro, BMA, CS');
  });

  test('puts the sectors that lack most places first, and months as a school year has them', () => {
    const tension = tableUnder(page, reportWords.sectors)
      .slice(1)
      .map((cells) => Number(cells[4]!.replace(',', '.')))
      .filter((value) => !Number.isNaN(value));
    expect(tension.length).toBeGreaterThan(10);
    expect(tension).toEqual([...tension].sort((a, b) => b - a));
    const months = tableUnder(page, reportWords.course).slice(1);
    expect(months.map(([month]) => month).slice(0, 4)).toEqual(['septembre', 'octobre', 'novembre', 'décembre']);
    expect(months.map(([month]) => month).at(-1)).toBe('août');
  });

  test('names no hub and leaves nothing blank', () => {
    expect(page).not.toMatch(/Pôle simulé|undefined|NaN|null/);
    expect(page).not.toMatch(/<t[hd][^>]*><\/t[hd]>/);
  });
});

/** Functions that BigQuery and DuckDB both have, with the same arguments and the same meaning (their reference pages). */
const COMMON = ['COUNT', 'SUM', 'MAX', 'NULLIF', 'NTILE', 'LEAD', 'ROW_NUMBER', 'EXTRACT', 'OVER'];
test.each([...QUERIES, 'standing'] as const)('%s is written in what both engines know', (name) => {
  const text = queryText(name).replace(/^--.*$/gm, '');
  expect(
    [...text.matchAll(/\b([A-Z_]+) ?\(/g)]
      .map(([, word]) => word!)
      .filter((word) => !['FROM', 'JOIN', 'AS', 'BY'].includes(word)),
  ).toEqual(expect.not.arrayContaining([expect.not.stringMatching(new RegExp(`^(?:${COMMON.join('|')})$`))]));
  // Quotes of names, casts by two colons and lists are of one of them alone; BigQuery wants a WHERE where there is a QUALIFY.
  expect(text).not.toMatch(/[`"[\]]|::|\bILIKE\b|\bUSING\b|\bFILTER\b/);
  if (text.includes('QUALIFY')) expect(text).toMatch(/WHERE[\s\S]*QUALIFY/);
});

test('a file of another shape is refused', async () => {
  const other = mkdtempSync(join(tmpdir(), 'facts-'));
  writeFileSync(join(other, 'a.csv'), 'nom;prénom\nA;B\n');
  await expect(FactsDatabase.open(join(other, '*.csv'), FACT_COLUMNS)).rejects.toThrow();
  rmSync(other, { recursive: true, force: true });
});
