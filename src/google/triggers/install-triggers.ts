/** The three triggers of the product: form submit, edit, one hourly clock (design: works as an editor add-on too). */

const WANTED = ['onFormSubmit', 'onSheetEdit', 'onClock'] as const;

/** Creates the triggers that are missing, leaves the others. */
export function installTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const standing = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const create: Readonly<Record<(typeof WANTED)[number], () => void>> = {
    onFormSubmit: () => void ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(spreadsheet).onFormSubmit().create(),
    onSheetEdit: () => void ScriptApp.newTrigger('onSheetEdit').forSpreadsheet(spreadsheet).onEdit().create(),
    onClock: () => void ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create(),
  };
  for (const name of WANTED) if (!standing.has(name)) create[name]();
}
