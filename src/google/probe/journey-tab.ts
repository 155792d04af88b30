/** The tab « Parcours vérifiés »: each step, what was expected and seen, and how long it took. */
import { JOURNEY_TEXTS, journeyVerdicts, journeyWords, type JourneyLine } from '../../wording/probe/journey-texts';

/** Writes the whole tab anew: a run that was broken off leaves nothing half written for long. */
export function writeJourneyTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  lines: readonly JourneyLine[],
  isOver: boolean,
): void {
  const { sheetName, headers } = journeyWords;
  const sheet = spreadsheet.getSheetByName(sheetName) ?? spreadsheet.insertSheet(sheetName, spreadsheet.getNumSheets());
  const rows = [
    [...headers],
    ...lines.map(({ step, verdict, seen, seconds }) => [
      JOURNEY_TEXTS[step].step,
      JOURNEY_TEXTS[step].expected,
      seen,
      journeyVerdicts[verdict],
      seconds,
    ]),
    [journeyWords.under(lines, isOver), '', '', '', ''],
  ];
  sheet.clear();
  // What the platform says in a refusal is no formula.
  sheet.getRange(1, 1, rows.length, 4).setNumberFormat('@');
  sheet.getRange(1, 1, rows.length, headers.length).setValues(rows);
  sheet.setFrozenRows(1);
  SpreadsheetApp.flush();
}
