/** Of several buttons that wait for the same answer, the one that was pressed shows it. */
import type { FakeDialogBackend } from '../support/fake-dialog-backend';
import { useAddonPage } from '../support/addon-page';

jest.setTimeout(60_000);
const opened = useAddonPage<FakeDialogBackend>();

const button = (name: string) => opened.page.getByRole('button', { name });

test('of the buttons that wait for an answer, the one that was pressed alone shows that it is at work', async () => {
  await opened.open('allocation');
  await button('Plans gardés').click();
  await button('Garder le plan affiché').click();
  await opened.page.locator('[data-draft="PLN-2026-0002"]').waitFor();
  await opened.backend((fake) => void (fake.delay = 1500));
  await button('Comparer PLN-2026-0001').click();
  const [waiting, atWork] = ['[aria-disabled="true"]', '[aria-busy="true"]'].map((state) =>
    opened.page.locator(`.plan-question button${state}`),
  );
  await atWork!.waitFor();
  expect([await atWork!.getAttribute('aria-label'), await atWork!.count()]).toEqual(['Comparer PLN-2026-0001', 1]);
  expect(await waiting!.count()).toBeGreaterThan(3);
  expect(await opened.page.locator('.plan-question .spinner').count()).toBe(1);
  await opened.page.locator('.draft-compared').waitFor();
  expect(await waiting!.count()).toBe(0);
});
