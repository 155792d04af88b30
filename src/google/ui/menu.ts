/** The add-on's menu and what its items show. */
import type { Reply } from '../../application/sidebar-api';
import { UserProblem } from '../../application/user-problem';
import { unexpectedProblem } from '../../wording/errors/register-errors';
import { formsReport, menuTexts, repairReport, sweepReport } from '../../wording/labels/menu';
import { composeRun } from '../compose';
import type { Run } from '../run';
import { buildForms, requireForm } from '../forms/build-forms';
import { installHub } from '../install/install-hub';
import { markDuplicates } from '../../application/companies/merge-companies';
import { duplicatesReport } from '../../wording/sidebar/company-sentences';
import { sendPendingMessages } from '../../application/outbox/send-pending-messages';
import { sweepAnswers, waitingAnswers } from '../triggers/sweep-answers';
import { MissingPermission, requirePermissions } from '../permissions/require-permissions';
import { structureFaults } from '../install/install-register';
import { tableLabels } from '../../wording/labels/tables';
import { upkeepTexts } from '../../wording/upkeep/problem-sentences';
import { verifyNow } from '../triggers/verify-nightly';
import { noticesTexts } from '../../wording/labels/notices';
import { FORM_KINDS } from '../../register/forms';
import { LINKED_FORMS } from '../../register/forms/linked-forms';
import { actionToUndo, undoAction } from '../../application/undo/undo-action';
import { callPoolNow, poolCallPlan } from '../../application/network/pool-call';
import { personTexts } from '../../wording/person/erasure-texts';
import { yearTexts } from '../../wording/year/year-texts';
import { probeWords } from '../../wording/probe/probe-texts';
import { poolCallTexts } from '../../wording/labels/pool-call';
import { undoTexts } from '../../wording/labels/undo';
import { dashboardWords } from '../../wording/labels/dashboard';
import { refreshDashboard } from './dashboard-tab';
import { lookAtHealth } from '../health/look-at-health';
import { followMarkedVersion } from '../install/update-register';
import { goTo } from './selection';

/** Builds the menu and nothing else: on opening, an add-on may have no authorisation yet (editor add-on lifecycle). */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(menuTexts.title)
    .addItem(menuTexts.openSidebar, 'openSidebar')
    .addItem(menuTexts.openAllocation, 'openAllocation')
    .addItem(menuTexts.openMap, 'openMap')
    .addItem(menuTexts.undo, 'undoLastAction')
    .addSubMenu(
      ui
        .createMenu(menuTexts.figures)
        .addItem(menuTexts.openReport, 'openReport')
        .addItem(menuTexts.openPapers, 'openPapers')
        .addItem(menuTexts.refreshDashboard, 'updateDashboard'),
    )
    .addSeparator()
    .addItem(menuTexts.openSetup, 'openSetup')
    .addSubMenu(
      ui
        .createMenu(menuTexts.forms)
        .addItem(menuTexts.refreshForms, 'refreshForms')
        .addItem(menuTexts.showFormLinks, 'showFormLinks'),
    )
    .addItem(menuTexts.openTemplates, 'openTemplates')
    .addItem(menuTexts.callPool, 'callPool')
    .addItem(menuTexts.openSecondTour, 'openSecondTour')
    .addSubMenu(
      ui
        .createMenu(menuTexts.upkeep)
        .addItem(menuTexts.openImport, 'openImport')
        .addItem(menuTexts.openExport, 'openExport')
        .addItem(menuTexts.readAnswers, 'readWaitingAnswers')
        .addItem(menuTexts.sendMessages, 'sendWaitingMessages')
        .addItem(menuTexts.findDuplicates, 'findDuplicates')
        .addItem(menuTexts.health, 'openHealth')
        .addItem(menuTexts.verify, 'verifyRegister')
        .addItem(menuTexts.repair, 'repairRegister')
        .addSeparator()
        .addItem(menuTexts.handover, 'openHandover')
        .addItem(yearTexts.title, 'closeYear')
        .addItem(personTexts.show, 'showPersonData')
        .addItem(personTexts.erase, 'erasePerson'),
    )
    .addSubMenu(
      ui.createMenu(menuTexts.help).addItem(probeWords.title, 'verifyPlatform').addItem(menuTexts.licences, 'openLicences'),
    )
    .addToUi();
}

export function openSidebar(): Reply<null> {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(menuTexts.title));
  return { ok: true, value: null };
}

