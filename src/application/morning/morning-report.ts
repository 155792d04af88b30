/** One message a day to the animator: what came in, what could not and why, what waits for whom. A day without news has none. */
import type { IsoInstant } from '../../domain/calendar/iso-date';
import { calendarsOf } from '../../domain/calendar/working-days';
import { groupBy } from '../../domain/group-by';
import { netChanges } from '../../domain/journal/net-changes';
import { LIVE_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { settingsFrom } from '../../domain/settings/setting';
import { TASK_GROUPS } from '../../domain/today/task';
import { tasksOf } from '../../domain/today/task-kinds';
import { isUnsigned } from '../../domain/request/request-status';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { stepLabels } from '../../wording/labels/triggers';
import { morningWords } from '../../wording/sidebar/morning-sentences';
import { taskFacts } from '../cards/task-facts';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import type { MorningReport } from './report';

/** Without an earlier message, the last day is told. */
const FIRST_PERIOD_MS = 24 * 3_600_000;

/** Things that people said or did and that no rule could carry out. */
const COULD_NOT: readonly string[] = [
  journalActions.answerWithoutProposition,
  journalActions.heldByLaw,
  journalActions.answerKept,
  journalActions.reviewWithoutStage,
  journalActions.reviewKept,
  journalActions.notTold,
  journalActions.rowGone,
  journalActions.sendingFailed,
];

/** What there is to tell since a moment; `undefined` when nothing came in, nothing failed and no host is to be called today. */
function morningReport(register: Register, ports: Ports, since: IsoInstant): MorningReport | undefined {
  const arrivals = [...arrivalsSince(register, since), ...remarksSince(register, since)];
  const blocked = blockedSince(register, ports, since);
  const facts = taskFacts(register, ports);
  const tasks = tasksOf(facts);
  const isCalledToday = register.where('propositions', 'callBackOn', facts.today).length > 0;
  if (arrivals.length === 0 && blocked.length === 0 && !isCalledToday) return undefined;
  const waiting = [
    ...TASK_GROUPS.map((group) => morningWords.waitsForYou(group, tasks.filter((task) => task.group === group).length)),
    morningWords.waitsForHosts(facts.propositions.filter(({ status }) => LIVE_PROPOSITION_STATUSES.includes(status)).length),
    morningWords.waitsForTeachers(facts.requests.filter(({ status }) => status === 'to-complete').length),
    morningWords.waitsForSchools(facts.requests.filter(({ status }) => isUnsigned(status)).length),
  ].filter((line) => line !== '');
  return { sinceDay: ports.clock.dayOf(since), arrivals, blocked, waiting };
}

/** Objects by kind and by where they stand now; messages are the hub's own doing. */
function arrivalsSince(register: Register, since: IsoInstant): string[] {
  const changes = netChanges(register.all('journal'), since).filter(({ object }) => object !== journalObjects.message);
  return [
    ...groupBy(changes, ({ object, before, after }) => `${object}\n${before === undefined ? '+' : ''}\n${after}`).values(),
  ].map((same) =>
    morningWords.change(
      same[0]!,
      same.map(({ reference }) => reference),
    ),
  );
}

/** What schools said of plans shown to them. */
function remarksSince(register: Register, since: IsoInstant): string[] {
  const said = register.all('journal').filter(({ at, action }) => at > since && action === journalActions.planRemark);
  return said.length === 0 ? [] : [morningWords.remarks([...new Set(said.map(({ reference }) => reference))])];
}

const blockedSince = (register: Register, ports: Ports, since: IsoInstant): string[] => [
  ...ports
    .stuckSteps()
    .map(({ step, message, advice }) =>
      morningWords.stuck((stepLabels as Readonly<Record<string, string>>)[step] ?? step, message, advice),
    ),
  ...register
    .all('journal')
    .filter(({ at, action }) => at > since && COULD_NOT.includes(action))
    .map(({ action, reference, reason }) => morningWords.couldNot(action, reference, reason)),
];

/** The message is due: a worked day, from the hub's hour on, and none yet today. */
export function isMorningDue(register: Register, ports: Ports, hour: number, toldUntil: IsoInstant | undefined): boolean {
  const today = ports.clock.today();
  const settings = settingsFrom(register.all('settings'));
  const isWorked = calendarsOf(settings).host(today);
  return hour >= Number(settings.morningHour) && isWorked && (toldUntil === undefined || ports.clock.dayOf(toldUntil) < today);
}

/** Queues the message of the day, once however often it is asked. */
export function queueMorningReport(register: Register, ports: Ports, toldUntil: IsoInstant | undefined): void {
  const { animatorEmail } = settingsFrom(register.all('settings'));
  if (animatorEmail === '') return;
  const since = toldUntil ?? new Date(Date.parse(ports.clock.now()) - FIRST_PERIOD_MS).toISOString();
  const report = morningReport(register, ports, since);
  if (report === undefined) return;
  const today = ports.clock.today();
  queueMessage(register, ports, {
    template: 'morning-report',
    about: today,
    to: animatorEmail,
    context: { morning: report },
    occasion: today,
    departure: 'after-delay',
  });
}
