/** The network from outside: a meeting from invitation to attendance, a need answered, the call for help, thanks. */
import { Hub, linksIn, mailOf, MINUTE, plain, removeHubs, requestAnswers, type Overrides } from '../support/hub';
import { formOf } from '../support/forms';
import { typeRow } from '../support/disturb/type-row';

jest.setTimeout(240_000);

const SCHOOL = '0421003M';
const REFERENT = 'referent@lycee-fictif.example';
const GUEST = 'nour@lycee.example';
const WHAT = 'Que souhaitez-vous faire\u00a0?';

let prepared: string;
let hub: Hub;
/** Both schools have someone to write to, and the second one receives the call for help. */
beforeAll(() => {
  hub = Hub.open(true);
  hub.type('Établissements', '0421002L', 'Courriel du référent', 'referent@lp-exemple.example');
  hub.type('Établissements', SCHOOL, 'Courriel du référent', REFERENT);
  hub.type('Établissements', SCHOOL, 'Appels du réseau', 'VRAI');
  hub.offer('Alpha');
  prepared = hub.freeze();
});
beforeEach(() => {
  hub = Hub.from(prepared);
});
afterEach(() => hub.close());
afterAll(removeHubs);

const contribute = (answers: Overrides): void => {
  const given = { 'Votre nom': 'Nour Fictive', 'Votre courriel': GUEST, ...answers };
  hub.submitted('contribution', given as Readonly<Record<string, string>>);
  hub.advance(4 * MINUTE);
};
const aMeeting = (cells: Readonly<Record<string, string>> = {}): string => {
  typeRow(hub, 'Rencontres', {
    Genre: 'Formation de tuteurs',
    Date: '12/01/2027',
    Début: '14 h 00',
    Fin: '16 h 30',
    'Lieu ou lien': 'Salle Exemple',
    Places: '1',
    ...cells,
    Titre: 'Accueillir un premier stagiaire',
  });
  return hub.rows('Rencontres').at(-1)!['Référence']!;
};
const signUp = (reference: string, more: Overrides = {}): void =>
  contribute({ [WHAT]: 'Je m’inscris à une rencontre ou à une formation', Code: reference, ...more });
const lastTo = (address: string) => hub.mailsTo(address).at(-1)!;
const textTo = (address: string): string => plain(lastTo(address).text);
const fileOf = (address: string): string => {
  const [file] = lastTo(address).attachments;
  return file === undefined ? '' : Buffer.from(file.base64, 'base64').toString('utf8');
};

