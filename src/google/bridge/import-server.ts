/** Answers the import dialog. */
import type { ImportApi, PoolField, PoolMapping, PoolSource } from '../../application/import-api';
import type { PoolLine } from '../../application/import/pool-line';
import { previewImport } from '../../application/import/preview-import';
import { beginImport, continueImport, importProgress, stopImport } from '../../application/import/run-import';
import { UserProblem } from '../../application/user-problem';
import { fingerprint } from '../../domain/text/fingerprint';
import { fold } from '../../domain/text/fold';
import type { CellValue } from '../../register/cell';
import { POOL_FIELDS } from '../../register/import/pool-columns';
import { mappingOf, poolRows, rowsOfText, textsOf, type PoolRows } from '../../register/import/read-pool';
import { missingTab } from '../../wording/errors/register-errors';
import { importTexts } from '../../wording/import/import-texts';
import { ImportTab, poolLine } from '../import/import-store';
import { PartedValues } from '../properties/parted-values';
import type { Run } from '../run';
import { reply } from './reply';

/** More takes too many runs to be looked at in one preview. */
const MOST_LINES = 10_000;
const EXAMPLES = 3;
/** What was chosen for the columns, by folded header. */
const MAPPING = 'import.mapping';

type Remembered = Readonly<Record<string, PoolField | ''>>;

const storeOf = (run: Run): ImportTab => new ImportTab(run.tabs.spreadsheet, PropertiesService.getDocumentProperties());

export const importServer: ImportApi = {
  getImport: () =>
    reply((run) => {
      const progress = importProgress(storeOf(run));
      return {
        tabNames: run.tabs.spreadsheet
          .getSheets()
          .filter((sheet) => !sheet.isSheetHidden())
          .map((sheet) => sheet.getName()),
        ...(progress === undefined ? {} : { progress }),
      };
    }),
  previewImport: (source, given) =>
    reply((run) => {
      const rows = rowsOf(run, source);
      const mapping = checkedMapping(given) ?? mappingOf(rows, remembered());
      const columns = rows.headers.map((header, column) => ({
        header,
        examples: rows.lines.flatMap(({ texts }) => texts[column] || []).slice(0, EXAMPLES),
        ...(mapping[column] === undefined ? {} : { field: mapping[column] }),
      }));
      const texts = rows.lines.flatMap((line) => line.texts);
      return run.read((register) => previewImport(register, run.ports, linesOf(rows, mapping, new Set()), columns, texts));
    }),
  startImport: ({ source, mapping, created }) =>
    reply((run) => {
      const rows = rowsOf(run, source);
      const checked = checkedMapping(mapping) ?? {};
      if (!Object.values(checked).includes('companyName')) throw new UserProblem(importTexts.noNameColumn);
      remember(rows, checked);
      const lines = linesOf(rows, checked, new Set(created));
      return beginImport(run.ports, storeOf(run), fingerprint(lines.map(({ print }) => print).join()), lines);
    }),
  continueImport: () => reply((run) => continueImport(run.ports, storeOf(run))),
  stopImport: () => reply((run) => stopImport(storeOf(run))),
};

/** Throws a UserProblem for a tab that is not there, an empty list and one that is too long. */
function rowsOf(run: Run, source: PoolSource): PoolRows {
  const rows = poolRows('text' in source ? rowsOfText(source.text) : cellsOfTab(run, source.tabName));
  if (rows.lines.length === 0) throw new UserProblem(importTexts.empty.message, importTexts.empty.advice);
  if (rows.lines.length > MOST_LINES) {
    const { message, advice } = importTexts.tooLong(rows.lines.length, MOST_LINES);
    throw new UserProblem(message, advice);
  }
  return rows;
}

function cellsOfTab(run: Run, tabName: string): CellValue[][] {
  const sheet = run.tabs.spreadsheet.getSheetByName(tabName);
  if (sheet === null) throw new UserProblem(missingTab(tabName).message, importTexts.empty.advice);
  return sheet.getDataRange().getValues() as CellValue[][];
}

const linesOf = ({ lines }: PoolRows, mapping: PoolMapping, wanted: ReadonlySet<number>): PoolLine[] =>
  lines.map(({ line, texts }) => poolLine({ line, isWanted: wanted.has(line), texts: textsOf(texts, mapping) }));

/** What a page sends is looked at: a field that is none is left out. */
const checkedMapping = (given: PoolMapping | undefined): PoolMapping | undefined =>
  given === undefined
    ? undefined
    : Object.fromEntries(Object.entries(given).filter(([column, field]) => /^\d+$/.test(column) && POOL_FIELDS.includes(field)));

const values = (): PartedValues => new PartedValues(PropertiesService.getDocumentProperties());
const remembered = (): Remembered => {
  const stored = values().read<unknown>(MAPPING);
  return typeof stored === 'object' && stored !== null ? (stored as Remembered) : {};
};

/** Most headers that are remembered. */
const MOST_REMEMBERED = 300;

function remember({ headers }: PoolRows, mapping: PoolMapping): void {
  const chosen = Object.fromEntries(
    headers.flatMap((header, column) => (header === '' ? [] : [[fold(header), mapping[column] ?? ''] as const])),
  );
  const all = Object.entries({ ...remembered(), ...chosen }).slice(-MOST_REMEMBERED);
  values().write(MAPPING, Object.fromEntries(all));
}
