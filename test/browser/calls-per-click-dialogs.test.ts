/**
 * One click, one call, in the dialogs as well: each is opened from the built script with the script itself behind it, and its
 * buttons are pressed in turn. What goes on in rounds, an import or the building of the forms, is one call a round.
 */
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { Hub, removeHubs } from '../support/hub';
import { LivePage } from '../support/live-page';

jest.setTimeout(90_000);
afterAll(removeHubs);

type Act = (page: Page) => Promise<unknown>;
/** What is pressed, and the calls that it makes. */
type Gesture = readonly [gesture: string, act: Act, calls: readonly string[]];

const press =
  (name: RegExp | string): Act =>
  (page) =>
    page.getByRole('button', { name }).first().click();
const choose =
  (label: RegExp | string, index: number): Act =>
  (page) =>
    page.getByLabel(label).first().selectOption({ index });
const opened: Act = () => Promise.resolve();
/** Several moves of the hand before the one that counts. */
const then =
  (...acts: readonly Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page);
  };
const fill =
  (label: RegExp | string, text: string): Act =>
  (page) =>
    page.getByLabel(label).first().fill(text);

const tourFile: Act = (page) =>
  page.locator('input[type=file]').setInputFiles({ name: 'recu.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
const paste: Act = async (page) => {
  await page.getByRole('radio').last().check();
  await page.getByRole('textbox').first().fill('Raison sociale;Commune\nAtelier Neuf;Montbrison');
};

/** Asked for at the same time or once the answer is shown, while one reads: nobody waits for it. */
const BESIDE = ['getAlternatives', 'getTemplateRows'];

const DIALOGS: Readonly<Record<string, readonly Gesture[]>> = {
  openAllocation: [
    ['it is opened', opened, ['solvePlan']],
    ['a line is looked at', (page) => page.locator('.line-open').first().click(), ['getAlternatives']],
    ['the plan is computed again', press('Recalculer'), ['solvePlan']],
    ['what a place is worth', press('Places à trouver'), ['placeWorth']],
    ['back to the plan', press('Revenir au plan'), []],
    ['what moves less', press('Changer moins de lignes'), ['changeFrontier']],
    ['the rules', then(press('Revenir au plan'), press('Règles de répartition')), ['getPlanRules']],
    ['a weight is tried', then(choose('Critère', 1), fill('Nouveau poids', '60'), press('Essayer')), ['tryWeight']],
    ['it is applied', press('Appliquer ce poids'), ['applyWeight']],
    ['kept plans', press('Plans gardés'), ['getDrafts']],
    ['the plan is kept', press('Garder le plan affiché'), ['keepDraft']],
    ['two plans are compared', press(/^Comparer/), ['comparePlans']],
    ['a kept plan is opened', press(/^Ouvrir/), ['openDraft']],
    ['what it would take', press(/^Que faudrait-il/), ['whatItTakes']],
    ['why not this host', then(press('Revenir'), press(/^Pourquoi pas/)), ['whyNotHost']],
    ['that arrangement is kept', press('Garder cet arrangement'), ['arrangeWith']],
    ['the propositions are looked at', press(/^Créer \d+ proposition/), []],
    ['they are made', press(/^Oui, créer/), ['createPropositions']],
  ],
  openMap: [
    ['it is opened', opened, ['getMap']],
    ['a request is chosen', press(/DEM-2026-0001/), []],
  ],
  openTemplates: [
    ['it is opened', opened, ['getTemplates']],
    ['another text is looked at', press('Demande à compléter'), ['getTemplateRows']],
    ['it is sent to oneself', press('M’envoyer un essai'), ['tryTemplate']],
    ['it is kept', then(fill('Objet', 'Autre objet'), press('Enregistrer')), ['saveTemplate']],
  ],
  openExport: [
    ['it is opened', opened, ['getExport']],
    ['a list is made', press('Préparer le fichier'), ['exportList']],
  ],
  openReport: [['it is opened', opened, ['getReport']]],
  openPapers: [
    ['it is opened', opened, ['getPapers']],
    ['another sheet is chosen', choose(/./, 1), ['getPaper']],
  ],
  openSecondTour: [
    ['it is opened', opened, ['getSecondTour']],
    ['a file of another hub is read', tourFile, ['readSecondTour']],
  ],
  openImport: [
    ['it is opened', opened, ['getImport']],
    ['a list is looked at', then(paste, press('Examiner la liste')), ['previewImport']],
    ['it is written, in rounds', press(/^Importer/), ['startImport', 'continueImport']],
  ],
  // What is known at once, then the forms, each of which is opened while one reads.
  openHealth: [['it is opened', opened, ['getHealth', 'getHealth']]],
  openHandover: [
    ['it is opened', opened, ['getHandover', 'getHandover']],
    ['one leaves', press('Annoncer mon départ'), ['announceLeaving']],
    [
      'another takes over',
      then(fill('Nom', 'Camille Suivante'), fill('Courriel', 'camille@pole.example'), press('Prendre la main')),
      ['takeOver'],
    ],
    ['the letter is sent', press('Envoyer la lettre'), ['sendHandoverLetter']],
  ],
  openSetup: [
    ['it is opened', opened, ['getSetup']],
    ['a message is tried', press(/^Envoyer un message d’essai/), ['sendTestMessage']],
    ['forms are looked at', then(press(/Les formulaires/), press('Vérifier l’ouverture')), ['checkForms']],
    ['forms are built, one a round', press('Mettre à jour les formulaires'), Array.from({ length: 6 }, () => 'buildForms')],
    ['the identity is kept', then(press(/Le pôle/), press('Enregistrer')), ['saveIdentity']],
  ],
};

let browser: Browser;
let live: LivePage;
let hub: Hub;
beforeAll(async () => {
  browser = await openBrowser();
  live = await LivePage.open(browser);
  hub = Hub.open();
  for (const slug of ['Alpha', 'Beta']) hub.offer(slug);
  for (const pupil of ['A. A.', 'B. B.', 'C. C.']) hub.request({ 'Initiales de l’élève': pupil });
  // The letter of a handover is for those with whom something is under way.
  hub.offer('Gamma');
  hub.proposeAndSend(hub.request({ 'Initiales de l’élève': 'D. D.' }), 'Gamma');
});
afterAll(() => {
  hub.close();
  return browser.close();
});

test.each(Object.keys(DIALOGS))('%s', async (opens) => {
  const made: (readonly [string, readonly string[]])[] = [];
  let before = live.calls.length;
  await live.show(hub, opens);
  for (const [gesture, act, needs] of DIALOGS[opens]!) {
    await act(live.page);
    await live.settled();
    made.push([gesture, live.calls.slice(before).filter((name) => needs.includes(name) || !BESIDE.includes(name))]);
    before = live.calls.length;
  }
  expect(made).toEqual(DIALOGS[opens]!.map(([gesture, , needs]) => [gesture, needs]));
});
