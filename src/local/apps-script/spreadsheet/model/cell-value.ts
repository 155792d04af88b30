/** What a cell holds. Dates are numbers with a date format, as in the real thing. */

/** An error shown by a cell, such as #REF!. */
export class CellError {
  constructor(readonly code: string) {}
}

export type CellValue = string | number | boolean | CellError | null;

/** Longest text of one cell. */
export const CELL_TEXT_LIMIT = 50_000;
