/** The road of a proposition in the sidebar: rank, tick, preview, queue, count down, cancel or let leave. */
import { useAddonPage } from '../support/addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage();

const button = (name: RegExp | string) => opened.page.getByRole('button', { name });
const host = (name: RegExp) => opened.page.getByRole('checkbox', { name });

async function openCard(reference = 'DEM-2026-0142', hasClock = false): Promise<void> {
  await opened.open('sidebar', { hasClock });
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
  await button('Suivant').click();
  await opened.page.getByRole('heading', { name: 'Courriel 2 sur 2' }).waitFor();
  await opened.page.getByLabel('Objet').fill('[DEM-2026-0142] Un stage au garage');
  await button('Modifier').click();
  await opened.page.getByLabel('Message').fill('Bonjour,\n\nVoici <b>ma</b> demande : https://exemple.example/reponse');
  await button(/Voir l.aperçu/).click();
  const shown = opened.page.frameLocator('iframe');
  await shown.getByText('Voici <b>ma</b> demande').or(shown.getByRole('link')).first().waitFor();
  expect(await shown.locator('body b').count()).toBe(0);

  await button('Mettre en file les 2 courriels').click();
  await opened.page
    .getByRole('timer')
    .getByText(/^Départ dans [12]:\d\d$/)
    .waitFor();
  const [input] = (await opened.backend((fake) => fake.argumentsOf('sendPropositions')))[0] ?? [];
  expect(input).toEqual({
    requestReference: 'DEM-2026-0142',
    choices: [
      { companyReference: 'ENT-0011', offerReference: 'OFF-2026-0011' },
      {
        companyReference: 'ENT-0013',
        offerReference: 'OFF-2026-0013',
        subject: '[DEM-2026-0142] Un stage au garage',
        body: 'Bonjour,\n\nVoici <b>ma</b> demande : https://exemple.example/reponse',
      },
    ],
  });
  // Back on the card, refreshed, with nothing left ticked.
  await opened.page.getByText('Propositions (3)').waitFor();
  expect(await host(/Élec/).isChecked()).toBe(false);

  await button(/Annuler l.envoi/).click();
  await opened.page.getByText('Envoi annulé : les 2 courriels ne sont pas partis.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('cancelMessage').map(([reference]) => reference))).toEqual([
    'MSG-2026-0610',
    'MSG-2026-0611',
  ]);
  expect(await opened.page.getByRole('timer').count()).toBe(0);
});

test('messages fall due while the sidebar is open: it sends them by itself and says so', async () => {
  await openCard('DEM-2026-0142', true);
  await button('Proposer à Élec Exemple SARL').click();
  await button('Mettre en file').click();
  await opened.page.getByRole('timer').getByText('Départ dans').waitFor();
  await opened.page.clock.fastForward(60_000);
  await opened.page
    .getByRole('timer')
    .getByText(/Départ dans (1:00|0:5\d)/)
    .waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('sendDueMessages').length)).toBe(0);
  await opened.page.clock.fastForward(62_000);
  await opened.page.getByText('1 courriels envoyés.').waitFor();
  expect(await opened.backend((fake) => fake.messages.filter((line) => line.status === 'queued').length)).toBe(0);
  expect(await opened.page.getByRole('timer').count()).toBe(0);
});

