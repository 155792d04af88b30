/** The hosts of a real card of the sample, in a panel of 300 × 700. */
import type { Browser, Page } from 'playwright-core';
import type { Workbench } from 'apps-script-local/workbench';
import { SAMPLE, SAMPLE_ACCOUNT, SAMPLE_PROJECT } from '../../tools/sample-files';
import { openBrowser, openWorkbenchPage, startTestWorkbench } from '../support/browser';

jest.setTimeout(90_000);

let browser: Browser;
let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([
    openBrowser(),
    startTestWorkbench({ project: SAMPLE_PROJECT, scenario: SAMPLE.scenario, prepared: SAMPLE.state, account: SAMPLE_ACCOUNT }),
  ]);
  page = await openWorkbenchPage(browser, workbench);
  await page.setViewportSize({ width: 1200, height: 849 });
  for (const name of ['Pôle de stages', 'Ouvrir le panneau']) await page.getByRole('menuitem', { name, exact: true }).click();
});
afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

test.each(['DEM-2026-0076', 'DEM-2026-0085'])('three hosts of %s are in sight at once', async (reference) => {
  const panel = page.frameLocator('aside iframe');
  await panel.getByRole('button', { name: 'Chercher' }).first().click();
  await panel.getByRole('searchbox').fill(reference);
  await panel
    .getByRole('button', { name: new RegExp(reference) })
    .first()
    .click();
  const list = panel.locator('.hosts').first();
  await list.locator('li.host').nth(2).waitFor();
  await list.evaluate((one) => one.scrollIntoView({ block: 'start' }));
  const bar = await panel.getByText('Cochez des hôtes').evaluate((one) => one.getBoundingClientRect().top);
  expect(await page.locator('aside iframe').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThanOrEqual(700);
  const ends = await list.locator('li.host').evaluateAll((hosts) => hosts.map((host) => host.getBoundingClientRect().bottom));
  expect(ends.filter((end) => end <= bar).length).toBeGreaterThanOrEqual(3);
});
