/** People read French: no key and no code of the program stands where they look, and what stands there is read for what it is. */
import { ANIMATOR, Hub, plain, removeHubs } from '../support/hub';
import { ruleCodeLabels } from '../../src/wording/labels/rule-texts';
import { settingLabels } from '../../src/wording/labels/settings';
import { templateLabels } from '../../src/wording/labels/reference';
import { openSample } from '../sample/open-sample';

afterAll(removeHubs);

const CODE = /^[a-z]+([A-Z][a-z]+)+$|^[a-z]+(-[a-z]+)+$|^[a-z]+\.[a-z]+$/;
/** Columns that may hold such texts: a training's own code, which the animator chooses, and French words with a hyphen. */
const OWN_TEXTS: readonly string[] = [
  'Formations › Code',
  'Formations › Lieux types',
  'Formations › Source',
  'Établissements › Formations',
];

const visibleCells = (runtime: Pick<Hub['runtime'], 'spreadsheet' | 'sheet'>): string[] =>
  runtime
    .spreadsheet()
    .sheets.filter(({ hidden }) => !hidden)
    .flatMap(({ id }) => {
      const { name, cells, hiddenColumns } = runtime.sheet(id);
      return cells.slice(1).flatMap((row) =>
        row.flatMap((cell, column) => {
          const place = `${name} › ${cells[0]?.[column]?.display ?? ''}`;
          if (cell === null || hiddenColumns.includes(column) || OWN_TEXTS.includes(place)) return [];
          return cell.display
            .split(';')
            .map((part) => part.trim())
            .filter((part) => CODE.test(part))
            .map((part) => `${place}: ${part}`);
        }),
      );
    });

test('a hub in the middle of its work shows no key and no code in a cell that people see', () => {
  const runtime = openSample();
  expect(visibleCells(runtime)).toEqual([]);
  runtime.close();
});

/** Makes the tab as the former version left it: its own keys in the first column, and a list that takes no other text. */
function formerKeys(hub: Hub, tab: string, labels: Readonly<Record<string, string>>): void {
  const { id, cells } = hub.runtime.sheetByName(tab);
  cells.forEach((row, index) => {
    const code = Object.keys(labels).find((key) => labels[key] === row[0]?.display);
    if (code !== undefined) hub.runtime.edit(id, `A${index + 1}`, [[code]]);
  });
}

describe('a register of the former version', () => {
  const TABS = [
    ['Paramètres', settingLabels],
    ['Règles', ruleCodeLabels],
    ['Modèles', templateLabels],
  ] as const;
  const firstColumn = (hub: Hub, tab: string): string[] => hub.rows(tab).map((row) => Object.values(row)[0]!);
  const former = (): Hub => {
    const hub = Hub.open();
    for (const [tab] of TABS) hub.runtime.sheetByName(tab);
    for (const [tab, labels] of TABS) formerKeys(hub, tab, labels);
    return hub;
  };

  test('is read as it stands', () => {
    const hub = former();
    expect(hub.ask('getHome')).toMatchObject({ isReady: true, hubName: 'Pôle Exemple', isSandbox: false });
    hub.close();
  });

  test('is written in French by the repair, once, and nothing that a person wrote changes', () => {
    const hub = former();
    hub.type('Paramètres', firstColumn(hub, 'Paramètres')[0]!, 'Valeur', 'Pôle Nouveau');
    const values = hub.rows('Paramètres').map(({ Valeur }) => Valeur);
    hub.menu('repairRegister');
    expect(firstColumn(hub, 'Paramètres')).toEqual(Object.values(settingLabels));
    expect(firstColumn(hub, 'Règles').every((label) => Object.values(ruleCodeLabels).includes(label))).toBe(true);
    expect(hub.rows('Paramètres').map(({ Valeur }) => Valeur)).toEqual(values);
    expect(hub.menu('repairRegister')).toEqual(['Pôle de stages\nLe registre est en ordre.']);
    hub.close();
  });
});

describe('a row that the program does not know', () => {
  test('pasted in Paramètres does not become the hub’s name; the repair says it and marks it', () => {
    const hub = Hub.open();
    const { id, cells } = hub.runtime.sheetByName('Paramètres');
    hub.runtime.edit(id, `A${cells.length + 1}:B${cells.length + 2}`, [
      ['Couleur', 'bleu'],
      ['Nom du pôle', 'Autre pôle'],
    ]);
    expect(hub.ask('getHome')).toMatchObject({ hubName: 'Pôle Exemple' });
    expect(hub.menu('repairRegister')[0]).toContain('Paramètres : 2 cellules à vérifier');
    const after = hub.runtime.sheetByName('Paramètres').cells;
    expect([after[cells.length]![0]!.note, after[cells.length + 1]![0]!.note].map((note) => plain(note!))).toEqual([
      'À corriger : Ce nom n’est pas de ceux que l’extension connaît : la ligne ne compte pas.',
      'À corriger : Cette ligne en double une autre : seule la première compte.',
    ]);
    hub.close();
  });
});

describe('a value out of range', () => {
  test('in Règles, Paramètres and Journal breaks no screen', () => {
    const hub = Hub.open();
    const request = hub.request();
    const offer = hub.offer('Alpha');
    const { id } = hub.runtime.sheetByName('Règles');
    hub.runtime.edit(id, 'D2:H2', [['1E+300', 'jours', 'Bloque', '1000000', '99/99/2027']]);
    hub.runtime.edit(hub.sheetId('Journal'), 'A2:A4', [['1000000'], ['hier'], ['-5']]);
    for (const label of [
      'Délai de réponse (jours ouvrés)',
      'Délai avant l’envoi (minutes)',
      'Repos entre deux sollicitations (jours)',
    ]) {
      const row = hub.runtime.sheetByName('Paramètres').cells.findIndex((cells) => plain(cells[0]?.display ?? '') === label);
      hub.runtime.edit(hub.sheetId('Paramètres'), `B${row + 1}`, [['99999999999']]);
    }
    expect(hub.ask('getRanking', request).hosts).toHaveLength(1);
    expect(hub.ask('getRequestCard', request).journal.length).toBeGreaterThan(0);
    hub.ask('getOfferCard', offer);
    hub.ask('getCompanyCard', hub.rows('Entreprises')[0]!['Référence']!);
    hub.proposeAndSend(request, 'Alpha');
    expect(hub.mailsTo('contact@alpha.example').length + hub.mailsTo(ANIMATOR).length).toBeGreaterThan(0);
    expect(hub.ask('getCalls')).toMatchObject({ lines: [], more: 0 });
    hub.close();
  });
});
