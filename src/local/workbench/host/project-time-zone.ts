// Reads the time zone of a script from its manifest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param project folder of the script, or its files by name
 * @returns the IANA name in `appsscript.json`
 * @throws Error in French when there is no manifest, which is what a folder that was never built looks like
 */
export function projectTimeZone(project: string | Readonly<Record<string, string>>): string {
  const manifest = typeof project === 'string' ? readManifest(project) : project['appsscript.json'];
  if (manifest === undefined)
    throw new Error('Le script ne contient pas de fichier appsscript.json : construisez-le d’abord (npm run build).');
  const { timeZone } = JSON.parse(manifest) as { timeZone?: string };
  return timeZone ?? 'Europe/Paris';
}

function readManifest(folder: string): string | undefined {
  const path = join(folder, 'appsscript.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
