/** The outbox: what leaves, what waits, what may have left, and what never leaves twice. */
import { ANIMATOR, DAY, HOUR, Hub, mailOf, MINUTE, offerAnswers, plain, removeHubs, TEACHER } from '../support/hub';

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

const toAlpha = () => hub.mailsTo(mailOf('Alpha')).filter(({ subject }) => subject.includes(request));

/** Goes on from a run that was killed just after the platform had sent the proposition; gives the message's reference. */
function breakWhileSending(): string {
  const [proposition] = hub.propose(request, 'Alpha');
  const before = hub.runtime.mailbox().length;
  const state = hub.runtime.snapshot();
  const killedAfter = (call: number): boolean => {
    hub.runtime.restore(state);
    hub.runtime.setFault({ killAtCall: { call, when: 'after' } });
    hub.advance(3 * MINUTE);
    return hub.runtime.mailbox().length > before;
  };
  // The message has left from some call on: the first such call is the sending.
  let [tooSoon, lateEnough] = [0, 200];
  while (lateEnough - tooSoon > 1) {
    const call = Math.floor((tooSoon + lateEnough) / 2);
    if (killedAfter(call)) lateEnough = call;
    else tooSoon = call;
  }
  hub.runtime.restore(state);
  hub.runtime.setFault({ killAtCall: { call: lateEnough, when: 'after' } });
  hub.advance(3 * MINUTE);
  return hub.messages().find(({ 'Objet lié': about }) => about === proposition)!['Référence']!;
}

describe('a run killed between sending and noting it', () => {
  test('the message is shown as doubtful, and never leaves again by itself', () => {
    const message = breakWhileSending();
    expect(hub.row(message)['Statut']).toBe('En cours d’envoi');
    hub.advance(6 * HOUR);
    hub.menu('sendWaitingMessages');
    expect(toAlpha()).toHaveLength(1);
    const view = hub.ask('getMessages');
    expect(view.doubtful.map(({ reference, may }) => [reference, may.retry, may.markSent])).toEqual([[message, true, true]]);
    expect(hub.ask('getHome').items.find(({ group }) => group === 'to-review')!.sentence).toMatch(/peut-être parti/i);
  });

  test('the animator says that it left: the proposition counts as sent, and its host can be told later', () => {
    const message = breakWhileSending();
    hub.ask('settleMessage', message, 'confirmed-sent');
    expect(hub.row(message)['Statut']).toBe('Envoyé');
    expect(hub.row('PRO-2026-0001')).toMatchObject({ Statut: 'Envoyée', 'Envoyée le': '05/01/2027' });
    expect(hub.ask('getMessages').doubtful).toEqual([]);
    hub.ask('cancelRequest', request, 'pupil-found');
    hub.advance(4 * MINUTE);
    expect(toAlpha()).toHaveLength(2);
    expect(hub.rows('Journal').map((line) => line['Action'])).toContain('Départ confirmé');
  });

  test('the animator says that it did not leave: it is sent once more', () => {
    const message = breakWhileSending();
    hub.ask('settleMessage', message, 'retried');
    hub.advance(4 * MINUTE);
    expect(hub.row(message)['Statut']).toBe('Envoyé');
    expect(toAlpha()).toHaveLength(2);
    expect(hub.problem('settleMessage', message, 'retried').message).toContain('n’est plus en attente');
  });
});

test('when the day’s quota is spent the messages wait, say why, and leave the next day', () => {
  hub.runtime.setMailQuota(10);
  hub.proposeAndSend(request, 'Alpha', 'Beta');
  expect(toAlpha()).toEqual([]);
  expect(hub.ask('getMessages').queued).toHaveLength(2);
  expect(plain(hub.ask('getMessages').queued[0]!.error ?? '')).toBe('Quota du jour atteint : le courriel partira demain.');
  expect(hub.status('PRO-2026-0001')).toBe('À envoyer');
  hub.advance(DAY + HOUR);
  expect(toAlpha()).toHaveLength(1);
  expect(hub.ask('getMessages').queued).toEqual([]);
  expect(hub.status('PRO-2026-0001')).toBe('Envoyée');
  expect(hub.messages().every((row) => row['Erreur'] === '')).toBe(true);
});

test('a message that the platform refuses is shown with the reason, does not hold back the others, and leaves when tried again', () => {
  hub.propose(request, 'Alpha', 'Beta');
  hub.runtime.setFault({ mailFailure: { message: 'Adresse e-mail non valide', times: 1 } });
  hub.advance(4 * MINUTE);
  const { failed } = hub.ask('getMessages');
  expect(failed).toHaveLength(1);
  expect(failed[0]).toMatchObject({ error: 'Adresse e-mail non valide', may: { retry: true } });
  expect(toAlpha().length + hub.mailsTo(mailOf('Beta')).filter(({ subject }) => subject.includes(request)).length).toBe(1);
  hub.advance(HOUR);
  expect(toAlpha()).toEqual([]);
  hub.ask('settleMessage', failed[0]!.reference, 'retried');
  hub.advance(4 * MINUTE);
  expect(toAlpha()).toHaveLength(1);
  expect(hub.row(failed[0]!.reference)).toMatchObject({ Statut: 'Envoyé', Essais: '2', Erreur: '' });
});

