/** « Pourquoi pas ce lieu pour cet élève ? » from the card of a request: asked of any host, left, or kept in the plan. */
import { useAddonPage } from '../support/addon-page';
import { seriousAxeFindings } from '../support/browser';

jest.setTimeout(60_000);
const opened = useAddonPage();

const button = (name: RegExp | string) => opened.page.getByRole('button', { name });

async function openCard(): Promise<void> {
  await opened.open('sidebar');
  await button(/DEM-2026-0142/)
    .first()
    .click();
  await opened.page.getByRole('heading', { name: 'DEM-2026-0142' }).waitFor();
}

/** What the dialog of the plan was opened at. */
async function openedAt(): Promise<unknown> {
  type Fake = { fakeBackend: { argumentsOf(name: string): unknown[][] } };
  await opened.page.waitForFunction(() => (window as unknown as Fake).fakeBackend.argumentsOf('openAllocation').length > 0);
  return (await opened.backend((fake) => fake.argumentsOf('openAllocation')))[0]?.[0];
}

test('why not this host in the plan: asked of a ranked host and of one set aside, left or kept, which opens the plan at the pair', async () => {
  await openCard();
  await button('Pourquoi Élec Exemple SARL').click();
  const ranked = button(/^Pourquoi pas, .* Le plan avec Élec Exemple SARL$/);
  await ranked.click();
  await opened.page.getByText('il faudrait déplacer 1 autre élève').waitFor();
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await button('Revenir').click();
  await ranked.waitFor();
  await opened.page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Pourquoi pas') === true);
  await opened.page.keyboard.press('Enter');
  await button('Garder cet arrangement').click();
  expect(await openedAt()).toBe('DEM-2026-0142:OFF-2026-0011');
});

test('why not a host set aside: a rule that nobody may go past leaves nothing to keep, the others ask for a motive', async () => {
  await openCard();
  await button('5 écartés : voir pourquoi').click();
  await opened.page.getByText('Complet ces semaines (2)').click();
  await button(/^Pourquoi pas, .* Le plan avec Ascenseurs Exemple$/).click();
  await opened.page.getByText('Cette règle ne peut pas être levée.').waitFor();
  expect(await button('Garder cet arrangement').count()).toBe(0);
  await button('Revenir').click();

  await opened.page.getByText('Trop loin (2)').click();
  await button(/^Pourquoi pas, .* Le plan avec Centrale Exemple$/).click();
  await button('Garder cet arrangement').click();
  await opened.page.getByLabel('Motif pour garder Centrale Exemple malgré cette règle').fill('Covoiturage : ligne 7');
  expect(await seriousAxeFindings(opened.page)).toEqual([]);
  await opened.page.keyboard.press('Enter');
  expect(await openedAt()).toBe('DEM-2026-0142:OFF-2026-0023:Covoiturage%20%3A%20ligne%207');
  // Nothing was proposed, and nothing was chosen on the card.
  expect(await opened.backend((fake) => fake.argumentsOf('previewPropositions'))).toEqual([]);
});
