/** What the script adds: its pages, its questions, its menus, its tour, its clock. */
import { seriousAxeFindings } from '../../support/browser';
import { workbench, page, cell, choose, panel, said } from './bench';

export const scriptsOwnPages = (): void =>
  describe('the script’s own pages', () => {
    it('the panel calls the script, with the cell selected in this window', async () => {
      await cell('B2').click();
      await page.keyboard.press('Delete');
      await cell('B2', /^$/).waitFor();
      await choose('Essai', 'Plus', 'Ouvrir le panneau');
      await panel().getByRole('button', { name: 'Placer', exact: true }).click();
      await said('Ada est placée depuis B2 (essai)');
      await cell('B2', 'Placée').waitFor();
    });

    it('the script’s error reaches the failure handler, with its message alone', async () => {
      await panel().getByRole('button', { name: 'Placer personne' }).click();
      await said('Refusé : Il faut un nom.');
    });

    it('a date as an argument is refused in the page, as on the platform', async () => {
      await panel().getByRole('button', { name: 'Envoyer une date' }).click();
      await said('TypeError : Failed due to illegal value in property: 0');
    });

    it('a link to a form in the panel opens the form here', async () => {
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        panel().getByRole('link', { name: 'Formulaire' }).click(),
      ]);
      await opened.getByRole('heading', { name: 'Demande d’essai' }).waitFor();
      expect(opened.url().startsWith(`${workbench.origin}forms/d/e/`)).toBe(true);
      await opened.close();
    });

    it('an alert shows its text, and the address in it opens here', async () => {
      await choose('Essai', 'Plus', 'Montrer l’adresse');
      const box = page.getByRole('alertdialog', { name: 'Adresse' });
      expect(await box.getByRole('link').getAttribute('href')).toMatch(
        new RegExp(`^${workbench.origin}forms/d/e/[\\w-]+/viewform$`),
      );
      await box.getByRole('button', { name: 'OK' }).click();
      await box.waitFor({ state: 'detached' });
    });

    it('axe finds nothing serious in the page with its panel', async () => {
      expect(await seriousAxeFindings(page)).toEqual([]);
    });

    it('a dialog has its title, and closes with Escape', async () => {
      await choose('Essai', 'Plus', 'Ouvrir la boîte');
      const box = page.getByRole('dialog', { name: 'Boîte d’essai' });
      await box.waitFor();
      await page.frameLocator('dialog iframe').getByText('Contenu de la boîte').waitFor();
      await page.keyboard.press('Escape');
      await box.waitFor({ state: 'detached' });
    });

    it('a dialog closes itself through the bridge', async () => {
      await choose('Essai', 'Plus', 'Ouvrir la boîte');
      await page.frameLocator('dialog iframe').getByRole('button', { name: 'Fini' }).click();
      await page.getByRole('dialog', { name: 'Boîte d’essai' }).waitFor({ state: 'detached' });
    });
  });

export const pageOfScript = (): void =>
  describe('a page of the script', () => {
    it('has no origin, no session and no network', async () => {
      const frame = page.frames().find((one) => one.url().endsWith('/frame'))!;
      const found = await frame.evaluate(async (origin) => {
        const failed = (act: () => unknown) => {
          try {
            act();
            return 'possible';
          } catch {
            return 'refusé';
          }
        };
        return [
          self.origin,
          failed(() => document.cookie),
          failed(() => localStorage.length),
          failed(() => parent.document.title),
          ...(await Promise.all(
            [`${origin}api/runtime/state`, 'https://evil.example/'].map((address) =>
              fetch(address, { method: 'POST', mode: 'no-cors' }).then(
                () => 'possible',
                () => 'refusé',
              ),
            ),
          )),
        ];
      }, workbench.origin);
      expect(found).toEqual(['null', 'refusé', 'refusé', 'refusé', 'refusé', 'refusé']);
    });
  });

export const clockAndExecutions = (): void =>
  describe('the clock and the executions', () => {
    it('an hour later the trigger has run, and the page says so', async () => {
      const before = await page.locator('.clock time').textContent();
      await page.getByRole('button', { name: '+1 h' }).click();
      await page.locator('.passage', { hasText: 'hourly' }).waitFor();
      expect(await page.locator('.clock time').textContent()).not.toBe(before);
    });

    it('each execution shows its calls, its price on the platform and its log', async () => {
      await page.getByRole('tab', { name: 'Exécutions' }).click();
      await page
        .getByRole('button', { name: /Détail de hourly/ })
        .first()
        .click();
      await page.getByText('une heure de plus').waitFor();
      await page
        .getByRole('button', { name: /Détail de place/ })
        .last()
        .click();
      await page.getByText('Range.setValue', { exact: true }).first().waitFor();
      expect(await seriousAxeFindings(page)).toEqual([]);
    });
  });

export const questionOfScript = (): void =>
  describe('a question of the script', () => {
    const box = (name: string) => page.getByRole('alertdialog', { name });

    it('is asked before the script goes on: a no ends it, nothing else is shown', async () => {
      await choose('Essai', 'Plus', 'Demander');
      await box('Une question').getByRole('button', { name: 'Non' }).click();
      await box('Une question').waitFor({ state: 'detached' });
      expect(await page.getByRole('alertdialog').count()).toBe(0);
      expect(await page.getByText(/Réponse donnée|Bonjour/).count()).toBe(0);
    });

    it('takes a text, by the keyboard too', async () => {
      await choose('Essai', 'Plus', 'Demander');
      await box('Une question').getByRole('button', { name: 'Oui' }).click();
      expect(await seriousAxeFindings(page)).toEqual([]);
      await box('Un nom').getByRole('textbox').fill('Zoé');
      await page.keyboard.press('Enter');
      await page.getByText('Bonjour Zoé').waitFor();
      expect(await page.getByRole('alertdialog').count()).toBe(0);
    });
  });

export const theMenus = (): void =>
  describe('the menus', () => {
    it('of the script stand behind those of the spreadsheet, as on the platform', async () => {
      const names = await page.getByRole('menubar').getByRole('menuitem').allTextContents();
      expect(names.map((name) => name.trim())).toEqual(['Fichier', 'Édition', 'Aide', 'Essai']);
    });
  });

export const guidedTour = (): void =>
  describe('the guided tour', () => {
    it('comes back from the help menu, step by step, and can be left', async () => {
      await choose('Aide', 'Visite guidée');
      await page.getByRole('dialog', { name: 'Le menu' }).getByRole('button', { name: 'Suivant' }).click();
      await page.getByRole('dialog', { name: 'La fin' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'La fin' }).waitFor({ state: 'detached' });
    });

    it('goes on by itself when one does what the step says', async () => {
      await choose('Aide', 'Visite guidée');
      await page.getByRole('dialog', { name: 'Le menu' }).waitFor();
      await choose('Essai', 'Préparer');
      await page.getByRole('dialog', { name: 'La fin' }).waitFor();
      await page.keyboard.press('Escape');
    });
  });
