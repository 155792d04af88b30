/** The package's own command: serves the workbench on the folder of any bound script. `npx tsx src/local/open.ts FOLDER`. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { serve } from './workbench/serve';

const USAGE = 'Usage : npx tsx open.ts DOSSIER [--port N] [--etat FICHIER]';

const words = process.argv.slice(2);
const stateAt = words.indexOf('--etat');
const folder = words[0];
if (folder === undefined || folder.startsWith('--') || !existsSync(join(folder, 'appsscript.json'))) {
  console.error(`${USAGE}\nDOSSIER contient appsscript.json, les fichiers .js et .html du script.`);
  process.exit(2);
}
const title = basename(resolve(folder));
await serve(
  { project: resolve(folder), stateFile: stateAt < 0 ? ':memory:' : resolve(words[stateAt + 1] ?? 'etat.db'), title },
  words.slice(1),
  (url) => console.log(`${title} est ouvert : ${url}`),
);
