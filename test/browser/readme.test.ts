/** The three pictures of the README: the sample hub, as a newcomer sees it. `npm run pictures` takes them on the way. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { SamplePage } from '../support/sample-page';
import { MOST_BYTES, takePicture } from '../support/pictures';

jest.setTimeout(60_000);

let sample: SamplePage;
let page: Page;
beforeAll(async () => {
  sample = await SamplePage.open();
  page = sample.page;
  await page.setViewportSize({ width: 1100, height: 720 });
});
afterAll(() => sample?.close());

const panel = (): FrameLocator => sample.panel;
const dialog = (): FrameLocator => sample.dialog;
const choose = (...path: readonly string[]): Promise<void> => sample.choose(...path);

test('what is to be done today stands beside the sheet', async () => {
  await page.getByRole('tab', { name: 'Demandes', exact: true }).click();
  await choose('Pôle de stages', 'Ouvrir le panneau');
  await panel()
    .getByRole('button', { name: /DEM-2026|PRO-2026|OFF-2026/ })
    .or(panel().getByRole('listitem'))
    .first()
    .waitFor();
  await panel().locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await takePicture(page, 'aujourdhui');
});

test('the hosts of the request that is selected are ranked, with their reasons', async () => {
  await panel().getByRole('button', { name: 'Chercher' }).first().click();
  await panel().getByRole('searchbox').fill('DEM-2026-0076');
  await panel()
    .getByRole('button', { name: /DEM-2026-0076/ })
    .first()
    .click();
  const hosts = panel().getByRole('checkbox', { name: /^Choisir/ });
  await hosts.first().check();
  await panel()
    .getByRole('heading', { name: /hôtes possibles/ })
    .evaluate((heading) => heading.scrollIntoView());
  await takePicture(page, 'classement');
});

test('the plan gives each pupil a host, and says who is left and why', async () => {
  await choose('Pôle de stages', 'Répartition');
  await dialog()
    .getByText(/placées? sur/)
    .first()
    .waitFor();
  const forbid = dialog()
    .getByRole('button', { name: /Interdire/ })
    .nth(4);
  await forbid.focus();
  await forbid.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await takePicture(page, 'repartition');
});

test('the README shows each of them, and none is heavy', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\((docs\/images\/[^)]+)\)/g)].map(([, path]) => path!);
  expect(shown.map((path) => path.replace(/^.*\//, ''))).toEqual(['aujourdhui.webp', 'classement.webp', 'repartition.webp']);
  expect(shown.filter((path) => !existsSync(path) || statSync(path).size > MOST_BYTES)).toEqual([]);
});
