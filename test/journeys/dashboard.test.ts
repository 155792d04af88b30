/** The tab « Tableau de bord »: figures of the register as people made it, charts that stay, a page that keeps to its place. */
import { Hub, removeHubs } from '../support/hub';

afterAll(removeHubs);

const TAB = 'Tableau de bord';
const shown = (hub: Hub): string[][] => hub.runtime.sheetByName(TAB).cells.map((row) => row.map((cell) => cell?.display ?? ''));
const lineOf = (hub: Hub, label: string): string[] => shown(hub).find(([first]) => first === label) ?? [];

test('the menu writes the page: what was received is counted, what cannot be counted yet is no figure', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  hub.request();
  hub.menu('updateDashboard');
  expect(shown(hub)[0]![0]).toBe(TAB);
  expect(lineOf(hub, 'Demandes reçues').slice(1, 3)).toEqual(['1', '—']);
  expect(lineOf(hub, 'Taux de placement').slice(1, 3)).toEqual(['—', '—']);
  hub.close();
});
