/** The tab « Tableau de bord »: figures of the register as people made it, charts that stay, a page that keeps to its place. */
import { DAY, HOUR, Hub, removeHubs } from '../support/hub';

afterAll(removeHubs);

const TAB = 'Tableau de bord';
/** First row below the page: what lies there is people's own. */
const BELOW = 401;
const shown = (hub: Hub): string[][] => hub.runtime.sheetByName(TAB).cells.map((row) => row.map((cell) => cell?.display ?? ''));
const lineOf = (hub: Hub, label: string): string[] => shown(hub).find(([first]) => first === label) ?? [];
const charts = (hub: Hub) => hub.runtime.sheetByName(TAB).charts ?? [];
const type = (hub: Hub, a1: string, text: string): void => void hub.runtime.edit(hub.sheetId(TAB), a1, [[text]]);

/** Two offers of many places and six pupils for them. */
function sixPupils(hub: Hub): string[] {
  for (const slug of ['Alpha', 'Beta'])
    hub.offer(slug, { 'Nombre d’élèves en même temps': '9', Effectif: '250 salariés et plus' });
  return Array.from({ length: 6 }, (_, index) => hub.request({ 'Initiales de l’élève': `${'ABCDEF'[index]}. Z.` }));
}

test('the menu writes the page: what was received is counted, what cannot be counted yet is no figure', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  hub.request();
  expect(hub.menu('updateDashboard').join()).toContain('Tableau de bord à jour.');
  expect(shown(hub)[0]![0]).toBe(TAB);
  expect(lineOf(hub, 'Demandes reçues').slice(1, 3)).toEqual(['1', '—']);
  expect(lineOf(hub, 'Taux de placement').slice(1, 3)).toEqual(['—', '—']);
  hub.close();
});

test('five placed and one given up are told, with the way they took; the weeks of their stage are drawn', () => {
  const hub = Hub.open();
  const pupils = sixPupils(hub);
  pupils.slice(0, 5).forEach((pupil, index) => {
    const slug = index < 3 ? 'Alpha' : 'Beta';
    hub.proposeAndSend(pupil, slug);
    hub.yes(slug, pupil);
  });
  hub.ask('giveUpRequest', pupils[5]!, 'Aucun lieu trouvé');
  hub.menu('updateDashboard');
  expect(lineOf(hub, 'Demandes reçues')[1]).toBe('6');
  expect(lineOf(hub, 'Taux de placement')[1]).toBe('83 %');
  expect(lineOf(hub, 'Délai de placement')[1]).toBe('0 j');
  expect(lineOf(hub, 'Placements par un autre réseau')[1]).toBe('100 %');
  // Five pupils are the fewest that may be spoken of; nobody asked to be hurried.
  expect(lineOf(hub, 'Cas difficiles résolus')[1]).toBe('—');
  const weeks = charts(hub).find(({ title }) => title === 'Élèves et places, par semaine')!;
  expect(weeks.categories).toHaveLength(12);
  expect(weeks.series.map(({ name }) => name)).toEqual(['Élèves', 'Places']);
  expect(weeks.series[0]!.values.slice(3, 9)).toEqual([0, 6, 6, 6, 6, 0]);
  expect(weeks.series[1]!.values[4]).toBe(18);
  hub.close();
});

test('the clock writes it once a day, and again the next day', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  hub.advance(HOUR);
  expect(lineOf(hub, 'Entreprises actives')[1]).toBe('1');
  hub.offer('Beta');
  hub.advance(2 * HOUR);
  expect(lineOf(hub, 'Entreprises actives')[1]).toBe('1');
  hub.advance(DAY);
  expect(lineOf(hub, 'Entreprises actives')[1]).toBe('2');
  hub.close();
});

test('the charts are made once and outlast a new computation, a restart and rows put above them', () => {
  let hub = Hub.open(true);
  sixPupils(hub);
  hub.menu('updateDashboard');
  const first = charts(hub);
  expect(first.length).toBeGreaterThan(0);
  hub = Hub.from(hub.freeze());
  hub.request({ 'Initiales de l’élève': 'Y. Z.' });
  hub.menu('updateDashboard');
  expect(charts(hub).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  expect(charts(hub)[0]!.series[0]!.values).toContain(7);
  hub.runtime.insertRows(hub.sheetId(TAB), 1, 2);
  hub.menu('updateDashboard');
  expect(charts(hub).map(({ id, categories }) => [id, categories.length])).toEqual(
    first.map(({ id, categories }) => [id, categories.length]),
  );
  expect(charts(hub)[0]!.series[0]!.values).toContain(7);
  hub.close();
});

test('what people typed beside and below the page stays; a hand that changes the page itself is warned', () => {
  const hub = Hub.open();
  hub.menu('updateDashboard');
  type(hub, 'O5', 'À présenter le 12');
  type(hub, `A${BELOW}`, 'Mes notes');
  hub.offer('Alpha');
  hub.menu('updateDashboard');
  hub.advance(DAY);
  const cells = shown(hub);
  expect(cells[4]![14]).toBe('À présenter le 12');
  expect(cells[BELOW - 1]![0]).toBe('Mes notes');
  expect(hub.runtime.sheetByName(TAB).protections).toContainEqual(
    expect.objectContaining({ a1: 'A1:M400', warningOnly: true, description: 'Tenu par Pôle de stages' }),
  );
  hub.close();
});

test('what people had typed on the tab before there was a page is moved below it', () => {
  const hub = Hub.open();
  type(hub, 'B5', 'Mon ancien tableau');
  hub.menu('updateDashboard');
  expect(shown(hub)[BELOW + 3]![1]).toBe('Mon ancien tableau');
  expect(shown(hub)[0]![0]).toBe(TAB);
  hub.close();
});

test('a run that is killed at any call leaves what people had typed once, below the page of the next one', () => {
  const before = Hub.open(true);
  type(before, 'B5', 'Mon ancien tableau');
  const state = before.freeze();
  for (const of of [
    'Sheet.insertRowsBefore',
    'Range.setNumberFormats',
    'Range.setValues',
    'Range.protect',
    'Sheet.insertChart',
  ]) {
    const hub = Hub.from(state);
    hub.runtime.setFault({ killAtCall: { call: 1, when: 'after', of } });
    hub.menu('updateDashboard');
    hub.menu('updateDashboard');
    const places = shown(hub).flatMap((row, at) => (row.includes('Mon ancien tableau') ? [at + 1] : []));
    expect([of, places]).toEqual([of, [BELOW + 4]]);
    hub.close();
  }
});

test('a title that somebody types over comes back in its place', () => {
  const hub = Hub.open();
  hub.menu('updateDashboard');
  type(hub, 'A1', 'Notre tableau');
  hub.menu('updateDashboard');
  expect(shown(hub)[0]![0]).toBe(TAB);
  expect(hub.runtime.sheetByName(TAB).rows).toBe(1000);
  hub.close();
});

test('without its tab the menu says what to do, and the clock goes on', () => {
  const hub = Hub.open();
  hub.runtime.deleteSheet(hub.sheetId(TAB));
  expect(hub.menu('updateDashboard').join(' ')).toContain('Réparer le registre');
  expect(hub.advance(DAY).runs.every(({ outcome }) => outcome === 'done')).toBe(true);
  hub.close();
});
