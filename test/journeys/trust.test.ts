/** What people said is never lost, doubled or bent: the ways in which it once was. */
import {
  DAY,
  HOUR,
  Hub,
  mailOf,
  MINUTE,
  offerAnswers,
  plain,
  removeHubs,
  requestAnswers,
  RAW,
  TEACHER,
  ANIMATOR,
} from '../support/hub';

jest.setTimeout(60_000);

let hub: Hub;
let request: string;
beforeEach(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  hub.offer('Beta');
  request = hub.request();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const subjectsTo = (address: string): string[] =>
  hub.mailsTo(address).map(({ subject }) => plain(subject).replace(/^\[[^\]]+\] /, ''));
const agreements = (): string[] => subjectsTo(TEACHER).filter((subject) => subject.includes('accueille votre élève'));

describe('an answer', () => {
  test('given by telephone while the message still waits: stopping the message takes nothing back', () => {
    const [alpha] = hub.propose(request, 'Alpha') as [string];
    const { reference } = hub.ask('getMessages').queued.find(({ about }) => about === alpha)!;
    hub.ask('recordAnswer', { propositionReference: alpha, answer: 'yes' });
    expect(hub.row(reference)['Statut']).toBe('Ignoré');
    expect(hub.problem('cancelMessage', reference).message).toContain('n’est plus en attente');
    expect([hub.status(alpha), hub.status(request)]).toEqual(['Acceptée', 'Placée']);
    hub.advance(HOUR);
    expect(subjectsTo(mailOf('Alpha')).filter((subject) => subject.startsWith('Accueil'))).toEqual([]);
    expect(agreements()).toHaveLength(1);
  });

  test('is applied once, even when the column of marks is deleted months later', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    hub.yes('Alpha', request);
    hub.advance(MINUTE);
    hub.ask('withdrawHost', alpha, 'Plus de tuteur');
    hub.runtime.deleteColumns(hub.sheetId(RAW.answer), hub.column(RAW.answer, 'Suivi'), 1);
    hub.advance(2 * HOUR);
    expect([hub.status(alpha), hub.status(request)]).toEqual(['Refusée', 'En recherche']);
    expect(plain(hub.rows(RAW.answer)[0]!['Suivi']!)).toBe(`${alpha} : réponse déjà reçue`);
  });

  test('yes, taken back, yes again: teacher and host each read what is true in the end', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    hub.yes('Alpha', request);
    hub.advance(10 * MINUTE);
    hub.no('Alpha', request);
    hub.advance(10 * MINUTE);
    hub.yes('Alpha', request);
    hub.advance(10 * MINUTE);
    expect([hub.status(alpha), hub.status(request)]).toEqual(['Acceptée', 'Placée']);
    expect(subjectsTo(TEACHER).slice(1)).toEqual([
      'Restaurant Alpha accueille votre élève L.M.',
      'L’accueil de votre élève L.M. est annulé',
      'Restaurant Alpha accueille votre élève L.M.',
    ]);
    expect(subjectsTo(mailOf('Alpha')).filter((subject) => subject.startsWith('Merci d’accueillir'))).toHaveLength(2);
  });

  test('of a host whose proposition was taken back is thanked, noted, and changes nothing', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    hub.ask('cancelProposition', alpha, 'Un autre besoin');
    hub.advance(10 * MINUTE);
    expect(plain(hub.mailsTo(mailOf('Alpha')).at(-1)!.text)).toContain('Je retire cette proposition');
    hub.yes('Alpha', request);
    hub.advance(10 * MINUTE);
    expect([hub.status(alpha), hub.status(request)]).toEqual(['Annulée', 'En recherche']);
    expect(subjectsTo(mailOf('Alpha')).at(-1)).toBe('Merci de votre réponse');
    expect(plain(hub.rows(RAW.answer)[0]!['Suivi']!)).toContain(alpha);
  });
});

describe('dates corrected after a proposition has left', () => {
  test('end what was asked for: the host is told, and its yes to the former dates takes no seat', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    hub.type('Demandes', request, 'Fin', '19/02/2027');
    expect(hub.status(alpha)).toBe('Annulée');
    hub.advance(10 * MINUTE);
    expect(plain(hub.mailsTo(mailOf('Alpha')).at(-1)!.text)).toContain('Les dates demandées ont changé');
    hub.yes('Alpha', request);
    expect([hub.status(alpha), hub.status(request)]).toEqual(['Annulée', 'En recherche']);
    expect(hub.row('OFF-2026-0001')['Places restantes']).toBe('1');
  });

  test('of a placed pupil stay those that were agreed, and the animator reads why', () => {
    hub.proposeAndSend(request, 'Alpha');
    hub.yes('Alpha', request);
    hub.type('Demandes', request, 'Début', '08/02/2027');
    expect(hub.row(request)).toMatchObject({ Statut: 'Placée', Début: '01/02/2027' });
  });
});

