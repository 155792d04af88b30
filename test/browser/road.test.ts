/**
 * The whole road in the workbench, with the built product: two forms, the panel, the mailbox, the answer by its link, and back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Scenario } from 'apps-script-local';
import type { Workbench } from 'apps-script-local/workbench';
import { openBrowser, openWorkbenchPage, seriousAxeFindings, startTestWorkbench } from '../support/browser';
import { fillForm } from '../support/fill-form';
import { DIRECTORY, IDENTITY, mailOf, offerAnswers, requestAnswers, SAY, START, TEACHER, TRAININGS } from '../support/hub';

jest.setTimeout(120_000);

const DIST = resolve(__dirname, '../../dist');
const scenario: Scenario = {
  startAt: START,
  spreadsheetName: 'Pôle Exemple',
  steps: [
    { do: 'open' },
    { do: 'call', functionName: 'saveIdentity', args: [IDENTITY] },
    { do: 'call', functionName: 'importSchools', args: [{ text: DIRECTORY }] },
    { do: 'call', functionName: 'chooseTrainings', args: [TRAININGS] },
    { do: 'call', functionName: 'buildForms', args: [] },
    { do: 'call', functionName: 'setSandbox', args: [false] },
    { do: 'submit', form: 'Offre d’accueil', answers: offerAnswers('Second') },
  ],
};

let browser: Browser;
let workbench: Workbench;
let page: Page;
beforeAll(async () => {
  const project = Object.fromEntries(readdirSync(DIST).map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));
  [browser, workbench] = await Promise.all([openBrowser(), startTestWorkbench({ project, scenario, title: 'Pôle de stages' })]);
  page = await openWorkbenchPage(browser, workbench);
});
afterAll(async () => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/end.png` });
  await browser?.close();
  await workbench?.close();
});

const panel = (): FrameLocator => page.frameLocator('aside iframe');
const dialog = (): FrameLocator => page.frameLocator('dialog iframe');
const tab = (name: string | RegExp) => page.getByRole('tab', { name, exact: true });
async function choose(...path: readonly string[]): Promise<void> {
  for (const name of path) await page.getByRole('menuitem', { name, exact: true }).click();
}
async function openForm(title: string): Promise<Page> {
  await tab('Formulaires').click();
  const address = await page
    .getByRole('listitem')
    .filter({ hasText: title })
    // Another form may speak of this one.
    .first()
    .getByRole('link', { name: 'Remplir' })
    .getAttribute('href');
  const form = await page.context().newPage();
  form.setDefaultTimeout(10_000);
  await form.goto(address ?? '');
  return form;
}
/** Opens the latest message to the address whose subject holds the words. */
async function openMail(address: string, words: string): Promise<void> {
  await tab(/Boîte aux lettres/).click();
  await page.getByRole('searchbox').fill(address);
  await page
    .getByRole('button', { name: new RegExp(words) })
    .first()
    .click();
}
const cellOf = (text: string | RegExp) => page.getByRole('gridcell', { name: text });

test('a company files its offer through the form, and gets its reference', async () => {
  const form = await openForm('Offre d’accueil');
  expect(await fillForm(form, offerAnswers('Premier'))).toContain('Votre offre est enregistrée');
  await form.close();
  await openMail(mailOf('Premier'), 'bien enregistrée');
  await page
    .getByText(/\[OFF-2026-0002\]/)
    .first()
    .waitFor();
});

test('a teacher files a request through the form, and it is a row of the register', async () => {
  const form = await openForm('Demande de stage');
  expect(await seriousAxeFindings(form)).toEqual([]);
  expect(await fillForm(form, requestAnswers())).toContain('transmise au pôle de stages');
  await form.close();
  await tab('Tableur').click();
  await tab('Demandes').click();
  await cellOf('DEM-2026-0001').waitFor();
  await cellOf('Nouvelle').waitFor();
});

