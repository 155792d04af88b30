/** The dialog « Répartition » in a browser: read the plan, impose a choice, compute again, create the propositions. */
import { seriousAxeFindings } from '../support/browser';
import type { FakeDialogBackend } from '../support/fake-dialog-backend';
import { useAddonPage } from '../support/addon-page';
import type { OpenOptions } from '../support/open-addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage<FakeDialogBackend>();

const button = (name: RegExp | string) => opened.page.getByRole('button', { name });
const toggle = (name: string) => opened.page.locator('.plan').getByRole('button', { name, exact: true });
const line = (reference: string) => opened.page.locator(`[data-line="${reference}"]`);
const solved = () => opened.backend((fake) => fake.argumentsOf('solvePlan').map(([wishes]) => wishes));
const solvedTimes = (count: number) =>
  opened.page.waitForFunction(
    (times) => (window as unknown as { fakeBackend: FakeDialogBackend }).fakeBackend.argumentsOf('solvePlan').length === times,
    count,
  );

async function openPlan(options?: OpenOptions<FakeDialogBackend>): Promise<void> {
  await opened.open('allocation', options);
  await opened.page.getByText('21 placées sur 23').first().waitFor();
}

test('the plan says how many are placed, and shows first those without a host with their reason', async () => {
  await openPlan();
  expect(await solved()).toEqual([{ kept: [], forbidden: [], previous: [] }]);
  const headings = await opened.page.locator('.group-title').allTextContents();
  expect(headings[0]).toBe('Sans hôte (2)');
  expect(headings.slice(1)).toEqual([...headings.slice(1)].sort((a, b) => a.localeCompare(b, 'fr')));
  await line('DEM-2026-0123').getByText('Aucun hôte à sa portée.').waitFor();
  await opened.page.getByText('C’est le meilleur plan possible.').waitFor();
  expect(await opened.page.getByRole('checkbox', { name: /^Créer la proposition/, checked: true }).count()).toBe(21);
});

test('a forbidden pair is left out at once, and computing again sends it with the former plan and finds another host', async () => {
  await openPlan();
  const before = await line('DEM-2026-0117').locator('.line-host strong').textContent();
  expect(before).toBe('Résidence de l’Exemple');
  await toggle('Interdire Résidence de l’Exemple à V. J.').click();
  expect(await toggle('Interdire Résidence de l’Exemple à V. J.').getAttribute('aria-pressed')).toBe('true');
  await line('DEM-2026-0117').getByText('Interdite : elle ne sera pas créée.').waitFor();
  await button('Créer 20 propositions').waitFor();
  await opened.page.getByText('1 choix n’est pas encore dans le plan : recalculez.').waitFor();

  await button('Recalculer').click();
  await opened.page.locator('.summary-changes').waitFor();
  const [first, second] = await solved();
  expect(second?.forbidden).toEqual([{ requestReference: 'DEM-2026-0117', hostId: 'OFF-2026-0041' }]);
  expect(second?.kept).toEqual([]);
  expect(first?.previous).toEqual([]);
  expect(second?.previous).toHaveLength(21);
  expect(second?.previous).toContainEqual({ requestReference: 'DEM-2026-0117', hostId: 'OFF-2026-0041' });
  expect(await line('DEM-2026-0117').locator('.line-host strong').allTextContents()).not.toContain(before);
  expect(await opened.page.getByText(/encore dans le plan/).count()).toBe(0);

  // What was forbidden stays in sight and can be taken back.
  await button('Retirer : ne plus interdire Résidence de l’Exemple à V. J.').click();
  await button('Recalculer').click();
  await solvedTimes(3);
  expect((await solved())[2]?.forbidden).toEqual([]);
});

