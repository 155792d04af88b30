/** The due-list from outside: the clock goes on, mails arrive, the register shows what was done. */
import { asksHost, DAY, HOUR, Hub, linkIn, mailOf, MINUTE, plain, removeHubs, SAY, TEACHER } from '../support/hub';

let hub: Hub;
afterEach(() => hub.close());
afterAll(removeHubs);

const subjects = (address: string): string[] => hub.mailsTo(address).map(({ subject }) => plain(subject));
/** To the morning of that day. */
const until = (day: string, hour = '10:30'): void => hub.sleepUntil(`${day}T${hour}:00+01:00`);

function proposed(): { request: string; proposition: string } {
  hub = Hub.open();
  hub.offer('Alpha');
  const request = hub.request();
  hub.advance(5 * MINUTE);
  const [proposition] = hub.proposeAndSend(request, 'Alpha');
  return { request, proposition: proposition! };
}

test('a host that says nothing is reminded after 3 and 7 days, then its proposition is « Sans réponse » and the search goes on', () => {
  const { request, proposition } = proposed();
  // Tuesday 5 January.
  expect(hub.row(proposition)['Envoyée le']).toBe('05/01/2027');
  until('2027-01-07');
  expect(hub.status(proposition)).toBe('Envoyée');
  until('2027-01-08');
  expect(hub.status(proposition)).toBe('Relancée');
  expect(hub.row(proposition)['Relance 1']).toBe('08/01/2027');
  until('2027-01-12');
  expect(hub.row(proposition)['Relance 2']).toBe('12/01/2027');
  until('2027-01-15');
  expect(hub.status(proposition)).toBe('Sans réponse');
  expect(hub.status(request)).toBe('En recherche');
  until('2027-01-22');
  const reminders = subjects(mailOf('Alpha')).slice(-2);
  expect(reminders).toEqual([
    `[${proposition}] Accueil d’un élève de CAP Cuisine, 1re année : votre réponse`,
    `[${proposition}] Un élève de CAP Cuisine, 1re année attend votre réponse`,
  ]);
});

test('who answers is left alone, also when the reminder is already in the queue', () => {
  const { proposition } = proposed();
  until('2027-01-08', '06:30');
  hub.runtime.setMailQuota(0);
  until('2027-01-08', '08:30');
  expect(hub.messages().filter((row) => row['Modèle'] === 'Relance d’une proposition (J+3)')).toHaveLength(1);
  const first = hub.mailsTo(mailOf('Alpha')).find(asksHost)!;
  hub.answerLink(linkIn(first), { [SAY.question]: SAY.no, Motif: 'Pas de tuteur disponible' });
  hub.runtime.setMailQuota(100);
  hub.advance(2 * HOUR);
  expect(hub.status(proposition)).toBe('Refusée');
  expect(hub.messages().find((row) => row['Modèle'] === 'Relance d’une proposition (J+3)')!['Statut']).toBe('Ignoré');
  expect(subjects(mailOf('Alpha')).filter((subject) => subject.includes('votre réponse'))).toEqual([]);
});

test('a reminder that is already in the queue when its request is cancelled never leaves, nor does a later one', () => {
  const { request, proposition } = proposed();
  until('2027-01-08', '06:30');
  hub.runtime.setMailQuota(0);
  until('2027-01-08', '08:30');
  hub.ask('cancelRequest', request, 'pupil-found');
  hub.runtime.setMailQuota(100);
  until('2027-01-13');
  expect(hub.status(proposition)).toBe('Annulée');
  expect(hub.messages().flatMap((row) => (row['Modèle']!.startsWith('Relance') ? [row['Statut']] : []))).toEqual(['Ignoré']);
  // After the proposition, that the pupil needs no host any more is the last word.
  expect(
    subjects(mailOf('Alpha'))
      .slice(1)
      .filter((subject) => subject.includes('votre réponse')),
  ).toEqual([]);
  expect(subjects(mailOf('Alpha')).at(-1)).toContain(request);
});

test('a teacher who was promised an answer is told on the day after that the search goes on', () => {
  hub = Hub.open();
  hub.request();
  hub.advance(DAY);
  until('2027-01-12');
  expect(subjects(TEACHER).filter((subject) => subject.includes('je cherche encore'))).toEqual([]);
  until('2027-01-13');
  expect(subjects(TEACHER).at(-1)).toContain('je cherche encore');
});

describe('« Aujourd’hui » lists the request whose teacher was promised an answer', () => {
  const promised = (): string[] =>
    hub
      .ask('getHome')
      .items.filter(({ group }) => group === 'promised')
      .map(({ sentence }) => plain(sentence));
  const onTheTab = (): string[] =>
    hub.runtime
      .sheetByName('Accueil')
      .cells.filter((row) => row[0]?.display === 'Réponses promises')
      .map((row) => plain(row[1]!.display));
  let request: string;
  beforeEach(() => {
    hub = Hub.open();
    request = hub.request();
    hub.advance(5 * MINUTE);
  });

  test('from the promised day on, in the panel and on the Accueil tab, until the teacher has been written to', () => {
    until('2027-01-11', '16:30');
    expect(promised()).toEqual([]);
    until('2027-01-12', '09:30');
    expect(promised()).toEqual([`${request} : réponse promise à l’enseignant pour le mar. 12 janv.`]);
    expect(onTheTab()).toEqual(promised());
    until('2027-01-13');
    expect(subjects(TEACHER).at(-1)).toContain('je cherche encore');
    expect([promised(), onTheTab()]).toEqual([[], []]);
    until('2027-01-20', '09:30');
    expect(promised()).toEqual([`${request} : réponse promise à l’enseignant pour le mer. 20 janv.`]);
  });

  test('it stays when the message that would have told was cancelled, and goes once the pupil is placed', () => {
    until('2027-01-13', '06:30');
    hub.runtime.setMailQuota(0);
    until('2027-01-13', '08:30');
    const waiting = hub.messages().find((row) => row['Modèle'] === 'Pas encore de solution, à l’enseignant')!;
    hub.ask('cancelMessage', waiting['Référence']!);
    hub.runtime.setMailQuota(100);
    until('2027-01-14');
    expect(promised()).toHaveLength(1);
    hub.offer('Alpha');
    hub.proposeAndSend(request, 'Alpha');
    expect(promised()).toHaveLength(1);
    hub.yes('Alpha', request);
    expect(promised()).toEqual([]);
  });
});
