/** The road of a request: from the teacher's form to the seat taken, and what may happen on the way. */
import { ANIMATOR, DAY, HOUR, Hub, linkIn, mailOf, MINUTE, plain, removeHubs, SAY, TEACHER } from '../support/hub';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const subjects = (address: string): string[] => hub.mailsTo(address).map(({ subject }) => subject);

describe('two hosts are asked', () => {
  let request: string;
  let alpha: string;
  let beta: string;
  beforeEach(() => {
    hub.offer('Alpha');
    hub.offer('Beta');
    request = hub.request();
    [alpha, beta] = hub.proposeAndSend(request, 'Alpha', 'Beta') as [string, string];
  });

  test('the teacher gets an acknowledgement with the reference, and so does each host', () => {
    expect(subjects(TEACHER)).toEqual([`[${request}] Votre demande est bien enregistrée`]);
    expect(hub.mailsTo(TEACHER)[0]).toMatchObject({ replyTo: 'anim@pole.example', fromName: 'Pôle Exemple' });
    expect(subjects(mailOf('Alpha'))[0]).toBe('[OFF-2026-0001] Votre offre d’accueil est bien enregistrée');
  });

  test('the proposition says what is to be learnt and when, and neither pupil, school nor teacher', () => {
    const mail = hub.mailsTo(mailOf('Alpha')).at(-1)!;
    expect(mail.text).toContain('CAP Cuisine, 1re année');
    expect(mail.text).toContain('Réaliser des préparations culinaires de base');
    expect(mail.text).toMatch(/lundi 1er au vendredi 26 février 2027/);
    const whole = mail.subject + mail.text + mail.html;
    expect(whole).not.toMatch(/L\.\s?M\./);
    expect(whole).not.toMatch(/Camille|camille@|Lycée professionnel Exemple|0421002L/);
    expect(linkIn(mail)).not.toBe(linkIn(hub.mailsTo(mailOf('Beta')).at(-1)!));
  });

  test('how far a pupil on two wheels can go is said on the card and to the teacher, when more was accepted', () => {
    expect(plain(hub.ask('getRequestCard', request).lines[3]!)).toContain('Montbrison · 20 km (15 km au plus en deux-roues)');
    expect(plain(hub.mailsTo(TEACHER)[0]!.text)).toContain('dans un rayon de 20 km (15 km au plus en deux-roues) autour de');
    const byCar = hub.request({ 'Initiales de l’élève': 'Z. Z.', 'Moyen de transport': 'Voiture' });
    expect(plain(hub.ask('getRequestCard', byCar).lines[3]!)).toContain('Montbrison · 20 km · ');
  });

  test('a training says its sectors: its teacher need not tick any', () => {
    const other = hub.request({ 'Initiales de l’élève': 'Z. Z.', 'Secteurs souhaités': undefined });
    expect(hub.row(other)).toMatchObject({ Statut: 'Nouvelle', 'À vérifier': '', 'Secteurs souhaités': '' });
    const sector = (reference: string) => hub.hosts(reference)[0]!.criteria.find(({ label }) => label === 'Secteur et activité')!;
    expect(sector(other).score).toBe(100);
  });

  test('sending takes no seat; asking is shown on every row', () => {
    expect(hub.status(request)).toBe('Proposition en cours');
    expect(hub.row(request)['Propositions en cours']).toBe('2');
    expect(hub.status(alpha)).toBe('Envoyée');
    expect(hub.row(alpha)['Envoyée le']).toBe('05/01/2027');
    expect(hub.row('OFF-2026-0001')).toMatchObject({ Statut: 'Disponible', 'Places restantes': '1' });
  });

  test('the first to accept takes its seat; the other host, the teacher and the host are told once', () => {
    hub.yes('Beta', request, { 'Tuteur ou tutrice': 'Sacha Fictif', Horaires: '8 h – 16 h' });
    expect(hub.status(request)).toBe('Placée');
    expect(hub.row(request)).toMatchObject({
      'Hôte retenu': 'Restaurant Beta',
      'Placée le': '05/01/2027',
      'Propositions en cours': '0',
    });
    expect([hub.status(alpha), hub.status(beta)]).toEqual(['Annulée', 'Acceptée']);
    expect(hub.row('OFF-2026-0001')).toMatchObject({ Statut: 'Disponible', 'Places restantes': '1' });
    expect(hub.row('OFF-2026-0002')['Places restantes']).toBe('0');

    hub.advance(4 * MINUTE);
    expect(subjects(TEACHER).at(-1)).toBe(`[${request}] Restaurant Beta accueille votre élève L.M.`);
    const toTeacher = hub.mailsTo(TEACHER).at(-1)!.text;
    expect(toTeacher).toContain('Alex Beta');
    expect(toTeacher).toContain('Sacha Fictif');
    const toHost = hub.mailsTo(mailOf('Beta')).at(-1)!;
    expect(toHost.subject).toContain('Merci d’accueillir');
    expect(toHost.text).toContain('Camille Exemple');
    expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(3);
    expect(hub.mailsTo(mailOf('Alpha')).at(-1)!.subject).toContain(request);
    expect(hub.mailsTo(mailOf('Alpha')).at(-1)!.text).not.toContain('Restaurant Beta');

    hub.advance(6 * HOUR);
    // The morning's message to the animator apart.
    expect(hub.runtime.mailbox().filter(({ to }) => !to.includes(ANIMATOR))).toHaveLength(3 + 2 + 3);
  });

  test('the journal tells every step and names no pupil', () => {
    hub.yes('Beta', request);
    const journal = hub.rows('Journal');
    const actionsOf = (reference: string): string[] =>
      journal.filter((line) => line['Référence'] === reference).map((line) => line['Action']!);
    expect(actionsOf(request)).toEqual(['Reçue par le formulaire', 'Proposée à un organisme', 'Élève placé']);
    expect(actionsOf(alpha)).toEqual(['Proposée à un organisme', 'Envoyée à l’organisme', 'Un autre organisme a accepté']);
    expect(actionsOf(beta)).toEqual([
      'Proposée à un organisme',
      'Envoyée à l’organisme',
      'Réponse reçue',
      'Acceptée par l’organisme',
    ]);
    expect(JSON.stringify(journal)).not.toMatch(/L\.\s?M\.|Camille/);
  });

  test('one refusal leaves the other waiting; when all have refused the search goes on', () => {
    hub.no('Alpha', request);
    expect(hub.row(alpha)).toMatchObject({ Statut: 'Refusée', Motif: 'Pas de tuteur disponible', 'Réponse le': '05/01/2027' });
    expect(hub.row(request)).toMatchObject({ Statut: 'Proposition en cours', 'Propositions en cours': '1' });
    hub.no('Beta', request, 'Trop éloigné');
    expect(hub.row(request)).toMatchObject({ Statut: 'En recherche', 'Propositions en cours': '0' });
    expect(hub.ask('getRanking', request).hosts).toEqual([]);
    expect(
      hub
        .ask('getRanking', request)
        .excluded.flatMap(({ hosts }) => hosts.map(({ companyName }) => companyName))
        .sort(),
    ).toEqual(['Restaurant Alpha', 'Restaurant Beta']);
  });

  test('a host that asks for a call is listed for the animator on its day, with its word', () => {
    hub.answer('Alpha', request, { [SAY.question]: SAY.callBack, Jour: '2027-01-08', 'Moment et numéro': 'après 15 h' });
    expect(hub.row(alpha)).toMatchObject({
      Statut: 'Envoyée',
      Réponse: 'Rappelez-moi',
      'Rappeler le': '08/01/2027',
      'Message reçu': 'après 15 h',
    });
    const listed = () => hub.ask('getHome').items.filter(({ card }) => card.reference === alpha);
    expect(listed()).toEqual([]);
    expect(hub.status(request)).toBe('Proposition en cours');
    hub.advance(3 * DAY);
    expect(listed()).toMatchObject([{ group: 'to-answer', detail: 'Restaurant Alpha · après 15 h' }]);
    expect(hub.rows('Réponses – Propositions')[0]!['Suivi']).toContain('à traiter par l’animateur');
  });

  test('a host that offers other dates keeps its proposition; nothing is decided for the animator', () => {
    hub.answer('Alpha', request, {
      [SAY.question]: SAY.otherDates,
      'Premier jour possible': '2027-03-01',
      'Dernier jour possible': '2027-03-26',
    });
    expect(hub.row(alpha)).toMatchObject({ Statut: 'Envoyée', Réponse: 'Oui, mais à d’autres dates' });
    expect(hub.row(alpha)['Message reçu']).toContain('26 mars 2027');
    expect(hub.row('OFF-2026-0001')['Places restantes']).toBe('1');
  });

  test('an answer given by telephone counts like the form', () => {
    const card = hub.ask('recordAnswer', { propositionReference: alpha, answer: 'yes', tutorName: 'Sacha Fictif' });
    expect(card).toMatchObject({ status: 'accepted', may: { recordAnswer: false } });
    expect(hub.status(request)).toBe('Placée');
    expect(hub.row(alpha)['Tuteur']).toBe('Sacha Fictif');
    hub.advance(4 * MINUTE);
    expect(subjects(TEACHER).at(-1)).toContain('Restaurant Alpha accueille');
    expect(hub.status(beta)).toBe('Annulée');
  });

  test('a host that comes too late is told so, and changes nothing', () => {
    hub.yes('Beta', request);
    hub.advance(4 * MINUTE);
    hub.yes('Alpha', request);
    expect(hub.row(request)['Hôte retenu']).toBe('Restaurant Beta');
    expect(hub.status(beta)).toBe('Acceptée');
    expect(plain(hub.rows('Réponses – Propositions').at(-1)!['Suivi']!)).toBe(`${alpha} : place déjà attribuée ou demande close`);
    hub.advance(4 * MINUTE);
    expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(4);
    expect(hub.mailsTo(TEACHER)).toHaveLength(2);
    expect(hub.rows('Journal').map((line) => line['Action'])).toContain('Réponse arrivée trop tard');
  });

  test('a host that withdraws after accepting frees its place and reopens the request as urgent', () => {
    hub.yes('Beta', request);
    hub.no('Beta', request, 'Activité insuffisante ou période chargée');
    expect(hub.status(beta)).toBe('Refusée');
    expect(hub.row(request)).toMatchObject({ Statut: 'En recherche', Priorité: 'Urgente', 'Hôte retenu': '', 'Placée le': '' });
    expect(hub.row('OFF-2026-0002')).toMatchObject({ Statut: 'Disponible', 'Places restantes': '1' });
    hub.advance(4 * MINUTE);
    // The agreements still waited: neither tells of a place that is gone.
    expect(hub.mailsTo(TEACHER)).toHaveLength(1);
  });

  test('an accepted host that then asks for a call keeps the place, also when it says yes again', () => {
    hub.yes('Beta', request);
    hub.answer('Beta', request, { [SAY.question]: SAY.callBack });
    expect(hub.status(beta)).toBe('Acceptée');
    expect(hub.ask('getHome').items).toContainEqual(
      expect.objectContaining({ group: 'to-answer', card: { kind: 'proposition', reference: beta } }),
    );
    hub.yes('Beta', request, { 'Tuteur ou tutrice': 'Sacha Fictif' });
    expect(hub.row(beta)).toMatchObject({ Statut: 'Acceptée', Tuteur: 'Sacha Fictif' });
    expect(hub.row(request)['Hôte retenu']).toBe('Restaurant Beta');
    expect(hub.ask('getHome').items.filter(({ group }) => group === 'to-answer')).toEqual([]);
  });

  test('a host that withdraws and accepts again before the agreements have left: teacher and host are told once', () => {
    hub.yes('Beta', request);
    hub.no('Beta', request);
    hub.advance(4 * MINUTE);
    expect(hub.mailsTo(TEACHER)).toHaveLength(1);
    hub.yes('Beta', request);
    hub.advance(4 * MINUTE);
    expect(hub.row(request)['Hôte retenu']).toBe('Restaurant Beta');
    expect(subjects(TEACHER).slice(1)).toEqual([`[${request}] Restaurant Beta accueille votre élève L.M.`]);
  });

  test('a cancelled request is silent: hosts that were asked are told, the teacher hears that it is closed and nothing more', () => {
    hub.ask('cancelRequest', request, 'pupil-found');
    expect(hub.row(request)).toMatchObject({ Statut: 'Annulée', Motif: 'L’élève a trouvé', 'Propositions en cours': '0' });
    expect([hub.status(alpha), hub.status(beta)]).toEqual(['Annulée', 'Annulée']);
    hub.advance(6 * HOUR);
    expect(subjects(TEACHER).slice(1)).toEqual([`[${request}] Votre demande pour L.M. est close`]);
    expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(3);
    hub.yes('Alpha', request);
    expect(hub.status(request)).toBe('Annulée');
    expect(hub.row('OFF-2026-0001')['Places restantes']).toBe('1');
  });

  test('a placed request that is cancelled frees the place and tells its host', () => {
    hub.yes('Alpha', request);
    hub.advance(4 * MINUTE);
    hub.ask('cancelRequest', request, 'abandoned');
    expect(hub.row('OFF-2026-0001')).toMatchObject({ Statut: 'Disponible', 'Places restantes': '1' });
    const before = hub.mailsTo(mailOf('Alpha')).length;
    hub.advance(4 * MINUTE);
    expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(before + 1);
  });

  test('a host that accepted by telephone is told too when the request is cancelled', () => {
    hub.offer('Gamma');
    const [gamma] = hub.propose(request, 'Gamma') as [string];
    hub.ask('recordAnswer', { propositionReference: gamma, answer: 'yes' });
    hub.advance(4 * MINUTE);
    const before = hub.mailsTo(mailOf('Gamma')).length;
    hub.ask('cancelRequest', request, 'abandoned');
    hub.advance(4 * MINUTE);
    expect(hub.mailsTo(mailOf('Gamma'))).toHaveLength(before + 1);
  });

  test('a closed request is reopened with a reason only, and may be proposed again to the same host', () => {
    hub.ask('cancelRequest', request, 'mistake');
    expect(hub.problem('reopenRequest', request, ' ')).toEqual({
      message: 'Un motif est nécessaire.',
      advice: 'Écrivez en quelques mots pourquoi, puis recommencez.',
    });
    expect(hub.status(request)).toBe('Annulée');
    hub.ask('reopenRequest', request, 'annulée par erreur');
    expect(hub.row(request)).toMatchObject({ Statut: 'En recherche', Motif: '' });
    const [again] = hub.proposeAndSend(request, 'Alpha') as [string];
    expect(again).not.toBe(alpha);
    hub.yes('Alpha', request);
    expect(hub.row(request)).toMatchObject({ Statut: 'Placée', 'Hôte retenu': 'Restaurant Alpha' });
    expect(hub.rows('Journal').find((line) => line['Action'] === 'Rouverte')).toMatchObject({
      Avant: 'Annulée',
      Après: 'En recherche',
      Motif: 'annulée par erreur',
    });
  });

  test('the animator cancels a proposition; an accepted one gives its place back', () => {
    hub.yes('Alpha', request);
    hub.ask('cancelProposition', alpha, 'l’élève préfère un autre lieu');
    expect(hub.status(alpha)).toBe('Annulée');
    expect(hub.status(request)).toBe('En recherche');
    expect(hub.row('OFF-2026-0001')).toMatchObject({ Statut: 'Disponible', 'Places restantes': '1' });
  });

  test('an action that the state no longer allows says so and changes nothing', () => {
    hub.yes('Alpha', request);
    const before = hub.row(request);
    expect(
      hub.problem('sendPropositions', {
        requestReference: request,
        choices: [{ companyReference: 'ENT-2026-0002', offerReference: 'OFF-2026-0002' }],
      }).message,
    ).toBe(`${request} est « Placée » : cette action n’est plus possible.`);
    expect(hub.problem('getRequestCard', 'DEM-2026-0999').message).toBe(
      'La référence « DEM-2026-0999 » est introuvable dans le registre.',
    );
    expect(hub.row(request)).toEqual(before);
  });
});

