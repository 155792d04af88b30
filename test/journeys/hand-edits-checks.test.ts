/**
 * The checks of the forms, for every column: what cannot be comes back, what may be wrong is said, what is right is written as
 * the register keeps it.
 */
import { Hub, letters, MINUTE, plain, removeHubs, sentencesOf } from '../support/hub';

let hub: Hub;
let request: string;
const OFFER = 'OFF-2026-0001';
const COMPANY = 'ENT-2026-0001';
beforeAll(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  request = hub.request();
});
afterAll(() => {
  hub.close();
  removeHubs();
});

const typed = (tab: string, key: string, header: string, text: string): string => {
  const result = hub.type(tab, key, header, text);
  return result.refused ?? sentencesOf(result).join();
};
const shown = (tab: string, key: string, header: string): string =>
  hub.rows(tab).find((row) => Object.values(row)[0] === key)![header]!;
const cell = (tab: string, key: string, header: string) => {
  const { cells } = hub.runtime.sheetByName(tab);
  return cells.find((row) => row[0]?.display === key)?.[hub.column(tab, header) - 1];
};

describe('a cell that cannot be comes back to what it was, with the reason', () => {
  const REFUSED: readonly (readonly [tab: string, key: () => string, header: string, text: string, reason: RegExp])[] = [
    ['Entreprises', () => COMPANY, 'SIRET', '73282932000075', /clé de contrôle/],
    ['Entreprises', () => COMPANY, 'SIRET', '7,32829E+13', /arrondi/],
    ['Entreprises', () => COMPANY, 'SIRET', '7328293200007', /13 chiffres au lieu de 14/],
    ['Entreprises', () => COMPANY, 'Places simultanées', '-3', /pas un nombre possible/],
    ['Entreprises', () => COMPANY, 'Code postal', 'Montbrison', /pas un code postal/],
    ['Entreprises', () => COMPANY, 'Établissement apporteur (UAI)', '0429999Z', /n’existe pas dans le registre/],
    ['Entreprises', () => COMPANY, 'Sollicitations par mois (max)', '1,5', /n’est pas possible/],
    ['Entreprises', () => COMPANY, 'Raison sociale', '', /ne peut pas rester vide/],
    ['Offres', () => OFFER, 'Places', '-3', /pas un nombre possible/],
    ['Offres', () => OFFER, 'Places', '0', /pas un nombre possible/],
    ['Offres', () => OFFER, 'Places', '1,5', /pas un nombre possible/],
    ['Offres', () => OFFER, 'Entreprise', 'ENT-2026-0999', /n’existe pas dans le registre/],
    ['Offres', () => OFFER, 'Fin', '02/01/2025', /précède la date de début/],
    ['Offres', () => OFFER, 'Fin', '01/01/2127', /vérifiez l’année/],
    ['Offres', () => OFFER, 'Semaines ouvertes', 'on verra', /n’est pas compris en entier/],
    ['Offres', () => OFFER, 'Référence', 'OFF-2026-0777', /donnée par l’extension/],
    ['Demandes', () => request, 'Fin', '01/01/2027', /précède la date de début/],
    ['Demandes', () => request, 'Heures par semaine', '90', /./],
    ['Demandes', () => request, 'Rayon accepté (km)', '-5', /./],
    ['Demandes', () => request, 'Courriel', 'un@lycee.example, deux@lycee.example', /plusieurs adresses/],
    ['Établissements', () => '0421002L', 'UAI', '0421003M', /déjà sur une autre ligne/],
    ['Établissements', () => '0421002L', 'UAI', 'lycée', /pas un code UAI/],
    ['Établissements', () => '0421002L', 'Courriel du secrétariat', 'secrétariat@lycee.example', /pas une adresse/],
    ['Établissements', () => '0421002L', 'Formations', 'cap-cuisine; cap-inconnu', /cap-inconnu/],
    ['Règles', () => 'Distance maximale acceptée', 'Valeur', '5000', /./],
  ];
  test.each(REFUSED.map((row) => [`${row[0]}, ${row[2]} « ${row[3]} »`, row] as const))(
    '%s',
    (_, [tab, key, header, text, reason]) => {
      const rowKey = tab === 'Règles' ? hub.rows(tab)[0]!['Code']! : key();
      const before = shown(tab, rowKey, header);
      expect(typed(tab, rowKey, header, text)).toMatch(reason);
      expect(shown(tab, rowKey, header)).toBe(before);
    },
  );

  test('on a telephone the reason stands in the cell’s note, until a right value takes it away', () => {
    typed('Offres', OFFER, 'Places', '0');
    expect(plain(cell('Offres', OFFER, 'Places')?.note ?? '')).toMatch(/^Saisie non retenue : .*nombre possible/);
    typed('Offres', OFFER, 'Places', '3');
    expect(cell('Offres', OFFER, 'Places')?.note ?? '').toBe('');
    expect(shown('Offres', OFFER, 'Places')).toBe('3');
  });
});

test('the former value comes back by its kind: a decimal stays a number, a day a day, a moment a moment', () => {
  typed('Demandes', request, 'Heures par semaine', '12,5');
  typed('Demandes', request, 'Heures par semaine', 'beaucoup');
  expect(cell('Demandes', request, 'Heures par semaine')?.value).toBe(12.5);
  const message = hub.messages()[0]!['Référence']!;
  const before = cell('Courriels', message, 'Créé le')?.value;
  expect(typed('Courriels', message, 'Créé le', 'hier')).not.toBe('');
  expect(cell('Courriels', message, 'Créé le')?.value).toEqual(before);
  const school = '0421002L';
  hub.type('Établissements', school, 'Membre depuis', '01/09/2025');
  hub.type('Établissements', school, 'Membre depuis', '01/09/2225');
  expect(shown('Établissements', school, 'Membre depuis')).toBe('01/09/2025');
});

