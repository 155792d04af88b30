/** The road of a proposition in the sidebar: rank, tick, preview, queue, count down, cancel or let leave. */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { openAddonPage, type OpenedPage } from '../support/open-addon-page';

jest.setTimeout(60_000);
let browser: Browser;
let opened: OpenedPage;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.page.close();
});

const button = (name: RegExp | string) => opened.page.getByRole('button', { name });
const host = (name: RegExp) => opened.page.getByRole('checkbox', { name });

async function openCard(reference = 'DEM-2026-0142', hasClock = false): Promise<void> {
  opened = await openAddonPage(browser, 'sidebar', { hasClock });
  await button(new RegExp(reference)).first().click();
  await opened.page.getByRole('heading', { name: reference }).waitFor();
}

test('two hosts ticked are proposed after a preview of each message, and the sending can be cancelled', async () => {
  await openCard();
  await host(/Élec/).check();
  await host(/Garage/).check();
  await button('Proposer à 2 hôtes').click();

  await opened.page.getByRole('heading', { name: 'Courriel 1 sur 2' }).waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('sendPropositions').length)).toBe(0);
  await button('Courriel suivant').click();
  await opened.page.getByRole('heading', { name: 'Courriel 2 sur 2' }).waitFor();
  await opened.page.getByLabel('Objet').fill('[DEM-2026-0142] Un stage au garage');
  await button('Modifier').click();
  await opened.page.getByLabel('Message').fill('Bonjour,\n\nVoici <b>ma</b> demande : https://exemple.example/reponse');
  await button(/Voir l.aperçu/).click();
  const shown = opened.page.frameLocator('iframe');
  await shown.getByText('Voici <b>ma</b> demande').or(shown.getByRole('link')).first().waitFor();
  expect(await shown.locator('body b').count()).toBe(0);

  await button('Mettre en file les 2 courriels').click();
  await opened.page.getByRole('timer').getByText(/^Départ dans [12]:\d\d$/).waitFor();
  const [input] = (await opened.backend((fake) => fake.argumentsOf('sendPropositions')))[0] ?? [];
  expect(input).toEqual({
    requestReference: 'DEM-2026-0142',
    choices: [
      { companyReference: 'ENT-0011', offerReference: 'OFF-2026-0011' },
      { companyReference: 'ENT-0013', offerReference: 'OFF-2026-0013', subject: '[DEM-2026-0142] Un stage au garage', body: 'Bonjour,\n\nVoici <b>ma</b> demande : https://exemple.example/reponse' },
    ],
  });
  // Back on the card, refreshed, with nothing left ticked.
  await opened.page.getByText('Propositions (3)').waitFor();
  expect(await host(/Élec/).isChecked()).toBe(false);

  await button(/Annuler l.envoi/).click();
  await opened.page.getByText('Envoi annulé : les 2 courriels ne sont pas partis.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('cancelMessage').map(([reference]) => reference))).toEqual(['MSG-2026-0610', 'MSG-2026-0611']);
  expect(await opened.page.getByRole('timer').count()).toBe(0);
});

test('messages fall due while the sidebar is open: it sends them by itself and says so', async () => {
  await openCard('DEM-2026-0142', true);
  await button('Proposer à Élec Exemple SARL').click();
  await button('Mettre en file').click();
  await opened.page.getByRole('timer').getByText('Départ dans').waitFor();
  await opened.page.clock.fastForward(60_000);
  await opened.page.getByRole('timer').getByText(/Départ dans (1:00|0:5\d)/).waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('sendDueMessages').length)).toBe(0);
  await opened.page.clock.fastForward(62_000);
  await opened.page.getByText('1 courriels envoyés.').waitFor();
  expect(await opened.backend((fake) => fake.messages.filter((line) => line.status === 'queued').length)).toBe(0);
  expect(await opened.page.getByRole('timer').count()).toBe(0);
});

test('messages queued before the sidebar was opened leave too', async () => {
  opened = await openAddonPage(browser, 'sidebar', {
    prepare: (fake) => { fake.messages = [{ reference: 'MSG-1', status: 'queued', statusLabel: 'En file', to: 'x@exemple.example', subject: 'Ancien', about: 'PRO-1', sendAfter: new Date(Date.now() - 1000).toISOString(), when: 'hier', may: { cancel: true, queue: false, retry: false, markSent: false } }]; },
  });
  await opened.page.waitForFunction(() => (window as unknown as { fakeBackend: { argumentsOf(name: string): unknown[] } }).fakeBackend.argumentsOf('sendDueMessages').length === 1);
});

test('an excluded host is kept with a motive, which is asked for and sent along', async () => {
  await openCard();
  await button('5 écartés : voir pourquoi').click();
  await opened.page.getByText('Trop loin (2) : de 23 à 41 km').click();
  await button('Proposer quand même à Centrale Exemple').click();
  await button('Retenir cet hôte').click();
  await opened.page.getByText('Écrivez le motif : il sera gardé au journal.').waitFor();
  await opened.page.getByLabel('Motif pour retenir Centrale Exemple').fill('  l’élève y loge  ');
  await opened.page.keyboard.press('Enter');
  await opened.page.getByText('Retenu malgré la règle : « l’élève y loge »').waitFor();
  await button('Proposer à 1 hôte').click();
  await opened.page.getByText('Ce courriel ne peut pas partir tel quel').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('previewPropositions')))[0]).toEqual(['DEM-2026-0142', [{ companyReference: 'ENT-0023', offerReference: 'OFF-2026-0023', overrideReason: 'l’élève y loge' }]]);
  // Without an address nothing can be queued.
  await button('Mettre en file').click({ force: true });
  expect(await opened.backend((fake) => fake.argumentsOf('sendPropositions').length)).toBe(0);
});

