/** Answers the export dialog. */
import type { ExportApi, ExportedList, ExportView } from '../../application/export-api';
import type { Reply } from '../../application/sidebar-api';
import { UserProblem } from '../../application/user-problem';
import { fold } from '../../domain/text/fold';
import type { TableName } from '../../domain/records';
import type { CellValue } from '../../register/cell';
import { csvFile, type Display } from '../../register/export/csv';
import { columnsOf, readStructure } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { TABLES, TABLE_NAMES } from '../../register/tables';
import { exportHeaders, exportProblems, exportWords } from '../../wording/pages/export-page';
import type { Run } from '../run';
import { FACT_COLUMNS, factRows } from '../../application/facts/facts-file';
import { plainCsv } from '../../register/export/plain-csv';
import { reply } from './reply';
import { panelLists } from './panel-lists';
import { panelViews } from './panel-views';
import { filteredRows } from '../sheets/filtered-rows';
import { tableValues } from '../sheets/whole-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
interface Rows {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly displays?: readonly (Display | undefined)[];
}

/** What the panel lists, as it shows it. */
const PANEL = {
  toDo: (): Rows => ({
    headers: exportHeaders.toDo,
    rows: valueOf(panelViews.getHome()).items.map(({ sentence, detail = '', card }) => [sentence, detail, card.reference]),
  }),
  calls: (): Rows => ({
    headers: exportHeaders.calls,
    rows: valueOf(panelViews.getCalls()).lines.map((line) => [
      line.companyName,
      line.contactName,
      line.phone ?? '',
      line.sentence,
      line.callBack ?? '',
      line.lastWord ?? '',
      line.propositionReference,
    ]),
  }),
  messages: (): Rows => {
    const { toReview, queued, doubtful, failed } = valueOf(panelLists.getMessages());
    return {
      headers: exportHeaders.messages,
      rows: [...doubtful, ...failed, ...toReview, ...queued].map((line) => [
        line.reference,
        line.statusLabel,
        line.to,
        line.subject,
        line.about,
        line.when,
        line.error ?? '',
      ]),
    };
  },
} as const;
const PANEL_LISTS = Object.keys(PANEL) as readonly (keyof typeof PANEL)[];
const PREFIX = 'panel:';
const FACTS = 'facts';

function valueOf<T>(answer: Reply<T>): T {
  if (!answer.ok) throw new UserProblem(answer.error.message, answer.error.advice);
  return answer.value;
}

export const exportServer: ExportApi = {
  getExport: () => reply(lists),
  exportList: (id, isVisibleOnly) => reply((run) => exported(run, id, isVisibleOnly === true)),
};

function lists(run: Run): ExportView {
  const tabs = registerTabs(run);
  const active = run.tabs.spreadsheet.getActiveSheet().getSheetId();
  const chosen = tabs.find(({ sheet }) => sheet.getSheetId() === active)?.name;
  return {
    lists: [
      ...tabs.map(({ name, sheet }) => ({ id: name, label: sheet.getName(), group: 'tab' as const })),
      ...(tabs.length === 0
        ? []
        : [
            ...PANEL_LISTS.map((name) => ({ id: PREFIX + name, label: exportWords[name], group: 'panel' as const })),
            { id: FACTS, label: exportWords.facts, group: 'facts' as const },
          ]),
    ],
    ...(chosen === undefined ? {} : { chosen }),
  };
}

/** Raw answers of the forms stay where they are: they hold the codes of links. */
const registerTabs = (run: Run): { readonly name: TableName; readonly sheet: Sheet }[] =>
  TABLE_NAMES.flatMap((name) => {
    const sheet = run.tabs.look(name);
    return sheet === undefined ? [] : [{ name, sheet }];
  });

function exported(run: Run, id: string, isVisibleOnly: boolean): ExportedList {
  if (id === FACTS) return facts(run);
  const ofPanel = PANEL_LISTS.find((name) => PREFIX + name === id);
  const tab = registerTabs(run).find(({ name }) => name === id);
  if (ofPanel === undefined && tab === undefined) {
    const { message, advice } = exportProblems.unknown(id.slice(0, 40));
    throw new UserProblem(message, advice);
  }
  const { headers, rows, displays } = ofPanel === undefined ? rowsOfTab(tab!) : PANEL[ofPanel]();
  const label = ofPanel === undefined ? tab!.sheet.getName() : exportWords[ofPanel];
  const filled = rows.flatMap((row, index) => (row.some((cell) => cell !== '' && cell !== false) ? [{ row, index }] : []));
  const filtered = tab === undefined ? new Set<number>() : filteredRows(tab.sheet);
  // The headers are the first row.
  const shown = filtered === undefined ? filled : filled.filter(({ index }) => !filtered.has(index + 2));
  const hidden = filtered === undefined ? 'unread' : filled.length - shown.length;
  const kept = (isVisibleOnly ? shown : filled).map(({ row }) => row);
  return {
    fileName: `${fold(label).replace(/ /g, '-')}-${run.ports.clock.today()}.csv`,
    csv: csvFile(headers, kept, displays),
    rows: kept.length,
    ...(hidden === 0 ? {} : { hidden }),
  };
}

function facts(run: Run): ExportedList {
  const rows = run.read((register) => factRows(register, run.ports.clock));
  return {
    fileName: `${fold(exportWords.factsFile).replace(/ /g, '-')}-${run.ports.clock.today()}.csv`,
    csv: plainCsv(FACT_COLUMNS, rows),
    rows: rows.length,
  };
}

/**
 * All that people see in the tab, their own columns included. Columns that the register hides hold keys and codes of links; why a
 * request is a hard case stays in the tab.
 */
function rowsOfTab({ name, sheet }: { readonly name: TableName; readonly sheet: Sheet }): Rows {
  const table = TABLES[name] as unknown as Table<TableName>;
  const [headers = [], ...rows] = tableValues(sheet, table);
  const { positions } = readStructure(table, headers);
  const known = new Map(
    columnsOf(table).flatMap(([field, column]) => (positions[field] === undefined ? [] : [[positions[field]!, column] as const])),
  );
  const shown = headers.flatMap((header, position) => {
    const column = known.get(position);
    return String(header) === '' || column?.isHidden === true || column?.staysHere === true ? [] : [position];
  });
  return {
    headers: shown.map((position) => String(headers[position])),
    rows: rows.map((row) => shown.map((position) => row[position] ?? '')),
    displays: shown.map((position) => known.get(position)?.codec.display),
  };
}
