/**
 * The runtime's formulas beside those of HyperFormula, which does not come with the project since its licence is the GPL: the
 * folder into which it was fetched is named by `HYPERFORMULA`.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openRuntime } from 'apps-script-local';
import { type Cell, CELLS, FORMULAS } from './table';
import { KNOWN } from './known-differences';

const HOW = 'npm install --prefix FOLDER hyperformula, then HYPERFORMULA=FOLDER npm run bench -- formulas';

interface Engine {
  getCellValue(at: { readonly sheet: number; readonly row: number; readonly col: number }): unknown;
}
interface Package {
  readonly HyperFormula: {
    buildFromArray(cells: readonly (readonly unknown[])[], options: object, names: readonly object[]): Engine;
  };
}

const withFormulas = (): readonly (readonly Cell[])[] =>
  FORMULAS.map((formula, row) => [...(CELLS[row] ?? CELLS[0]!.map(() => null)), formula]);

/** Errors by their code alone, figures to ten digits, what is empty as nothing. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(10)));
  if (typeof value === 'object') return String((value as { readonly value?: unknown }).value);
  return JSON.stringify(value);
}

function byOther(folder: string): readonly string[] {
  const { HyperFormula } = createRequire(join(folder, 'package.json'))('hyperformula') as Package;
  // As the platform has them, and as the other engine's own guide of compatibility sets it up: texts that look like numbers stay
  // texts, an empty text is an empty cell, TRUE and FALSE are words.
  const cells = withFormulas().map((row) =>
    row.map((value, column) =>
      column === row.length - 1 || typeof value !== 'string' ? value : value === '' ? null : `'${value}`,
    ),
  );
  const words = ['TRUE', 'FALSE'].map((name) => ({ name, expression: `=${name}()` }));
  const engine = HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', evaluateNullToZero: true }, words);
  return FORMULAS.map((_, row) => shown(engine.getCellValue({ sheet: 0, row, col: CELLS[0]!.length })));
}

function byRuntime(): readonly string[] {
  const script = `function main(cells, formulas) { const s = SpreadsheetApp.getActiveSheet();
    s.getRange(1, 1, cells.length, cells[0].length).setNumberFormat('@').setValues(cells.map((row) => row.map((v) => (typeof v === 'string' ? v : ''))));
    cells.forEach((row, r) => row.forEach((v, c) => { if (typeof v !== 'string' && v !== null) s.getRange(r + 1, c + 1).setNumberFormat('0.######').setValue(v); }));
    const range = s.getRange(1, cells[0].length + 1, formulas.length, 1).setFormulas(formulas.map((f) => [f]));
    SpreadsheetApp.flush();
    return range.getValues().map(([v]) => v instanceof Date ? v.getTime() : v); }`;
  const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  const runtime = openRuntime({
    project: {
      'Code.js': script,
      'appsscript.json': JSON.stringify({ timeZone: 'UTC', runtimeVersion: 'V8', oauthScopes: scopes }),
    },
    stateFile: ':memory:',
    startAt: '2027-01-05T09:00:00Z',
    locale: 'en_US',
  });
  const result = runtime.callFromPage('main', [CELLS, FORMULAS]);
  runtime.close();
  if (!result.ok) throw new Error(result.message);
  // The platform gives errors as texts, and an empty cell as an empty text.
  return (result.value as unknown[]).map((value) =>
    value === '' ? '' : typeof value === 'string' && value.startsWith('#') ? value : shown(value),
  );
}

/** Prints both values of each formula in which the engines differ; gives those whose reason is not known. */
export function benchFormulas(): readonly string[] {
  const folder = process.env['HYPERFORMULA'] ?? '';
  if (!existsSync(join(folder, 'node_modules', 'hyperformula'))) {
    console.log(`formulas: not compared, for the other engine is not there: ${HOW}`);
    return [];
  }
  const [ours, others] = [byRuntime(), byOther(folder)];
  const differing = FORMULAS.flatMap((formula, i) =>
    ours[i] === others[i] || (ours[i] === '""' && others[i] === '') || (ours[i] === '' && others[i] === '""')
      ? []
      : [{ formula, ours: ours[i]!, other: others[i]!, why: KNOWN[formula] }],
  );
  for (const { formula, ours: own, other, why } of differing)
    console.log(`  ${formula}: ${own} here, ${other} there${why === undefined ? '' : ` (${why})`}`);
  const unknown = differing.filter(({ why }) => why === undefined);
  console.log(
    `formulas: ${FORMULAS.length} compared, ${FORMULAS.length - differing.length} alike, ${differing.length - unknown.length} differ for a known reason, ${unknown.length} otherwise`,
  );
  return unknown.map(({ formula }) => `${formula} is computed otherwise by another engine`);
}