test('a kept pair is sent as such; keeping and forbidding the same pair exclude each other', async () => {
  await openPlan();
  await toggle('Garder G. Z. chez Médiathèque d’Exemple').or(toggle('Garder G. Z. chez Musée de l’Exemple')).click();
  const company = await line('DEM-2026-0120').locator('.line-host strong').textContent();
  expect(await toggle(`Garder G. Z. chez ${company}`).getAttribute('aria-pressed')).toBe('true');
  await button('Recalculer').click();
  await solvedTimes(2);
  expect((await solved())[1]?.kept).toEqual([
    { requestReference: 'DEM-2026-0120', hostId: company === 'Musée de l’Exemple' ? 'ENT-0052' : 'OFF-2026-0051' },
  ]);
  await toggle(`Interdire ${company} à G. Z.`).click();
  expect(await toggle(`Garder G. Z. chez ${company}`).getAttribute('aria-pressed')).toBe('false');
});

test('the chosen line shows its other hosts and whom they would displace; choosing one keeps that pair and computes again', async () => {
  await openPlan();
  await line('DEM-2026-0108').locator('.line-open').click();
  const details = opened.page.getByRole('complementary', { name: 'Ligne choisie' });
  await details.getByText('5 hôtes sont possibles.').waitFor();
  await details
    .getByText(/^Prendrait la place de/)
    .first()
    .waitFor();
  const [reference, plan] = (await opened.backend((fake) => fake.argumentsOf('getAlternatives')))[0] ?? [];
  expect(reference).toBe('DEM-2026-0108');
  expect(plan).toHaveLength(21);

  await details.getByRole('button', { name: 'Choisir celle-ci : Exemple Domotique pour M. V.' }).click();
  await line('DEM-2026-0108').getByText('Exemple Domotique').waitFor();
  expect((await solved())[1]?.kept).toEqual([{ requestReference: 'DEM-2026-0108', hostId: 'ENT-0015' }]);
  expect((await solved())[1]?.forbidden).toEqual([]);
  await details.getByRole('button', { name: 'Garder', pressed: true }).waitFor();
});

test('why not this host: the answer says who moves, can be left, or kept, which shows the very plan of the answer', async () => {
  await openPlan();
  await line('DEM-2026-0108').locator('.line-open').click();
  const details = opened.page.getByRole('complementary', { name: 'Ligne choisie' });
  const question = 'Pourquoi pas Exemple Domotique pour M. V.\u00a0?';
  const ask = details.getByRole('button', { name: question });
  await ask.click();
  await details.getByRole('heading', { name: question }).waitFor();
  await details.getByText('M. V. irait chez Exemple Domotique.').waitFor();
  const [asked, wishes] = (await opened.backend((fake) => fake.argumentsOf('whyNotHost')))[0] ?? [];
  expect(asked).toEqual({ requestReference: 'DEM-2026-0108', hostId: 'ENT-0015' });
  expect(wishes?.previous).toHaveLength(21);
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await opened.page.keyboard.press('Escape');
  await ask.waitFor();
  expect((await solved()).length).toBe(1);

  await ask.click();
  await details.getByRole('button', { name: 'Garder cet arrangement' }).click();
  await line('DEM-2026-0108').getByText('Exemple Domotique').waitFor();
  await details.getByRole('button', { name: 'Garder', pressed: true }).waitFor();
  const kept = await opened.backend((fake) => fake.argumentsOf('arrangeWith'));
  expect(kept).toEqual([[{ requestReference: 'DEM-2026-0108', hostId: 'ENT-0015' }, wishes]]);
  expect((await solved()).length).toBe(1);
});

