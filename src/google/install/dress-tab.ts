/** How a tab looks and what it accepts: formats, widths, lists, notes, frozen rows, warnings. */
import type { TableName } from '../../domain/records';
import { columnsOf, type Structure } from '../../register/structure/read-structure';
import type { Column, Table } from '../../register/table';
import type { Tone } from '../../wording/labels/status-tones';
import { columnHelp, protectionText } from '../../wording/labels/tab-texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Long texts stay on one line: the card of the sidebar shows them whole. */
const ROW_HEIGHT = 24;
const TONE_COLOURS: Readonly<Record<Tone, { readonly background: string; readonly text: string }>> = {
  waiting: { background: '#e8f0fe', text: '#174ea6' },
  going: { background: '#e8f0fe', text: '#174ea6' },
  done: { background: '#e6f4ea', text: '#0d652d' },
  look: { background: '#fef7e0', text: '#7a4a00' },
  stopped: { background: '#f1f3f4', text: '#5f6368' },
};
const HEADER = { background: '#f1f3f4', addonBackground: '#e8eaed', color: '#202124' } as const;
const NUMBER_FORMAT = {
  text: '@',
  date: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy hh:mm',
  number: '0.##',
  percent: '0%',
  checkbox: 'General',
} as const;

/** Columns that follow one another and share a trait are set in one call. */
function runsBy<T>(
  columns: readonly PlacedColumn[],
  trait: (column: PlacedColumn) => T,
): { readonly first: number; readonly count: number; readonly trait: T }[] {
  const runs: { first: number; count: number; trait: T }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === column.position && last.trait === trait(column)) last.count += 1;
    else runs.push({ first: column.position, count: 1, trait: trait(column) });
  }
  return runs;
}

interface PlacedColumn extends Column<unknown> {
  readonly position: number;
}

/** Dresses every column of the schema where it stands; other columns are left as they are. */
export function dressTab(sheet: Sheet, table: Table<TableName>, structure: Structure): void {
  const columns = columnsOf(table)
    .flatMap(([field, column]): PlacedColumn[] =>
      structure.positions[field] === undefined ? [] : [{ ...column, position: structure.positions[field]! + 1 }],
    )
    .sort((a, b) => a.position - b.position);
  const rows = sheet.getMaxRows() - 1;
  sheet.setFrozenRows(1);
  sheet.setRowHeightsForced(2, rows, ROW_HEIGHT);
  if (table.frozenColumns !== undefined) sheet.setFrozenColumns(table.frozenColumns);
  if (table.tabColor !== undefined) sheet.setTabColor(table.tabColor);
  for (const { first, count, trait } of runsBy(columns, (column) => column.writer === 'addon')) {
    const header = sheet.getRange(1, first, 1, count);
    header
      .setBackground(trait ? HEADER.addonBackground : HEADER.background)
      .setFontColor(HEADER.color)
      .setFontWeight('bold')
      .setWrap(true)
      .setVerticalAlignment('middle');
  }
  for (const { first, count, trait } of runsBy(columns, (column) => column.width)) sheet.setColumnWidths(first, count, trait);
  for (const { first, count, trait } of runsBy(columns, (column) => NUMBER_FORMAT[column.codec.display]))
    sheet
      .getRange(2, first, rows, count)
      .setNumberFormat(trait)
      .setVerticalAlignment('middle')
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  for (const { first, count, trait } of runsBy(columns, (column) => column.isHidden)) if (trait) sheet.hideColumns(first, count);
  for (const column of columns) {
    const note = column.note ?? (column.writer === 'addon' && !column.isHidden ? columnHelp.addon : undefined);
    if (note !== undefined) sheet.getRange(1, column.position).setNote(note);
    restrict(sheet.getRange(2, column.position, rows, 1), column);
  }
  if (sheet.getFilter() === null) sheet.getRange(1, 1, sheet.getMaxRows(), columns[columns.length - 1]!.position).createFilter();
  colour(sheet, columns);
  protect(sheet, columns);
}

/**
 * Lists and dates are offered, and a wrong entry is refused with a sentence. Boxes come with each row: set on empty rows they
 * would count as content.
 */
export function restrict(range: Range, column: Pick<Column<unknown>, 'codec'>): void {
  const { codec } = column;
  const builder = SpreadsheetApp.newDataValidation();
  if (codec.choices !== undefined)
    range.setDataValidation(
      builder
        .requireValueInList([...codec.choices], true)
        .setAllowInvalid(false)
        .setHelpText(columnHelp.list)
        .build(),
    );
  else if (codec.display === 'date')
    range.setDataValidation(builder.requireDate().setAllowInvalid(false).setHelpText(columnHelp.date).build());
}

/** Gives each status the colours of its tone; rules of other columns are left as they are. */
function colour(sheet: Sheet, columns: readonly PlacedColumn[]): void {
  const toned = columns.filter(({ tones }) => tones !== undefined);
  if (toned.length === 0) return;
  const positions = toned.map(({ position }) => position);
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().some((range) => positions.includes(range.getColumn())));
  const rules = toned.flatMap(({ position, tones }) =>
    Object.entries(tones ?? {}).map(([label, tone]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(label)
        .setBackground(TONE_COLOURS[tone].background)
        .setFontColor(TONE_COLOURS[tone].text)
        .setRanges([sheet.getRange(2, position, sheet.getMaxRows() - 1, 1)])
        .build(),
    ),
  );
  sheet.setConditionalFormatRules([...others, ...rules]);
}

/**
 * Warns before a hand changes what the add-on keeps; each stretch is protected once. One that a run left without its words gets
 * them.
 */
function protect(sheet: Sheet, columns: readonly PlacedColumn[]): void {
  const standing = new Map(
    sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .map((protection) => [protection.getRange().getA1Notation(), protection] as const),
  );
  const stretches = [
    sheet.getRange(1, 1, 1, sheet.getMaxColumns()),
    ...runsBy(columns, (column) => column.writer)
      .filter(({ trait }) => trait === 'addon')
      .map(({ first, count }) => sheet.getRange(2, first, sheet.getMaxRows() - 1, count)),
  ];
  // A column that people may now write in is warned of no more.
  const wanted = new Set(stretches.map((range) => range.getA1Notation()));
  for (const [place, protection] of standing)
    if (protection.getDescription() === protectionText && !wanted.has(place)) protection.remove();
  for (const range of stretches) {
    const before = standing.get(range.getA1Notation());
    if (before === undefined) range.protect().setDescription(protectionText).setWarningOnly(true);
    // A run that was killed between the two leaves a stretch that only its owner can write in.
    else if (before.getDescription() === '' || (before.getDescription() === protectionText && !before.isWarningOnly()))
      before.setDescription(protectionText).setWarningOnly(true);
  }
}