test('a rule that allows no exception offers none', async () => {
  await openCard();
  await button('5 écartés : voir pourquoi').click();
  await opened.page.getByText('Complet ces semaines (2)').click();
  await opened.page.getByText('Ascenseurs Exemple').waitFor();
  expect(await button('Proposer quand même à Ascenseurs Exemple').count()).toBe(0);
});

test('a host passed over in the preview receives nothing, and the ticks stay when one goes back', async () => {
  await openCard();
  await host(/Élec/).check();
  await host(/Garage/).check();
  await button('Proposer à 2 hôtes').click();
  await button('Passer').click();
  await opened.page.getByRole('heading', { name: 'Courriel à relire' }).waitFor();
  await opened.page.getByText('Destinataire : Garage Exemple.').waitFor();
  await button(/^Retour/).click();
  expect(await host(/Élec/).isChecked()).toBe(true);
  await button('Proposer à 2 hôtes').waitFor();
});

test('« Pourquoi » shows each criterion with its sentence and its weight', async () => {
  await openCard();
  await button('Pourquoi Élec Exemple SARL').click();
  const first = opened.page.locator('.host').first();
  expect(await first.locator('.criterion').count()).toBe(8);
  await first.getByText('5 attendus du référentiel sur 6').waitFor();
  await first.getByText('poids 25').waitFor();
});

test('a request is cancelled only after a reason is chosen, then can be reopened with a motive', async () => {
  await openCard();
  await button('Annuler la demande').click();
  await button('Annuler DEM-2026-0142').click({ force: true });
  expect(await opened.backend((fake) => fake.argumentsOf('cancelRequest').length)).toBe(0);
  await opened.page.getByRole('radio').nth(1).check();
  await button('Annuler DEM-2026-0142').click();
  await opened.page.getByText('Demande DEM-2026-0142 annulée.').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('cancelRequest')))[0]).toEqual(['DEM-2026-0142', 'abandoned']);
  await button('Rouvrir la demande').click();
  await opened.page.getByLabel('Motif de la réouverture').fill('l’élève revient');
  await button('Rouvrir la demande').click();
  await opened.page.getByText('Demande DEM-2026-0142 rouverte.').waitFor();
});

test('the answer heard on the telephone is recorded in two clicks', async () => {
  opened = await openAddonPage(browser, 'sidebar');
  await button(/PRO-2026-0311/).click();
  await opened.page.getByRole('link', { name: 'Appeler le 04 65 71 00 12' }).waitFor();
  await button('Non').click();
  await button('Pas de tuteur disponible').click();
  await opened.page.getByText('Refus de Élec Exemple SARL enregistré.').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('recordAnswer')))[0]).toEqual([{ propositionReference: 'PRO-2026-0311', answer: 'no', refusalReason: 'no-tutor' }]);
  expect(await button('Non').count()).toBe(0);
});

test('a call back is noted for a working day', async () => {
  opened = await openAddonPage(browser, 'sidebar', { hasClock: true });
  await button(/PRO-2026-0311/).click();
  await button('Rappeler le…').click();
  // The clock says Tuesday 5 January 2027: the days offered are Wednesday to the next Tuesday, without the week-end.
  expect(await opened.page.locator('.chip').allTextContents()).toEqual(['mer. 6 janv.', 'jeu. 7 janv.', 'ven. 8 janv.', 'lun. 11 janv.', 'mar. 12 janv.']);
  await button('lun. 11 janv.').click();
  await opened.page.getByText('Rappel de Élec Exemple SARL noté.').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('recordAnswer')))[0]).toEqual([{ propositionReference: 'PRO-2026-0311', answer: 'call-back', callBackOn: '2027-01-11' }]);
});

test('a doubtful message is settled by the animator, and never sent again by itself', async () => {
  opened = await openAddonPage(browser, 'sidebar');
  await opened.page.locator('.tab').nth(1).click();
  await opened.page.getByText('Peut-être partis (1)').waitFor();
  await button('Il est bien parti : courriel à contact12@exemple.example').click();
  await opened.page.getByText('Noté : le courriel à contact12@exemple.example est parti.').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('settleMessage')))[0]).toEqual(['MSG-2026-0503', 'confirmed-sent']);
  expect(await opened.backend((fake) => fake.argumentsOf('sendDueMessages').length)).toBe(0);
});

test('a message to review is read, queued, and can be cancelled from the list', async () => {
  opened = await openAddonPage(browser, 'sidebar');
  await opened.page.locator('.tab').nth(1).click();
  await button(/^Relire « \[DEM-2026-0139\] Accueil confirmé/).click();
  await button('Mettre en file').click();
  await opened.page.getByText('En file (1)').waitFor();
  await opened.page.getByText(/^Part dans [12]:\d\d$/).waitFor();
  await button(/Annuler l.envoi de « \[DEM-2026-0139\] Accueil confirmé/).click();
  await opened.page.getByText('Envoi annulé : rien n’est parti vers a.petit@lycee.example.').waitFor();
  expect(await opened.page.getByText(/^En file/).count()).toBe(0);
});
