/** From an empty spreadsheet to the first proposition sent, as a newcomer goes: the gestures that it takes are counted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from 'apps-script-local/workbench';
import { openBrowser, openWorkbenchPage, startTestWorkbench } from '../support/browser';
import { fillForm } from '../support/fill-form';
import { DIRECTORY, IDENTITY, offerAnswers, requestAnswers, START } from '../support/hub';

jest.setTimeout(90_000);

const DIST = resolve(__dirname, '../../dist');
/** What a person may be asked to do, fields of the two forms aside: at ten seconds a gesture, within ten minutes. */
const MOST_GESTURES = 40;

let browser: Browser;
let workbench: Workbench;
let page: Page;
let gestures = 0;
beforeAll(async () => {
  const project = Object.fromEntries(readdirSync(DIST).map((name) => [name, readFileSync(join(DIST, name), 'utf8')]));
  [browser, workbench] = await Promise.all([
    openBrowser(),
    startTestWorkbench({ project, startAt: START, title: 'Pôle de stages' }),
  ]);
  page = await openWorkbenchPage(browser, workbench);
});
afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

const panel = (): FrameLocator => page.frameLocator('aside iframe');
const assistant = (): FrameLocator => page.frameLocator('dialog iframe');
/** One thing that the person does. */
async function gesture(act: Promise<unknown>): Promise<void> {
  gestures += 1;
  await act;
}
async function choose(...path: readonly string[]): Promise<void> {
  for (const name of path) await gesture(page.getByRole('menuitem', { name, exact: true }).click());
}
const press = (where: FrameLocator, name: string | RegExp): Promise<void> =>
  gesture(where.getByRole('button', { name }).and(where.locator(':visible')).click());
const step = (name: string): Promise<void> => assistant().getByRole('heading', { level: 1, name, exact: true }).waitFor();
const tabShown = (): Promise<string> => page.locator('.sheet-tabs [role=tab][aria-selected=true]').innerText();

test('the panel of an empty spreadsheet leads to the assistant, whose five steps leave the hub ready on its first page', async () => {
  await choose('Pôle de stages', 'Ouvrir le panneau');
  await panel().getByRole('heading', { name: 'Le pôle n’est pas encore installé.' }).waitFor();
  await press(panel(), 'Ouvrir l’assistant de démarrage');
  await step('Le pôle');
  for (const [field, text] of Object.entries(IDENTITY)) await gesture(assistant().locator(`[name=${field}]`).fill(text));
  await press(assistant(), 'Enregistrer et continuer');
  await step('Les établissements');
  await gesture(
    assistant()
      .getByLabel(/^Annuaire/)
      .fill(DIRECTORY),
  );
  await press(assistant(), 'Vérifier avant d’importer');
  await press(assistant(), /^Importer 2/);
  await step('Les formations');
  await gesture(assistant().getByRole('checkbox', { name: 'CAP Cuisine' }).check());
  await press(assistant(), 'Enregistrer et continuer');
  await step('Les formulaires');
  await press(assistant(), 'Créer les formulaires');
  await press(assistant(), 'Continuer');
  await step('Essai');
  await press(assistant(), /^Envoyer un message d’essai/);
  await press(assistant(), 'Terminer');
  await page.locator('dialog').waitFor({ state: 'detached' });
  // Neither the last tab that was made nor one of raw answers.
  expect(await tabShown()).toBe('Accueil');
});

test('a request and an offer come in by their forms, the host is ranked, proposed to, and the message has left', async () => {
  for (const [title, answers] of [
    ['Demande de stage', requestAnswers()],
    ['Offre d’accueil', offerAnswers('Premier')],
  ] as const) {
    await gesture(page.getByRole('tab', { name: 'Formulaires', exact: true }).click());
    const line = page.getByRole('listitem').filter({ hasText: title }).first();
    const form = await page.context().newPage();
    form.setDefaultTimeout(10_000);
    await gesture(form.goto((await line.getByRole('link', { name: 'Remplir' }).getAttribute('href')) ?? ''));
    await fillForm(form, answers);
    await form.close();
  }
  await gesture(page.getByRole('tab', { name: 'Tableur', exact: true }).click());
  await gesture(page.getByRole('tab', { name: 'Demandes', exact: true }).click());
  await gesture(page.getByRole('gridcell', { name: 'DEM-2026-0001', exact: true }).click());
  // The panel, left open since the start, follows as soon as the pointer comes to it.
  await gesture(
    panel()
      .locator('body')
      .hover({ position: { x: 150, y: 300 } }),
  );
  await panel().getByRole('heading', { name: 'DEM-2026-0001' }).waitFor();
  await press(panel(), 'Proposer à Restaurant Premier');
  await panel().getByRole('heading', { name: 'Courriel à relire' }).waitFor();
  const subject = panel().getByLabel('Objet');
  // The whole subject can be read, however many lines it takes.
  expect(await subject.evaluate((field) => field.scrollHeight - field.clientHeight)).toBe(0);
  await press(panel(), /^Mettre en file/);
  await panel().getByRole('timer').waitFor();
  await panel().getByRole('heading', { name: 'Aucun autre hôte possible' }).waitFor();
  await gesture(page.getByRole('button', { name: '+1 h' }).click());
  await gesture(page.getByRole('tab', { name: /Boîte aux lettres/ }).click());
  await page.getByRole('button', { name: /\[Essai\].*DEM-2026-0001.*Accueil d’un élève/ }).waitFor();
  expect(gestures).toBeLessThanOrEqual(MOST_GESTURES);
});
