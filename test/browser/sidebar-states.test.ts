/** What the sidebar shows when there is nothing, when it waits, when something fails, and when the selection moves. */
import { useAddonPage } from '../support/addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage();

const button = (name: RegExp | string) => opened.page.getByRole('button', { name });
const seen = (text: RegExp | string) => opened.page.getByText(text).first().waitFor();
const isSkeletonSeen = () =>
  opened.page.evaluate(
    () =>
      Number(getComputedStyle(document.querySelector('.skeleton') ?? document.body).opacity) > 0 &&
      document.querySelector('.skeleton') !== null,
  );

test('nothing to do says how things arrive here', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.home = { ...fake.home, items: [], toDo: 0, openRequests: 0, toAllocate: 0 };
    },
  });
  await seen('Rien à faire pour l’instant.');
  await seen(/Les demandes arrivent ici dès que le formulaire/);
});

test('a hub that is not set up leads to the assistant', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.home = { ...fake.home, isReady: false, items: [] };
    },
  });
  await seen('Le pôle n’est pas encore installé.');
  await button('Ouvrir l’assistant de démarrage').click();
  await opened.page.waitForFunction(
    () =>
      (window as unknown as { fakeBackend: { argumentsOf(name: string): unknown[] } }).fakeBackend.argumentsOf('openSetup')
        .length === 1,
  );
  // Nothing else can be read yet.
  expect(await opened.page.getByRole('navigation').count()).toBe(0);
  expect(await opened.backend((fake) => fake.argumentsOf('getCalls').length)).toBe(0);
});

test('a request without a host opens the reasons of the excluded and says what would help', async () => {
  await opened.open('sidebar');
  await button(/DEM-2026-0150/).click();
  await seen('Aucun hôte ne convient pour l’instant.');
  await seen('Complet ces semaines (2)');
  await seen('Rayon de 30 km au lieu de 20 : 1 hôte de plus');
});

test('three hosts at least are in sight at once, and what all share is said once above them', async () => {
  await opened.open('sidebar');
  await opened.page
    .getByRole('button', { name: /DEM-2026-0142/ })
    .first()
    .click();
  await opened.page.locator('.hosts > li').first().waitFor();
  await opened.page.locator('.hosts').evaluate((list) => list.scrollIntoView({ block: 'start' }));
  const ends = await opened.page
    .locator('.hosts > li')
    .evaluateAll((hosts) => hosts.map((host) => host.getBoundingClientRect().bottom));
  const bar = (await opened.page.getByText('Cochez des hôtes').boundingBox())!.y;
  expect(ends.filter((bottom) => bottom <= bar).length).toBeGreaterThanOrEqual(3);
  expect(await opened.page.getByText('Assurance et accès à demander avant le stage').count()).toBe(1);
});

test('an incomplete request is completed with one click', async () => {
  await opened.open('sidebar');
  await button(/DEM-2026-0128/).click();
  await seen('La demande est à compléter : la recherche commencera ensuite.');
  await button('La demande est complète').click();
  await seen('Demande complète : la recherche commence.');
  await seen('En recherche');
});

test('no message waits: the view says where to begin', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.messages = [];
    },
  });
  await opened.page.locator('.tab').nth(1).click();
  await seen('Aucun courriel en attente.');
});

test('no host to call: the view says how one arrives there', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.callLines = [];
    },
  });
  await opened.page.locator('.tab').nth(2).click();
  await seen('Aucun appel à passer.');
  await seen(/Proposer par téléphone/);
});

test('without an open request there is nothing to allocate, and the map can still be looked at', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.home = { ...fake.home, items: [], toDo: 0, openRequests: 0, toAllocate: 0 };
    },
  });
  await button('Carte').waitFor();
  expect(await button(/^Répartir/).count()).toBe(0);
});