test('in trial mode everything goes to the animator, with the true recipient in the text', () => {
  hub.ask('setSandbox', true);
  hub.proposeAndSend(request, 'Alpha');
  hub.ask('recordAnswer', { propositionReference: 'PRO-2026-0001', answer: 'yes' });
  hub.advance(4 * MINUTE);
  expect(toAlpha()).toEqual([]);
  expect(hub.mailsTo(TEACHER)).toHaveLength(1);
  const mails = hub.mailsTo(ANIMATOR);
  expect(mails).toHaveLength(3);
  expect(mails.map(({ text }) => /Destinataire prévu\s?: (\S+)/.exec(text)?.[1])).toEqual([
    mailOf('Alpha'),
    TEACHER,
    mailOf('Alpha'),
  ]);
});

describe('the end of the trial', () => {
  beforeEach(() => {
    hub.ask('setSandbox', true);
    hub.proposeAndSend(request, 'Alpha', 'Beta');
    hub.ask('recordAnswer', { propositionReference: 'PRO-2026-0001', answer: 'yes' });
    hub.advance(4 * MINUTE);
  });

  test('asks what becomes of what was tried, and sends nothing before it is said', () => {
    expect(hub.ask('getSetup').tried).toEqual({ propositions: 1, messages: 5 });
    expect(hub.problem('setSandbox', false).message).toContain('n’ont été envoyés qu’à vous');
    expect(hub.row('PRO-2026-0001')['Essai']).toBe('VRAI');
    expect(hub.row('ENT-2026-0001')['Dernière sollicitation']).toBe('');
  });

  test('forgotten: the seats are free, the search goes on, and nobody is told of what nobody knew', () => {
    hub.ask('setSandbox', false, 'forget');
    hub.advance(6 * HOUR);
    expect([hub.status('PRO-2026-0001'), hub.status(request), hub.row('OFF-2026-0001')['Places restantes']]).toEqual([
      'Annulée',
      'En recherche',
      '1',
    ]);
    expect(hub.mailsTo(TEACHER)).toHaveLength(1);
    expect(toAlpha()).toEqual([]);
    expect(hub.ask('getSetup').tried?.propositions ?? 0).toBe(0);
  });

  test('sent for real: host and teacher read what was agreed, once', () => {
    hub.ask('setSandbox', false, 'send');
    hub.advance(6 * HOUR);
    expect(
      hub
        .mailsTo(TEACHER)
        .map(({ subject }) => plain(subject))
        .at(-1),
    ).toContain('Restaurant Alpha accueille votre élève');
    expect(toAlpha()).toHaveLength(1);
    expect([hub.status('PRO-2026-0001'), hub.status(request)]).toEqual(['Acceptée', 'Placée']);
  });
});

test('what happens in the half hour after midnight is dated of the day that has begun here', () => {
  const now = Date.parse(hub.ask('getMessages').now);
  hub.type('Paramètres', 'Heures d’envoi', 'Valeur', '0-24');
  hub.advance(Date.parse('2027-01-08T00:20:00+01:00') - now);
  hub.proposeAndSend(request, 'Alpha');
  expect(plain(hub.ask('getMessages').recentlySent[0]!.when)).toContain('8 janv.');
  expect(plain(hub.ask('getPropositionCard', 'PRO-2026-0001').timeline[0]!.on)).toContain('8 janv.');
});

test('a message is queued once for each occasion, whatever is done twice', () => {
  hub.proposeAndSend(request, 'Alpha');
  hub.ask('recordAnswer', { propositionReference: 'PRO-2026-0001', answer: 'yes' });
  hub.ask('recordAnswer', { propositionReference: 'PRO-2026-0001', answer: 'yes' });
  hub.advance(4 * MINUTE);
  expect(hub.mailsTo(TEACHER)).toHaveLength(2);
  expect(toAlpha()).toHaveLength(2);
});

test('what has left is kept as a fingerprint, not as a text', () => {
  hub.proposeAndSend(request, 'Alpha');
  const row = hub.messages().find(({ 'Objet lié': about }) => about === 'PRO-2026-0001')!;
  expect(row['Texte']).toMatch(/^\(texte parti, \d+ caractères, empreinte [0-9a-f]+\)$/);
  expect(row).toMatchObject({ Statut: 'Envoyé', Destinataire: mailOf('Alpha'), Essais: '1' });
});

