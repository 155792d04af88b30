/** The report dialog in a browser: a page that prints, its years, and what it says when figures are missing. */
import { seriousAxeFindings } from '../support/browser';
import { useAddonPage } from '../support/addon-page';
import type { FakeReportBackend } from '../support/fake-report-backend';

jest.setTimeout(90_000);
const shown = useAddonPage<FakeReportBackend>();
const shot = async (name: string): Promise<void> => {
  if (process.env['SHOTS'] !== undefined)
    await shown.page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
};

test('the report of the present year is there at once, last year beside it, without a serious finding of axe', async () => {
  await shown.open('report');
  const { page } = shown;
  await page.getByRole('heading', { name: 'Rapport annuel', level: 1 }).waitFor();
  await shot('report');
  expect(await page.getByLabel('Année scolaire').inputValue()).toBe('2026');
  const rate = page.getByRole('row', { name: /^Taux de placement/ });
  expect(await rate.getByRole('cell').allInnerTexts()).toEqual(['87\u00a0%', '79\u00a0%', '+8\u00a0pts']);
  expect(await seriousAxeFindings(page)).toEqual([]);
});

test('on paper the bar of buttons is gone and the page takes the whole width', async () => {
  await shown.open('report');
  const { page } = shown;
  await page.getByRole('heading', { name: 'Rapport annuel', level: 1 }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await shot('report-print');
  expect(await page.locator('.report-bar').isVisible()).toBe(false);
  if (process.env['SHOTS'] !== undefined) await page.pdf({ path: `${process.env['SHOTS']}/report.pdf`, preferCSSPageSize: true });
});
