/** The only list of what Google may call: menus, triggers, and the calls of the pages. Nothing runs when the script loads. */
import { dialogServer } from './google/bridge/dialog-server';
import { exportServer } from './google/bridge/export-server';
import { handoverServer } from './google/bridge/handover-server';
import { healthServer } from './google/bridge/health-server';
import { intakeServer } from './google/bridge/intake-server';
import { importServer } from './google/bridge/import-server';
import { networkServer } from './google/bridge/network-server';
import { papersServer } from './google/bridge/papers-server';
import { reportServer } from './google/bridge/report-server';
import { secondTourServer } from './google/bridge/second-tour-server';
import { setupServer } from './google/bridge/setup-server';
import { sidebarServer } from './google/bridge/sidebar-server';
import { templatesServer } from './google/bridge/templates-server';
import { closeYear } from './google/year/close-year';
import { erasePerson, showPersonData } from './google/person/person-commands';
import { verifyJourneys } from './google/probe/verify-journeys';
import { verifyPlatform } from './google/probe/verify-platform';
import { onClock, onFormSubmit, onWake } from './google/triggers/on-trigger';
import { onSheetEdit } from './google/edits/on-sheet-edit';
import {
  buildMenu,
  callPool,
  findDuplicates,
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
  readWaitingAnswers,
  refreshForms,
  repairRegister,
  sendWaitingMessages,
  showFormLinks,
  undoLastAction,
  updateDashboard,
  verifyRegister,
} from './google/ui/menu';

declare const global: Record<string, unknown>;

// Simple triggers
global.onOpen = buildMenu;
global.onInstall = buildMenu;

// Installable triggers
global.onFormSubmit = onFormSubmit;
global.onSheetEdit = onSheetEdit;
global.onClock = onClock;
global.onWake = onWake;

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
global.verifyPlatform = verifyPlatform;
global.undoLastAction = undoLastAction;
global.updateDashboard = updateDashboard;
global.refreshForms = refreshForms;
global.showFormLinks = showFormLinks;
global.readWaitingAnswers = readWaitingAnswers;
global.sendWaitingMessages = sendWaitingMessages;
global.repairRegister = repairRegister;
global.verifyRegister = verifyRegister;
global.findDuplicates = findDuplicates;
global.callPool = callPool;
global.showPersonData = showPersonData;
global.erasePerson = erasePerson;
global.closeYear = closeYear;

// Script editor, and the clock that carries it on (docs/platform.md)
global.verifierLesParcours = verifyJourneys;

// Sidebar
global.getHome = sidebarServer.getHome;
global.getSelection = sidebarServer.getSelection;
global.showRow = sidebarServer.showRow;
global.search = sidebarServer.search;
global.getRequestCard = sidebarServer.getRequestCard;
global.getRanking = sidebarServer.getRanking;
global.getOfferCard = sidebarServer.getOfferCard;
global.getCompanyCard = sidebarServer.getCompanyCard;
global.getPropositionCard = sidebarServer.getPropositionCard;
global.previewPropositions = sidebarServer.previewPropositions;
global.sendPropositions = sidebarServer.sendPropositions;
global.recordAnswer = sidebarServer.recordAnswer;
global.cancelProposition = sidebarServer.cancelProposition;
global.recordReview = sidebarServer.recordReview;
global.settleReview = sidebarServer.settleReview;
global.putToTeacher = sidebarServer.putToTeacher;
global.settleCounterOffer = sidebarServer.settleCounterOffer;
global.changeOfferPublics = sidebarServer.changeOfferPublics;
global.completeRequest = sidebarServer.completeRequest;
global.takeDifference = sidebarServer.takeDifference;
global.takeCorrection = sidebarServer.takeCorrection;
global.cancelRequest = sidebarServer.cancelRequest;
global.reopenRequest = sidebarServer.reopenRequest;
global.giveUpRequest = sidebarServer.giveUpRequest;
global.withdrawPupil = sidebarServer.withdrawPupil;
global.tickConvention = sidebarServer.tickConvention;
global.askTeacher = sidebarServer.askTeacher;
global.getNetwork = networkServer.getNetwork;
global.settleContribution = networkServer.settleContribution;
global.settleNeed = networkServer.settleNeed;
global.makeTheme = networkServer.makeTheme;
global.getMeeting = networkServer.getMeeting;
global.previewInvitation = networkServer.previewInvitation;
global.inviteToMeeting = networkServer.inviteToMeeting;
global.previewShare = networkServer.previewShare;
global.shareResources = networkServer.shareResources;
global.previewSector = networkServer.previewSector;
global.tellSector = networkServer.tellSector;
global.saveMinutes = networkServer.saveMinutes;
global.sendAfterMeeting = networkServer.sendAfterMeeting;
global.noteAttendance = networkServer.noteAttendance;
global.getIntake = intakeServer.getIntake;
global.checkIntake = intakeServer.checkIntake;
global.recordIntake = intakeServer.recordIntake;
global.sendCorrectionLink = sidebarServer.sendCorrectionLink;
global.setOfferStatus = sidebarServer.setOfferStatus;
global.confirmProposition = sidebarServer.confirmProposition;
global.withdrawHost = sidebarServer.withdrawHost;
global.mergeCompanies = sidebarServer.mergeCompanies;
global.noteVoicemail = sidebarServer.noteVoicemail;
global.noteWrongNumber = sidebarServer.noteWrongNumber;
global.settlePlaceCall = sidebarServer.settlePlaceCall;
global.getCalls = sidebarServer.getCalls;
global.getMessages = sidebarServer.getMessages;
global.previewMessage = sidebarServer.previewMessage;
global.queueMessage = sidebarServer.queueMessage;
global.queueAllMessages = sidebarServer.queueAllMessages;
global.cancelMessage = sidebarServer.cancelMessage;
global.settleMessage = sidebarServer.settleMessage;
global.editMessage = sidebarServer.editMessage;
global.sendToMyself = sidebarServer.sendToMyself;
global.correctAddress = sidebarServer.correctAddress;
global.setPause = sidebarServer.setPause;
global.sendDueMessages = sidebarServer.sendDueMessages;