test('what a dialog changed is read again once one is back in the sidebar', async () => {
  await opened.open('sidebar');
  await button('Répartir 21 demandes').click();
  await opened.page.waitForFunction(
    () =>
      (window as unknown as { fakeBackend: { argumentsOf(name: string): unknown[] } }).fakeBackend.argumentsOf('openAllocation')
        .length === 1,
  );
  await opened.backend((fake) => {
    fake.home = { ...fake.home, toAllocate: 2 };
  });
  await opened.page.waitForTimeout(50);
  await opened.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await button('Répartir 2 demandes').waitFor();
  await button('Carte').click();
  await opened.page.waitForFunction(
    () =>
      (window as unknown as { fakeBackend: { argumentsOf(name: string): unknown[] } }).fakeBackend.argumentsOf('openMap')
        .length === 1,
  );
});

test('what a school says of a plan opens the dialog at that plan, in one click', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      const item = {
        group: 'to-answer',
        sentence: 'Lycée Exemple : 2 avis sur le plan PLN-2026-0001',
        card: { kind: 'plan', reference: 'PLN-2026-0001' },
      } as const;
      fake.home = { ...fake.home, items: [item], toDo: 1 };
    },
  });
  await button(/2 avis sur le plan/).click();
  await opened.page.waitForFunction(
    () =>
      (window as unknown as { fakeBackend: { argumentsOf(name: string): unknown[][] } }).fakeBackend.argumentsOf(
        'openAllocation',
      )[0]?.[0] === 'PLN-2026-0001',
  );
});

test('a dialog that cannot open says why', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.refusing.set('openAllocation', 'La répartition est déjà ouverte.');
    },
  });
  await button('Répartir 21 demandes').click();
  await opened.page.getByRole('alert').getByText('La répartition est déjà ouverte.').waitFor();
});

test('more messages than the quota are told before they are queued', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.quotaLeft = 1;
    },
  });
  await button(/DEM-2026-0142 commence/).click();
  await opened.page.getByRole('checkbox', { name: /Élec/ }).check();
  await opened.page.getByRole('checkbox', { name: /Mairie/ }).check();
  await button('Proposer à 2 hôtes').click();
  await seen('Il reste 1 envoi aujourd’hui pour 2 courriels : le reste partira demain, sans rien faire de plus.');
});

test('the skeleton appears after 200 ms and the seconds after 2 s', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.delay = 60_000;
    },
  });
  await opened.page.waitForFunction(
    () =>
      Number(getComputedStyle(document.querySelector('.skeleton') ?? document.body).opacity) === 1 &&
      document.querySelector('.skeleton') !== null,
  );
  expect(await isSkeletonSeen()).toBe(true);
  await opened.page.getByText(/Lecture de la feuille… [2-4]\u00a0s/).waitFor();
});

test('a quick answer shows no skeleton at all', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.delay = 60_000;
    },
  });
  const delay = await opened.page.evaluate(
    () => getComputedStyle(document.querySelector('.skeleton') ?? document.body).animationDelay,
  );
  expect(delay).toBe('0.2s');
});

test('a failure of the platform is told in French with what was kept, and can be tried again', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.failing.set('getHome', 'We’re sorry, a server error occurred. Please wait a bit and try again.');
    },
  });
  const alert = opened.page.getByRole('alert');
  await alert.getByText('La feuille n’a pas répondu.').waitFor();
  expect(await alert.textContent()).not.toMatch(/sorry|error/i);
  await opened.backend((fake) => {
    fake.failing.clear();
  });
  await button('Réessayer').click();
  await seen('À faire (15)');
});

test('a refusal when queueing keeps the messages as they were changed', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.refusing.set('sendPropositions', 'Cet hôte vient d’être pris.');
    },
  });
  await button(/DEM-2026-0142 commence/).click();
  await button('Proposer à Élec Exemple SARL').click();
  await opened.page.getByLabel('Objet').fill('Objet changé');
  await button('Mettre en file').click();
  await opened.page.getByRole('alert').getByText('Cet hôte vient d’être pris.').waitFor();
  expect(await opened.page.getByLabel('Objet').inputValue()).toBe('Objet changé');
  expect(await opened.page.getByRole('timer').count()).toBe(0);
});

test('a double click queues once', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.delay = 80;
    },
  });
  await button(/DEM-2026-0142 commence/).click();
  await button('Proposer à Élec Exemple SARL').click();
  await button('Mettre en file').dblclick();
  await opened.page.getByRole('timer').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('sendPropositions').length)).toBe(1);
});

