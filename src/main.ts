/** The only list of what Google may call: menus, triggers, and the calls of the pages. Nothing runs when the script loads. */
import { panelViews } from './google/bridge/panel-views';
import { late, lateForPage } from './google/parts/load-part';
import {
  buildMenu,
  openAllocation,
  openExport,
  openHandover,
  openHealth,
  openImport,
  openLicences,
  openMap,
  openPapers,
  openReport,
  openSecondTour,
  openSetup,
  openSidebar,
  openTemplates,
} from './google/ui/menu';

export { share } from './google/parts/load-part';

declare const global: Record<string, unknown>;

// Read when they are called: what most runs do not need.
const allocationPart = lateForPage<typeof import('./google/parts/allocation')>('allocation');
const commandsPart = late<typeof import('./google/parts/commands')>('commands');
const editsPart = late<typeof import('./google/parts/edits')>('edits');
const exportPart = lateForPage<typeof import('./google/parts/export')>('export');
const handoverPart = lateForPage<typeof import('./google/parts/handover')>('handover');
const healthPart = lateForPage<typeof import('./google/parts/health')>('health');
const importPart = lateForPage<typeof import('./google/parts/import')>('import');
const intakePart = lateForPage<typeof import('./google/parts/intake')>('intake');
const listsPart = lateForPage<typeof import('./google/parts/lists')>('lists');
const networkPart = lateForPage<typeof import('./google/parts/network')>('network');
const panelPart = lateForPage<typeof import('./google/parts/panel')>('panel');
const papersPart = lateForPage<typeof import('./google/parts/papers')>('papers');
const personPart = late<typeof import('./google/parts/person')>('person');
const probePart = late<typeof import('./google/parts/probe')>('probe');
const reportPart = lateForPage<typeof import('./google/parts/report')>('report');
const secondTourPart = lateForPage<typeof import('./google/parts/second-tour')>('second-tour');
const setupPart = lateForPage<typeof import('./google/parts/setup')>('setup');
const templatesPart = lateForPage<typeof import('./google/parts/templates')>('templates');
const triggersPart = late<typeof import('./google/parts/triggers')>('triggers');
const yearPart = late<typeof import('./google/parts/year')>('year');

// Simple triggers
global.onOpen = buildMenu;
global.onInstall = buildMenu;

// Installable triggers
global.onFormSubmit = triggersPart('onFormSubmit');
global.onSheetEdit = editsPart('onSheetEdit');
global.onClock = triggersPart('onClock');
global.onWake = triggersPart('onWake');

// Menu
global.openSidebar = openSidebar;
global.openSetup = openSetup;
global.openAllocation = openAllocation;
global.openMap = openMap;
global.openReport = openReport;
global.openPapers = openPapers;
global.openImport = openImport;
global.openExport = openExport;
global.openSecondTour = openSecondTour;
global.openTemplates = openTemplates;
global.openLicences = openLicences;
global.openHealth = openHealth;
global.openHandover = openHandover;
global.verifyPlatform = probePart('verifyPlatform');
global.undoLastAction = commandsPart('undoLastAction');
global.updateDashboard = commandsPart('updateDashboard');
global.refreshForms = commandsPart('refreshForms');
global.showFormLinks = commandsPart('showFormLinks');
global.readWaitingAnswers = commandsPart('readWaitingAnswers');
global.sendWaitingMessages = commandsPart('sendWaitingMessages');
global.repairRegister = commandsPart('repairRegister');
global.verifyRegister = commandsPart('verifyRegister');
global.findDuplicates = commandsPart('findDuplicates');
global.callPool = commandsPart('callPool');
global.showPersonData = personPart('showPersonData');
global.erasePerson = personPart('erasePerson');
global.closeYear = yearPart('closeYear');

// Script editor, and the clock that carries it on (docs/platform.md)
global.verifierLesParcours = probePart('verifyJourneys');