test('a host that one may go past is kept for a motive, which goes with the pair into the plan and into what is made of it', async () => {
  await opened.open('allocation', { prepare: (fake) => (fake.mayGoPast = true) });
  await line('DEM-2026-0108').locator('.line-open').click();
  const details = opened.page.getByRole('complementary', { name: 'Ligne choisie' });
  await details.getByText(/^Lieux écartés/).click();
  await details.locator('.set-aside').getByRole('button').first().click();
  await details.getByRole('button', { name: 'Garder cet arrangement' }).click();
  await opened.page.keyboard.press('Enter');
  await details.getByText('Écrivez le motif').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('arrangeWith'))).toEqual([]);
  await opened.page.keyboard.press('Escape');
  await opened.page.waitForFunction(() => document.activeElement?.textContent === 'Garder cet arrangement');
  await opened.page.keyboard.press('Enter');
  await opened.page.keyboard.type('Conduit par sa famille');
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await opened.page.keyboard.press('Enter');
  await details.getByText('Gardé malgré la règle : « Conduit par sa famille »').waitFor();
  const [[asked] = []] = await opened.backend((fake) => fake.argumentsOf('arrangeWith'));
  expect(asked).toMatchObject({ requestReference: 'DEM-2026-0108', overrideReason: 'Conduit par sa famille' });
  await button('Recalculer').click();
  await solvedTimes(2);
  expect((await solved())[1]?.kept).toEqual([asked]);
  await opened.page.getByText('Calcul terminé').waitFor();
  await button(/^Créer \d+ proposition/).click();
  await button(/^Oui, créer/).click();
  await button('Répartir les demandes restantes').waitFor();
  const [[made] = []] = await opened.backend((fake) => fake.argumentsOf('createPropositions'));
  expect(made).toContainEqual(asked);
});

test('opened at a pair that was kept in the card, the plan of the day is shown with it, its line chosen', async () => {
  await opened.open('allocation', { chosen: 'DEM-2026-0108:ENT-0015' });
  const details = opened.page.getByRole('complementary', { name: 'Ligne choisie' });
  await details.getByRole('heading', { name: 'M. V.' }).waitFor();
  await details.getByRole('button', { name: 'Garder', pressed: true }).waitFor();
  await line('DEM-2026-0108').getByText('Exemple Domotique').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('arrangeWith'))).toEqual([
    [
      { requestReference: 'DEM-2026-0108', hostId: 'ENT-0015' },
      { kept: [], forbidden: [], previous: [] },
    ],
  ]);
  expect(await solved()).toEqual([]);
});

test('a pair that can no longer be kept is told, and the plan of the day is a click away', async () => {
  await opened.open('allocation', {
    chosen: 'DEM-2026-0108:ENT-0015',
    prepare: (fake) => fake.refusing.set('arrangeWith', 'Cette demande n’est plus à répartir.'),
  });
  await opened.page.getByText('Cette demande n’est plus à répartir.').waitFor();
  await button('Voir le plan du jour').click();
  await line('DEM-2026-0108').waitFor();
  expect((await solved()).length).toBe(1);
});

test('a host set aside says its reason and whether it can be lifted, and nothing is offered to keep', async () => {
  await openPlan();
  await line('DEM-2026-0108').locator('.line-open').click();
  const details = opened.page.getByRole('complementary', { name: 'Ligne choisie' });
  await details.getByText(/^Lieux écartés/).click();
  await details.locator('.set-aside').getByRole('button').first().click();
  await details.getByText('Cette règle ne peut pas être levée.').waitFor();
  expect(await details.getByRole('button', { name: 'Garder cet arrangement' }).count()).toBe(0);
  await details.getByRole('button', { name: 'Revenir' }).click();
  await details.locator('.alternative').first().waitFor();
  await opened.page.waitForFunction(() => document.activeElement?.closest('.set-aside[open]') !== null);
});

test('a line that is not ticked by itself says why without being opened, until the animator ticks it', async () => {
  await opened.open('allocation', { prepare: (fake) => void fake.apart.add('DEM-2026-0120') });
  const own = line('DEM-2026-0120');
  const box = own.getByRole('checkbox');
  const why = own.getByText('Non cochée : aucune activité connue pour sa formation');
  await why.waitFor();
  expect([await box.isChecked(), await opened.page.getByText(/^Non cochée/).count()]).toEqual([false, 1]);
  expect(await box.getAttribute('aria-describedby')).toBe(await why.getAttribute('id'));
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await box.check();
  await why.waitFor({ state: 'detached' });
  expect(await box.getAttribute('aria-describedby')).toBeNull();
});

