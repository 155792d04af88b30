/** Builds the page of notices: the licence of every package that has a part in what is pushed, and the sources of its data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataSources, noticesTexts } from '../../src/wording/labels/notices';

/** What licences and authors are told in, by the names that packages give these files. */
const NOTICE_FILE = /^(licen[cs]e|notice|copying|authors)([.-].*)?$/i;
const WHOLE_APACHE = 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION';

/** Names of the packages that the files belong to, each once, in order. */
export const packagesOf = (paths: readonly string[]): string[] =>
  [
    ...new Set(paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1] ?? [])),
  ].sort();

/** Packages that name their licence and carry no text of it: whose they are. The text of Apache-2.0 comes with another one. */
const TOLD: Readonly<Record<string, string>> = {
  '@socialgouv/jours-feries':
    'Copyright: the authors of SocialGouv/jours-feries (https://github.com/SocialGouv/jours-feries). Licensed under the Apache License, Version 2.0.',
};

const html = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\ufeff/gu, '')
    .trim();

const STYLE = [
  'body{font:14px/1.5 Arial,"Liberation Sans",Helvetica,sans-serif;color:#202124;margin:16px}',
  'pre{font-size:12px;white-space:pre-wrap;background:#f8fafd;padding:8px}a{color:#1558b0}',
].join('');

interface Notice {
  readonly title: string;
  readonly licence: string;
  readonly texts: readonly string[];
}

/** @throws when the package carries no text of its licence: it could not be passed on */
function noticeOf(name: string): Notice {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const files = readdirSync(folder)
    .filter((file) => NOTICE_FILE.test(file))
    .sort()
    .map((file) => plain(readFileSync(join(folder, file), 'utf8')));
  const told = license === 'Apache-2.0' ? TOLD[name] : undefined;
  const texts = files.length === 0 && told !== undefined ? [told] : files;
  if (license === undefined || texts.length === 0) throw new Error(`The package ${name} is in the build and carries no licence`);
  return { title: `${name} ${version}`, licence: license, texts };
}

const link = (address: string): string => `<a href="${html(address)}" rel="noopener">${html(address)}</a>`;

const section = ({ title, licence, texts }: Notice): string =>
  [
    `<h3>${html(title)}</h3>`,
    `<p>${html(noticesTexts.licence(licence))}</p>`,
    ...texts.map((text) => `<pre>${html(text)}</pre>`),
  ].join('\n');

/**
 * The page, complete and without a script.
 * @param paths every file that has a part in the script or in a page of the add-on
 * @throws when a licence asks for a text that is not there
 */
export function noticesPage(paths: readonly string[]): string {
  const notices = packagesOf(paths).map(noticeOf);
  const own: Notice = { title: noticesTexts.own, licence: 'MIT', texts: [plain(readFileSync('LICENSE', 'utf8'))] };
  // Apache-2.0, 4(a): a copy of the licence goes with the work; a package that only names it leans on the copy of another.
  if (
    notices.some(({ licence }) => licence.includes('Apache')) &&
    !notices.some(({ texts }) => texts.join().includes(WHOLE_APACHE))
  ) {
    throw new Error('A package is under the Apache licence, and no package carries its text');
  }
  return [
    '<!DOCTYPE html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_blank">',
    `<title>${noticesTexts.title}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${noticesTexts.title}</h1>`,
    `<p>${html(noticesTexts.intro)}</p>`,
    `<h2>${noticesTexts.data}</h2>`,
    '<ul>',
    ...dataSources.map(({ name, credit, address }) => `<li><b>${html(name)}</b> – ${html(credit)} ${link(address)}</li>`),
    '</ul>',
    `<h2>${noticesTexts.software}</h2>`,
    ...[own, ...notices].map(section),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
