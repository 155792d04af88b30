/** The network's life: contributions, needs, meetings. */
import type { FormAnswers } from 'apps-script-local';
import { FORM, type Hub, MINUTE } from '../hub';
import { REQUESTS } from './busy-hub';
import { typeRow } from './type-row';
import type { UseCase } from './use-case';

const WHO = {
  'Votre nom': 'Nour Fictive',
  'Votre courriel': 'nour@lycee.example',
  'Votre établissement, si vous y travaillez': 'Lycée Fictif – Roanne',
};
const WHAT = 'Que souhaitez-vous faire\u00a0?';
const SHARED: FormAnswers = {
  ...WHO,
  [WHAT]: 'Je partage une entreprise avec le réseau',
  'L’entreprise accepte-t-elle que le pôle de stages la contacte\u00a0?': 'Oui',
  'Nom de l’entreprise': 'Garage Exemple',
  'Commune de l’entreprise': 'Roanne',
  'Son courriel': 'contact@garage.example',
  'Avec qui la partager\u00a0?': 'Avec tout le réseau, dès maintenant',
};
const NEED: FormAnswers = {
  ...WHO,
  [WHAT]: 'J’ai un besoin',
  'De quoi s’agit-il\u00a0?': 'Ressource',
  'En quelques mots': 'Un livret d’accueil',
};
const EARLIER: FormAnswers = { ...NEED, 'En quelques mots': 'Une visite' };
const HELP: FormAnswers = {
  ...WHO,
  [WHAT]: 'Je connais quelqu’un pour une demande sans solution',
  'Référence de la demande': REQUESTS.seeking,
  'L’entreprise à laquelle vous pensez': 'Auberge Exemple',
  'Est-elle d’accord pour que le pôle l’appelle\u00a0?': 'Oui',
};
const SIGN_UP = { ...WHO, [WHAT]: 'Je m’inscris à une rencontre ou à une formation' };

function contribute(hub: Hub, answers: FormAnswers): void {
  const form = hub.runtime.forms().find(({ title }) => title === FORM.contribution)!.id;
  const { accepted } = hub.runtime.submitForm(form, answers);
  if (!accepted) throw new Error('the form refuses the contribution');
}
/** Another one was there before: the first row of the answers, which people delete, is not the one that is being received. */
const contributing = (answers: FormAnswers, title: string, prepare?: (hub: Hub) => void): UseCase => ({
  of: 'onFormSubmit',
  title,
  isClick: false,
  prepare(hub) {
    contribute(hub, {
      ...WHO,
      [WHAT]: 'J’ai un besoin',
      'De quoi s’agit-il\u00a0?': 'Ressource',
      'En quelques mots': 'Une visite',
    });
    hub.advance(4 * MINUTE);
    prepare?.(hub);
  },
  act: (hub) => contribute(hub, answers),
});

const MEETING = 'REN-2026-0001';
/** A meeting of one seat, typed by the animator, with somebody in it and somebody who waits. */
function withMeeting(hub: Hub): void {
  typeRow(hub, 'Rencontres', {
    Genre: 'Formation de tuteurs',
    Date: '06/01/2027',
    Places: '1',
    Titre: 'Accueillir un premier stagiaire',
  });
  for (const name of ['Nour Fictive', 'Sacha Fictif']) contribute(hub, { ...SIGN_UP, 'Votre nom': name, Code: MEETING });
  hub.advance(4 * MINUTE);
}
const withNeed = (hub: Hub): void => {
  contribute(hub, NEED);
  hub.advance(4 * MINUTE);
};
const withHelp = (hub: Hub): void => {
  contribute(hub, HELP);
  hub.advance(4 * MINUTE);
};

/** Two hosts that nobody has asked for long. */
function restedHosts(hub: Hub): void {
  for (const slug of ['Zeta', 'Eta'])
    typeRow(hub, 'Entreprises', {
      Commune: 'Feurs',
      Secteur: 'Hôtellerie, restauration',
      Courriel: `a@${slug.toLowerCase()}.example`,
      'Raison sociale': `Restaurant ${slug}`,
    });
}

const page = (of: string, args: readonly unknown[], prepare: (hub: Hub) => void, more: Partial<UseCase> = {}): UseCase => ({
  of,
  isClick: true,
  prepare,
  act: (hub) => void hub.runtime.callFromPage(of, args),
  ...more,
});

