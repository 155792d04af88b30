/** The dialogs « Santé du pôle » and « Passer la main » in a browser: what is shown, what a click does, by keyboard too. */
import type { Browser } from 'playwright-core';
import { openBrowser, seriousAxeFindings } from '../support/browser';
import { openAddonPage } from '../support/open-addon-page';

jest.setTimeout(90_000);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('each cause has its gesture; one that does more than it looks asks first, one that opens something opens it', async () => {
  const { page, faults, backend } = await openAddonPage(browser, 'health');
  await page.getByRole('heading', { name: '5 causes de silence' }).waitFor();
  expect(await seriousAxeFindings(page)).toEqual([]);
  if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SHOTS']}/health.png`, fullPage: true });
  expect(await page.getByRole('link', { name: 'Ouvrir la page de Google' }).getAttribute('href')).toBe(
    'https://consent.example/',
  );
  await page.getByRole('button', { name: /^Ouvrir aux réponses/ }).press('Enter');
  await page.getByRole('heading', { name: '4 causes de silence' }).waitFor();
  await page.getByText('Les formulaires sont ouverts').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByRole('button', { name: /^Elle remplace l’original/ }).click();
  await page.getByText('Seulement si l’original ne sert plus').waitFor();
  await page.getByRole('button', { name: 'Non', exact: true }).click();
  await page.getByRole('button', { name: /^Elle remplace l’original/ }).click();
  await page.getByRole('button', { name: 'Oui, continuer' }).click();
  await page.getByRole('heading', { name: '3 causes de silence' }).waitFor();
  await page.getByRole('button', { name: /^Ouvrir le panneau/ }).click();
  expect(await backend((fake) => fake.calls.map(({ name }) => name).at(-1))).toBe('openSidebar');
  await page.setViewportSize({ width: 300, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(faults).toEqual([]);
  await page.close();
});

test('the hub is taken over in one form, and the letter is read before it leaves', async () => {
  const { page, faults, backend } = await openAddonPage(browser, 'handover');
  await page.getByText('Dominique Exemple anime le pôle.').waitFor();
  expect(await seriousAxeFindings(page)).toEqual([]);
  if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SHOTS']}/handover.png`, fullPage: true });
  await page.getByLabel('Nom').fill('Camille Suivante');
  await page.getByLabel('Courriel').fill('camille@pole.example');
  await page.getByLabel('Courriel').press('Enter');
  await page.getByText('Je prends la suite.').waitFor();
  expect(await seriousAxeFindings(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Prendre la main' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Envoyer la lettre' }).click();
  await page.getByText('12 lettres sont en file').waitFor();
  await page.getByRole('button', { name: 'Annoncer mon départ' }).click();
  await page.getByRole('button', { name: 'Finalement, je reste' }).waitFor();
  const calls = await backend((fake) => fake.calls.map(({ name }) => name));
  expect(calls).toEqual(['getHandover', 'getHandover', 'takeOver', 'sendHandoverLetter', 'announceLeaving']);
  await page.setViewportSize({ width: 300, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(faults).toEqual([]);
  await page.close();
});

test('what is known without opening a form is shown first; all is well only once the forms were seen', async () => {
  const { page, faults, backend } = await openAddonPage(browser, 'health');
  await page.getByRole('heading', { name: '5 causes de silence' }).waitFor();
  await backend((fake) => {
    fake.causes = [];
    fake.formsFail = 'Google ne répond pas.';
  });
  await page.getByRole('button', { name: 'Regarder de nouveau' }).click();
  await page.getByText('Google ne répond pas.').waitFor();
  // One form was closed a moment ago, and nobody has seen since whether it still is.
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('1\u00a0cause de silence');
  await page.getByText('Les formulaires ne sont pas encore vérifiés.').waitFor();
  await backend((fake) => void (fake.formsFail = undefined));
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await page.getByRole('heading', { name: 'Tout va bien', level: 1 }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
