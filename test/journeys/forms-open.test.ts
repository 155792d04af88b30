/** Forms that people can answer: published last, looked at again, checked from outside; and permissions that were not given. */
import {
  DIRECTORY,
  HOUR,
  Hub,
  IDENTITY,
  mailOf,
  MINUTE,
  offerAnswers,
  plain,
  removeHubs,
  requestAnswers,
  TEACHER,
  TRAININGS,
} from '../support/hub';
import { formOf } from '../support/forms';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const lines = () => hub.ask('getSetup').forms.map(({ isOpen, isThere }) => [isThere, isOpen]);

test('a form takes no answer before its last question, and all do once built', () => {
  const blank = Hub.blank();
  blank.ask('saveIdentity', IDENTITY);
  blank.ask('importSchools', { text: DIRECTORY });
  blank.ask('chooseTrainings', TRAININGS);
  const questions = new Map<string, number>();
  const stop = blank.runtime.interleave(({ name, when }) => {
    if (name !== 'Form.setPublished' || when !== 'after') return;
    for (const form of blank.runtime.forms())
      if (form.published && !questions.has(form.title)) questions.set(form.title, form.items.length);
  });
  blank.ask('buildForms');
  stop();
  expect(Object.fromEntries(questions)).toEqual(
    Object.fromEntries(blank.runtime.forms().map(({ title, items }) => [title, items.length])),
  );
  expect(blank.ask('getSetup').forms.map(({ isOpen }) => isOpen)).toEqual([true, true, true, true, true, true]);
  expect(blank.runtime.forms().every(({ requiresLogin, acceptingResponses }) => acceptingResponses && !requiresLogin)).toBe(true);
  blank.close();
});

test('a form closed by hand is shown as closed, stays so through an update, and opens in one gesture', () => {
  expect(lines()).toEqual([
    [true, true],
    [true, true],
    [true, true],
    [true, true],
    [true, true],
    [true, true],
  ]);
  hub.runtime.setFormPublished(formOf(hub, 'offer').id, false);
  expect(hub.ask('checkForms').forms.map(({ isOpen }) => isOpen)).toEqual([true, false, true, true, true, true]);
  expect(hub.ask('getSetup').done.forms).toBe(false);
  expect(plain(hub.menu('refreshForms').join())).toContain('Fermé, personne ne peut y répondre : « Offre d’accueil ».');
  expect(hub.submit('offer', offerAnswers('Alpha')).accepted).toBe(false);
  expect(hub.ask('openForm', 'offer').forms[1]).toMatchObject({ isOpen: true, lookedOn: '2027-01-05' });
  expect(hub.offer('Alpha')).toBe('OFF-2026-0001');
});

test('no proposition leaves with the link of a closed form', () => {
  hub.offer('Alpha');
  const request = hub.request();
  const choices = hub.choicesFor(request, 'Alpha');
  hub.runtime.setFormAccepting(formOf(hub, 'answer').id, false);
  expect(hub.problem('sendPropositions', { requestReference: request, choices }).message).toBe(
    'Le formulaire « Réponse à une proposition » est fermé : personne ne peut y répondre.',
  );
  expect(hub.rows('Propositions')).toEqual([]);
});

