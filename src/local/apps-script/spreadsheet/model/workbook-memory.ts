/** Remembers a whole spreadsheet in memory, to come back to it as often as one wants. */
import { plainCopy } from '../../../storage/plain-copy';
import { SheetGrid } from './sheet-grid';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

/** A copy of a tab: rows are shared until one side changes them, attributes never change. */
function copySheet({ id, grid, properties }: SheetModel): SheetModel {
  const copy = new SheetGrid(grid.table, grid.maxRows, grid.maxColumns);
  for (const row of grid.shareRows()) copy.rows.push(row);
  copy.tail.push(...grid.tail);
  copy.version = grid.version;
  copy.formulas = grid.formulas;
  return { id, grid: copy, properties: plainCopy(properties), arePropertiesDirty: true };
}

/** Gives a function that puts the spreadsheet back as it is now; it may be called any number of times. */
export function rememberWorkbook(workbook: Workbook): () => void {
  const properties = plainCopy(workbook.properties);
  const kept = workbook.sheets.map(copySheet);
  return () => {
    // Versions never come again with other cells: views and formulas are known by them.
    const version = Math.max(...workbook.sheets.map(({ grid }) => grid.version), ...kept.map(({ grid }) => grid.version)) + 1;
    for (const sheet of workbook.sheets) workbook.removedSheets.add(sheet.id);
    const restored = kept.map((sheet) => {
      sheet.grid.version = version;
      const copy = copySheet(sheet);
      copy.grid.dirtyFrom = 0;
      workbook.removedSheets.delete(copy.id);
      return copy;
    });
    workbook.sheets.splice(0, workbook.sheets.length, ...restored);
    Object.assign(workbook.properties, plainCopy(properties));
    workbook.arePropertiesDirty = true;
  };
}

/** Gives an empty tab the cells, looks and rules of another one of the same spreadsheet. */
export function copyOfSheet(from: SheetModel, to: SheetModel): void {
  for (const row of from.grid.shareRows()) to.grid.rows.push(row);
  to.grid.tail.splice(0, to.grid.tail.length, ...from.grid.tail);
  to.grid.formulas = from.grid.formulas;
  to.grid.dirtyFrom = 0;
  to.grid.isTailDirty = true;
  to.grid.version += 1;
  Object.assign(to.properties, plainCopy(from.properties));
  to.arePropertiesDirty = true;
}

/** Gives an empty spreadsheet all tabs of another one, with the same ids. */
export function copySheetInto(from: Workbook, to: Workbook): void {
  for (const rule of from.validations) to.internValidation(rule);
  to.sheets.splice(0, to.sheets.length, ...from.sheets.map(copySheet));
}
