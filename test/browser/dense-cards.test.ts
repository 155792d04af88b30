/** The hosts of a real card of the sample, in a panel of 300 × 700. */
import type { Page } from 'playwright-core';
import { SamplePage } from '../support/sample-page';

jest.setTimeout(90_000);

let sample: SamplePage;
let page: Page;
beforeAll(async () => {
  sample = await SamplePage.open();
  page = sample.page;
  await page.setViewportSize({ width: 1200, height: 849 });
  await sample.choose('Pôle de stages', 'Ouvrir le panneau');
});
afterAll(() => sample?.close());

test.each(['DEM-2026-0076', 'DEM-2026-0085'])('three hosts of %s are in sight at once', async (reference) => {
  const panel = sample.panel;
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