describe('a meeting', () => {
  test('invites who may be asked, once; the link of the invitation signs up, and the answer brings a calendar file', () => {
    const reference = aMeeting();
    const company = { reference, to: 'companies' } as const;
    expect(hub.ask('previewInvitation', company)).toMatchObject({ count: 1, names: ['Restaurant Alpha'] });
    expect(hub.ask('inviteToMeeting', company)).toMatchObject({ queued: 1, left: 0 });
    expect(hub.ask('inviteToMeeting', company)).toMatchObject({ queued: 0, left: 0 });
    hub.advance(4 * MINUTE);
    const invitation = hub.mailsTo(mailOf('Alpha')).find(({ subject }) => subject.includes('Invitation'))!;
    expect(plain(invitation.text)).toContain('Accueillir un premier stagiaire – 12 janvier 2027, 14 h 00');
    expect(plain(invitation.text)).toContain('Ne plus être sollicité');
    const [link] = linksIn(invitation);
    hub.answerLink(link!, { 'Votre nom': 'Alex Alpha', 'Votre courriel': mailOf('Alpha') });
    hub.advance(4 * MINUTE);
    expect(textTo(mailOf('Alpha'))).toContain('Votre place est réservée.');
    expect(fileOf(mailOf('Alpha'))).toContain('DTSTART:20270112T130000Z');
    expect(fileOf(mailOf('Alpha'))).toContain('DTEND:20270112T153000Z');
    expect(fileOf(mailOf('Alpha'))).toContain('LOCATION:Salle Exemple');
  });

  test('gives a seat that comes free to who waits first, within the hour, and tells that person once', () => {
    const reference = aMeeting();
    signUp(reference);
    signUp(reference, { 'Votre nom': 'Sacha Fictif', 'Votre courriel': 'sacha@lycee.example' });
    expect(lastTo('sacha@lycee.example').attachments).toEqual([]);
    hub.type('Inscriptions', 'INS-2026-0001', 'Statut', 'Annulé');
    hub.advance(130 * MINUTE);
    expect(hub.rows('Inscriptions').map((row) => row['Statut'])).toEqual(['Annulé', 'Inscrit']);
    expect(textTo('sacha@lycee.example')).toContain('Une place s’est libérée : elle est à vous.');
    expect(fileOf('sacha@lycee.example')).toContain('STATUS:CONFIRMED');
    expect(hub.mailsTo('sacha@lycee.example')).toHaveLength(2);
    // Who has cancelled is told nothing.
    expect(hub.mailsTo(GUEST)).toHaveLength(1);
  });

  test('tells everybody when its day is moved, reminds two days before, and not who cancelled', () => {
    const reference = aMeeting({ Places: '5' });
    signUp(reference);
    hub.type('Rencontres', reference, 'Date', '14/01/2027');
    hub.advance(70 * MINUTE);
    expect(textTo(GUEST)).toContain('14 janvier 2027');
    expect(fileOf(GUEST)).toContain('DTSTART:20270114T130000Z');
    hub.runtime.advanceTo('2027-01-12T10:30:00+01:00');
    expect(plain(lastTo(GUEST).subject)).toContain('Rappel : Accueillir un premier stagiaire');
    expect(hub.mailsTo(GUEST)).toHaveLength(3);
    hub.runtime.advanceTo('2027-01-13T18:30:00+01:00');
    expect(hub.mailsTo(GUEST)).toHaveLength(3);
  });

  test('cancelled, it says so to everybody once, takes nobody more, and cannot be invited to', () => {
    const reference = aMeeting({ Places: '5' });
    signUp(reference);
    hub.type('Rencontres', reference, 'État', 'Annulée');
    hub.advance(130 * MINUTE);
    expect(textTo(GUEST)).toContain('est annulée');
    expect(fileOf(GUEST)).toContain('STATUS:CANCELLED');
    signUp(reference, { 'Votre nom': 'Sacha Fictif' });
    expect(textTo(GUEST)).toContain('Cette rencontre est annulée.');
    expect(hub.problem('inviteToMeeting', { reference, to: 'schools' }).message).toBe('Cette rencontre est passée ou annulée.');
    expect(hub.rows('Inscriptions')).toHaveLength(1);
  });

  test('notes who was there, trains the tutors who came, and lets them weigh in the ranking of their host', () => {
    const reference = aMeeting({ Places: '5' });
    signUp(reference, { 'Votre nom': 'Alex Alpha', 'Votre courriel': mailOf('Alpha') });
    signUp(reference);
    expect(hub.problem('noteAttendance', reference, ['INS-2026-0001']).message).toBe('Cette rencontre n’a pas encore eu lieu.');
    hub.runtime.advanceTo('2027-01-12T17:30:00+01:00');
    expect(hub.ask('getMeeting', reference).isAttendanceDue).toBe(true);
    hub.ask('noteAttendance', reference, ['INS-2026-0001']);
    expect(hub.rows('Inscriptions').map((row) => row['Statut'])).toEqual(['Présent', 'Absent']);
    expect(hub.rows('Contacts')[0]).toMatchObject({ 'Formé le': '12/01/2027' });
    expect(hub.rows('Entreprises')[0]).toMatchObject({ 'Tuteurs formés': '1' });
    const request = hub.request();
    const { criteria } = hub.hosts(request)[0]!;
    expect(plain(criteria.map(({ sentence }) => sentence).join(' '))).toContain('1 tuteur formé');
    expect(hub.ask('getCompanyCard', 'ENT-2026-0001').network.map(plain)).toEqual([
      'Alex Alpha : formation de tuteurs le 12 janvier 2027',
    ]);
    hub.ask('noteAttendance', reference, ['INS-2026-0002']);
    expect(hub.rows('Entreprises')[0]).toMatchObject({ 'Tuteurs formés': '0' });
  });
});

