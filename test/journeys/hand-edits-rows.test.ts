/**
 * Rows that a person types, pastes or copies: each becomes a record once, with a reference, a first status and a line of the
 * journal.
 */
import { DAY, HOUR, Hub, letters, plain, removeHubs, sentencesOf, type Row } from '../support/hub';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
  hub.offer('Alpha');
});
afterEach(() => hub.close());
afterAll(removeHubs);

const last = (tab: string): number =>
  hub.runtime
    .sheetByName(tab)
    .cells.reduce(
      (found, row, index) => (row.some((cell) => (cell?.display ?? '') !== '' && cell?.display !== 'FAUX') ? index : found),
      0,
    ) + 1;
/** A row of cells under their headers, as wide as from the first to the last of them. */
const asRow = (tab: string, cells: Readonly<Record<string, string>>, from: number, to: number): string[] => {
  const row = new Array<string>(to - from + 1).fill('');
  for (const [header, text] of Object.entries(cells)) row[hub.column(tab, header) - from] = text;
  return row;
};
function paste(tab: string, rows: readonly Readonly<Record<string, string>>[], at = last(tab) + 1) {
  const columns = rows.flatMap((row) => Object.keys(row).map((header) => hub.column(tab, header)));
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  return hub.runtime.paste(
    hub.sheetId(tab),
    `${letters(from)}${at}`,
    rows.map((row) => asRow(tab, row, from, to)),
  );
}
const journalOf = (reference: string): readonly Row[] => hub.rows('Journal').filter((row) => row['Référence'] === reference);
const COMPANIES = ['Un', 'Deux', 'Trois'].map((name) => ({
  'Raison sociale': `Auberge ${name}`,
  Commune: 'Montbrison',
  'Code postal': '42600',
}));

describe('pasted companies', () => {
  test('get a reference each, with status, place and journal; pasted again over themselves they stay as they are', () => {
    const at = last('Entreprises') + 1;
    expect(sentencesOf(paste('Entreprises', COMPANIES, at)).join()).toContain('3 lignes enregistrées');
    const references = hub
      .rows('Entreprises')
      .slice(1)
      .map((row) => row['Référence']!);
    expect(references).toEqual(['ENT-2026-0002', 'ENT-2026-0003', 'ENT-2026-0004']);
    expect(hub.rows('Entreprises')[1]).toMatchObject({
      Situation: 'Active',
      Partage: 'Tout le réseau',
      Point: expect.stringMatching(/^45\.6/),
    });
    expect(journalOf(references[0]!)).toEqual([expect.objectContaining({ Action: 'Fiche créée', Après: 'Active' })]);
    paste('Entreprises', COMPANIES, at);
    expect(
      hub
        .rows('Entreprises')
        .slice(1)
        .map((row) => row['Référence']),
    ).toEqual(references);
    expect(journalOf(references[0]!)).toHaveLength(1);
  });

  test('cost as many calls, few or many', () => {
    const calls = (count: number): number => {
      const rows = Array.from({ length: count }, (_, index) => ({ 'Raison sociale': `Atelier ${count} ${index}` }));
      return paste('Entreprises', rows).runs.reduce(
        (sum, run) => sum + Object.values(run.calls).reduce((all, times) => all + times, 0),
        0,
      );
    };
    calls(2);
    const few = calls(6);
    expect(calls(40)).toBeLessThanOrEqual(few + 2);
  });
});

test('pasted contacts and periods get theirs', () => {
  paste('Contacts', [
    { Entreprise: 'ENT-2026-0001', Nom: 'Mme Exemple' },
    { Entreprise: 'ENT-2026-0001', Nom: 'M. Fictif' },
  ]);
  expect(
    hub
      .rows('Contacts')
      .slice(-2)
      .map((row) => row['Référence']),
  ).toEqual([expect.stringMatching(/^CTC-/), expect.stringMatching(/^CTC-/)]);
  paste('Périodes', [{ Établissement: 'Lycée Fictif – Roanne', Libellé: 'PFMP 1', Début: '01/03/2027', Fin: '26/03/2027' }]);
  expect(hub.rows('Périodes').at(-1)!['Référence']).toMatch(/^PER-/);
});

