/** What a person types into the register: the checks of the forms hold, and a refusal gives its reason. */
import { Hub, letters, mailOf, MINUTE, removeHubs, sentencesOf } from '../support/hub';

let hub: Hub;
let request: string;
beforeEach(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  request = hub.request();
});
afterEach(() => hub.close());
afterAll(removeHubs);

const typed = (tab: string, key: string, header: string, text: string): string =>
  sentencesOf(hub.type(tab, key, header, text)).join();

test('an emptied status comes back to what it was, and nobody is told anything', () => {
  expect(typed('Demandes', request, 'Statut', '')).toContain('Saisie non retenue');
  expect(typed('Demandes', request, 'Statut', 'Annulée')).toBe(
    'Statut\nPour choisir « Annulée », écrivez le motif dans la colonne du motif : le changement se fera alors.',
  );
  expect(hub.status(request)).toBe('Nouvelle');
  expect(typed('Demandes', request, 'Statut', 'Placée')).toContain('ce statut vient d’une autre action');
  expect(hub.status(request)).toBe('Nouvelle');
  expect(hub.runtime.mailbox()).toHaveLength(2);
});

test('a reference typed over comes back', () => {
  typed('Demandes', request, 'Référence', 'DEM-2026-0777');
  expect(hub.rows('Demandes')[0]!['Référence']).toBe(request);
});

test('a word that is not in the list is refused by the cell itself', () => {
  expect(hub.type('Demandes', request, 'Transport', 'Trottinette').refused).toContain('Choisissez une valeur de la liste.');
  expect(hub.row(request)['Transport']).toBe('Deux-roues');
});

test('an e-mail that is not one comes back, a right one stays', () => {
  expect(typed('Demandes', request, 'Courriel', 'camille(at)lycee')).toBe(
    'Saisie non retenue\n« camille(at)lycee » n’est pas une adresse de courriel valable. L’ancienne valeur est rétablie.',
  );
  expect(hub.row(request)['Courriel']).toBe('camille@lycee.example');
  expect(typed('Demandes', request, 'Courriel', 'autre@lycee.example')).toBe('');
  expect(hub.row(request)['Courriel']).toBe('autre@lycee.example');
});

test('a telephone that is not one comes back', () => {
  expect(typed('Entreprises', 'ENT-2026-0001', 'Téléphone', '12 34')).toContain('n’est pas un numéro de téléphone valable');
  expect(hub.row('ENT-2026-0001')['Téléphone']).toMatch(/^046571\d{4}$/);
});

test('a date that does not exist is refused, and the one before stays', () => {
  expect(hub.type('Demandes', request, 'Début', '31/02/2027').refused).toContain('Indiquez une date, par exemple 12/01/2027.');
  expect(hub.row(request)['Début']).toBe('01/02/2027');
  hub.type('Demandes', request, 'Début', '08/02/2027');
  expect(hub.ask('getRequestCard', request).lines.join()).toContain('8 févr.');
});

test('a number where words were typed comes back to the number', () => {
  expect(typed('Demandes', request, 'Rayon accepté (km)', 'pas trop loin')).toContain(
    'n’est pas une valeur possible pour « Rayon accepté (km) »',
  );
  expect(hub.row(request)['Rayon accepté (km)']).toBe('20');
});

test('what is right counts at once: a wider radius brings the host that was too far', () => {
  hub.type('Demandes', request, 'Rayon accepté (km)', '3');
  hub.offer('Beta', { Commune: 'Feurs', 'Code postal': '42110' });
  expect(hub.hosts(request).map(({ companyName }) => companyName)).toEqual(['Restaurant Alpha']);
  hub.type('Demandes', request, 'Rayon accepté (km)', '60');
  hub.type('Demandes', request, 'Transport', 'Accompagné en voiture');
  expect(
    hub
      .hosts(request)
      .map(({ companyName }) => companyName)
      .sort(),
  ).toEqual(['Restaurant Alpha', 'Restaurant Beta']);
});

test('a wording with a variable that does not exist is refused with its place', () => {
  const before = hub.rows('Modèles').find((row) => row['Code'] === 'proposition')!;
  expect(typed('Modèles', 'Proposition à l’organisme d’accueil', 'Objet', 'Un élève en {{formations}}')).toBe(
    'Saisie non retenue\nCe modèle ne peut pas être utilisé : Objet, ligne 1, colonne 13 : la variable {{formations}} n’existe pas. Peut-être {{formation}} ? L’ancienne valeur est rétablie.',
  );
  expect(typed('Modèles', 'Proposition à l’organisme d’accueil', 'Corps', 'Bonjour {{#formation}}')).toMatch(
    /Texte, ligne 1, colonne \d+ :/,
  );
  expect(hub.rows('Modèles').find((row) => row['Code'] === 'proposition')).toEqual(before);
});

test('a wording of the hub’s own is what leaves', () => {
  expect(typed('Modèles', 'Proposition à l’organisme d’accueil', 'Objet', 'Un élève en {{formation}} ?')).toBe('');
  hub.proposeAndSend(request, 'Alpha');
  expect(hub.mailsTo(mailOf('Alpha')).at(-1)!.subject).toMatch(/Un élève en CAP Cuisine.* \?$/);
});

