/** The dialog « Carte » in a browser: the drawing and the table say the same, by mouse and by keyboard. */
import { seriousAxeFindings } from '../support/browser';
import type { FakeDialogBackend } from '../support/fake-dialog-backend';
import { useAddonPage } from '../support/addon-page';
import type { OpenOptions } from '../support/open-addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage<FakeDialogBackend>();

const button = (name: RegExp | string) => opened.page.getByRole('button', { name, exact: typeof name === 'string' });
const point = (reference: string) => opened.page.locator(`[data-point="${reference}"]`);
const points = () => opened.page.locator('[data-point]');
const row = (name: string) =>
  opened.page.getByRole('row').filter({ has: opened.page.getByRole('button', { name, exact: true }) });
const focused = () => opened.page.evaluate(() => document.activeElement?.getAttribute('data-point') ?? null);
const landTransform = () => opened.page.locator('.map-svg > g').first().getAttribute('transform');

async function openMap(options?: OpenOptions<FakeDialogBackend>): Promise<void> {
  await opened.open('map', options);
  await points().first().waitFor();
}

test('each point is drawn with the sign of its kind and has its row; what has no place is said in words', async () => {
  await openMap();
  expect(await points().count()).toBe(50);
  expect(await opened.page.locator('tbody tr').count()).toBe(50);
  expect(await point('DEM-2026-0101').locator('rect').count()).toBe(1);
  expect(await point('OFF-2026-0021').locator('.sign-offer circle').count()).toBe(1);
  expect(await point('ENT-0015').locator('.sign-company path').count()).toBe(1);
  expect(await opened.page.locator('.land-own').count()).toBe(1);
  await opened.page.getByText('1 sans lieu connu').click();
  await opened.page.getByText('Exemple sans adresse').waitFor();
  await opened.page.getByText(/^Contours/).waitFor();
});

test('the area of an offer follows its places', async () => {
  await openMap();
  const radius = async (reference: string): Promise<number> =>
    Number(await point(reference).locator('.sign-offer circle').getAttribute('r'));
  const [one, three] = [await radius('OFF-2026-0031'), await radius('OFF-2026-0032')];
  expect((three / one) ** 2).toBeCloseTo(3, 5);
});

test('points of one place are drawn beside each other, none hidden by another', async () => {
  await openMap();
  const centres = await points().evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
  expect(new Set(centres).size).toBe(50);
});

test('a row chosen highlights its point and its lines, and a point chosen its row', async () => {
  await openMap();
  await button('Garage Exemple').click();
  expect(await point('OFF-2026-0021').getAttribute('class')).toContain('point-selected');
  await opened.page.locator('.map-card').getByText('2 demandes reliées').waitFor();
  expect(await opened.page.locator('.link-bright').count()).toBe(2);
  await point('ENT-0112').click();
  expect(await row('Exemple Coiffure').getAttribute('class')).toBe('row-selected');
  expect(await row('Garage Exemple').getAttribute('class')).toBe('');
  expect(await row('Exemple Coiffure').evaluate((one) => one.getBoundingClientRect().bottom <= window.innerHeight)).toBe(true);
});

test('a point shows its card when it is pointed at, and the card can be read with the mouse on it', async () => {
  await openMap();
  await point('ENT-0112').hover();
  const card = opened.page.locator('.map-card');
  await card.getByText('Exemple Coiffure').waitFor();
  await card.hover();
  await opened.page.waitForTimeout(400);
  expect(await card.count()).toBe(1);
  await opened.page.getByText('50 points').hover();
  await card.waitFor({ state: 'detached' });
});

test('filters by kind, type, sector and week leave the same points in the drawing and in the table', async () => {
  await openMap();
  const counts = async (): Promise<[number, number]> => [await points().count(), await opened.page.locator('tbody tr').count()];
  await opened.page.getByLabel(/^Sans offre/).uncheck();
  expect(await counts()).toEqual([36, 36]);
  await opened.page.getByLabel('Secteur').selectOption('vehicles');
  expect(await counts()).toEqual([7, 7]);
  await opened.page.getByLabel('Semaine').selectOption('2027-S03');
  // Offers are open that week, requests for vehicles come in March.
  expect(await counts()).toEqual([3, 3]);
  await button('Effacer les filtres').click();
  await opened.page.getByLabel('Type').selectOption('observation-3e');
  expect(await opened.page.locator('.point .sign-request').count()).toBe(3);
  await opened.page.getByText('30 points sur 50').waitFor();
  await opened.page.getByLabel(/^Demandes/).uncheck();
  await opened.page.getByLabel(/^Offres/).uncheck();
  await opened.page.getByLabel(/^Sans offre/).uncheck();
  await opened.page.getByText('Aucun point ne correspond à ces filtres.').waitFor();
});

