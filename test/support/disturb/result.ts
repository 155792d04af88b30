/**
 * What a history has come to, without what depends on the moment or on the run: two histories that should end alike are compared
 * by it.
 */
import { statusesByJournal } from '../../../src/domain/journal/rebuild-statuses';
import { LIVING_TABLES, STATUS_FIELD } from '../../../src/domain/lifecycle/living';
import { readHead } from '../../../src/register/intention';
import { TABLES, TABLE_NAMES } from '../../../src/register/tables';
import type { Column, Table } from '../../../src/register/table';
import type { TableName } from '../../../src/domain/records';
import { answerMark, answerTabNames } from '../../../src/wording/labels/answer-tab';
import { journalActions, journalObjects, livingStatusLabel } from '../../../src/wording/labels/journal';
import { intentionTab } from '../../../src/wording/labels/tab-texts';
import { Hub, type Row } from '../hub';

/** Rows of each tab by what they are, as cells by header. */
export type Tabs = Readonly<Record<string, ReadonlyMap<string, Row>>>;

export interface Result {
  readonly tabs: Tabs;
  /** « to | subject », sorted. */
  readonly mails: readonly string[];
  /** Forms and triggers, in words, sorted. */
  readonly installed: readonly string[];
  /**
   * What may never be, whatever happened: a reference twice or to nothing, an intention left open, a status without its line in
   * the journal…
   */
  readonly faults: readonly string[];
}

const REFERENCE = /\b(?:DEM|OFF|ENT|CTC|PRO|MSG|BIL|CTB|BES|RES|REN|INS|PLN)-\d{4}-\d+\b/g;
/** Cells that depend on the moment or on the run. */
const PASSING: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  messages: ['Référence', 'Essais', 'Texte', 'Erreur'],
  propositions: [
    'Référence',
    'Jeton',
    'Jeton de l’établissement',
    'Jeton du bilan (organisme)',
    'Jeton du bilan (établissement)',
    'Réponses enregistrées',
  ],
  journal: ['Clé', 'Acteur'],
  requests: ['Référence', 'Jeton'],
  offers: ['Référence', 'Jeton'],
  companies: ['Référence', 'Jeton'],
  contacts: ['Référence'],
  reviews: ['Référence'],
  plans: ['Référence', 'Plan', 'Jeton', 'Clé d’origine'],
};
const passing = (name: TableName): ReadonlySet<string> =>
  new Set([
    ...(PASSING[name] ?? []),
    ...Object.values(TABLES[name].columns as Readonly<Record<string, Column<unknown>>>)
      .filter(({ codec }) => codec.display === 'instant')
      .map(({ header }) => header),
  ]);
const PASSING_OF = Object.fromEntries(TABLE_NAMES.map((name) => [name, passing(name)])) as Readonly<
  Record<TableName, ReadonlySet<string>>
>;
/** Columns that name a row of another tab. */
const NAMED_IN: readonly (readonly [TableName, string])[] = [
  ['offers', 'Entreprise'],
  ['propositions', 'Demande'],
  ['propositions', 'Entreprise'],
  ['propositions', 'Offre'],
  ['propositions', 'Contact'],
  ['contacts', 'Entreprise'],
  ['messages', 'Objet lié'],
  ['reviews', 'Demande'],
  ['reviews', 'Proposition'],
];
/**
 * A reference differs from run to run, for numbers are never given twice: a new row is known by what it is. Each may name those
 * before it.
 */
const IDENTITY: readonly (readonly [TableName, (row: Row) => string])[] = [
  ['companies', (row) => row['Raison sociale'] ?? ''],
  ['requests', (row) => row['Élève (initiales)'] ?? ''],
  ['offers', (row) => row['Entreprise'] ?? ''],
  ['contacts', (row) => [row['Entreprise'], row['Nom'], row['Courriel']].join()],
  ['propositions', (row) => [row['Demande'], row['Entreprise']].join()],
  ['resources', (row) => row['Titre'] ?? ''],
  ['meetings', (row) => row['Titre'] ?? ''],
  ['registrations', (row) => [row['Rencontre'], row['Nom']].join()],
  ['needs', (row) => row['Sujet'] ?? ''],
  ['contributions', (row) => [row['Nature'], row['Nom'], row['Fiche']].join()],
  ['plans', (row) => [row['Demande'], row['Ligne']].join()],
  ['messages', (row) => row['Clé'] ?? ''],
  ['reviews', (row) => [row['Proposition'], row['Par']].join()],
];
const REPAIRS: readonly string[] = [journalActions.installed, journalActions.repaired];
const tabOf = (name: TableName): string => TABLES[name].sheetName;

const NOTHING = /(?!)/g;

/**
 * Everything there is to compare.
 * @param known the references of the beginning, which stay as they are
 * @param passing texts that depend on the run, besides those that always do
 */
