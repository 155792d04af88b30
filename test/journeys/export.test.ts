/** Any list leaves as a file for Excel; what the register hides stays. */
import Papa from 'papaparse';
import { Hub, MINUTE, removeHubs } from '../support/hub';

afterAll(removeHubs);

const table = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, delimiter: ';' }).data;

test('a tab is exported as people see it: zeros kept, their own columns included, no key and no code of a link', () => {
  const hub = Hub.open();
  hub.offer('Alpha', { 'Code postal': '42600', 'Nom de l’organisme': '=Restaurant Alpha' });
  hub.type('Entreprises', 'ENT-2026-0001', 'Code postal', '01000');
  const view = hub.ask('getExport');
  expect(view.lists.map(({ label }) => label)).toEqual(expect.arrayContaining(['Demandes', 'Entreprises', 'Panneau – Appels']));
  expect(view.lists.map(({ label }) => label).join()).not.toContain('Réponses');
  const { csv, rows, fileName } = hub.ask('exportList', 'companies');
  expect(fileName).toBe('entreprises-2027-01-05.csv');
  expect(rows).toBe(1);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [company] = table(csv);
  expect(company).toMatchObject({ Référence: 'ENT-2026-0001', 'Raison sociale': "'=Restaurant Alpha" });
  expect(company!['Code postal']).toBe('="01000"');
  expect(Object.keys(company!)).not.toEqual(expect.arrayContaining(['Clé d’origine']));
  hub.close();
});

test('what the panel lists is exported too, and a list that is none is refused in words', () => {
  const hub = Hub.open();
  hub.offer('Alpha');
  const request = hub.request();
  hub.proposeAndSend(request, 'Alpha');
  hub.advance(5 * MINUTE);
  for (const list of ['panel:toDo', 'panel:calls', 'panel:messages']) expect(hub.ask('exportList', list).csv).toContain(';');
  const propositions = hub.ask('exportList', 'propositions').csv;
  expect(propositions).toContain(request);
  expect(propositions).not.toMatch(/[0-9a-f]{32}/);
  expect(hub.problem('exportList', 'Réponses – Propositions').message).toContain('ne peut pas être exportée');
  hub.close();
});
