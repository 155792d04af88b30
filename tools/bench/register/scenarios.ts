/** How each public function of the script is brought to run in a filled hub, in an order in which each finds what it needs. */
import type { PlanView } from '../../../src/application/allocation-api';
import type { MessagesView, QueuedView } from '../../../src/application/sidebar-views/message-views';
import type { RankingView } from '../../../src/application/sidebar-views/ranking-view';
import type { UndoView } from '../../../src/application/undo-api';
import type { Reply } from '../../../src/application/sidebar-api';
import { defaultWording } from '../../../src/wording/emails/default-templates';
import type { GestureResult, LocalRuntime } from 'apps-script-local';
import type { ReadTour, TourFileView } from '../../../src/application/second-tour-api';
import { THEIR_REQUESTS, theirAnswer } from './tour-files';
import { REQUEST_FORM, requestAnswers } from './filled-hub';
import { SURE_REQUESTS } from './shaped-hub';

/** A hub with what the scenarios before have made. */
export interface Bench {
  readonly runtime: LocalRuntime;
  /** Calls a function of a page and gives its value; throws when it refuses. */
  ask<T>(name: string, ...args: readonly unknown[]): T;
  /** Requests that have a host, with their best one. */
  readonly placeable: readonly {
    readonly reference: string;
    readonly choices: readonly { readonly companyReference: string; readonly offerReference?: string }[];
  }[];
  readonly notes: Map<string, string>;
}

/** Runs the function of that name; what it gives back is looked through for the run. */
type Scenario = (bench: Bench) => GestureResult;

const page =
  (name: string, args: (bench: Bench) => readonly unknown[] = () => []): Scenario =>
  (bench) =>
    bench.runtime.callFromPage(name, args(bench));
const menu =
  (name: string): Scenario =>
  ({ runtime }) =>
    runtime.clickMenu(name);
const note = (bench: Bench, key: string): string => bench.notes.get(key)!;

const IDENTITY = {
  hubName: 'Pôle Exemple',
  territory: 'Loire',
  academie: 'Lyon',
  departements: '42',
  animatorName: 'Dominique Exemple',
  animatorRole: 'Animatrice',
  animatorPhone: '04 65 71 00 12',
  animatorEmail: 'anim@pole.example',
  controller: 'Lycée Exemple',
  dpoContact: 'dpo@pole.example',
};
const DIRECTORY = {
  text: 'uai;nom;commune;code_postal;nature\n0421002L;Lycée professionnel Exemple;Montbrison;42600;Lycee professionnel',
};
const TAKEN = {
  kind: 'request',
  id: 'banc-0001',
  draft: { type: 'observation-3e', requesterName: 'Camille Exemple', pupilInitials: 'Z. Z.' },
  isAcknowledged: false,
};
/** Hours in which triggers carry out what the scenarios before have left: how much is due depends on how long those took. */
const settle = (runtime: LocalRuntime): void => void runtime.advance(3 * 3_600_000);

/** Text of a template that the bench reads and changes. */
const NAME = { code: 'proposition', wording: 'training' } as const;
const SHIPPED_TEXT = defaultWording(NAME.code, NAME.wording);
const OWN_TEXT = { subject: SHIPPED_TEXT.subject, body: `${SHIPPED_TEXT.body} Banc.` };

/** A pool that comes in: one company that is new. */
const POOL = 'Raison sociale;Code postal;Commune;Courriel\nAtelier du Banc;42600;Montbrison;atelier@banc.example';
const POOL_START = {
  source: { text: POOL },
  mapping: { 0: 'companyName', 1: 'postalCode', 2: 'commune', 3: 'contactEmail' },
  created: [],
};

const NO_WISHES = { kept: [], forbidden: [], previous: [] };

/** Proposes the request to its best host and gives the reference of the proposition. */
function proposed(bench: Bench, index: number): string {
  const { reference, choices } = bench.placeable[index]!;
  return bench.ask<QueuedView>('sendPropositions', { requestReference: reference, choices }).messages[0]!.about;
}

/** A proposition whose host has given an answer. */
function answered(bench: Bench, index: number, answer: Readonly<Record<string, string>>): string {
  const propositionReference = proposed(bench, index);
  bench.ask('recordAnswer', { propositionReference, ...answer });
  return propositionReference;
}

