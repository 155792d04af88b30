/** Writes a block of cells. */
import type { CellBlock } from './cell-blocks';

/** The place of a block counts from the first row below the headers. */
export const writeBlock = (sheet: GoogleAppsScript.Spreadsheet.Sheet, { row, column, values }: CellBlock): void =>
  void sheet.getRange(row + 2, column + 1, values.length, values[0]!.length).setValues(values);