test('each question about the whole plan is headed with the name of the button that puts it', async () => {
  await openPlan();
  const names = await opened.page.locator('[data-question]').allTextContents();
  expect(names).toHaveLength(4);
  for (const name of names) {
    await button(name).click();
    await opened.page.locator('.plan-question').getByRole('heading', { name, exact: true, level: 2 }).waitFor();
    await button('Revenir au plan').click();
  }
});

test('what it would take to place a pupil, what a place is worth and what changes cost: each answer leads to its gesture', async () => {
  await openPlan();
  await line('DEM-2026-0123').locator('.line-open').click();
  const details = opened.page.getByRole('complementary', { name: 'Ligne choisie' });
  await details.getByRole('button', { name: /^Que faudrait-il pour placer/ }).click();
  await details.getByText('Rayon de 30\u00a0km au lieu de 20').waitFor();
  await details.getByRole('button', { name: 'Poser la question à l’établissement' }).click();
  await opened.page.locator('.toast').getByText('1 courriel en file').waitFor();
  const [asked] = await opened.backend((fake) => fake.argumentsOf('askTeacher'));
  expect(asked).toEqual(['DEM-2026-0123', ['Rayon de 30\u00a0km au lieu de 20']]);
  await details.getByRole('button', { name: 'Mettre dans «\u00a0Appels\u00a0»' }).click();
  await opened.page.getByText('1 entreprise mise dans').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('askForPlaces')))[0]?.[0]).toEqual(['ENT-0015']);

  await button('Places à trouver').click();
  await opened.page.getByRole('heading', { name: 'Places à trouver' }).waitFor();
  await opened.page.getByText('Électricité · Roanne').waitFor();
  await button('Voir L. R., DEM-2026-0123').waitFor();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await button('Revenir au plan').click();
  await line('DEM-2026-0123').waitFor();

  await button('Changer moins de lignes').click();
  await opened.page.getByText('C’est le plan affiché.').waitFor();
  await button('Prendre ce plan').click();
  await solvedTimes(2);
  expect((await solved())[1]?.taken).toHaveLength(21);
  await line('DEM-2026-0123').waitFor();
});