test('the panel ranks the hosts of the selected request, with reasons', async () => {
  await cellOf('DEM-2026-0001').click();
  await choose('Pôle de stages', 'Ouvrir le panneau');
  await panel().getByRole('heading', { name: 'DEM-2026-0001' }).waitFor();
  await panel()
    .getByRole('checkbox', { name: /Restaurant Premier/ })
    .check();
  await panel()
    .getByRole('checkbox', { name: /Restaurant Second/ })
    .check();
  await panel()
    .getByText(/attendu sur/)
    .first()
    .waitFor();
  expect(await seriousAxeFindings(page)).toEqual([]);
});

test('both are proposed after a preview; the anonymous messages leave after the delay', async () => {
  await panel().getByRole('button', { name: 'Proposer à 2 hôtes' }).click();
  await panel().getByRole('heading', { name: 'Courriel 1 sur 2' }).waitFor();
  await panel()
    .getByRole('button', { name: /Mettre en file/ })
    .click();
  await panel().getByRole('timer').waitFor();
  await page.getByRole('button', { name: '+1 h' }).click();
  await openMail(mailOf('Premier'), 'Accueil d’un élève');
  const text = (await page.frameLocator('.mail-frame').locator('body').textContent()) ?? '';
  expect(text).toContain('CAP Cuisine');
  expect(text).not.toMatch(/L\.M\.|Camille|Lycée/);
});

test('the company answers through its link: the seat is taken, and everyone is told', async () => {
  const [form] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .frameLocator('.mail-frame')
      .getByRole('link', { name: /Oui, j’accueille/ })
      .click(),
  ]);
  form.setDefaultTimeout(10_000);
  await form.getByRole('heading', { name: 'Réponse à une proposition' }).waitFor();
  expect(await fillForm(form, { [SAY.question]: SAY.yes, 'Tuteur ou tutrice': 'Sacha Fictif' })).toContain('Merci');
  await form.close();
  await page.getByRole('button', { name: '+1 h' }).click();
  await openMail(TEACHER, 'accueille votre élève');
  await page.frameLocator('.mail-frame').getByText('Sacha Fictif').waitFor();
  await openMail(mailOf('Premier'), 'Merci d’accueillir');
  await page.frameLocator('.mail-frame').getByText('Camille Exemple').waitFor();
  await openMail(mailOf('Second'), 'solution est trouvée');
  await tab('Tableur').click();
  await tab('Demandes').click();
  await cellOf('Placée').waitFor();
  await tab('Propositions').click();
  await cellOf('Acceptée').waitFor();
  await cellOf('Annulée').waitFor();
});

test('the allocation plans what is left; a forbidden pair is solved again, and the propositions chosen are in the sheet', async () => {
  const form = await openForm('Demande de stage');
  await fillForm(
    form,
    requestAnswers({ 'Initiales de l’élève': 'B. B.', 'Premier jour': '2027-03-15', 'Dernier jour': '2027-04-09' }),
  );
  await form.close();
  await tab('Tableur').click();
  await choose('Pôle de stages', 'Répartition');
  await dialog().getByText('1 placée sur 1.').waitFor();
  await dialog()
    .getByRole('button', { name: /Interdire/ })
    .first()
    .click();
  await dialog().getByRole('button', { name: 'Recalculer' }).click();
  await dialog()
    .getByText(/1\sélève change de lieu/)
    .waitFor();
  expect(await seriousAxeFindings(page)).toEqual([]);
  await dialog()
    .getByRole('button', { name: /Créer 1\sproposition/ })
    .click();
  await dialog()
    .getByRole('button', { name: /^Oui, créer/ })
    .click();
  await dialog()
    .getByText(/1\sproposition créée/)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await tab('Propositions').click();
  await cellOf('PRO-2026-0003').waitFor();
  await cellOf('À envoyer').waitFor();
});

test('the map shows the hub, and says the same in a table', async () => {
  await choose('Pôle de stages', 'Carte');
  await dialog().getByRole('img', { name: /Carte/ }).or(dialog().locator('svg')).first().waitFor();
  await dialog().getByRole('row').filter({ hasText: 'Restaurant' }).first().waitFor();
  expect(await seriousAxeFindings(page)).toEqual([]);
});
