// Opens the Chromium that npm installed, and a workbench to look at with it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { startWorkbench, type Workbench, type WorkbenchOptions } from 'apps-script-local/workbench';
import { unpackedChromium } from './chromium';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a headless Chromium; close it when the tests of the file are over. */
export async function openBrowser(): Promise<Browser> {
  const { executable, env } = unpackedChromium();
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--headless=shell', '--disable-gpu'], env });
}

/** Starts a workbench that keeps nothing, on any free port, and waits until its spreadsheet is open. */
export async function startTestWorkbench(
  options: Partial<WorkbenchOptions> & Pick<WorkbenchOptions, 'project'>,
): Promise<Workbench> {
  const workbench = await startWorkbench({ stateFile: ':memory:', title: 'Essai', port: 0, ...options });
  await workbench.ready;
  return workbench;
}

/** Opens the page with the tour put aside, and waits for the grid. Other pages of its context share its session. */
export async function openWorkbenchPage(browser: Browser, workbench: Workbench): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'fr-FR' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // The script's own pages have no storage: their frames are cut off.
  await page.addInitScript(() => {
    if (window === top) localStorage.setItem('workbench-tour-seen', 'yes');
  });
  await page.goto(workbench.url);
  await page.getByRole('grid').waitFor();
  return page;
}

/** Serious and critical findings of axe in a page, frames included, one line each. */
export async function seriousAxeFindings(page: Page): Promise<string[]> {
  const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const isThere = (): boolean => 'axe' in window;
  for (const frame of page.frames())
    await frame
      .evaluate(isThere)
      .then((is) => (is ? undefined : frame.evaluate(source)))
      .catch(() => undefined);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          where: Document,
          options: object,
        ) => Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, impact, nodes }) => ({
      id,
      impact,
      first: nodes[0]?.html ?? '',
      why: nodes[0]?.failureSummary ?? '',
    }));
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, first, why }) => `${id}: ${first} ${why}`);
}
