/** The one workbench, browser and page of all the rules of the workbench: they follow each other as one session. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from 'apps-script-local/workbench';
import { openBrowser, openWorkbenchPage, startTestWorkbench } from '../../support/browser';
import { toyProject } from '../../support/toy-project';

export let browser: Browser;
export let workbench: Workbench;
export let page: Page;
/** All that the page asked for. */
export const addresses: string[] = [];

export async function openBench(): Promise<void> {
  [browser, workbench] = await Promise.all([
    openBrowser(),
    startTestWorkbench({
      project: toyProject,
      tour: [
        { title: 'Le menu', text: 'Il prépare la feuille.', target: 'menu', doneBy: 'prepare' },
        { title: 'La fin', text: 'C’est tout.', target: 'none' },
      ],
    }),
  ]);
  page = await openWorkbenchPage(browser, workbench);
  page.context().on('request', (sent) => addresses.push(sent.url()));
}

export async function closeBench(): Promise<void> {
  await browser?.close();
  await workbench?.close();
}

export const cell = (a1: string, hasText?: string | RegExp, where = page) => {
  const [, letters = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return where.locator(`#cell-${Number(row) - 1}-${letters.charCodeAt(0) - 65}`, hasText === undefined ? {} : { hasText });
};
export async function choose(...path: readonly string[]): Promise<void> {
  for (const name of path) await page.getByRole('menuitem', { name, exact: true }).click();
}
export const panel = (): FrameLocator => page.frameLocator('aside iframe');
export const said = (text: string) => panel().locator('#said', { hasText: text }).waitFor();
