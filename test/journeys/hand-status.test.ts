/**
 * A status chosen in its cell, by mouse, by paste or on a telephone, is the event that leads there: same guards, same journal,
 * same messages.
 */
import { DAY, Hub, HOUR, letters, mailOf, MINUTE, plain, removeHubs, sentencesOf, TEACHER } from '../support/hub';

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

const choose = (tab: string, key: string, status: string): string => sentencesOf(hub.type(tab, key, 'Statut', status)).join();
const noteOf = (tab: string, key: string): string => {
  const { cells } = hub.runtime.sheetByName(tab);
  return plain(cells.find((row) => row[0]?.display === key)?.[hub.column(tab, 'Statut') - 1]?.note ?? '');
};
const toTeacher = (): string[] => hub.mailsTo(TEACHER).map(({ subject }) => subject.replace(/^\[[^\]]+\] /, ''));
const actionsOf = (reference: string): string[] =>
  hub
    .rows('Journal')
    .filter((line) => line['Référence'] === reference)
    .map((line) => line['Action']!);

test('a cancellation needs its reason: the status goes back, and comes once the reason is written in its column', () => {
  hub.proposeAndSend(request, 'Alpha');
  expect(choose('Demandes', request, 'Annulée')).toContain('Pour choisir « Annulée », écrivez le motif dans la colonne du motif');
  expect(hub.status(request)).toBe('Proposition en cours');
  expect(noteOf('Demandes', request)).toContain('Motif attendu pour « Annulée »');
  hub.type('Demandes', request, 'Motif', 'L’élève a déménagé');
  expect(hub.row(request)).toMatchObject({ Statut: 'Annulée', Motif: 'L’élève a déménagé' });
  expect(noteOf('Demandes', request)).toBe('');
  expect(hub.status('PRO-2026-0001')).toBe('Annulée');
  hub.advance(HOUR);
  expect(toTeacher()).toEqual(['Votre demande est bien enregistrée', 'Votre demande pour L.M. est close']);
  expect(hub.mailsTo(mailOf('Alpha')).at(-1)!.text).toContain('La demande de l’établissement est close');
  expect(hub.rows('Journal').find((line) => line['Action'] === 'Annulée')).toMatchObject({
    Avant: 'Proposition en cours',
    Après: 'Annulée',
    Motif: 'L’élève a déménagé',
  });
});

test('a yes noted in the cell of the proposition takes the seat, places the pupil and tells everyone', () => {
  const [alpha, beta] = hub.proposeAndSend(request, 'Alpha', 'Beta') as [string, string];
  expect(choose('Propositions', alpha, 'Acceptée')).toContain(`${alpha} : « Acceptée »`);
  expect([hub.status(alpha), hub.status(beta), hub.status(request), hub.status('OFF-2026-0001')]).toEqual([
    'Acceptée',
    'Annulée',
    'Placée',
    'Partiellement pourvue',
  ]);
  hub.advance(HOUR);
  expect(toTeacher().at(-1)).toBe('Restaurant Alpha accueille votre élève L.M.');
  expect(hub.mailsTo(mailOf('Beta')).at(-1)!.text).toContain('Une solution est trouvée');
});

test('a status that comes from something else than a choice goes back, and says so', () => {
  expect(choose('Demandes', request, 'Placée')).toContain('ne peut pas devenir');
  expect(hub.status(request)).toBe('Nouvelle');
  expect(choose('Offres', 'OFF-2026-0001', 'Pourvue')).toContain('ne peut pas devenir');
  expect(hub.status('OFF-2026-0001')).toBe('Disponible');
  expect(noteOf('Offres', 'OFF-2026-0001')).toContain('ne peut pas devenir');
  expect(actionsOf(request)).toContain('Saisie refusée');
});

test('a seat that is not free is not taken by hand either', () => {
  const other = hub.request({ 'Initiales de l’élève': 'Z. Z.', 'Votre courriel professionnel': 'autre@lycee.example' });
  hub.proposeAndSend(request, 'Alpha');
  hub.proposeAndSend(other, 'Alpha');
  choose('Propositions', 'PRO-2026-0001', 'Acceptée');
  expect(choose('Propositions', 'PRO-2026-0002', 'Acceptée')).not.toContain('prévenues');
  expect([hub.status('PRO-2026-0002'), hub.status(other)]).toEqual(['Envoyée', 'Proposition en cours']);
});

