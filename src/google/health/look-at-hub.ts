/** Gathers what tells whether the hub is silent, from the spreadsheet, the forms, the triggers and the register. */
import type { LookDepth } from '../../application/health-api';
import { registerFacts } from '../../application/health/register-facts';
import { REGISTER_VERSION } from '../../application/upkeep/register-version';
import { UserProblem } from '../../application/user-problem';
import {
  TRIGGER_HANDLERS,
  type AccountFacts,
  type FormFacts,
  type HealthFacts,
  type TriggerHandler,
} from '../../domain/health/facts';
import type { TableName } from '../../domain/records';
import type { Table } from '../../register/table';
import { TABLES } from '../../register/tables';
import { tabOrder } from '../../register/tables/tab-order';
import { structureFaults } from '../install/install-register';
import { formFacts } from '../forms/form-facts';
import { withheldPermissions } from '../permissions/require-permissions';
import { Accounts, ownHandlers, type OwnTriggers } from '../properties/accounts';
import { readFoundProblems } from '../properties/found-problems';
import { TriggerHolders } from '../properties/trigger-holders';
import { StuckSteps } from '../properties/stuck-steps';
import type { Run } from '../run';
import { isArchive, isCopy } from '../sheets/home-mark';
import { mendableHeaders } from '../sheets/loaded-table';
import { intentionsOf } from '../sheets/unit-of-work';
import { waitingAnswers } from '../triggers/sweep-answers';

/** All that a script may keep beside its spreadsheet (quota page). */
const STORAGE = 500_000;
/** A run lives six minutes: an intention that is older belongs to nobody any more. */
const ABANDONED_MS = 7 * 60_000;

/**
 * What was seen, and Google's page of consent. Never throws for what is at fault: that is what it tells.
 * @param depth `without-forms` opens none, which takes a second for each: the facts then have no form
 */
export function lookAtHub(run: Run, depth: LookDepth): { readonly facts: HealthFacts; readonly url?: string } {
  const { clock } = run.ports;
  const { spreadsheet } = run.tabs;
  const properties = run.seen;
  run.tabs.seeAll();
  const { withheld, url } = withheldPermissions();
  const own = run.installation.read().version;
  const isReadable = own > 0 && own <= REGISTER_VERSION;
  const tabs = tabOrder.filter(({ name, sheetName }) => !isTab(run, name, sheetName)).map(({ sheetName }) => sheetName);
  // First: it finds forms again whose notes were lost.
  const answers = isReadable ? orElse(() => waitingAnswers(run), NONE_WAITING) : NONE_WAITING;
  const facts: HealthFacts = {
    now: clock.now(),
    today: clock.today(),
    version: { own, ours: REGISTER_VERSION },
    copy: !isCopy(spreadsheet, properties) ? 'none' : isArchive(spreadsheet) ? 'archived' : 'unanswered',
    missingTabs: own === 0 ? [] : tabs,
    columns: own === 0 ? [] : columnFaults(run, tabs),
    ...accountFacts(run),
    forms:
      depth === 'whole' && isReadable && !withheld.includes('forms')
        ? orElse<readonly FormFacts[]>(() => formFacts(run), [])
        : [],
    withheld,
    unfinished: abandoned(run),
    answers,
    stuck: new StuckSteps(properties).all(),
    problems: readFoundProblems(properties).problems.length,
    isElsewhere:
      own > 0 &&
      (spreadsheet.getSpreadsheetLocale() !== 'fr_FR' || spreadsheet.getSpreadsheetTimeZone() !== Session.getScriptTimeZone()),
    storage: storedIn(properties.getProperties()) / STORAGE,
    register: isReadable ? orElse(() => run.glance.read((register) => registerFacts(register, run.ports)), undefined) : undefined,
  };
  return { facts, ...(url === undefined ? {} : { url }) };
}

/** Characters of all names and values. */
function storedIn(properties: Readonly<Record<string, string>>): number {
  let sum = 0;
  for (const name of Object.keys(properties)) sum += name.length + properties[name]!.length;
  return sum;
}

/** Columns that the next action adds by itself are no fault. */
const columnFaults = (run: Run, missingTabs: readonly string[]): HealthFacts['columns'] =>
  structureFaults(run, (name) => run.glance.hasRead(name))
    .filter(({ sheetName }) => !missingTabs.includes(sheetName))
    .map(({ sheetName, missing, doubled }) => {
      const mendable = MENDABLE().get(sheetName);
      return { sheetName, doubled, missing: missing.filter((header) => mendable?.has(header) !== true) };
    });
const MENDABLE = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.values(TABLES).map((table) => [table.sheetName, mendableHeaders(table as unknown as Table<TableName>)] as const),
  );

const NONE_WAITING = { waiting: 0, failed: 0 } as const;

/** What cannot be looked at because something else is at fault is told by that other cause. */
function orElse<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof UserProblem)) console.error(`health: ${error instanceof Error ? error.message : String(error)}`);
    return otherwise;
  }
}

const isTab = ({ tabs, installation }: Run, name: string, sheetName: string): boolean =>
  (tabs.named(sheetName) ?? tabs.byId(installation.read().sheets[name])) !== undefined;

/** Accounts as they have noted themselves; the one that looks is looked at. */
export function accountFacts(run: Run): Pick<HealthFacts, 'accounts' | 'ownTriggers'> {
  const accounts = new Accounts(run.seen);
  const own = run.account?.id ?? accounts.own();
  const seen = run.account?.triggers ?? orElse<OwnTriggers | undefined>(ownHandlers, undefined);
  const known = accounts.all().map(({ id, name, handlers, at }): AccountFacts => {
    const isOwn = id === own;
    const seenAt = new Date(at).toISOString();
    return {
      id,
      name,
      isOwn,
      handlers: isOwn && seen !== undefined ? seen.handlers : handlers,
      seenAt,
      seenOn: run.ports.clock.dayOf(seenAt),
    };
  });
  return { accounts: [...known, ...unnoted(run, own, known, seen?.handlers ?? [])], ownTriggers: seen?.count ?? 0 };
}

/** Triggers that were there before accounts noted themselves: one's own, and those of whoever did the work last. */
function unnoted(
  run: Run,
  own: string,
  known: readonly AccountFacts[],
  handlers: readonly TriggerHandler[],
): readonly AccountFacts[] {
  const last = new TriggerHolders(run.seen).lastWork('onClock');
  const seenAt = last === undefined ? run.ports.clock.now() : new Date(last).toISOString();
  const of = (id: string, has: readonly TriggerHandler[]): AccountFacts => ({
    id,
    name: '',
    isOwn: id === own,
    handlers: has,
    seenAt,
    seenOn: run.ports.clock.dayOf(seenAt),
  });
  if (handlers.length > 0) return known.some(({ isOwn }) => isOwn) ? [] : [of(own, handlers)];
  return known.length === 0 && last !== undefined ? [of('?', TRIGGER_HANDLERS)] : [];
}

function abandoned(run: Run): number {
  const before = Date.parse(run.ports.clock.now()) - ABANDONED_MS;
  return intentionsOf(run.tabs)
    .pending()
    .intentions.filter(({ intention }) => Date.parse(intention.at) < before).length;
}
