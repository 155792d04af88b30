/**
 * Every public function of the script: how it comes to run in a hub in the middle of its year, and how people go on when the run
 * is broken off.
 */
import type { HostLine, RankingView } from '../../../src/application/sidebar-views/ranking-view';
import { DEFAULT_TEMPLATES } from '../../../src/wording/emails/default-templates';
import {
  DIRECTORY,
  FORM,
  Hub,
  IDENTITY,
  MINUTE,
  letters,
  linkIn,
  mailOf,
  offerAnswers,
  requestAnswers,
  SAY,
  TEACHER,
} from '../hub';
import { ENT, MSG, OFF, PRO, REQUESTS } from './busy-hub';
import { tourUseCases } from './tour-use-cases';
import { NETWORK_USE_CASES } from './network-use-cases';
import { PLAN_USE_CASES } from './plan-use-cases';
import { typeRow } from './type-row';
import type { Facts, UseCase } from './use-case';

const reads = (of: string, ...args: readonly unknown[]): UseCase => ({
  of,
  isReading: true,
  isClick: true,
  act: (hub) => void hub.runtime.callFromPage(of, args),
});
const page = (of: string, args: readonly unknown[], more: Partial<UseCase> = {}): UseCase => ({
  of,
  isClick: true,
  act: (hub) => void hub.runtime.callFromPage(of, args),
  ...more,
});
const menu = (of: string, more: Partial<UseCase> = {}): UseCase => ({
  of,
  isClick: true,
  act: (hub) => void hub.runtime.clickMenu(of),
  ...more,
});
const opens = (of: string): UseCase => menu(of, { isReading: true });

const PLACE_TO_ASK = { startsOn: '2027-03-01', endsOn: '2027-03-26', public: 'pfmp', pupils: 1 } as const;

const form = (hub: Hub, title: string): string => hub.runtime.forms().find((one) => one.title === title)!.id;
const submitting = (kind: keyof typeof FORM, answers: Parameters<Hub['submit']>[1], title: string): UseCase => ({
  of: 'onFormSubmit',
  title,
  isClick: false,
  act: (hub) => void hub.runtime.submitForm(form(hub, FORM[kind]), answers),
});
const answering = (slug: string, request: string, answers: Parameters<Hub['submit']>[1], title: string): UseCase => ({
  of: 'onFormSubmit',
  title,
  isClick: false,
  prepare: (hub) => ({
    link: linkIn(
      hub
        .mailsTo(mailOf(slug))
        .filter(({ subject, text }) => subject.includes(request) && text.includes('viewform'))
        .at(-1)!,
    ),
  }),
  act: (hub, { link }) => {
    const { formId, answers: filled } = hub.runtime.readPrefilledUrl(link as string);
    hub.runtime.submitForm(formId, { ...filled, ...answers });
  },
});
/** Whoever filed the row opens the link that corrects it, and changes some answers. */
const correcting = (reference: string, address: string, answers: Parameters<Hub['submit']>[1], title: string): UseCase => ({
  of: 'onFormSubmit',
  title,
  isClick: false,
  prepare: (hub) => {
    hub.ask('sendCorrectionLink', reference);
    hub.advance(4 * MINUTE);
    return {
      link: linkIn(
        hub
          .mailsTo(address)
          .filter(({ subject }) => subject.includes(reference))
          .at(-1)!,
      ),
    };
  },
  act: (hub, { link }) => {
    const { formId, answers: filled } = hub.runtime.readPrefilledUrl(link as string);
    const agreement = reference.startsWith('DEM') ? requestAnswers() : offerAnswers('Alpha');
    const consents = ['Accord', 'Acceptez-vous d’être contacté par le pôle de stages ?'];
    const given = Object.fromEntries(Object.entries(agreement).filter(([title]) => consents.includes(title)));
    hub.runtime.submitForm(formId, { ...filled, ...given, ...answers });
  },
});
/** Types into the row of that key, wherever it stands. */
const typing = (tab: string, key: string, header: string, text: string, title: string, more: Partial<UseCase> = {}): UseCase => ({
  of: 'onSheetEdit',
  title,
  isClick: false,
  act: (hub) => void hub.type(tab, key, header, text),
  ...more,
});
const choicesOf =
  (request: string, ...slugs: readonly string[]) =>
  (hub: Hub): Facts => ({ choices: hub.choicesFor(request, ...slugs) });