test('messages queued before the sidebar was opened leave too', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.messages = [
        {
          reference: 'MSG-1',
          status: 'queued',
          statusLabel: 'En file',
          to: 'x@exemple.example',
          subject: 'Ancien',
          about: 'PRO-1',
          sendAfter: new Date(Date.now() - 1000).toISOString(),
          when: 'hier',
          may: { cancel: true, queue: false, retry: false, markSent: false },
        },
      ];
    },
  });
  await opened.page.waitForFunction(
    () =>
      (window as unknown as { fakeBackend: { argumentsOf(name: string): unknown[] } }).fakeBackend.argumentsOf('sendDueMessages')
        .length === 1,
  );
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
  expect((await opened.backend((fake) => fake.argumentsOf('previewPropositions')))[0]).toEqual([
    'DEM-2026-0142',
    [{ companyReference: 'ENT-0023', offerReference: 'OFF-2026-0023', overrideReason: 'l’élève y loge' }],
  ]);
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
  await opened.open('sidebar');
  await button(/PRO-2026-0311/).click();
  await opened.page.getByRole('link', { name: 'Appeler le 04 65 71 00 12' }).waitFor();
  await button('Non').click();
  await button('Pas de tuteur disponible').click();
  await opened.page.getByText('Refus d’Élec Exemple SARL enregistré.').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('recordAnswer')))[0]).toEqual([
    { propositionReference: 'PRO-2026-0311', answer: 'no', by: 'phone', refusalReason: 'no-tutor' },
  ]);
  expect(await button('Non').count()).toBe(0);
});

test('at 300 pixels the buttons that go together in « Appels » stand side by side', async () => {
  await opened.open('sidebar');
  await opened.page.locator('.tab').nth(2).click();
  await button('Saisir une demande').waitFor();
  const top = async (name: string): Promise<number | undefined> => (await button(name).first().boundingBox())?.y;
  expect(await top('Saisir une offre')).toBe(await top('Saisir une demande'));
  expect(await top('Faux numéro…')).toBe(await top('Messagerie'));
});

test('the days offered to call back are those that the hub gives, and one click notes one', async () => {
  await opened.open('sidebar', { hasClock: true });
  await button(/PRO-2026-0311/).click();
  await button('Rappeler le…').click();
  expect(await opened.page.locator('.chip').allTextContents()).toEqual([
    'jeu. 7 janv.',
    'ven. 8 janv.',
    'lun. 11 janv.',
    'mar. 12 janv.',
    'jeu. 14 janv.',
  ]);
  await button('lun. 11 janv.').click();
  await opened.page.getByText('Rappel d’Élec Exemple SARL noté.').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('recordAnswer')))[0]).toEqual([
    { propositionReference: 'PRO-2026-0311', answer: 'call-back', by: 'phone', callBackOn: '2027-01-11' },
  ]);
});

test('a doubtful message is settled by the animator, and never sent again by itself', async () => {
  await opened.open('sidebar');
  await opened.page.locator('.tab').nth(1).click();
  await opened.page.getByText('Peut-être partis (1)').waitFor();
  await button('Il est bien parti : courriel à contact12@exemple.example').click();
  await opened.page.getByText('Noté : le courriel à contact12@exemple.example est parti.').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('settleMessage')))[0]).toEqual(['MSG-2026-0503', 'confirmed-sent']);
  expect(await opened.backend((fake) => fake.argumentsOf('sendDueMessages').length)).toBe(0);
});

test('a message to review is read, queued, and can be cancelled from the list', async () => {
  await opened.open('sidebar');
  await opened.page.locator('.tab').nth(1).click();
  await button(/^Relire « \[DEM-2026-0139\] Accueil confirmé/).click();
  await button('Mettre en file').click();
  await opened.page.getByText('En file (1)').waitFor();
  await opened.page.getByText(/^Part dans [12]:\d\d$/).waitFor();
  // One moment of leaving: the list and the bar say the same, and the tab counts what its lists hold.
  const shown = (): Promise<(string | undefined)[]> =>
    opened.page.evaluate(() => {
      const time = (text: string): string | undefined => /(?:Part|Départ) dans (\d:\d\d)/.exec(text)?.[1];
      const list = [...document.querySelectorAll('main *')]
        .map((one) => one.textContent ?? '')
        .find((text) => /^Part dans/.test(text));
      return [time(list ?? ''), time(document.querySelector('[role=timer]')?.textContent ?? '')];
    });
  const [inList, inBar] = await shown();
  expect([inList, inBar]).toEqual([inBar, inList]);
  expect(inBar).toMatch(/^[12]:\d\d$/);
  await button(/Annuler l.envoi de « \[DEM-2026-0139\] Accueil confirmé/).click();
  await opened.page.getByText('Envoi annulé : rien n’est parti vers a.petit@lycee.example.').waitFor();
  expect(await opened.page.getByText(/^En file/).count()).toBe(0);
});