global.getProblems = sidebarServer.getProblems;
global.mendProblem = sidebarServer.mendProblem;
global.getLastActions = sidebarServer.getLastActions;
global.undoAction = sidebarServer.undoAction;

// Health of the hub
global.getHealth = healthServer.getHealth;
global.mendCause = healthServer.mendCause;

// Handover
global.getHandover = handoverServer.getHandover;
global.announceLeaving = handoverServer.announceLeaving;
global.takeOver = handoverServer.takeOver;
global.sendHandoverLetter = handoverServer.sendHandoverLetter;

// First-run assistant
global.getSetup = setupServer.getSetup;
global.saveIdentity = setupServer.saveIdentity;
global.previewSchools = setupServer.previewSchools;
global.importSchools = setupServer.importSchools;
global.chooseTrainings = setupServer.chooseTrainings;
global.buildForms = setupServer.buildForms;
global.checkForms = setupServer.checkForms;
global.openForm = setupServer.openForm;
global.noteOutsideView = setupServer.noteOutsideView;
global.sendTestMessage = setupServer.sendTestMessage;
global.setSandbox = setupServer.setSandbox;

// Allocation and map
global.solvePlan = dialogServer.solvePlan;
global.getAlternatives = dialogServer.getAlternatives;
global.whyNotHost = dialogServer.whyNotHost;
global.whatItTakes = dialogServer.whatItTakes;
global.placeWorth = dialogServer.placeWorth;
global.changeFrontier = dialogServer.changeFrontier;
global.askForPlaces = dialogServer.askForPlaces;
global.keepDraft = dialogServer.keepDraft;
global.getDrafts = dialogServer.getDrafts;
global.openDraft = dialogServer.openDraft;
global.comparePlans = dialogServer.comparePlans;
global.shareDraft = dialogServer.shareDraft;
global.decideRemark = dialogServer.decideRemark;
global.getPlanRules = dialogServer.getPlanRules;
global.tryWeight = dialogServer.tryWeight;
global.applyWeight = dialogServer.applyWeight;
global.createPropositions = dialogServer.createPropositions;
global.getMap = dialogServer.getMap;

// Import
global.getImport = importServer.getImport;
global.previewImport = importServer.previewImport;
global.startImport = importServer.startImport;
global.continueImport = importServer.continueImport;
global.stopImport = importServer.stopImport;

// Second tour
global.getSecondTour = secondTourServer.getSecondTour;
global.makeSecondTour = secondTourServer.makeSecondTour;
global.readSecondTour = secondTourServer.readSecondTour;
global.answerSecondTour = secondTourServer.answerSecondTour;
global.noteSecondTour = secondTourServer.noteSecondTour;

// Export
global.getExport = exportServer.getExport;
global.exportList = exportServer.exportList;

// Annual report
global.getReport = reportServer.getReport;

// Sheets to print
global.getPapers = papersServer.getPapers;
global.getPaper = papersServer.getPaper;

// Templates
global.getTemplates = templatesServer.getTemplates;
global.getTemplateRows = templatesServer.getTemplateRows;
global.getTemplateValues = templatesServer.getTemplateValues;
global.saveTemplate = templatesServer.saveTemplate;
global.tryTemplate = templatesServer.tryTemplate;
