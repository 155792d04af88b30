/** The report dialog in a browser: a page that prints, its years, and what it says when figures are missing. */
import type { FakeReportBackend } from '../support/fake-report-backend';
import { useAddonPage } from '../support/addon-page';
import { seriousAxeFindings } from '../support/browser';

jest.setTimeout(90_000);
const shown = useAddonPage<FakeReportBackend>();
const shot = async (name: string): Promise<void> => {
  if (process.env['SHOTS'] !== undefined)
    await shown.page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
};
async function open(prepare?: (fake: FakeReportBackend) => void): Promise<typeof shown.page> {
  await shown.open('report', prepare === undefined ? {} : { prepare });
  return shown.page;
}
const title = () => shown.page.getByRole('heading', { name: 'Rapport annuel', level: 1 });

test('the report of the present year is there at once, last year beside it, without a serious finding of axe', async () => {
  const page = await open();
  await title().waitFor();
  await shot('report');
  expect(await page.getByLabel('Année scolaire').inputValue()).toBe('2026');
  const rate = page.getByRole('row', { name: /^Taux de placement/ });
  expect(await rate.getByRole('cell').allInnerTexts()).toEqual(['87\u00a0%', '79\u00a0%', '+8\u00a0pts']);
  // A figure of too few pupils, and one with nothing to count.
  expect(
    await page
      .getByRole('row', { name: /^Cas difficiles/ })
      .getByRole('cell')
      .first()
      .innerText(),
  ).toBe('<\u00a05');
  expect(
    await page
      .getByRole('row', { name: /^Présence/ })
      .getByRole('cell')
      .first()
      .innerText(),
  ).toBe('—');
  await page.getByRole('img', { name: /semaine par semaine\. S40\s: 12 élèves, 48 places/ }).waitFor();
  expect(await seriousAxeFindings(page)).toEqual([]);
});

test('another year is chosen in the list: the page tells that year, and no more that one is running', async () => {
  const page = await open();
  await title().waitFor();
  await page.getByText('Année en cours').waitFor();
  await page.getByLabel('Année scolaire').selectOption({ label: '2025-2026' });
  await page.getByText('Du 1er septembre 2025 au 31 août 2026').waitFor();
  expect(await page.getByText('Année en cours').count()).toBe(0);
  expect(await shown.backend((fake) => fake.calls.map(({ args }) => args))).toEqual([[], [2025]]);
});

test('on paper the bar of buttons is gone; the button opens the printing', async () => {
  const page = await open();
  await title().waitFor();
  await page.evaluate('window.print = () => { window.printed = true; }');
  await page.getByRole('button', { name: 'Imprimer' }).press('Enter');
  expect(await page.evaluate('window.printed')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await shot('report-print');
  expect(await page.locator('.report-bar').isVisible()).toBe(false);
  if (process.env['SHOTS'] !== undefined) await page.pdf({ path: `${process.env['SHOTS']}/report.pdf`, preferCSSPageSize: true });
});

test('a hub without figures has a page that says so, and nothing that looks like a figure', async () => {
  const page = await open((fake) => {
    fake.change = (view) => ({
      ...view,
      weeks: [],
      now: {
        ...view.now,
        indicators: Object.fromEntries(Object.keys(view.now.indicators).map((code) => [code, { lack: 'empty' }])) as never,
        groups: { type: [], school: [], sector: [] },
        sectors: [],
        communes: [],
        refusals: [],
        contributors: [],
      },
    });
  });
  await title().waitFor();
  await shot('report-empty');
  expect(await page.getByText('Aucun groupe n’est assez grand pour être détaillé').count()).toBe(4);
  await page.getByText('Aucun stage n’a encore de dates.').waitFor();
  expect(await page.getByRole('heading', { name: 'Merci' }).count()).toBe(0);
  expect(await page.locator('article').innerText()).not.toMatch(/NaN|undefined|Infinity/);
  expect(await seriousAxeFindings(page)).toEqual([]);
});

test('what cannot be read is said, and asked again', async () => {
  const page = await open((fake) => void fake.refusing.set('getReport', 'L’onglet « Journal » manque.'));
  await page.getByRole('alert').waitFor();
  await shown.backend((fake) => void fake.refusing.clear());
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await title().waitFor();
});
