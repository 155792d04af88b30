// Makes the page's scripts and styles from their sources at first start, and keeps them for the next ones.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, stop, version as esbuildVersion } from 'esbuild';

const workbenchFolder = fileURLToPath(new URL('..', import.meta.url));
const SOURCE_FOLDERS = ['page', 'form-page', 'host', 'server'];
const ENTRIES = {
  workbench: 'page/workbench.tsx',
  'workbench-style': 'page/workbench.css',
  bridge: 'page/script-page/bridge.ts',
  form: 'form-page/form-page.tsx',
  'form-style': 'form-page/form-page.css',
};

/** A file of the page, compressed with gzip. */
export interface ClientAsset {
  readonly contentType: string;
  readonly gzip: Buffer;
  readonly etag: string;
}

/**
 * @param cacheFolder where compiled files are kept, under a key made of the sources and the compiler's version
 * @returns assets by file name (`workbench.js`, `form.js`, `workbench-style.css`…)
 */
export async function clientAssets(cacheFolder: string): Promise<ReadonlyMap<string, ClientAsset>> {
  const key = sourcesKey();
  const folder = join(cacheFolder, key);
  if (!existsSync(folder)) await compileInto(folder);
  return new Map(
    readdirSync(folder).map((name) => {
      const plain = name.replace(/\.gz$/, '');
      const contentType = extname(plain) === '.css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
      return [plain, { contentType, gzip: readFileSync(join(folder, name)), etag: `"${key}-${plain}"` }];
    }),
  );
}

async function compileInto(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(workbenchFolder, path)])),
    outdir: folder,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'inline',
    logLevel: 'silent',
  });
  // Written beside and renamed: a start that is interrupted leaves no half-filled folder.
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  for (const file of outputFiles)
    writeFileSync(join(beside, `${file.path.slice(dirname(file.path).length + 1)}.gz`), gzipSync(file.contents));
  if (!existsSync(folder)) renameSync(beside, folder);
  await stop();
}

function sourcesKey(): string {
  const hash = createHash('sha256').update(esbuildVersion);
  for (const folder of SOURCE_FOLDERS) {
    for (const name of readdirSync(join(workbenchFolder, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(tsx?|css)$/.test(name)) hash.update(name).update(readFileSync(join(workbenchFolder, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 20);
}