test('what leaves after a meeting: minutes with a resource, once, counted in the journal; the attestation is on the sheet', () => {
  typeRow(hub, 'Ressources', { Lien: 'https://pole.example/livret', État: 'Publiée', Titre: 'Livret du tuteur' });
  const resource = hub.rows('Ressources').at(-1)!['Référence']!;
  const reference = aMeeting({ Places: '5' });
  signUp(reference);
  hub.runtime.advanceTo('2027-01-12T17:30:00+01:00');
  hub.ask('noteAttendance', reference, ['INS-2026-0001']);
  const minutes = { reference, link: 'https://pole.example/cr', text: 'Trois points.', resources: [resource] };
  expect(hub.problem('saveMinutes', { ...minutes, link: 'http://pole.example' }).message).toContain(
    'ne commence pas par https://',
  );
  expect(hub.ask('saveMinutes', minutes)).toMatchObject({ minutesToSend: 1, attestations: { count: 1, toSend: 1 } });
  hub.ask('sendAfterMeeting', { reference, what: 'minutes' });
  hub.ask('sendAfterMeeting', { reference, what: 'minutes' });
  hub.runtime.advanceTo('2027-01-13T10:30:00+01:00');
  const received = hub.mailsTo(GUEST).filter(({ subject }) => subject.includes('Compte rendu'));
  expect(received).toHaveLength(1);
  expect(plain(received[0]!.text)).toContain('– Livret du tuteur : https://pole.example/livret');
  expect(hub.rows('Journal').filter((row) => row['Action'] === 'Ressource partie avec un courriel')).toMatchObject([
    { Référence: resource, Objet: 'Ressource' },
  ]);
  expect(hub.ask('getReport').now.indicators['joined-resources']).toMatchObject({ value: 1 });
  expect(hub.ask('getPaper', reference)).toMatchObject({ kind: 'attestations', people: [{ name: 'Nour Fictive' }] });
});

test('a link typed by hand that is not https is refused, and the one before comes back', () => {
  typeRow(hub, 'Ressources', { Lien: 'https://pole.example/livret', Titre: 'Livret du tuteur' });
  const resource = hub.rows('Ressources').at(-1)!['Référence']!;
  hub.type('Ressources', resource, 'Lien', 'http://pole.example/livret');
  expect(hub.rows('Ressources').at(-1)).toMatchObject({ Lien: 'https://pole.example/livret' });
  const reference = aMeeting();
  hub.type('Rencontres', reference, 'Compte rendu', 'javascript:alert(1)');
  expect(hub.rows('Rencontres').at(-1)).toMatchObject({ 'Compte rendu': '' });
});

describe('a need', () => {
  const ask = (subject: string, kind = 'Ressource'): void =>
    contribute({ [WHAT]: 'J’ai un besoin', 'De quoi s’agit-il\u00a0?': kind, 'En quelques mots': subject });
  const today = (): string[] => hub.ask('getHome').items.map(({ sentence }) => plain(sentence));

  test('during a stage comes before all the rest; answered, it goes, and the person reads the answer', () => {
    hub.request({ 'Premier jour': '2027-01-11', 'Dernier jour': '2027-01-29' });
    ask('Le stagiaire ne vient plus', 'Appui pendant un stage');
    expect(today()[0]).toContain('Nour Fictive demande un appui : Le stagiaire ne vient plus');
    hub.ask('settleNeed', { reference: 'BES-2026-0001', state: 'answered', answer: 'Je passe demain à 9 h.' });
    hub.advance(4 * MINUTE);
    expect(today().join()).not.toContain('demande un appui');
    expect(textTo(GUEST)).toContain('Je passe demain à 9 h.');
    expect(hub.rows('Besoins')[0]).toMatchObject({ Statut: 'Répondu', 'Répondu le': '05/01/2027' });
  });

  test('is answered by a meeting that others asked for too; without words it is not answered', () => {
    ask('Un livret pour accueillir les stagiaires');
    ask('Livret d’accueil du stagiaire');
    const [first] = hub.ask('getNetwork').needs;
    expect(first!.alike).toEqual(['BES-2026-0002']);
    expect(hub.problem('settleNeed', { reference: 'BES-2026-0001', state: 'answered', answer: ' ' }).message).toBe(
      'Il manque la réponse.',
    );
    const linkedTo = aMeeting();
    hub.ask('settleNeed', { reference: 'BES-2026-0001', state: 'answered', answer: 'Venez en parler.', linkedTo });
    hub.advance(4 * MINUTE);
    expect(textTo(GUEST)).toContain('Accueillir un premier stagiaire – 12 janvier 2027, 14 h 00 – Salle Exemple');
  });
});

