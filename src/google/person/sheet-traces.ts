/** What the tabs hold of a person in any cell or note: raw answers, hidden tabs, columns and tabs that people have made. */
import { isNameOf, tracesIn, withoutTraces, type Person } from '../../domain/person/person';
import { erasureTexts } from '../../wording/person/erasure-texts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface SheetTraces {
  readonly cells: number;
  /** As they are spelled there, each once, the longest first. */
  readonly spellings: readonly string[];
  /** Cells that hold a name of the person and nothing else. */
  readonly wholes: readonly string[];
  /** 1-based. */
  readonly numbers: readonly { readonly row: number; readonly column: number }[];
}

const longestFirst = (texts: Iterable<string>): string[] => [...new Set(texts)].sort((a, b) => b.length - a.length);

/** @param isAnswers a tab of raw answers: there a name of one word that fills a cell is the person's */
export function tracesOnSheet(sheet: Sheet, person: Person, isAnswers: boolean): SheetTraces {
  const found: string[] = [];
  const wholes: string[] = [];
  const numbers: { row: number; column: number }[] = [];
  let cells = 0;
  sheet
    .getDataRange()
    .getValues()
    .forEach((row, index) =>
      row.forEach((cell: unknown, column) => {
        if (typeof cell !== 'string' && typeof cell !== 'number') return;
        const traces = tracesIn(person, String(cell));
        const isWhole = typeof cell === 'string' && isAnswers && isNameOf(person, cell);
        if (traces.length === 0 && !isWhole) return;
        cells += 1;
        if (typeof cell === 'number') numbers.push({ row: index + 1, column: column + 1 });
        else if (traces.length > 0) found.push(...traces);
        else wholes.push(cell);
      }),
    );
  return { cells, spellings: longestFirst(found), wholes: longestFirst(wholes), numbers };
}

/** Moves of people are outlasted; what is left is found by the next run. */
const MOST_ATTEMPTS = 5;

/**
 * Texts are replaced wherever they stand, in one call each: rows that move meanwhile change nothing. Numbers are emptied where
 * they were seen.
 * @param first done before any text is replaced, once there is one; then it is looked again
 */
export function eraseOnSheet(sheet: Sheet, person: Person, isAnswers: boolean, first?: () => void): void {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const { cells, spellings, wholes, numbers } = tracesOnSheet(sheet, person, isAnswers);
    if (cells === 0) break;
    if (attempt === 0 && first !== undefined) {
      first();
      continue;
    }
    const finder = (text: string) => sheet.createTextFinder(text).matchCase(true);
    for (const text of spellings) finder(text).replaceAllWith(erasureTexts.erased);
    for (const text of wholes) finder(text).matchEntireCell(true).replaceAllWith(erasureTexts.erased);
    for (const { row, column } of numbers) sheet.getRange(row, column).setValue('');
    SpreadsheetApp.flush();
  }
  sheet
    .getDataRange()
    .getNotes()
    .forEach((row, index) =>
      row.forEach((note, column) => {
        if (tracesIn(person, note).length > 0)
          sheet.getRange(index + 1, column + 1).setNote(withoutTraces(person, note, erasureTexts.erased));
      }),
    );
}