const hostId = (hosts: readonly HostLine[], slug: string): string => {
  const host = hosts.find(({ companyName }) => companyName === `Restaurant ${slug}`)!;
  return host.offerReference ?? host.companyReference;
};
/** A message whose run was broken off while it left: nobody knows whether it did. */
const doubtful = (hub: Hub): Facts => {
  hub.ask('queueMessage', MSG(19), {});
  hub.runtime.setFault({ killAtCall: { call: 1, when: 'during', of: 'MailApp.sendEmail' } });
  hub.ask('sendPropositions', { requestReference: REQUESTS.seeking, choices: hub.choicesFor(REQUESTS.seeking, 'Epsilon') });
  hub.advance(4 * MINUTE);
  hub.runtime.clearFaults();
  hub.advance(70 * MINUTE);
  return { reference: hub.ask('getMessages').doubtful[0]!.reference };
};

/** A list of two companies that nobody knows and one that the hub has. */
const POOL = [
  'Raison sociale;Commune;CP;Contact;Courriel;Activités;Semaines;Places',
  'Garage Omega;Montbrison;42600;Sacha Omega;contact@omega.example;;;',
  'Atelier Sigma;Feurs;42110;;;Accueil;Toute l’année;2',
  'Restaurant Alpha;Montbrison;42600;;contact@alpha.example;;;',
].join('\n');
const POOL_MAPPING = {
  0: 'companyName',
  1: 'commune',
  2: 'postalCode',
  3: 'contactName',
  4: 'email',
  5: 'activities',
  6: 'weeks',
  7: 'places',
} as const;

/** A text of the hub's own. */
const SHIPPED = DEFAULT_TEMPLATES['reserved-asked'];
const OWN_TEXT = {
  code: 'reserved-asked',
  wording: 'training',
  subject: '[{{reference}}] {{organisme}}',
  body: 'Bonjour,\n\n{{telephone_animateur}}',
  before: { subject: SHIPPED.subject, body: SHIPPED.body },
};

/** The last action is one that can be taken back: its messages still wait. */
const cancelledJustNow = (hub: Hub): Facts => {
  hub.ask('cancelRequest', REQUESTS.asked, 'abandoned');
  return { id: hub.ask('getLastActions').last!.id };
};

const TOKEN = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';
const REVIEW = {
  'Qui répond\u00a0?': 'Organisme d’accueil',
  'Le stage a-t-il eu lieu\u00a0?': 'En partie',
  'Les activités correspondaient-elles aux attendus\u00a0?': '2 – Plutôt pas',
  'Recommenceriez-vous l’an prochain\u00a0?': 'Oui',
  'Code du bilan': TOKEN,
};

/** A pupil is on stage since this morning, and its host holds the link of the review. */
const underWay = (hub: Hub): Facts => {
  const request = hub.request({
    'Initiales de l’élève': 'W. W.',
    'Premier jour': '2027-01-06',
    'Dernier jour': '2027-01-29',
  });
  const [proposition] = hub.proposeAndSend(request, 'Epsilon');
  hub.yes('Epsilon', request);
  hub.runtime.advanceTo('2027-01-06T10:30:00+01:00');
  const { id, cells } = hub.runtime.sheetByName('Propositions');
  const row = cells.findIndex(([first]) => first?.display === proposition) + 1;
  hub.runtime.paste(id, `${letters(hub.column('Propositions', 'Jeton du bilan (organisme)'))}${row}`, [[TOKEN]]);
  // The first row of each tab is nobody's: the school's word of the same stage, and an answer with a code that nobody knows.
  hub.ask('recordReview', { propositionReference: proposition!, by: 'school', done: 'yes', fit: 3, again: true });
  hub.submitted('review', { ...REVIEW, 'Code du bilan': 'inconnu' });
  return { proposition };
};
/** Taken by telephone. */
const TAKEN_REQUEST = {
  kind: 'request',
  id: 'telephone-0001',
  isAcknowledged: true,
  draft: {
    type: 'observation-3e',
    level: '3e',
    schoolName: 'Lycée Fictif – Roanne',
    requesterName: 'Camille Exemple',
    requesterEmail: TEACHER,
    pupilInitials: 'Z. Z.',
    ageBracket: '15',
    startsOn: '2027-03-01',
    endsOn: '2027-03-05',
    commune: 'Montbrison',
    postalCode: '42600',
  },
} as const;
const TAKEN_OFFER = {
  kind: 'offer',
  id: 'telephone-0002',
  isAcknowledged: true,
  draft: {
    companyName: 'Restaurant Zeta',
    commune: 'Montbrison',
    postalCode: '42600',
    sector: 'hospitality',
    contactName: 'Alex Zeta',
    contactEmail: 'contact@zeta.example',
    publics: ['college'],
    weeksText: 'toute l’année',
    places: 2,
    hasConsented: true,
  },
} as const;

