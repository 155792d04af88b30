/** The graph of the layers as the imports really are, drawn for the page of the architecture. */
import { spawnSync } from 'node:child_process';

const BEGIN = '<!-- graph: made by npm run docs -->';
const END = '<!-- end of graph -->';

/** One box a layer, one arrow wherever a file of one imports a file of another. Throws when the tool fails. */
export function layerGraph(): string {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    [
      '--no-install',
      'depcruise',
      'src',
      '--config',
      '.dependency-cruiser.cjs',
      '--include-only',
      '^src',
      '--collapse',
      '^src/[^/]+',
      '--output-type',
      'mermaid',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`depcruise: ${stderr}`);
  return stdout.trim();
}

/** The page with its graph replaced. Throws when the page has lost the marks. */
export function withGraph(page: string, graph: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from === -1 || to < from) throw new Error('docs/architecture.md has lost the marks of its graph');
  return `${page.slice(0, from)}${BEGIN}\n\`\`\`mermaid\n${graph}\n\`\`\`\n${page.slice(to)}`;
}
