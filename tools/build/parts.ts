/**
 * Cuts the program in two: what nearly every run needs becomes the script, and what the modules of `src/google/parts` need beyond
 * it becomes texts that are evaluated when they are called for (`load-part.ts`).
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build, transform, type Metafile, type Plugin } from 'esbuild';

const FOLDER = 'src/google/parts';
const LOADER = 'load-part';

/** The names of the parts, by which `late` calls them. */
export const partNames = (): string[] =>
  readdirSync(FOLDER)
    .map((file) => basename(file, '.ts'))
    .filter((name) => name !== LOADER)
    .sort();

/** The program as it was cut: by name, the modules' texts and what they export. */
export interface Cut {
  /** In the script, `main` among them. */
  readonly script: ReadonlyMap<string, Piece>;
  /** Read when they are needed: each part by its name, and what several of them share. */
  readonly late: ReadonlyMap<string, Piece>;
}
interface Piece {
  readonly text: string;
  readonly exports: readonly string[];
}

const nameOf = (path: string): string => basename(path, '.js');

/** Every output that one leads to by its imports, itself included. */
function reachedFrom(start: string, outputs: Metafile['outputs'], seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const { path, external } of outputs[start]!.imports) if (external !== true) reachedFrom(path, outputs, seen);
  return seen;
}

/**
 * esbuild gathers what the same entries need in one module each.
 * @param plugins how sources are read
 * @returns the cut, and what had a part in it
 * @throws when the sources do not compile
 */
export async function cutProgram(plugins: Plugin[]): Promise<{ readonly cut: Cut; readonly metafile: Metafile }> {
  const parts = partNames();
  const { outputFiles, metafile } = await build({
    entryPoints: { main: 'src/main.ts', ...Object.fromEntries(parts.map((name) => [name, `${FOLDER}/${name}.ts`])) },
    outdir: 'cut',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    plugins,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [nameOf(path), text]));
  const inScript = reachedFrom('cut/main.js', metafile.outputs);
  const pieces = (isWanted: (path: string) => boolean): Map<string, Piece> =>
    new Map(
      Object.entries(metafile.outputs)
        .filter(([path]) => isWanted(path))
        .map(([path, { exports }]) => [nameOf(path), { text: texts.get(nameOf(path))!, exports }]),
    );
  return { cut: { script: pieces((path) => inScript.has(path)), late: pieces((path) => !inScript.has(path)) }, metafile };
}

/** Modules of the script that a late piece asks for. */
const askedOf = ({ script, late }: Cut): string[] =>
  [...script.keys()].filter((name) => [...late.values()].some(({ text }) => text.includes(`"./${name}.js"`)));

/** One text of the script's modules again, which hands to the loader what the parts ask for. */
export async function joinScript(cut: Cut): Promise<string> {
  const asked = askedOf(cut);
  const alias = (module: number, index: number): string => `part_${module}_${index}`;
  const exportsOf = (name: string): readonly string[] => cut.script.get(name)!.exports;
  const entry = [
    `import { share } from './main.js';`,
    ...asked.map((name, module) => {
      const names = exportsOf(name).map((exported, index) => `${exported} as ${alias(module, index)}`);
      return `import { ${names.join(', ')} } from './${name}.js';`;
    }),
    'share({',
    ...asked.map((name, module) => {
      const fields = exportsOf(name).map((exported, index) => `${exported}: ${alias(module, index)}`);
      return `${JSON.stringify(name)}: () => ({ ${fields.join(', ')} }),`;
    }),
    '});',
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents: entry, sourcefile: 'script.js', loader: 'js' },
    bundle: true,
    write: false,
    // No wrapper: the plugin looks for `global.x =` at the top of the file.
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [
      {
        name: 'pieces',
        setup(bundle) {
          bundle.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path }) => ({ path: nameOf(path), namespace: 'piece' }));
          bundle.onLoad({ filter: /.*/, namespace: 'piece' }, ({ path }) => ({
            contents: cut.script.get(path)!.text,
            loader: 'js',
          }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

/** Each late piece as the body of a function that takes `module`, `exports` and `require`, names at its top kept for the log. */
export async function lateTexts(cut: Cut): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const [name, { text }] of [...cut.late].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const options = { target: 'es2020', charset: 'utf8', legalComments: 'none' } as const;
    const asFunction = await transform(text, { ...options, format: 'cjs' });
    const { code } = await transform(asFunction.code.replace(/require\("\.\/([\w-]+)\.js"\)/g, 'require("$1")'), {
      ...options,
      minify: true,
      lineLimit: 160,
    });
    texts[name] = code;
  }
  return texts;
}
