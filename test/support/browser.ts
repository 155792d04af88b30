// Opens the Chromium that npm installed, and a workbench to look at with it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../src/local/workbench/start-workbench';
import type { WorkbenchOptions } from '../../src/local/workbench/workbench-options';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(root, '.cache');

/**
 * Unpacks Chromium, with the shared libraries and a font that its package carries for machines that have none.
 * Done once per version; the folder appears under its name only when it is complete, so that two test files may ask at once.
 */
function chromiumFolder(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  // The package unpacks into TMPDIR, and its libraries only where it believes to be on a bare server.
  execFileSync(process.execPath, ['-e', "const found=require('@sparticuz/chromium');(found.default??found).executablePath()"], {
    cwd: root, env: { ...process.env, NODE_OPTIONS: '', TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  try {
    renameSync(beside, folder);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
  return folder;
}

/** Starts a headless Chromium; close it when the tests of the file are over. */
export async function openBrowser(): Promise<Browser> {
  const folder = chromiumFolder();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

/** Starts a workbench that keeps nothing, on any free port, and waits until its spreadsheet is open. */
export async function startTestWorkbench(options: Partial<WorkbenchOptions> & Pick<WorkbenchOptions, 'project'>): Promise<Workbench> {
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
  await page.addInitScript(() => { if (window === top) localStorage.setItem('workbench-tour-seen', 'yes'); });
  await page.goto(workbench.url);
  await page.getByRole('grid').waitFor();
  return page;
}

/** Serious and critical findings of axe in a page, frames included, one line each. */
export async function seriousAxeFindings(page: Page): Promise<string[]> {
  const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
  for (const frame of page.frames()) await frame.evaluate(source).catch(() => undefined);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (where: Document, options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, impact, nodes }) => ({ id, impact, first: nodes[0]?.html ?? '', why: nodes[0]?.failureSummary ?? '' }));
  });
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, first, why }) => `${id}: ${first} ${why}`);
}