test('an item that names a message opens the message itself, where it can be refused', async () => {
  await opened.open('sidebar');
  await button(/^\[DEM-2026-0139\] Accueil confirmé/).click();
  await opened.page.getByRole('heading', { name: 'Courriel' }).waitFor();
  await opened.page.getByText('! À relire').waitFor();
  await button('Ne pas envoyer').click();
  await opened.page.getByText('Le courriel à Mme Petit ne sera pas envoyé.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('cancelMessage'))).toEqual([['MSG-2026-0501']]);
  await opened.page.getByText('À faire (15)').waitFor();
});

test('a doubtful message opened from « Aujourd’hui » is settled there and cannot be rewritten', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.home = {
        ...fake.home,
        items: [{ group: 'to-review', sentence: 'Peut-être parti', card: { kind: 'message', reference: 'MSG-2026-0503' } }],
      };
    },
  });
  await button(/^Peut-être parti/).click();
  await button('Il est bien parti').waitFor();
  expect(await button('Modifier').count()).toBe(0);
  expect(await opened.page.getByLabel('Objet').isEditable()).toBe(false);
  await button('Il est bien parti').click();
  await opened.page.getByText('Noté : le courriel à contact12@exemple.example est parti.').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('settleMessage')))[0]).toEqual(['MSG-2026-0503', 'confirmed-sent']);
});

describe('« Appels »', () => {
  const openCalls = async (): Promise<void> => {
    await opened.open('sidebar');
    await opened.page.locator('.tab', { hasText: 'Appels' }).getByText('3').waitFor();
    await opened.page.locator('.tab').nth(2).click();
    await opened.page.getByRole('heading', { name: '3 appels à passer' }).waitFor();
  };
  const call = (index: number) => opened.page.locator('.call').nth(index);

  test('each host comes with its number to copy, what to say and its last word', async () => {
    await openCalls();
    await call(0).getByText('Dernier échange : « Rappelez-moi après les fêtes »').waitFor();
    await call(0).getByText('À rappeler le mar. 5 janv.').waitFor();
    await call(0)
      .getByText(/Je vous appelle au sujet d’un élève de 1re bac pro MELEC/)
      .waitFor();
    await call(0).getByRole('button', { name: 'Copier 04 65 71 00 12' }).click();
    await opened.page.getByText('Copié.').waitFor();
    expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toBe('04 65 71 00 12');
    await call(1).getByText('Aucun numéro').waitFor();
  });

  test('a host that answered leaves the list, and the next one takes the focus', async () => {
    await openCalls();
    await call(0).getByRole('button', { name: 'Non' }).click();
    await button('Pas de tuteur disponible').click();
    await opened.page.getByRole('heading', { name: '2 appels à passer' }).waitFor();
    await opened.page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Proposition faite à Communauté'),
    );
    expect((await opened.backend((fake) => fake.argumentsOf('recordAnswer')))[0]).toEqual([
      { propositionReference: 'PRO-2026-0311', answer: 'no', by: 'phone', refusalReason: 'no-tutor' },
    ]);
    await call(1).getByRole('button', { name: 'Oui' }).click();
    await button('Enregistrer l’accord de Boulangerie Exemple').click();
    await opened.page.getByRole('heading', { name: '1 appel à passer' }).waitFor();
    await opened.page.locator('.tab', { hasText: 'Appels' }).getByText('1').waitFor();
  });

  test('a voice mail is one click, and the next call takes the focus; a wrong number is put right in its place', async () => {
    await openCalls();
    await call(0).getByRole('button', { name: 'Messagerie' }).click();
    await opened.page.getByRole('heading', { name: '2 appels à passer' }).waitFor();
    await opened.page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Proposition faite à Communauté'),
    );
    await call(1).getByRole('button', { name: 'Faux numéro' }).click();
    await opened.page.getByLabel('Le bon numéro').fill('04 65 71 99 99');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByRole('heading', { name: '1 appel à passer' }).waitFor();
    expect((await opened.backend((fake) => fake.argumentsOf('noteWrongNumber')))[0]).toEqual(['PRO-2026-0313', '04 65 71 99 99']);
  });

  test('other dates are noted and the host stays to be called', async () => {
    await openCalls();
    await call(0).getByRole('button', { name: 'Autres dates' }).click();
    await opened.page.getByLabel('Premier jour').fill('2027-03-08');
    await opened.page.getByLabel('Dernier jour').fill('2027-04-02');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText('Dates proposées par Élec Exemple SARL notées.').waitFor();
    await opened.page.getByRole('heading', { name: '3 appels à passer' }).waitFor();
    expect((await opened.backend((fake) => fake.argumentsOf('recordAnswer')))[0]).toEqual([
      {
        propositionReference: 'PRO-2026-0311',
        answer: 'other-dates',
        by: 'phone',
        otherStartsOn: '2027-03-08',
        otherEndsOn: '2027-04-02',
      },
    ]);
  });
});