test('a plan is kept, compared, shared and opened; what a school says of it counts only once it is taken', async () => {
  await openPlan();
  await button('Plans gardés').click();
  await opened.page.getByRole('heading', { name: 'Plans gardés' }).waitFor();
  await button('Garder le plan affiché').click();
  await opened.page.locator('[data-draft="PLN-2026-0002"]').waitFor();
  const [plan] = (await opened.backend((fake) => fake.argumentsOf('keepDraft')))[0] ?? [];
  const kinds = plan?.lines.map(({ hostId, isTicked }) => `${hostId === undefined ? 'without' : 'placed'} ${isTicked ?? false}`);
  expect([kinds?.length, kinds?.filter((one) => one === 'placed true').length]).toEqual([23, 21]);
  await button('Comparer PLN-2026-0001').click();
  await opened.page.getByText('M. V. perdrait sa place chez Garage Exemple.').waitFor();
  await opened.page.getByText('Partager avec un établissement').first().click();
  await button('Préparer le courriel de PLN-2026-0002 pour Lycée Exemple').click();
  // Everybody reads it, and what was opened to get there stays open, the focus where it was.
  await opened.page.locator('.toast').getByText('attend votre relecture').waitFor();
  await opened.page.waitForFunction(() => document.activeElement?.closest('details[open]') !== null);
  expect((await opened.backend((fake) => fake.argumentsOf('shareDraft')))[0]).toEqual(['PLN-2026-0002', '0421002L']);
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  // Before the message is prepared one reads what the school will and will not see of its lines.
  await opened.page.getByText('1 lieu que vous n’avez pas coché ne sera pas montré').first().waitFor();
  await button(/^Reprendre cet avis/).click();
  await opened.page.locator('.toast').getByText('Avis repris\u00a0: il compte désormais dans vos plans.').waitFor();
  await opened.page.getByText('Compte dans tout plan calculé à partir de maintenant.').waitFor();
  // It can be computed with on the spot.
  const remarks = opened.page.getByRole('region', { name: 'Avis des établissements' });
  await remarks.getByText('1 choix n’est pas encore dans le plan').waitFor();
  await remarks.getByRole('button', { name: 'Recalculer' }).click();
  await solvedTimes(2);
  await button('Plans gardés').click();
  await button('Ouvrir PLN-2026-0001').click();
  await opened.page.getByText('la place est prise depuis').waitFor();
  await opened.page.getByText('1 choix n’est pas encore dans le plan').waitFor();
  await button('Recalculer').click();
  await solvedTimes(3);
  // The spreadsheet knows what was taken: only the animator's own wishes are sent, and the school's come back with the plan.
  expect((await solved()).map(({ forbidden }) => forbidden)).toEqual([[], [], []]);
  await opened.page.getByText('souhait de Lycée Exemple').waitFor();
  expect(await opened.page.getByText('la place est prise depuis').count()).toBe(0);
  expect(await opened.page.getByText('1 choix n’est pas encore dans le plan').count()).toBe(0);
  await button(/^Écarter l’avis de Lycée Exemple/).click();
  await opened.page.locator('.toast').getByText('L’avis de Lycée Exemple est écarté').waitFor();
  expect((await opened.backend((fake) => fake.argumentsOf('decideRemark'))).map(([, isTaken]) => isTaken)).toEqual([true, false]);
  expect(await opened.page.getByText('souhait de Lycée Exemple').count()).toBe(0);
  await button('Plans gardés').click();
  await button('Supprimer PLN-2026-0001').click();
  await opened.page.getByText('n’apparaîtra plus dans le pôle').waitFor();
  await opened.page.keyboard.press('Escape');
  await opened.page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Supprimer PLN-2026-0001');
  expect(await opened.backend((fake) => fake.argumentsOf('deleteDraft').length)).toBe(0);
  await opened.page.keyboard.press('Enter');
  await button('Supprimer ce plan').click();
  await opened.page.locator('[data-draft="PLN-2026-0001"]').waitFor({ state: 'detached' });
  expect(await opened.backend((fake) => fake.argumentsOf('createPropositions').length)).toBe(0);
});

test('opened at a kept plan, the dialog shows that plan and what schools say of it', async () => {
  await opened.open('allocation', { chosen: 'PLN-2026-0001' });
  await opened.page.getByRole('heading', { name: 'Avis des établissements' }).waitFor();
  await opened.page.getByText('la place est prise depuis').waitFor();
  expect(await opened.backend((fake) => fake.argumentsOf('openDraft'))).toEqual([['PLN-2026-0001']]);
  await button(/^Écarter cet avis/).click();
  await opened.page.getByText('Écarté', { exact: false }).first().waitFor();
});

test('the rules are read with their cases, and a weight shows what it would change before it is changed', async () => {
  await openPlan();
  await button('Règles de répartition').click();
  await opened.page.getByText('L’élève 2 va chez l’hôte 1.').waitFor();
  await opened.page.getByLabel('Critère').selectOption('distance');
  await opened.page.getByLabel('Nouveau poids').fill('60');
  await button('Essayer').click();
  await opened.page.getByText('à 60 au lieu de 20').waitFor();
  await opened.page.getByText('M. V. irait chez Exemple Domotique.').waitFor();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  expect(await opened.backend((fake) => fake.argumentsOf('applyWeight').length)).toBe(0);
  await button('Appliquer ce poids').click();
  await opened.page.locator('.summary-changes').waitFor();
  const [code, value, wishes] = (await opened.backend((fake) => fake.argumentsOf('applyWeight')))[0]!;
  expect([code, value, wishes.taken?.length]).toEqual(['distance', '60', 21]);
  // The plan comes with the answer.
  expect(await solved()).toHaveLength(1);
});