export function resultOf(hub: Hub, known: ReadonlySet<string>, passing: RegExp = NOTHING): Result {
  const rows = Object.fromEntries(TABLE_NAMES.map((name) => [name, hub.rows(tabOf(name))])) as Record<TableName, readonly Row[]>;
  const names = new Map<string, string>([...known].map((reference) => [reference, reference]));
  const said = (text: string): string =>
    text
      .replace(REFERENCE, (reference) => names.get(reference) ?? reference)
      // What a line says names it; which import brought it depends on the run.
      .replace(/^(import:[0-9a-f]{16}):.+$/, '$1')
      // A file for another hub is named by its fingerprint, which its moment is part of.
      .replace(/^[0-9a-f]{8}$/, 'empreinte')
      .replace(passing, '‹passing›');
  for (const [name, identity] of IDENTITY) {
    const twins = new Map<string, number>();
    for (const row of [...rows[name]].sort((a, b) => numberOf(a) - numberOf(b))) {
      const reference = row['Référence'] ?? '';
      if (names.has(reference) || reference === '') continue;
      const what = said(identity(row));
      twins.set(what, (twins.get(what) ?? 0) + 1);
      names.set(reference, `${TABLES[name].prefix}‹${what}›${twins.get(what)! > 1 ? twins.get(what) : ''}`);
    }
  }
  // From here on every reference has its name, and most cells say what others say too.
  const already = new Map<string, string>();
  const saidOnce = (text: string): string => {
    let told = already.get(text);
    if (told === undefined) already.set(text, (told = said(text)));
    return told;
  };
  const tabs = Object.fromEntries([
    ...TABLE_NAMES.map((name) => [tabOf(name), keyed(rows[name], name, saidOnce)] as const),
    ...Object.values(answerTabNames)
      .filter((tab) => hasTab(hub, tab))
      .map((tab) => [tab, keyedAnswers(hub.rows(tab), saidOnce)] as const),
  ]);
  return {
    tabs,
    mails: hub.runtime
      .mailbox()
      .map(({ to, subject }) => `${to.join()} | ${said(subject)}`)
      .sort(),
    installed: [
      ...hub.runtime
        .forms()
        .map(
          ({ title, items, published }) =>
            `form ${title} ${published} ${items.map((item) => [item.kind, item.title, item.choices?.length ?? ''].join(':')).join(' ')}`,
        ),
      ...hub.runtime
        .triggers()
        .filter(({ functionName }) => functionName !== 'onWake')
        .map(({ functionName, owner }) => `trigger ${functionName} ${owner}`),
    ].sort(),
    faults: faultsOf(hub, rows),
  };
}

const numberOf = (row: Row): number => Number(/(\d+)$/.exec(row['Référence'] ?? '')?.[1] ?? 0);
/** Is there a tab of that name? */
export const hasTab = (hub: Hub, tab: string): boolean => hub.runtime.spreadsheet().sheets.some(({ name }) => name === tab);

function keyed(rows: readonly Row[], name: TableName, said: (text: string) => string): ReadonlyMap<string, Row> {
  const table = TABLES[name] as unknown as Table<TableName>;
  const keyHeader =
    table.key === undefined ? '' : (table.columns as Readonly<Record<string, Column<unknown>>>)[table.key]!.header;
  const found = new Map<string, Row>();
  for (const row of rows) {
    // How a message came to leave may differ: put back, doubted and settled. That its status is in the journal is looked at
    // apart.
    // A repair that was broken off tells of what was left to repair.
    if (name === 'journal' && (row['Objet'] === journalObjects.message || REPAIRS.includes(row['Action'] ?? ''))) continue;
    const cells = Object.fromEntries(
      Object.entries(row)
        .filter(([header, cell]) => cell !== '' && !PASSING_OF[name].has(header))
        .map(([header, cell]) => [header, said(cell)]),
    );
    const key = name === 'journal' || (row[keyHeader] ?? '') === '' ? JSON.stringify(cells) : said(row[keyHeader]!);
    put(found, key, cells);
  }
  return found;
}

function keyedAnswers(rows: readonly Row[], said: (text: string) => string): ReadonlyMap<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const { [answerMark]: mark, ...typed } = row;
    put(found, said(JSON.stringify(typed)).replace(/[0-9a-f]{32}/g, 'jeton'), { [answerMark]: said(mark ?? '') });
  }
  return found;
}

function put(found: Map<string, Row>, key: string, cells: Row): void {
  let name = key;
  for (let twin = 2; found.has(name); twin += 1) name = `${key} (${twin})`;
  found.set(name, cells);
}