describe('after an agreement', () => {
  const agree = async (): Promise<void> => {
    await opened.open('sidebar');
    await button(/PRO-2026-0311/).click();
    await button('Oui').click();
    await button('Enregistrer l’accord d’Élec Exemple SARL').click();
    await opened.page.getByText('L’établissement confirme que l’élève ira chez Élec Exemple SARL.').waitFor();
  };

  test('the messages that it sends are counted down and can be cancelled', async () => {
    await agree();
    await opened.page
      .getByRole('timer')
      .getByText(/^Départ dans/)
      .waitFor();
    await button(/Annuler l.envoi/).click();
    await opened.page.getByText('Envoi annulé : les 2 courriels ne sont pas partis.').waitFor();
    expect(await opened.backend((fake) => fake.argumentsOf('cancelMessage').map(([reference]) => reference))).toEqual([
      'MSG-2026-0810',
      'MSG-2026-0811',
    ]);
  });

  test('the school’s confirmation is noted with one click', async () => {
    await agree();
    await button('Confirmer').click();
    await opened.page.getByText('Accueil chez Élec Exemple SARL confirmé.').waitFor();
    expect(await opened.backend((fake) => fake.argumentsOf('confirmProposition'))).toEqual([['PRO-2026-0311']]);
    expect(await button('Confirmer').count()).toBe(0);
  });

  test('a host takes its word back only with a motive', async () => {
    await agree();
    await button('L’organisme se désiste…').click();
    await button('Enregistrer le désistement').click();
    await opened.page.getByText('Écrivez le motif : il sera gardé au journal.').waitFor();
    expect(await opened.backend((fake) => fake.argumentsOf('withdrawHost').length)).toBe(0);
    await opened.page.getByLabel('Pourquoi Élec Exemple SARL se désiste').fill('tuteur en arrêt');
    await opened.page.keyboard.press('Enter');
    await opened.page.getByText('Désistement d’Élec Exemple SARL noté : DEM-2026-0142 est de nouveau à chercher.').waitFor();
    expect(await opened.backend((fake) => fake.argumentsOf('withdrawHost'))).toEqual([['PRO-2026-0311', 'tuteur en arrêt']]);
  });
});

