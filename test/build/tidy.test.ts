/** The tidy rules do fail: each meets what breaks it and what keeps it. `npm run check` holds the project to them. */
import { brokenLinks, figuresWithoutCommand, unreachedPages } from '../../tools/tidy/documents';
import { frenchOutsideWording, googleOutsideAdapters } from '../../tools/tidy/layers';
import { deadExports, doubledConstants, longFiles, longFunctions, wideComments } from '../../tools/tidy/shape';
import { sourceOf, type Source } from '../../tools/tidy/sources';

const files = (texts: Readonly<Record<string, string>>): Source[] =>
  Object.entries(texts).map(([path, text]) => sourceOf(path, text));

describe('a service of Google', () => {
  test.each([
    ['src/application/a.ts', 'export const a = () => SpreadsheetApp.getActive();'],
    ['src/register/a.ts', 'export const a = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet;'],
    ['src/main.ts', 'global.a = () => Utilities.getUuid();'],
    ['src/sidebar/view.tsx', 'export const View = () => <p onClick={() => google.script.run.go()} />;'],
  ])('is seen in %s', (path, text) => expect(googleOutsideAdapters(files({ [path]: text }))).toHaveLength(1));

  test('is at home in the adapters, in the runtime that imitates it, and is not what merely has its name', () => {
    const use = 'export const a = () => SpreadsheetApp.getActive();';
    expect(googleOutsideAdapters(files({ 'src/google/a.ts': use, 'src/local/a.ts': use }))).toEqual([]);
    expect(googleOutsideAdapters(files({ 'src/domain/a.ts': 'export const a = { Session: 1 }.Session; // FormApp' }))).toEqual(
      [],
    );
  });
});

describe('French', () => {
  test.each([
    ['an accent', 'src/google/a.ts', "throw new Error('échec');"],
    ['quotation marks', 'src/application/a.ts', 'export const a = (name: string) => `« ${name}`;'],
    ['two small words', 'src/sidebar/a.tsx', 'export const A = () => <p>Choisir la date de fin</p>;'],
    ['a sentence of the domain', 'src/domain/a.ts', "export const a = 'La date de fin';".replace('fin', 'début')],
  ])('is told by %s', (_, path, text) => expect(frenchOutsideWording(files({ [path]: text }))).toHaveLength(1));

  test('is at home in the wording, and words that the domain recognises are none', () => {
    const text = "export const a = 'Choisissez la date de la fin';";
    expect(frenchOutsideWording(files({ 'src/wording/a.ts': text, 'src/register/a.ts': text }))).toEqual([]);
    expect(frenchOutsideWording(files({ 'src/domain/a.ts': "export const A = ['pas de stage', 'et / ou'];" }))).toEqual([]);
    expect(frenchOutsideWording(files({ 'src/google/a.ts': "throw new Error('no sheet'); // une clé de la table" }))).toEqual([]);
  });
});

describe('a long function', () => {
  const lines = (count: number): string => `export function a(): void {\n${'  go();\n'.repeat(count - 2)}}\n`;
  test('has more than 60 lines, and is left to the solver', () => {
    expect(longFunctions(files({ 'src/google/a.ts': lines(61) }))).toEqual(['src/google/a.ts:1 61 lines']);
    expect(longFunctions(files({ 'src/google/a.ts': lines(60) }))).toEqual([]);
    expect(longFunctions(files({ 'src/domain/matching/solver/a.ts': lines(80) }))).toEqual([]);
  });
});

test('a long file has more than 500 lines, a table too', () => {
  const table = (count: number): string => `export const A = [\n${'  1,\n'.repeat(count - 2)}];\n`;
  expect(longFiles(files({ 'test/a.ts': table(501), 'test/b.ts': table(500) }))).toEqual(['test/a.ts 501 lines']);
});

test('a wide comment has a line of more than 130 signs; code is left to the formatter', () => {
  const text = (signs: number): string =>
    `// ${'a'.repeat(signs - 3)}\n/**\n * ${'b'.repeat(signs - 3)}\n */\n${'c'.repeat(140)};\n`;
  expect(wideComments(files({ 'src/a.ts': text(131) }))).toEqual(['src/a.ts:1 131 signs', 'src/a.ts:3 131 signs']);
  expect(wideComments(files({ 'src/a.ts': text(130) }))).toEqual([]);
});

