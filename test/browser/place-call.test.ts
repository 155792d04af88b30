/** From « Répartition » to a host telephoned because of what its place is worth: five clicks on the sample hub. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { SamplePage } from '../support/sample-page';

jest.setTimeout(120_000);

let sample: SamplePage;
let page: Page;
beforeAll(async () => {
  sample = await SamplePage.open();
  page = sample.page;
  page.setDefaultTimeout(60_000);
});
afterAll(() => sample?.close());

const panel = (): FrameLocator => sample.panel;
const dialog = (): FrameLocator => sample.dialog;
const choose = (...path: readonly string[]): Promise<void> => sample.choose(...path);

test('a host whose place is worth most is telephoned in five clicks, with the reason in what is to be said', async () => {
  await choose('Pôle de stages', 'Ouvrir le panneau');
  await panel().getByText('Aujourd’hui').first().waitFor();
  await choose('Pôle de stages', 'Répartition');
  let clicks = 0;
  const click = async (what: Locator): Promise<void> => {
    await what.click();
    clicks += 1;
  };
  await click(dialog().getByRole('button', { name: 'Places à trouver' }));
  const first = dialog().locator('.change-gains').first();
  await first.getByText(/Une place de plus permettrait de placer au moins 1\sélève/).waitFor();
  const company = (await first.locator('.place-hosts strong').first().textContent()) ?? '';
  const phone = /(?:\d\d\s){4}\d\d/.exec((await first.locator('.place-hosts li').first().textContent()) ?? '')?.[0] ?? '';
  expect(phone).not.toBe('');
  await click(first.getByRole('button', { name: /dans «\sAppels\s»/ }));
  await first
    .getByText(/Dans «\sAppels\s»/)
    .first()
    .waitFor();
  await click(dialog().getByRole('button', { name: 'Fermer' }));
  await page.locator('dialog').waitFor({ state: 'detached' });
  await click(
    panel()
      .locator('.head')
      .getByText(/^Appels/)
      .first(),
  );
  // One host may be asked for several places.
  const calls = panel().locator('li.call', { hasText: company }).filter({ hasText: 'Une place de plus' });
  const call = calls.first();
  await call
    .getByText(/Une place de plus.*sans hôte aurait son stage/)
    .first()
    .waitFor();
  await call.getByText(phone).first().waitFor();
  const waiting = await calls.count();
  await click(call.getByRole('button', { name: /^Appel à .* fait/ }));
  await calls.nth(waiting - 1).waitFor({ state: 'detached' });
  expect(clicks).toBe(5);
});