test('a card whose row is gone says so', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      delete (fake.requests as Record<string, unknown>)['DEM-2026-0142'];
    },
  });
  await button(/DEM-2026-0142 commence/).click();
  await opened.page.getByRole('alert').getByText('DEM-2026-0142 n’existe plus dans la feuille.').waitFor();
});

describe('the selection of the sheet', () => {
  const select = (reference: string) =>
    opened.backend((fake, wanted) => {
      fake.selection = { stamp: '', kind: 'request', reference: wanted };
    }, reference);
  const focus = () => opened.page.evaluate(() => window.dispatchEvent(new Event('focus')));

  test('opens its card when the sidebar opens', async () => {
    await opened.open('sidebar', {
      prepare: (fake) => {
        fake.selection = { stamp: '', kind: 'request', reference: 'DEM-2026-0142' };
      },
    });
    await opened.page.getByRole('heading', { name: 'DEM-2026-0142' }).waitFor();
  });

  test('is followed when the sidebar gets the focus', async () => {
    await opened.open('sidebar');
    await seen('À faire (15)');
    await select('DEM-2026-0128');
    await focus();
    await opened.page.getByRole('heading', { name: 'DEM-2026-0128' }).waitFor();
  });

  test('is only offered to who has ticked hosts', async () => {
    await opened.open('sidebar');
    await button(/DEM-2026-0142 commence/).click();
    await opened.page.getByRole('checkbox', { name: /Élec/ }).check();
    await select('DEM-2026-0128');
    await focus();
    await seen('Ligne sélectionnée : DEM-2026-0128');
    expect(await opened.page.getByRole('checkbox', { name: /Élec/ }).isChecked()).toBe(true);
    await button('Ouvrir').click();
    await opened.page.getByRole('heading', { name: 'DEM-2026-0128' }).waitFor();
    await button('Retour : DEM-2026-0142').click();
    expect(await opened.page.getByRole('checkbox', { name: /Élec/ }).isChecked()).toBe(true);
  });

  test('does not take a button away from under the hand that presses it', async () => {
    await opened.open('sidebar');
    await seen('À faire (15)');
    await select('DEM-2026-0128');
    await opened.backend((fake) => {
      fake.delay = 2_000;
    });
    await focus();
    // Pressed while the question is under way, released after its answer.
    await button('Voir les 4 autres').hover();
    await opened.page.mouse.down();
    await seen('Ligne sélectionnée : DEM-2026-0128');
    await opened.page.mouse.up();
    await button(/DEM-2026-0168/).waitFor();
  });

  test('does not pull away who opened something else meanwhile', async () => {
    await opened.open('sidebar');
    await button(/OFF-2026-0011/).click();
    await opened.page.getByRole('heading', { name: 'Élec Exemple SARL' }).waitFor();
    await focus();
    await opened.page.waitForTimeout(100);
    await opened.page.getByRole('heading', { name: 'Élec Exemple SARL' }).waitFor();
  });
});

describe('what the register has become', () => {
  const changeElsewhere = (stamp: string) =>
    opened.backend((fake, mark) => {
      fake.selection = { ...fake.selection, stamp: mark };
      fake.home = { ...fake.home, toDo: fake.home.toDo + 1 };
    }, stamp);
  const reads = () => opened.backend((fake) => fake.argumentsOf('getHome').length);
  const focus = () => opened.page.evaluate(() => window.dispatchEvent(new Event('focus')));

  test('is read again when one comes back after a change made elsewhere, and only then', async () => {
    await opened.open('sidebar');
    await seen('À faire (15)');
    const before = await reads();
    await focus();
    await opened.page.waitForTimeout(100);
    expect(await reads()).toBe(before);
    await changeElsewhere('other');
    await focus();
    await seen('À faire (16)');
  });

  test('is read again when the pointer comes back, at most every few seconds', async () => {
    await opened.open('sidebar');
    await seen('À faire (15)');
    await changeElsewhere('other');
    const enter = () => opened.page.evaluate(() => document.documentElement.dispatchEvent(new Event('pointerenter')));
    await enter();
    await opened.page.waitForTimeout(100);
    expect(await opened.backend((fake) => fake.argumentsOf('getSelection').length)).toBe(1);
    // What was missed is asked for by itself, once.
    await seen('À faire (16)');
    expect(await opened.backend((fake) => fake.argumentsOf('getSelection').length)).toBe(2);
  });
});

