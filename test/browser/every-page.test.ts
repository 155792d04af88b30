/** Every page that the script serves, on a hub at work: axe finds nothing, and each text has the contrast that it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { Hub, removeHubs } from '../support/hub';
import { LivePage } from '../support/live-page';

jest.setTimeout(120_000);

/** The menu's function behind each page of `dist/`; tables of data are no pages. */
const OPENS: Readonly<Record<string, string>> = {
  sidebar: 'openSidebar',
  setup: 'openSetup',
  allocation: 'openAllocation',
  map: 'openMap',
  import: 'openImport',
  export: 'openExport',
  report: 'openReport',
  papers: 'openPapers',
  'second-tour': 'openSecondTour',
  handover: 'openHandover',
  health: 'openHealth',
  templates: 'openTemplates',
  licences: 'openLicences',
};
const DATA = ['communes', 'contours', 'formations', 'parts'];

interface Found {
  readonly violations: readonly string[];
  readonly rules: number;
  /** Texts whose contrast was measured and is enough (WCAG 1.4.3). */
  readonly contrasts: number;
  readonly undecided: number;
}

let browser: Browser;
let hub: Hub;
beforeAll(async () => {
  browser = await openBrowser();
  hub = Hub.open();
  for (const slug of ['Alpha', 'Beta']) hub.offer(slug);
  hub.proposeAndSend(hub.request(), 'Alpha');
  hub.request({ 'Initiales de l’élève': 'Z. Z.' });
});
afterAll(async () => {
  await browser.close();
  hub.close();
  removeHubs();
});

async function look(live: LivePage): Promise<Found> {
  await live.page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return (await live.page.evaluate(`axe.run(document).then(({ violations, passes, incomplete }) => {
    const nodes = (list, id) => list.filter((one) => one.id === id).flatMap((one) => one.nodes).length;
    return {
      violations: violations.map(({ id, impact, nodes }) => impact + ' ' + id + ' ' + nodes[0].html.slice(0, 120)),
      rules: violations.length + passes.length + incomplete.length,
      contrasts: nodes(passes, 'color-contrast'),
      undecided: nodes(incomplete, 'color-contrast'),
    };
  })`)) as Found;
}

const seen: Record<string, Found> = {};

test.each(Object.keys(OPENS))('%s', async (name) => {
  const live = await LivePage.open(browser);
  await live.show(hub, OPENS[name]!);
  seen[name] = await look(live);
  await live.page.close();
  expect(seen[name].violations).toEqual([]);
  expect(seen[name].contrasts).toBeGreaterThan(0);
});

test('no page is left out, and docs/accessibility.md tells what was found', () => {
  const pages = readdirSync(resolve('dist')).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));
  expect(pages.filter((page) => !DATA.includes(page)).sort()).toEqual(Object.keys(OPENS).sort());
  const rows = Object.entries(seen).map(
    ([name, { violations, rules, contrasts, undecided }]) =>
      `| ${name} | ${rules} | ${violations.length} | ${contrasts} | ${undecided} |`,
  );
  if (process.env['FIGURES'] !== undefined)
    console.log([...rows, ...Object.values(seen).flatMap(({ violations }) => violations)].join('\n'));
  const page = readFileSync(join('docs', 'accessibility.md'), 'utf8');
  expect(Object.keys(seen).filter((name) => !page.includes(`| ${name} |`))).toEqual([]);
});
