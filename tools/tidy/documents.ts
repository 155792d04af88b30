/** The pages of `docs/`: each is reached from the README, each link leads somewhere, each figure says how to get it again. */
import { dirname, join } from 'node:path';

/** Pages by path from the top of the project. */
export type Pages = ReadonlyMap<string, string>;

const linksOf = (path: string, text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(path), target));

/** Pages that no chain of links from the README reaches. */
export function unreachedPages(pages: Pages): string[] {
  const reached = new Set<string>();
  const follow = (path: string): void => {
    const text = pages.get(path);
    if (text === undefined || reached.has(path)) return;
    reached.add(path);
    for (const target of linksOf(path, text)) follow(target);
  };
  follow('README.md');
  return [...pages.keys()].filter((path) => !reached.has(path));
}

/** Links to what is not there. */
export const brokenLinks = (pages: Pages, exists: (path: string) => boolean): string[] =>
  [...pages].flatMap(([path, text]) =>
    linksOf(path, text)
      .filter((target) => !exists(target))
      .map((target) => `${path} → ${target}`),
  );

/** A number that was measured: it carries a unit of time, of size or a share. */
const MEASURED = /\d(?:[\d.,–]*\d)?(?:\s(?:ms|µs|s|min|kB|KB|MB|bytes)|\s?%)(?![\w/])/;
/** A number that was read or chosen says where it is from: an article of law, a survey, an assumption. */
const NOT_OURS = /\b[LRD]\.? ?\d{3,4}-\d+|\bassumption|\bsurvey\b/;
const COMMAND = /`[^`]*\b(?:npm (?:run|test|start)|npx) ?[^`]*`/;

interface Block {
  readonly line: number;
  readonly text: string;
  /** The title above it. */
  readonly title: string;
}

/** Paragraphs, lists and tables, in order; code is left out. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let title = '';
  let lines: string[] = [];
  let isCode = false;
  const close = (next: number): void => {
    if (lines.length > 0) blocks.push({ line: next - lines.length, text: lines.join('\n'), title });
    lines = [];
  };
  [...text.split('\n'), ''].forEach((line, index) => {
    if (line.startsWith('```')) isCode = !isCode;
    const isTitle = /^#+ /.test(line) && !isCode;
    const startsTable = line.startsWith('|') && lines.length > 0 && !lines.at(-1)!.startsWith('|');
    if (isTitle || startsTable || line.trim() === '') close(index + 1);
    if (isTitle) title = line.replace(/^#+ /, '');
    else if (line.trim() !== '' && !isCode && !line.startsWith('```')) lines.push(line);
  });
  return blocks;
}

const cellsOf = (row: string): string[] =>
  row
    .replace(/\\\|/g, ' ')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Rows of a table of figures that do not say their command; a table without that column says it in the paragraph above. */
function rowsWithoutCommand(block: Block, above: Block | undefined): string[] {
  const [head, , ...rows] = block.text.split('\n');
  const column = cellsOf(head!).findIndex((head) => head === 'Command' || head === 'Commande');
  // What a platform allows was read, not measured: such a table says where.
  if (cellsOf(head!).some((cell) => /^(Source|Limit|Quota)/.test(cell))) return [];
  if (column >= 0) return rows.filter((row) => !COMMAND.test(cellsOf(row)[column] ?? ''));
  // Without the column, the title or the paragraph above says it for all rows.
  const introduction = `${block.title}\n${above?.text ?? ''}`;
  if (COMMAND.test(introduction) || NOT_OURS.test(introduction)) return [];
  return rows.filter((row) => block.title === 'Figures' || (MEASURED.test(row) && !NOT_OURS.test(row)));
}

/** Figures of a page that do not say by which command they are measured. */
export function figuresWithoutCommand(path: string, text: string): string[] {
  const blocks = blocksOf(text);
  return blocks.flatMap((block, index) => {
    const above = index > 0 && blocks[index - 1]!.title === block.title ? blocks[index - 1] : undefined;
    if (block.text.startsWith('|'))
      return rowsWithoutCommand(block, above).map((row) => `${path}:${block.line} ${row.slice(0, 100)}`);
    // A list is introduced by the paragraph above it, and each of its items may say its own command.
    const parts = block.text.split(/\n(?=- )/);
    const isIntroduced = COMMAND.test(block.title) || (parts.length > 1 && above !== undefined && COMMAND.test(above.text));
    return parts
      .filter((part) => MEASURED.test(part) && !COMMAND.test(part) && !NOT_OURS.test(part) && !isIntroduced)
      .map((part) => `${path}:${block.line} ${MEASURED.exec(part)![0]}: ${part.slice(0, 100)}`);
  });
}
