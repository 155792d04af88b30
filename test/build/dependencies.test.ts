/** Every package has its reason: named in the page of dependencies, and used by a file of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const read = (path: string): Package => JSON.parse(readFileSync(path, 'utf8')) as Package;
const settings = read('package.json');
const runtime = read('src/local/package.json');
const asked = [settings, runtime].flatMap(({ dependencies, devDependencies = {} }) =>
  Object.entries({ ...dependencies, ...devDependencies }),
);
const packages = [...new Set(asked.map(([name]) => name))].sort();

const documented = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \|/gm)]
  .map(([, name = '']) => name)
  .sort();

const textsUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
const sources = [
  ...['src', 'tools', 'test'].flatMap((folder) => textsUnder(folder, /\.(ts|tsx|cjs)$/)),
  ...['jest.config.js', '.oxlintrc.json'].map((name) => readFileSync(name, 'utf8')),
].join('\n');
const typeSettings = [
  ...textsUnder('src', /tsconfig\.json$/),
  readFileSync('test/tsconfig.json', 'utf8'),
  readFileSync('tsconfig.json', 'utf8'),
].join('\n');

/** A package that another one calls for: nothing of ours names it. */
const PEERS: Readonly<Record<string, string>> = { '@swc/core': '@swc/jest' };
/** A command that a package brings, under another name than its own. */
const COMMANDS: Readonly<Record<string, string>> = {
  '@google/clasp': 'clasp',
  typescript: 'tsc',
  'dependency-cruiser': 'depcruise',
};

function isUsed(name: string): boolean {
  if (name in PEERS) return packages.includes(PEERS[name]!);
  const typed = /^@types\/(.+)$/.exec(name)?.[1];
  if (typed !== undefined) return packages.includes(typed) || typeSettings.includes(`"${typed}"`);
  const command = COMMANDS[name] ?? name;
  return (
    Object.values(settings.scripts).some((script) => script.split(/\s+/).includes(command)) ||
    [command, name].some((word) => new RegExp(`['"/]${word}['"/]`).test(sources))
  );
}

test('every package of the project has its line in the page of dependencies, and the page names no other', () => {
  expect(documented).toEqual(packages);
});

test('every package of the project is used by a file, a script or another package', () => {
  expect(packages.filter((name) => !isUsed(name))).toEqual([]);
});

test('a package that the add-on and the local runtime both ask for is asked for in one version', () => {
  const versions = packages.map((name) => new Set(asked.filter(([other]) => other === name).map(([, version]) => version)));
  expect(packages.filter((_name, at) => versions[at]!.size > 1)).toEqual([]);
});

test('the local runtime names every package that its own files import', () => {
  const imported = textsUnder('src/local', /\.tsx?$/)
    .flatMap((text) => [...text.matchAll(/(?:from|import\(|resolve\()\s*'([^'.][^']*)'/g)].map(([, name = '']) => name))
    .filter((name) => !name.startsWith('node:') && !name.startsWith('apps-script-local'))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
  expect(new Set(imported)).toEqual(new Set(Object.keys(runtime.dependencies)));
});

test('the lock keeps no address of a registry', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
  };
  expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual(['src/local']);
});

test.each(['@google/clasp', '@types/google-apps-script', 'esbuild', 'gas-webpack-plugin', 'jest'])(
  '%s, asked for by the users, is there and used',
  (name) => {
    expect(packages).toContain(name);
    expect(isUsed(name)).toBe(true);
  },
);
