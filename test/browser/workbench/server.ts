/** What holds the page up: the file, a second window, the server, a new start. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { PortTakenError } from 'apps-script-local/workbench';
import { openWorkbenchPage, seriousAxeFindings, startTestWorkbench } from '../../support/browser';
import { toyProject } from '../../support/toy-project';
import { browser, workbench, page, addresses, cell, choose } from './bench';

export const failingWrite = (): void =>
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

export const secondWindow = (): void =>
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

export const theServer = (): void =>
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

export const startingAgain = (): void =>
  describe('starting again', () => {
    it('the file menu asks first, then gives a new spreadsheet', async () => {
      await choose('Fichier', 'Repartir de l’exemple…');
      await page.getByRole('alertdialog').getByRole('button', { name: 'Repartir de l’exemple' }).click();
      await page.getByRole('tab', { name: 'Tableur' }).click();
      await page.getByRole('tab', { name: 'Feuille 1' }).waitFor();
    });
  });
