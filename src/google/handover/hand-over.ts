/** The hub goes to another account: its triggers are set there, forms out of its reach are made anew, what waits goes on. */
import { takeOver } from '../../application/handover/take-over';
import type { Successor } from '../../application/handover-api';
import { relinkWaiting } from '../../application/outbox/relink-waiting';
import { problemOf } from '../../application/user-problem';
import { livingClocks, SILENT_MS } from '../../domain/health/accounts';
import type { FormFacts, FormState } from '../../domain/health/facts';
import { settingsFrom } from '../../domain/settings/setting';
import { FORM_KINDS } from '../../register/forms';
import { copySendsNothing } from '../../wording/errors/copy-errors';
import { buildForms } from '../forms/build-forms';
import { formFacts } from '../forms/form-facts';
import { UNKNOWN } from '../forms/form-owners';
import { accountFacts } from '../health/look-at-hub';
import { requirePermissions } from '../permissions/require-permissions';
import { Accounts, type AccountNote } from '../properties/accounts';
import { TriggerHolders } from '../properties/trigger-holders';
import type { Run } from '../run';
import { installTriggers } from '../triggers/install-triggers';

/** Titles of the forms that this account lacks. */
export interface LackingForms {
  /** To be made anew: gone, not finished, or of an account whose clock comes by no more. */
  readonly toRemake: readonly string[];
  /** The account that has them shares them within the hour. */
  readonly awaited: readonly string[];
}

export function lackingForms(run: Run): LackingForms {
  const isThere = livingAccounts(run);
  const facts = formFacts(run);
  const isAwaited = ({ state, holder }: FormFacts): boolean => state === 'foreign' && isThere(holder ?? '');
  return {
    toRemake: facts.filter((form) => LACKING.has(form.state) && !isAwaited(form)).map(({ title }) => title),
    awaited: facts.filter(isAwaited).map(({ title }) => title),
  };
}
const LACKING: ReadonlySet<FormState> = new Set<FormState>(['gone', 'absent', 'unfinished', 'foreign']);

/** Says of an account whether its clock came by lately. */
function livingAccounts(run: Run): (id: string) => boolean {
  const living = livingClocks({ accounts: accountFacts(run).accounts, now: run.ports.clock.now() });
  const lastWork = new TriggerHolders(run.seen).lastWork('onClock') ?? 0;
  // One that has never noted itself is known by its work alone.
  const isUnknownThere = Date.parse(run.ports.clock.now()) - lastWork < SILENT_MS;
  return (account) => (account === UNKNOWN ? isUnknownThere : living.some(({ id }) => id === account));
}

/**
 * Each step stands alone and changes nothing the second time; the former account's triggers go by themselves once this one's are
 * there (`leaveWork`), and its forms are shared before. Gives whether forms were built, and the titles of those that another
 * account still shares. Throws a UserProblem for what is missing.
 */
export function handOver(run: Run, successor: Successor): { readonly hasBuilt: boolean; readonly awaited: readonly string[] } {
  requirePermissions('install');
  requirePermissions('build-forms');
  if (run.ports.isCopy()) throw problemOf(copySendsNothing);
  const former = run.ports.unitOfWork((register) => {
    takeOver(register, run.ports, successor);
    return settingsFrom(register.all('settings')).formerAnimator;
  });
  installTriggers(run.tabs.spreadsheet, successor.animatorName.trim());
  letGo(former);
  const isThere = livingAccounts(run);
  const { toRemake, awaited } = lackingForms(run);
  const hasBuilt = toRemake.length > 0;
  if (hasBuilt) buildForms(run, { mayRemake: (account) => !isThere(account) });
  run.ports.unitOfWork((register) => relinkWaiting(register, run.ports, FORM_KINDS));
  return { hasBuilt, awaited };
}

/**
 * The account of the person who was there before leaves; where none bears that name, those that bear none. One that has fallen
 * silent is forgotten.
 */
function letGo(former: string): void {
  const accounts = new Accounts(PropertiesService.getDocumentProperties());
  const own = accounts.own();
  const others = accounts.all().filter(({ id }) => id !== own);
  const isKnown = others.some(({ name }) => name !== '' && name === former);
  for (const { id, name, at } of others)
    if (Date.now() - at >= SILENT_MS) accounts.forget(id);
    else if (name === (isKnown ? former : '')) accounts.note({ isLeaving: true }, id);
}

/**
 * The clock of an account whose person has left: once another account's clock comes by, its triggers go, and it with them. Gives
 * whether they went.
 * @param before what only this account can still do
 */
export function leaveWork(own: AccountNote, now: number, before: () => void): boolean {
  if (own.isLeaving !== true) return false;
  const accounts = new Accounts(PropertiesService.getDocumentProperties());
  const isRelieved = accounts
    .all()
    .some(
      ({ id, at, handlers, isLeaving }) =>
        id !== own.id && isLeaving !== true && handlers.includes('onClock') && now - at < SILENT_MS,
    );
  if (!isRelieved) return false;
  before();
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  accounts.forget(own.id);
  return true;
}
