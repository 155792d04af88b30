/**
 * Builds `Code.js`: esbuild makes one file of all modules, webpack and its plugin give it the functions that the platform calls.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform, type Plugin } from 'esbuild';
import GasPlugin from 'gas-webpack-plugin';
import type { MetadataJson } from 'libphonenumber-js/core';
import webpack from 'webpack';
import { knownPlans } from '../../src/domain/contact/calling-codes';
import { inputsOf } from '../pages';
import { cutProgram, joinScript, lateTexts } from './parts';

/** The telephone plans of the whole world are a tenth of the script: the build carries those that the product reads. */
const KNOWN_PLANS: Plugin = {
  name: 'known-plans',
  setup(bundle) {
    bundle.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json\.js$/ }, async ({ path }) => {
      const plans = JSON.parse(await readFile(path.replace(/\.js$/, ''), 'utf8')) as MetadataJson;
      return { contents: `export default ${JSON.stringify(knownPlans(plans))}`, loader: 'js' };
    });
  },
};

/** Nobody reads the libraries in the script editor: the names within them are made short, those of what they export aside. */
const SHORT_LIBRARIES: Plugin = {
  name: 'short-libraries',
  setup(bundle) {
    bundle.onLoad({ filter: /node_modules[\\/].*\.m?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, {
        minifyIdentifiers: true,
        target: 'es2020',
        charset: 'utf8',
        legalComments: 'none',
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * The platform reads the whole text at every run: blanks and long ways to say things are left out. Lines stay short, since the
 * log and the script editor show them.
 */
async function shortened(text: string): Promise<string> {
  const { code } = await transform(text, {
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
  });
  // It writes signs that show nothing as themselves, which a person who copies the text would lose.
  return code.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const UNSEEN = /[\ufffd\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** The file of one module with the functions in front that the platform finds; they are the real ones once it has run. */
function addFunctions(folder: string, file: string, output: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: join(folder, file),
    target: ['web', 'es2020'],
    devtool: false,
    output: { path: folder, filename: output, iife: true },
    // Strict, as the modules were that it is made of.
    module: { rules: [{ test: /\.js$/, type: 'javascript/esm' }] },
    optimization: { minimize: false, concatenateModules: false },
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

/**
 * Names within functions are made short. Those at the top, which the log shows, stay: in a text that is no module
 * esbuild takes them for names that others may use.
 */
async function withShortLocals(text: string): Promise<string> {
  const { code } = await transform(text, { target: 'es2020', charset: 'utf8', legalComments: 'none', minifyIdentifiers: true });
  return code;
}

/**
 * Writes `Code.js` into the folder.
 * @param scratch a folder of its own for what is made on the way
 * @returns the path of every file that has a part in the script or in its parts, and the texts of the parts by their names
 * @throws when the sources do not compile
 */
export async function buildScript(
  folder: string,
  scratch: string,
): Promise<{ readonly inputs: readonly string[]; readonly parts: Readonly<Record<string, string>> }> {
  const { cut, metafile } = await cutProgram([KNOWN_PLANS, SHORT_LIBRARIES]);
  await writeFile(join(scratch, 'bundle.js'), await withShortLocals(await joinScript(cut)));
  await addFunctions(scratch, 'bundle.js', 'Code.js');
  await writeFile(join(folder, 'Code.js'), await shortened(await readFile(join(scratch, 'Code.js'), 'utf8')));
  return { inputs: inputsOf(metafile), parts: await lateTexts(cut) };
}
