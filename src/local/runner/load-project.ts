/** Reads a project as it is pushed to the platform: manifest, scripts compiled once, pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Script } from 'node:vm';
import type { Manifest } from '../apps-script/base/platform';
import { compileScript } from './compile-script';

export interface Project {
  readonly manifest: Manifest;
  readonly scripts: readonly Script[];
  readonly htmlFiles: ReadonlyMap<string, string>;
}

/** Compiled files by name, then text: a bundle is parsed once for all runs and all runtimes of the process. */
const compiled = new Map<string, Map<string, Script>>();

/** @param project a folder, or file contents by name. Throws when there is no valid appsscript.json. */
export function loadProject(project: string | Readonly<Record<string, string>>): Project {
  const files = typeof project === 'string' ? readFolder(project) : project;
  const text = files['appsscript.json'];
  if (text === undefined) throw new Error('the project has no appsscript.json');
  const manifest = JSON.parse(text) as Manifest;
  if (typeof manifest.timeZone !== 'string') throw new Error('appsscript.json has no timeZone');
  const names = Object.keys(files).sort();
  return {
    manifest,
    scripts: names.filter((name) => /\.(js|gs)$/.test(name)).map((name) => compile(name, files[name]!)),
    htmlFiles: new Map(names.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), files[name]!])),
  };
}

function compile(name: string, source: string): Script {
  let texts = compiled.get(name);
  if (!texts) compiled.set(name, (texts = new Map()));
  let script = texts.get(source);
  if (!script) texts.set(source, (script = compileScript(source, name)));
  return script;
}

function readFolder(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/(\.js|\.gs|\.html|^appsscript\.json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files[relative(folder, path).split(sep).join('/')] = readFileSync(path, 'utf8');
  }
  return files;
}
