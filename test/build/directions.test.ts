/** The checks of the layers do fail: each rule meets a scratch file that breaks it, and a tree that keeps them all passes. */
import type { Patch } from '../../src/application/ports';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { COMPILER } from '../../tools/types';

jest.setTimeout(60_000);

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Writes the files into a folder of their own, with the project's settings, and runs a tool there. */
async function runOn(files: Readonly<Record<string, string>>, tool: string, args: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  try {
    cpSync('tsconfig.base.json', join(folder, 'tsconfig.base.json'));
    cpSync('src/domain/tsconfig.json', join(folder, 'src/domain/tsconfig.json'), { recursive: true });
    for (const [path, content] of Object.entries(files)) put(path, content);
    const child = spawn(resolve('node_modules/.bin', tool), [...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    return await new Promise((done) => child.on('close', (code) => done({ code, output })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const depcruise = (files: Readonly<Record<string, string>>): Promise<Outcome> =>
  runOn(files, 'depcruise', ['src', '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'err']);
/** What the linter says of each file, an empty text when nothing. */
async function lint(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const own = Object.fromEntries(
    ['.oxlintrc.json', 'tools/tidy/house-rules.js'].map((path) => [path, readFileSync(path, 'utf8')]),
  );
  const { output } = await runOn({ ...own, ...files }, 'oxlint', ['--format', 'json', ...Object.keys(files)]);
  const { diagnostics } = JSON.parse(output) as {
    readonly diagnostics: readonly { readonly filename: string; readonly message: string; readonly help?: string }[];
  };
  const saidOf = (path: string): string[] =>
    diagnostics.filter(({ filename }) => filename.endsWith(path)).map(({ message, help = '' }) => `${message} ${help}`);
  return Object.fromEntries(Object.keys(files).map((path) => [path, saidOf(path).join('\n')]));
}
const tsc = (files: Readonly<Record<string, string>>): Promise<Outcome> => runOn(files, resolve(COMPILER), ['-p', 'src/domain']);

/** A file of each layer, as another one may import it. */
const FILE_OF = {
  domain: 'src/domain/rule.ts',
  wording: 'src/wording/words.ts',
  application: 'src/application/action.ts',
  register: 'src/register/table.ts',
  google: 'src/google/sheet.ts',
  sidebar: 'src/sidebar/view.ts',
  local: 'src/local/runtime.ts',
  sample: 'src/sample/tour.ts',
  main: 'src/main.ts',
} as const;
type Layer = keyof typeof FILE_OF;

const LINE: readonly Layer[] = ['domain', 'wording', 'application', 'register', 'google'];
const BEYOND: readonly Layer[] = ['sidebar', 'local', 'sample', 'main'];

/** What each layer must not see: all to its right, and the sides. */
const FORBIDDEN: readonly (readonly [from: Layer, to: Layer, rule: string])[] = [
  ...LINE.flatMap((from, at) =>
    [...LINE.slice(at + 1), ...BEYOND].map((to) => [from, to, `${from}-sees-only-what-is-left-of-it`] as const),
  ),
  ...(['application', 'register', 'google', 'local', 'sample', 'main'] as const).map(
    (to) => ['sidebar', to, 'sidebar-sees-the-contract-domain-and-wording'] as const,
  ),
  ...(['domain', 'wording', 'application', 'register', 'google', 'sidebar', 'sample', 'main'] as const).map(
    (to) => ['local', to, 'local-knows-nothing-of-the-product'] as const,
  ),
];

const importOf = (from: string, to: string): string => {
  const path = relative(dirname(from), to).replace(/\.ts$/, '');
  return `import type { Thing } from '${path.startsWith('.') ? path : `./${path}`}';\nexport type Use = Thing;\n`;
};
const TARGETS = Object.fromEntries(
  Object.values(FILE_OF).map((path) => [path, 'export interface Thing { readonly id: string }\n']),
);
const breaking = (from: Layer, to: Layer): string => `src/${from === 'main' ? '' : `${from}/`}breaks-${to}.ts`;

describe('direction of imports', () => {
  let output = '';
  let code: number | null = 0;
  beforeAll(async () => {
    const breaches = Object.fromEntries(
      FORBIDDEN.map(([from, to]) => [breaking(from, to), importOf(breaking(from, to), FILE_OF[to])]),
    );
    ({ code, output } = await depcruise({
      ...TARGETS,
      ...breaches,
      'src/domain/a.ts': importOf('src/domain/a.ts', 'src/domain/b.ts'),
      'src/domain/b.ts': importOf('src/domain/b.ts', 'src/domain/a.ts'),
      'src/domain/alone.ts': 'export const alone = 1;\n',
    }));
  });

  test.each(FORBIDDEN)('%s may not import %s', (from, to, rule) => {
    expect(output).toContain(`error ${rule}: ${breaking(from, to)} → ${FILE_OF[to]}`);
    expect(code).not.toBe(0);
  });

  test('a circle of imports is refused', () => expect(output).toContain('error no-cycles: src/domain/a.ts'));

  test('a file that nothing uses and that uses nothing is refused', () =>
    expect(output).toContain('error no-orphans: src/domain/alone.ts'));

  test('imports that go the way of the line pass', async () => {
    const chain = LINE.slice(1).map(
      (layer, at) => [FILE_OF[layer], `${importOf(FILE_OF[layer], FILE_OF[LINE[at]!])}export type Thing = Use;\n`] as const,
    );
    const kept = await depcruise({
      [FILE_OF.domain]: TARGETS[FILE_OF.domain]!,
      ...Object.fromEntries(chain),
      'src/main.ts': importOf('src/main.ts', FILE_OF.google),
      'src/application/sidebar-api.ts': importOf('src/application/sidebar-api.ts', FILE_OF.domain),
      'src/sidebar/view.ts': `${importOf('src/sidebar/view.ts', 'src/application/sidebar-api.ts').replaceAll('Thing', 'Use as Thing').replace('= Use as Thing', '= Thing').replace('type Use =', 'type View =')}`,
    });
    expect(kept.output).toContain('no dependency violations found');
    expect(kept.code).toBe(0);
  });
});

const CLOCK = 'The clock is an argument';
const FRENCH = 'French texts belong in src/wording';
const DOOR = 'Statuses are written by src/application/lifecycle alone';
const KEPT = 'Nothing is kept from run to run';
const FOCUS = 'The focus moves with the page';
const EFFECT =
  "import { useEffect } from 'preact/hooks';\nexport const useFocus = (to: HTMLElement) => useEffect(() => to.focus());\n";
const REACHES = "import type { LocalRuntime } from '../src/local/contract';\nexport type Runtime = LocalRuntime;\n";
const PURE = 'export const isLate = (day: string, today: string): boolean => new Date(day) < new Date(today);\n';
const SETTLES =
  "export const place = (register: { settle(table: string, key: string, status: string): void }): void => register.settle('requests', 'DEM', 'placed');\n";

/** What a file holds, and what the linter says of it: nothing where it is at home. */
const LINTED: readonly (readonly [what: string, path: string, source: string, message: string])[] = [
  ['new Date() without an argument', 'src/domain/now.ts', 'export const now = () => new Date();\n', CLOCK],
  ['Date.now', 'src/domain/date-now.ts', 'export const now = () => Date.now();\n', CLOCK],
  ['an accented text', 'src/domain/accent.ts', "export const label = 'Envoyée';\n", FRENCH],
  ['a guillemet in a template', 'src/domain/mark.ts', 'export const label = (name: string) => `« ${name} »`;\n', FRENCH],
  ['a pure rule that takes its day as an argument', 'src/domain/rule.ts', PURE, ''],
  ['an accented text', 'src/wording/words.ts', "export const label = 'Envoyée';\n", ''],
  ['new Date() without an argument', 'src/wording/now.ts', 'export const now = () => new Date();\n', CLOCK],
  ['a status written', 'src/application/propositions/elsewhere.ts', SETTLES, DOOR],
  ['a status written', 'src/google/edits/elsewhere.ts', SETTLES, DOOR],
  ['a status written', 'src/register/elsewhere.ts', SETTLES, DOOR],
  ['a status written', 'src/application/lifecycle/apply.ts', SETTLES, ''],
  ['what is kept from run to run', 'src/google/kept.ts', 'export let asked = 0;\nexport const ask = () => (asked += 1);\n', KEPT],
  [
    'a focus that moves after the drawing',
    'src/sidebar/late.ts',
    'export const late = (to: HTMLElement) => setTimeout(() => to.focus());\n',
    FOCUS,
  ],
  ['a focus that moves with an effect', 'src/sidebar/effect.ts', EFFECT, FOCUS],
  ['an import of the runtime by its folder', 'tools/elsewhere.ts', REACHES, 'Import it by its name'],
  ['an import of the runtime by its folder', 'test/local/own.test.ts', REACHES, ''],
  ['any', 'tools/any.ts', 'export const id = (value: any): unknown => value;\n', 'Unexpected `any`'],
  [
    'a name that nothing uses',
    'test/unused.ts',
    'export const first = (list: string[]) => {\n  const last = 1;\n};\n',
    'never used',
  ],
];

describe('the linter', () => {
  let said: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    said = await lint(Object.fromEntries(LINTED.map(([, path, source]) => [path, source])));
  });
  test.each(LINTED)('%s in %s', (_what, path, _source, message) =>
    expect(said[path]).toEqual(message === '' ? '' : expect.stringContaining(message)),
  );
});

describe('the compiler, in the domain,', () => {
  const GLOBALS: Readonly<Record<string, string>> = {
    SpreadsheetApp: 'export const sheet = () => SpreadsheetApp.getActiveSpreadsheet();\n',
    document: 'export const title = () => document.title;\n',
    setTimeout: 'export const later = (act: () => void) => setTimeout(act, 1);\n',
    process: 'export const zone = () => process.env;\n',
  };
  let output = '';
  beforeAll(async () => {
    const files = Object.entries(GLOBALS).map(([name, source]) => [`src/domain/uses-${name}.ts`, source]);
    ({ output } = await tsc({ ...Object.fromEntries(files), 'src/domain/rule.ts': PURE }));
  });
  test.each(Object.keys(GLOBALS))('does not know %s', (name) =>
    expect(output).toMatch(new RegExp(`uses-${name}\\.ts.*Cannot find name '${name}'`)),
  );
  test('takes a pure rule', () => expect(output).not.toContain('rule.ts'));
});

describe('the one door for a status', () => {
  test('has no way around it by the types: a change that holds a status does not compile', () => {
    const patch: Patch<'requests'> = { hostName: 'Restaurant Exemple' };
    // @ts-expect-error a status is no field that a use case may change
    const around: Patch<'requests'> = { status: 'placed' };
    // @ts-expect-error nor is the standing of a company
    const standing: Patch<'companies'> = { standing: 'closed' };
    expect([patch, around, standing]).toHaveLength(3);
  });
});