test('every message has the hub’s name, an address to answer to, and the same content in text and in HTML', () => {
  hub.proposeAndSend(request, 'Alpha');
  for (const mail of hub.runtime.mailbox()) {
    expect(mail).toMatchObject({ fromName: 'Pôle Exemple', replyTo: ANIMATOR });
    expect(mail.subject).toMatch(/^\[(DEM|OFF)-2026-\d{4}\] /);
    const bare = (text: string): string => text.replace(/\s/g, '');
    const words = bare(mail.html.replace(/<[^>]+>/g, ''));
    for (const line of mail.text.split('\n').filter((text) => !text.includes('http')))
      expect(words).toContain(bare(line.replace(/^– /, '')));
    expect(plain(mail.text)).toContain('04 65 71 00 12');
  }
});

describe('a host that is reserved for another school', () => {
  const SCHOOL = 'ddfpt@fictif.example';
  const PAST_IT = {
    companyReference: 'ENT-2026-0001',
    offerReference: 'OFF-2026-0001',
    overrideReason: 'Accord de la DDFPT du lycée Fictif',
  };
  beforeEach(() => {
    hub.type('Entreprises', 'ENT-2026-0001', 'Partage', 'Réservée à un établissement');
    hub.type('Entreprises', 'ENT-2026-0001', 'Réservée à (UAI)', '0421003M');
  });
  const toSchool = () => hub.mailsTo(SCHOOL).map(({ subject, text }) => plain(`${subject}\n${text}`));

  test('is asked with a motive, and its school is told once, without the pupil nor the motive', () => {
    hub.type('Établissements', '0421003M', 'Courriel du référent', SCHOOL);
    expect(
      hub.problem('sendPropositions', { requestReference: request, choices: [{ ...PAST_IT, overrideReason: undefined }] })
        .message,
    ).toContain('Restaurant Alpha');
    expect(hub.ask('previewPropositions', request, [PAST_IT]).messages[0]!.warnings.map(plain)).toEqual([
      'Organisme réservé : Lycée Fictif – Roanne en sera averti par courriel.',
    ]);
    const told = hub.ask('sendPropositions', { requestReference: request, choices: [PAST_IT] });
    expect(plain(told.sentence)).toMatch(/^2 courriels en file/);
    hub.ask('sendPropositions', { requestReference: request, choices: [PAST_IT] });
    hub.advance(4 * MINUTE);
    expect(toSchool()).toHaveLength(1);
    expect(toSchool()[0]).toContain(`[${request}] Restaurant Alpha, réservé à votre établissement, est sollicité`);
    expect(toSchool()[0]).toContain('je lui propose un élève d’un autre établissement du réseau');
    expect(toSchool()[0]).not.toMatch(/L\. ?M\.|Accord de la DDFPT|Montbrison/);
    expect(toAlpha()).toHaveLength(1);
  });

  test('is asked all the same when its school has no address', () => {
    expect(plain(hub.ask('sendPropositions', { requestReference: request, choices: [PAST_IT] }).sentence)).toMatch(
      /^1 courriel en file/,
    );
  });

  test('is not announced when the proposition is cancelled before it leaves', () => {
    hub.type('Établissements', '0421003M', 'Courriel du référent', SCHOOL);
    hub.ask('sendPropositions', { requestReference: request, choices: [PAST_IT] });
    hub.ask('cancelProposition', 'PRO-2026-0001', 'autre solution');
    hub.advance(4 * MINUTE);
    expect(toSchool()).toEqual([]);
  });
});

describe('people whose mailbox serves two rows of the register', () => {
  const OF_ALPHA = { 'Votre courriel': mailOf('Alpha') };

  test('are not told that a solution was found elsewhere when it was found with them', () => {
    hub.offer('Annexe', OF_ALPHA);
    hub.proposeAndSend(request, 'Alpha', 'Annexe', 'Beta');
    hub.yes('Alpha', request);
    hub.advance(HOUR);
    expect(plain(toAlpha().at(-1)!.subject)).toContain('Merci d’accueillir');
    expect(plain(hub.mailsTo(mailOf('Beta')).at(-1)!.subject)).toContain('une solution est trouvée');
    expect(
      hub
        .rows('Propositions')
        .map((row) => row['Statut'])
        .sort(),
    ).toEqual(['Acceptée', 'Annulée', 'Annulée']);
  });

  test('a company is not asked twice for one pupil, by two of its offers in one click', () => {
    hub.submit('offer', offerAnswers('Double', { SIRET: '73282932000074' }));
    hub.submit('offer', offerAnswers('Double', { SIRET: '73282932000074' }));
    const offers = hub.rows('Offres').slice(-2);
    const choices = offers.map((row) => ({ companyReference: row['Entreprise']!, offerReference: row['Référence']! }));
    expect(new Set(choices.map(({ companyReference }) => companyReference)).size).toBe(1);
    const refused = [
      hub.problem('previewPropositions', request, choices),
      hub.problem('sendPropositions', { requestReference: request, choices }),
    ];
    for (const { message } of refused) expect(message).toContain('choisi deux fois');
    expect(hub.rows('Propositions')).toEqual([]);
    hub.ask('sendPropositions', { requestReference: request, choices: [choices[0]!, choices[0]!] });
    expect(hub.rows('Propositions')).toHaveLength(1);
  });
});
