/** Every answer has its next gesture, whichever road it comes by, and who gave it reads that it came. */
import { DAY, Hub, linksIn, mailOf, MINUTE, plain, removeHubs, SAY, TEACHER } from '../support/hub';

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

const lastTo = (address: string): string => plain(hub.mailsTo(address).at(-1)!.text);
const subjectsTo = (address: string): string[] =>
  hub.mailsTo(address).map(({ subject }) => plain(subject).replace(/^\[[^\]]+\] /, ''));
/** What a link fills in, in the order of its questions. */
const filledBy = (link: string): string[] =>
  Object.values(hub.runtime.readPrefilledUrl(link).answers).map((answer) => plain(String(answer)));

describe('the links of a proposition', () => {
  test('each carry their answer, and recall in words what is asked, without naming pupil or school', () => {
    hub.proposeAndSend(request, 'Alpha');
    const mail = hub.mailsTo(mailOf('Alpha')).at(-1)!;
    const filled = linksIn(mail).map(filledBy);
    expect(filled.map((values) => values.find((value) => /^(Oui|Non|Rappelez)/.test(value)))).toEqual([
      SAY.yes,
      SAY.no,
      SAY.callBack,
      SAY.otherDates,
      'Oui, mais un autre public',
      // Not to be solicited any more: a no whose reason is still to be chosen.
      SAY.no,
    ]);
    for (const values of filled) {
      const recall = values.find((value) => value.startsWith('Le pôle'));
      expect(recall).toBe(
        'Le pôle Exemple vous propose d’accueillir un élève de CAP Cuisine, 1re année, 16 ou 17 ans, du lundi 1er au vendredi 26 février 2027. Au programme : Réaliser des préparations culinaires de base.',
      );
      expect(recall).not.toMatch(/L\. ?M|Montbrison/);
    }
  });

  test('hold no sign at which mail programs end a link, whatever is recalled', () => {
    const words = 'Cuisiner (à l’assiette) d’une brigade !';
    const other = hub.request({ 'Initiales de l’élève': 'Z. Z.', 'Attendus visés – CAP Cuisine': [words] });
    const [alpha] = hub.proposeAndSend(other, 'Alpha') as [string];
    const [link] = linksIn(hub.mailsTo(mailOf('Alpha')).at(-1)!);
    expect(link).not.toMatch(/[!'()*]/);
    expect(filledBy(link!).join()).toContain(words);
    hub.answerLink(link!, {});
    expect(hub.status(alpha)).toBe('Acceptée');
  });

  test('clicked on without another word, the answer is taken as the link says', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    hub.answerLink(linksIn(hub.mailsTo(mailOf('Alpha')).at(-1)!)[0]!, {});
    expect([hub.status(alpha), hub.status(request)]).toEqual(['Acceptée', 'Placée']);
  });
});

describe('an answer that is not a yes', () => {
  test('is confirmed to its host: a no with its reason, a call with its day', () => {
    hub.proposeAndSend(request, 'Alpha', 'Beta');
    hub.no('Alpha', request);
    hub.answer('Beta', request, { [SAY.question]: SAY.callBack, Jour: '2027-01-11' });
    hub.advance(4 * MINUTE);
    expect(subjectsTo(mailOf('Alpha')).at(-1)).toBe('Votre réponse est bien notée');
    expect(lastTo(mailOf('Alpha'))).toContain('vous ne pouvez pas l’accueillir (« Pas de tuteur disponible »)');
    expect(lastTo(mailOf('Beta'))).toContain('Je vous rappelle le lundi 11 janvier 2027.');
  });

  test('changed before its confirmation leaves is confirmed once, as it stands in the end', () => {
    hub.proposeAndSend(request, 'Alpha');
    hub.no('Alpha', request);
    hub.yes('Alpha', request);
    hub.advance(10 * MINUTE);
    expect(subjectsTo(mailOf('Alpha')).filter((subject) => subject.includes('bien notée'))).toEqual([]);
    expect(hub.status(request)).toBe('Placée');
  });

  test('noted by telephone writes to nobody; received by mail and recorded, it is confirmed by mail', () => {
    const [alpha, beta] = hub.proposeAndSend(request, 'Alpha', 'Beta') as [string, string];
    hub.ask('recordAnswer', { propositionReference: alpha, answer: 'no', refusalReason: 'no-tutor', by: 'phone' });
    hub.ask('recordAnswer', { propositionReference: beta, answer: 'no', refusalReason: 'no-tutor', by: 'email' });
    hub.advance(4 * MINUTE);
    expect(subjectsTo(mailOf('Alpha')).filter((subject) => subject.includes('bien notée'))).toEqual([]);
    expect(subjectsTo(mailOf('Beta')).at(-1)).toBe('Votre réponse est bien notée');
    expect(hub.rows('Journal').map((line) => line['Action'])).toEqual(
      expect.arrayContaining(['Réponse au téléphone', 'Réponse par courriel']),
    );
  });

  test('a call back on a day that has passed on the hub’s clock is refused, and nothing is noted', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    const { message } = hub.problem('recordAnswer', {
      propositionReference: alpha,
      answer: 'call-back',
      callBackOn: '2027-01-04',
    });
    expect(message).toBe('Ce jour est déjà passé.');
    expect(hub.row(alpha)).toMatchObject({ 'Rappeler le': '', Réponse: '' });
    hub.ask('recordAnswer', { propositionReference: alpha, answer: 'call-back', callBackOn: '2027-01-07' });
    expect(hub.ask('getCalls').lines).toEqual([]);
    hub.advance(2 * DAY);
    expect(hub.ask('getCalls').lines.map(({ propositionReference }) => propositionReference)).toEqual([alpha]);
  });

  test.each([
    ['a Sunday', '2027-01-10', 'n’est pas un jour ouvré', 'lundi 11 janvier 2027'],
    ['the stage’s first day', '2027-02-01', 'trop tard', 'mercredi 6 janvier 2027'],
    ['29 February of a common year', '2027-02-29', 'n’est pas une date', 'mercredi 6 janvier 2027'],
  ])('a call back on %s is refused by telephone, and the next worked day is proposed', (_what, callBackOn, why, next) => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    const { message, advice } = hub.problem('recordAnswer', { propositionReference: alpha, answer: 'call-back', callBackOn });
    expect(message).toContain(why);
    expect(advice).toBe(`Prochain jour ouvré : ${next}.`);
    expect(hub.row(alpha)).toMatchObject({ 'Rappeler le': '', Réponse: '' });
  });

  test('a host that asks by its form to be called on a Sunday is called on Monday, and reads so', () => {
    const [beta] = hub.proposeAndSend(request, 'Beta') as [string];
    hub.answer('Beta', request, { [SAY.question]: SAY.callBack, Jour: '2027-01-10' });
    hub.advance(4 * MINUTE);
    expect(hub.row(beta)['Rappeler le']).toBe('11/01/2027');
    expect(plain(hub.row(beta)['Message reçu'] ?? '')).toContain('Jour de rappel demandé : dimanche 10 janvier 2027');
    expect(lastTo(mailOf('Beta'))).toContain('Je vous rappelle le lundi 11 janvier 2027.');
  });

  test('one that asks to be called once the stage has begun is called before', () => {
    const [beta] = hub.proposeAndSend(request, 'Beta') as [string];
    hub.answer('Beta', request, { [SAY.question]: SAY.callBack, Jour: '2027-02-15' });
    expect(hub.row(beta)['Rappeler le']).toBe('06/01/2027');
  });

  test('the days offered to call back are worked by the hub', () => {
    hub.type('Paramètres', 'Jours ouvrés', 'Valeur', 'lundi, mardi, jeudi');
    const [alpha] = hub.proposeAndSend(request, 'Alpha');
    const days = ['2027-01-07', '2027-01-11', '2027-01-12', '2027-01-14', '2027-01-18'];
    expect(hub.ask('getPropositionCard', alpha!).callBackDays).toEqual(days);
    expect(hub.ask('getCalls').callBackDays).toEqual(days);
  });

  test('on a proposition whose pupil is placed elsewhere: no yes is offered, and why is said', () => {
    const [alpha, beta] = hub.proposeAndSend(request, 'Alpha', 'Beta') as [string, string];
    hub.no('Alpha', request);
    hub.yes('Beta', request);
    const card = hub.ask('getPropositionCard', alpha);
    expect(card.answers).not.toContain('yes');
    expect(plain(card.tooLate ?? '')).toContain('n’attend plus d’hôte');
    expect(hub.ask('getPropositionCard', beta).answers).toEqual([]);
  });
});

