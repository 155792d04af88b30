/** The guides name what is on the screen: menus in their order, buttons and questions as they are written, tests that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { MenuView } from 'apps-script-local';
import { Hub, plain, removeHubs } from '../support/hub';

afterAll(removeHubs);

const GUIDES = ['guide-animateur', 'guide-enseignants', 'guide-entreprises', 'installation', 'administrateur-dpo', 'securite'];

/** What Google's own pages are called, as its help in French writes it: menus of Sheets, of the script editor, of the warning. */
const PLATFORM = [
  'Fichier',
  'Créer une copie',
  'Historique des versions',
  'Extensions',
  'Apps Script',
  'Exécuter',
  'Éditeur',
  '+',
  'HTML',
  'Paramètres du projet',
  'Afficher le fichier manifeste « appsscript.json » dans l’éditeur',
  'ID du script',
  'Paramètres avancés',
  'Accéder au projet',
];
/** English words in French pages. */
const FOREIGN = ['issue'];

const written = (text: string): string => plain(text).replace(/'/g, '’');

/** Whole texts of the wording and of the register: what a screen, a form or a tab writes somewhere. The journal is no screen. */
function texts(): Set<string> {
  const files = ['src/wording', 'src/register'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const sources = files.filter((name) => name.endsWith('.ts') && !name.endsWith('/journal.ts'));
  const literals = sources.flatMap((name) => [
    ...readFileSync(name, 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g),
  ]);
  return new Set(literals.flatMap(([, quoted, template]) => namesIn(quoted ?? template!)));
}

/** A text stands for itself; one that quotes a name says it too. */
const namesIn = (text: string): string[] => [
  written(text),
  ...[...text.matchAll(/«\s*([^»]+?)\s*»/g)].map(([, name]) => written(name!)),
];

/** What a page sets in italics, by the page: a way through menus is one name with its steps. */
const quotedIn = (page: string): string[] =>
  [
    ...readFileSync(`docs/${page}.md`, 'utf8')
      .replace(/```[\s\S]*?```|\*\*/g, '')
      .matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g),
  ].map(([, name]) => written(name!));

const waysOf = ({ title, items }: MenuView): string[] =>
  items.flatMap((item) =>
    item.kind === 'item'
      ? [`${title} › ${item.label}`]
      : item.kind === 'menu'
        ? [`${title} › ${item.menu.title}`, ...waysOf(item.menu)]
        : [],
  );

let ways: readonly string[];
let known: ReadonlySet<string>;
beforeAll(() => {
  const hub = Hub.blank();
  hub.runtime.open();
  ways = hub.runtime.spreadsheet().menus.flatMap(waysOf).map(written);
  hub.close();
  known = texts();
});

test.each(GUIDES)('docs/%s.md names menus, buttons, forms and tabs as they are written', (page) => {
  const names = quotedIn(page);
  expect(names.length).toBeGreaterThan(0);
  const unknown = names.filter((name) => {
    const steps = name.split(' › ');
    if (PLATFORM.includes(steps[0]!)) return !steps.every((step) => PLATFORM.includes(step));
    return steps.length > 1 ? !ways.includes(name) : !known.has(name) && !FOREIGN.includes(name);
  });
  expect(unknown).toEqual([]);
});

test('what a screen or a message says of a way through the menus is a way that is there', () => {
  const said = [...known].filter(
    (text) => / › /.test(text) && !text.includes('«') && !text.endsWith('.') && !PLATFORM.includes(text.split(' › ')[0]!),
  );
  const ends = said.map((text) => text.replace(/^Pôle de stages › /, ''));
  expect(ends).toContain('Entretien › Santé du pôle');
  expect(ends.filter((end) => !ways.some((way) => way === end || way.endsWith(` › ${end}`)))).toEqual([]);
});

test('each threat of docs/securite.md names the tests that show its answer, and they are there', () => {
  const table = readFileSync('docs/securite.md', 'utf8').split('## Menaces et réponses')[1]!.split('\n## ')[0]!;
  const lines = table.split('\n').filter((line) => line.startsWith('| **'));
  expect(lines.length).toBeGreaterThan(10);
  const named = lines.map((line) =>
    [
      ...line
        .split(' | ')
        .at(-1)!
        .matchAll(/`(test\/[^`]+)`/g),
    ].map(([, path]) => path!),
  );
  expect(lines.filter((_, index) => named[index]!.length === 0)).toEqual([]);
  expect(named.flat().filter((path) => !existsSync(path))).toEqual([]);
});