describe('an error', () => {
  test('can be put away, and does not follow to another tab', async () => {
    await opened.open('sidebar', {
      prepare: (fake) => {
        fake.refusing.set('openAllocation', 'La répartition est déjà ouverte.');
      },
    });
    const alert = opened.page.getByRole('alert');
    await button('Répartir 21 demandes').click();
    await alert.waitFor();
    await button('Fermer ce message').click();
    await alert.waitFor({ state: 'detached' });
    await button('Répartir 21 demandes').click();
    await alert.waitFor();
    await button(/^Courriels/).click();
    await button(/^Aujourd’hui/).click();
    await seen('À faire (15)');
    expect(await alert.count()).toBe(0);
  });
});

test('an offer is verified, then suspended', async () => {
  await opened.open('sidebar');
  await button(/OFF-2026-0011/).click();
  await opened.page.getByText('S5 (1er févr.) : 0 place libre sur 2').waitFor({ state: 'attached' });
  await button('Offre vérifiée').click();
  await seen('Disponible');
  await button('Suspendre').click();
  await seen('Suspendue');
  expect(await opened.backend((fake) => fake.argumentsOf('setOfferStatus'))).toEqual([
    ['OFF-2026-0011', 'verified'],
    ['OFF-2026-0011', 'suspended'],
  ]);
});

test('a review that asks for the animator is seen to in one click, one given by telephone is noted', async () => {
  await opened.open('sidebar');
  await button(/DEM-2026-0142 commence/).click();
  await button('Fiche d’Élec Exemple SARL').first().click();
  await button(/^Établissement : stage réalisé/).click();
  await button(/^C’est traité/).click();
  await button(/^C’est traité/).waitFor({ state: 'detached' });
  await button(/Noter un bilan/).click();
  await opened.page.getByRole('radio', { name: 'Organisme d’accueil' }).check();
  await opened.page.getByRole('radio', { name: 'En partie' }).check();
  // Nobody marks its own welcome.
  expect(await opened.page.getByLabel('Accueil', { exact: true }).count()).toBe(0);
  await opened.page.getByLabel(/^Activités conformes/).selectOption('2 – Plutôt pas');
  await button('Enregistrer le bilan').click();
  await opened.page.getByRole('heading', { name: 'Bilans (2)' }).waitFor();
  expect(await opened.backend((fake) => [fake.argumentsOf('settleReview'), fake.argumentsOf('recordReview')])).toEqual([
    [['PRO-2026-0290', 'BIL-2026-0001']],
    [[{ propositionReference: 'PRO-2026-0290', by: 'company', done: 'partly', fit: 2 }]],
  ]);
});

test('a company to ask for a place is among the calls with its reason, and leaves them once the call is made', async () => {
  await opened.open('sidebar', {
    prepare: (fake) => {
      fake.callLines = [];
      fake.placeCalls = [
        {
          companyReference: 'ENT-0015',
          companyName: 'Exemple Domotique',
          contactName: '',
          phone: '04 65 71 00 12',
          sentence: 'Une place de plus du lundi 1er au vendredi 26 mars 2027.',
          script: '« Bonjour. »',
        },
      ];
    },
  });
  // The tab counts it as the list does.
  await opened.page.locator('.tab', { hasText: 'Appels' }).getByText('1', { exact: true }).waitFor();
  await opened.page
    .getByRole('tab', { name: /Appels/ })
    .or(button(/^Appels/))
    .first()
    .click();
  await seen('Une place de plus du lundi 1er au vendredi 26 mars 2027.');
  await button('Appel à Exemple Domotique fait\u00a0: ne plus l’afficher').click();
  await seen('Aucun appel à passer.');
});
