/** The built pages: one file each, nothing fetched, readable by the platform; and the typography of their words. */
import { parse } from 'acorn';
import { builtPage } from '../support/open-addon-page';
import * as calls from '../../src/wording/pages/calls-page';
import * as company from '../../src/wording/pages/company-page';
import * as connection from '../../src/wording/pages/connection-page';
import * as messages from '../../src/wording/pages/messages-page';
import * as offer from '../../src/wording/pages/offer-page';
import * as preview from '../../src/wording/pages/preview-page';
import * as proposition from '../../src/wording/pages/proposition-page';
import * as request from '../../src/wording/pages/request-page';
import * as search from '../../src/wording/pages/search-page';
import * as setup from '../../src/wording/pages/setup-page';
import * as shell from '../../src/wording/pages/shell-page';
import * as today from '../../src/wording/pages/today-page';

describe.each(['sidebar', 'setup'] as const)('the page %s', (name) => {
  test('is one ASCII script of ES2018 inside one HTML file', async () => {
    const html = await builtPage(name);
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
    expect(scripts).toHaveLength(1);
    expect(parse(scripts[0] ?? '', { ecmaVersion: 2018 }).type).toBe('Program');
    expect((scripts[0] ?? '').match(/[^\x00-\x7f]|<\?|<!--/g) ?? []).toEqual([]);
  });

  test('fetches nothing and opens its links outside the frame', async () => {
    const html = await builtPage(name);
    expect(html.match(/<link|<img|@import|url\(|src="http|fetch\(|XMLHttpRequest/gi) ?? []).toEqual([]);
    expect(html.includes('<base target="_top">')).toBe(true);
  });
});

/** Every sentence of a word list; functions are asked with plausible values, texts first. */
function sentencesOf(words: unknown, path: string): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const said = [2, 1, 0].map((count): string =>
      String((words as (...args: unknown[]) => unknown)(...Array.from({ length: words.length }, () => count))),
    );
    return said.map((sentence) => [path, sentence]);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`));
}
const ALL = sentencesOf(
  { calls, company, connection, messages, offer, preview, proposition, request, search, setup, shell, today },
  'words',
);

test('the pages have their words in French typography', () => {
  expect(ALL.length).toBeGreaterThan(200);
  const faulty = ALL.filter(
    ([path, sentence]) =>
      !path.endsWith('.between') &&
      /'|[^\u00a0\s\d] ?[;!?»]|[^\u00a0\d]:(?!\/)| [;:!?%€»]|« |\.\.\./.test(sentence.replace(/[^\s\u00a0]+@\S+/g, '')),
  );
  expect(faulty).toEqual([]);
});