test('on a telephone no panel and no trigger may answer: the next hour applies what was chosen', () => {
  hub.proposeAndSend(request, 'Alpha');
  // The edit trigger does not fire: the cell alone holds the choice.
  const uid = hub.runtime.triggers().find(({ functionName }) => functionName === 'onSheetEdit')!.uid;
  expect(uid).toBeDefined();
  const { id, cells } = hub.runtime.sheetByName('Propositions');
  const row = cells.findIndex((line) => line[0]?.display === 'PRO-2026-0001') + 1;
  hub.runtime.setFault({ killAtCall: { call: 1, when: 'before' } });
  hub.runtime.edit(id, `${letters(hub.column('Propositions', 'Statut'))}${row}`, [['Refusée']]);
  expect(hub.status(request)).toBe('Proposition en cours');
  hub.advance(2 * HOUR);
  expect([hub.status('PRO-2026-0001'), hub.status(request)]).toEqual(['Refusée', 'En recherche']);
});

test('a click on a row whose cell was changed by hand finds the choice first', () => {
  const [alpha] = hub.proposeAndSend(request, 'Alpha') as [string];
  const { id, cells } = hub.runtime.sheetByName('Propositions');
  const row = cells.findIndex((line) => line[0]?.display === alpha) + 1;
  hub.runtime.setFault({ killAtCall: { call: 1, when: 'before' } });
  hub.runtime.edit(id, `${letters(hub.column('Propositions', 'Statut'))}${row}`, [['Acceptée']]);
  hub.ask('withdrawHost', alpha, 'Plus de tuteur');
  expect([hub.status(alpha), hub.status(request)]).toEqual(['Refusée', 'En recherche']);
  expect(hub.row(request)).toMatchObject({ Priorité: 'Urgente', 'Hôte retenu': '' });
});

test('a company marked as not to be solicited is asked nothing more, even by a message that waits', () => {
  hub.propose(request, 'Alpha');
  hub.type('Entreprises', 'ENT-2026-0001', 'Situation', 'Ne pas solliciter');
  hub.advance(HOUR);
  expect(hub.mailsTo(mailOf('Alpha'))).toHaveLength(1);
  expect([hub.status('PRO-2026-0001'), hub.status(request)]).toEqual(['Annulée', 'En recherche']);
});

test('several statuses pasted at once are each applied or put back', () => {
  hub.proposeAndSend(request, 'Alpha', 'Beta');
  const { id, cells } = hub.runtime.sheetByName('Propositions');
  const first = cells.findIndex((line) => line[0]?.display === 'PRO-2026-0001') + 1;
  const column = letters(hub.column('Propositions', 'Statut'));
  hub.runtime.paste(id, `${column}${first}:${column}${first + 1}`, [['Refusée'], ['Confirmée']]);
  expect([hub.status('PRO-2026-0001'), hub.status('PRO-2026-0002')]).toEqual(['Refusée', 'Envoyée']);
});

test('stages begin and end with the calendar, and a stage that has ended is not taken for a search', () => {
  const [soon, alpha] = [hub.request({ 'Premier jour': '2027-01-07', 'Dernier jour': '2027-01-08' }), 'PRO-2026-0001'];
  hub.proposeAndSend(soon, 'Alpha');
  hub.yes('Alpha', soon);
  hub.advance(2 * DAY);
  expect(hub.status(soon)).toBe('En stage');
  hub.advance(2 * DAY);
  expect(hub.status(soon)).toBe('Terminée');
  expect(hub.row(alpha)['Jeton']).toMatch(/^fin-/);
  const before = hub.mailsTo(TEACHER).length;
  hub.no('Alpha', soon);
  hub.advance(10 * MINUTE);
  expect([hub.status(alpha), hub.status(soon)]).toEqual(['Acceptée', 'Terminée']);
  expect(hub.mailsTo(TEACHER)).toHaveLength(before);
  // It is Saturday: the hub writes on Monday.
  hub.advance(2 * DAY);
  expect(
    hub
      .mailsTo(mailOf('Alpha'))
      .map(({ text }) => text)
      .join(),
  ).toContain('Le premier jour prévu est passé');
});