describe('a broken tab', () => {
  const breakIt = (): void => hub.typeHeader('Entreprises', 'Raison sociale', 'Nom de la boîte');

  test('stops what needs it and nothing else; the panel and one message a day say what and how to mend it', () => {
    breakIt();
    hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }));
    hub.submitted('offer', offerAnswers('Gamma'));
    expect(hub.rows('Demandes')).toHaveLength(2);
    expect(subjectsTo(TEACHER)).toHaveLength(2);
    expect(hub.rows('Offres')).toHaveLength(2);
    hub.advance(26 * HOUR);
    const told = hub.mailsTo(ANIMATOR).filter(({ subject }) => subject.includes('bloquée'));
    expect(told).toHaveLength(2);
    expect(plain(told[0]!.text)).toContain('la colonne « Raison sociale » est introuvable');
    expect(plain(told[0]!.text)).toContain('Réparer le registre');
    hub.menu('repairRegister');
    hub.advance(2 * HOUR);
    expect(hub.rows('Offres')).toHaveLength(3);
    expect(hub.ask('getHome').stuck).toBeUndefined();
    const before = hub.mailsTo(ANIMATOR).length;
    hub.advance(2 * DAY);
    expect(hub.mailsTo(ANIMATOR)).toHaveLength(before);
  });

  test('is shown in the panel as soon as a screen can be read', () => {
    hub.typeHeader('Contacts', 'Nom', 'Qui');
    hub.submitted('offer', offerAnswers('Gamma'));
    const { stuck } = hub.ask('getHome');
    expect(stuck?.map(({ title, sentence }) => [title, plain(sentence)])).toEqual([
      ['Lecture des offres reçues', 'Dans l’onglet « Contacts », la colonne « Nom » est introuvable.'],
    ]);
  });
});

describe('messages', () => {
  test('refused for a passing reason leave later by themselves; only a refused address is final', () => {
    hub.propose(request, 'Alpha', 'Beta');
    hub.runtime.setFault({
      mailFailure: {
        message: 'Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.',
        times: 2,
      },
    });
    hub.advance(4 * MINUTE);
    expect(hub.ask('getMessages').failed).toEqual([]);
    expect(hub.ask('getMessages').queued).toHaveLength(2);
    hub.advance(2 * HOUR);
    expect([hub.status('PRO-2026-0001'), hub.status('PRO-2026-0002')]).toEqual(['Envoyée', 'Envoyée']);
  });

  test('that the service refuses to everybody for two days are kept, and each leaves once when it works again', () => {
    hub.propose(request, 'Alpha', 'Beta');
    hub.runtime.setFault({
      mailFailure: {
        message: 'Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.',
        times: 10_000,
      },
    });
    hub.advance(2 * DAY);
    expect(
      subjectsTo(mailOf('Alpha'))
        .concat(subjectsTo(mailOf('Beta')))
        .filter((one) => one.startsWith('Accueil')),
    ).toEqual([]);
    const { queued, failed } = hub.ask('getMessages');
    expect(failed).toEqual([]);
    expect(queued.map(({ to }) => to)).toEqual(expect.arrayContaining([mailOf('Alpha'), mailOf('Beta')]));
    hub.runtime.clearFaults();
    hub.advance(DAY);
    for (const slug of ['Alpha', 'Beta'])
      expect(subjectsTo(mailOf(slug)).filter((one) => one.startsWith('Accueil'))).toHaveLength(1);
    expect([hub.status('PRO-2026-0001'), hub.status('PRO-2026-0002')]).toEqual(['Envoyée', 'Envoyée']);
  });

  test('of which the service says nothing clear are sent again only when the quota shows that they have not left', () => {
    hub.propose(request, 'Alpha');
    hub.runtime.setFault({ mailFailure: { message: 'Service unavailable: Mail', times: 1 } });
    hub.advance(4 * MINUTE);
    expect(hub.status('PRO-2026-0001')).toBe('À envoyer');
    hub.advance(2 * HOUR);
    expect(hub.status('PRO-2026-0001')).toBe('Envoyée');
    hub.propose(request, 'Beta');
    hub.runtime.setFault({ mailFailure: { message: 'Service unavailable: Mail', times: 1, isSentFirst: true } });
    hub.advance(DAY);
    expect(hub.ask('getMessages').doubtful).toHaveLength(1);
    expect(subjectsTo(mailOf('Beta')).filter((subject) => subject.startsWith('Accueil'))).toHaveLength(1);
  });

  test('that answer a public form at once are few a day and few for one address; the others wait for the animator', () => {
    for (let index = 0; index < 8; index += 1)
      hub.submitted('offer', offerAnswers(`Faux${index}`, { 'Votre courriel': 'victime@ailleurs.example' }));
    hub.advance(HOUR);
    expect(hub.mailsTo('victime@ailleurs.example')).toHaveLength(5);
    const held = hub.ask('getMessages').toReview;
    expect(held).toHaveLength(3);
    expect(plain(held[0]!.error!)).toContain('Plus de 5 accusés de réception à cette adresse');
  });

  test('held back by the day’s number alone leave with one gesture; those that would flood one address stay', () => {
    hub.type('Paramètres', 'Accusés de réception par jour', 'Valeur', '11');
    for (let index = 0; index < 6; index += 1)
      hub.submitted('offer', offerAnswers(`Faux${index}`, { 'Votre courriel': 'victime@ailleurs.example' }));
    for (let index = 0; index < 4; index += 1)
      hub.submitted('offer', offerAnswers(`Vrai${index}`, { 'Votre courriel': `vrai${index}@ailleurs.example` }));
    hub.advance(HOUR);
    expect(hub.ask('getMessages').toReview.map(({ to, may }) => [to, may.queueWithOthers])).toEqual([
      ['victime@ailleurs.example', false],
      ['vrai2@ailleurs.example', true],
      ['vrai3@ailleurs.example', true],
    ]);
    hub.ask('queueAllMessages');
    hub.advance(HOUR);
    expect(hub.mailsTo('vrai2@ailleurs.example').length + hub.mailsTo('vrai3@ailleurs.example').length).toBe(2);
    expect(hub.ask('getMessages').toReview.map(({ to }) => to)).toEqual(['victime@ailleurs.example']);
  });

  test('cancelled keep neither their text nor their link', () => {
    hub.propose(request, 'Alpha');
    const { reference } = hub.ask('getMessages').queued[0]!;
    expect(hub.row(reference)['Texte']).toContain('viewform');
    hub.ask('cancelProposition', 'PRO-2026-0001', '');
    expect(hub.row(reference)['Texte']).toBe('');
    expect(hub.row('PRO-2026-0001')['Jeton']).toMatch(/^fin-/);
  });
});

