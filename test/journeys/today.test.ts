/** « Aujourd'hui » from outside: the panel, the Accueil tab and the morning's message say the same, and follow what happens. */
import { ANIMATOR, DAY, HOUR, Hub, MINUTE, plain, removeHubs } from '../support/hub';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const listed = (): string[] => hub.ask('getHome').items.map(({ sentence }) => plain(sentence));
/** The list of the Accueil tab: its title, then its lines. */
const shown = (): string[][] =>
  hub.runtime
    .sheetByName('Accueil')
    .cells.slice(7)
    .map((row) => [0, 1, 2].map((column) => plain(row[column]?.display ?? '')))
    .filter((row) => row.some((cell) => cell !== ''));
const stamp = (): string => hub.ask('getSelection').stamp;

describe('the Accueil tab', () => {
  test('shows the panel’s list as soon as a form has brought something, without any gesture', () => {
    const request = hub.request({ 'Premier jour': '2027-01-11', 'Dernier jour': '2027-01-29' });
    const rows = shown();
    expect(rows[0]![0]).toMatch(/^À faire : 1 \(mar. 5 janv.\)/);
    expect(rows[1]).toEqual(['Urgent', `${request} commence dans 6 jours, sans hôte`, expect.stringContaining('L.M.')]);
    expect(rows.slice(1).map(([, sentence]) => sentence)).toEqual(listed());
  });

  test('what is done disappears, from the panel’s own gestures too', () => {
    const request = hub.request();
    expect(listed()).toHaveLength(1);
    hub.ask('cancelRequest', request, 'abandoned');
    expect(listed()).toEqual([]);
    expect(shown()).toEqual([[expect.stringMatching(/^Rien à faire/), '', '']]);
  });

  test('a deleted tab stops nothing, and a text of a form never becomes a formula there', () => {
    hub.offer('Alpha', {
      'Nom de l’organisme': '=1+1',
      'Acceptez-vous d’être contacté par le pôle de stages ?': 'Non',
    });
    expect(shown()[1]![1]).toContain('est à vérifier : =1+1');
    expect(
      hub.runtime
        .sheetByName('Accueil')
        .cells.flat()
        .filter((cell) => cell?.formula !== undefined),
    ).toEqual([]);
    hub.runtime.deleteSheet(hub.sheetId('Accueil'));
    hub.request();
    expect(hub.runtime.runs(3).map(({ outcome, log }) => [outcome, log])).toEqual(expect.arrayContaining([['done', []]]));
    expect(listed().length).toBeGreaterThan(0);
  });
});

describe('the mark by which an open panel sees that it is old', () => {
  test('differs after a form, a typed cell, a gesture of the panel, and stays when nothing happens', () => {
    const marks = [stamp()];
    const request = hub.request();
    marks.push(stamp());
    hub.type('Demandes', request, 'Notes', 'Rappeler lundi');
    marks.push(stamp());
    hub.ask('cancelRequest', request, 'abandoned');
    marks.push(stamp());
    expect(new Set(marks).size).toBe(4);
    hub.advance(30 * MINUTE);
    const quiet = stamp();
    hub.ask('getHome');
    hub.advance(10 * MINUTE);
    expect(stamp()).toBe(quiet);
  });

  test('a gesture of the panel brings it back, so that the panel does not read anew what it has just read', () => {
    const request = hub.request();
    const reply = hub.tell('cancelRequest', request, 'abandoned');
    expect(reply).toMatchObject({ ok: true, stamp: stamp() });
  });
});

test('the button that opens the plan counts what the plan takes', () => {
  hub.offer('Alpha');
  const asked = hub.request();
  hub.request({ 'Initiales de l’élève': 'Z. Z.' });
  hub.request({ 'Initiales de l’élève': 'Y. Y.', 'Premier jour': '2026-12-01', 'Dernier jour': '2026-12-20' });
  const planned = (): number => {
    const result = hub.runtime.callFromPage('solvePlan', [{ kept: [], forbidden: [], previous: [] }]);
    return (result as unknown as { value: { value: { total: number } } }).value.value.total;
  };
  const agree = (): void => expect(hub.ask('getHome').toAllocate).toBe(planned());
  agree();
  hub.propose(asked, 'Alpha');
  agree();
  expect(hub.ask('getHome').toAllocate).toBe(1);
});

describe('the morning’s message', () => {
  const mornings = () => hub.mailsTo(ANIMATOR).filter(({ subject }) => subject.includes('ce matin'));
  const tomorrowAt = (hours: number): void =>
    void hub.runtime.advanceTo(`2027-01-06T${String(hours).padStart(2, '0')}:30:00+01:00`);

  test('tells once what came in, what it became, and what waits for whom', () => {
    hub.offer('Alpha');
    const request = hub.request();
    hub.proposeAndSend(request, 'Alpha');
    hub.no('Alpha', request);
    tomorrowAt(12);
    expect(mornings()).toHaveLength(1);
    const text = plain(mornings()[0]!.text);
    expect(text).toContain(`1 demande de plus (« En recherche ») : ${request}`);
    expect(text).toMatch(/1 proposition de plus \(« Refusée »\) : PRO-2026-0001/);
    expect(text).toMatch(/de vous, à chercher : 1/);
    tomorrowAt(19);
    expect(mornings()).toHaveLength(1);
  });

  test('a day without news has none; nor has a Saturday', () => {
    tomorrowAt(12);
    expect(mornings()).toHaveLength(0);
    hub.runtime.advanceTo('2027-01-08T18:00:00+01:00');
    hub.request();
    hub.runtime.advanceTo('2027-01-10T20:00:00+01:00');
    expect(mornings()).toHaveLength(0);
    hub.runtime.advanceTo('2027-01-11T12:00:00+01:00');
    expect(mornings()).toHaveLength(1);
  });

  test('what changed and changed back is no news', () => {
    const request = hub.request();
    tomorrowAt(12);
    hub.ask('cancelRequest', request, 'abandoned');
    hub.ask('reopenRequest', request, 'Erreur de ma part');
    hub.advance(DAY + 4 * HOUR);
    const text = mornings()
      .map((mail) => plain(mail.text))
      .slice(1);
    expect(text.filter((one) => one.includes('« En recherche »'))).toHaveLength(1);
    expect(text.filter((one) => one.includes('Annulée'))).toEqual([]);
  });
});