test('a request typed in its tab is one to complete until its cells say all, then it is new', () => {
  const row = last('Demandes') + 1;
  const type = (header: string, text: string) =>
    hub.runtime.edit(hub.sheetId('Demandes'), `${letters(hub.column('Demandes', header))}${row}`, [[text]]);
  expect(sentencesOf(type('Type', 'PFMP – CAP, bac pro, BMA, CS')).join()).toContain('est enregistrée');
  const reference = hub.rows('Demandes')[0]!['Référence']!;
  expect(hub.row(reference)).toMatchObject({
    Statut: 'À compléter',
    Date: '05/01/2027',
    'À vérifier': expect.stringContaining('dates'),
  });
  for (const [header, text] of [
    ['Établissement', 'Lycée Fictif – Roanne'],
    ['Formation', 'CAP Cuisine'],
    ['Début', '01/02/2027'],
    ['Fin', '26/02/2027'],
    ['Commune de départ', 'Montbrison'],
    ['Code postal', '42600'],
    ['Élève (initiales)', 'L. M.'],
    ['Demandeur', 'Camille Exemple'],
    ['Courriel', 'camille@lycee.example'],
  ] as const)
    type(header, text);
  expect(hub.row(reference)).toMatchObject({ Statut: 'Nouvelle', UAI: '0421003M' });
  expect(journalOf(reference).map((line) => line['Après'])).toEqual(['À compléter', 'Nouvelle']);
});

describe('an offer typed in its tab', () => {
  const OFFER = {
    Secteur: 'Hôtellerie, restauration',
    'Publics acceptés': 'Élèves de lycée professionnel (CAP, bac pro)',
    Début: '01/02/2027',
    Fin: '30/06/2027',
    Places: '2',
    'Activités proposées': 'Cuisine',
  };
  test('by the name of its company is that company’s, and available when nothing is missing', () => {
    paste('Offres', [{ ...OFFER, 'Organisme d’accueil': 'restaurant alpha' }]);
    expect(hub.rows('Offres').at(-1)).toMatchObject({
      Référence: 'OFF-2026-0002',
      Entreprise: 'ENT-2026-0001',
      Statut: 'Disponible',
      'Places restantes': '2',
    });
    expect(journalOf('OFF-2026-0002')).toEqual([expect.objectContaining({ Après: 'Disponible' })]);
  });

  test('by the reference of a closed company is one to check', () => {
    hub.type('Entreprises', 'ENT-2026-0001', 'Situation', 'Fermée');
    paste('Offres', [{ ...OFFER, Entreprise: 'ENT-2026-0001' }]);
    expect(hub.rows('Offres').at(-1)).toMatchObject({
      Statut: 'À vérifier',
      'À vérifier': expect.stringContaining('est fermée'),
    });
  });

  test('by a name that no company bears is one to check, and asks which', () => {
    paste('Offres', [{ ...OFFER, 'Organisme d’accueil': 'Inconnue SARL' }]);
    expect(hub.rows('Offres').at(-1)).toMatchObject({
      Statut: 'À vérifier',
      'À vérifier': expect.stringContaining('Inconnue SARL'),
    });
  });
});

describe('rows pasted while the trigger breaks off', () => {
  test.each([12, 45, 60])('after its call %i become records by the clock, each once', (call) => {
    hub.runtime.setFault({ killAtCall: { call, when: 'after' } });
    paste('Entreprises', COMPANIES);
    paste('Demandes', [{ Type: 'PFMP – CAP, bac pro, BMA, CS' }]);
    hub.runtime.clearFaults();
    hub.advance(2 * HOUR);
    const references = hub.rows('Entreprises').map((row) => row['Référence']);
    expect(references).toHaveLength(4);
    expect(new Set(references).size).toBe(4);
    expect(references.every((reference) => /^ENT-2026-\d{4}$/.test(reference!))).toBe(true);
    expect(hub.rows('Demandes')).toEqual([
      expect.objectContaining({ Référence: expect.stringMatching(/^DEM-/), Statut: 'À compléter', Date: '05/01/2027' }),
    ]);
  });
});