describe('an export', () => {
  const dead = (src: Readonly<Record<string, string>>, users: Readonly<Record<string, string>> = {}): string[] =>
    deadExports(files(src), files(users), /main\.ts$/).map((place) => place.split(' ')[1]!);
  const helper = 'export const a = 1;\nexport const b = a;\nexport function c(): void {}\nexport type D = string;\n';
  test('is dead when no other file imports it, whatever its own file does with it', () => {
    expect(dead({ 'src/x.ts': helper, 'src/main.ts': "import { b } from './x';\nexport const main = b;" })).toEqual([
      'a',
      'c',
      'D',
    ]);
  });
  test('is not kept alive by a test alone, unless its file calls it too', () => {
    expect(dead({ 'src/x.ts': helper }, { 'test/x.test.ts': "import { a, b, c } from '../src/x';" })).toEqual(['b', 'c', 'D']);
  });
  test('lives by a renamed import, a re-export, a type and a whole import', () => {
    const x = { 'src/x.ts': 'export const a = 1;\nexport const b = 2;\nexport interface C {}\n' };
    expect(
      dead({
        ...x,
        'src/y.ts': "import { a as other } from './x';\nexport { b } from './x';\nexport type E = import('./x').C;",
        'src/main.ts': "import { b, type E } from './y';",
      }),
    ).toEqual([]);
    expect(dead({ ...x, 'src/main.ts': "import * as all from './x';" })).toEqual([]);
  });
  test('may be the shape of what another export takes', () => {
    const x = 'export interface Options { readonly a: 1 }\nexport const go = (options: Options) => options;';
    expect(dead({ 'src/x.ts': x, 'src/main.ts': "import { go } from './x';" })).toEqual([]);
  });
});

describe('a constant', () => {
  test('with the same value in two files is seen, a function too', () => {
    const list = "export const A = ['first', 'second', 'third'] as const;";
    const code = 'function b(text: string): string {\n  return text.trim().toLowerCase();\n}';
    expect(
      doubledConstants(files({ 'src/a.ts': `${list}\n${code}`, 'src/b.ts': `${list.replace('A', 'B')}\n${code}` })),
    ).toHaveLength(2);
  });
  test('may be short, be an empty container, or belong to the local runtime as well', () => {
    const short = "const A = ['a'];\nconst MEMORY = new Map<string, readonly string[]>();";
    const list = "const A = ['first', 'second', 'third'] as const;";
    expect(doubledConstants(files({ 'src/a.ts': short, 'src/b.ts': short }))).toEqual([]);
    expect(doubledConstants(files({ 'src/google/a.ts': list, 'src/local/b.ts': list }))).toEqual([]);
  });
});

describe('a page of the documents', () => {
  const pages = new Map([
    ['README.md', 'See [a](docs/a.md#part), [web](https://example.org).'],
    ['docs/a.md', 'See [b](b.md).'],
    ['docs/b.md', 'End, [gone](gone.md).'],
    ['docs/c.md', 'Nobody leads here.'],
  ]);
  test('is reached by links from the README, however far', () => expect(unreachedPages(pages)).toEqual(['docs/c.md']));
  test('links to what is there', () =>
    expect(brokenLinks(pages, (path) => pages.has(path))).toEqual(['docs/b.md → docs/gone.md']));
});

describe('a figure', () => {
  const faults = (text: string): number => figuresWithoutCommand('docs/a.md', text).length;
  test.each([
    ['a sentence without a command', 'It takes 13.3 ms.', 1],
    ['a sentence with its command', 'It takes 13.3 ms (`npm run bench`).', 0],
    ['a share', 'The bundle is 42.4 % smaller.', 1],
    ['an article of law', 'At most 15 % of the staff (R124-10).', 0],
    ['a number that is no measure', 'The 3 rows of 2027.', 0],
    [
      'a row without its command',
      '## Figures\n| Figure | Value | Command |\n|---|---|---|\n| a | 1 | `npm run a` |\n| b | 2 | |',
      1,
    ],
    ['a table without commands', '## Figures\n\n| Figure | Value |\n|---|---|\n| a | 1 |', 1],
    ['a table introduced by its command', '## Figures\n`npm test` says:\n\n| Figure | Value |\n|---|---|\n| a | 1 |', 0],
    ['a table of another title', '## Speed\n\n| Case | Time |\n|---|---|\n| a | 3 s |\n| b | many |', 1],
    ['a list introduced by its command', 'By `npm run bench`:\n\n- one 3 ms\n- two 4 ms', 0],
    ['an item without a command', 'So:\n\n- one 3 ms (`npm run bench`)\n- two 4 ms', 1],
    ['code', '```sh\nsleep 3 s\n```', 0],
  ])('%s', (_, text, count) => expect(faults(text)).toBe(count));
});