describe('what is understood is written as the register keeps it', () => {
  test.each([
    ['Entreprises', (): string => COMPANY, 'SIRET', '732 829 320 00074', '73282932000074'],
    ['Entreprises', (): string => COMPANY, 'Téléphone', '04.65.71.00.12', '0465710012'],
    ['Entreprises', (): string => COMPANY, 'Courriel', 'Contact@Alpha.example', 'contact@alpha.example'],
    ['Offres', (): string => OFFER, 'Semaines ouvertes', 'S12-S15', '2027-S12 à 2027-S15'],
    ['Offres', (): string => OFFER, 'Semaines ouvertes', 'toute l’année', ''],
  ] as const)('%s %p %s « %s »', (tab, key, header, text, kept) => {
    typed(tab, key(), header, text);
    expect(shown(tab, key(), header)).toBe(kept);
  });

  test('of a pupil’s name only the initials are kept, and the person is told', () => {
    expect(typed('Demandes', request, 'Élève (initiales)', 'Léa Fictive')).toContain('seules les initiales L.F. sont gardées');
    expect(shown('Demandes', request, 'Élève (initiales)')).toBe('L.F.');
  });
});

test('fewer places than pupils are kept and said: a host may take a place back', () => {
  hub.type('Offres', OFFER, 'Places', '2');
  hub.type('Offres', OFFER, 'Semaines ouvertes', '');
  const [first, second] = [hub.request({ 'Initiales de l’élève': 'A. A.' }), hub.request({ 'Initiales de l’élève': 'B. B.' })];
  for (const one of [first, second]) {
    hub.proposeAndSend(one, 'Alpha');
    hub.yes('Alpha', one);
  }
  hub.advance(4 * MINUTE);
  expect(typed('Offres', OFFER, 'Places', '1')).toMatch(/1 place pour 2 élèves déjà là/);
  expect(shown('Offres', OFFER, 'Places')).toBe('1');
  expect(typed('Entreprises', COMPANY, 'Places simultanées', '1')).toMatch(/1 place pour 2 élèves déjà là/);
  hub.type('Offres', OFFER, 'Places', '5');
  hub.type('Entreprises', COMPANY, 'Places simultanées', '');
});

describe('a paste', () => {
  const paste = (tab: string, key: string, header: string, rows: readonly (readonly string[])[]) => {
    const { id, cells } = hub.runtime.sheetByName(tab);
    return hub.runtime.paste(
      id,
      `${letters(hub.column(tab, header))}${cells.findIndex((row) => row[0]?.display === key) + 1}`,
      rows.map((row) => [...row]),
    );
  };

  test('of one cell that cannot be is kept and marked: nothing is put back from a value that nobody knows', () => {
    paste('Offres', OFFER, 'Places', [['douze']]);
    expect(shown('Offres', OFFER, 'Places')).toBe('douze');
    expect(plain(cell('Offres', OFFER, 'Places')?.note ?? '')).toMatch(/^À corriger : /);
    hub.type('Offres', OFFER, 'Places', '5');
  });

  test('of a day that does not exist is marked, and no message and no rank counts with it', () => {
    const other = hub.request({ 'Initiales de l’élève': 'C. C.' });
    paste('Demandes', other, 'Début', [['99/99/2027', '26/02/2027']]);
    expect(plain(cell('Demandes', other, 'Début')?.note ?? '')).toMatch(/^À corriger : /);
    expect(shown('Demandes', other, 'Début')).toBe('99/99/2027');
    expect(hub.status(other)).toBe('À compléter');
    expect(JSON.stringify(hub.ask('getRequestCard', other).lines)).not.toContain('99');
  });

  test('of a name where initials belong leaves initials, marked', () => {
    paste('Demandes', request, 'Élève (initiales)', [['Paul Fictif']]);
    expect(shown('Demandes', request, 'Élève (initiales)')).toBe('P.F.');
  });

  test('of a company that does not exist is marked by what the register says', () => {
    paste('Offres', OFFER, 'Organisme d’accueil', [['Restaurant Alpha', 'ENT-2026-0999']]);
    expect(plain(cell('Offres', OFFER, 'Entreprise')?.note ?? '')).toContain('n’existe pas dans le registre');
    paste('Offres', OFFER, 'Organisme d’accueil', [['Restaurant Alpha', COMPANY]]);
    expect(cell('Offres', OFFER, 'Entreprise')?.note ?? '').toBe('');
  });

  test('of weeks that are none leaves the offer’s dates unknown: it is not taken for open all year', () => {
    const other = hub.request({ 'Initiales de l’élève': 'D. D.' });
    expect(hub.hosts(other).map(({ companyName }) => companyName)).toContain('Restaurant Alpha');
    paste('Offres', OFFER, 'Semaines ouvertes', [['on verra']]);
    expect(hub.hosts(other).map(({ companyName }) => companyName)).not.toContain('Restaurant Alpha');
    expect(hub.ask('getOfferCard', OFFER).lines.join()).not.toMatch(/NaN|on verra/);
    hub.type('Offres', OFFER, 'Semaines ouvertes', '');
  });
});

test('a recheck leaves a cell that could not be read as it was typed', () => {
  const other = hub.request({ 'Initiales de l’élève': 'E. E.' });
  const { id, cells } = hub.runtime.sheetByName('Demandes');
  hub.runtime.paste(
    id,
    `${letters(hub.column('Demandes', 'Niveau'))}${cells.findIndex((row) => row[0]?.display === other) + 1}`,
    [['niveau inconnu']],
  );
  hub.type('Demandes', other, 'Urgence', 'Vite');
  expect(shown('Demandes', other, 'Niveau')).toBe('niveau inconnu');
});
