/** New rows get their check boxes, in the columns that have them. */
import type { TableName } from '../../domain/records';
import { columnsOf } from '../../register/structure/read-structure';
import type { Table } from '../../register/table';
import { type Arrangement, columnsOnly } from './arrangement';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface NewRows {
  readonly sheet: Sheet;
  readonly table: Table<TableName>;
  readonly keys: readonly string[];
}

/**
 * A box is a rule of its cell: set this way, a value stays as it is. Where a column came in meanwhile, the cells of the neighbour
 * that took it get back the rule of their own column, and are empty again.
 */
export function tickBoxes({ sheet, table, keys }: NewRows, { rowOf, structure }: Arrangement): void {
  const boxes = columnsOf(table).flatMap(([field, { codec }]) =>
    codec.display === 'checkbox' && structure.positions[field] !== undefined ? [field] : [],
  );
  const rows = boxes.length === 0 ? [] : keys.flatMap((key) => rowOf.get(key) ?? []);
  if (rows.length === 0) return;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const cellsAt = (position: number): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(first, position + 1, last - first + 1, 1);
  for (const field of boxes) cellsAt(structure.positions[field]!).setDataValidation(rule);
  const now = columnsOnly(sheet, table).structure.positions;
  const strayed = boxes.filter((field) => now[field] !== structure.positions[field]);
  for (const field of strayed) {
    const position = structure.positions[field]!;
    const own = ruleBeside(sheet, first, last, position);
    cellsAt(position).setDataValidation(own);
    if (own?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.CHECKBOX) continue;
    cellsAt(position)
      .getValues()
      .forEach(([value], index) => value === false && sheet.getRange(first + index, position + 1).clearContent());
  }
  for (const field of strayed) if (now[field] !== undefined) cellsAt(now[field]).setDataValidation(rule);
}

/** The rule of the column, as the row below has it, or the one above. */
function ruleBeside(
  sheet: Sheet,
  first: number,
  last: number,
  position: number,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const beside = last < sheet.getMaxRows() ? last + 1 : first - 1;
  return beside < 2 ? null : sheet.getRange(beside, position + 1).getDataValidation();
}
