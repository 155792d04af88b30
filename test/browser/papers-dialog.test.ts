/** The dialog of sheets to print: attestations, the list of resources, the sheet of a school. */
import type { FakePapersBackend } from '../support/fake-papers-backend';
import { useAddonPage } from '../support/addon-page';
import { seriousAxeFindings } from '../support/browser';

jest.setTimeout(90_000);
const shown = useAddonPage<FakePapersBackend>();
const shot = async (name: string): Promise<void> => {
  if (process.env['SHOTS'] !== undefined)
    await shown.page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
};

test('each sheet is chosen by the keyboard, has no serious finding of axe, and prints without its bar', async () => {
  await shown.open('papers');
  const { page } = shown;
  await page.getByRole('heading', { name: 'Ressources du réseau', level: 1 }).waitFor();
  await page.getByText('Une grille d’évaluation commune').waitFor();
  await shot('papers-catalogue');
  expect(await seriousAxeFindings(page)).toEqual([]);

  await page.getByLabel('Feuille').selectOption({ label: 'Lycée Fictif – Roanne' });
  await page.getByRole('row', { name: /L\. M\.\s*DEM-2026-0142/ }).waitFor();
  await shot('papers-school');
  expect(await seriousAxeFindings(page)).toEqual([]);

  await page.getByLabel('Feuille').selectOption('REN-2026-0003');
  await page.getByText('Alex Fictif, Garage Exemple, a suivi la formation de tuteurs').waitFor();
  expect(await page.locator('.attestation').count()).toBe(2);
  await page.getByLabel('Personne').selectOption({ label: 'Sacha Exemple' });
  expect(await page.locator('.attestation').count()).toBe(1);
  await shot('papers-attestation');
  expect(await seriousAxeFindings(page)).toEqual([]);

  await page.evaluate('window.print = () => { window.printed = true; }');
  await page.getByRole('button', { name: 'Imprimer' }).press('Enter');
  expect(await page.evaluate('window.printed')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await shot('papers-print');
  expect(await page.locator('.paper-bar').isVisible()).toBe(false);
});

test('what cannot be read is said, and asked again', async () => {
  await shown.open('papers', { prepare: (fake) => void fake.refusing.set('getPapers', 'Cette feuille n’existe plus.') });
  await shown.page.getByRole('alert').waitFor();
  await shown.backend((fake) => void fake.refusing.clear());
  await shown.page.getByRole('button', { name: 'Réessayer' }).click();
  await shown.page.getByRole('heading', { name: 'Ressources du réseau', level: 1 }).waitFor();
});
