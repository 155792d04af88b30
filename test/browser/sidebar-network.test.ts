/** « Réseau » in the panel: needs answered, contributions settled, a meeting and its invitations, at 300 pixels. */
import { useAddonPage } from '../support/addon-page';
import { seriousAxeFindings } from '../support/browser';

jest.setTimeout(60_000);
const opened = useAddonPage();
beforeEach(async () => {
  await opened.open('sidebar');
  await opened.page.getByRole('button', { name: 'Réseau' }).click();
  await opened.page.getByText('Besoins (2)').waitFor();
});

const SHOTS = process.env['SHOTS'];
const shot = async (name: string): Promise<void> => {
  if (SHOTS !== undefined) await opened.page.screenshot({ path: `${SHOTS}/${name}.png` });
};

test('a contribution that was seen to goes, and the request that it helps is one click away', async () => {
  await shot('network');
  expect(await opened.page.getByText('Contributions à voir (1)').count()).toBe(1);
  await opened.page.getByRole('button', { name: 'Traitée : Lycée Fictif' }).click();
  await opened.page.getByText('Contribution traitée.').waitFor();
  expect(await opened.page.getByText('Contributions à voir').count()).toBe(0);
});

test('thanks that are due are read by name, with what becomes of them, and are not counted', async () => {
  const thanks = opened.page.getByRole('heading', { name: 'Remerciements à adresser', exact: true });
  await thanks.scrollIntoViewIfNeeded();
  await opened.page.getByText('le courriel de merci part de lui-même').waitFor();
  expect(await thanks.innerText()).not.toMatch(/\d/);
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
});

test('a need is answered where it stands: the form says where the answer goes, Échap closes it', async () => {
  const answer = opened.page.getByRole('button', { name: 'Répondre : Menuiserie Exemple' });
  await answer.click();
  await opened.page.getByText('Part telle quelle à alex@menuiserie.example').waitFor();
  await opened.page.keyboard.press('Escape');
  expect(await opened.page.getByLabel('Votre réponse').count()).toBe(0);
  await answer.click();
  await opened.page.getByLabel('Votre réponse').fill('Je vous appelle à 14 h.');
  await opened.page.getByLabel('Rencontre ou ressource qui répond').selectOption('REN-2026-0003');
  await shot('network-answer');
  await opened.page.getByRole('button', { name: 'Répondre', exact: true }).last().click();
  await opened.page.getByText('Besoins (1)').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('settleNeed').at(-1))).toEqual([
    { reference: 'BES-2026-0007', state: 'answered', answer: 'Je vous appelle à 14 h.', linkedTo: 'REN-2026-0003' },
  ]);
});

test('invitations are looked at before they are sent: who, how many, by sector and commune', async () => {
  await opened.page.getByRole('button', { name: /^Accueillir un premier stagiaire/ }).click();
  await opened.page.getByRole('heading', { name: 'Accueillir un premier stagiaire' }).waitFor();
  await opened.page.getByRole('button', { name: 'Inviter' }).click();
  await opened.page.getByLabel('Les entreprises').check();
  await opened.page.getByLabel('Secteur').selectOption('hospitality');
  await opened.page.getByRole('button', { name: 'Voir qui sera invité' }).click();
  await opened.page.getByText('3 entreprises seront invitées.').waitFor();
  await shot('network-invite');
  await opened.page.getByRole('button', { name: 'Envoyer 3 invitations' }).click();
  await opened.page.getByText('3 invitations en file.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('inviteToMeeting').at(-1))).toEqual([
    { reference: 'REN-2026-0003', to: 'companies', sectors: ['hospitality'] },
  ]);
});

test('what several ask for becomes a resource in one click, and says where it stands', async () => {
  await opened.page.getByRole('button', { name: 'En faire une ressource : Un livret d’accueil' }).click();
  await opened.page.getByText('Ressource préparée à l’état d’idée').waitFor();
  expect(await opened.page.getByRole('button', { name: 'Ouvrir RES-2026-0009' }).count()).toBe(1);
  expect(await opened.page.getByRole('button', { name: 'En faire une ressource' }).count()).toBe(0);
  await shot('network-theme');
});

test('the list of resources is printed, or sent to who is chosen once it was looked at', async () => {
  await opened.page.getByRole('button', { name: 'Liste à imprimer' }).click();
  expect(await opened.backend((fake) => fake.argumentsOf('openPapers').at(-1))).toEqual(['catalogue']);
  await opened.page.getByRole('button', { name: 'Envoyer la liste' }).click();
  await opened.page.getByRole('button', { name: 'Voir qui la recevra' }).click();
  await opened.page.getByText('12 établissements recevront la liste.').waitFor();
  await shot('network-share');
  await opened.page.getByRole('button', { name: /^Envoyer à 12/ }).click();
  await opened.page.getByText('12 courriels en file.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('shareResources').at(-1))).toEqual([{ to: 'schools' }]);
});

test('minutes and resources of a meeting are kept by the keyboard, then sent to who was there', async () => {
  await opened.page.getByRole('button', { name: /^Accueillir un premier stagiaire/ }).click();
  await opened.page.getByRole('button', { name: 'Compléter' }).press('Enter');
  await opened.page.getByLabel('Livret du tuteur').press('Space');
  await shot('network-minutes');
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await opened.page.getByRole('button', { name: 'Enregistrer', exact: true }).press('Enter');
  await opened.page.getByText('Compte rendu et ressources enregistrés.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('saveMinutes').at(-1))).toEqual([
    { reference: 'REN-2026-0003', link: '', text: '', resources: ['RES-2026-0001'] },
  ]);
  await opened.page.getByRole('button', { name: /^Envoyer à 1/ }).click();
  await opened.page.getByText('1 courriel en file.').waitFor();
  await shot('network-meeting');
});