describe('the call for help', () => {
  const calls = () => hub.mailsTo(REFERENT).filter(({ subject }) => subject.includes('Appel au réseau'));

  test('goes at once for what is urgent, on Tuesday for the rest, to who agreed, without a name, and not to the school itself', () => {
    hub.submitted('request', requestAnswers({ 'Premier jour': '2027-02-01', 'Dernier jour': '2027-02-26' }));
    hub.advance(70 * MINUTE);
    expect(calls()).toEqual([]);
    hub.submitted(
      'request',
      requestAnswers({ 'Initiales de l’élève': 'A. B.', 'Premier jour': '2027-01-11', 'Dernier jour': '2027-01-29' }),
    );
    hub.runtime.advanceTo('2027-01-06T09:30:00+01:00');
    expect(calls()).toHaveLength(1);
    const [urgent] = calls();
    expect(plain(urgent!.text)).toContain('CAP Cuisine');
    expect(plain(urgent!.text)).toContain('autour de Montbrison (DEM-2026-0002)');
    expect(plain(urgent!.text)).not.toMatch(/A\. ?B\.|Lycée professionnel Exemple|Camille/);
    // Asked for a week, the first one joins; nothing is sent twice in a week.
    hub.runtime.advanceTo('2027-01-08T18:30:00+01:00');
    expect(calls()).toHaveLength(1);
    hub.runtime.advanceTo('2027-01-12T18:30:00+01:00');
    expect(calls()).toHaveLength(2);
    expect(plain(calls().at(-1)!.text)).toContain('DEM-2026-0001');
    expect(hub.mailsTo('referent@lp-exemple.example')).toEqual([]);
  });

  test('is answered by its link: the lead stands beside the request, and waits for the animator', () => {
    const request = hub.request({ 'Premier jour': '2027-01-11', 'Dernier jour': '2027-01-29' });
    hub.runtime.advanceTo('2027-01-06T09:30:00+01:00');
    hub.answerLink(linksIn(calls()[0]!)[0]!, {
      'Votre nom': 'Nour Fictive',
      'Votre courriel': GUEST,
      'L’entreprise à laquelle vous pensez': 'Auberge Exemple',
      'Est-elle d’accord pour que le pôle l’appelle\u00a0?': 'Oui',
    });
    expect(hub.rows('Contributions')[0]).toMatchObject({ 'Demande aidée': request, 'Suite donnée': 'Piste à suivre' });
    expect(hub.ask('getNetwork').toSee).toMatchObject([{ requestReference: request }]);
    hub.ask('settleContribution', 'CTB-2026-0001');
    expect(hub.ask('getNetwork').toSee).toEqual([]);
  });
});

