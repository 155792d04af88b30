/** The export dialog and that of the second tour in a browser: what is chosen, and the files saved. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, seriousAxeFindings } from '../support/browser';
import { openAddonPage } from '../support/open-addon-page';

jest.setTimeout(90_000);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the list of the tab shown is proposed; the file is saved by keyboard, with its mark of UTF-8', async () => {
  const { page, faults } = await openAddonPage(browser, 'export');
  const make = page.getByRole('button', { name: 'Préparer le fichier' });
  await make.waitFor();
  expect(await page.getByLabel('Liste').inputValue()).toBe('companies');
  expect(await seriousAxeFindings(page)).toEqual([]);
  await make.press('Enter');
  const link = page.getByRole('link', { name: /Enregistrer companies-2027-01-05.csv/ });
  await link.waitFor();
  if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SHOTS']}/export.png` });
  await page.waitForFunction(() => document.activeElement?.tagName === 'A');
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const bytes = readFileSync(await (await saved).path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8')).toContain('L’Étoile;"=""01000"""');
  expect(faults).toEqual([]);
  await page.close();
});

test('a filtered list says that hidden lines are in the file, and one click leaves them out', async () => {
  const { page, faults } = await openAddonPage(browser, 'export');
  await page.getByRole('button', { name: 'Préparer le fichier' }).click();
  await page.getByText('Le filtre de l’onglet masque 2 lignes : elles sont dans ce fichier.').waitFor();
  await page.getByRole('button', { name: 'Les lignes visibles seulement' }).click();
  await page.getByText('Ce fichier suit le filtre de l’onglet : 2 lignes masquées n’y sont pas.').waitFor();
  await page.getByRole('link', { name: /\(1 ligne\)/ }).waitFor();
  expect(await seriousAxeFindings(page)).toEqual([]);
  if (process.env['SHOTS'] !== undefined) await page.screenshot({ path: `${process.env['SHOTS']}/export-filter.png` });
  await page.getByLabel('Liste').selectOption('requests');
  await page.getByRole('button', { name: 'Préparer le fichier' }).click();
  await page.getByRole('link', { name: /\(3 lignes\)/ }).waitFor();
  expect(await page.getByText('filtre').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test('a register that is not there, and a list that cannot be read, are said with what to do', async () => {
  const { page, backend } = await openAddonPage(browser, 'export', {
    prepare: (fake) => void fake.refusing.set('exportList', 'La liste ne peut pas être exportée.'),
  });
  await page.getByRole('button', { name: 'Préparer le fichier' }).click();
  await page.getByRole('alert').waitFor();
  await backend((fake) => void (fake.view = { lists: [] }));
  await page.close();
  const empty = await openAddonPage(browser, 'export', { prepare: (fake) => void (fake.view = { lists: [] }) });
  await empty.page.getByText('Aucune liste à exporter').waitFor();
  expect(await seriousAxeFindings(empty.page)).toEqual([]);
  await empty.page.close();
});

describe('the second tour between hubs', () => {
  const given = (content: string) => ({ name: 'recu.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const shot = async (page: Page, name: string): Promise<void> => {
    if (process.env['SHOTS'] !== undefined)
      await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
  };

  test('the file of requests is made by keyboard and saved; what is in it can be read first', async () => {
    const { page, faults } = await openAddonPage(browser, 'second-tour');
    await page.getByText('1 demande partirait').press('Enter');
    await page.getByText('CAP Cuisine, semaines S5 à S8').waitFor();
    await page.getByRole('button', { name: 'Préparer le fichier des demandes' }).press('Enter');
    await page.getByRole('link', { name: /Enregistrer second-tour-demandes/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'A');
    expect(await seriousAxeFindings(page)).toEqual([]);
    await shot(page, 'second-tour');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('another hub’s requests are answered by ticking places, in 300 pixels too', async () => {
    const { page, faults } = await openAddonPage(browser, 'second-tour');
    await page.setViewportSize({ width: 300, height: 600 });
    await page.getByLabel('Choisir le fichier reçu').setInputFiles(given('requests'));
    await page.getByRole('heading', { name: /Demandes reçues de/ }).waitFor();
    await page.getByText('Aucune place ne convient.').waitFor();
    await page.getByRole('checkbox').press('Space');
    await page.getByRole('button', { name: 'Préparer la réponse (1 place)' }).press('Enter');
    await page.getByRole('link', { name: /second-tour-reponse.*1 place offerte/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    expect(await seriousAxeFindings(page)).toEqual([]);
    await shot(page, 'second-tour-requests');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('an answer is noted once; a file that is not taken says why, and another may be chosen', async () => {
    const { page, backend, faults } = await openAddonPage(browser, 'second-tour');
    await backend((fake) => void fake.refusing.set('readSecondTour', 'Ce fichier a été modifié ou abîmé.'));
    await page.getByLabel('Choisir le fichier reçu').setInputFiles(given('answer'));
    await page.getByRole('alert').getByText('modifié ou abîmé').waitFor();
    await backend((fake) => void fake.refusing.clear());
    await page.getByLabel('Choisir le fichier reçu').setInputFiles(given('answer'));
    await page.getByText(/Sacha Fictif/).waitFor();
    await page.getByRole('button', { name: 'Noter 1 place dans « Aujourd’hui »' }).click();
    await page.getByText('Notée : à voir dans « Aujourd’hui ».').waitFor();
    expect(await page.getByRole('button', { name: 'Tout est noté' }).getAttribute('aria-disabled')).toBe('true');
    expect(await seriousAxeFindings(page)).toEqual([]);
    await shot(page, 'second-tour-answer');
    expect(faults).toEqual([]);
    await page.close();
  });
});