test('whom an alternative would displace can be opened from it', async () => {
  await openPlan();
  await line('DEM-2026-0108').locator('.line-open').click();
  const link = opened.page.locator('.displaced button').first();
  const reference = ((await link.textContent()) ?? '').slice(-13);
  await link.click();
  await opened.page.locator('.details .card-reference', { hasText: reference }).waitFor();
  expect(await line(reference).locator('.line-open').getAttribute('aria-pressed')).toBe('true');
});

test('propositions are created only after a sentence that says what is done and that nothing leaves; lines unticked are left out', async () => {
  await openPlan({
    prepare: (fake) => {
      fake.refusedPairs.set('DEM-2026-0101', 'La place vient d’être prise par une autre proposition.');
    },
  });
  await opened.page.getByRole('checkbox', { name: /^Créer la proposition de B\. H\./ }).uncheck();
  await button('Créer 20 propositions').click();
  await opened.page.getByRole('heading', { name: /^Créer 20 propositions à \d+ entreprises/ }).waitFor();
  await opened.page.getByText('Rien ne part maintenant').waitFor();
  await opened.page.waitForFunction(() => document.activeElement?.textContent?.includes('entreprises'));
  await opened.page.keyboard.press('Escape');
  expect(await opened.backend((fake) => fake.argumentsOf('createPropositions').length)).toBe(0);
  await opened.page.waitForFunction(
    () => document.activeElement?.tagName === 'BUTTON' && document.activeElement.textContent?.includes('20'),
  );

  await button('Créer 20 propositions').click();
  await button('Oui, créer 20 propositions').click();
  await opened.page.getByRole('heading', { name: '19 propositions créées, 19 courriels à relire.' }).waitFor();
  const [pairs] = (await opened.backend((fake) => fake.argumentsOf('createPropositions')))[0] ?? [];
  expect(pairs).toHaveLength(20);
  expect(pairs?.map((pair) => pair.requestReference)).not.toContain('DEM-2026-0118');
  await opened.page.getByText('La place vient d’être prise par une autre proposition.').waitFor();
  await opened.page.getByRole('heading', { name: 'Relire les courriels' }).waitFor();
  await opened.page.getByText('Les courriels attendent sous « À relire »').waitFor();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);

  await button('Répartir les demandes restantes').click();
  await opened.page.getByText('2 placées sur 4').first().waitFor();
  expect((await solved())[1]).toEqual({ kept: [], forbidden: [], previous: [] });
});

test('filters narrow the lines shown, not those created, and the confirmation counts what they hide', async () => {
  await openPlan();
  await opened.page
    .getByLabel('Établissement', { exact: true })
    .and(opened.page.locator('select'))
    .selectOption('Collège de l’Exemple, Mably');
  await opened.page.getByText('3 lignes sur 23').waitFor();
  expect(await opened.page.locator('[data-line]').count()).toBe(3);
  await button('Créer 21 propositions').click();
  await opened.page.getByText('18 lignes cochées sont masquées par vos filtres, et comptées ici.').waitFor();
  await button('Revenir au plan').click();
  await opened.page.getByLabel('Semaine').selectOption('2027-S10');
  await opened.page.getByText('Aucune ligne ne correspond à ces filtres.').waitFor();
  await button('Effacer les filtres').click();
  await opened.page.getByLabel('Sans hôte seulement (2)').check();
  expect(await opened.page.locator('[data-line]').count()).toBe(2);
});

test('the same lines are read by company, the fullest first', async () => {
  await openPlan();
  await opened.page.getByRole('radio', { name: 'Entreprise' }).check();
  const headings = await opened.page.locator('.group-title').allTextContents();
  expect(headings[0]).toBe('Sans hôte (2)');
  const counts = headings.slice(1).map((heading) => Number(/(\d+)\u00a0élèves?$/.exec(heading)?.[1]));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(21);
});

