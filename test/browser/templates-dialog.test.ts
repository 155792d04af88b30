/** The templates dialog in a browser: a text is chosen, changed, looked at, refused with the place, kept; by keyboard as well. */
import { seriousAxeFindings } from '../support/browser';
import type { FakeTemplatesBackend } from '../support/fake-templates-backend';
import { useAddonPage } from '../support/addon-page';
import type { OpenOptions } from '../support/open-addon-page';

jest.setTimeout(90_000);
const opened = useAddonPage<FakeTemplatesBackend>();

const button = (name: string | RegExp) => opened.page.getByRole('button', { name });
const calls = (name: string) =>
  opened.backend((fake, wanted) => fake.calls.filter((call) => call.name === wanted).map(({ args }) => args), name);
const subject = () => opened.page.getByRole('textbox', { name: 'Objet' });
const body = () => opened.page.getByRole('textbox', { name: 'Texte' });
const mail = () => opened.page.frameLocator('iframe').locator('body');
async function openTemplates(options?: OpenOptions<FakeTemplatesBackend>): Promise<void> {
  await opened.open('templates', options);
  await body().waitFor();
}
const shot = async (name: string): Promise<void> => {
  if (process.env['SHOTS'] !== undefined) await opened.page.screenshot({ path: `${process.env['SHOTS']}/templates-${name}.png` });
};

test('templates stand by their moment, those that were changed are marked, and a text is looked at while it is written', async () => {
  await openTemplates();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await shot('first');
  const list = opened.page.getByRole('navigation', { name: 'Modèles de courriels' });
  expect(await list.getByRole('heading').allInnerTexts()).toContain('Pendant la recherche');
  expect(await list.getByRole('button', { name: /^Veille du stage/ }).innerText()).toContain('modifié');
  await list.getByRole('button', { name: /^Veille du stage/ }).click();
  await opened.page.getByRole('radio', { name: 'Observation' }).check();
  expect(await subject().inputValue()).toBe('[{{reference}}] Un élève arrive');
  await body().fill('Bonjour {{destinataire}}, à demain !');
  await mail().getByText('Bonjour Alex Fictif, à demain !').waitFor();
  await opened.page.getByLabel('Aperçu avec').selectOption('PRO-2026-0317');
  await subject().fill('Pour {{organisme}}');
  await opened.page.getByText('Pour Garage Exemple').waitFor();
  expect(await opened.page.getByText(/montré avec l’exemple/).innerText()).toContain('constat');
  await button('Texte seul').click();
  expect(await opened.page.locator('.preview-text').innerText()).toBe('Bonjour Alex Fictif, à demain !');
  expect(await calls('saveTemplate')).toEqual([]);
  await button('M’envoyer un essai').click();
  await opened.page.getByText('L’essai est parti').waitFor();
  expect(await calls('tryTemplate')).toEqual([
    [
      { code: 'stage-eve', wording: 'observation', subject: 'Pour {{organisme}}', body: 'Bonjour {{destinataire}}, à demain !' },
      'PRO-2026-0317',
    ],
  ]);
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await shot('changed');
});

test('by keyboard alone: another template, a variable at the cursor, a fault shown with its place, the text kept', async () => {
  await openTemplates();
  const { keyboard } = opened.page;
  await opened.page.getByRole('button', { name: 'Accusé de réception d’une demande' }).focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await opened.page.getByRole('heading', { level: 1, name: 'Demande à compléter' }).waitFor();
  await body().focus();
  await keyboard.press('ControlOrMeta+Home');
  await keyboard.type('{{formatoin}} ');
  const fault = opened.page.getByText(/^Texte, ligne 1, colonne 1\s: la variable/);
  await fault.waitFor();
  expect(await body().getAttribute('aria-invalid')).toBe('true');
  expect(await button('Enregistrer').getAttribute('aria-disabled')).toBe('true');
  await shot('fault');
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await keyboard.press('ControlOrMeta+s');
  expect(await calls('saveTemplate')).toEqual([]);
  await button(/^Y aller/).focus();
  await keyboard.press('Enter');
  expect(await body().evaluate((field: HTMLTextAreaElement) => [document.activeElement === field, field.selectionStart])).toEqual(
    [true, 0],
  );
  for (let count = 0; count < '{{formatoin}} '.length; count += 1) await keyboard.press('Delete');
  await button(/^Insérer {{formation}}/).focus();
  await keyboard.press('Enter');
  expect((await body().inputValue()).startsWith('{{formation}}Bonjour')).toBe(true);
  await keyboard.type(' – ');
  await keyboard.press('ControlOrMeta+s');
  await opened.page.getByText('Modèle enregistré').waitFor();
  const [[change]] = (await calls('saveTemplate')) as [[{ code: string; body: string; before: { body: string } }]];
  expect(change.code).toBe('request-to-complete');
  expect(change.body.slice(0, 30)).toMatch(/^{{formation}} – Bonjour/);
  expect(change.before.body.startsWith('Bonjour')).toBe(true);
});

test('who is overtaken is told, loses nothing, and chooses; a text goes back to what ships', async () => {
  await openTemplates({
    prepare: (fake) => {
      fake.theirs = { code: 'request-received', wording: 'training', subject: 'Le leur', body: 'Leur texte', isActive: true };
    },
  });
  await subject().fill('Le mien');
  await button('Enregistrer').click();
  await opened.page.getByRole('alert').getByText('Quelqu’un d’autre a modifié ce modèle').waitFor();
  expect(await subject().inputValue()).toBe('Le mien');
  await shot('conflict');
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await button('Remplacer par le mien').click();
  await opened.page.getByText('Modèle enregistré').waitFor();
  expect(await calls('saveTemplate')).toHaveLength(2);
  await button('Revenir au texte d’origine').click();
  expect(await subject().inputValue()).toContain('[{{reference}}]');
  await button('Fermer').click();
  await opened.page.getByText('Des changements ne sont pas enregistrés').waitFor();
  await button('Revenir au texte').last().click();
  await button('Enregistrer').click();
  await opened.page.getByText('Modèle enregistré').waitFor();
});

test('a spreadsheet that does not answer is said, and asked again', async () => {
  await opened.open('templates', {
    prepare: (fake) => {
      fake.failing.set('getTemplates', 'Exceeded maximum execution time');
    },
  });
  await button('Réessayer').waitFor();
  await opened.backend((fake) => fake.failing.clear());
  await button('Réessayer').click();
  await body().waitFor();
  await opened.page.getByRole('button', { name: /^Accusé du matin/ }).click();
  await opened.page.getByText('Aucune ligne du registre ne convient encore').waitFor();
});