test('rows sorted, inserted and moved in the middle of a run: nothing lands in the wrong row', () => {
  hub.propose(request, 'Alpha', 'Beta');
  const sheet = hub.sheetId('Courriels');
  // As restless as a person can be: every eleventh call finds the tab in another order, and rows come in between.
  let moves = 0;
  const stop = hub.runtime.interleave(({ index, functionName, when }) => {
    if (functionName !== 'onWake' || when !== 'before' || index % 11 !== 5) return;
    moves += 1;
    hub.runtime.sortRange(sheet, 1, moves % 2 === 0);
    if (moves % 3 === 0) hub.runtime.insertRows(hub.sheetId('Propositions'), 2, 1);
  });
  hub.advance(4 * MINUTE);
  stop();
  expect(moves).toBeGreaterThan(8);
  hub.advance(2 * HOUR);
  expect(hub.rows('Propositions').map((row) => row['Statut'])).toEqual(['Envoyée', 'Envoyée']);
  for (const slug of ['Alpha', 'Beta'])
    expect(subjectsTo(mailOf(slug)).filter((subject) => subject.startsWith('Accueil'))).toHaveLength(1);
  expect(hub.messages().every((row) => row['Référence'] !== '' && row['Objet'] !== '')).toBe(true);
  expect(new Set(hub.messages().map((row) => row['Statut']))).toEqual(new Set(['Envoyé']));
});

test('single-use wake-ups never pile up', () => {
  for (let index = 0; index < 25; index += 1)
    hub.submitted('request', requestAnswers({ 'Initiales de l’élève': `A. ${String.fromCharCode(65 + index)}.` }));
  hub.advance(DAY);
  expect(hub.runtime.triggers().filter(({ functionName }) => functionName === 'onWake').length).toBeLessThanOrEqual(1);
});

test('an account whose clock falls silent is relieved by another, and two clocks do the work once', () => {
  const zoe = hub.runtime.asAccount({ email: 'zoe@pole.example', name: 'Zoé Exemple', kind: 'consumer' });
  zoe.clickMenu('repairRegister');
  const owners = new Set(
    hub.runtime
      .triggers()
      .filter(({ functionName }) => functionName === 'onClock')
      .map(({ owner }) => owner),
  );
  expect(owners.size).toBe(2);
  hub.propose(request, 'Alpha');
  hub.advance(3 * HOUR);
  expect(subjectsTo(mailOf('Alpha')).filter((subject) => subject.startsWith('Accueil'))).toHaveLength(1);
});
