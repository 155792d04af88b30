/**
 * Which spreadsheet this is, and of which version its register, noted in a hidden tab of its own: a copy brings the mark along, though it is another one. What waits
 * in its queue leaves from the first one.
 */
import { intentionTab } from '../../wording/labels/tab-texts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Beside the title and the explanation of the tab. */
const PLACES = { home: 'C1', version: 'D1' } as const;

const placeOf = (spreadsheet: Spreadsheet, what: keyof typeof PLACES = 'home'): GoogleAppsScript.Spreadsheet.Range | undefined =>
  spreadsheet.getSheetByName(intentionTab.sheetName)?.getRange(PLACES[what]);

/** Is this a copy, whose forms nobody has made anew? A spreadsheet that bears no mark yet is none. */
export function isCopy(spreadsheet: Spreadsheet): boolean {
  const mark = String(placeOf(spreadsheet)?.getValue() ?? '');
  return mark !== '' && mark !== spreadsheet.getId();
}

/** Notes the spreadsheet where none is noted; `isNew`: in the place of another, since a hub of its own begins here. */
export function noteHome(spreadsheet: Spreadsheet, isNew = false): void {
  const place = placeOf(spreadsheet);
  if (place !== undefined && (isNew || place.getValue() === '')) place.setValue(spreadsheet.getId());
}

/** Is the tab of the marks there? */
export const bearsMarks = (spreadsheet: Spreadsheet): boolean => placeOf(spreadsheet) !== undefined;

/**
 * The version that the register itself bears: it goes where its cells go, to a copy and back to an older version of the
 * spreadsheet. `undefined` when it bears none.
 */
export function markedVersion(spreadsheet: Spreadsheet): number | undefined {
  const version = Number(placeOf(spreadsheet, 'version')?.getValue() ?? '');
  return Number.isInteger(version) && version > 0 ? version : undefined;
}

/** Writes the version into the register, where it bears another. */
export function markVersion(spreadsheet: Spreadsheet, version: number): void {
  if (markedVersion(spreadsheet) !== version) placeOf(spreadsheet, 'version')?.setValue(version);
}
