/** Carries out what a person has said of a copy of the spreadsheet. */
import { answerCopy, isModel, type CopyAnswer } from '../../application/setup/answer-copy';
import { requirePermissions } from '../permissions/require-permissions';
import type { Run } from '../run';
import { archiveHere, isCopy, noteHome } from '../sheets/home-mark';
import { installTriggers } from '../triggers/install-triggers';

/**
 * What the first script remembers of its forms, accounts, clock and mails under way: where properties come along, it is not ours.
 */
const OF_THE_FIRST = /^(?:form\.|open\.|account\.|departure\.|holders$|wake$|health$|stuck)/;

/** The spreadsheet is no copy from its last step on: broken off before, it asks again. */
export function takeCopy(run: Run, answer: CopyAnswer): void {
  requirePermissions('install');
  run.ports.unitOfWork((register) => answerCopy(register, run.ports, answer));
  forgetTheFirst();
  installTriggers(run.tabs.spreadsheet);
  noteHome(run.tabs.spreadsheet, true);
}

/** Nothing leaves, and nothing is asked any more. */
export const archiveCopy = (run: Run): void => archiveHere(run.tabs.spreadsheet);

/** A copy of a spreadsheet that was handed out as a model begins as a hub of its own. */
export function takeModel(run: Run): void {
  if (!isCopy(run.tabs.spreadsheet) || !run.read(isModel)) return;
  forgetTheFirst();
  noteHome(run.tabs.spreadsheet, true);
}

/** What was noted of forms, accounts and clocks. */
export function forgetTheFirst(): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const key of properties.getKeys()) if (OF_THE_FIRST.test(key)) properties.deleteProperty(key);
}
