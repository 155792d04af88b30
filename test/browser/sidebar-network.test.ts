/** « Réseau » in the panel: needs answered, contributions settled, a meeting and its invitations, at 300 pixels. */
import { useAddonPage } from '../support/addon-page';

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
