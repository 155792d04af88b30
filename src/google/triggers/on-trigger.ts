/** What the platform's triggers do; each leaves the register whole if it is killed on the way. */
import { isWorkedHour } from '../../domain/health/accounts';
import { takeMissedEdits } from '../../application/edits/take-missed-edits';
import { carryImportOn } from '../../application/import/run-import';
import { followNetwork } from '../../application/network/follow-network';
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
import { noteClock } from '../properties/accounts';
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
import { sweepKind } from './sweep-answers';

/** What every trigger's event names (apps script guide, event objects). */
interface TriggerEvent {
  readonly triggerUid?: string;
}

/** Says whether every step could be done. */
function triggered(actor: string, steps: readonly Step[], before: (run: Run) => void = () => undefined): boolean {
  const run = composeRun(actor);
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
/** An account that may not send leaves it to another's trigger. */
const sending: Step = [
  'messages',
  (run) => {
    requirePermissions('send-mail');
    sendPendingMessages(run.ports);
  },
];

/** An import whose page was closed, or whose run was broken off. */
const importing: Step = [
  'import',
  (run) => carryImportOn(run.ports, new ImportTab(run.tabs.spreadsheet, PropertiesService.getDocumentProperties())),
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
  const account = noteClock(properties, Date.now());
  if (leaveWork(account, Date.now())) return;
  if (!isWorkedHour(new Date().getHours())) return;
  // Several animators may each have a clock; one works, another takes over when it falls silent.
  const holders = new TriggerHolders(properties);
  if (!holders.isMine('onClock', event?.triggerUid, Date.now())) return;
  // Rows get their references first: the rest is about records.
  const isDone = triggered(triggerActors.clock, [
    ['update', update],
    ...receiving(true),
    ['typed-rows', (run) => void adoptMissedRows(run)],
    ['hand-edits', (run) => ifAny(run, (register) => takeMissedEdits(register, run.ports))],
    ['erasure', (run) => void carryErasureOn(run)],
    ['year', (run) => void carryClosingOn(run)],
    importing,
    ['calendar', daily],
    ['meetings', (run) => ifAny(run, (register) => followNetwork(register, run.ports))],
    ['morning', reportMorning],
    ['reminders', remind],
    ['forms', lookAtForms],
    sending,
    ['verify', verifyDaily],
    ['dashboard', telling],
    ['facts', sendFacts],
    ['health', (run) => void lookAtHealth(run)],
    ['report', reportStuckSteps],
    showing,
  ]);
  if (isDone) holders.worked('onClock', event?.triggerUid, Date.now());
}

/** Most hours there is nothing: it is looked for before the lock is taken and the tabs are read again. */
function ifAny({ ports, glance }: Run, work: (register: Register) => void): void {
  if (glance.finds(work)) ports.unitOfWork(work);
}

/** A new version of the script, or an older version of the spreadsheet. */
function update(run: Run): void {
  followMarkedVersion(run);
  updateRegister(run);
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
