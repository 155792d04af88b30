/** What a host offers instead is put to the school and carried out; a teacher says by link how a request stands. */
import { Hub, linksIn, mailOf, MINUTE, plain, RAW, removeHubs, SAY, TEACHER } from '../support/hub';

jest.setTimeout(120_000);

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

const lastTo = (address: string) => hub.mailsTo(address).at(-1)!;
const SAYING = 'Que souhaitez-vous dire\u00a0?';
/** The teacher opens the link of that number in the last mail that has one. */
const news = (index: number, answers: Readonly<Record<string, string>> = {}): void => {
  const mail = [...hub.mailsTo(TEACHER)].reverse().find(({ text }) => text.includes('viewform'))!;
  hub.answerLink(linksIn(mail)[index]!, answers);
  hub.advance(4 * MINUTE);
};
const otherDates = (): [string, string] => {
  const references = hub.proposeAndSend(request, 'Alpha', 'Beta') as [string, string];
  hub.answer('Alpha', request, {
    [SAY.question]: SAY.otherDates,
    'Premier jour possible': '2027-03-08',
    'Dernier jour possible': '2027-04-30',
  });
  return references;
};

describe('other dates', () => {
  test('put to the teacher in one click and accepted by link: the stage moves, the host holds the pupil, the others are freed', () => {
    const [alpha, beta] = otherDates();
    expect(plain(hub.ask('getPropositionCard', alpha).counterOffer?.stage ?? '')).toBe(
      'du lundi 8 mars au vendredi 2 avril 2027',
    );
    hub.ask('putToTeacher', alpha);
    hub.tell('putToTeacher', alpha);
    hub.advance(4 * MINUTE);
    expect(hub.mailsTo(TEACHER).filter(({ subject }) => subject.includes('autres dates'))).toHaveLength(1);
    expect(plain(lastTo(TEACHER).text)).toContain('Dates proposées : du lundi 8 mars au vendredi 2 avril 2027');
    news(0);
    expect([hub.status(alpha), hub.status(beta), hub.status(request)]).toEqual(['Acceptée', 'Annulée', 'Placée']);
    expect(hub.row(request)).toMatchObject({ Début: '08/03/2027', Fin: '02/04/2027' });
    expect(plain(lastTo(mailOf('Alpha')).text)).toContain('du lundi 8 mars au vendredi 2 avril 2027');
    expect(plain(lastTo(mailOf('Beta')).text)).toContain('Les dates demandées ont changé');
    // Answered again, and after the end: nothing more.
    const journal = hub.rows('Journal').filter((line) => line['Action'] === 'Dates du stage changées').length;
    expect(journal).toBe(1);
  });

  test('refused by the school: the host is thanked and kept in mind, the search goes on with the others', () => {
    const [alpha, beta] = otherDates();
    hub.ask('putToTeacher', alpha);
    hub.advance(4 * MINUTE);
    news(1);
    expect([hub.status(alpha), hub.status(beta), hub.status(request)]).toEqual(['Annulée', 'Envoyée', 'Proposition en cours']);
    expect(plain(lastTo(mailOf('Alpha')).text)).toContain('Je le garde en mémoire');
    expect(hub.ask('getRequestCard', request).keptInMind.map(({ companyName }) => companyName)).toEqual(['Restaurant Alpha']);
  });

  test('agreed after another host has taken the pupil change nothing', () => {
    const [alpha] = otherDates();
    hub.ask('putToTeacher', alpha);
    hub.advance(4 * MINUTE);
    hub.yes('Beta', request);
    const link = linksIn(hub.mailsTo(TEACHER).find(({ subject }) => subject.includes('autres dates'))!)[0]!;
    hub.answerLink(link, {});
    expect(hub.row(request)).toMatchObject({ Statut: 'Placée', Début: '01/02/2027' });
    expect(plain(hub.rows(RAW['follow-up'])[0]!['Suivi']!)).toBe(`${request} : ne change plus rien`);
  });
});

