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

test('a filtered tab says what its filter hides, and leaves it out on demand; calls do not grow with the rows', () => {
  const hub = Hub.open();
  for (const slug of ['Alpha', 'Beta', 'Gamma']) hub.offer(slug);
  const names = (isVisibleOnly?: boolean) => {
    const { csv, rows, hidden } = hub.ask('exportList', 'companies', isVisibleOnly);
    return [rows, hidden, table(csv).map((row) => row['Raison sociale'])];
  };
  const all = ['Restaurant Alpha', 'Restaurant Beta', 'Restaurant Gamma'];
  expect([names(), names(true)]).toEqual([
    [3, undefined, all],
    [3, undefined, all],
  ]);
  const hide = (header: string, ...texts: string[]): void =>
    void hub.runtime.filterColumn(hub.sheetId('Entreprises'), hub.column('Entreprises', header), texts);
  hide('Raison sociale', 'Restaurant Beta');
  hide('Commune', 'Roanne');
  expect([names(), names(true)]).toEqual([
    [3, 1, all],
    [2, 1, ['Restaurant Alpha', 'Restaurant Gamma']],
  ]);
  const calls = () => {
    hub.ask('exportList', 'companies', true);
    return hub.runtime.runs(1)[0]!.calls;
  };
  const few = calls();
  for (const slug of ['Delta', 'Epsilon', 'Zeta']) hub.offer(slug);
  hub.advance(5 * MINUTE);
  expect(calls()).toEqual(few);
  hide('Raison sociale');
  expect(names(true)).toEqual([6, undefined, expect.any(Array)]);
  // The tab of what the panel shows has no filter.
  expect(hub.ask('exportList', 'panel:toDo', true).hidden).toBeUndefined();
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

test('the facts for an académie: full fives by type and by sector on the day they were reached, and not a word of a person', () => {
  const hub = Hub.open();
  hub.type('Paramètres', 'Nom du pôle', 'Valeur', "'=Pôle d’essai");
  hub.offer('Alpha', { 'Nombre d’élèves en même temps': '7' });
  for (const initials of ['A. B.', 'C. D.', 'E. F.', 'G. H.', 'I. J.', 'K. L.'])
    hub.request({ 'Initiales de l’élève': initials });
  expect(hub.ask('getExport').lists.at(-1)).toEqual({
    id: 'facts',
    label: 'Chiffres du pôle, jour par jour (pour l’académie)',
    group: 'facts',
  });
  const { csv, rows, fileName } = hub.ask('exportList', 'facts');
  expect(fileName).toBe('faits-du-pole-2027-01-05.csv');
  const found = Papa.parse<Record<string, string>>(csv, { header: true }).data;
  expect(found).toHaveLength(rows);
  expect(found).toContainEqual({
    ...Object.fromEntries(['placed', 'unplaced', 'withdrawn', 'asked', 'agreed', 'places'].map((name) => [name, '0'])),
    version: '1',
    hub: "'=Pôle d’essai",
    day: '2027-01-05',
    school_year: '2026',
    cut: 'type',
    grp: 'pfmp',
    requests: '5',
  });
  expect(found).toContainEqual(expect.objectContaining({ cut: 'sector', grp: 'hospitality', places: '5' }));
  expect(csv).not.toMatch(/Alpha|A\. B\.|DEM-|ENT-|@/);
  hub.close();
});
