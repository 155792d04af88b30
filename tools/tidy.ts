/** The rules of the house that neither compiler nor linter knows, over the sources and documents as they stand on the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brokenLinks, figuresWithoutCommand, unreachedPages, type Pages } from './tidy/documents';
import { frenchOutsideWording, googleOutsideAdapters } from './tidy/layers';
import { deadExports, doubledConstants, longFiles, longFunctions, wideComments } from './tidy/shape';
import { readSources } from './tidy/sources';

const readPages = (): Pages =>
  new Map(
    ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
      .filter((path) => path.endsWith('.md'))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );

/** What the world outside calls: the script's functions. */
const ENTRIES = /^src\/main\.ts$/;
/** A package of its own, which exports for whoever uses it. */
const LOCAL = /^src\/local\//;

/** Every rule by name, with the places that break it. */
function untidy(): Readonly<Record<string, readonly string[]>> {
  const src = readSources('src');
  const users = [...readSources('test'), ...readSources('tools')];
  const pages = readPages();
  return {
    'a service of Google is named in src/google alone': googleOutsideAdapters(src),
    'French stands in src/wording and src/register alone': frenchOutsideWording(src),
    'a function has 60 lines at most': longFunctions(src),
    'a file has 500 lines at most': longFiles([...src, ...users]),
    'a comment has 130 signs a line at most': wideComments([...src, ...users]),
    'what is exported is imported': deadExports(
      src.filter(({ path }) => !LOCAL.test(path)),
      [...users, ...src.filter(({ path }) => LOCAL.test(path))],
      ENTRIES,
    ),
    'a constant has one home': doubledConstants(src),
    'each page of docs is reached from the README': unreachedPages(pages),
    'a link of a page leads somewhere': brokenLinks(pages, existsSync),
    'a figure says its command': [...pages].flatMap(([path, text]) => figuresWithoutCommand(path, text)),
  };
}

/** All that is untidy, a line each; `undefined` when nothing is. */
export function untidyReport(): string | undefined {
  const lines = Object.entries(untidy()).flatMap(([rule, found]) => (found.length === 0 ? [] : [`${rule}:`, ...found]));
  return lines.length === 0 ? undefined : lines.join('\n');
}

if (process.argv[1]?.endsWith('tidy.ts')) {
  const report = untidyReport();
  if (report !== undefined) console.log(report);
  process.exit(report === undefined ? 0 : 1);
}
