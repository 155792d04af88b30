/**
 * Whose the forms are: an account opens no form that another has made until it is shared with it (a form is a file of Drive). The
 * hub's animators are those who may edit its spreadsheet; nothing of them is read, for their addresses would be one more
 * permission: they are handed on as the platform gives them.
 */
import type { FormKind } from '../../application/setup-api';
import { UserProblem } from '../../application/user-problem';
import { FORM_KINDS } from '../../register/forms';
import { FORM_TITLES } from '../../register/forms/form-titles';
import { foreignForms } from '../../wording/errors/register-errors';
import { Accounts } from '../properties/accounts';
import type { FormOpenness } from '../properties/installed-form';
import { TriggerHolders } from '../properties/trigger-holders';
import type { Run } from '../run';
import { openForm } from './find-form';

type Form = GoogleAppsScript.Forms.Form;

const ownAccount = (run: Run): string => run.account?.id ?? run.once('own account', () => new Accounts(run.seen).own());
const knownAccounts = (run: Run): readonly string[] => new Accounts(run.seen).all().map(({ id }) => id);

/** Accounts have come that the form was not shared for. */
export const hasNewcomers = ({ sharedFor = [] }: FormOpenness, accounts: readonly string[]): boolean =>
  accounts.some((id) => !sharedFor.includes(id));

/** The account at work has opened the form: it is noted, and the form shared when accounts have come since. */
export function noteOpened(run: Run, kind: FormKind, form: Form): void {
  run.installation.writeOpenness(kind, { openedBy: ownAccount(run), isGone: undefined });
  if (hasNewcomers(run.installation.openness(kind), knownAccounts(run))) shareForm(run, kind, form);
}

/** Shares the form with every animator. A domain may refuse one of them: the others get it, and health tells who lacks it. */
export function shareForm(run: Run, kind: FormKind, form: Form): void {
  const animators = run.once('animators', () => run.tabs.spreadsheet.getEditors());
  for (const animator of animators)
    try {
      form.addEditor(animator);
    } catch (error) {
      console.error(`sharing: ${error instanceof Error ? error.message : String(error)}`);
    }
  run.installation.writeOpenness(kind, {
    openedBy: ownAccount(run),
    isGone: undefined,
    sharedFor: [...new Set([...knownAccounts(run), ownAccount(run)])],
  });
}

/** Shares all that the account at work can open: its person leaves. */
export function shareForms(run: Run): void {
  for (const kind of FORM_KINDS) {
    const known = run.installation.form(kind);
    const form = known && openForm(known.formId);
    if (form !== undefined) shareForm(run, kind, form);
  }
}

/**
 * Which account could open a form that this one cannot, `UNKNOWN` where nothing names it; `undefined` when the form is gone: this
 * account was the last that could, or there never was another. The account at work is noted, so that the other shares the form
 * with it.
 */
export function holderOf(run: Run, kind: FormKind): string | undefined {
  const { openedBy, isGone } = run.installation.openness(kind);
  const own = ownAccount(run);
  if (openedBy === own) run.installation.writeOpenness(kind, { openedBy: undefined, isGone: true });
  const holder = openedBy === own || isGone === true ? undefined : (openedBy ?? likelyHolder(run));
  if (holder !== undefined && !knownAccounts(run).includes(own)) new Accounts(run.seen).note({}, own);
  return holder;
}

/** Stands for an account that has never noted itself. */
export const UNKNOWN = '?';

/**
 * Earlier versions did not note who could open a form: until the account that made it comes by, any other that is at work here,
 * or has been, may be the one.
 */
function likelyHolder(run: Run): string | undefined {
  return run.once('likely holder', () => {
    const others = new Accounts(run.seen).all().filter(({ id }) => id !== ownAccount(run));
    const [last] = [...others].sort((one, other) => other.at - one.at);
    if (last !== undefined) return last.id;
    const uid = new TriggerHolders(run.seen).holderOf('onClock');
    return uid === undefined || isOwnTrigger(uid) ? undefined : UNKNOWN;
  });
}

/** An account sees its own triggers alone; one that may not look at them counts none as its own. */
function isOwnTrigger(uid: string): boolean {
  try {
    return ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === uid);
  } catch {
    return false;
  }
}

/** The form; `undefined` when it was never built or is gone. Throws a UserProblem when it is another account's. */
export function formWithin(run: Run, kind: FormKind): Form | undefined {
  const known = run.installation.form(kind);
  const form = known && openForm(known.formId);
  const holder = known === undefined || form !== undefined ? undefined : holderOf(run, kind);
  if (holder !== undefined) throw foreignProblem(run, [FORM_TITLES[kind]]);
  return form;
}

/** What is said of forms that only another account can open. */
export function foreignProblem(run: Run, titles: readonly string[]): UserProblem {
  const holders = new Set(FORM_KINDS.map((kind) => run.installation.openness(kind).openedBy));
  const owners = new Accounts(run.seen).all().filter(({ id, name }) => name !== '' && id !== ownAccount(run) && holders.has(id));
  const { message, advice } = foreignForms(titles, owners.length === 1 ? owners[0]!.name : '');
  return new UserProblem(message, advice);
}
