/** The two commands on a person's data: what the hub holds on an address, and erasing it. */
import { addressIn } from '../../application/outbox/edit-waiting';
import type { Found } from '../../application/person/parts-of';
import { leftWithoutAddress } from '../../application/person/refusals-of-erasure';
import { whatWeHold, type HeldRow } from '../../application/person/what-we-hold';
import { personTexts } from '../../wording/person/erasure-texts';
import { inHtml } from '../html/in-html';
import { requirePermissions } from '../permissions/require-permissions';
import type { Run } from '../run';
import { sweepAnswers } from '../triggers/sweep-answers';
import { item } from '../ui/item';
import { carryErasureOn, erasePerson as erase, erasureUnderWay, personAt, refuseErasure, tracesOutside } from './erase-person';

/** The address that the person at work gives; `undefined` when the question is left. Throws a UserProblem for no address. */
function askAddress(title: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, personTexts.ask, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? addressIn(answer.getResponseText()) : undefined;
}

interface Held {
  readonly found: Found;
  readonly rows: readonly HeldRow[];
  readonly outside: readonly string[];
}

function heldOn(run: Run, address: string): Held {
  run.say(personTexts.steps.register);
  const found = personAt(run, address);
  const rows = run.glance.read((register) => whatWeHold(register, address));
  return { found, rows, outside: tracesOutside(run, found) };
}

/** In a window from which it can be copied: the person has a right to it. */
export const showPersonData = (): void =>
  item((run) => {
    requirePermissions('build-forms');
    const address = askAddress(personTexts.show);
    if (address === undefined) return personTexts.seen;
    const { rows, outside } = heldOn(run, address);
    const text = personTexts.held(address, rows, outside);
    const page = HtmlService.createHtmlOutput(
      `<p style="font:13px/1.5 Arial;white-space:pre-wrap">${inHtml(text).replace(/\n/g, '<br>')}</p>`,
    );
    SpreadsheetApp.getUi().showModalDialog(page.setWidth(640).setHeight(480), personTexts.show);
    return personTexts.seen;
  });

/** Says what will be done, or why it cannot be; erases once it is agreed to. */
export const erasePerson = (): void =>
  item((run) => {
    requirePermissions('build-forms');
    const address = askAddress(personTexts.erase);
    if (address === undefined) return personTexts.kept;
    // One that was begun goes first; this one's own, when it was broken off, has been agreed to.
    if (erasureUnderWay() !== undefined) {
      const isThis = erasureUnderWay()?.address === address;
      const rows = carryErasureOn(run);
      if (isThis || rows === undefined) return rows === undefined ? personTexts.goesOn : personTexts.done(rows);
    }
    run.say(personTexts.steps.waiting);
    sweepAnswers(run);
    const { found, rows, outside } = heldOn(run, address);
    const ui = SpreadsheetApp.getUi();
    if (rows.length === 0 && outside.length === 0) {
      ui.alert(personTexts.erase, personTexts.nothing(address), ui.ButtonSet.OK);
      return personTexts.kept;
    }
    refuseErasure(run, found);
    const left = run.glance.read((register) =>
      leftWithoutAddress(register, address).map((key) => register.find('companies', key)?.name ?? key),
    );
    const question = personTexts.question(address, rows.length, outside, found.shared, left);
    if (ui.alert(personTexts.erase, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return personTexts.kept;
    const changed = erase(run, found.person);
    return changed === undefined ? personTexts.goesOn : personTexts.done(changed);
  });
