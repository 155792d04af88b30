/** The road of a request, from the hosts asked to the review. */
import type { HostLine, RankingView } from '../../../src/application/sidebar-views/ranking-view';
import { MINUTE, letters, requestAnswers, TEACHER, type Hub } from '../hub';
import { ENT, OFF, PRO, REQUESTS } from './busy-hub';
import { underWay } from './stage-under-way';
import type { Facts, UseCase } from './use-case';
import { page } from './use-case-makers';

const PLACE_TO_ASK = { startsOn: '2027-03-01', endsOn: '2027-03-26', public: 'pfmp', pupils: 1 } as const;

const choicesOf =
  (request: string, ...slugs: readonly string[]) =>
  (hub: Hub): Facts => ({ choices: hub.choicesFor(request, ...slugs) });

const hostId = (hosts: readonly HostLine[], slug: string): string => {
  const host = hosts.find(({ companyName }) => companyName === `Restaurant ${slug}`)!;
  return host.offerReference ?? host.companyReference;
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

export const ROAD_USE_CASES: readonly UseCase[] = [
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
];
