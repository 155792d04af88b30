/** Do two cells hold the same value? Dates are compared by their moment. */
import type { CellValue } from './cell';

export const sameCell = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
