/**
 * What is pushed names its authors: each package that has a part in it, with the whole of its licence, and each source of its
 * data.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPage, PAGES } from '../../tools/pages';
import { buildScript } from '../../tools/build/script';
import { noticesPage, packagesOf } from '../../tools/build/notices';

jest.setTimeout(30_000);

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

test('the page names exactly the packages that have a part in the script or in a page', async () => {
  // Script and pages say no more what they are made of: they are built once more.
  const scratch = mkdtempSync(join(tmpdir(), 'script-'));
  const inScript = await buildScript(scratch, scratch).finally(() => rmSync(scratch, { recursive: true, force: true }));
  const builtPages = await Promise.all(Object.values(PAGES).map(({ entry, shell, css }) => buildPage(entry, shell, css)));
  const inPages = builtPages.map(({ inputs }) => inputs);
  const packages = packagesOf([...inScript, ...inPages.flat()]);
  expect(packages.length).toBeGreaterThan(4);
  expect(named).toEqual(packages);
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