test('the table sorts by each column and says in which order', async () => {
  await openMap();
  await button(/^Places/).click();
  expect(await opened.page.getByRole('columnheader', { name: 'Places' }).getAttribute('aria-sort')).toBe('descending');
  const sizes = (await opened.page.locator('.row-size').allTextContents()).slice(0, 13).map(Number);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  await button(/^Lieu/).click();
  const towns = await opened.page
    .locator('tbody tr td:nth-child(3)')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
  expect(towns).toEqual([...towns].sort((a, b) => a.localeCompare(b, 'fr')));
  expect(await opened.page.getByRole('columnheader', { name: 'Places' }).getAttribute('aria-sort')).toBe('none');
});

test('buttons and wheel enlarge the map, the hand moves it, and one button shows all of it again', async () => {
  await openMap();
  const whole = await landTransform();
  const scale = async (): Promise<number> => Number(/scale\(([\d.]+)\)/.exec((await landTransform()) ?? '')?.[1]);
  const first = await scale();
  await button('Agrandir').click();
  expect((await scale()) / first).toBeCloseTo(1.5, 5);
  await opened.page.mouse.move(250, 300);
  await opened.page.mouse.wheel(0, -200);
  await opened.page.waitForFunction(
    (least) =>
      Number(/scale\(([\d.]+)\)/.exec(document.querySelector('.map-svg > g')?.getAttribute('transform') ?? '')?.[1]) > least,
    first * 1.6,
  );
  const before = await landTransform();
  await opened.page.mouse.down();
  await opened.page.mouse.move(300, 340, { steps: 4 });
  await opened.page.mouse.up();
  expect(await landTransform()).not.toBe(before);
  expect(await opened.page.locator('.point-selected').count()).toBe(0);
  await button('Réinitialiser').click();
  expect(await landTransform()).toBe(whole);
  await button('Réduire').click();
  expect(await landTransform()).toBe(whole);
});

test('the keyboard goes from point to point, enlarges, chooses, and leaves', async () => {
  await openMap();
  expect(await opened.page.locator('[data-point][tabindex="0"]').count()).toBe(1);
  await point('ENT-0112').focus();
  await opened.page.locator('.map-card').getByText('Exemple Coiffure').waitFor();
  await opened.page.keyboard.press('ArrowRight');
  await opened.page.waitForFunction(
    () => ![null, 'ENT-0112'].includes(document.activeElement?.getAttribute('data-point') ?? null),
  );
  const next = await focused();
  const xOf = (reference: string): Promise<number> => point(reference).evaluate((one) => one.getBoundingClientRect().left);
  expect(await xOf(next ?? '')).toBeGreaterThan(await xOf('ENT-0112'));
  const whole = await landTransform();
  await opened.page.keyboard.press('+');
  expect(await landTransform()).not.toBe(whole);
  await opened.page.keyboard.press('0');
  expect(await landTransform()).toBe(whole);
  await opened.page.keyboard.press('Enter');
  expect(await point(next ?? '').getAttribute('aria-pressed')).toBe('true');
  await opened.page.keyboard.press('Escape');
  expect(await opened.page.locator('.point-selected').count()).toBe(0);
});

test('a failure says what to do and can be tried again; an empty hub says how the map fills', async () => {
  await opened.open('map', {
    prepare: (fake) => {
      fake.failing.set('getMap', 'boom');
    },
  });
  await opened.page.getByRole('alert').getByText('La feuille n’a pas répondu.').waitFor();
  await opened.backend((fake) => {
    fake.failing.clear();
    fake.requests = [];
  });
  await button('Réessayer').click();
  await opened.page.getByText('Rien à montrer sur la carte').waitFor();
  await opened.page.getByText('1 sans lieu connu').waitFor();
});

test('nothing is wider than the dialog at 900 and at 700 pixels, and axe finds nothing serious', async () => {
  await openMap();
  await button('Garage Exemple').click();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  for (const width of [900, 700]) {
    await opened.page.setViewportSize({ width, height: 600 });
    const tooWide = await opened.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.map-bar, .map-list, .map-foot')]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.className || 'page'),
    );
    expect([width, tooWide]).toEqual([width, []]);
  }
});
