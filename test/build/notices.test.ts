/**
 * What is pushed names its authors: each package that has a part in it, with the whole of its licence, and each source of its
 * data.
 */
import { readFileSync } from 'node:fs';
import { noticesPage, packagesOf } from '../../tools/build/notices';
import { readSources } from '../../tools/tidy/sources';

const page = readFileSync('dist/licences.html', 'utf8');
const decoded = page.replace(/&#(\d+);/g, (_sign, figures: string) => String.fromCharCode(Number(figures)));

/** Licences that let the work be passed on with their notice alone. */
const PERMISSIVE = ['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Unlicense', 'CC0-1.0'];

const named = [...page.matchAll(/<h3>([^<]*) \d[^<]*<\/h3>/g)].map(([, name = '']) => name);
interface Settings {
  readonly version: string;
  readonly license: string;
}
const settingsOf = (name: string): Settings => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Settings;

/** Packages whose code a source takes in, types aside. */
const importedBy = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^.'][^']*)'/gm)].map(([, name = '']) =>
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );

test('the page names every package that the script or a page imports', () => {
  // What these bring with them stands there too: the check of dist/ builds the page anew from all that went into it.
  const sources = readSources('src').filter(({ path }) => !path.startsWith('src/local/'));
  const imported = [...new Set(sources.flatMap(({ text }) => importedBy(text)))].sort();
  expect(imported.length).toBeGreaterThan(4);
  expect(imported.filter((name) => !named.includes(name))).toEqual([]);
});

test.each(named)('%s: its version and the text of its licence are there, and it may be passed on', (name) => {
  const { version, license } = settingsOf(name);
  expect(page).toContain(`<h3>${name} ${version}</h3>`);
  expect(PERMISSIVE).toContain(license);
  expect(decoded.slice(decoded.indexOf(`<h3>${name} `)).split('<h3>')[1]).toMatch(/copyright/i);
});

test('the whole text of the Apache licence is there, since a package only refers to it', () => {
  expect(named.filter((name) => settingsOf(name).license === 'Apache-2.0')).not.toEqual([]);
  expect(decoded).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
});

const CREDITS = [
  'GeoNames',
  'CC BY 4.0',
  'https://creativecommons.org/licenses/by/4.0/',
  'Insee et La Poste',
  'Licence Ouverte',
  'Natural Earth',
  'domaine public',
];
test.each(CREDITS)('the page credits the data: %s', (words) => {
  expect(decoded.replace(/\u00a0/g, ' ')).toContain(words);
});

test('the page holds no script, nothing that the HTML service evaluates, and loads nothing', () => {
  expect(page).not.toMatch(/<script|<\?|<link|<img|@import|url\(/i);
});

test('packages are told apart by their whole name, whatever lies inside them', () => {
  const paths = ['node_modules/@a/b/x.js', 'node_modules/c/node_modules/d/y.js', 'node_modules/c/z.js', 'src/main.ts'];
  expect(packagesOf(paths)).toEqual(['@a/b', 'c', 'd']);
});

test('a package without the text of its licence stops the build', () => {
  expect(() => noticesPage(['node_modules/no-such-package/index.js'])).toThrow();
});
