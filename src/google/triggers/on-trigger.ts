/** What the platform's triggers do; each leaves the register whole if it is killed on the way. */
import { isWorkedHour } from '../../domain/health/accounts';
import { takeMissedEdits } from '../../application/edits/take-missed-edits';
import { carryImportOn } from '../../application/import/run-import';
import { followNetwork } from '../../application/network/follow-network';
import { claimMessages } from '../../application/outbox/claim-messages';
import { sendPendingMessages } from '../../application/outbox/send-pending-messages';
import { remindByHalfDay } from '../../application/reminders/queue-reminders';
import { followCalendar } from '../../application/requests/follow-calendar';
import type { Register } from '../../application/ports';
import type { FormKind } from '../../application/setup-api';
import { FORM_KINDS } from '../../register/forms';
import { triggerActors } from '../../wording/labels/triggers';
import { adoptMissedRows } from '../edits/adopt-typed-row';
import { composeRun } from '../compose';
import type { Run } from '../run';
import { lookAtHealth } from '../health/look-at-health';
import { leaveWork } from '../handover/hand-over';
import { ImportTab } from '../import/import-store';
import { carryErasureOn } from '../person/erase-person';
import { carryClosingOn } from '../year/close-year';
import { requirePermissions } from '../permissions/require-permissions';
import { formFacts } from '../forms/form-facts';
import { hasNewcomers, shareForms } from '../forms/form-owners';
import { InstallationStore } from '../properties/installation';
import { localDay } from '../../register/local-day';
import { Accounts, noteClock } from '../properties/accounts';
import { PendingErasure } from '../properties/pending-erasure';
import { SeenProperties, type StoredProperties } from '../properties/seen-properties';
import { TriggerHolders } from '../properties/trigger-holders';
import { refreshDashboard } from '../ui/dashboard-tab';
import { readHome, writeHomeTab } from '../ui/home-tab';
import { followMarkedVersion, updateRegister } from '../install/update-register';
import { lookAtForms } from './look-at-forms';
import { reportMorning } from './report-morning';
import { reportStuckSteps } from './report-stuck-steps';
import { sendFacts } from './send-facts';
import { runSteps, type Step } from './steps';
import { verifyDaily } from './verify-nightly';
import { sweepIfAny, sweepKind } from './sweep-answers';

/** What every trigger's event names (apps script guide, event objects). */
interface TriggerEvent {
  readonly triggerUid?: string;
}

/** Says whether every step could be done. */
function triggered(
  actor: string,
  steps: readonly Step[],
  before: (run: Run) => void = () => undefined,
  seen?: SeenProperties,
): boolean {
  const run = composeRun(actor, seen);
  before(run);
  const isDone = runSteps(run, steps);
  run.wakeUp.keep();
  return isDone;
}

const receiving = (retryFailed: boolean): Step[] =>
  FORM_KINDS.map((kind): Step => [RECEIVING[kind], (run) => void sweepKind(run, kind, { retryFailed })]);
const RECEIVING: Readonly<Record<FormKind, Step[0]>> = {
  request: 'requests',
  offer: 'offers',
  answer: 'answers',
  'follow-up': 'follow-ups',
  review: 'reviews',
  contribution: 'contributions',
};
/** The clock looks for answers that a trigger has missed. */
const receivingMissed: readonly Step[] = FORM_KINDS.map((kind): Step => [RECEIVING[kind], (run) => void sweepIfAny(run, kind)]);
/** An account that may not send leaves it to another's trigger. */
const sending: Step = [
  'messages',
  (run) => {
    requirePermissions('send-mail');
    sendPendingMessages(run.ports);
  },
];

/** The same for the clock, which mostly finds nothing due: that is looked for without the lock. */
const sendingIfDue: Step = [
  'messages',
  (run) => {
    requirePermissions('send-mail');
    const found = run.glance.whatIf((register) => claimMessages(register, run.ports));
    if (found === undefined || found.settled.length > 0) sendPendingMessages(run.ports);
    else if (found.nextAt !== undefined) run.wakeUp.at(found.nextAt);
  },
];

/** An import whose page was closed, or whose run was broken off. */
const importing: Step = [
  'import',
  ({ ports, tabs, seen }) => {
    const store = (properties: StoredProperties): ImportTab => new ImportTab(tabs.spreadsheet, properties);
    if (store(seen).state()?.isOver === false) carryImportOn(ports, store(PropertiesService.getDocumentProperties()));
  },
];
const showing: Step = ['home', (run) => writeHomeTab(run, readHome(run))];

