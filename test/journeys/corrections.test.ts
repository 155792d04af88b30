/** A request that waits for a correction says what it waits for, and takes what the checks propose in one click. */
import { Hub, plain, removeHubs } from '../support/hub';

afterAll(removeHubs);

test('a commune with a slip is replaced in one click; the request is complete, the journal says it, and it can be undone', () => {
  const hub = Hub.open();
  const request = hub.request({ 'Commune de départ': 'Montbrizon', 'Code postal de cette commune': '42999' });
  expect(hub.status(request)).toBe('À compléter');
  const card = hub.ask('getRequestCard', request);
  expect(card.findings.length).toBeGreaterThan(0);
  expect(card.corrections.map(({ label }) => plain(label))).toContain('Prendre 42600 Montbrison');
  const proposed = card.corrections.find(({ label }) => plain(label).startsWith('Prendre 42600 Montbrison'));
  expect(proposed).toBeDefined();
  const after = hub.ask('takeCorrection', request, proposed!.id);
  expect(after.statusLabel).toBe('Nouvelle');
  expect(after.corrections).toEqual([]);
  expect(hub.row(request)).toMatchObject({ 'Commune de départ': 'Montbrison', 'Code postal': '42600', 'À vérifier': '' });
  // Clicked again, since the answer was lost.
  expect(hub.ask('takeCorrection', request, proposed!.id).statusLabel).toBe('Nouvelle');
  expect(hub.rows('Journal').filter((line) => line['Action'] === 'Correction retenue')).toHaveLength(1);
  hub.ask('undoAction', hub.ask('getLastActions').last!.id);
  expect(hub.row(request)).toMatchObject({ 'Commune de départ': 'Montbrizon', Statut: 'À compléter' });
  hub.close();
});

test('what is still missing stays said, and a correction that the row no longer asks for is refused', () => {
  const hub = Hub.open();
  const request = hub.request({
    'Commune de départ': 'Montbrizon',
    'Code postal de cette commune': '42999',
    'Premier jour': '2027-02-26',
    'Dernier jour': '2027-02-01',
  });
  const [first] = hub.ask('getRequestCard', request).corrections;
  const after = hub.ask('takeCorrection', request, first!.id);
  expect(after.statusLabel).toBe('À compléter');
  expect(after.findings.map(plain).join()).toContain('précède la date de début');
  expect(hub.problem('takeCorrection', request, '{"commune":"Feurs"}').message).toContain('n’est plus proposée');
  hub.close();
});