describe('before anything has left', () => {
  test('a proposition cancelled within the delay never leaves, and the request is searched again', () => {
    hub.offer('Alpha');
    const request = hub.request();
    const [alpha] = hub.propose(request, 'Alpha') as [string];
    const queued = hub.ask('getMessages').queued;
    expect(queued).toHaveLength(1);
    expect(plain(queued[0]!.when)).toBe('Part dans 2 minutes');
    hub.advance(MINUTE);
    hub.ask('cancelProposition', queued[0]!.carries!, '');
    hub.advance(6 * HOUR);
    expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(1);
    expect(hub.status(alpha)).toBe('Annulée');
    expect(hub.status(request)).toBe('En recherche');
    expect(hub.row('ENT-2026-0001')['Dernière sollicitation'] ?? '').toBe('');
    expect(hub.problem('cancelMessage', queued[0]!.reference).message).toContain('n’est plus en attente');
  });

  test('stopping a message changes no status: the proposition waits in Aujourd’hui', () => {
    hub.offer('Alpha');
    const request = hub.request();
    const [alpha] = hub.propose(request, 'Alpha') as [string];
    hub.ask('cancelMessage', hub.ask('getMessages').queued[0]!.reference);
    hub.advance(6 * HOUR);
    expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(1);
    expect([hub.status(alpha), hub.status(request)]).toEqual(['À envoyer', 'Proposition en cours']);
    expect(hub.ask('getHome').items.map(({ sentence }) => plain(sentence))).toContain(
      `${alpha} n’est pas partie : aucun courriel en file`,
    );
    expect(hub.messages().find((row) => row['Statut'] === 'Annulé')!['Texte']).toBe('');
  });

  test('proposing twice the same, or the same host twice at once, asks the host once', () => {
    hub.offer('Alpha');
    const request = hub.request();
    const choices = hub.choicesFor(request, 'Alpha');
    hub.ask('sendPropositions', { requestReference: request, choices: [...choices, ...choices] });
    const again = hub.ask('sendPropositions', { requestReference: request, choices });
    expect(again.messages).toHaveLength(1);
    expect(hub.rows('Propositions')).toHaveLength(1);
    hub.advance(4 * MINUTE);
    hub.ask('sendPropositions', { requestReference: request, choices });
    hub.advance(4 * MINUTE);
    expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(2);
  });

  test('a preview writes nothing, and the text that the animator changed is what leaves', () => {
    hub.offer('Alpha');
    const request = hub.request();
    const choices = hub.choicesFor(request, 'Alpha');
    const preview = hub.ask('previewPropositions', request, choices);
    expect(hub.rows('Propositions')).toEqual([]);
    const message = preview.messages[0]!;
    expect(message).toMatchObject({ to: mailOf('Alpha'), isSendable: true, warnings: [] });
    hub.ask('sendPropositions', {
      requestReference: request,
      choices: choices.map((choice) => ({ ...choice, subject: `${message.subject} !`, body: `Chère Alex,\n${message.body}` })),
    });
    hub.advance(4 * MINUTE);
    const mail = hub.mailsTo(mailOf('Alpha')).at(-1)!;
    expect(mail.subject).toBe(`${message.subject} !`);
    expect(mail.text).toMatch(/^Chère Alex,/);
    hub.answerLink(linkIn(mail), { [SAY.question]: SAY.yes });
    expect(hub.status(request)).toBe('Placée');
    expect(mail.text).not.toContain('APERCU');
  });
});

