/** The tab « Tableau de bord » of the sample hub in the workbench: its page and its charts, as a person sees them. */
import type { Browser, Page } from 'playwright-core';
import type { Workbench } from 'apps-script-local/workbench';
import { SAMPLE, SAMPLE_ACCOUNT, SAMPLE_PROJECT } from '../../tools/sample-files';
import { openBrowser, openWorkbenchPage, seriousAxeFindings, startTestWorkbench } from '../support/browser';

jest.setTimeout(120_000);
let browser: Browser;
let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  [browser, workbench] = await Promise.all([
    openBrowser(),
    startTestWorkbench({
      project: SAMPLE_PROJECT,
      scenario: SAMPLE.scenario,
      prepared: SAMPLE.state,
      account: SAMPLE_ACCOUNT,
    }),
  ]);
  page = await openWorkbenchPage(browser, workbench);
});
afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

test('the menu writes the page; its charts are drawn over the cells, go with them, and are told in words', async () => {
  for (const name of ['Pôle de stages', 'Chiffres et rapport', 'Actualiser le tableau de bord'])
    await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByText('Tableau de bord à jour.').waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Tableau de bord' }).click();
  const chart = page.getByRole('img', { name: /^Élèves et places, par semaine/ });
  await chart.waitFor();
  if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SHOTS']}/dashboard.png` });
  expect(await chart.getAttribute('aria-label')).toMatch(/S1 · 4 janv\., Élèves \d+, Places \d+/);
  const top = (await chart.boundingBox())!.y;
  await page.evaluate(() => document.querySelector('.grid')!.scrollTo(0, 100));
  await page.waitForFunction((before) => document.querySelector('[data-chart]')!.getBoundingClientRect().top < before - 90, top);
  expect(await seriousAxeFindings(page)).toEqual([]);
});
