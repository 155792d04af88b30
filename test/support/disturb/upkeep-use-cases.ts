/** The register kept in order: settings, forms, lists brought in, repairs, actions taken back. */
import { DEFAULT_TEMPLATES } from '../../../src/wording/emails/default-templates';
import { intentionTab } from '../../../src/wording/labels/tab-texts';
import { DIRECTORY, FORM, IDENTITY, MINUTE, letters, mailOf, offerAnswers, requestAnswers, type Hub } from '../hub';
import { ENT, OFF, REQUESTS } from './busy-hub';
import { POOL, POOL_MAPPING } from './pool-list';
import { typeRow } from './type-row';
import type { Facts, UseCase } from './use-case';
import { page, menu, form } from './use-case-makers';

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

/** What a copy of the spreadsheet is: its mark names another one, and the script's memory has stayed there. */
const becomeCopy = (hub: Hub): void => {
  hub.runtime.edit(hub.sheetId(intentionTab.sheetName), 'C1', [['autre-classeur']]);
  hub.runtime.wipe('documentProperties');
};

export const UPKEEP_USE_CASES: readonly UseCase[] = [
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
  menu('verifierLesParcours', {
    title: 'in a copy',
    // A mail in doubt is sent again: to the animator alone.
    sendsAgain: true,
    isAlone: true,
    isOfTheMoment: true,
    // It files its answers itself, for people whom it invents.
    passing: /\d{4}-\d\d-\d\dT[\d:.]+Z\/[0-9a-f]{16}|\d\d\/\d\d\/\d{4} \d\d:\d\d(?::\d\d)?|inventé \w+|\w+\.\w+@parcours/g,
    prepare: becomeCopy,
  }),
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
