import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { PortTakenError, type Workbench } from 'apps-script-local/workbench';
import { openBrowser, openWorkbenchPage, seriousAxeFindings, startTestWorkbench } from '../support/browser';
import { toyProject } from '../support/toy-project';

jest.setTimeout(60_000);

let browser: Browser;
let workbench: Workbench;
let page: Page;
const addresses: string[] = [];

beforeAll(async () => {
  [browser, workbench] = await Promise.all([
    openBrowser(),
    startTestWorkbench({
      project: toyProject,
      tour: [
        { title: 'Le menu', text: 'Il prépare la feuille.', target: 'menu', doneBy: 'prepare' },
        { title: 'La fin', text: 'C’est tout.', target: 'none' },
      ],
    }),
  ]);
  page = await openWorkbenchPage(browser, workbench);
  page.context().on('request', (sent) => addresses.push(sent.url()));
});
afterAll(async () => {
  await browser?.close();
  await workbench?.close();
});

const cell = (a1: string, hasText?: string | RegExp, where = page) => {
  const [, letters = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(a1) ?? [];
  return where.locator(`#cell-${Number(row) - 1}-${letters.charCodeAt(0) - 65}`, hasText === undefined ? {} : { hasText });
};
async function choose(...path: readonly string[]): Promise<void> {
  for (const name of path) await page.getByRole('menuitem', { name, exact: true }).click();
}
const panel = (): FrameLocator => page.frameLocator('aside iframe');
const said = (text: string) => panel().locator('#said', { hasText: text }).waitFor();

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
          (document.activeElement?.closest('.menu-bar,.clock,.view-tabs,.grid,.sheet-bar,.sidebar')?.className ?? '') !== before,
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

describe('a write that fails', () => {
  it('is said on the page since when, for as long as it lasts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unsaved-'));
    const own = await startTestWorkbench({ project: toyProject, stateFile: join(folder, 'state.db') });
    const window = await openWorkbenchPage(browser, own);
    const holder = new Database(join(folder, 'state.db'));
    holder.exec('BEGIN IMMEDIATE');
    await cell('A1', undefined, window).click();
    await window.keyboard.type('gardé');
    await window.keyboard.press('Enter');
    const banner = window
      .getByRole('alert')
      .filter({ hasText: /Rien n’est enregistré depuis \d\d:\d\d\u00a0: un autre programme tient le fichier\./ });
    await banner.waitFor();
    if (process.env.SHOTS) await window.screenshot({ path: `${process.env.SHOTS}/unsaved.png` });
    expect(await seriousAxeFindings(window)).toEqual([]);
    holder.exec('ROLLBACK');
    holder.close();
    await banner.waitFor({ state: 'detached' });
    await window.context().close();
    await own.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a second window', () => {
  it('sees what the first changes, and the other way round', async () => {
    const other = await openWorkbenchPage(browser, workbench);
    await other.getByRole('tab', { name: 'Demandes' }).click();
    await cell('A3', 'Blaise', other).waitFor();
    await cell('A3').click();
    await page.keyboard.type('Chloé');
    await page.keyboard.press('Enter');
    await cell('A3', 'Chloé', other).waitFor();
    await cell('A3', undefined, other).click();
    await other.keyboard.type('Denis');
    await other.keyboard.press('Enter');
    await cell('A3', 'Denis').waitFor();
    await other.close();
  });
});

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

describe('the menus', () => {
  it('of the script stand behind those of the spreadsheet, as on the platform', async () => {
    const names = await page.getByRole('menubar').getByRole('menuitem').allTextContents();
    expect(names.map((name) => name.trim())).toEqual(['Fichier', 'Édition', 'Aide', 'Essai']);
  });
});

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

describe('the server', () => {
  const ask = (headers: Record<string, string>) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      request(workbench.origin, { headers }, (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (chunk: string) => {
            text += chunk;
          })
          .on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      })
        .on('error', reject)
        .end();
    });

  it('refuses another host and another origin', async () => {
    expect(await ask({ host: 'evil.example' })).toMatchObject({ status: 403, text: expect.stringContaining('Accès refusé') });
    expect(await ask({ origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      text: expect.stringContaining('un autre site'),
    });
  });

  it('says what to do when its port is taken', async () => {
    const port = Number(new URL(workbench.url).port);
    const second = startTestWorkbench({ project: toyProject, port });
    await expect(second).rejects.toThrow(PortTakenError);
    await expect(second).rejects.toThrow(`npm start -- --port ${port + 1}`);
  });

  it('nothing was asked of any other machine', () => {
    expect(
      addresses.filter(
        (address) => !address.startsWith(workbench.origin) && !address.startsWith('about:') && !address.startsWith('data:'),
      ),
    ).toEqual([]);
    expect(addresses.length).toBeGreaterThan(20);
  });
});

describe('starting again', () => {
  it('the file menu asks first, then gives a new spreadsheet', async () => {
    await choose('Fichier', 'Repartir de l’exemple…');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Repartir de l’exemple' }).click();
    await page.getByRole('tab', { name: 'Tableur' }).click();
    await page.getByRole('tab', { name: 'Feuille 1' }).waitFor();
  });
});