/** A host that offers other days. */
const otherDates = (hub: Hub): void => {
  hub.ask('recordAnswer', {
    propositionReference: PRO(1),
    answer: 'other-dates',
    otherStartsOn: '2027-03-08',
    otherEndsOn: '2027-04-30',
  });
};

export const USE_CASES: readonly UseCase[] = [
  { of: 'onOpen', isReading: true, isClick: false, act: (hub) => void hub.runtime.open() },
  opens('onInstall'),
  opens('openSidebar'),
  opens('openSetup'),
  opens('openAllocation'),
  opens('openMap'),
  opens('openPapers'),
  opens('openLicences'),
  menu('verifyPlatform'),
  // In the hub itself it refuses; in a copy it is broken off, and cut into slices, by
  // test/journeys/verified-journeys.
  opens('verifierLesParcours'),
  opens('showFormLinks'),
  reads('getHome'),
  reads('getSelection'),
  reads('showRow', REQUESTS.asked),
  reads('search', 'Alpha'),
  reads('getRequestCard', REQUESTS.asked),
  reads('getRanking', REQUESTS.seeking),
  reads('getOfferCard', OFF(2)),
  reads('getCompanyCard', ENT(2)),
  reads('getPropositionCard', PRO(1)),
  reads('getLastActions'),
  reads('getProblems'),
  opens('openImport'),
  opens('openExport'),
  opens('openReport'),
  reads('getReport'),
  opens('openTemplates'),
  opens('openHandover'),
  page('getHandover', []),
  page('announceLeaving', [false]),
  page('takeOver', [
    { animatorName: 'Camille Suivante', animatorRole: '', animatorPhone: '', animatorEmail: 'camille@pole.example' },
  ]),
  page('sendHandoverLetter', []),
  opens('openHealth'),
  page('getHealth', []),
  page('mendCause', ['', 'repair']),
  reads('getTemplates'),
  reads('getTemplateRows', { code: 'proposition', wording: 'training' }),
  reads('getTemplateValues', { code: 'proposition', wording: 'training' }, PRO(1)),
  reads('getExport'),
  reads('exportList', 'companies'),
  opens('openSecondTour'),
  reads('getImport'),
  reads('previewImport', { text: POOL }),
  reads('getCalls'),
  reads('getMessages'),
  reads('previewMessage', MSG(19)),
  reads('previewPropositions', REQUESTS.seeking, [{ companyReference: ENT(6), offerReference: OFF(6) }]),
  reads('getMap'),
  reads('solvePlan', { kept: [], forbidden: [], previous: [] }),
  reads('getAlternatives', REQUESTS.seeking, []),
  reads('whyNotHost', { requestReference: REQUESTS.seeking, hostId: OFF(6) }, { kept: [], forbidden: [], previous: [] }),
  reads('whatItTakes', REQUESTS.seeking, { kept: [], forbidden: [], previous: [] }),
  reads('placeWorth', { kept: [], forbidden: [], previous: [] }),
  reads('changeFrontier', { kept: [], forbidden: [], previous: [] }),
  reads('getSetup'),
  reads('getIntake', 'request'),
  reads('previewSchools', { text: DIRECTORY }),

  submitting('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }), 'a request'),
  submitting('offer', offerAnswers('Zeta'), 'an offer of a new company'),
  submitting('offer', offerAnswers('Alpha', { 'Votre téléphone': '04 65 71 99 99' }), 'an offer of a known company'),
  correcting(REQUESTS.asked, TEACHER, { 'Distance acceptée, en kilomètres': '35', 'Dernier jour': '2027-02-19' }, 'a correction'),
  correcting(OFF(2), mailOf('Alpha'), { 'Nombre d’élèves en même temps': '3' }, 'a correction of an offer'),
  answering('Beta', REQUESTS.asked, { [SAY.question]: SAY.yes, 'Tuteur ou tutrice': 'Sacha Fictif' }, 'a host says yes'),
  answering('Alpha', REQUESTS.asked, { [SAY.question]: SAY.no, Motif: 'Pas de tuteur disponible' }, 'a host says no'),
  answering(
    'Gamma',
    REQUESTS.placed,
    { [SAY.question]: SAY.no, Motif: 'Pas de tuteur disponible' },
    'a host withdraws by its link',
  ),
  { ...submitting('review', REVIEW, 'a review'), prepare: underWay },
  ...NETWORK_USE_CASES,
  ...PLAN_USE_CASES,
  ...tourUseCases(REQUESTS.seeking),
  {
    of: 'onClock',
    title: 'a day later',
    isClick: false,
    prepare: (hub) => {
      hub.runtime.advanceTo('2027-01-06T06:50:00+01:00');
      hub.runtime.setFault({ formTriggerTimes: 0 });
      hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }));
      hub.runtime.clearFaults();
    },
    act: (hub) => void hub.advance(70 * MINUTE),
  },
  {
    of: 'onClock',
    title: 'reminders are due',
    isClick: false,
    prepare: (hub) => {
      // In the same run as the reminders: what it tells depends on what comes before it.
      hub.type('Paramètres', 'Accusé du matin (heure)', 'Valeur', '7');
      hub.runtime.advanceTo('2027-01-08T06:50:00+01:00');
    },
    act: (hub) => void hub.advance(70 * MINUTE),
  },
  {
    of: 'onWake',
    isClick: false,
    prepare: (hub) => {
      hub.ask('sendPropositions', {
        requestReference: REQUESTS.seeking,
        choices: hub.choicesFor(REQUESTS.seeking, 'Alpha', 'Epsilon'),
      });
    },
    act: (hub) => void hub.advance(4 * MINUTE),
  },
  typing('Demandes', REQUESTS.asked, 'Statut', 'Placée', 'a status that may not be chosen'),
  typing('Demandes', REQUESTS.asked, 'Statut', 'Annulée', 'a status chosen by hand', {
    prepare: (hub) => {
      hub.type('Demandes', REQUESTS.asked, 'Motif', 'Parti');
    },
  }),
  typing('Offres', OFF(4), 'Places', '3', 'places changed'),
  typing('Demandes', REQUESTS.asked, 'Fin', '19/02/2027', 'dates changed'),
  {
    of: 'onSheetEdit',
    title: 'a company typed',
    isClick: false,
    act: (hub) => typeRow(hub, 'Entreprises', { Commune: 'Montbrison', 'Raison sociale': 'Restaurant Zeta' }),
  },

  page('sendPropositions', [], {
    prepare: choicesOf(REQUESTS.seeking, 'Alpha', 'Epsilon'),
    act: (hub, { choices }) =>
      void hub.runtime.callFromPage('sendPropositions', [{ requestReference: REQUESTS.seeking, choices }]),
  }),
  page('createPropositions', [], {
    prepare: (hub) => ({ host: hostId((hub.ask('getRanking', REQUESTS.seeking) as RankingView).hosts, 'Epsilon') }),
    act: (hub, { host }) =>
      void hub.runtime.callFromPage('createPropositions', [[{ requestReference: REQUESTS.seeking, hostId: host }]]),
  }),
  page('askForPlaces', [[ENT(5), ENT(6)], PLACE_TO_ASK]),
  page('settlePlaceCall', [ENT(6)], {
    prepare: (hub) => ({ asked: hub.runtime.callFromPage('askForPlaces', [[ENT(6)], PLACE_TO_ASK]).ok }),
  }),
  page('recordAnswer', [{ propositionReference: PRO(1), answer: 'yes' }]),
  page('recordAnswer', [{ propositionReference: PRO(1), answer: 'no', refusalReason: 'no-tutor' }], { title: 'no' }),
  page('recordReview', [], {
    prepare: underWay,
    act: (hub, { proposition }) =>
      void hub.runtime.callFromPage('recordReview', [
        { propositionReference: proposition, by: 'company', done: 'yes', fit: 4, again: true },
      ]),
  }),
  page('settleReview', [], {
    prepare: (hub) => {
      const facts = underWay(hub);
      hub.ask('recordReview', { propositionReference: String(facts['proposition']), by: 'company', done: 'no' });
      return facts;
    },
    act: (hub, { proposition }) => void hub.runtime.callFromPage('settleReview', [proposition, 'BIL-2026-0002']),
  }),
  page('settleReview', [], {
    title: 'the stage was cut short',
    prepare: (hub) => {
      const facts = underWay(hub);
      hub.ask('recordReview', { propositionReference: String(facts['proposition']), by: 'company', done: 'partly' });
      hub.runtime.advanceTo('2027-02-01T10:30:00+01:00');
      return facts;
    },
    act: (hub, { proposition }) => void hub.runtime.callFromPage('settleReview', [proposition, 'BIL-2026-0002', 'interrupted']),
  }),
  page('cancelProposition', [PRO(1), 'Essai']),
  page('cancelProposition', [PRO(3), 'Essai'], { title: 'of a placed pupil' }),
  page('noteVoicemail', [PRO(1)]),
  page('noteWrongNumber', [PRO(1), '04 65 71 99 99']),
  page('putToTeacher', [PRO(1)], { prepare: otherDates }),
  page('settleCounterOffer', [PRO(1), true], { prepare: otherDates }),
  page('settleCounterOffer', [PRO(1), false], { title: 'refused', prepare: otherDates }),
  page('changeOfferPublics', [PRO(1), ['bts']], {
    prepare: (hub) => {
      hub.ask('recordAnswer', { propositionReference: PRO(1), answer: 'other-public', otherPublic: 'BTS' });
    },
  }),
  page('confirmProposition', [PRO(3)]),
  page('withdrawHost', [PRO(3), 'Essai']),
  page('completeRequest', [REQUESTS.incomplete], {
    prepare: (hub) => {
      // Pasted: nobody looks at it again by itself.
      const { id, cells } = hub.runtime.sheetByName('Demandes');
      const row = cells.findIndex(([first]) => first?.display === REQUESTS.incomplete) + 1;
      for (const [header, text] of [
        ['Début', '01/02/2027'],
        ['Fin', '26/02/2027'],
      ] as const)
        hub.runtime.paste(id, `${letters(hub.column('Demandes', header))}${row}`, [[text]]);
    },
  }),
  page('cancelRequest', [REQUESTS.asked, 'abandoned']),
  page('cancelRequest', [REQUESTS.placed, 'pupil-found'], { title: 'of a placed pupil' }),
  page('reopenRequest', [REQUESTS.idle, 'Essai']),
  page('giveUpRequest', [REQUESTS.asked, 'Aucun hôte ne convient']),
  page('withdrawPupil', [REQUESTS.placed, 'Essai', true]),
  page('withdrawPupil', [REQUESTS.placed, 'Essai', false], { title: 'and the stage is over' }),
  page('tickConvention', [REQUESTS.placed, 'sent']),
  page('askTeacher', ['DEM-2026-0007'], {
    prepare: (hub) => {
      hub.submitted(
        'request',
        requestAnswers({
          'Initiales de l’élève': 'Y. Y.',
          'Distance acceptée, en kilomètres': '10',
          'Commune de départ': 'Boën-sur-Lignon',
          'Code postal de cette commune': '42130',
          'Moyen de transport': 'Voiture',
        }),
      );
      hub.advance(5 * MINUTE);
    },
  }),
  // Keeps the draft beside the register, for its author alone.
  page('checkIntake', [TAKEN_REQUEST]),
  page('recordIntake', [TAKEN_REQUEST]),
  page('recordIntake', [TAKEN_OFFER], { title: 'an offer' }),
  page('sendCorrectionLink', [REQUESTS.asked]),
  page('sendCorrectionLink', [OFF(2)], { title: 'of an offer' }),
  page('setOfferStatus', [OFF(2), 'suspended']),
  page('mergeCompanies', [ENT(2), ENT(4)]),
  page('queueMessage', [MSG(19), { subject: 'Une place de stage' }]),
  page('queueAllMessages', []),
  page('cancelMessage', [MSG(19)]),
  page('editMessage', [MSG(19), { subject: 'Une autre place', leaveOn: '2027-01-20' }]),
  page('correctAddress', [MSG(19), 'juste@alpha.example']),
  page('setPause', [true, 'Essai'], { isOfTheMoment: true }),
  page('sendToMyself', [MSG(19)], { sendsAgain: true }),
  page('settleMessage', [], {
    prepare: doubtful,
    act: (hub, { reference }) => void hub.runtime.callFromPage('settleMessage', [reference, 'confirmed-sent']),
  }),
  page('settleMessage', [], {
    title: 'sent again',
    prepare: doubtful,
    act: (hub, { reference }) => void hub.runtime.callFromPage('settleMessage', [reference, 'retried']),
  }),
  page('sendDueMessages', [], {
    prepare: (hub) => {
      hub.runtime.setMailQuota(0);
      hub.ask('queueMessage', MSG(19), {});
      hub.advance(5 * MINUTE);
      hub.runtime.setMailQuota(50);
    },
  }),
  menu('sendWaitingMessages', {
    prepare: (hub) => {
      hub.runtime.setMailQuota(0);
      hub.ask('queueMessage', MSG(19), {});
      hub.advance(5 * MINUTE);
      hub.runtime.setMailQuota(50);
    },
  }),
  menu('findDuplicates', {
    prepare: (hub) => {
      hub.type('Entreprises', ENT(6), 'Téléphone', hub.row(ENT(2))['Téléphone']!);
    },
  }),
  menu('callPool', {
    prepare: (hub) => {
      // Typed by hand, these two have made no offer.
      typeRow(hub, 'Entreprises', { Commune: 'Montbrison', 'Raison sociale': 'Restaurant Zeta', Courriel: 'a@zeta.example' });
      typeRow(hub, 'Entreprises', { Commune: 'Feurs', 'Raison sociale': 'Restaurant Eta', Courriel: 'a@eta.example' });
    },
  }),
  menu('closeYear', {
    isOfTheMoment: true,
    prepare: (hub) => {
      hub.runtime.setFault({ triggerTimes: { CLOCK: 0 } });
      hub.runtime.advanceTo('2027-08-23T08:30:00+02:00');
      hub.runtime.clearFaults();
      hub.advance(70 * MINUTE);
    },
  }),
  menu('showPersonData', {
    isReading: true,
    act: (hub) => void hub.runtime.clickMenu('showPersonData', [mailOf('Epsilon')]),
  }),
  menu('erasePerson', {
    act: (hub) => void hub.runtime.clickMenu('erasePerson', [mailOf('Epsilon'), 'YES']),
  }),
  menu('verifyRegister', {
    prepare: (hub) => {
      hub.type('Offres', OFF(2), 'Entreprise', 'ENT-1999-0001');
    },
  }),
  menu('readWaitingAnswers', {
    prepare: (hub) => {
      hub.runtime.setFault({ formTriggerTimes: 0 });
      hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }));
      hub.submitted('offer', offerAnswers('Zeta'));
      hub.runtime.clearFaults();
    },
  }),
  menu('repairRegister', {
    prepare: (hub) => {
      hub.typeHeader('Entreprises', 'Notes', 'Remarques');
      hub.runtime.deleteColumns(hub.sheetId('Offres'), hub.column('Offres', 'Souhaits'), 1);
      hub.runtime.deleteSheet(hub.sheetId('Besoins'));
    },
  }),
  page('saveIdentity', [{ ...IDENTITY, hubName: 'Pôle Nouveau', animatorPhone: '04 65 71 00 13' }]),
  page('importSchools', [
    { text: `${DIRECTORY.replace('Lycée Fictif', 'Lycée Renommé')}\n0421004N;Collège Ajouté;Feurs;42110;College` },
  ]),
  page('chooseTrainings', [['cap-cuisine', 'bts-mco']]),
  page('buildForms', [], {
    prepare: (hub) => {
      hub.ask('chooseTrainings', ['cap-cuisine', 'bts-mco']);
    },
  }),
  menu('refreshForms', {
    prepare: (hub) => {
      hub.runtime.deleteForm(form(hub, FORM.offer));
    },
  }),
  // On another day: what is known already is not written again.
  page('checkForms', [], { prepare: (hub) => void hub.runtime.advanceTo('2027-01-06T05:00:00+01:00') }),
  page('openForm', ['request'], { prepare: (hub) => hub.runtime.setFormPublished(form(hub, FORM.request), false) }),
  page('noteOutsideView', ['request', 'opens']),
  page('sendTestMessage', [], { sendsAgain: true }),
  page('saveTemplate', [OWN_TEXT]),
  page('tryTemplate', [OWN_TEXT], { sendsAgain: true }),
  page('setSandbox', [true]),
  page('takeCorrection', [], {
    prepare: (hub) => {
      hub.submitted(
        'request',
        requestAnswers({
          'Initiales de l’élève': 'Z. Z.',
          'Commune de départ': 'Montbrizon',
          'Code postal de cette commune': '42999',
        }),
      );
      hub.advance(5 * MINUTE);
      const request = hub.rows('Demandes').at(-1)!['Référence']!;
      return { request, id: hub.ask('getRequestCard', request).corrections[0]!.id };
    },
    act: (hub, { request, id }) => void hub.runtime.callFromPage('takeCorrection', [request, id]),
  }),
  page('takeDifference', [], {
    prepare: (hub) => {
      const told = { SIRET: '73282932000074' };
      hub.offer('Duval', told);
      hub.offer('Duval', { ...told, Adresse: '8 rue Neuve' });
      hub.advance(5 * MINUTE);
      const company = hub.rows('Offres').at(-1)!['Entreprise']!;
      return { company, id: hub.ask('getCompanyCard', company).corrections[0]!.id };
    },
    act: (hub, { company, id }) => void hub.runtime.callFromPage('takeDifference', [company, id]),
  }),
  page('mendProblem', [], {
    prepare: (hub) => {
      const { id } = hub.runtime.sheetByName('Entreprises');
      hub.runtime.paste(id, `${letters(hub.column('Entreprises', 'Établissement apporteur (UAI)'))}3`, [['0420000X']]);
      return { id: hub.ask('getProblems').problems.find(({ mend }) => mend !== undefined)!.id };
    },
    act: (hub, { id }) => void hub.runtime.callFromPage('mendProblem', [id]),
  }),
  page('startImport', [{ source: { text: POOL }, mapping: POOL_MAPPING, created: [] }], { isOfTheMoment: true }),
  page('continueImport', [], {
    prepare: (hub) => {
      hub.ask('startImport', { source: { text: POOL }, mapping: POOL_MAPPING, created: [] });
    },
  }),
  page('stopImport', [], {
    isOfTheMoment: true,
    prepare: (hub) => {
      hub.ask('startImport', { source: { text: POOL }, mapping: POOL_MAPPING, created: [] });
    },
  }),
  page('undoAction', [], {
    isOfTheMoment: true,
    prepare: cancelledJustNow,
    act: (hub, { id }) => void hub.runtime.callFromPage('undoAction', [id]),
  }),
  menu('updateDashboard'),
  menu('undoLastAction', {
    isOfTheMoment: true,
    prepare: (hub) => {
      // A second click would take back the action before: here all of them have left a mail.
      for (let last = hub.ask('getLastActions').last; last?.refusals.length === 0; last = hub.ask('getLastActions').last)
        hub.ask('undoAction', last.id);
      cancelledJustNow(hub);
    },
  }),
];

/** As tests and figures call it. */
export const nameOf = ({ of, title }: UseCase): string => (title === undefined ? of : `${of}: ${title}`);
