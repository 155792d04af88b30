/** The first-run assistant: five steps, each left and taken up again. */
import { seriousAxeFindings } from '../support/browser';
import { useAddonPage } from '../support/addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage();

const button = (name: RegExp | string) => opened.page.getByRole('button', { name });
const title = (name: string) => opened.page.getByRole('heading', { name, level: 1 }).waitFor();
const isSound = async () => {
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
};

test('the five steps are done one after the other, and the dialog closes', async () => {
  await opened.open('setup');
  const { page } = opened;
  await title('Le pôle');
  await page.getByLabel('Nom du pôle').fill('Pôle du Roannais');
  await page.getByLabel('Départements').fill('42');
  await page.getByLabel('Votre nom').fill('Mme Essai');
  await page.getByLabel('Votre courriel').fill('essai@ac.example');
  await isSound();
  await button('Enregistrer et continuer').click();

  await title('Les établissements');
  await page.getByLabel(/^Annuaire/).fill('numero_uai;appellation_officielle\n0420001A;Lycée');
  await button('Vérifier avant d’importer').click();
  await page.getByText('2 à créer').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('importSchools').length)).toBe(0);
  await page.getByText('Lignes rejetées (2)').click();
  await page.getByText('L’UAI « 042000 » n’a pas 8 caractères').waitFor();
  await isSound();
  await button('Importer 3 établissements').click();

  await title('Les formations');
  await page.getByPlaceholder('Chercher une formation').fill('electricite');
  expect(await page.locator('.diploma li').count()).toBe(1);
  await page.getByRole('checkbox', { name: /^Métiers de l’électricité/ }).check();
  await page.getByPlaceholder('Chercher une formation').fill('');
  await page.getByLabel('Toutes les formations de CAP').check();
  await page.getByText('4 cochées sur 6').waitFor();
  await isSound();
  await button('Enregistrer et continuer').click();
  expect((await opened.backend((fake) => fake.argumentsOf('chooseTrainings')))[0]).toEqual([
    ['40031223', '40025501', '50022137', '50022139'],
  ]);

  await title('Les formulaires');
  await button('Créer les formulaires').click();
  await page.getByRole('textbox', { name: 'Lien du formulaire Demande de stage' }).waitFor();
  // One a call, so that each is seen as it comes.
  const kinds = await opened.backend((fake) => fake.setup.forms.map(({ kind }) => kind));
  await page.getByText('Les formulaires sont prêts.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('buildForms'))).toEqual(kinds.map((kind) => [kind]));
  await button('Copier Lien du formulaire Offre d’accueil').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://docs.google.com/forms/d/e/offer/viewform');
  await page
    .getByRole('group', { name: /^Offre d’accueil/ })
    .getByLabel('Google demande un compte')
    .click();
  await page.getByText('Les entreprises ne pourront pas répondre.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('noteOutsideView'))).toEqual([['offer', 'asks-account']]);
  await isSound();
  await button('Continuer').click();

  await title('Essai');
  await page.getByLabel('Envois réels').click();
  await page.getByText('Le DPO de votre académie').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('setSandbox'))).toEqual([]);
  await isSound();
  await button('Passer aux envois réels').click();
  await page.getByText('Envois réels : les courriels partent à leurs destinataires.').waitFor();
  await page.getByLabel('Mode d’essai').check();
  expect(await opened.backend((fake) => fake.argumentsOf('setSandbox'))).toEqual([[false], [true]]);
  await button('Envoyer un message d’essai à essai@ac.example').click();
  await page.getByText('Le pôle est prêt.').waitFor();
  await isSound();
  await button('Terminer').click();
  expect(
    await page.evaluate(
      () => (window as unknown as { google: { script: { host: { isClosed: boolean } } } }).google.script.host.isClosed,
    ),
  ).toBe(true);
});

test('what is missing is said beside its field, and nothing is saved', async () => {
  await opened.open('setup');
  await title('Le pôle');
  await opened.page.getByLabel('Votre courriel').fill('essai');
  await button('Enregistrer et continuer').click();
  await opened.page.getByText('Donnez un nom au pôle : il signe les messages.').waitFor();
  await opened.page.getByText('Cette adresse n’est pas complète.').waitFor();
  expect(await opened.page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('hubName');
  expect(await opened.backend((fake) => fake.argumentsOf('saveIdentity').length)).toBe(0);
});

test('a step left half written is found as it was', async () => {
  await opened.open('setup');
  await title('Le pôle');
  await opened.page.getByLabel('Nom du pôle').fill('Pôle commencé');
  await button(/^Les formulaires/).click();
  await title('Les formulaires');
  await button(/^Le pôle/).click();
  expect(await opened.page.getByLabel('Nom du pôle').inputValue()).toBe('Pôle commencé');
});

test('the assistant opens again at the first step that is not done', async () => {
  await opened.open('setup', {
    prepare: (fake) => {
      fake.setup = { ...fake.setup, done: { identity: true, schools: true, trainings: false, forms: false, test: false } };
    },
  });
  await title('Les formations');
});

test('a text that is not the directory is refused with what to do, and stays there', async () => {
  await opened.open('setup', {
    prepare: (fake) => {
      fake.setup = { ...fake.setup, done: { ...fake.setup.done, identity: true } };
    },
  });
  await title('Les établissements');
  await opened.page.getByLabel(/^Annuaire/).fill('bonjour');
  await button('Vérifier avant d’importer').click();
  await opened.page.getByRole('alert').getByText('Ce texte ne ressemble pas à l’annuaire officiel.').waitFor();
  expect(await opened.page.getByLabel(/^Annuaire/).inputValue()).toBe('bonjour');
});

test('the schools can be read from a tab, or from a file', async () => {
  await opened.open('setup', {
    prepare: (fake) => {
      fake.setup = { ...fake.setup, done: { ...fake.setup.done, identity: true } };
    },
  });
  await title('Les établissements');
  await opened.page.getByLabel('Choisir un fichier CSV').setInputFiles({
    name: 'annuaire.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('numero_uai;nom\n0420001A;Lycée à l’essai'),
  });
  await opened.page.getByText('annuaire.csv : 1 établissement.').waitFor();
  expect(await opened.page.getByLabel(/^Annuaire/).inputValue()).toContain('Lycée à l’essai');
  await opened.page.getByLabel('Un onglet de cette feuille').check();
  await opened.page.getByLabel('Onglet', { exact: true }).selectOption('Annuaire');
  await button('Vérifier avant d’importer').click();
  await opened.page.getByText('2 à créer').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('previewSchools')))[0]).toEqual([{ tabName: 'Annuaire' }]);
});
