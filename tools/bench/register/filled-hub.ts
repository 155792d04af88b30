/** A hub in the local runtime whose register already holds a given number of rows of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Company } from '../../../src/domain/company/company';
import type { JournalEntry } from '../../../src/domain/journal/journal-entry';
import type { Message } from '../../../src/domain/message/message';
import type { Records, TableName } from '../../../src/domain/records';
import type { LocalRuntime, Scenario } from '../../../src/local/contract';
import { openRuntime } from '../../../src/local/runner/open-runtime';
import { playScenario } from '../../../src/local/scenario/play-scenario';
import { writeFields } from '../../../src/register/row';
import { columnsOf } from '../../../src/register/structure/read-structure';
import type { Table } from '../../../src/register/table';
import { TABLES } from '../../../src/register/tables';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { randomHub } from '../matching/random-hub';
import { readTrainings } from '../matching/read-trainings';

export interface RegisterSize {
  readonly requests: number;
  /** Each of a company of its own. */
  readonly offers: number;
  readonly propositions: number;
  readonly messages: number;
}

/** Rows that crossed as JSON: a date comes as `{ at: … }`. Empty rows are left below, as the product leaves some whenever a tab is full. */
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

function fill<T extends TableName>(runtime: LocalRuntime, name: T, records: readonly Records[T][]): void {
  const table = TABLES[name] as unknown as Table<T>;
  for (let from = 0; from < records.length; from += BLOCK) {
    const rows = records.slice(from, from + BLOCK).map((record) => cellsOf(table, record));
    const result = runtime.callFromPage('fillForBench', [table.sheetName, rows]);
    if (!result.ok) throw new Error(`${table.sheetName}: ${result.message}`);
  }
}

const two = (number: number): string => String(number).padStart(2, '0');
const instantOf = (index: number): string => `2026-${two(9 + (index % 4))}-${two(1 + (index % 28))}T${two(8 + (index % 10))}:00:00.000Z`;

const message = (index: number, requests: number): Message => ({
  reference: `MSG-2026-${String(index).padStart(5, '0')}`, status: 'sent', template: 'request-received', about: `DEM-2026-${String(index % requests).padStart(5, '0')}`,
  to: `personne${index}@ecole.example`, subject: 'Votre demande', body: 'Envoyé', createdAt: instantOf(index), sendAfter: instantOf(index), sentAt: instantOf(index), attempts: 1, key: `bench/${index}`,
});
const journalLine = (index: number, requests: number): JournalEntry => ({
  at: instantOf(index), actor: 'Formulaire', action: 'Demande reçue', object: 'Demande', reference: `DEM-2026-${String(index % requests).padStart(5, '0')}`,
});

/** Sets a hub up as a person does, then writes the rows in large blocks; as many journal lines as messages. */
export function openFilledHub(size: RegisterSize): LocalRuntime {
  const dist = Object.fromEntries(readdirSync('dist').map((name) => [name, readFileSync(`dist/${name}`, 'utf8')]));
  const sample = JSON.parse(readFileSync('src/sample/scenario.json', 'utf8')) as Scenario;
  const runtime = openRuntime({ project: { ...dist, 'Filler.js': FILLER }, stateFile: ':memory:', startAt: '2027-01-05T08:00:00.000Z', spreadsheetName: 'Banc' });
  playScenario(runtime, { ...sample, steps: sample.steps.filter((step) => step.do === 'open' || step.do === 'call') });
  const hub = randomHub({ requests: size.requests, offers: size.offers, companiesWithoutOffer: 0, propositions: size.propositions }, readTrainings(), seededRules);
  fill(runtime, 'schools', hub.schools);
  fill(runtime, 'companies', hub.companies.map((company, index): Company => ({ ...company, email: `contact${index}@hote.example` })));
  fill(runtime, 'offers', hub.offers);
  fill(runtime, 'requests', hub.requests);
  fill(runtime, 'propositions', hub.propositions);
  fill(runtime, 'messages', Array.from({ length: size.messages }, (_, index) => message(index, size.requests)));
  fill(runtime, 'journal', Array.from({ length: size.messages }, (_, index) => journalLine(index, size.requests)));
  return runtime;
}