describe('the convention of a placed pupil', () => {
  beforeEach(() => {
    hub.proposeAndSend(request, 'Alpha');
    hub.yes('Alpha', request);
  });

  test('goes from to prepare to signed, each with its day and who said so; a day to come is refused', () => {
    expect(hub.ask('getRequestCard', request).convention).toMatchObject({
      state: 'to-prepare',
      next: ['sent', 'returned', 'signed'],
    });
    hub.ask('tickConvention', request, 'sent');
    expect(hub.problem('tickConvention', request, 'returned', '2027-01-20').message).toBe('Ce jour n’est pas encore venu.');
    hub.advance(3 * DAY);
    hub.ask('tickConvention', request, 'returned', '2027-01-07');
    hub.ask('tickConvention', request, 'signed');
    expect(hub.row(request)).toMatchObject({
      Statut: 'Convention signée',
      Convention: 'Signée',
      'Convention envoyée le': '05/01/2027',
      'Convention revenue le': '07/01/2027',
      'Convention signée le': '08/01/2027',
      'Convention suivie par': 'Dominique Exemple',
    });
  });

  test('clicked twice writes one line; ticked by mistake goes back; chosen in its cell is the same event', () => {
    hub.ask('tickConvention', request, 'sent');
    hub.ask('tickConvention', request, 'sent');
    expect(hub.rows('Journal').filter((line) => line['Action'] === 'Convention envoyée')).toHaveLength(1);
    hub.ask('tickConvention', request, 'to-prepare');
    expect(hub.row(request)).toMatchObject({ Statut: 'Placée', Convention: 'À préparer', 'Convention envoyée le': '' });
    hub.type('Demandes', request, 'Convention', 'Revenue');
    expect(hub.row(request)).toMatchObject({ Statut: 'Convention en cours', 'Convention revenue le': '05/01/2027' });
  });

  test('of a request without a host cannot be chosen in its cell', () => {
    const other = hub.request({ 'Initiales de l’élève': 'Z. Z.' });
    hub.type('Demandes', other, 'Convention', 'Signée');
    expect(hub.row(other)).toMatchObject({ Statut: 'Nouvelle', Convention: '' });
  });
});

