/**
 * The thirteen reasons to create a hub, each seen in the sample hub as docs/fonctions.md tells. `npm run pictures` takes the
 * pictures of that page on the way.
 */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { SamplePage } from '../support/sample-page';
import { plain } from '../support/hub';
import { MOST_BYTES, takePicture } from '../support/pictures';

jest.setTimeout(60_000);

const CODES = ['J1', 'J2', 'J3', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'C1', 'C2', 'C3', 'C4'] as const;
type Code = (typeof CODES)[number];

let sample: SamplePage;
let page: Page;
beforeAll(async () => {
  sample = await SamplePage.open();
  page = sample.page;
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1000, height: 620 });
  await choose('Pôle de stages', 'Ouvrir le panneau');
  await inPanel('Aujourd’hui').waitFor();
});
afterAll(() => sample?.close());

const panel = (): FrameLocator => sample.panel;
const dialog = (): FrameLocator => sample.dialog;
const inPanel = (text: string | RegExp): Locator => panel().getByText(text).locator('visible=true').first();
const choose = (...path: readonly string[]): Promise<void> => sample.choose(...path);
const tab = (name: string | RegExp): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
/** A tab of the panel, from whatever card is open. */
async function view(name: RegExp): Promise<void> {
  const back = panel().locator('button.back');
  while ((await back.count()) > 0) await back.click();
  await panel().locator('.head').getByText(name).first().click();
}
const cell = (name: string | RegExp): Locator => page.getByRole('gridcell', { name }).first();
const section = (name: RegExp): Locator => panel().getByRole('heading', { name }).first();
async function closeDialog(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
}
/** Goes to a card by the search of the panel. */
async function find(words: string, line: string | RegExp): Promise<void> {
  await panel().getByRole('button', { name: 'Chercher' }).first().click();
  await panel().getByRole('searchbox').fill(words);
  await panel().getByRole('button', { name: line }).first().click();
}
/** Scrolls the grid, and waits until its cells are drawn. */
const gridTo = (left: number, top: number): Promise<void> =>
  page.evaluate(
    ([x, y]) =>
      new Promise((drawn) => {
        document.querySelector('.grid')!.scrollTo(x!, y!);
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
    [left, top],
  );
const STEP = 300;
/** Scrolls until it is there; again from the beginning while the tab that was chosen is still on its way. */
async function scrollTo(wanted: Locator, most: number, go: (by: number) => Promise<void>): Promise<void> {
  for (let turn = 0; turn < 5 && (await wanted.count()) === 0; turn += 1) {
    if (turn > 0) await page.waitForTimeout(500);
    for (let by = 0; by < most && (await wanted.count()) === 0; by += STEP) await go(by);
  }
}
/** Shows the dashboard where the line of the founding document stands, with one of its figures. */
async function onDashboard(code: Code, figure: string): Promise<void> {
  await tab('Tableur');
  await tab('Tableau de bord');
  await cell('Tableau de bord').waitFor();
  await scrollTo(cell(figure), 4_000, (top) => gridTo(0, top));
  await cell(new RegExp(`^${code} ·`)).waitFor();
}
/** Brings a column of the tab into sight. */
async function column(header: string): Promise<void> {
  await scrollTo(cell(header), 8_000, (left) => gridTo(left, 0));
  await cell(header).scrollIntoViewIfNeeded();
}
async function mails(words: string): Promise<string> {
  await tab(/Boîte aux lettres/);
  await page.getByRole('searchbox').fill(words);
  await page
    .locator('[role=tabpanel], main')
    .getByRole('button', { name: new RegExp(words) })
    .first()
    .click();
  return plain((await page.frameLocator('.mail-frame').locator('body').innerText()) ?? '');
}

const WALKS: Readonly<Record<Code, () => Promise<void>>> = {
  async J1() {
    await find('DEM-2026-0076', /DEM-2026-0076/);
    const hosts = panel().getByRole('checkbox', { name: /^Choisir/ });
    await hosts.nth(0).check();
    await hosts.nth(1).check();
    await panel().getByRole('button', { name: 'Proposer à 2 hôtes' }).click();
    await panel().getByRole('heading', { name: 'Courriel 1 sur 2' }).waitFor();
    await panel()
      .frameLocator('iframe')
      .getByText(/Agent de propreté et d’hygiène/)
      .first()
      .waitFor();
  },
  async J2() {
    await find('DEM-2026-0076', /DEM-2026-0076/);
    await panel()
      .getByRole('button', { name: /^Pourquoi/ })
      .first()
      .click();
    await inPanel('Apport du réseau').scrollIntoViewIfNeeded();
    await onDashboard('J2', 'Placements par un autre réseau');
  },
  async J3() {
    await inPanel('Attendus couverts').scrollIntoViewIfNeeded();
    await tab('Bilans');
    await column('Adéquation aux attendus (1–4)');
    expect(await page.getByRole('gridcell', { name: /^BIL-2026-/ }).count()).toBeGreaterThanOrEqual(5);
  },
  async E1() {
    await view(/^Réseau/);
    await section(/^Qui apporte, qui reçoit/).scrollIntoViewIfNeeded();
    await inPanel('Par ordre alphabétique : pour remercier, pas pour classer.').waitFor();
    await inPanel(/1\sentreprise apportée, 1\sressource/).waitFor();
  },
  async E2() {
    await tab('Entreprises');
    await column('Établissement apporteur (UAI)');
    await onDashboard('E2', 'Communes couvertes');
  },
  async E3() {
    // Hard cases first, and why.
    await view(/^Aujourd’hui/);
    await inPanel(/^Cas difficile\s: /).waitFor();
    await view(/^Réseau/);
    await section(/^Appel au réseau \(\d+\)/).evaluate((heading) => heading.scrollIntoView());
    const text = await mails('Appel au réseau');
    expect(text).toMatch(/autour d/);
    expect(text).not.toMatch(/\b[A-Z]\. ?[A-Z]\./);
    expect(text).toContain('Je connais quelqu’un');
    // A link is read by its words.
    expect(text).not.toContain('https://');
  },
  async E4() {
    await tab('Tableur');
    await tab('Entreprises');
    await find('DEM-2026-0076', /DEM-2026-0076/);
    await panel()
      .getByText(/écartés\s: voir pourquoi/)
      .click();
    for (const why of [/^Réservées à un établissement/, /^Trop sollicitées ces/, /^Déjà contactée par l’établissement/])
      await inPanel(why).waitFor();
    await find('Centre social Fictif du Sentier', /Fictif du Sentier/);
    await inPanel(/Sollicitée le .*, 3 fois en 30 jours/).scrollIntoViewIfNeeded();
  },
  async E5() {
    await view(/^Réseau/);
    await section(/^Ressources \(1\spubliée/).scrollIntoViewIfNeeded();
    await panel().getByRole('button', { name: 'Liste à imprimer' }).click();
    await dialog().getByText('Livret du tuteur : la première semaine').first().waitFor();
  },
  async E6() {
    await closeDialog();
    await view(/^Réseau/);
    await panel()
      .getByRole('button', { name: /Enseignants et artisans/ })
      .first()
      .click();
    await inPanel(/3\sinscrits sur 20/).waitFor();
    await panel()
      .getByRole('button', { name: /^Inviter/ })
      .first()
      .scrollIntoViewIfNeeded();
  },
  async C1() {
    const text = await mails('Accueil d’un élève');
    expect(text).toContain('Dominique Exemple');
    expect(text).toMatch(/0\d( \d\d){4}/);
  },
  async C2() {
    await tab('Tableur');
    await view(/^Réseau/);
    await panel()
      .getByRole('button', { name: /^Ce que cherchent les établissements/ })
      .click();
    await section(/^Ce que cherchent les établissements/).evaluate((heading) => heading.scrollIntoView());
    await panel()
      .getByRole('button', { name: /^Écrire aux entreprises du secteur/ })
      .first()
      .waitFor();
    expect(
      await panel()
        .getByRole('button', { name: /^Écrire aux entreprises du secteur/ })
        .count(),
    ).toBeGreaterThan(10);
  },
  async C3() {
    await section(/^Demandé, et pas encore là/).evaluate((heading) => heading.scrollIntoView());
    await panel().getByRole('button', { name: 'En faire une rencontre' }).waitFor();
    await inPanel(/2\sdemandes\s: Collège Exemple du Forez/).waitFor();
  },
  async C4() {
    await view(/^Aujourd’hui/);
    await inPanel(/Bistrot Inventé des Remparts demande un appui/).waitFor();
    await tab('Contacts');
    await column('Formé le');
    await cell('24/11/2026').waitFor();
  },
};

test.each(CODES)('%s is seen as the page of functions tells', async (code) => {
  await WALKS[code]();
  await takePicture(page, code.toLowerCase());
});

test('the page shows a small picture of each line, taken on that walk', () => {
  const docs = resolve(__dirname, '../../docs');
  const text = readFileSync(join(docs, 'fonctions.md'), 'utf8');
  for (const code of CODES) {
    const path = `images/fonctions/${code.toLowerCase()}.webp`;
    expect(text).toContain(`](${path})`);
    expect(statSync(join(docs, path)).size).toBeLessThanOrEqual(MOST_BYTES);
  }
});
