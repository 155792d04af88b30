/**
 * Which spreadsheet this is, noted in a hidden tab of its own: a copy brings the mark along, though it is another one. What waits
 * in its queue leaves from the first one.
 */
import { intentionTab } from '../../wording/labels/tab-texts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Beside the title and the explanation of the tab. */
const PLACE = 'C1';

const placeOf = (spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Range | undefined =>
  spreadsheet.getSheetByName(intentionTab.sheetName)?.getRange(PLACE);

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