test('the school that shared a company is thanked when it hosts a pupil of another, and not one of its own', () => {
  hub.type('Entreprises', 'ENT-2026-0001', 'Établissement apporteur (UAI)', SCHOOL);
  const request = hub.request({ 'Premier jour': '2027-01-11', 'Dernier jour': '2027-01-29' });
  hub.proposeAndSend(request, 'Alpha');
  hub.yes('Alpha', request);
  hub.runtime.advanceTo('2027-01-13T10:30:00+01:00');
  const thanks = hub.mailsTo(REFERENT).filter(({ subject }) => subject.includes('Merci'));
  expect(thanks).toHaveLength(1);
  expect(plain(thanks[0]!.text)).toContain('Vous aviez fait connaître Restaurant Alpha au réseau.');
  expect(plain(thanks[0]!.text)).not.toMatch(/L\. ?M\./);
  expect(hub.ask('getNetwork').schools.map(({ sentence, detail }) => `${plain(sentence)} : ${plain(detail ?? '')}`)).toEqual([
    'Lycée Fictif – Roanne : 1 entreprise apportée, 1 stage offert à d’autres',
    'Lycée professionnel Exemple – Montbrison : 1 stage reçu d’un autre',
  ]);
});

describe('thanks that are due', () => {
  const due = (): string[] =>
    hub.ask('getNetwork').thanks.map(({ sentence, detail }) => `${plain(sentence)} : ${plain(detail ?? '')}`);
  const placed = (): string => {
    const request = hub.request({ 'Premier jour': '2027-01-11', 'Dernier jour': '2027-01-29' });
    hub.proposeAndSend(request, 'Alpha');
    hub.yes('Alpha', request);
    return request;
  };
  const thanksTo = (address: string) => hub.mailsTo(address).filter(({ subject }) => subject.includes('fait connaître'));
  const help = (request: string, more: Overrides = {}): void =>
    contribute({
      [WHAT]: 'Je connais quelqu’un pour une demande sans solution',
      'Votre établissement, si vous y travaillez': 'Lycée Fictif – Roanne',
      'Référence de la demande': request,
      'L’entreprise à laquelle vous pensez': 'Restaurant Alpha',
      'Est-elle d’accord pour que le pôle l’appelle\u00a0?': 'Oui',
      ...more,
    });

  test('are shown in « Réseau » until they have left, and gone then', () => {
    hub.type('Entreprises', 'ENT-2026-0001', 'Établissement apporteur (UAI)', SCHOOL);
    placed();
    expect(due()).toEqual([]);
    hub.runtime.advanceTo('2027-01-11T08:30:00+01:00');
    expect(due()).toEqual([
      expect.stringMatching(/^Lycée Fictif – Roanne : Restaurant Alpha : .*le courriel de merci part de lui-même$/),
    ]);
    hub.runtime.advanceTo('2027-01-13T10:30:00+01:00');
    expect(due()).toEqual([]);
    expect(thanksTo(REFERENT)).toHaveLength(1);
    hub.runtime.advanceTo('2027-01-29T10:30:00+01:00');
    expect(thanksTo(REFERENT)).toHaveLength(1);
  });

  test.each([
    [
      'switched off',
      () => hub.type('Paramètres', 'Relance\u00a0: merci à l’apporteur', 'Valeur', 'non'),
      /à remercier vous-même : le courriel de merci est coupé/,
    ],
    [
      'without an address',
      () => hub.type('Établissements', SCHOOL, 'Courriel du référent', ''),
      /à remercier vous-même : aucune adresse/,
    ],
    [
      'to a school that has left',
      () => hub.type('Établissements', SCHOOL, 'Sortie du réseau le', '06/01/2027'),
      /à remercier vous-même : aucune adresse/,
    ],
  ])('that are %s are for the animator to say', (_, change, says) => {
    hub.type('Entreprises', 'ENT-2026-0001', 'Établissement apporteur (UAI)', SCHOOL);
    placed();
    change();
    hub.runtime.advanceTo('2027-01-13T10:30:00+01:00');
    expect(due()).toEqual([expect.stringMatching(says)]);
    expect(thanksTo(REFERENT)).toEqual([]);
  });

  test('go to who named the host for this very request, and not to the school that had brought it', () => {
    hub.type('Entreprises', 'ENT-2026-0001', 'Établissement apporteur (UAI)', SCHOOL);
    const request = placed();
    help(request);
    hub.runtime.advanceTo('2027-01-13T10:30:00+01:00');
    expect([thanksTo(GUEST).length, thanksTo(REFERENT).length]).toEqual([1, 0]);
    expect(plain(thanksTo(GUEST)[0]!.text)).toContain('Nour Fictive');
  });

  test('are none for the pupil’s own school, whoever of it named the host', () => {
    const request = placed();
    help(request, { 'Votre établissement, si vous y travaillez': 'Lycée professionnel Exemple – Montbrison' });
    hub.runtime.advanceTo('2027-01-13T10:30:00+01:00');
    expect(due()).toEqual([]);
    expect(thanksTo(GUEST)).toEqual([]);
  });
});

