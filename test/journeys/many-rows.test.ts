/** Many rows written at once, while a person moves them: each finding comes to stand in its own row, and nothing else changes. */
import type { LocalRuntime } from 'apps-script-local';
import { openFilledHub } from '../../tools/bench/register/filled-hub';

jest.setTimeout(60_000);

const TWINS = 12;
const companies = (runtime: LocalRuntime): Record<string, string>[] => {
  const [headers = [], ...rows] = runtime.sheetByName('Entreprises').cells.map((row) => row.map((cell) => cell?.display ?? ''));
  return rows
    .filter(([reference]) => reference !== '' && reference !== undefined)
    .map((row) => Object.fromEntries(headers.map((header, position) => [header, row[position] ?? ''])));
};

/** A register in which every fourth company stands twice. */
function withTwins(): LocalRuntime {
  const runtime = openFilledHub({ requests: 4, offers: 60, propositions: 4, messages: 4 }, 'many-communes');
  const [headers = [], ...rows] = runtime.sheetByName('Entreprises').cells.map((row) => row.map((cell) => cell?.display ?? ''));
  const copies = Array.from({ length: TWINS }, (_, index) =>
    rows[1 + index * 4]!.map((text, position) => (headers[position] === 'Référence' ? `ENT-2026-800${index + 10}` : text)),
  );
  runtime.callFromPage('fillForBench', ['Entreprises', copies]);
  return runtime;
}

test('rows sorted by a person between the look at the tab and the writing, or while an intention is kept', () => {
  const runtime = withTwins();
  const before = runtime.snapshot();
  const { id } = runtime.sheetByName('Entreprises');
  runtime.clickMenu('findDuplicates');
  const expected = new Map(companies(runtime).map((row) => [row['Référence'], row]));
  expect([...expected.values()].filter((row) => /ENT-2026/.test(row['À vérifier']!)).length).toBeGreaterThanOrEqual(TWINS);
  for (const call of [1, 2]) {
    runtime.restore(before);
    runtime.setFault({
      gestureAtCall: {
        call,
        of: 'Range.setValues',
        when: 'before',
        gesture: () => {
          runtime.sortRange(id, 1, false);
        },
      },
    });
    expect(runtime.clickMenu('findDuplicates').runs[0]!.outcome).toBe('done');
    const found = companies(runtime);
    expect(found[0]!['Référence']! > found[1]!['Référence']!).toBe(true);
    expect(found).toHaveLength(expected.size);
    for (const row of found) expect(row).toEqual(expected.get(row['Référence']));
  }
  runtime.close();
});
