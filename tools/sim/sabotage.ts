/** Builds the simulation, or the script, with a fault put in, and lets it play for a minute in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { partNames } from '../build/parts';
import type { Edit, Sabotage } from './sabotages';

const FOLDER = resolve('node_modules/.cache/sim');
/** How long a fault may stay hidden. */
const MINUTE_MS = 60_000;

const spoiling = (edits: readonly Edit[]): Plugin => ({
  name: 'spoiling',
  setup(bundle) {
    for (const file of new Set(edits.map((edit) => edit.file))) {
      const path = resolve(file);
      bundle.onLoad({ filter: new RegExp(`${path.replace(/[.\\/]/g, '\\$&')}$`) }, () => {
        let contents = readFileSync(path, 'utf8');
        for (const { from, to } of edits.filter((edit) => edit.file === file)) {
          if (contents.split(from).length !== 2) throw new Error(`${file} does not hold this text once: ${from}`);
          contents = contents.replace(from, to);
        }
        return { contents, loader: 'ts' };
      });
    }
  },
});

/** The parts within the script, since the fault may lie in one. */
const WITH_PARTS: Plugin = {
  name: 'with-parts',
  setup(bundle) {
    bundle.onLoad({ filter: /google[\\/]parts[\\/]load-part\.ts$/ }, () => ({
      contents: `${partNames()
        .map((name, index) => `import * as part${index} from './${name}';`)
        .join('\n')}
import { problemReply } from '../bridge/problem-reply';
function parts() {
  return { ${partNames()
    .map((name, index) => `'${name}': part${index}`)
    .join(', ')} };
}
// Declared, since the parts call them while they are themselves imported.
export function share() {}
export function late(name) {
  return (called) => (...args) => parts()[name].part[called](...args);
}
export function lateForPage(name) {
  return (called) => (...args) => {
    try {
      return parts()[name].part[called](...args);
    } catch (error) {
      return problemReply(error);
    }
  };
}`,
      loader: 'ts',
    }));
  },
};

/** Gives whether the fault was found, and says how. */
export async function tryOutSabotage({ name, edits, world }: Sabotage, seed: number): Promise<boolean> {
  mkdirSync(FOLDER, { recursive: true });
  const [program, script] = [resolve(FOLDER, `${name}.mjs`), resolve(FOLDER, `${name}-code.js`)];
  const isMemory = world === 'memory';
  await build({
    entryPoints: ['tools/sim/play-minute.ts'],
    bundle: true,
    outfile: program,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    target: 'node20',
    plugins: isMemory ? [spoiling(edits)] : [],
  });
  if (!isMemory)
    await build({
      entryPoints: ['src/main.ts'],
      bundle: true,
      outfile: script,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      define: { global: 'globalThis' },
      plugins: [spoiling(edits), WITH_PARTS],
    });
  const started = Date.now();
  const { code, text } = await played(program, [world, String(seed), String(MINUTE_MS), ...(isMemory ? [] : [script])]);
  for (const file of [program, script]) rmSync(file, { force: true });
  // 3: a promise was broken.
  const isFound = code === 3;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${isFound ? 'found' : 'NOT FOUND'} after ${seconds} s: ${name} (${world})`);
  console.log(
    text
      .split('\n')
      .slice(0, isFound ? 14 : 4)
      .map((line) => `    ${line.slice(0, 160)}`)
      .join('\n'),
  );
  return isFound;
}

function played(program: string, args: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], { env: { ...process.env, TZ: 'Europe/Paris' } });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  return new Promise((done) => child.on('close', (code) => done({ code, text })));
}
