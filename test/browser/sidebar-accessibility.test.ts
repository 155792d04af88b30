/** Each view of the pages: no serious finding of axe, no horizontal scroll at 300 px. */
import type { Browser, Page } from 'playwright-core';
import { openBrowser, seriousAxeFindings } from '../support/browser';
import { openAddonPage, type OpenedPage } from '../support/open-addon-page';

jest.setTimeout(60_000);
let browser: Browser;
let opened: OpenedPage | undefined;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await opened?.page.close();
});

type Walk = (page: Page) => Promise<void>;
const click = (page: Page, name: RegExp | string): Promise<void> => page.getByRole('button', { name }).first().click();
const card: Walk = async (page) => {
  await click(page, /DEM-2026-0142 commence/);
  await page.getByRole('heading', { name: '5 hôtes possibles' }).waitFor();
};
const preview: Walk = async (page) => {
  await card(page);
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await click(page, /^Proposer à 2/);
  await page.getByText('Courriel 1 sur 2').waitFor();
};

const VIEWS: readonly (readonly [string, Walk])[] = [
  [
    'Aujourd’hui',
    async (page) => {
      await page.getByText('À faire (15)').waitFor();
    },
  ],
  ['a request', card],
  [
    'a request with everything unfolded',
    async (page) => {
      await card(page);
      await click(page, 'Pourquoi Élec Exemple SARL');
      await click(page, /écartés/);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await click(page, 'Proposer quand même à Centrale Exemple');
      await click(page, 'Retenir cet hôte');
      await click(page, 'Journal');
      await click(page, 'Annuler la demande');
    },
  ],
  [
    'a request without a host',
    async (page) => {
      await click(page, /DEM-2026-0150/);
      await page.getByText('Aucun hôte ne convient').waitFor();
    },
  ],
  ['a preview', preview],
  [
    'a preview being written',
    async (page) => {
      await preview(page);
      await click(page, 'Modifier');
      await page.getByLabel('Message').fill(`${'x'.repeat(300)}`);
      await page.getByLabel('Objet').fill('y'.repeat(120));
      await click(page, /Voir l.aperçu/);
    },
  ],
  [
    'messages on their way',
    async (page) => {
      await preview(page);
      await click(page, /Mettre en file/);
      await page.getByRole('timer').waitFor();
    },
  ],
  [
    'Courriels',
    async (page) => {
      await page.locator('.tab').nth(1).click();
      await page.getByText('À relire (2)').waitFor();
      await click(page, 'Envoyés récemment');
    },
  ],
  [
    'a message to review',
    async (page) => {
      await page.locator('.tab').nth(1).click();
      await click(page, /^Relire/);
      await page.getByRole('heading', { name: 'Courriel' }).waitFor();
    },
  ],
  [
    'a doubtful message',
    async (page) => {
      await page.locator('.tab').nth(1).click();
      await page.getByText('Peut-être partis (1)').waitFor();
      await page.evaluate(() => {
        (window as unknown as { fakeBackend: { home: { items: unknown[] } } }).fakeBackend.home.items = [
          { group: 'to-review', sentence: 'Peut-être parti', card: { kind: 'message', reference: 'MSG-2026-0503' } },
        ];
      });
      await page.locator('.tab').nth(0).click();
      await click(page, 'Actualiser');
      await click(page, /^Peut-être parti/);
      await page.getByRole('heading', { name: 'Courriel' }).waitFor();
    },
  ],
  [
    'Appels',
    async (page) => {
      await page.locator('.tab').nth(2).click();
      await page.getByText('3 appels à passer').waitFor();
    },
  ],
  [
    'Appels, a refusal being noted',
    async (page) => {
      await page.locator('.tab').nth(2).click();
      await click(page, 'Non');
    },
  ],
  [
    'an agreement to confirm, a withdrawal being noted',
    async (page) => {
      await click(page, /PRO-2026-0311/);
      await click(page, 'Oui');
      await click(page, /^Enregistrer l/);
      await page.getByRole('button', { name: 'Confirmer' }).waitFor();
      await click(page, /se désiste/);
    },
  ],
  [
    'a proposition by telephone',
    async (page) => {
      await preview(page);
      await click(page, 'Proposer par téléphone');
      await page.getByText('Appel 1 sur 2').waitFor();
    },
  ],
  [
    'a proposition, answered no',
    async (page) => {
      await click(page, /PRO-2026-0311/);
      await click(page, 'Non');
      await page.getByText('Motif du refus').first().waitFor();
    },
  ],
  [
    'a proposition, to call back',
    async (page) => {
      await click(page, /PRO-2026-0311/);
      await click(page, 'Rappeler le…');
    },
  ],
  [
    'a proposition, answered yes',
    async (page) => {
      await click(page, /PRO-2026-0311/);
      await click(page, 'Oui');
    },
  ],
  [
    'an offer',
    async (page) => {
      await click(page, /OFF-2026-0011/);
      await page.getByText('Places par semaine').waitFor();
    },
  ],
  [
    'a review being noted',
    async (page) => {
      await card(page);
      await click(page, 'Fiche d’Élec Exemple SARL');
      await click(page, /^Établissement : stage réalisé/);
      await click(page, /Noter un bilan/);
      await page.getByRole('radio', { name: 'Établissement' }).check();
      await page.getByRole('radio', { name: 'Oui' }).first().check();
      await page.getByLabel('Accueil', { exact: true }).waitFor();
    },
  ],
  [
    'a company',
    async (page) => {
      await card(page);
      await click(page, 'Fiche d’Élec Exemple SARL');
      await page.getByText('Historique').waitFor();
      await click(page, 'Fusionner ELEC EXEMPLE…');
    },
  ],
  [
    'a search',
    async (page) => {
      await page.getByText('À faire (15)').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('exemple');
      await page.getByText('3 résultats').waitFor({ state: 'attached' });
    },
  ],
  [
    'Réseau, with a need that is answered',
    async (page) => {
      await click(page, 'Réseau');
      await page.getByText('Besoins (2)').waitFor();
      await click(page, /^Répondre : Menuiserie/);
    },
  ],
  [
    'a meeting with its invitation',
    async (page) => {
      await click(page, 'Réseau');
      await click(page, /^Accueillir un premier stagiaire/);
      await click(page, 'Inviter');
      await page.getByLabel('Les entreprises').check();
    },
  ],
  [
    'a search without a result',
    async (page) => {
      await page.getByText('À faire (15)').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('zzzz'.repeat(20));
      await page.getByText('Rien ne correspond').waitFor();
    },
  ],
];

test.each(VIEWS)('%s can be used by all and holds in 300 px', async (_name, walk) => {
  opened = await openAddonPage(browser, 'sidebar');
  const { page } = opened;
  await walk(page);
  expect(opened.faults).toEqual([]);
  expect(await seriousAxeFindings(page)).toEqual([]);
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('main, main *, header, .foot *')]
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 1 && (box.right > window.innerWidth + 0.5 || box.left < -0.5);
      })
      .map((one) => `${one.tagName} ${one.className}`),
  );
  expect(tooWide).toEqual([]);
  expect(
    await page.evaluate(() =>
      [document.documentElement, document.querySelector('main')].map((one) => (one?.scrollWidth ?? 0) - (one?.clientWidth ?? 0)),
    ),
  ).toEqual([0, 0]);
});

test('an error and a wait can be used by all', async () => {
  opened = await openAddonPage(browser, 'sidebar', {
    prepare: (fake) => {
      fake.failing.set('getHome', 'Exceeded maximum execution time');
    },
  });
  await opened.page.getByRole('alert').waitFor();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
});
