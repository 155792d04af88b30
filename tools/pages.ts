/** Builds a page of the add-on as one HTML file: script and styles inlined, nothing fetched. */
import { readFile } from 'node:fs/promises';
import { build, transform, type Metafile } from 'esbuild';
import { menuTexts } from '../src/wording/labels/menu';

const SIDEBAR = 'src/sidebar';
const SHELL = `${SIDEBAR}/page.html`;

/** The title of each page by the name that the server opens it with; its sources lie in the folder of that name. */
export const PAGES = {
  sidebar: menuTexts.title,
  setup: menuTexts.openSetup,
  allocation: menuTexts.openAllocation,
  export: menuTexts.openExport,
  import: menuTexts.openImport,
  'second-tour': menuTexts.openSecondTour,
  templates: menuTexts.openTemplates,
  report: menuTexts.openReport,
  papers: menuTexts.openPapers,
  health: menuTexts.health,
  handover: menuTexts.handover,
  map: menuTexts.openMap,
} as const;
export type PageName = keyof typeof PAGES;

/** A page as it is pushed, and the path of every file that has a part in its script. */
export interface BuiltPage {
  readonly html: string;
  readonly inputs: readonly string[];
}

/**
 * Builds one page of `PAGES`: the one shell of all pages, with its title, its style sheets and its script.
 * @throws when a mark is missing in the shell or the sources do not compile
 */
export async function buildPage(name: PageName): Promise<BuiltPage> {
  const folder = name === 'sidebar' ? SIDEBAR : `${SIDEBAR}/${name}`;
  const [shell, { script, inputs }, styles] = await Promise.all([
    readFile(SHELL, 'utf8'),
    scriptOf(`${folder}/main.tsx`),
    stylesOf([`${SIDEBAR}/base.css`, `${folder}/${name}.css`]),
  ]);
  const html = [
    ['<!--TITLE-->', PAGES[name]],
    ['/*__CSS__*/', styles],
    ['/*__JS__*/', script],
  ].reduce((page, [mark = '', text = '']) => {
    if (!page.includes(mark)) throw new Error(`The shell ${SHELL} has no ${mark}`);
    // A function as the replacement: a text would have its `$&` interpreted.
    return page.replace(mark, () => text);
  }, shell);
  return { html, inputs };
}

async function scriptOf(entry: string): Promise<{ readonly script: string; readonly inputs: readonly string[] }> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2018',
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    metafile: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Template literals with // in them were mangled by the platform's HTML service in the past.
    supported: { 'template-literal': false },
  });
  const script = (result.outputFiles[0]?.text ?? '')
    .trim()
    .replace(/<!--/g, '\\x3C!--')
    .replace(/<\?/g, '\\x3C?')
    // The bundler writes strings in ASCII, and leaves regular expressions as they are.
    .replace(/[^\x00-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return { script, inputs: inputsOf(result.metafile) };
}

/** The files that left something in the output: what the bundler read and dropped is not part of it. */
export const inputsOf = ({ outputs }: Metafile): string[] =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);

async function stylesOf(paths: readonly string[]): Promise<string> {
  const sources = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return (await transform(sources.join('\n'), { loader: 'css', minify: true, charset: 'ascii' })).code.trim();
}