describe('a host or a pupil that withdraws', () => {
  beforeEach(() => {
    hub.proposeAndSend(request, 'Alpha', 'Beta');
    hub.yes('Alpha', request);
    hub.advance(10 * MINUTE);
  });

  test('the pupil leaves its host: sought again first of all, host and teacher told once, the freed host kept in mind', () => {
    hub.ask('withdrawPupil', request, 'Le trajet ne convient pas', true);
    hub.tell('withdrawPupil', request, 'Le trajet ne convient pas', true);
    hub.advance(10 * MINUTE);
    expect(hub.row(request)).toMatchObject({ Statut: 'En recherche', Priorité: 'Urgente', 'Hôte retenu': '' });
    expect(lastTo(mailOf('Alpha'))).toContain('L’élève ne pourra finalement pas venir');
    expect(subjectsTo(TEACHER).filter((subject) => subject.includes('est annulé'))).toHaveLength(1);
    expect(hub.ask('getRequestCard', request).keptInMind.map(({ companyName }) => companyName)).toEqual([
      'Restaurant Alpha',
      'Restaurant Beta',
    ]);
    expect(hub.hosts(request).map(({ companyName }) => companyName)).toContain('Restaurant Beta');
  });

  test('the host withdraws in the middle of the stage: the days that are left are sought, from the next working day', () => {
    const soon = hub.request({ 'Initiales de l’élève': 'Z. Z.', 'Premier jour': '2027-01-07', 'Dernier jour': '2027-01-29' });
    const [beta] = hub.proposeAndSend(soon, 'Beta') as [string];
    hub.yes('Beta', soon);
    hub.advance(3 * DAY);
    expect(hub.status(soon)).toBe('En stage');
    hub.ask('withdrawHost', beta, 'Fermeture');
    expect(hub.row(soon)).toMatchObject({ Statut: 'En recherche', Début: '11/01/2027', Fin: '29/01/2027' });
    hub.offer('Gamma');
    const [gamma] = hub.proposeAndSend(soon, 'Gamma') as [string];
    hub.yes('Gamma', soon);
    expect([hub.status(gamma), hub.status(soon)]).toEqual(['Acceptée', 'Placée']);
  });
});