test('a host without an address is proposed by telephone, beside a message for another', async () => {
  await openCard();
  await host(/Élec/).check();
  await host(/Énergies/).check();
  await button('Proposer à 2 hôtes').click();
  await button('Suivant').click();
  await opened.page.getByText('Ne peut pas partir tel quel : Exemple Énergies.').waitFor();
  await button('Proposer par téléphone').click();
  await opened.page.getByRole('heading', { name: 'Appel 2 sur 2' }).waitFor();
  await opened.page.getByText('À appeler : Exemple Énergies.').waitFor();
  await button('Valider 1 courriel et 1 appel').click();
  await opened.page.getByText('1 appel vous attend dans « Appels ».').waitFor();
  await opened.page.getByRole('timer').waitFor();
  const [input] = (await opened.backend((fake) => fake.argumentsOf('sendPropositions')))[0] ?? [];
  expect(input).toEqual({
    requestReference: 'DEM-2026-0142',
    choices: [
      { companyReference: 'ENT-0011', offerReference: 'OFF-2026-0011' },
      { companyReference: 'ENT-0014', channel: 'phone' },
    ],
  });
});

test('the choice of the telephone can be taken back, and alone it queues no message', async () => {
  await openCard();
  await button('Proposer à Élec Exemple SARL').click();
  await button('Proposer par téléphone').click();
  await button('Revenir au courriel').click();
  await button('Mettre en file').waitFor();
  await button('Proposer par téléphone').click();
  await button('Ajouter aux appels').click();
  await opened.page.getByText('1 appel vous attend dans « Appels ».').waitFor();
  expect(await opened.page.getByRole('timer').count()).toBe(0);
});

test('the time left to cancel is told by the spreadsheet’s clock, whatever the browser’s says', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.clockShift = 3_600_000;
    },
  });
  await button(/DEM-2026-0142 commence/).click();
  await button('Proposer à Élec Exemple SARL').click();
  await button('Mettre en file').click();
  await opened.page
    .getByRole('timer')
    .getByText(/^Départ dans (2:00|1:\d\d)$/)
    .waitFor();
});

test('what would help is put to the teacher, by a message that can still be cancelled', async () => {
  await openCard('DEM-2026-0150');
  await button('Demander au professeur').click();
  await opened.page
    .getByRole('timer')
    .getByText(/^Départ dans/)
    .waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('askTeacher'))).toEqual([['DEM-2026-0150']]);
  await button(/Annuler l.envoi/).click();
  await opened.page.getByText('Envoi annulé : le courriel n’est pas parti.').waitFor();
});

test('a likely duplicate is merged only after a second look', async () => {
  await openCard();
  await button('Fiche d’Élec Exemple SARL').click();
  await button('Fusionner ELEC EXEMPLE…').click();
  await opened.page.getByText(/puis ENT-0041 est fermée/).waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('mergeCompanies').length)).toBe(0);
  await button('Fusionner ENT-0041 dans ENT-0011').click();
  await opened.page.getByText('ELEC EXEMPLE est fusionnée dans cette fiche.').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('mergeCompanies'))).toEqual([['ENT-0011', 'ENT-0041']]);
  expect(await opened.page.getByText(/^Doublons probables/).count()).toBe(0);
});

test('many messages to review are queued in one gesture, after a question', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.messages = ['MSG-1', 'MSG-2'].map((reference) => ({
        reference,
        status: 'to-review',
        statusLabel: 'À relire',
        to: `${reference.toLowerCase()}@exemple.example`,
        subject: 'Accueil',
        about: 'PRO-1',
        when: 'Créé le lun. 4 janv.',
        may: { cancel: true, queue: true, queueWithOthers: true, retry: false, markSent: false },
      }));
    },
  });
  await button(/Courriels|^Courriels/)
    .first()
    .click();
  await button(/Tout mettre en file/).click();
  expect(await opened.backend((fake) => fake.messages.filter((line) => line.status === 'queued').length)).toBe(0);
  await button('Oui, mettre en file').click();
  await opened.page.getByText('En file (2)').waitFor();
  expect(await opened.backend((fake) => fake.messages.filter((line) => line.status === 'queued').length)).toBe(2);
});