/** A form was submitted: its row is received, and so is any that an earlier trigger missed. */
export const onFormSubmit = (): void => void triggered(triggerActors.form, [...receiving(false), sending, showing]);

/**
 * Every hour of the day: missed answers, what was typed where no trigger saw it, messages that are due and, once a day, what the
 * date changes.
 */
export function onClock(event?: TriggerEvent): void {
  const properties = PropertiesService.getDocumentProperties();
  const seen = new SeenProperties(properties);
  const { account, triggers } = noteClock(seen, Date.now());
  if (leaveWork(account, Date.now(), () => shareForms(composeRun(triggerActors.clock, seen)))) return;
  if (!isWorkedHour(new Date().getHours())) return;
  // Several animators may each have a clock; one works, another takes over when it falls silent.
  if (!new TriggerHolders(seen).isMine('onClock', event?.triggerUid, Date.now())) {
    lookForOthers(seen, account.id);
    return;
  }
  // Rows get their references first: the rest is about records.
  const steps: readonly Step[] = [
    ['update', update],
    ...receivingMissed,
    ['typed-rows', (run) => void adoptMissedRows(run)],
    ['hand-edits', (run) => ifAny(run, (register) => takeMissedEdits(register, run.ports))],
    ['erasure', erasing],
    ['year', (run) => void carryClosingOn(run)],
    importing,
    ['calendar', daily],
    ['meetings', (run) => ifAny(run, (register) => followNetwork(register, run.ports))],
    ['morning', reportMorning],
    ['reminders', remind],
    ['forms', lookAtForms],
    sendingIfDue,
    ['verify', verifyDaily],
    ['dashboard', telling],
    ['facts', sendFacts],
    ['health', (run) => void lookAtHealth(run)],
    ['report', reportStuckSteps],
    showing,
  ];
  const knowing = (run: Run): void => {
    run.tabs.seeAll();
    if (triggers !== undefined) run.account = { id: account.id, triggers };
  };
  if (triggered(triggerActors.clock, steps, knowing, seen))
    new TriggerHolders(properties).worked('onClock', event?.triggerUid, Date.now());
}

/**
 * The clock at work may be that of an account that cannot open the forms: the one that can looks at them once a day, and shares
 * them when others have come. Mostly notes alone are read.
 */
function lookForOthers(seen: SeenProperties, own: string): void {
  const notes = new InstallationStore(seen);
  const accounts = new Accounts(seen).all().map(({ id }) => id);
  const today = localDay(new Date());
  const isWanted = FORM_KINDS.map((kind) => notes.openness(kind)).some(
    (seenForm) => seenForm.openedBy === own && (seenForm.lookedOn !== today || hasNewcomers(seenForm, accounts)),
  );
  if (!isWanted) return;
  requirePermissions('look-at-forms');
  formFacts(composeRun(triggerActors.clock, seen));
}

/** Most hours there is nothing: it is looked for before the lock is taken and the tabs are read again. */
function ifAny({ ports, glance }: Run, work: (register: Register) => void): void {
  if (glance.finds(work)) ports.unitOfWork(work);
}

/** A new version of the script, or an older version of the spreadsheet. */
function update(run: Run): void {
  followMarkedVersion(run);
  // With it triggers are set anew.
  if (updateRegister(run) !== undefined) run.account = undefined;
}

function erasing(run: Run): void {
  if (new PendingErasure(run.seen).read() !== undefined) carryErasureOn(run);
}

function daily({ ports, installation }: Run): void {
  const today = ports.clock.today();
  if (installation.read().expiredOn === today) return;
  ports.unitOfWork((register) => followCalendar(register, ports));
  installation.write({ expiredOn: today });
}

/** Once a day: what it tells of the year changes slowly, and people read it when they report. */
function telling(run: Run): void {
  const today = run.ports.clock.today();
  if (run.installation.read().dashboardOn === today || !refreshDashboard(run)) return;
  run.installation.write({ dashboardOn: today });
}

function remind({ ports, installation }: Run): void {
  const { remindedAt } = installation.read();
  const now = remindByHalfDay(ports, remindedAt);
  if (now !== undefined && now !== remindedAt) installation.write({ remindedAt: now });
}

/** The moment asked for by a queued message. */
export const onWake = (event?: TriggerEvent): void =>
  void triggered(triggerActors.clock, [importing, sending, showing], (run) => run.wakeUp.done(event?.triggerUid));
