/** The add-on's menu and the pages that its items open. */
import type { Reply } from '../../application/sidebar-api';
import { menuTexts } from '../../wording/labels/menu';
import { noticesTexts } from '../../wording/labels/notices';

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
        .addItem(menuTexts.closeYear, 'closeYear')
        .addItem(menuTexts.showPerson, 'showPersonData')
        .addItem(menuTexts.erasePerson, 'erasePerson'),
    )
    .addSubMenu(
      ui
        .createMenu(menuTexts.help)
        .addItem(menuTexts.verifyPlatform, 'verifyPlatform')
        .addItem(menuTexts.licences, 'openLicences'),
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
/**
 * What is shown first: a sheet to print by its reference, a kept plan, or a pair as `nameOfPair` writes it. Anything else shows
 * the page as it is.
 */
const CHOSEN = /^[\w-]{1,40}(:[\w-]{1,40}(:[\w%.~!*()'-]{1,4000})?)?$/;
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