const reads = (of: string, ...args: readonly unknown[]): UseCase => page(of, args, () => undefined, { isReading: true });

/** It was held, somebody was there, and its minutes are kept. */
function wasHeld(hub: Hub): void {
  withMeeting(hub);
  hub.runtime.advanceTo('2027-01-06T10:30:00+01:00');
  hub.ask('noteAttendance', MEETING, ['INS-2026-0001']);
  hub.ask('saveMinutes', { reference: MEETING, link: '', text: 'Trois points à retenir.', resources: [] });
}
function withResource(hub: Hub): void {
  typeRow(hub, 'Ressources', { Lien: 'https://pole.example/livret', État: 'Publiée', Titre: 'Livret du tuteur' });
}

/** The first rows, which people delete, are those of others. */
function othersFirst(hub: Hub): void {
  withResource(hub);
  contribute(hub, EARLIER);
}

export const NETWORK_USE_CASES: readonly UseCase[] = [
  page('getNetwork', [], withNeed, { isReading: true }),
  page('getMeeting', [MEETING], withMeeting, { isReading: true }),
  page('previewInvitation', [{ reference: MEETING, to: 'companies' }], withMeeting, { isReading: true }),
  reads('getPapers'),
  reads('getPaper', 'catalogue'),
  page('previewShare', [{ to: 'companies' }], withResource, { isReading: true }),
  page('shareResources', [{ to: 'companies' }], withResource),
  page(
    'saveMinutes',
    [{ reference: MEETING, link: 'https://pole.example/cr', text: 'Trois points.', resources: [] }],
    withMeeting,
  ),
  page('sendAfterMeeting', [{ reference: MEETING, what: 'minutes' }], wasHeld, { title: 'minutes' }),
  page('sendAfterMeeting', [{ reference: MEETING, what: 'attestations' }], wasHeld, { title: 'attestations' }),
  page('previewSector', ['hospitality'], () => undefined, { isReading: true }),
  page('tellSector', ['hospitality'], restedHosts),
  contributing(SHARED, 'a company that is shared'),
  contributing(NEED, 'a need'),
  contributing(HELP, 'a help'),
  contributing({ ...SIGN_UP, 'Votre nom': 'Alix Fictive', Code: MEETING }, 'a sign-up', withMeeting),
  page('settleContribution', ['CTB-2026-0001'], withHelp),
  page('settleNeed', [{ reference: 'BES-2026-0001', state: 'answered', answer: 'Le voici.' }], withNeed),
  page('makeTheme', [{ reference: 'BES-2026-0002', into: 'resource' }], (hub) => {
    othersFirst(hub);
    withNeed(hub);
  }),
  page('inviteToMeeting', [{ reference: MEETING, to: 'companies' }], withMeeting),
  page('noteAttendance', [MEETING, ['INS-2026-0001']], (hub) => {
    withMeeting(hub);
    hub.runtime.advanceTo('2027-01-06T10:30:00+01:00');
  }),
  {
    of: 'onClock',
    title: 'the resource that answers a need is published',
    isClick: false,
    prepare(hub) {
      othersFirst(hub);
      withNeed(hub);
      hub.ask('makeTheme', { reference: 'BES-2026-0002', into: 'resource' });
      const { Référence: made = '' } = hub.rows('Ressources').at(-1)!;
      hub.type('Ressources', made, 'Lien', 'https://pole.example/livret');
      hub.type('Ressources', made, 'État', 'Publiée');
    },
    act: (hub) => void hub.advance(70 * MINUTE),
  },
  {
    of: 'onClock',
    title: 'a school has left the network',
    isClick: false,
    prepare(hub) {
      contribute(hub, {
        ...SHARED,
        'Avec qui la partager\u00a0?': 'Avec le réseau, plus tard : elle nous est réservée d’ici là',
      });
      hub.advance(4 * MINUTE);
      hub.type('Établissements', '0421003M', 'Sortie du réseau le', '05/01/2027');
    },
    act: (hub) => void hub.advance(70 * MINUTE),
  },
  {
    of: 'onClock',
    title: 'a seat of a meeting has come free',
    isClick: false,
    prepare(hub) {
      withMeeting(hub);
      hub.type('Inscriptions', 'INS-2026-0001', 'Statut', 'Annulé');
    },
    act: (hub) => void hub.advance(70 * MINUTE),
  },
];
