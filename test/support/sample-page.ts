/** The sample hub in a workbench, open in a real browser: for one file of tests, closed when they are over. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Workbench } from 'apps-script-local/workbench';
import { SAMPLE, SAMPLE_ACCOUNT, SAMPLE_PROJECT } from '../../tools/sample-files';
import { openBrowser, openWorkbenchPage, startTestWorkbench } from './browser';

export class SamplePage {
  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly workbench: Workbench,
  ) {}

  static async open(): Promise<SamplePage> {
    const [browser, workbench] = await Promise.all([
      openBrowser(),
      startTestWorkbench({ project: SAMPLE_PROJECT, scenario: SAMPLE.scenario, prepared: SAMPLE.state, account: SAMPLE_ACCOUNT }),
    ]);
    return new SamplePage(await openWorkbenchPage(browser, workbench), browser, workbench);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.workbench.close();
  }

  get panel(): FrameLocator {
    return this.page.frameLocator('aside iframe');
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('dialog iframe');
  }

  /** Items of the menus, one after the other. */
  async choose(...path: readonly string[]): Promise<void> {
    for (const name of path) await this.page.getByRole('menuitem', { name, exact: true }).click();
  }
}
