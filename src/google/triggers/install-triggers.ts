/** The three triggers of the product: form submit, edit, one hourly clock (design: works as an editor add-on too). */
import { TRIGGER_HANDLERS, type TriggerHandler } from '../../domain/health/facts';
import { Accounts } from '../properties/accounts';

/**
 * Creates the triggers that are missing, leaves the others, and notes whose they are.
 * @param name of the person at work, where it is known
 */
export function installTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name?: string): void {
  const standing = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const create: Readonly<Record<TriggerHandler, () => void>> = {
    onFormSubmit: () => void ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(spreadsheet).onFormSubmit().create(),
    onSheetEdit: () => void ScriptApp.newTrigger('onSheetEdit').forSpreadsheet(spreadsheet).onEdit().create(),
    onClock: () => void ScriptApp.newTrigger('onClock').timeBased().everyHours(1).create(),
  };
  for (const handler of TRIGGER_HANDLERS) if (!standing.has(handler)) create[handler]();
  new Accounts(PropertiesService.getDocumentProperties()).note({
    handlers: TRIGGER_HANDLERS,
    at: Date.now(),
    isLeaving: undefined,
    ...(name === undefined ? {} : { name }),
  });
}