describe('a form closed or unpublished by hand after a message was queued', () => {
  const CLOSED = 'Le formulaire de ce courriel est fermé : le courriel partira quand il sera ouvert.';
  const stuck = () => hub.ask('getHome').stuck?.map(({ sentence }) => plain(sentence)) ?? [];
  const errors = () => hub.messages().map((row) => [row['Statut'], plain(row['Erreur']!)]);
  const reminder = () => hub.messages().find((row) => row['Modèle'] === 'Relance d’une proposition (J+3)');
  let request: string;
  beforeEach(() => {
    hub.offer('Alpha');
    request = hub.request();
    hub.proposeAndSend(request, 'Alpha');
    hub.runtime.advanceTo('2027-01-08T06:30:00+01:00');
  });

  test.each([
    ['closed', 'setFormAccepting'],
    ['unpublished', 'setFormPublished'],
  ] as const)(
    '%s: what asks to answer it waits and says so, « Aujourd’hui » names the gesture, all leaves once it is open',
    (_, close) => {
      hub.runtime[close](formOf(hub, 'answer').id, false);
      hub.runtime.advanceTo('2027-01-08T12:30:00+01:00');
      expect([reminder()!['Statut'], plain(reminder()!['Erreur']!)]).toEqual(['En file', CLOSED]);
      expect(stuck()).toEqual([
        'Formulaire fermé, personne ne peut y répondre : « Réponse à une proposition ». Les courriels qui demandent d’y répondre attendent.',
      ]);
      expect(hub.ask('getHome').stuck![0]!.advice).toContain('Ouvrir aux réponses');
      // What asks for no answer there goes on.
      const other = hub.request({ 'Initiales de l’élève': 'Z. Z.' });
      hub.advance(5 * MINUTE);
      expect(hub.mailsTo(TEACHER).some(({ subject }) => subject.startsWith(`[${other}]`))).toBe(true);
      hub.ask('openForm', 'answer');
      hub.advance(HOUR);
      expect([reminder()!['Statut'], reminder()!['Erreur'], stuck()]).toEqual(['Envoyé', '', []]);
      expect(hub.mailsTo(mailOf('Alpha')).at(-1)!.subject).toContain('votre réponse');
    },
  );

  test('opened again in its own editor, the clock sees it; messages that wait wake nobody meanwhile', () => {
    hub.runtime.setFormAccepting(formOf(hub, 'answer').id, false);
    hub.runtime.advanceTo('2027-01-08T10:30:00+01:00');
    const runs = hub.runtime.runs(500).length;
    hub.advance(2 * HOUR);
    expect(hub.runtime.runs(500).length - runs).toBeLessThanOrEqual(3);
    expect(errors()).toContainEqual(['En file', CLOSED]);
    hub.runtime.setFormAccepting(formOf(hub, 'answer').id, true);
    hub.advance(HOUR);
    expect([reminder()!['Statut'], stuck()]).toEqual(['Envoyé', []]);
  });

  test('a form that a message does not ask to fill in holds it back in nothing', () => {
    hub.runtime.setFormAccepting(formOf(hub, 'request').id, false);
    hub.advance(2 * HOUR);
    expect(stuck().join()).toContain('« Demande de stage »');
    expect(reminder()!['Statut']).toBe('Envoyé');
  });
});

test('what the animator saw from outside is kept with its day', () => {
  expect(hub.ask('getSetup').forms[0]!.seen).toBeUndefined();
  hub.ask('noteOutsideView', 'request', 'asks-account');
  hub.ask('noteOutsideView', 'offer', 'opens');
  hub.menu('refreshForms');
  expect(hub.ask('getSetup').forms.map(({ seen, seenOn }) => [seen, seenOn])).toEqual([
    ['asks-account', '2027-01-05'],
    ['opens', '2027-01-05'],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

describe('a permission that was not given', () => {
  const GESTURES: readonly (readonly [string, string, () => { readonly message: string; readonly advice: string }, string])[] = [
    [
      'the forms are built',
      'forms',
      () => hub.problem('buildForms'),
      'Pour créer et mettre à jour les formulaires, il manque une autorisation de Google : « créer et gérer vos formulaires Google Forms ».',
    ],
    [
      'the forms are checked',
      'forms',
      () => hub.problem('checkForms'),
      'Pour vérifier les formulaires, il manque une autorisation de Google : « créer et gérer vos formulaires Google Forms ».',
    ],
    [
      'the test message is sent',
      'script.send_mail',
      () => hub.problem('sendTestMessage'),
      'Pour envoyer les courriels, il manque une autorisation de Google : « envoyer des courriels en votre nom ».',
    ],
  ];

  test.each(GESTURES)('is named before %s, with where to give it', (_what, scope, act, sentence) => {
    hub.runtime.withholdScopes([scope]);
    const { message, advice } = act();
    expect(message).toBe(sentence);
    expect(advice).toContain('https://script.google.com/');
    expect(advice).toContain('cochez cette case');
    hub.runtime.withholdScopes([]);
    expect(hub.ask('buildForms').done.forms).toBe(true);
  });

  test('is named from the menu too, and answers are received without it', () => {
    hub.runtime.withholdScopes(['forms']);
    expect(plain(hub.menu('refreshForms').join())).toContain('il manque une autorisation de Google');
    hub.submitted('request', requestAnswers());
    expect(hub.rows('Demandes')).toHaveLength(1);
  });
});

test('notices promise what the product does: told and erased on request, at the closing of the year, after 24 idle months', () => {
  const words = ['request', 'offer'].map((kind) => plain(JSON.stringify(formOf(hub, kind as 'request')))).join();
  expect(words).toContain('À la clôture de l’année scolaire, ce qui concerne l’élève est effacé.');
  expect(words).toContain('Après 24 mois sans nouvelles, l’effacement de vos coordonnées est proposé au pôle.');
});