/** A message that waits for a reading: the one of a proposition of the plan. */
function planned(bench: Bench, index: number): string {
  const { reference, choices } = bench.placeable[index]!;
  bench.ask('createPropositions', [
    { requestReference: reference, hostId: choices[0]!.offerReference ?? choices[0]!.companyReference },
  ]);
  return bench.ask<MessagesView>('getMessages').toReview.slice(-1)[0]!.reference;
}

const FIRST_DRAFT = 'PLN-2026-0001';
/** A pair that the plan of the day would not choose. */
const lastChoice = ({ placeable }: Bench) => {
  const { reference, choices } = placeable[0]!;
  const { offerReference, companyReference } = choices.at(-1)!;
  return [{ requestReference: reference, hostId: offerReference ?? companyReference }, NO_WISHES];
};
/** The first requests with their best hosts. */
const keptPlan = ({ placeable }: Bench) => ({
  lines: placeable.map(({ reference, choices: [choice] }) => ({
    requestReference: reference,
    hostId: choice!.offerReference ?? choice!.companyReference,
  })),
  kept: [],
  forbidden: [],
});

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  onOpen: ({ runtime }) => runtime.open(),
  onInstall: menu('onInstall'),
  openSidebar: menu('openSidebar'),
  openSetup: menu('openSetup'),
  openAllocation: menu('openAllocation'),
  openMap: menu('openMap'),
  openTemplates: menu('openTemplates'),
  openHandover: menu('openHandover'),
  getHandover: page('getHandover'),
  announceLeaving: page('announceLeaving', () => [false]),
  takeOver: page('takeOver', () => [
    { animatorName: 'Camille Suivante', animatorRole: '', animatorPhone: '', animatorEmail: 'camille@pole.example' },
  ]),
  sendHandoverLetter: page('sendHandoverLetter'),
  openHealth: menu('openHealth'),
  getHealth: page('getHealth'),
  mendCause: page('mendCause', () => ['', 'repair']),
  openImport: menu('openImport'),
  openExport: menu('openExport'),
  openReport: menu('openReport'),
  openLicences: menu('openLicences'),
  verifyPlatform: menu('verifyPlatform'),
  getHome: page('getHome'),
  getSelection: (bench) => {
    bench.runtime.select(bench.runtime.sheetByName('Demandes').id, 'A5');
    return bench.runtime.callFromPage('getSelection', []);
  },
  showRow: page('showRow', ({ placeable }) => [placeable[0]!.reference]),
  search: page('search', () => ['Moulin 7']),
  getRequestCard: page('getRequestCard', ({ placeable }) => [placeable[0]!.reference]),
  getRanking: page('getRanking', ({ placeable }) => [placeable[0]!.reference]),
  getOfferCard: page('getOfferCard', ({ placeable }) => [placeable[0]!.choices[0]!.offerReference]),
  getCompanyCard: page('getCompanyCard', ({ placeable }) => [placeable[0]!.choices[0]!.companyReference]),
  getPropositionCard: page('getPropositionCard', () => ['PRO-2026-00003']),
  getCalls: page('getCalls'),
  getProblems: page('getProblems'),
  // What holds has nothing to mend: it is refused once all has been read.
  mendProblem: page('mendProblem', () => ['rien']),
  getLastActions: page('getLastActions'),
  getImport: page('getImport'),
  previewImport: page('previewImport', () => [{ text: POOL }]),
  getExport: page('getExport'),
  getReport: page('getReport'),
  exportList: page('exportList', () => ['companies']),
  getMessages: page('getMessages'),
  getMap: page('getMap'),
  solvePlan: page('solvePlan', () => [NO_WISHES]),
  getAlternatives: page('getAlternatives', (bench) => {
    const pairs = bench
      .ask<PlanView>('solvePlan', NO_WISHES)
      .lines.flatMap(({ requestReference, host }) => (host === undefined ? [] : [{ requestReference, hostId: host.hostId }]));
    return [bench.placeable[0]!.reference, pairs];
  }),
  whatItTakes: page('whatItTakes', ({ placeable }) => [placeable[0]!.reference, NO_WISHES]),
  placeWorth: page('placeWorth', () => [NO_WISHES]),
  changeFrontier: page('changeFrontier', () => [NO_WISHES]),
  getPlanRules: page('getPlanRules'),
  tryWeight: page('tryWeight', () => ['distance', '60', NO_WISHES]),
  applyWeight: page('applyWeight', () => ['distance', '20', NO_WISHES]),
  keepDraft: page('keepDraft', (bench) => [keptPlan(bench)]),
  getDrafts: page('getDrafts'),
  openDraft: page('openDraft', () => [FIRST_DRAFT]),
  comparePlans: page('comparePlans', () => [{ draft: FIRST_DRAFT }, { pairs: [] }]),
  shareDraft: page('shareDraft', () => [FIRST_DRAFT, '0421002L']),
  // Nobody has said anything: it is refused once the plans have been read.
  decideRemark: page('decideRemark', () => [FIRST_DRAFT, true]),
  deleteDraft: page('deleteDraft', () => [FIRST_DRAFT]),
  askForPlaces: page('askForPlaces', ({ placeable }) => [
    [placeable[0]!.choices[0]!.companyReference],
    { startsOn: '2027-03-01', endsOn: '2027-03-26', public: 'pfmp', pupils: 1 },
  ]),
  settlePlaceCall: page('settlePlaceCall', ({ placeable }) => [placeable[0]!.choices[0]!.companyReference]),
  whyNotHost: page('whyNotHost', lastChoice),
  arrangeWith: page('arrangeWith', lastChoice),
  previewPropositions: page('previewPropositions', ({ placeable }) => [placeable[0]!.reference, placeable[0]!.choices]),
  sendPropositions: page('sendPropositions', ({ placeable }) => [
    { requestReference: placeable[0]!.reference, choices: placeable[0]!.choices },
  ]),
  onWake: ({ runtime }) => runtime.advance(4 * 60_000),
  recordAnswer: page('recordAnswer', (bench) => {
    bench.notes.set('seated', proposed(bench, 1));
    return [{ propositionReference: note(bench, 'seated'), answer: 'yes' }];
  }),
  confirmProposition: page('confirmProposition', (bench) => [note(bench, 'seated')]),
  // The stage is still to come: the review is refused once all that it reads has been read.
  recordReview: page('recordReview', (bench) => [
    { propositionReference: note(bench, 'seated'), by: 'school', done: 'yes', fit: 4, again: true },
  ]),
  settleReview: page('settleReview', (bench) => [note(bench, 'seated'), 'BIL-2026-00000']),
  putToTeacher: page('putToTeacher', (bench) => {
    const dates = { answer: 'other-dates', otherStartsOn: '2027-03-08', otherEndsOn: '2027-04-30' };
    bench.notes.set('countered', answered(bench, 6, dates));
    return [note(bench, 'countered')];
  }),
  settleCounterOffer: page('settleCounterOffer', (bench) => [note(bench, 'countered'), false]),
  changeOfferPublics: page('changeOfferPublics', (bench) => [
    answered(bench, 7, { answer: 'other-public', otherPublic: 'BTS' }),
    ['bts'],
  ]),
  noteVoicemail: page('noteVoicemail', (bench) => {
    bench.notes.set('called', proposed(bench, 8));
    return [note(bench, 'called')];
  }),
  noteWrongNumber: page('noteWrongNumber', (bench) => [note(bench, 'called'), '04 65 71 99 99']),
  tickConvention: page('tickConvention', (bench) => {
    answered(bench, 9, { answer: 'yes' });
    return [bench.placeable[9]!.reference, 'sent'];
  }),
  withdrawPupil: page('withdrawPupil', ({ placeable }) => [placeable[9]!.reference, 'Banc', true]),
  giveUpRequest: page('giveUpRequest', ({ placeable }) => [placeable[9]!.reference, 'Banc']),
  // No correction is proposed: it is refused once all has been read.
  takeDifference: page('takeDifference', () => ['ENT-2026-00007', 'rien']),
  takeCorrection: page('takeCorrection', ({ placeable }) => [placeable[9]!.reference, 'rien']),
  withdrawHost: page('withdrawHost', (bench) => [note(bench, 'seated'), 'Banc']),
  cancelProposition: page('cancelProposition', (bench) => [proposed(bench, 2), 'Banc']),
  createPropositions: page('createPropositions', ({ placeable }) => [
    [
      {
        requestReference: placeable[3]!.reference,
        hostId: placeable[3]!.choices[0]!.offerReference ?? placeable[3]!.choices[0]!.companyReference,
      },
    ],
  ]),
  previewMessage: page('previewMessage', (bench) => {
    bench.notes.set('message', planned(bench, 4));
    return [note(bench, 'message')];
  }),
  queueMessage: page('queueMessage', (bench) => [note(bench, 'message'), {}]),
  editMessage: page('editMessage', (bench) => [note(bench, 'message'), { leaveOn: '2027-01-20' }]),
  sendToMyself: page('sendToMyself', (bench) => [note(bench, 'message')]),
  correctAddress: page('correctAddress', (bench) => [note(bench, 'message'), 'juste@hote.example']),
  cancelMessage: page('cancelMessage', (bench) => [note(bench, 'message')]),
  settleMessage: page('settleMessage', () => ['MSG-2026-00002', 'confirmed-sent']),
  queueAllMessages: page('queueAllMessages'),
  sendDueMessages: page('sendDueMessages'),
  sendWaitingMessages: menu('sendWaitingMessages'),
  askTeacher: page('askTeacher', ({ placeable }) => [placeable[5]!.reference]),
  getNetwork: page('getNetwork'),
  getMeeting: page('getMeeting', () => ['REN-2026-00001']),
  previewInvitation: page('previewInvitation', () => [{ reference: 'REN-2026-00001', to: 'companies' }]),
  inviteToMeeting: page('inviteToMeeting', () => [{ reference: 'REN-2026-00001', to: 'schools' }]),
  previewSector: page('previewSector', () => ['hospitality']),
  tellSector: page('tellSector', () => ['hospitality']),
  noteAttendance: page('noteAttendance', () => ['REN-2026-00002', ['INS-2026-00001']]),
  saveMinutes: page('saveMinutes', () => [{ reference: 'REN-2026-00002', link: '', text: 'Trois points.', resources: [] }]),
  sendAfterMeeting: page('sendAfterMeeting', () => [{ reference: 'REN-2026-00002', what: 'minutes' }]),
  getPapers: page('getPapers'),
  getPaper: page('getPaper', () => ['catalogue']),
  previewShare: page('previewShare', () => [{ to: 'schools' }]),
  shareResources: page('shareResources', () => [{ to: 'schools' }]),
  makeTheme: page('makeTheme', () => [{ reference: 'BES-2026-00001', into: 'resource' }]),
  openPapers: menu('openPapers'),
  openSecondTour: menu('openSecondTour'),
  getSecondTour: page('getSecondTour'),
  makeSecondTour: page('makeSecondTour'),
  readSecondTour: page('readSecondTour', () => [THEIR_REQUESTS]),
  answerSecondTour: page('answerSecondTour', ({ ask }) => {
    const { lines } = ask<Extract<ReadTour, { readonly kind: 'requests' }>>('readSecondTour', THEIR_REQUESTS);
    return [THEIR_REQUESTS, lines.flatMap(({ offers }) => offers.map(({ id }) => id)).slice(0, 1)];
  }),
  noteSecondTour: page('noteSecondTour', ({ ask }) => [theirAnswer(ask<TourFileView>('makeSecondTour').text)]),
  settleNeed: page('settleNeed', () => [{ reference: 'BES-2026-00001', state: 'answered', answer: 'Banc' }]),
  settleContribution: page('settleContribution', () => ['CTB-2026-00001']),
  getIntake: page('getIntake', () => ['request']),
  checkIntake: page('checkIntake', () => [TAKEN]),
  recordIntake: page('recordIntake', () => [{ ...TAKEN, evenSo: true }]),
  sendCorrectionLink: page('sendCorrectionLink', ({ placeable }) => [placeable[5]!.reference]),
  completeRequest: page('completeRequest', ({ placeable }) => [placeable[5]!.reference]),
  cancelRequest: page('cancelRequest', ({ placeable }) => [placeable[5]!.reference, 'abandoned']),
  reopenRequest: page('reopenRequest', ({ placeable }) => [placeable[5]!.reference, 'Banc']),
  setOfferStatus: page('setOfferStatus', ({ placeable }) => [placeable[5]!.choices[0]!.offerReference, 'suspended']),
  // Two that have as many rows of their own in a register of any size.
  mergeCompanies: page('mergeCompanies', ({ placeable }) => [
    placeable[7]!.choices[0]!.companyReference,
    placeable[8]!.choices[0]!.companyReference,
  ]),
  findDuplicates: menu('findDuplicates'),
  startImport: page('startImport', () => [POOL_START]),
  continueImport: page('continueImport'),
  stopImport: page('stopImport'),
  undoAction: page('undoAction', (bench) => [bench.ask<UndoView>('getLastActions').last!.id]),
  undoLastAction: menu('undoLastAction'),
  callPool: ({ runtime }) => {
    settle(runtime);
    return runtime.clickMenu('callPool');
  },
  updateDashboard: menu('updateDashboard'),
  closeYear: menu('closeYear'),
  showPersonData: ({ runtime }) => runtime.clickMenu('showPersonData', ['besoin1@hote.example']),
  erasePerson: ({ runtime }) => runtime.clickMenu('erasePerson', ['besoin1@hote.example', 'YES']),
  onSheetEdit: ({ runtime }) => {
    const { id, cells } = runtime.sheetByName('Entreprises');
    const column = cells[0]!.findIndex((cell) => cell?.display === 'Téléphone');
    return runtime.edit(id, `${String.fromCharCode(65 + column)}3`, [['04 65 71 00 99']]);
  },
  onFormSubmit: ({ runtime }) => {
    settle(runtime);
    return runtime.submitForm(runtime.forms().find(({ title }) => title === REQUEST_FORM)!.id, requestAnswers());
  },
  readWaitingAnswers: menu('readWaitingAnswers'),
  onClock: ({ runtime }) => {
    settle(runtime);
    return runtime.advance(3_600_000);
  },
  // The page asks for one after the other; this is the longest.
  buildForms: page('buildForms', () => ['request']),
  refreshForms: menu('refreshForms'),
  showFormLinks: menu('showFormLinks'),
  checkForms: page('checkForms'),
  openForm: page('openForm', () => ['request']),
  noteOutsideView: page('noteOutsideView', () => ['request', 'opens']),
  getSetup: page('getSetup'),
  saveIdentity: page('saveIdentity', () => [IDENTITY]),
  previewSchools: page('previewSchools', () => [DIRECTORY]),
  importSchools: page('importSchools', () => [DIRECTORY]),
  chooseTrainings: page('chooseTrainings', () => [['cap-cuisine', 'bts-mco']]),
  setPause: page('setPause', () => [true, 'Banc']),
  sendTestMessage: page('sendTestMessage'),
  getTemplates: page('getTemplates'),
  getTemplateRows: page('getTemplateRows', () => [NAME]),
  getTemplateValues: page('getTemplateValues', () => [NAME, 'PRO-2026-00003']),
  saveTemplate: page('saveTemplate', () => [{ ...NAME, ...OWN_TEXT, before: SHIPPED_TEXT }]),
  tryTemplate: page('tryTemplate', () => [{ ...NAME, ...OWN_TEXT }, 'PRO-2026-00003']),
  setSandbox: page('setSandbox', () => [true]),
  verifyRegister: menu('verifyRegister'),
  repairRegister: menu('repairRegister'),
};

/** The value of a reply, or its problem as an error. */
export function valueOf<T>(result: unknown, name: string): T {
  const reply = result as Reply<T>;
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value;
}

/** The sure requests, each with the host that is its own, as the product itself ranks it. */
export function placeableRequests(ask: Bench['ask']): Bench['placeable'] {
  return SURE_REQUESTS.map((reference, index) => {
    const own = `ENT-2026-9000${index}`;
    const host = ask<RankingView>('getRanking', reference).hosts.find(({ companyReference }) => companyReference === own);
    if (host === undefined) throw new Error(`${own} is not ranked for ${reference}`);
    return { reference, choices: [{ companyReference: host.companyReference, offerReference: host.offerReference }] };
  });
}