test('another public: the offer changes in one click, and the host is matched with it from then on', () => {
  const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
  hub.answer('Alpha', request, {
    [SAY.question]: 'Oui, mais un autre public',
    'Qui pourriez-vous accueillir\u00a0?': 'plutôt un étudiant de BTS',
  });
  expect(hub.ask('getPropositionCard', alpha).counterOffer).toMatchObject({ kind: 'other-public', publics: ['pfmp'] });
  hub.ask('changeOfferPublics', alpha, ['bts']);
  expect(hub.status(alpha)).toBe('Refusée');
  expect(hub.row('OFF-2026-0001')['Publics acceptés']).toContain('BTS');
  expect(hub.hosts(request).map(({ companyName }) => companyName)).toEqual(['Restaurant Beta']);
});

describe('news by the teacher’s link', () => {
  test('the pupil has found: the request closes, hosts are told, the found host joins the pool with its consent', () => {
    hub.proposeAndSend(request, 'Alpha');
    news(0, {
      'L’organisme accepte-t-il que le pôle de stages garde ses coordonnées\u00a0?': 'Oui',
      'Nom de l’organisme': 'Auberge Trouvée',
      Commune: 'Montbrison',
      'Code postal': '42600',
      'Son courriel': 'accueil@auberge.example',
    });
    expect(hub.row(request)).toMatchObject({ Statut: 'Annulée', Motif: 'L’élève a trouvé' });
    // Told once: the message that closes the request is the answer.
    expect(hub.mailsTo(TEACHER).map(({ subject }) => plain(subject))).toEqual([
      expect.stringContaining('est bien enregistrée'),
      expect.stringContaining('est close'),
    ]);
    expect(plain(lastTo(mailOf('Alpha')).text)).toContain('est close');
    expect(hub.rows('Entreprises').at(-1)).toMatchObject({
      'Raison sociale': 'Auberge Trouvée',
      'Établissement apporteur (UAI)': '0421002L',
    });
    news(0, { 'L’organisme accepte-t-il que le pôle de stages garde ses coordonnées\u00a0?': 'Non' });
    expect(hub.rows('Entreprises').filter((row) => row['Raison sociale'] === 'Auberge Trouvée')).toHaveLength(1);
  });

  test('without the host’s consent nothing is kept of it', () => {
    news(0, {
      'L’organisme accepte-t-il que le pôle de stages garde ses coordonnées\u00a0?': 'Non',
      'Nom de l’organisme': 'Auberge Discrète',
    });
    expect(hub.rows('Entreprises').map((row) => row['Raison sociale'])).not.toContain('Auberge Discrète');
  });

  test('the convention is ticked by the school with its day and its name, and the teacher reads that it is noted', () => {
    hub.proposeAndSend(request, 'Alpha');
    hub.yes('Alpha', request);
    hub.advance(4 * MINUTE);
    news(0);
    expect(hub.row(request)).toMatchObject({ Convention: 'Envoyée', 'Convention suivie par': 'Camille Exemple' });
    expect(plain(lastTo(TEACHER).text)).toContain('Je note que la convention est envoyée.');
    news(0, { [SAYING]: 'L’élève quitte son lieu d’accueil et en cherche un autre' });
    expect(hub.row(request)).toMatchObject({ Statut: 'En recherche', Priorité: 'Urgente' });
    expect(plain(lastTo(TEACHER).subject)).toContain('est annulé');
  });

  test('said twice in a row, a word is noted once and thanked once; another word has its own answer', () => {
    hub.proposeAndSend(request, 'Alpha');
    hub.yes('Alpha', request);
    hub.advance(4 * MINUTE);
    const word = { [SAYING]: 'Autre chose', 'Un mot pour le pôle de stages': 'Merci de nous rappeler.' };
    const thanks = () => hub.mailsTo(TEACHER).filter(({ subject }) => subject.includes('Merci, c’est noté')).length;
    news(0, word);
    const notes = hub.row(request)['Notes'];
    expect([thanks(), notes]).toEqual([1, expect.stringContaining('Merci de nous rappeler.')]);
    news(0, word);
    expect([thanks(), hub.row(request)['Notes']]).toEqual([1, notes]);
    news(0, { ...word, 'Un mot pour le pôle de stages': 'Inutile, c’est réglé.' });
    expect([thanks(), hub.row(request)['Notes']]).toEqual([2, expect.stringContaining('Inutile, c’est réglé.')]);
  });
});