// Sidebar
global.getHome = panelViews.getHome;
global.getSelection = panelViews.getSelection;
global.showRow = panelViews.showRow;
global.search = panelViews.search;
global.getRequestCard = panelViews.getRequestCard;
global.getRanking = panelViews.getRanking;
global.getOfferCard = panelViews.getOfferCard;
global.getCompanyCard = panelViews.getCompanyCard;
global.getPropositionCard = listsPart('getPropositionCard');
global.previewPropositions = panelPart('previewPropositions');
global.sendPropositions = panelPart('sendPropositions');
global.recordAnswer = panelPart('recordAnswer');
global.cancelProposition = panelPart('cancelProposition');
global.recordReview = panelPart('recordReview');
global.settleReview = panelPart('settleReview');
global.putToTeacher = panelPart('putToTeacher');
global.settleCounterOffer = panelPart('settleCounterOffer');
global.changeOfferPublics = panelPart('changeOfferPublics');
global.completeRequest = panelPart('completeRequest');
global.takeDifference = panelPart('takeDifference');
global.takeCorrection = panelPart('takeCorrection');
global.cancelRequest = panelPart('cancelRequest');
global.reopenRequest = panelPart('reopenRequest');
global.giveUpRequest = panelPart('giveUpRequest');
global.withdrawPupil = panelPart('withdrawPupil');
global.tickConvention = panelPart('tickConvention');
global.askTeacher = panelPart('askTeacher');
global.getNetwork = networkPart('getNetwork');
global.settleContribution = networkPart('settleContribution');
global.settleNeed = networkPart('settleNeed');
global.makeTheme = networkPart('makeTheme');
global.getMeeting = networkPart('getMeeting');
global.previewInvitation = networkPart('previewInvitation');
global.inviteToMeeting = networkPart('inviteToMeeting');
global.previewShare = networkPart('previewShare');
global.shareResources = networkPart('shareResources');
global.previewSector = networkPart('previewSector');
global.tellSector = networkPart('tellSector');
global.saveMinutes = networkPart('saveMinutes');
global.sendAfterMeeting = networkPart('sendAfterMeeting');
global.noteAttendance = networkPart('noteAttendance');
global.getIntake = intakePart('getIntake');
global.checkIntake = intakePart('checkIntake');
global.recordIntake = intakePart('recordIntake');
global.sendCorrectionLink = panelPart('sendCorrectionLink');
global.setOfferStatus = panelPart('setOfferStatus');
global.confirmProposition = panelPart('confirmProposition');
global.withdrawHost = panelPart('withdrawHost');
global.mergeCompanies = panelPart('mergeCompanies');
global.noteVoicemail = panelPart('noteVoicemail');
global.noteWrongNumber = panelPart('noteWrongNumber');
global.settlePlaceCall = panelPart('settlePlaceCall');
global.getCalls = panelViews.getCalls;
global.getMessages = listsPart('getMessages');
global.previewMessage = panelPart('previewMessage');
global.queueMessage = panelPart('queueMessage');
global.queueAllMessages = panelPart('queueAllMessages');
global.cancelMessage = panelPart('cancelMessage');
global.settleMessage = panelPart('settleMessage');
global.editMessage = panelPart('editMessage');
global.sendToMyself = panelPart('sendToMyself');
global.correctAddress = panelPart('correctAddress');
global.setPause = panelPart('setPause');
global.sendDueMessages = panelPart('sendDueMessages');

global.getProblems = listsPart('getProblems');
global.mendProblem = panelPart('mendProblem');
global.getLastActions = listsPart('getLastActions');
global.undoAction = panelPart('undoAction');

// Health of the hub
global.getHealth = healthPart('getHealth');
global.mendCause = healthPart('mendCause');

// Handover
global.getHandover = handoverPart('getHandover');
global.announceLeaving = handoverPart('announceLeaving');
global.takeOver = handoverPart('takeOver');
global.sendHandoverLetter = handoverPart('sendHandoverLetter');

// First-run assistant
global.getSetup = setupPart('getSetup');
global.saveIdentity = setupPart('saveIdentity');
global.previewSchools = setupPart('previewSchools');
global.importSchools = setupPart('importSchools');
global.chooseTrainings = setupPart('chooseTrainings');
global.buildForms = setupPart('buildForms');
global.checkForms = setupPart('checkForms');
global.openForm = setupPart('openForm');
global.noteOutsideView = setupPart('noteOutsideView');
global.sendTestMessage = setupPart('sendTestMessage');
global.setSandbox = setupPart('setSandbox');

// Allocation and map
global.solvePlan = allocationPart('solvePlan');
global.getAlternatives = allocationPart('getAlternatives');
global.whyNotHost = allocationPart('whyNotHost');
global.arrangeWith = allocationPart('arrangeWith');
global.whatItTakes = allocationPart('whatItTakes');
global.placeWorth = allocationPart('placeWorth');
global.changeFrontier = allocationPart('changeFrontier');
global.askForPlaces = allocationPart('askForPlaces');
global.keepDraft = allocationPart('keepDraft');
global.getDrafts = allocationPart('getDrafts');
global.openDraft = allocationPart('openDraft');
global.comparePlans = allocationPart('comparePlans');
global.shareDraft = allocationPart('shareDraft');
global.deleteDraft = allocationPart('deleteDraft');
global.decideRemark = allocationPart('decideRemark');
global.getPlanRules = allocationPart('getPlanRules');
global.tryWeight = allocationPart('tryWeight');
global.applyWeight = allocationPart('applyWeight');
global.createPropositions = allocationPart('createPropositions');
global.getMap = allocationPart('getMap');

// Import
global.getImport = importPart('getImport');
global.previewImport = importPart('previewImport');
global.startImport = importPart('startImport');
global.continueImport = importPart('continueImport');
global.stopImport = importPart('stopImport');

// Second tour
global.getSecondTour = secondTourPart('getSecondTour');
global.makeSecondTour = secondTourPart('makeSecondTour');
global.readSecondTour = secondTourPart('readSecondTour');
global.answerSecondTour = secondTourPart('answerSecondTour');
global.noteSecondTour = secondTourPart('noteSecondTour');

// Export
global.getExport = exportPart('getExport');
global.exportList = exportPart('exportList');

// Annual report
global.getReport = reportPart('getReport');

// Sheets to print
global.getPapers = papersPart('getPapers');
global.getPaper = papersPart('getPaper');

// Templates
global.getTemplates = templatesPart('getTemplates');
global.getTemplateRows = templatesPart('getTemplateRows');
global.getTemplateValues = templatesPart('getTemplateValues');
global.saveTemplate = templatesPart('saveTemplate');
global.tryTemplate = templatesPart('tryTemplate');
