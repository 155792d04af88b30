/** A hub in the local runtime whose register already holds a given number of rows of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Records, TableName } from '../../../src/domain/records';
import {
  type AccountView,
  type FormAnswers,
  type LocalRuntime,
  openRuntime,
  playScenario,
  type Scenario,
} from 'apps-script-local';
import { writeFields } from '../../../src/register/row';
import { columnsOf } from '../../../src/register/structure/read-structure';
import type { Table } from '../../../src/register/table';
import { TABLES } from '../../../src/register/tables';
import { shapedHub, type HubShape, type RegisterSize } from './shaped-hub';

/**
 * Rows that crossed as JSON: a date comes as `{ at: … }`. Empty rows are left below, as the product leaves some whenever a tab is
 * full.
 */
const FILLER = `function fillForBench(sheetName, rows) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  var first = sheet.getLastRow() + 1;
  var lacking = first + rows.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking + 200);
  var cells = rows.map(function (row) { return row.map(function (cell) { return cell !== null && typeof cell === 'object' ? new Date(cell.at) : cell; }); });
  sheet.getRange(first, 1, rows.length, rows[0].length).setValues(cells);
  return null;
}`;

/** Rows of one call to the filler. */
const BLOCK = 2_000;

const cellsOf = <T extends TableName>(table: Table<T>, record: Records[T]): unknown[] => {
  const written = writeFields(table, record);
  return columnsOf(table).map(([field]) => {
    const cell = written.get(field) ?? '';
    return cell instanceof Date ? { at: cell.toISOString() } : cell;
  });
};

/** Writes records into their tab, in large blocks. */
export function fill<T extends TableName>(runtime: LocalRuntime, name: T, records: readonly Records[T][]): void {
  const table = TABLES[name] as unknown as Table<T>;
  for (let from = 0; from < records.length; from += BLOCK) {
    const rows = records.slice(from, from + BLOCK).map((record) => cellsOf(table, record));
    const result = runtime.callFromPage('fillForBench', [table.sheetName, rows]);
    if (!result.ok) throw new Error(`${table.sheetName}: ${result.message}`);
  }
}

/** The first answer that the sample's people give to a form. */
const answersTo = (sample: Scenario, form: string): FormAnswers =>
  sample.steps.flatMap((step) => (step.do === 'submit' && step.form === form ? [step.answers] : []))[0]!;

export const REQUEST_FORM = 'Demande de stage';
const OFFER_FORM = 'Offre d’accueil';
const MARK = 'Suivi';

/** One answer goes in as a person sends it; the others stand under it, received long ago. */
function fillAnswers(runtime: LocalRuntime, form: string, tab: string, answers: FormAnswers, count: number): void {
  runtime.submitForm(runtime.forms().find(({ title }) => title === form)!.id, answers);
  const [headers = [], first = []] = runtime.sheetByName(tab).cells.map((row) => row.map((cell) => cell?.display ?? ''));
  const rows = Array.from({ length: count }, (_, index) =>
    headers.map((header, position) =>
      position === 0
        ? { at: new Date(Date.UTC(2026, 8, 1) + index * 600_000).toISOString() }
        : header === MARK
          ? 'Reçue'
          : (first[position] ?? ''),
    ),
  );
  for (let from = 0; from < rows.length; from += BLOCK)
    runtime.callFromPage('fillForBench', [tab, rows.slice(from, from + BLOCK)]);
}

export const theSample = (): Scenario => JSON.parse(readFileSync('src/sample/scenario.json', 'utf8')) as Scenario;
export const requestAnswers = (): FormAnswers => answersTo(theSample(), REQUEST_FORM);

/** A hub set up as a person does, with no row yet; its state in memory unless a file is named. */
export function openSetUpHub(account?: AccountView, stateFile = ':memory:'): LocalRuntime {
  const dist = Object.fromEntries(readdirSync('dist').map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]));
  const sample = theSample();
  const runtime = openRuntime({
    project: { ...dist, 'Filler.js': FILLER },
    stateFile,
    startAt: '2027-01-05T08:00:00.000Z',
    spreadsheetName: 'Banc',
    ...(account === undefined ? {} : { account }),
  });
  const firstAnswer = sample.steps.findIndex((step) => step.do === 'submit');
  const setUp = sample.steps.slice(0, firstAnswer).filter((step) => step.do === 'open' || step.do === 'call');
  playScenario(runtime, { ...sample, steps: setUp });
  return runtime;
}

/** Writes the rows in large blocks; the tabs of raw answers hold an answer for each request and each offer. */
export function openFilledHub(
  size: RegisterSize,
  shape: HubShape = 'many-communes',
  account?: AccountView,
  stateFile?: string,
): LocalRuntime {
  const runtime = openSetUpHub(account, stateFile);
  const sample = theSample();
  const records = shapedHub(size, shape);
  for (const name of Object.keys(records) as TableName[]) fill(runtime, name, records[name] as never);
  fillAnswers(runtime, REQUEST_FORM, 'Réponses – Demandes', answersTo(sample, REQUEST_FORM), size.requests);
  fillAnswers(runtime, OFFER_FORM, 'Réponses – Offres', answersTo(sample, OFFER_FORM), size.offers);
  return runtime;
}