/** The wide dialogs are pages of the same size; each one asks the server for what it shows. */
const openDialog = (page: string, title: string) => (): Reply<null> => {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile(page).setWidth(900).setHeight(600), title);
  return { ok: true, value: null };
};
export const openSetup = openDialog('setup', menuTexts.openSetup);
export const openLicences = openDialog('licences', noticesTexts.title);
export const openImport = openDialog('import', menuTexts.openImport);
/** Smaller than the others: one choice and a link. */
export const openExport = (): Reply<null> => {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile('export').setWidth(480).setHeight(360),
    menuTexts.openExport,
  );
  return { ok: true, value: null };
};
export const openTemplates = openDialog('templates', menuTexts.openTemplates);
export const openReport = openDialog('report', menuTexts.openReport);
/** What is shown first: a sheet to print by its reference, or a kept plan. Anything else shows the page as it is. */
const CHOSEN = /^[\w-]{1,40}$/;
const openDialogAt =
  (name: string, title: string) =>
  (id?: unknown): Reply<null> => {
    const page = HtmlService.createHtmlOutputFromFile(name).setWidth(900).setHeight(600);
    if (typeof id === 'string' && CHOSEN.test(id))
      page.setContent(page.getContent().replace('id="page"', `id="page" data-chosen="${id}"`));
    SpreadsheetApp.getUi().showModalDialog(page, title);
    return { ok: true, value: null };
  };
export const openPapers = openDialogAt('papers', menuTexts.openPapers);
export const openAllocation = openDialogAt('allocation', menuTexts.openAllocation);
export const openSecondTour = openDialog('second-tour', menuTexts.openSecondTour);
export const openHandover = openDialog('handover', menuTexts.handover);
export const openHealth = openDialog('health', menuTexts.health);
export const openMap = openDialog('map', menuTexts.openMap);

/** Runs a menu item; says in an alert what went wrong, in a toast what was done. */
export function item(work: (run: Run) => string): void {
  const ui = SpreadsheetApp.getUi();
  try {
    const run = composeRun(menuTexts.actor);
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

export const refreshForms = (): void =>
  item((run) => {
    requirePermissions('build-forms');
    return formsReport(buildForms(run));
  });

export function showFormLinks(): void {
  item((run) => {
    requirePermissions('look-at-forms');
    for (const kind of FORM_KINDS) requireForm(run, kind);
    const links = FORM_KINDS.filter((kind) => LINKED_FORMS[kind] === undefined || LINKED_FORMS[kind].isPublic === true).map(
      (kind) => run.ports.formLinks.publicUrl(kind),
    );
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
    const before = waitingAnswers(run);
    sweepAnswers(run, { retryFailed: true });
    const left = waitingAnswers(run);
    sendPendingMessages(run.ports);
    return sweepReport(Math.max(0, before.waiting - left.waiting), left);
  });

export const sendWaitingMessages = (): void =>
  item((run) => {
    requirePermissions('send-mail');
    return sendPendingMessages(run.ports).sentence;
  });

export const findDuplicates = (): void => item(({ ports }) => duplicatesReport(ports.unitOfWork(markDuplicates)));

export const repairRegister = (): void =>
  item((run) => {
    requirePermissions('install');
    followMarkedVersion(run);
    const { changes, marked } = installHub(run);
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
    const problems = verifyNow(run);
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
    const { counts } = run.read((register) => poolCallPlan(register, run.ports));
    if (counts['to-call'] === 0) {
      ui.alert(poolCallTexts.title, poolCallTexts.nobody(counts), ui.ButtonSet.OK);
      return poolCallTexts.kept;
    }
    const question = poolCallTexts.ask(counts, run.ports.mailer.quotaLeft());
    if (ui.alert(poolCallTexts.title, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return poolCallTexts.kept;
    const { queued, left } = callPoolNow(run.ports);
    return poolCallTexts.done(queued, left);
  });

/** Says in words what the last action was, and undoes it once the person agrees. */
export const undoLastAction = (): void =>
  item((run) => {
    const ui = SpreadsheetApp.getUi();
    const last = run.read((register) => actionToUndo(register, run.ports));
    if (last === undefined) return undoTexts.nothing;
    const answer = ui.alert(undoTexts.title, undoTexts.ask(last.when, last.label, last.rows), ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) return undoTexts.kept;
    const { sentence, row } = undoAction(run.ports, last.id);
    if (row !== undefined) goTo(run, row);
    return sentence;
  });
