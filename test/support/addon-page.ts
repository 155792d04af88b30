/** The page of the add-on that the tests of a file look at: one browser for the file, one page a test. */
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import type { FakeBackend } from './fake-sidebar-backend';
import type { PageName } from '../../tools/pages';
import { openAddonPage, type OpenedPage, type OpenOptions } from './open-addon-page';

export interface AddonPage<Fake> extends OpenedPage<Fake> {
  /** Opens it anew, with the fake backend behind it. */
  open(name: PageName, options?: OpenOptions<Fake>): Promise<void>;
}

/** Call it at the top of the file. After each test the page's own scripts must have had no fault. */
export function useAddonPage<Fake = FakeBackend>(): AddonPage<Fake> {
  let browser: Browser;
  let current: OpenedPage<Fake> | undefined;
  const opened = (): OpenedPage<Fake> => {
    if (current === undefined) throw new Error('no page has been opened');
    return current;
  };
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const { faults, page } = opened();
    expect(faults).toEqual([]);
    await page.close();
  });
  return {
    get page() {
      return opened().page;
    },
    get faults() {
      return opened().faults;
    },
    backend: ((act: never, argument: never) => opened().backend(act, argument)) as OpenedPage<Fake>['backend'],
    async open(name, options) {
      current = (await openAddonPage(browser, name, options as never)) as unknown as OpenedPage<Fake>;
    },
  };
}
