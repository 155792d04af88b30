/** A day of the animator on the sample hub, in a real browser, without a mouse. */
import type { Frame, Page } from 'playwright-core';
import { SamplePage } from '../support/sample-page';
import { plain } from '../support/hub';

jest.setTimeout(90_000);

let sample: SamplePage;
let page: Page;
beforeAll(async () => {
  sample = await SamplePage.open();
  page = sample.page;
});
afterAll(() => sample?.close());

const panel = (): Frame => page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!;
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
/** Name of what has the focus in the panel. */
const focused = async (): Promise<string> =>
  plain(
    await panel().evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null;
      return one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent ?? '';
    }),
  ).replace(/\s+/g, ' ');
/** Goes on with Tab until the name has the focus; more than a round finds nothing new. */
async function tabTo(name: RegExp, most = 90, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await press(key);
    seen.push((await focused()).slice(0, 40));
    if (name.test(await focused())) return;
  }
  throw new Error(`${name} is not reached by Tab, only ${seen.join(' | ')}`);
}
const shown = (text: string | RegExp): Promise<void> => panel().getByText(text).locator('visible=true').first().waitFor();
/** Opens the first line that the search gives. */
async function find(words: string, heading: RegExp): Promise<void> {
  await press('/');
  await panel().getByRole('searchbox').waitFor();
  await page.keyboard.type(words);
  await panel().getByRole('button', { name: heading }).first().waitFor();
  await press('ArrowDown');
  expect(await focused()).toMatch(heading);
  await press('Enter');
  await panel()
    .getByRole('button', { name: /^Retour/ })
    .first()
    .waitFor();
}

test('from the sheet the menu is reached by Échap, and the panel by F6', async () => {
  await press('F6', 'F6');
  await page.getByRole('grid').focus();
  await press('Escape');
  for (let presses = 0; presses < 6; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Pôle de stages') break;
    await press('ArrowRight');
  }
  await press('Enter', 'Enter');
  await page.locator('aside iframe').waitFor();
  const isInPanel = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  for (let presses = 0; presses < 8 && !(await isInPanel()); presses += 1) await press('F6');
  expect(await isInPanel()).toBe(true);
  await panel()
    .getByRole('button', { name: /^Appels/ })
    .waitFor();
});

test('a call: to be called again on a Sunday is answered by the next worked day, taken by one key', async () => {
  await tabTo(/^Appels/);
  await press('Enter');
  // Of the second call: the first one's stage begins on the Monday that is offered.
  await tabTo(/^Rappeler le…/);
  await tabTo(/^Rappeler le…/);
  await press('Enter');
  await tabTo(/^Un autre jour/, 12);
  const day = panel().locator('input[type=date]:focus');
  // Day first or month first, as the browser shows it.
  for (const typed of [
    ['10', '01'],
    ['01', '10'],
  ]) {
    await page.keyboard.type(typed.join(''));
    await page.keyboard.type('2027');
    if ((await day.inputValue()) === '2027-01-10') break;
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  }
  expect(await day.inputValue()).toBe('2027-01-10');
  await shown(/Le dimanche 10 janvier 2027 n’est pas un jour ouvré/);
  await tabTo(/^Rappeler le lun\. 11 janv\./, 4);
  await press('Enter');
  await panel().locator('.inline-form').waitFor({ state: 'detached' });
});

test('the next call: a yes is recorded, and what leaves can still be stopped', async () => {
  await tabTo(/^Oui$/);
  await press('Enter');
  await tabTo(/^Enregistrer l’accord/, 6);
  await press('Enter');
  await panel().getByRole('timer').first().waitFor();
});

test('a message is opened, changed and kept while it waits', async () => {
  await tabTo(/^Courriels/, 40, 'Shift+Tab');
  await press('Enter');
  await tabTo(/^Ouvrir «/);
  await press('Enter');
  await panel()
    .getByRole('textbox', { name: /^Objet/ })
    .waitFor();
  await tabTo(/^Objet/);
  await press('End');
  await page.keyboard.type(' – modifié');
  await tabTo(/^Enregistrer/);
  await press('Enter');
  await shown(/– modifié/);
});

test('a convention is ticked, then the host of the same pupil withdraws', async () => {
  await find('Placée', /^DEM-/);
  await tabTo(/^Envoyée$/);
  await press('Enter');
  await panel()
    .getByRole('button', { name: /^Envoyée$/ })
    .waitFor({ state: 'detached' });
  await tabTo(/^L’hôte se désiste…/);
  await press('Enter');
  await tabTo(/^Fermeture ou difficulté/, 8);
  await press('Enter');
  await tabTo(/^Enregistrer ce motif$/, 8);
  await press('Enter');
  await shown('En recherche');
});

test('the reminders of one row are stopped in its cell, by Espace', async () => {
  /** What the cell under the cursor holds, once the page has drawn it. */
  const cell = async (): Promise<string> => {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    return page.locator('.formula-bar textarea').inputValue();
  };
  const isSheetTab = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.classList.contains('sheet-tab') === true);
  for (let presses = 0; presses < 12 && !(await isSheetTab()); presses += 1) await press('F6');
  const tab = page.locator('.sheet-tab', { hasText: /^Propositions$/ });
  for (let presses = 0; presses < 30; presses += 1) {
    if (await tab.evaluate((one) => one === document.activeElement)) break;
    await press('ArrowRight');
  }
  await press('Enter');
  await page.locator('.sheet-tab[aria-selected=true]', { hasText: /^Propositions$/ }).waitFor();
  const isGrid = (): Promise<boolean> => page.evaluate(() => document.activeElement?.getAttribute('role') === 'grid');
  for (let presses = 0; presses < 8 && !(await isGrid()); presses += 1) await press('F6');
  // The row of headers is frozen: the first row is the one below.
  await press('Control+Home', 'ArrowUp');
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await cell()) === 'Sans relance') break;
    await press('ArrowRight');
  }
  expect(await cell()).toBe('Sans relance');
  await press('ArrowDown');
  expect(await cell()).not.toBe('VRAI');
  await press(' ');
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.formula-bar textarea')?.value === 'VRAI');
  expect(await cell()).toBe('VRAI');
});
