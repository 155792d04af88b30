/** « Aujourd'hui »: what must be done, the most urgent first. */
import { OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { mayBeAllocated } from '../../domain/matching/plan/may-be-allocated';
import { settingsFrom } from '../../domain/settings/setting';
import { isInHand, UNFINISHED_MESSAGE_STATUSES } from '../../domain/message/message';
import type { TaskFacts } from '../../domain/today/task';
import { hardshipsBehind, tasksOf, type Task } from '../../domain/today/task-kinds';
import type { CauseCode } from '../../domain/health/causes';
import { healthWords } from '../../wording/pages/health-page';
import { stepLabels } from '../../wording/labels/triggers';
import { hardshipSentence } from '../../wording/sidebar/hardship-sentences';
import { taskDetail, taskSentence } from '../../wording/sidebar/task-sentences';
import { problemItems, type EarlierProblems } from '../upkeep/problem-items';
import type { Ports, Register } from '../ports';
import type { HomeItem, HomeView } from '../sidebar-views/home-view';
import { taskFacts } from './task-facts';

/** A page that holds more is read by nobody; the sheet has the rest. */
const SHOWN = 400;

/** @param earlier what the last verification found beyond the tabs read here */
export function home(register: Register, ports: Ports, earlier: EarlierProblems = { on: '', problems: [] }): HomeView {
  const settings = settingsFrom(register.all('settings'));
  const facts = taskFacts(register, ports);
  const tasks = tasksOf(facts);
  const problems = problemItems(register, earlier);
  // Only what is shown is put into words.
  const items = [...tasks.slice(0, SHOWN).map((task) => itemOf(task, facts)), ...problems];
  return {
    isReady: settings.hubName !== '' && register.all('schools').length > 0,
    hubName: settings.hubName,
    items: items.slice(0, SHOWN),
    toDo: tasks.length + problems.length,
    openRequests: facts.requests.filter(({ status }) => OPEN_REQUEST_STATUSES.includes(status)).length,
    toAllocate: facts.requests.filter((request) => mayBeAllocated(request, facts.propositionsOf(request.reference), facts.today))
      .length,
    quotaLeft: ports.mailer.quotaLeft(),
    queuedMessages: facts.messagesIn('queued').length,
    messagesInHand: UNFINISHED_MESSAGE_STATUSES.flatMap(facts.messagesIn).filter(isInHand).length,
    isSandbox: settings.sandbox === 'oui',
    ...silent(ports),
    ...stuck(ports),
  };
}

function itemOf(task: Task, facts: TaskFacts): HomeItem {
  const detail = taskDetail(task, facts);
  const reason = hardshipSentence(hardshipsBehind(task, facts));
  return {
    group: task.group,
    sentence: taskSentence(task, facts),
    ...(detail === '' ? {} : { detail }),
    ...(reason === undefined ? {} : { reason }),
    card: cardOf(task),
  };
}

function cardOf({ object, record }: Task): HomeItem['card'] {
  if (object === 'plan') return { kind: 'plan', reference: record.draft };
  const { reference } = record;
  return object === 'need' || object === 'contribution' ? { kind: 'network', reference } : { kind: object, reference };
}

/** Shown where it is, in full below, or mended by the opening of this very screen. */
const SHOWN_ELSEWHERE: readonly CauseCode[] = ['step-stuck', 'trial', 'problems', 'account-silent', 'register-older'];

function silent(ports: Ports): Pick<HomeView, 'silent'> {
  const causes = ports.silence().filter(({ code }) => !SHOWN_ELSEWHERE.includes(code));
  const [first] = causes;
  return first === undefined
    ? {}
    : { silent: { sentence: healthWords.line(first.title, causes.length - 1), isGrave: first.severity === 'stops' } };
}

/** What the triggers could not do by themselves. */
function stuck(ports: Ports): Pick<HomeView, 'stuck'> {
  const steps = ports.stuckSteps();
  return steps.length === 0
    ? {}
    : {
        stuck: steps.map(({ step, message, advice }) => ({
          title: (stepLabels as Readonly<Record<string, string>>)[step] ?? step,
          sentence: message,
          advice,
        })),
      };
}

/** Before the register is installed there is nothing to read. */
export const emptyHome = (ports: Ports): HomeView => ({
  isReady: false,
  hubName: '',
  items: [],
  toDo: 0,
  openRequests: 0,
  toAllocate: 0,
  quotaLeft: ports.mailer.quotaLeft(),
  queuedMessages: 0,
  messagesInHand: 0,
  isSandbox: true,
});
