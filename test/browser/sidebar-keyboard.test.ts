/** The sidebar without a mouse. */
import { useAddonPage } from '../support/addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage();
beforeEach(async () => {
  await opened.open('sidebar');
  await opened.page.getByText('À faire (15)').waitFor();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await opened.page.keyboard.press(key);
};
/** Name of what has the focus. */
const focused = () =>
  opened.page.evaluate(() =>
    (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

test('the whole road is done with the keyboard', async () => {
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  expect(await focused()).toMatch(/^DEM-2026-0142 commence/);
  await press('Enter');
  await opened.page.getByRole('checkbox', { name: 'Choisir Élec Exemple SARL' }).waitFor();
  expect(await opened.page.evaluate(() => document.activeElement?.closest('section')?.className)).toBe('screen screen-request');
  await opened.page.getByRole('checkbox', { name: 'Choisir Élec Exemple SARL' }).focus();
  await press('Space', 'ArrowDown', 'ArrowDown');
  expect(await focused()).toBe('Choisir Garage Exemple');
  await press('Space', 'Enter');
  expect(await opened.page.locator('.criterion').count()).toBe(8);
  const propose = opened.page.getByRole('button', { name: 'Proposer à 2 hôtes' });
  for (let presses = 0; presses < 60 && !(await propose.evaluate((one) => one === document.activeElement)); presses += 1)
    await press('Tab');
  await press('Enter');
  await opened.page.getByRole('heading', { name: 'Courriel 1 sur 2' }).waitFor();
  const queue = opened.page.getByRole('button', { name: 'Mettre en file les 2 courriels' });
  for (let presses = 0; presses < 40 && !(await queue.evaluate((one) => one === document.activeElement)); presses += 1)
    await press('Tab');
  await press('Enter');
  await opened.page.getByRole('timer').waitFor();
  // The button is gone with the choice: the focus is in the card, and not lost.
  await opened.page.waitForFunction(() => document.querySelector('.screen-request :focus, .screen-request:focus') !== null);
  const cancel = opened.page.getByRole('button', { name: 'Annuler l’envoi' });
  for (let presses = 0; presses < 60 && !(await cancel.evaluate((one) => one === document.activeElement)); presses += 1)
    await press('Tab');
  await press('Enter');
  await opened.page.getByText('Envoi annulé').waitFor();
});

test('↓ and ↑ go through the list, Entrée opens, Échap comes back to the same line', async () => {
  await opened.page.getByRole('button', { name: /DEM-2026-0142 commence/ }).focus();
  await press('ArrowDown', 'ArrowDown');
  expect(await focused()).toMatch(/^PRO-2026-0311/);
  await press('ArrowUp');
  expect(await focused()).toMatch(/^DEM-2026-0150/);
  await press('ArrowDown', 'Enter');
  await opened.page.getByRole('heading', { name: 'Élec Exemple SARL' }).waitFor();
  await press('Escape');
  expect(await focused()).toMatch(/^PRO-2026-0311/);
});

test('Échap closes the small form first, then the card', async () => {
  await opened.page.getByRole('button', { name: /PRO-2026-0311/ }).click();
  await opened.page.getByRole('button', { name: 'Autres dates' }).click();
  await opened.page.getByRole('heading', { name: /Quelles dates conviendraient/ }).waitFor();
  await press('Escape');
  expect(await focused()).toBe('Autres dates');
  await press('Escape');
  await opened.page.getByText('À faire (15)').waitFor();
});

test('/ searches from anywhere, ↓ reaches the results, Entrée opens the first', async () => {
  await press('/');
  await opened.page.keyboard.type('élec');
  await opened.page.getByRole('button', { name: /^Élec Exemple SARL/ }).waitFor();
  await press('ArrowDown');
  expect(await focused()).toMatch(/^Élec Exemple SARL/);
  await press('ArrowUp', 'Enter');
  await opened.page.getByRole('heading', { name: 'Élec Exemple SARL' }).waitFor();
});

test('/ is written where a text is written', async () => {
  await opened.page.getByRole('button', { name: /DEM-2026-0142 commence/ }).click();
  await opened.page.getByRole('button', { name: 'Proposer à Élec Exemple SARL' }).click();
  await opened.page.getByLabel('Objet').fill('');
  await opened.page.getByLabel('Objet').press('/');
  expect(await opened.page.getByLabel('Objet').inputValue()).toBe('/');
});

test('the focus is always visible', async () => {
  const seen = new Set<string>();
  for (let presses = 0; presses < 25; presses += 1) {
    await press('Tab');
    const outline = await opened.page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return document.activeElement === document.body ? 'none of the page' : `${style.outlineStyle} ${style.outlineWidth}`;
    });
    seen.add(outline);
  }
  expect([...seen].filter((outline) => outline !== 'solid 2px' && outline !== 'none of the page')).toEqual([]);
  expect(seen.has('solid 2px')).toBe(true);
});