test('a new row typed without a reference is left alone', () => {
  const { id, cells } = hub.runtime.sheetByName('Demandes');
  hub.runtime.edit(id, `${letters(hub.column('Demandes', 'Notes'))}${cells.length + 1}`, [['À rappeler : M. Fictif']]);
  const second = hub.request({ 'Initiales de l’élève': 'A. B.' });
  expect(hub.rows('Demandes').map((row) => [row['Référence'], row['Notes']])).toEqual([
    [request, ''],
    ['', 'À rappeler : M. Fictif'],
    [second, ''],
  ]);
});

test('what the animator types while a proposition is under way is not written over', () => {
  hub.type('Demandes', request, 'Notes', 'Préfère la matinée');
  hub.type('Demandes', request, 'Animateur', 'Dominique');
  hub.proposeAndSend(request, 'Alpha');
  hub.yes('Alpha', request);
  hub.advance(4 * MINUTE);
  expect(hub.row(request)).toMatchObject({ Notes: 'Préfère la matinée', Animateur: 'Dominique', Statut: 'Placée' });
});

describe('a corrected request', () => {
  test('is checked again: the right commune moves its point and settles what was to be checked, then the search can start', () => {
    const late = hub.request({
      'Initiales de l’élève': 'Z. Z.',
      'Commune de départ': 'Roanne',
      'Code postal de cette commune': '42600',
    });
    expect(hub.status(late)).toBe('À compléter');
    expect(hub.problem('completeRequest', late)).toEqual({
      message: 'La demande est encore incomplète.',
      advice: expect.stringContaining('Le code postal 42600'),
    });
    expect(sentencesOf(hub.type('Demandes', late, 'Code postal', '42300')).join()).toContain(
      `${late} est complète : la recherche peut commencer.`,
    );
    expect(hub.row(late)['À vérifier']).toBe('');
    expect(hub.row(late)['Point']).toMatch(/^46\.0/);
    expect(hub.status(late)).toBe('Nouvelle');
  });

  test('of which the school is corrected belongs to it from then on', () => {
    hub.type('Demandes', request, 'Établissement', 'Lycée Fictif – Roanne');
    expect(hub.row(request)['UAI']).toBe('0421003M');
  });
});

describe('a company typed by hand', () => {
  test('gets its reference, its defaults and its place, and is in the pool at once', () => {
    const { id, cells } = hub.runtime.sheetByName('Entreprises');
    const at = (header: string): string => `${letters(hub.column('Entreprises', header))}${cells.length + 1}`;
    hub.runtime.edit(id, at('Commune'), [['Montbrison']]);
    hub.runtime.edit(id, at('Code postal'), [['42600']]);
    hub.runtime.edit(id, at('Secteur'), [['Hôtellerie, restauration']]);
    hub.runtime.edit(id, at('Publics acceptés'), [['Élèves de lycée professionnel (CAP, bac pro)']]);
    const shown = hub.runtime.edit(id, at('Raison sociale'), [['Auberge Fictive']]);
    expect(shown.ui.some((event) => event.kind === 'toast' && event.message.includes('est enregistrée'))).toBe(true);
    const row = hub.rows('Entreprises').find((company) => company['Raison sociale'] === 'Auberge Fictive')!;
    expect(row).toMatchObject({
      Référence: expect.stringMatching(/^ENT-2026-/),
      Situation: 'Active',
      Partage: 'Tout le réseau',
      Source: 'Animateur',
      Point: expect.stringMatching(/^45\.6/),
    });
    expect(hub.hosts(request).map(({ companyName }) => companyName)).toContain('Auberge Fictive');
  });

  test('that moves to another commune is ranked by its new place', () => {
    const company = hub.rows('Entreprises')[0]!['Référence']!;
    hub.type('Entreprises', company, 'Commune', 'Roanne');
    hub.type('Entreprises', company, 'Code postal', '42300');
    expect(hub.row(company)['Point']).toMatch(/^46\.0/);
  });
});

test('a paste of many cells is kept; those that the checks do not accept are marked and counted, and a right value takes the mark away', () => {
  const company = hub.rows('Entreprises')[0]!['Référence']!;
  const { id, cells } = hub.runtime.sheetByName('Entreprises');
  const row = cells.findIndex((candidate) => candidate[0]?.display === company) + 1;
  const [phone, email] = ['Téléphone', 'Courriel'].map((header) => `${letters(hub.column('Entreprises', header))}${row}`);
  const pasted = hub.runtime.edit(id, phone!, [['pas un numéro', 'pas une adresse']]);
  expect(pasted.ui.map((event) => (event.kind === 'toast' ? event.message.replace(/\s/g, ' ') : ''))).toEqual([
    expect.stringContaining('2 cellules sont à corriger'),
  ]);
  expect(hub.row(company)).toMatchObject({ Téléphone: 'pas un numéro', Courriel: 'pas une adresse' });
  const cell = () => hub.runtime.sheetByName('Entreprises').cells[row - 1]![hub.column('Entreprises', 'Courriel') - 1];
  expect(cell()?.note).toContain('n’est pas une adresse');
  hub.runtime.edit(id, email!, [['contact@auberge.example']]);
  expect(cell()?.note ?? '').toBe('');
});
