/**
 * Which spreadsheet this is, and of which version its register, noted in a hidden tab of its own: a copy brings the mark along,
 * though it is another one. What waits in its queue leaves from the first one.
 */
import { intentionTab } from '../../wording/labels/tab-texts';
import type { StoredProperties } from '../properties/seen-properties';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Beside the title and the explanation of the tab. */
const PLACES = { home: 'C1', version: 'D1', archive: 'E1' } as const;

const placeOf = (spreadsheet: Spreadsheet, what: keyof typeof PLACES = 'home'): GoogleAppsScript.Spreadsheet.Range | undefined =>
  spreadsheet.getSheetByName(intentionTab.sheetName)?.getRange(PLACES[what]);

/** Named beside the spreadsheet too: the usual case is told at the price of one property. */
const KEY = 'home';

/**
 * Is this a copy, of which nobody has said that it is a hub of its own? A spreadsheet that bears no mark yet is none. Properties
 * may come along with a copy: they name the first spreadsheet, as its mark does.
 */
export function isCopy(
  spreadsheet: Spreadsheet,
  properties: Pick<StoredProperties, 'getProperty'> = PropertiesService.getDocumentProperties(),
): boolean {
  const id = spreadsheet.getId();
  if (properties.getProperty(KEY) === id) return false;
  const mark = homeOf(spreadsheet);
  if (mark === id) PropertiesService.getDocumentProperties().setProperty(KEY, id);
  return mark !== '' && mark !== id;
}

/** Notes the spreadsheet where none is noted; `isNew`: in the place of another, since a hub of its own begins here. */
export function noteHome(spreadsheet: Spreadsheet, isNew = false): void {
  const place = placeOf(spreadsheet);
  if (place !== undefined && (isNew || place.getValue() === '')) place.setValue(spreadsheet.getId());
}

/** The spreadsheet that the mark names; '' when there is none. */
export const homeOf = (spreadsheet: Spreadsheet): string => String(placeOf(spreadsheet)?.getValue() ?? '');

/** Makes a copy again of what was taken for a hub of its own. */
export function giveHomeBack(spreadsheet: Spreadsheet, home: string): void {
  placeOf(spreadsheet)?.setValue(home);
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}

/** A copy that is kept to be looked at. */
export const archiveHere = (spreadsheet: Spreadsheet): void =>
  void placeOf(spreadsheet, 'archive')?.setValue(spreadsheet.getId());

/** Has somebody said that this copy is only kept? */
export const isArchive = (spreadsheet: Spreadsheet): boolean =>
  placeOf(spreadsheet, 'archive')?.getValue() === spreadsheet.getId();

/**
 * The version that the register itself bears: it goes where its cells go, to a copy and back to an older version of the
 * spreadsheet. `undefined` when it bears none.
 */
export function markedVersion(spreadsheet: Spreadsheet): number | undefined {
  const sheet = spreadsheet.getSheetByName(intentionTab.sheetName);
  return sheet === null ? undefined : versionIn(sheet);
}

/** The same, of the tab of the marks. */
export function versionIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): number | undefined {
  const version = Number(sheet.getRange(PLACES.version).getValue());
  return Number.isInteger(version) && version > 0 ? version : undefined;
}

/** Writes the version into the register, where it bears another. */
export function markVersion(spreadsheet: Spreadsheet, version: number): void {
  if (markedVersion(spreadsheet) !== version) placeOf(spreadsheet, 'version')?.setValue(version);
}
