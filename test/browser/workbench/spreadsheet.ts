/** The spreadsheet, by mouse and by keyboard, and where things are drawn. */
import { page, cell, choose } from './bench';

export const theSpreadsheet = (): void =>
  describe('the spreadsheet', () => {
    it('shows the script’s own menu, which fills and names the sheet', async () => {
      await choose('Essai', 'Préparer');
      await cell('A1', 'Nom').waitFor();
      await cell('C3').getByRole('checkbox', { checked: true }).waitFor();
      await page.getByRole('tab', { name: 'Demandes' }).waitFor();
    });

    it('takes typed text and shows what the runtime made of it', async () => {
      await cell('D2').click();
      await page.keyboard.type('12/1/2027');
      await page.keyboard.press('Enter');
      await cell('D2', '12/01/2027').waitFor();
    });

    it('undoes and redoes by the keyboard', async () => {
      await page.keyboard.press('Control+z');
      await cell('D2', /^$/).waitFor();
      await page.keyboard.press('Control+y');
      await cell('D2', '12/01/2027').waitFor();
    });

    it('offers the choices of a list', async () => {
      await cell('B2').dblclick();
      await page.getByRole('option', { name: 'Placée' }).click();
      await cell('B2', 'Placée').waitFor();
    });

    it('says why an entry is refused, and keeps the cell', async () => {
      await cell('B2').click();
      await page.keyboard.type('Perdue');
      await page.keyboard.press('Enter');
      await page.getByRole('alertdialog', { name: 'La saisie est refusée' }).getByRole('button', { name: 'OK' }).click();
      await cell('B2', 'Placée').waitFor();
    });

    it('ticks a box with the space bar', async () => {
      await cell('B2').click();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press(' ');
      await cell('C2').getByRole('checkbox', { checked: true }).waitFor();
    });

    it('finds a text in the sheet', async () => {
      await page.getByRole('grid').press('Control+f');
      await page.getByRole('searchbox', { name: 'Rechercher dans la feuille' }).fill('BLAISE');
      await page.keyboard.press('Enter');
      await page.getByText('1 sur 1').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('textbox', { name: 'Zone de nom' }).inputValue()).toBe('A3');
    });

    it('copies and pastes a block of cells', async () => {
      await page.getByRole('textbox', { name: 'Zone de nom' }).fill('F1');
      await page.keyboard.press('Enter');
      await page.getByRole('grid').evaluate((grid) => {
        const data = new DataTransfer();
        data.setData('text/plain', 'un\tdeux\n1,5\tquatre');
        grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      });
      await cell('G2', 'quatre').waitFor();
      await cell('F2', '1,5').waitFor();
      await page.keyboard.press('Delete');
      await cell('G2', /^$/).waitFor();
    });

    it('inserts and deletes the row that is selected', async () => {
      await cell('A2').click({ button: 'right' });
      await choose('Insérer une ligne au-dessus');
      await cell('A3', 'Ada').waitFor();
      await cell('A2').click({ button: 'right' });
      await choose('Supprimer la ligne 2');
      await cell('A2', 'Ada').waitFor();
      await cell('A3', 'Blaise').waitFor();
    });

    it('renames a sheet', async () => {
      await page.getByRole('tab', { name: 'Demandes' }).dblclick();
      await page.getByRole('textbox', { name: 'Nom de la feuille' }).fill('Listes');
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: 'Listes' }).waitFor();
      await page.getByRole('tab', { name: 'Listes' }).dblclick();
      await page.getByRole('textbox', { name: 'Nom de la feuille' }).fill('Demandes');
      await page.keyboard.press('Enter');
      await page.getByRole('tab', { name: 'Demandes' }).waitFor();
    });

    it('names the script’s failure in a message', async () => {
      await choose('Essai', 'Plus', 'Échouer');
      await page.getByRole('alert').filter({ hasText: 'Échec voulu' }).waitFor();
    });
  });

