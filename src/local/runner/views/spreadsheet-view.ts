/** The spreadsheet and its tabs as lists. */
import type { SpreadsheetView } from '../../contract';
import type { Platform } from '../../apps-script/base/platform';
import type { SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';

export function spreadsheetView({ workbook, menus }: Platform): SpreadsheetView {
  const { id, name, locale, timeZone, activeSheetId, activeRange } = workbook.properties;
  return {
    id,
    name,
    locale,
    timeZone,
    activeSheetId: workbook.sheetById(activeSheetId)?.id ?? workbook.sheets[0]!.id,
    activeRange,
    menus: structuredClone(menus),
    sheets: workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.properties.name,
      hidden: sheet.properties.hidden,
      version: sheet.grid.version,
      tabColor: sheet.properties.tabColor,
    })),
  };
}

/** Rows below the first as objects by header, values as displayed; rows without any content are left out. */
export function tableRows({ workbook }: Platform, sheet: SheetModel): Record<string, string>[] {
  workbook.recalculate();
  const columns = sheet.grid.lastColumn();
  const rows = sheet.grid.lastRow();
  const headers = Array.from({ length: columns }, (_, c) => workbook.display(sheet, 0, c));
  const table: Record<string, string>[] = [];
  for (let r = 1; r < rows; r += 1) {
    const row: Record<string, string> = {};
    let hasContent = false;
    for (let c = 0; c < columns; c += 1) {
      const shown = workbook.display(sheet, r, c);
      if (shown !== '') hasContent = true;
      if (headers[c] !== '') row[headers[c]!] = shown;
    }
    if (hasContent) table.push(row);
  }
  return table;
}
