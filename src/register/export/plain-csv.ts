/** Rows as CSV that databases load: commas, points, days as 2027-01-12, no mark at the beginning (RFC 4180). */
import Papa from 'papaparse';

/** A text that would start a formula, should a person open the file in a spreadsheet, gets an apostrophe in front. */
export const plainCsv = (headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  Papa.unparse([[...headers], ...rows.map((row) => [...row])], { newline: '\n', escapeFormulae: true });