export const withoutMouse = (): void =>
  describe('without a mouse', () => {
    const held = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return (
          ['.menu-bar', '.clock', '.view-tabs', '.grid', '.sheet-bar', '.sidebar'].find((part) => element?.closest(part)) ??
          element?.tagName ??
          ''
        );
      });

    it('F6 goes round the parts of the page and comes out of the panel, Maj+F6 goes back', async () => {
      await cell('A1').click();
      const seen: string[] = [];
      for (let press = 0; press < 6; press += 1) {
        await page.keyboard.press('F6');
        // From within the panel the key goes through its page.
        await page.waitForFunction(
          (before) =>
            (document.activeElement?.closest('.menu-bar,.clock,.view-tabs,.grid,.sheet-bar,.sidebar')?.className ?? '') !==
            before,
          seen.at(-1) ?? 'grid',
        );
        seen.push(
          await page.evaluate(
            () => document.activeElement?.closest('.menu-bar,.clock,.view-tabs,.grid,.sheet-bar,.sidebar')?.className ?? '',
          ),
        );
      }
      expect(seen).toEqual(['sheet-bar', 'sidebar', 'menu-bar', 'clock', 'view-tabs', 'grid']);
      await page.keyboard.press('Shift+F6');
      expect(await held()).toBe('.view-tabs');
    });

    it('Échap leaves the grid for the menus, and gives up an entry first', async () => {
      await cell('A1').click();
      await page.keyboard.type('perdu');
      await page.keyboard.press('Escape');
      // The grid takes the keyboard once the entry is gone from the page.
      await page.waitForFunction(() => document.activeElement?.closest('.grid') !== null);
      await page.keyboard.press('Escape');
      expect(await held()).toBe('.menu-bar');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.getByRole('menu', { name: 'Édition' }).waitFor();
      await page.keyboard.press('Escape');
    });
  });

export const whatIsDrawnWhere = (): void =>
  describe('what is drawn where', () => {
    it('what is typed in a list that was opened replaces the choice', async () => {
      await cell('B2').click();
      await page.keyboard.press('Enter');
      const field = page.getByRole('combobox', { name: 'Saisie en B2' });
      expect(await field.inputValue()).not.toBe('');
      await page.keyboard.type('Nou');
      expect(await field.inputValue()).toBe('Nou');
      await page.keyboard.press('Escape');
    });

    it('a text of several lines stays in its row', async () => {
      await cell('D6').click();
      const lines = Array.from({ length: 18 }, (_, at) => `ligne ${at + 1}`);
      await page.keyboard.type('début');
      for (const line of lines) {
        await page.keyboard.press('Alt+Enter');
        await page.keyboard.type(line);
      }
      await page.keyboard.press('Enter');
      await cell('D6', 'ligne 18').waitFor();
      await cell('D6').click();
      await page.waitForFunction(
        (whole) => document.querySelector<HTMLTextAreaElement>('.formula')?.value === whole,
        ['début', ...lines].join('\n'),
      );
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/lines.png` });
      const [row, text] = await Promise.all([cell('D6').boundingBox(), cell('D6').locator('.text').boundingBox()]);
      expect(text!.y).toBeGreaterThanOrEqual(row!.y);
      expect(text!.y + text!.height).toBeLessThanOrEqual(row!.y + row!.height);
      await page.keyboard.press('Delete');
    });

    it('the clock’s report leaves the panel to be seen', async () => {
      await page.getByRole('button', { name: '+1 h' }).click();
      await page.locator('.passage').waitFor();
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/report.png` });
      const [report, side] = await Promise.all([page.locator('.passage').boundingBox(), page.locator('.sidebar').boundingBox()]);
      expect(report!.x + report!.width).toBeLessThanOrEqual(side!.x);
      await page.locator('.passage').getByRole('button', { name: 'Fermer' }).click();
    });
  });