describe('seats are counted by week', () => {
  test('two requests on the same place in the same weeks: the second is too late, and is searched again', () => {
    hub.offer('Alpha');
    const [first, second] = [hub.request(), hub.request({ 'Initiales de l’élève': 'A. B.' })];
    hub.proposeAndSend(first, 'Alpha');
    hub.proposeAndSend(second, 'Alpha');
    hub.yes('Alpha', first);
    hub.yes('Alpha', second);
    expect([hub.status(first), hub.status(second)]).toEqual(['Placée', 'En recherche']);
    expect(hub.rows('Propositions').map((row) => row['Statut'])).toEqual(['Acceptée', 'Annulée']);
  });

  test('two requests on the same place in other weeks are both placed', () => {
    hub.offer('Alpha');
    const first = hub.request();
    const second = hub.request({ 'Initiales de l’élève': 'A. B.', 'Premier jour': '2027-03-08', 'Dernier jour': '2027-03-26' });
    hub.proposeAndSend(first, 'Alpha');
    hub.proposeAndSend(second, 'Alpha');
    hub.yes('Alpha', first);
    hub.yes('Alpha', second);
    expect([hub.status(first), hub.status(second)]).toEqual(['Placée', 'Placée']);
    expect(hub.row('OFF-2026-0001')).toMatchObject({ Statut: 'Partiellement pourvue', 'Places restantes': '0' });
  });

  test('a host that is full in these weeks is listed among the excluded, with the reason', () => {
    hub.offer('Alpha');
    const first = hub.request();
    hub.proposeAndSend(first, 'Alpha');
    hub.yes('Alpha', first);
    const second = hub.request({ 'Initiales de l’élève': 'A. B.', 'Premier jour': '2027-02-22', 'Dernier jour': '2027-03-12' });
    const ranking = hub.ask('getRanking', second);
    expect(ranking.hosts).toEqual([]);
    expect(ranking.excluded.find(({ code }) => code === 'no-place')!.hosts[0]!.sentence).toMatch(/S8/);
  });
});

describe('the legal number of trainees (R124-10: three in a civil week under twenty employees)', () => {
  test('a fourth yes for the same week takes no seat: the animator is told why', () => {
    hub.offer('Garni', { 'Nombre d’élèves en même temps': '6' });
    const requests = ['A. A.', 'B. B.', 'C. C.', 'D. D.'].map((initials) => hub.request({ 'Initiales de l’élève': initials }));
    const [host] = hub.choicesFor(requests[0]!, 'Garni');
    for (const requestReference of requests)
      hub.ask('sendPropositions', { requestReference, choices: [{ ...host!, overrideReason: 'D’accord au téléphone' }] });
    hub.advance(4 * MINUTE);
    for (const request of requests) hub.yes('Garni', request);
    expect(requests.map((request) => hub.status(request))).toEqual(['Placée', 'Placée', 'Placée', 'Proposition en cours']);
    const waiting = hub.ask('getHome').items.filter(({ group }) => group === 'to-answer');
    expect(waiting).toHaveLength(1);
    expect(plain(waiting[0]!.detail!)).toMatch(/3 stagiaires/);
  });
});
