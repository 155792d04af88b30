/** What the items of the menu do that open no page. */
import { UserProblem } from '../../application/user-problem';
import { doingTexts, formsReport, menuTexts, repairReport, sweepReport } from '../../wording/labels/menu';
import { buildForms, requireForm } from '../forms/build-forms';
import { installHub } from '../install/install-hub';
import { markDuplicates } from '../../application/companies/merge-companies';
import { duplicatesReport } from '../../wording/sidebar/company-sentences';
import { sendPendingMessages } from '../../application/outbox/send-pending-messages';
import { sweepAnswers, waitingAnswers } from '../triggers/sweep-answers';
import { requirePermissions } from '../permissions/require-permissions';
import { structureFaults } from '../install/install-register';
import { tableLabels } from '../../wording/labels/tables';
import { upkeepTexts } from '../../wording/upkeep/problem-sentences';
import { verifyNow } from '../triggers/verify-nightly';
import { FORM_KINDS } from '../../register/forms';
import { LINKED_FORMS } from '../../register/forms/linked-forms';
import { actionToUndo, undoAction } from '../../application/undo/undo-action';
import { callPoolNow, poolCallPlan } from '../../application/network/pool-call';
import { poolCallTexts } from '../../wording/labels/pool-call';
import { undoTexts } from '../../wording/labels/undo';
import { dashboardWords } from '../../wording/labels/dashboard';
import { refreshDashboard } from './dashboard-tab';
import { lookAtHealth } from '../health/look-at-health';
import { followMarkedVersion } from '../install/update-register';
import { item } from './item';
import { goTo } from './selection';

export const refreshForms = (): void =>
  item((run) => {
    requirePermissions('build-forms');
    return formsReport(buildForms(run));
  });

export function showFormLinks(): void {
  item((run) => {
    requirePermissions('look-at-forms');
    run.say(doingTexts.openForms);
    const kinds = FORM_KINDS.filter((kind) => LINKED_FORMS[kind] === undefined || LINKED_FORMS[kind].isPublic === true);
    // The others have no address to show: to open a form takes about a second.
    for (const kind of kinds) requireForm(run, kind);
    const links = kinds.map((kind) => run.ports.formLinks.publicUrl(kind));
    SpreadsheetApp.getUi().alert(
      menuTexts.showFormLinks,
      links.every((link) => link === undefined)
        ? menuTexts.noForms
        : menuTexts.linksText(links[0] ?? '—', links[1] ?? '—', links[2] ?? '—'),
      SpreadsheetApp.getUi().ButtonSet.OK,
    );
    return menuTexts.linksDone;
  });
}

export const readWaitingAnswers = (): void =>
  item((run) => {
    requirePermissions('receive-answers');
    run.say(doingTexts.readAnswers);
    const before = waitingAnswers(run);
    sweepAnswers(run);
    const left = waitingAnswers(run);
    run.say(doingTexts.sendMessages);
    sendPendingMessages(run.ports, (count) => run.say(doingTexts.sent(count)));
    return sweepReport(Math.max(0, before.waiting - left.waiting), left);
  });

export const sendWaitingMessages = (): void =>
  item((run) => {
    requirePermissions('send-mail');
    run.say(doingTexts.sendMessages);
    return sendPendingMessages(run.ports, (count) => run.say(doingTexts.sent(count))).sentence;
  });

export const findDuplicates = (): void => item(({ ports }) => duplicatesReport(ports.unitOfWork(markDuplicates)));

export const repairRegister = (): void =>
  item((run) => {
    requirePermissions('install');
    run.say(doingTexts.repairTabs);
    followMarkedVersion(run);
    const { changes, marked } = installHub(run);
    run.say(doingTexts.verifyRows);
    const left = structureFaults(run);
    return repairReport(changes, left, marked, left.some(({ doubled }) => doubled.length > 0) ? 0 : verifyNow(run).length);
  });

export const updateDashboard = (): void =>
  item((run) => {
    if (!refreshDashboard(run)) throw new UserProblem(dashboardWords.missing, dashboardWords.missingAdvice);
    return dashboardWords.refreshed;
  });

/** Most that an alert shows and a person reads. */
const MOST_SHOWN = 10;

export const verifyRegister = (): void =>
  item((run) => {
    run.say(doingTexts.verifyRows);
    const problems = verifyNow(run);
    run.say(doingTexts.verifyHealth);
    const silent = lookAtHealth(run).causes.filter(({ severity }) => severity === 'stops').length;
    const title = upkeepTexts.title(problems.length);
    if (problems.length === 0) return upkeepTexts.withHealth(title, silent);
    const lines = problems
      .slice(0, MOST_SHOWN)
      .map(({ table, sentence, gesture }) => upkeepTexts.line(tableLabels[table], sentence, gesture));
    const ui = SpreadsheetApp.getUi();
    ui.alert(
      upkeepTexts.withHealth(title, silent),
      [...lines, ...(problems.length > MOST_SHOWN ? [upkeepTexts.more(problems.length - MOST_SHOWN)] : [])].join('\n\n'),
      ui.ButtonSet.OK,
    );
    return title;
  });

/** Says first how many companies would be written to, then queues the messages for as long as the run may last. */
export const callPool = (): void =>
  item((run) => {
    requirePermissions('propose');
    const ui = SpreadsheetApp.getUi();
    run.say(doingTexts.lookForCompanies);
    const { counts } = run.read((register) => poolCallPlan(register, run.ports));
    if (counts['to-call'] === 0) {
      ui.alert(poolCallTexts.title, poolCallTexts.nobody(counts), ui.ButtonSet.OK);
      return poolCallTexts.kept;
    }
    const question = poolCallTexts.ask(counts, run.ports.mailer.quotaLeft());
    if (ui.alert(poolCallTexts.title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return poolCallTexts.kept;
    run.say(doingTexts.queueCalls);
    const { queued, left } = callPoolNow(run.ports, (count) => run.say(doingTexts.called(count)));
    return poolCallTexts.done(queued, left);
  });

/** Says in words what the last action was, and undoes it once the person agrees. */
export const undoLastAction = (): void =>
  item((run) => {
    const ui = SpreadsheetApp.getUi();
    run.say(doingTexts.lookForAction);
    const last = run.read((register) => actionToUndo(register, run.ports));
    if (last === undefined) return undoTexts.nothing;
    const answer = ui.alert(undoTexts.title, undoTexts.ask(last.when, last.label, last.rows), ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) return undoTexts.kept;
    run.say(doingTexts.undo);
    const { sentence, row } = undoAction(run.ports, last.id);
    if (row !== undefined) goTo(run, row);
    return sentence;
  });