test.each([15, 25])(
  'rows that move while references are given (call %i): no reference lands on another row, none is lost',
  (call) => {
    const names = new Map<string, string>();
    paste(
      'Entreprises',
      ['B', 'D', 'F'].map((name) => ({ 'Raison sociale': `Zinc ${name}` })),
    );
    for (const row of hub.rows('Entreprises')) names.set(row['Raison sociale']!, row['Référence']!);
    const sheet = hub.sheetId('Entreprises');
    hub.runtime.setFault({ gestureAtCall: { call, when: 'after', gesture: () => hub.runtime.insertRows(sheet, 2, 1) } });
    paste(
      'Entreprises',
      ['A', 'C', 'E'].map((name) => ({ 'Raison sociale': `Zinc ${name}` })),
    );
    hub.advance(2 * HOUR);
    const rows = hub.rows('Entreprises');
    for (const [name, reference] of names)
      expect(rows.find((row) => row['Raison sociale'] === name)!['Référence']).toBe(reference);
    expect(new Set(rows.map((row) => row['Référence'])).size).toBe(7);
    expect(rows.every((row) => /^ENT-/.test(row['Référence']!))).toBe(true);
  },
);

describe('a copied row', () => {
  beforeEach(() => {
    const { cells } = hub.runtime.sheetByName('Entreprises');
    hub.runtime.paste(hub.sheetId('Entreprises'), `A${last('Entreprises') + 1}`, [cells[1]!.map((cell) => cell?.display ?? '')]);
  });

  test('counts once, is shown by Vérifier with its row, and Réparer does not say that all is in order', () => {
    expect(hub.hosts(hub.request()).filter(({ companyName }) => companyName === 'Restaurant Alpha')).toHaveLength(1);
    expect(hub.menu('verifyRegister').join('\n')).toContain(
      'Entreprises, ligne 3 : la référence ENT-2026-0001 est aussi celle d’une autre ligne',
    );
    expect(hub.menu('repairRegister').join()).not.toContain('en ordre');
    const item = hub.ask('getHome').items.find(({ sentence }) => plain(sentence).includes('ligne 3'))!;
    expect(item).toMatchObject({ group: 'to-check', card: { kind: 'row', reference: 'companies:3' } });
    expect(hub.ask('showRow', item.card.reference)).toBeNull();
  });

  test('of which the reference is emptied gets its own', () => {
    hub.runtime.edit(hub.sheetId('Entreprises'), `A${last('Entreprises')}`, [['']]);
    expect(hub.rows('Entreprises').map((row) => row['Référence'])).toEqual(['ENT-2026-0001', 'ENT-2026-0002']);
    expect(hub.menu('verifyRegister').join()).not.toContain('ligne 3');
  });
});

test('a row removed by hand is missed by those that name it: Vérifier says which, the panel shows them, a day later too', () => {
  const { id, cells } = hub.runtime.sheetByName('Entreprises');
  hub.runtime.deleteRows(id, cells.findIndex((row) => row[0]?.display === 'ENT-2026-0001') + 1, 1);
  expect(hub.menu('verifyRegister').join('\n')).toMatch(
    /OFF-2026-0001 : « Entreprise » nomme ENT-2026-0001, qui n’est pas dans le registre/,
  );
  hub.advance(DAY);
  expect(
    hub
      .ask('getHome')
      .items.map(({ sentence }) => plain(sentence))
      .join('\n'),
  ).toContain('CTC-2026-0001 : « Entreprise » nomme ENT-2026-0001');
});

describe('a request removed by hand while its host answers', () => {
  const remove = (tab: string, reference: string): void => {
    const { id, cells } = hub.runtime.sheetByName(tab);
    hub.runtime.deleteRows(id, cells.findIndex((row) => row[0]?.display === reference) + 1, 1);
  };

  test('the host’s yes is kept and shown, in the journal and in « Aujourd’hui »; nobody is told that it comes too late', () => {
    const request = hub.request();
    const [proposition] = hub.proposeAndSend(request, 'Alpha');
    remove('Demandes', request);
    hub.yes('Alpha', request);
    hub.advance(HOUR);
    expect(hub.row(proposition!)).toMatchObject({
      Réponse: 'Oui, j’accueille cet élève',
      Statut: 'Envoyée',
      'Message reçu': expect.stringContaining(request),
    });
    expect(journalOf(proposition!).map(({ Action }) => plain(Action!))).toContain('Réponse gardée : ligne manquante');
    const sentences = hub
      .ask('getHome')
      .items.map(({ sentence }) => plain(sentence))
      .join('\n');
    expect(sentences).toContain(`${proposition} : « `);
    expect(sentences).toContain(`${proposition} : « Demande » nomme ${request}`);
    expect(hub.mailsTo('alpha@alpha.example').some(({ subject }) => /trop tard/i.test(subject))).toBe(false);
    expect(hub.ask('getPropositionCard', proposition!).reference).toBe(proposition);
  });
});
