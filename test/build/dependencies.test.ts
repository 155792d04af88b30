/** Every package has its reason: named in the page of dependencies, and used by a file of the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const settings = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const packages = [...Object.keys(settings.dependencies), ...Object.keys(settings.devDependencies)].sort();

const documented = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \|/gm)]
  .map(([, name = '']) => name)
  .sort();

const textsUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
const sources = [
  ...['src', 'tools', 'test'].flatMap((folder) => textsUnder(folder, /\.(ts|tsx|cjs)$/)),
  ...['jest.config.js', 'eslint.config.js'].map((name) => readFileSync(name, 'utf8')),
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

test.each(['@google/clasp', '@types/google-apps-script', 'esbuild', 'gas-webpack-plugin', 'jest'])(
  '%s, asked for by the users, is there and used',
  (name) => {
    expect(packages).toContain(name);
    expect(isUsed(name)).toBe(true);
  },
);
