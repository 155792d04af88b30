/** How an item of the menu runs. */
import { UserProblem } from '../../application/user-problem';
import { unexpectedProblem } from '../../wording/errors/register-errors';
import { menuTexts } from '../../wording/labels/menu';
import { composeRun } from '../compose';
import { MissingPermission } from '../permissions/require-permissions';
import type { Run } from '../run';

/** Until the next thing is said: one part of the work may take so long, in seconds. */
const SAID_S = 60;

/** From now on the run tells in a toast what it is doing. */
export function tellInToasts(run: Run): void {
  run.say = (doing) => void run.tabs.spreadsheet.toast(doing, menuTexts.title, SAID_S);
}

/** Runs a menu item; says in an alert what went wrong, in a toast what is being done and what was done. */
export function item(work: (run: Run) => string): void {
  const ui = SpreadsheetApp.getUi();
  try {
    const run = composeRun(menuTexts.actor);
    tellInToasts(run);
    const sentence = work(run);
    run.wakeUp.keep();
    run.tabs.spreadsheet.toast(sentence, menuTexts.title, 8);
  } catch (error) {
    const { message, advice } =
      error instanceof UserProblem ? { message: error.message, advice: error.advice ?? '' } : unexpectedProblem;
    if (!(error instanceof UserProblem)) console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    ui.alert(message, advice, ui.ButtonSet.OK);
    // Last, for it ends the run: Google asks for what is missing.
    if (error instanceof MissingPermission) error.askAgain();
  }
}
