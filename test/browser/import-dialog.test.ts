/** The import dialog in a browser: the list is looked at, its columns corrected, written, taken back; by keyboard as well. */
import { seriousAxeFindings } from '../support/browser';
import type { FakeImportBackend } from '../support/fake-import-backend';
import { useAddonPage } from '../support/addon-page';
import type { OpenOptions } from '../support/open-addon-page';

jest.setTimeout(90_000);
const opened = useAddonPage<FakeImportBackend>();

const button = (name: string | RegExp) => opened.page.getByRole('button', { name });
const calls = (name: string) =>
  opened.backend((fake, wanted) => fake.calls.filter((call) => call.name === wanted).map(({ args }) => args), name);
async function openImport(options?: OpenOptions<FakeImportBackend>): Promise<void> {
  await opened.open('import', options);
  await opened.page.getByRole('radio').first().waitFor();
}
async function lookAtTab(): Promise<void> {
  await opened.page.getByLabel('Onglet', { exact: true }).selectOption('Vieille liste 2024');
  await button('Examiner la liste').click();
  await opened.page.getByRole('heading', { name: 'Colonnes' }).waitFor();
}

test('a list of a tab is looked at before anything is written; what is said of each line is shown', async () => {
  await openImport();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await lookAtTab();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  expect(await opened.page.getByRole('status').first().innerText()).toMatch(/466.entreprises à créer, 12 à créer et à vérifier/);
  expect(await opened.page.getByRole('row').filter({ hasText: 'Garage de l’Exemple' }).innerText()).toContain('Peut-être connue');
  expect(await calls('startImport')).toEqual([]);
  if (process.env['SHOTS'] !== undefined) await opened.page.screenshot({ path: `${process.env['SHOTS']}/import-preview.png` });
});

test('a column that is corrected is looked at again, and what looks known is created when the animator says so', async () => {
  await openImport();
  await lookAtTab();
  await opened.page.getByLabel('Contenu de la colonne Tournée').selectOption('Notes');
  expect(await button(/^Importer/).getAttribute('aria-disabled')).toBe('true');
  await button('Examiner de nouveau').click();
  await button('Examiner de nouveau').waitFor({ state: 'detached' });
  await opened.page.getByLabel('Créer quand même Garage de l’Exemple').check();
  await button(/^Importer 488/).click();
  await opened.page.getByRole('heading', { name: 'Importation terminée' }).waitFor();
  const [[start]] = (await calls('startImport')) as [[{ created: number[]; mapping: Record<string, string> }]];
  expect(start.created).toEqual([31]);
  expect(start.mapping).toMatchObject({ 0: 'companyName', 5: 'notes' });
  expect(await opened.page.locator('.ready').innerText()).toMatch(/478.entreprises créées, 9.fiches complétées/);
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  if (process.env['SHOTS'] !== undefined) await opened.page.screenshot({ path: `${process.env['SHOTS']}/import-done.png` });
  await button('Annuler cette importation').click();
  await opened.page.getByText('L’importation est annulée').waitFor();
  expect(await calls('undoAction')).toEqual([['i1']]);
});

test('an import under way is shown again with its progress when the dialog is opened; it can be stopped', async () => {
  await opened.open('import', {
    prepare: (fake) => {
      fake.delay = 300;
      fake.progress = { id: 'i1', done: 400, total: 5000, created: 380, completed: 0, left: 20, offers: 0, isOver: false };
    },
  });
  await opened.page.getByRole('heading', { name: 'Importation en cours' }).waitFor();
  await opened.page.getByText(/\d+00 sur 5.000.lignes/).waitFor();
  if (process.env['SHOTS'] !== undefined) await opened.page.screenshot({ path: `${process.env['SHOTS']}/import-progress.png` });
  await button('Arrêter').click();
  await opened.page.getByRole('heading', { name: 'Importation terminée' }).waitFor();
});

test('what goes wrong is said and can be tried again; a file saved by an old spreadsheet keeps its accents', async () => {
  await openImport({ prepare: (fake) => void fake.refusing.set('previewImport', 'Cette liste ne contient aucune ligne.') });
  await opened.page.getByLabel('Un fichier CSV', { exact: true }).check();
  await opened.page.locator('input[type=file]').setInputFiles({
    name: 'liste.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Raison sociale;Ville\nCaf\xe9 de l\x92\xc9glise;Feurs', 'latin1'),
  });
  await opened.page.getByText('Fichier lu en Windows-1252.').waitFor();
  await button('Examiner la liste').click();
  await opened.page.getByRole('alert').waitFor();
  expect(await calls('previewImport')).toEqual([[{ text: 'Raison sociale;Ville\nCafé de l’Église;Feurs' }]]);
  await opened.backend((fake) => fake.refusing.clear());
  await button('Examiner la liste').press('Enter');
  await opened.page.getByRole('heading', { name: 'Colonnes' }).waitFor();
});