test('a search without a host ends with its reason: hosts are freed, the teacher reads what was tried and what is possible', () => {
  const [, beta] = hub.proposeAndSend(request, 'Alpha', 'Beta') as [string, string];
  hub.no('Alpha', request);
  hub.ask('giveUpRequest', request, 'Aucun hôte ne convient');
  hub.advance(10 * MINUTE);
  expect(hub.row(request)).toMatchObject({ Statut: 'Non pourvue', Motif: 'Aucun hôte ne convient' });
  expect(hub.status(beta)).toBe('Annulée');
  expect(lastTo(TEACHER)).toContain('J’ai contacté 2 organismes : 1 a refusé (pas de tuteur disponible) et 1 n’a pas répondu.');
  hub.ask('reopenRequest', request, 'De nouvelles dates');
  expect(hub.status(request)).toBe('En recherche');
});

describe('a call that reaches nobody', () => {
  const toCall = (): string[] => hub.ask('getCalls').lines.map(({ propositionReference }) => propositionReference);

  test('is a line of the journal, once a day; a message left brings the host back on the next working day', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    hub.ask('recordAnswer', { propositionReference: alpha, answer: 'call-back', callBackOn: '2027-01-05' });
    expect(toCall()).toEqual([alpha]);
    hub.ask('noteVoicemail', alpha);
    hub.ask('noteVoicemail', alpha);
    expect(hub.rows('Journal').filter((line) => line['Action'] === 'Appel : message laissé')).toHaveLength(1);
    expect([toCall(), hub.row(alpha)['Rappeler le']]).toEqual([[], '06/01/2027']);
  });

  test('while a column comes in: the day of the next call stands under its own header, and nowhere else', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    hub.ask('recordAnswer', { propositionReference: alpha, answer: 'call-back', callBackOn: '2027-01-05' });
    const before = hub.row(alpha);
    const sheet = hub.sheetId('Propositions');
    const gesture = (): void => void hub.runtime.insertColumns(sheet, 2, 1);
    hub.runtime.setFault({ gestureAtCall: { call: 1, of: 'Range.setValues', when: 'before', gesture } });
    hub.ask('noteVoicemail', alpha);
    const changed = Object.entries(hub.row(alpha)).filter(([header, cell]) => header !== '' && before[header] !== cell);
    expect(changed.map(([header, cell]) => [header, cell])).toContainEqual(['Rappeler le', '06/01/2027']);
    expect(changed.filter(([, cell]) => cell === '06/01/2027')).toHaveLength(1);
  });

  test('at a wrong number: it goes to the company’s notes, the right one is called from then on, and contacts are told', () => {
    const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
    hub.ask('recordAnswer', { propositionReference: alpha, answer: 'call-back', callBackOn: '2027-01-05' });
    expect(hub.problem('noteWrongNumber', alpha, '12').message).toBe('Ce numéro de téléphone n’est pas valable.');
    const [line] = hub.ask('noteWrongNumber', alpha, '04 65 71 99 99').lines;
    expect(plain(line!.phone!)).toBe('04 65 71 99 99');
    expect(line!.contacts.map(plain)).toEqual([
      'mar. 5 janv., Appel : faux numéro',
      'mar. 5 janv., Réponse au téléphone, Rappelez-moi, À rappeler le mar. 5 janv.',
    ]);
    expect(hub.rows('Entreprises')[0]!['Notes']).toContain('Faux numéro signalé');
    expect(plain(line!.script)).toMatch(/^« Bonjour, Dominique Exemple, .* du lundi premier au vendredi 26 février 2027\./);
  });
});