function faultsOf(hub: Hub, rows: Readonly<Record<TableName, readonly Row[]>>): string[] {
  const faults: string[] = [];
  const references = new Set<string>();
  for (const name of TABLE_NAMES.filter((one) => TABLES[one].prefix !== undefined)) {
    for (const { Référence: reference = '' } of rows[name]) {
      if (reference !== '' && references.has(reference)) faults.push(`${reference} stands twice`);
      references.add(reference);
    }
  }
  for (const [name, header] of NAMED_IN) {
    for (const row of rows[name])
      for (const [reference] of (row[header] ?? '').matchAll(REFERENCE))
        if (!references.has(reference)) faults.push(`${row['Référence']} names ${reference}, which is nowhere`);
  }
  const open = hasTab(hub, intentionTab.sheetName)
    ? hub.runtime
        .sheetByName(intentionTab.sheetName)
        .cells.slice(1)
        .filter(([head]) => (head?.display ?? '') !== '' && !readHead(head!.display).isDone).length
    : 0;
  if (open > 0) faults.push(`${open} intentions are open`);
  const keys = rows.messages.map((row) => row['Clé'] ?? '').filter((key) => key !== '');
  if (new Set(keys).size !== keys.length) faults.push('a message has its key twice');
  const told = statusesByJournal(
    journalRows(hub).map(({ at, row }) => ({
      at,
      actor: '',
      action: row['Action'] ?? '',
      object: '',
      reference: row['Référence'] ?? '',
      after: row['Après'],
      key: row['Clé'],
    })),
  );
  for (const name of LIVING_TABLES) {
    const header = (TABLES[name].columns as unknown as Readonly<Record<string, Column<unknown>>>)[STATUS_FIELD[name]]!.header;
    for (const row of rows[name]) {
      const reference = row['Référence'] ?? '';
      if (reference === '' || row[header] === livingStatusLabel('messages', 'sending')) continue;
      if (told.get(reference) !== row[header])
        faults.push(`${reference} is ${row[header]}, the journal says ${told.get(reference)}`);
    }
  }
  const wakes = hub.runtime.triggers().filter(({ functionName }) => functionName === 'onWake').length;
  if (wakes > 1) faults.push(`${wakes} wake-ups`);
  const { document } = hub.runtime.properties();
  const departures = Object.keys(document).filter((key) => key.startsWith('departure.'));
  if (departures.length > 0) faults.push(`${departures.length} departures are left`);
  if (![undefined, '{}'].includes(document['stuck'])) faults.push(`stuck: ${document['stuck']}`);
  return faults;
}

/** Lines of the journal with their exact instant: what the cell shows is cut to the minute. */
function journalRows(hub: Hub): readonly { readonly at: string; readonly row: Row }[] {
  const [headers = [], ...rows] = hub.runtime.sheetByName('Journal').cells;
  const names = headers.map((cell) => cell?.display ?? '');
  const at = names.indexOf('Date');
  return rows.map((cells) => {
    const value = at === -1 ? undefined : cells[at]?.value;
    return {
      at: typeof value === 'object' && 'date' in value ? value.date : '',
      row: Object.fromEntries(names.map((name, position) => [name, cells[position]?.display ?? ''])),
    };
  });
}

/** Where a result is not what one of the expected ones is, cell by cell; empty when all is well. */
export function differences(found: Result, expected: readonly Result[], allowed: ReadonlySet<string> = new Set()): string[] {
  const told: string[] = found.faults.filter(
    (fault) => !allowed.has(fault) && !expected.some(({ faults }) => faults.includes(fault)),
  );
  for (const tab of new Set([...Object.keys(found.tabs), ...expected.flatMap(({ tabs }) => Object.keys(tabs))])) {
    const mine = found.tabs[tab] ?? new Map<string, Row>();
    const theirs = expected.map(({ tabs }) => tabs[tab] ?? new Map<string, Row>());
    for (const key of new Set([...mine.keys(), ...theirs.flatMap((one) => [...one.keys()])])) {
      const row = mine.get(key);
      const rows = theirs.map((one) => one.get(key));
      if (row === undefined) {
        if (rows.every((one) => one !== undefined)) told.push(`lost: ${tab} ${short(key)}`);
        continue;
      }
      if (rows.every((one) => one === undefined)) {
        told.push(`too much: ${tab} ${short(key)} ${short(JSON.stringify(row))}`);
        continue;
      }
      for (const header of new Set([...Object.keys(row), ...rows.flatMap((one) => Object.keys(one ?? {}))])) {
        const cell = row[header] ?? '';
        if (rows.some((one) => one !== undefined && (one[header] ?? '') === cell)) continue;
        const wanted = rows.flatMap((one) => (one === undefined ? [] : [one[header] ?? '']));
        told.push(`${tab} ${short(key)} ${header}: ${short(cell)} instead of ${short(wanted.join(' or '))}`);
      }
    }
  }
  if (!expected.some(({ mails }) => mails.join('\n') === found.mails.join('\n')))
    told.push(...listDifferences('mail', found.mails, expected[0]!.mails));
  if (!expected.some(({ installed }) => installed.join('\n') === found.installed.join('\n')))
    told.push(...listDifferences('installed', found.installed, expected[0]!.installed));
  return told;
}

const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 107)}…` : text);

function listDifferences(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const left = [...expected];
  const tooMuch = found.filter((one) => {
    const at = left.indexOf(one);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
  return [...tooMuch.map((one) => `too much: ${what} ${short(one)}`), ...left.map((one) => `lost: ${what} ${short(one)}`)];
}
