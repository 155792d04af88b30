/** A form as a page, and the message that follows. */
import type { Page } from 'playwright-core';
import { seriousAxeFindings } from '../../support/browser';
import { workbench, page } from './bench';

export const formAndMessage = (): void =>
  describe('a form as a page, and the message that follows', () => {
    let form: Page;

    it('is opened from the list of forms', async () => {
      await page.getByRole('tab', { name: 'Formulaires' }).click();
      const address = await page.getByRole('link', { name: 'Remplir' }).getAttribute('href');
      form = await page.context().newPage();
      await form.goto(address ?? '');
      await form.getByRole('heading', { name: 'Demande d’essai' }).waitFor();
      await form.getByText('Section 1 sur 2').waitFor();
    });

    it('says beside each question what is missing, and goes to the first', async () => {
      await form.getByRole('button', { name: 'Suivant' }).click();
      await form.getByText('2 réponses sont à corriger.').waitFor();
      const address = form.getByRole('textbox', { name: 'Adresse' });
      expect(await address.getAttribute('aria-invalid')).toBe('true');
      expect(await address.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await seriousAxeFindings(form)).toEqual([]);
    });

    it('follows the branch of the choice, and keeps the answers when going back', async () => {
      await form.getByRole('textbox', { name: 'Adresse' }).fill('prof@lycee.example');
      await form.getByRole('radio', { name: 'Longue' }).check();
      await form.getByRole('button', { name: 'Suivant' }).click();
      await form.getByRole('heading', { name: 'Demande longue' }).waitFor();
      await form.getByRole('button', { name: 'Retour' }).click();
      expect(await form.getByRole('textbox', { name: 'Adresse' }).inputValue()).toBe('prof@lycee.example');
      await form.getByRole('radio', { name: 'Courte' }).check();
      await form.getByRole('button', { name: 'Suivant' }).click();
      await form.getByRole('heading', { name: 'Demande courte' }).waitFor();
      await form.getByText('Section 2 sur 2').waitFor();
    });

    it('confirms with the form’s own words', async () => {
      await form.getByRole('textbox', { name: 'Heures' }).fill('14');
      await form.getByRole('button', { name: 'Envoyer' }).click();
      await form.getByText('Merci, c’est noté.').waitFor();
      await form.close();
    });

    it('the answer is a row of its sheet', async () => {
      await page.getByRole('tab', { name: 'Tableur' }).click();
      await page.getByRole('tab', { name: /Réponses au formulaire/ }).click();
      await page.getByRole('gridcell', { name: 'prof@lycee.example' }).waitFor();
    });

    it('the message is in the mailbox, unread until it is opened', async () => {
      await page
        .getByRole('tab', { name: /Boîte aux lettres/ })
        .getByText('1', { exact: true })
        .waitFor();
      await page.getByRole('tab', { name: /Boîte aux lettres/ }).click();
      await page.getByRole('searchbox').fill('LYCÉE');
      await page.getByRole('button', { name: /prof@lycee\.example/ }).click();
      await page.getByRole('heading', { name: 'Votre demande' }).waitFor();
      await page.locator('.badge').waitFor({ state: 'detached' });
      expect(await seriousAxeFindings(page)).toEqual([]);
    });

    it('its link opens the form with the answer that it carries', async () => {
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        page.frameLocator('.mail-frame').getByRole('link', { name: 'Répondre' }).click(),
      ]);
      await opened.getByRole('textbox', { name: 'Adresse' }).waitFor();
      expect(await opened.getByRole('textbox', { name: 'Adresse' }).inputValue()).toBe('prof@lycee.example');
      expect(opened.url().startsWith(workbench.origin)).toBe(true);
      await opened.close();
    });

    it('a form that was deleted says so', async () => {
      await page.getByRole('tab', { name: 'Formulaires' }).click();
      const address = await page.getByRole('link', { name: 'Remplir' }).getAttribute('href');
      await page.getByRole('button', { name: /Supprimer le formulaire/ }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer' }).click();
      await page.getByText('Aucun formulaire pour l’instant').waitFor();
      const gone = await page.context().newPage();
      await gone.goto(address ?? '');
      await gone.getByRole('heading', { name: 'Ce formulaire n’existe plus' }).waitFor();
      await gone.close();
    });
  });