test('everything is done without a mouse: go to a line, open it, choose another host, come back', async () => {
  await openPlan();
  await line('DEM-2026-0123').locator('.line-open').focus();
  await opened.page.keyboard.press('ArrowDown');
  expect(await opened.page.evaluate(() => document.activeElement?.closest('[data-line]')?.getAttribute('data-line'))).toBe(
    'DEM-2026-0108',
  );
  await opened.page.keyboard.press('Enter');
  await opened.page.locator('.alternative').first().waitFor();
  await button(/^Choisir celle-ci/)
    .first()
    .focus();
  await opened.page.keyboard.press('ArrowDown');
  expect(await opened.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Choisir celle-ci/);
  await opened.page.keyboard.press('Escape');
  expect(await opened.page.evaluate(() => document.activeElement?.closest('[data-line]')?.getAttribute('data-line'))).toBe(
    'DEM-2026-0108',
  );
  await toggle('Garder G. Z. chez Musée de l’Exemple').or(toggle('Garder G. Z. chez Médiathèque d’Exemple')).focus();
  await opened.page.keyboard.press('Space');
  await opened.page.getByRole('heading', { name: 'Vos choix (1)' }).waitFor();
});

test('while a new plan is computed the former one stays in use, and the time gone by is told after two seconds', async () => {
  await openPlan({ hasClock: true });
  await opened.backend((fake) => {
    fake.delay = 6000;
  });
  await button('Recalculer').click();
  await opened.page.getByText('Le plan affiché reste utilisable.').waitFor();
  expect(await opened.page.locator('.solving-seconds').count()).toBe(0);
  await opened.page.clock.runFor(3000);
  await opened.page.locator('.solving-seconds', { hasText: /3\ss/ }).waitFor();
  await opened.page.getByLabel('Sans hôte seulement (2)').check();
  expect(await opened.page.locator('[data-line]').count()).toBe(2);
  await opened.page.clock.runFor(4000);
  await opened.page.getByText('Le plan affiché reste utilisable.').waitFor({ state: 'detached' });
});

test('the first computation tells the time it takes and can be left at any moment', async () => {
  await opened.open('allocation', {
    hasClock: true,
    prepare: (fake) => {
      fake.delay = 30_000;
    },
  });
  await opened.page.getByText('Calcul de la répartition').waitFor({ state: 'attached' });
  await opened.page.clock.runFor(4000);
  await opened.page.getByText(/Calcul de la répartition… 4\ss/).waitFor();
  await opened.page.getByText('Rien n’est écrit').waitFor();
  await button('Fermer').click();
  expect(await opened.page.evaluate('google.script.host.isClosed')).toBe(true);
});

test('a computation that fails keeps the plan on screen, says so and can be tried again', async () => {
  await openPlan();
  await opened.backend((fake) => {
    fake.failing.set('solvePlan', 'Exceeded maximum execution time');
  });
  await button('Recalculer').click();
  await opened.page.getByRole('alert').getByText('L’opération a duré trop longtemps et s’est arrêtée.').waitFor();
  expect(await opened.page.locator('[data-line]').count()).toBe(23);
  await opened.backend((fake) => {
    fake.failing.clear();
  });
  await button('Réessayer').click();
  await opened.page.locator('.summary-changes').waitFor();
});

test('with no open request the dialog says what to do', async () => {
  await opened.open('allocation', {
    prepare: (fake) => {
      fake.requests = [];
    },
  });
  await opened.page.getByText('Aucune demande à répartir').waitFor();
  await opened.page.getByText('complétez les demandes').waitFor();
  await button('Fermer').click();
  expect(await opened.page.evaluate('google.script.host.isClosed')).toBe(true);
});

test('nothing is wider than the dialog at 900 and at 700 pixels, and axe finds nothing serious', async () => {
  await openPlan();
  await line('DEM-2026-0101').locator('.line-open').click();
  await toggle('Interdire Résidence de l’Exemple à V. J.').click();
  await opened.page.locator('.alternative').first().waitFor();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  for (const width of [900, 700]) {
    await opened.page.setViewportSize({ width, height: 600 });
    const tooWide = await opened.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.side, .plan, .details, .foot')]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.className || 'page'),
    );
    expect([width, tooWide]).toEqual([width, []]);
  }
  await button('Créer 20 propositions').click();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
});
