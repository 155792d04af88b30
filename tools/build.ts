/** Builds `dist/`: the script, the pages, the data files and the manifest, all as they are pushed. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { buildPage, PAGES } from './pages';

/** The script as one file; `global.x =` of the entry become functions the platform can call. */
function buildScript(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    entry: './src/main.ts',
    target: ['web', 'es2020'],
    devtool: false,
    output: { path: folder, filename: 'Code.js', iife: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.(ts|m?js)$/, loader: 'esbuild-loader', options: { target: 'es2020', charset: 'utf8', tsconfigRaw: {} } }] },
    // Minimising would hide the source from the script editor; concatenation loses the plugin's stubs.
    optimization: { minimize: false, concatenateModules: false, moduleIds: 'named' },
    performance: { hints: false },
    plugins: [new GasPlugin({ comment: false })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** Data travels in HTML files, read only when needed: what lies in Code.js is parsed at every run. */
const dataFiles = (): Readonly<Record<string, string>> => ({
  communes: readFileSync('data/geography/communes.txt', 'utf8'),
  contours: asciiForHtml(readFileSync('data/geography/outlines.json', 'utf8')),
  formations: asciiForHtml(JSON.stringify(readFileSync('data/attendus.csv', 'utf8'))),
});

/** A JSON text in ASCII, without a sign that the HTML service could touch. */
const asciiForHtml = (json: string): string => json.replace(/[\u007f-\uffff<>&]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes the whole of `dist/` into the folder. A build that fails leaves the folder as it was. */
export async function buildDist(folder: string): Promise<void> {
  const fresh = mkdtempSync(join(tmpdir(), 'build-'));
  try {
    await buildScript(fresh);
    for (const [name, { entry, shell, css }] of Object.entries(PAGES)) writeFileSync(join(fresh, `${name}.html`), await buildPage(entry, shell, css));
    for (const [name, content] of Object.entries(dataFiles())) writeFileSync(join(fresh, `${name}.html`), content);
    writeFileSync(join(fresh, 'appsscript.json'), readFileSync('appsscript.json'));
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (!existsSync(join(fresh, name))) rmSync(join(folder, name));
    for (const name of readdirSync(fresh)) cpSync(join(fresh, name), join(folder, name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('build.ts')) {
  await buildDist(join(process.cwd(), 'dist'));
  console.log('dist/ built');
}
