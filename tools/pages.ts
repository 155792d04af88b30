/** Builds a page of the add-on as one HTML file: script and styles inlined, nothing fetched. */
import { readFile } from 'node:fs/promises';
import { build, transform, type Metafile } from 'esbuild';

/** A page as it is pushed, and the path of every file that has a part in its script. */
export interface BuiltPage {
  readonly html: string;
  readonly inputs: readonly string[];
}

/**
 * Builds one page.
 * @param entry path of the TypeScript module to run
 * @param shell path of the HTML that holds the marks `/*__CSS__*\/` and `/*__JS__*\/`
 * @param css paths of the style sheets, in order
 * @throws when a mark is missing or the sources do not compile
 */
export async function buildPage(entry: string, shell: string, css: string | readonly string[]): Promise<BuiltPage> {
  const sheets = stylesOf(typeof css === 'string' ? [css] : css);
  const [shellHtml, { script, inputs }, styles] = await Promise.all([readFile(shell, 'utf8'), scriptOf(entry), sheets]);
  const html = [
    ['/*__CSS__*/', styles],
    ['/*__JS__*/', script],
  ].reduce((page, [mark = '', text = '']) => {
    if (!page.includes(mark)) throw new Error(`The shell ${shell} has no ${mark}`);
    // A function as the replacement: a text would have its `$&` interpreted.
    return page.replace(mark, () => text);
  }, shellHtml);
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

const SIDEBAR = 'src/sidebar';

/** The pages of the add-on by the name the server opens them with; paths are relative to the project's root. */
export const PAGES: Readonly<
  Record<string, { readonly entry: string; readonly shell: string; readonly css: readonly string[] }>
> = {
  sidebar: {
    entry: `${SIDEBAR}/main.tsx`,
    shell: `${SIDEBAR}/sidebar.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/sidebar.css`],
  },
  setup: {
    entry: `${SIDEBAR}/setup/main.tsx`,
    shell: `${SIDEBAR}/setup/setup.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/setup/setup.css`],
  },
  allocation: {
    entry: `${SIDEBAR}/allocation/main.tsx`,
    shell: `${SIDEBAR}/allocation/allocation.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/allocation/allocation.css`],
  },
  export: {
    entry: `${SIDEBAR}/export/main.tsx`,
    shell: `${SIDEBAR}/export/export.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/export/export.css`],
  },
  import: {
    entry: `${SIDEBAR}/import/main.tsx`,
    shell: `${SIDEBAR}/import/import.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/import/import.css`],
  },
  'second-tour': {
    entry: `${SIDEBAR}/second-tour/main.tsx`,
    shell: `${SIDEBAR}/second-tour/second-tour.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/second-tour/second-tour.css`],
  },
  templates: {
    entry: `${SIDEBAR}/templates/main.tsx`,
    shell: `${SIDEBAR}/templates/templates.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/templates/templates.css`],
  },
  report: {
    entry: `${SIDEBAR}/report/main.tsx`,
    shell: `${SIDEBAR}/report/report.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/report/report.css`],
  },
  papers: {
    entry: `${SIDEBAR}/papers/main.tsx`,
    shell: `${SIDEBAR}/papers/papers.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/papers/papers.css`],
  },
  map: {
    entry: `${SIDEBAR}/map/main.tsx`,
    shell: `${SIDEBAR}/map/map.html`,
    css: [`${SIDEBAR}/base.css`, `${SIDEBAR}/map/map.css`],
  },
};