test.each([
  ['an invitation', 'contribution', () => hub.ask('inviteToMeeting', { reference: aMeeting(), to: 'companies' })],
  [
    'what schools look for',
    'offer',
    () => {
      hub.request();
      hub.ask('tellSector', 'hospitality');
    },
  ],
] as const)('%s waits when its form was closed meanwhile, and leaves once it is open', (_, form, send) => {
  send();
  hub.runtime.setFormAccepting(formOf(hub, form).id, false);
  hub.ask('checkForms');
  hub.advance(4 * MINUTE);
  const message = () => hub.messages().find((row) => row['Destinataire'] === mailOf('Alpha') && row['Statut'] === 'En file');
  expect(plain(message()!['Erreur']!)).toContain('Le formulaire de ce courriel est fermé');
  hub.ask('openForm', form);
  hub.advance(60 * MINUTE);
  expect(message()).toBeUndefined();
  expect(hub.mailsTo(mailOf('Alpha')).at(-1)!.subject).toMatch(form === 'offer' ? /établissements/ : /Invitation/);
});

test('what a school has asked by itself is told before a contact, and counts among the solicitations', () => {
  contribute({
    'Votre établissement, si vous y travaillez': 'Lycée Fictif – Roanne',
    [WHAT]: 'Mon établissement a contacté une entreprise',
    'Nom de l’entreprise contactée': 'Restaurant Alpha',
    'Commune de l’entreprise contactée': 'Montbrison',
    'Qu’a-t-elle répondu\u00a0?': 'Pas encore de réponse',
  });
  const request = hub.request();
  const [host] = hub.hosts(request);
  expect([...host!.warnings, ...hub.ask('getRanking', request).sharedWarnings].map(plain).join()).toContain(
    'Déjà contactée par Lycée Fictif – Roanne le 5 janvier 2027 : pas encore de réponse',
  );
  expect(hub.rows('Entreprises')[0]).toMatchObject({ 'Sollicitations 30 j': '1', 'Dernière sollicitation': '05/01/2027' });
});

test('the companies of a sector read what schools look for, in numbers, once a month and not those just asked', () => {
  hub.offer('Beta');
  const request = hub.request();
  hub.request({ 'Initiales de l’élève': 'A. B.' });
  hub.proposeAndSend(request, 'Beta');
  const [demand] = hub.ask('getNetwork').demands;
  expect(demand!.lines.map(plain)).toEqual(['1 jeune : CAP Cuisine, du 1er au 26 février 2027']);
  expect(hub.ask('previewSector', 'hospitality')).toMatchObject({ count: 1, names: ['Restaurant Alpha'] });
  expect(hub.ask('tellSector', 'hospitality')).toMatchObject({ queued: 1, left: 0 });
  expect(hub.ask('tellSector', 'hospitality')).toMatchObject({ queued: 0, left: 0 });
  hub.advance(4 * MINUTE);
  expect(textTo(mailOf('Alpha'))).toContain('– 1 jeune : CAP Cuisine, du 1er au 26 février 2027');
  expect(textTo(mailOf('Alpha'))).not.toMatch(/A\. ?B\.|Montbrison|Camille/);
  expect(hub.problem('tellSector', 'beauty').message).toBe('Aucune demande ouverte ne cherche dans ce secteur.');
});
