/** A request taken by telephone, without a mouse. */
import { useAddonPage } from '../support/addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage();
beforeEach(async () => {
  await opened.open('sidebar');
  await opened.page.getByText('À faire (15)').waitFor();
});

const press = (key: string) => opened.page.keyboard.press(key);
const isFocused = (name: string) =>
  opened.page.evaluate(
    (wanted) =>
      (
        (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ??
        document.activeElement?.textContent ??
        ''
      ).trim() === wanted,
    name,
  );
/** Tab by Tab, as a person goes. */
async function goTo(name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isFocused(name)) return;
    await press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
async function type(name: string, text: string): Promise<void> {
  await goTo(name);
  await opened.page.keyboard.type(text);
}

test('a request is taken with the keyboard: what is missing stands beside its field, the draft outlives the screen', async () => {
  await goTo('Saisir une demande');
  await press('Enter');
  await opened.page.getByRole('heading', { name: 'Demande prise au téléphone' }).waitFor();
  await opened.page.getByLabel('Établissement').waitFor();
  await type('Établissement', 'LP');
  await type('Nom du demandeur', 'Camille Exemple');
  await type('Courriel', 'camille@lycee.example');
  await type('Type de demande', 'PFMP');
  // The questions are those of the type.
  await type('Formation', 'Bac');
  await type('Initiales de l’élève', 'L. M.');
  await press('Escape');
  await goTo('Saisir une demande');
  await press('Enter');
  await opened.page.getByLabel('Nom du demandeur').waitFor();
  expect(await opened.page.getByLabel('Nom du demandeur').inputValue()).toBe('Camille Exemple');
  expect(await opened.page.getByLabel('Envoyer l’accusé de réception à camille@lycee.example').isChecked()).toBe(true);
  await goTo('Enregistrer');
  await press('Enter');
  // Said once its field was left; after « Enregistrer » the focus is where something is to be done.
  await opened.page.getByText('La commune n’est pas indiquée.').waitFor();
  await opened.page.getByText('Il manque des réponses.', { exact: true }).waitFor();
  expect(await isFocused('Commune')).toBe(true);
  expect(await opened.page.getByLabel('Commune').getAttribute('aria-invalid')).toBe('true');
  await opened.page.keyboard.type('Roanne');
  await press('Enter');
  await opened.page.locator('.screen-request').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('recordIntake').at(-1))).toMatchObject([
    {
      kind: 'request',
      isAcknowledged: true,
      draft: { type: 'pfmp', chosenTraining: 'bp-melec', chosenSchool: '0420001K', commune: 'Roanne', pupilInitials: 'L. M.' },
    },
  ]);
});

test('at 300 pixels nothing is cut', async () => {
  await opened.page.getByRole('button', { name: 'Saisir une offre' }).click();
  await opened.page.getByLabel('Nom de l’organisme').waitFor();
  expect(await opened.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
