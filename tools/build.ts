/** Builds `dist/`: the script, the pages, the data files and the manifest, all as they are pushed. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noticesPage } from './build/notices';
import { buildScript } from './build/script';
import { buildPage, PAGES, type PageName } from './pages';

/** Data travels in HTML files, read only when needed: what lies in Code.js is parsed at every run. */
const dataFiles = (): Readonly<Record<string, string>> => ({
  communes: readFileSync('data/geography/communes.txt', 'utf8'),
  contours: asciiForHtml(readFileSync('data/geography/outlines.json', 'utf8')),
  formations: asciiForHtml(JSON.stringify(readFileSync('data/attendus.csv', 'utf8'))),
});

/** A JSON text in ASCII, without a sign that the HTML service could touch. */
const asciiForHtml = (json: string): string =>
  json.replace(/[\u007f-\uffff<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes the whole of `dist/` into the folder. A build that fails leaves the folder as it was. */
export async function buildDist(folder: string): Promise<void> {
  const [fresh = '', scratch = ''] = ['build-', 'scratch-'].map((name) => mkdtempSync(join(tmpdir(), name)));
  try {
    const script = await buildScript(fresh, scratch);
    const used = [...script.inputs];
    for (const name of Object.keys(PAGES) as PageName[]) {
      const { html, inputs } = await buildPage(name);
      writeFileSync(join(fresh, `${name}.html`), html);
      used.push(...inputs);
    }
    writeFileSync(join(fresh, 'licences.html'), noticesPage(used));
    writeFileSync(join(fresh, 'parts.html'), asciiForHtml(JSON.stringify(script.parts)));
    for (const [name, content] of Object.entries(dataFiles())) writeFileSync(join(fresh, `${name}.html`), content);
    writeFileSync(join(fresh, 'appsscript.json'), readFileSync('appsscript.json'));
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (!existsSync(join(fresh, name))) rmSync(join(folder, name));
    for (const name of readdirSync(fresh)) cpSync(join(fresh, name), join(folder, name));
  } finally {
    for (const made of [fresh, scratch]) rmSync(made, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('build.ts')) {
  await buildDist(join(process.cwd(), 'dist'));
  console.log('dist/ built');
}
